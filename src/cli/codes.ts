// How a command ends: with the code of what it answered, or with what keeps it from going on.
import { printable } from '../decision/printable.ts'

/** How a command ends. `broken`: something failed that it needs, such as a disk that is full; `unheard`, as shells say it: its output was closed. */
export const codes = { good: 0, refused: 1, wrongUse: 2, unreadable: 3, open: 4, broken: 5, unheard: 141 } as const
export type Code = (typeof codes)[keyof typeof codes]

/** The codes of outcomes; any other is good, unless something is open beside it. */
const byOutcome: ReadonlyMap<unknown, Code> = new Map<string, Code>([
  ['non-compliant', codes.refused],
  ['non-eligible', codes.refused],
  ['inconsistent', codes.refused],
  ['different', codes.refused],
  ['no-remedy', codes.refused],
  ['invalid-input', codes.unreadable],
  ['undetermined', codes.open],
  ['unforeseen', codes.open],
  ['another-version', codes.open],
])

/** What is looked at of an answer. */
interface Ending {
  readonly outcome?: unknown
  readonly because?: unknown
  /** The records of a set that could not be read, or how many. */
  readonly rejected?: unknown
}

/** The code of an answer, whatever its question. */
export const codeOf = ({ outcome, because, rejected }: Ending): Code => {
  const isOpen =
    Array.isArray(because) &&
    (because as readonly { readonly result?: unknown }[]).some(({ result }) => result === 'open')
  const own = byOutcome.get(outcome) ?? (isOpen ? codes.open : codes.good)
  const isWhole = rejected === undefined || rejected === 0 || (Array.isArray(rejected) && rejected.length === 0)
  return isWhole ? own : worse(own, codes.unreadable)
}

/** The codes, the one that says most first. */
const order: readonly Code[] = [codes.wrongUse, codes.refused, codes.unreadable, codes.open, codes.good]
/** Of two codes the one that says more. */
export const worse = (one: Code, other: Code): Code => (order.indexOf(one) <= order.indexOf(other) ? one : other)

/** What keeps a command from going on: an argument that is none, or a file that is not there. */
export interface Halt {
  readonly halt: Code
  readonly message: string
}

/** Whether something that was thrown is one of ours. */
export const isHalt = (value: unknown): value is Halt => typeof value === 'object' && value !== null && 'halt' in value

/** Stops a command, with a message in which nothing from outside can take over a terminal. */
export const halt = (code: Code, message: string): never => {
  // It is caught by the command alone, which tells it in one line.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw { halt: code, message: message.split('\n').map(printable).join('\n') } satisfies Halt
}
