// Records by their indexes, as a database would give them: four activities and twenty expenses each.
import { numbered } from '../numbered.mjs'

export function* recordsOf(from, count) {
  for (let index = from; index < from + count; index += 1) yield numbered(index)
}
