// The clauses that an explanation cites, in words.
import { type Clause, clauses, issuances, sources } from '../order/index.ts'
import { idOf } from './printing.ts'
import type { Telling } from './telling.ts'

/**
 * The clauses that were cited, by number.
 *
 * @yields {string} Their heading, then one of them.
 */
export function* footnotes(tell: Telling): Generator<string> {
  const { notes, style, word } = tell
  if (notes.size === 0) return
  yield style.heading(word('Clauses'))
  for (const [id, number] of notes) yield style.item(`${number}.`, citation(id, tell))
}

const citation = (id: string, { say, name }: Telling): string => {
  // An answer of a later version may cite a clause that this one does not have.
  const clause = Object.hasOwn(clauses, id) ? (clauses as Readonly<Record<string, Clause>>)[id] : undefined
  if (!clause) return idOf(id)
  const words = 'words' in clause ? `“${clause.words}”` : say.restated({ gist: clause.gist })
  const enclosure = clause.enclosure ? `; ${say.enclosure({ section: clause.enclosure })}` : ''
  return `${words} (${issuances[clause.issuance].number}; ${sources[clause.source].name}, ${clause.section}${enclosure}; ${name('evidence', clause.evidence)}; ${id})`
}
