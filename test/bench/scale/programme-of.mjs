// A programme of plainly numbered schools; each number gives another one.
import { numbered } from '../nation/records.mjs'

export function* programmeOf(number, size) {
  for (let index = 0; index < size; index += 1) yield numbered(number * size + index)
}
