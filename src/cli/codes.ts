// What a command says where it cannot go on, and the codes that it ends with.

/** How a command ends. */
export const codes = { good: 0, refused: 1, wrongUse: 2, unreadable: 3, open: 4 } as const
export type Code = (typeof codes)[keyof typeof codes]

/** What keeps a command from going on: an argument that is none, or a file that is not there. */
export interface Halt {
  readonly halt: Code
  readonly message: string
}

/** Whether something that was thrown is one of ours. */
export const isHalt = (value: unknown): value is Halt => typeof value === 'object' && value !== null && 'halt' in value

/** Stops a command. */
export const halt = (code: Code, message: string): never => {
  // It is caught by the command alone, which tells it in one line.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw { halt: code, message } satisfies Halt
}
