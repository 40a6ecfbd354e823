// How far long work is, on a terminal; in a pipe nothing.
import type { World } from './io.ts'

/** Tells how far a command is. */
export interface Progress {
  readonly bytes: (count: number) => void
  readonly record: () => void
  readonly end: () => void
}

const width = 30
const often = 100

/** Begins to tell, of as many bytes as there are; of a stream only how many records were read. */
export const progressOn = (
  errors: World['errors'],
  whole: number | undefined,
  now: () => number = Date.now,
): Progress => {
  if (!errors.isTTY) return { bytes: () => undefined, record: () => undefined, end: () => undefined }
  let [read, records, last, isShown] = [0, 0, now(), false]
  const show = (): void => {
    const share = whole === undefined || whole === 0 ? undefined : Math.min(1, read / whole)
    const full = Math.round((share ?? 0) * width)
    const bar =
      share === undefined ? '' : `[${'#'.repeat(full)}${' '.repeat(width - full)}] ${Math.round(share * 100)}% `
    errors.write(`\r\u001b[K${bar}${records} records`)
    isShown = true
  }
  return {
    bytes: (count) => {
      read += count
    },
    record: () => {
      records += 1
      if (now() - last < often) return
      last = now()
      show()
    },
    end: () => {
      if (isShown) errors.write('\r\u001b[K')
    },
  }
}
