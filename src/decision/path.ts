import type { AnyNeed, Path } from './answer.ts'
import { printable } from './printable.ts'

/** What kind of need there is, and where, as a key: no field has a line break in its name. */
export const placeOf = ({ kind, path }: AnyNeed): string => `${kind}\n${path.join('\n')}`

/** A path as people write it: `leader.pbb.level`, `[3].leader`. */
export const spell = (path: Path): string =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${printable(key)}`))
    .join('')
