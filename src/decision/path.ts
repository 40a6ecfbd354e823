import type { Path } from './answer.ts'
import { printable } from './printable.ts'

/** A path as people write it: `leader.pbb.level`, `[3].leader`. */
export const spell = (path: Path): string =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${printable(key)}`))
    .join('')
