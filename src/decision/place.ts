import type { Path } from './answer.ts'

/** Puts a path within some facts into its place in the input. */
export type Place = (path: Path) => Path

/** The place of facts that stand at `at`. Rules that look at the same fact one after another share its path. */
export const placeAt = (at: Path): Place => {
  if (at.length === 0) return (path) => path
  let last: Path | undefined
  let whole: Path = at
  return (path) => {
    if (path === last) return whole
    last = path
    whole = [...at, ...path]
    return whole
  }
}
