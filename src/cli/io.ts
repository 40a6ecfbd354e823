// What the command has of the world: where it reads, writes and is told what to do. A test hands in its own.
import type { Readable, Writable } from 'node:stream'

/** The world of a command. */
export interface World {
  /** Its arguments. */
  readonly args: readonly string[]
  /** Standard input. */
  readonly input: Readable
  /** Where answers go. */
  readonly output: Writable
  /** Where everything else goes. */
  readonly errors: Writable & { readonly isTTY?: boolean; readonly columns?: number }
}

/** Writes, and waits while the reader on the other side is slower. */
export const write = async (to: Writable, text: string): Promise<void> => {
  if (text === '' || to.write(text)) return
  await new Promise<void>((go) => {
    const done = (): void => {
      to.off('drain', done).off('close', done)
      go()
    }
    to.on('drain', done).on('close', done)
  })
}

/** Writes a line. */
export type WriteLine = (text: string) => Promise<void>

/**
 * Writes the lines of some work in larger pieces: a call of the system for each line would take longer than the line. Whatever ends the work,
 * all lines are written.
 */
export const inPieces = async <Made>(to: Writable, work: (line: WriteLine) => Promise<Made>): Promise<Made> => {
  let pieces: string[] = []
  let length = 0
  const flush = async (): Promise<void> => {
    const text = pieces.join('')
    pieces = []
    length = 0
    await write(to, text)
  }
  try {
    return await work(async (text) => {
      pieces.push(text, '\n')
      length += text.length
      if (length > 65_536) await flush()
    })
  } finally {
    await flush()
  }
}
