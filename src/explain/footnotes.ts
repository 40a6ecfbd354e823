// The clauses that an explanation cites, in words.
import { type Clause, clauses, issuances, sources } from '../order/index.ts'
import { idOf } from './printing.ts'
import { inRows } from './style.ts'
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

/**
 * The same in short, as a page has room for: the words and where they are from.
 *
 * @yields {string} Their heading, then one of them.
 */
export function* quotations(tell: Telling): Generator<string> {
  const { notes, style, word, say } = tell
  if (notes.size === 0) return
  yield style.heading(word('Clauses'))
  for (const [id, number] of notes) {
    const clause = clauseOf(id)
    const said = clause
      ? `${'words' in clause ? `“${clause.words}”` : say.restated({ gist: clause.gist })} (${sources[clause.source].name})`
      : idOf(id)
    yield style.item(`${number}.`, inRows(said, 3))
  }
}

/** The clause of an id. An answer of a later version may cite one that this one does not have. */
const clauseOf = (id: string): Clause | undefined =>
  Object.hasOwn(clauses, id) ? (clauses as Readonly<Record<string, Clause>>)[id] : undefined

const citation = (id: string, { say, name }: Telling): string => {
  const clause = clauseOf(id)
  if (!clause) return idOf(id)
  const words = 'words' in clause ? `“${clause.words}”` : say.restated({ gist: clause.gist })
  const enclosure = clause.enclosure ? `; ${say.enclosure({ section: clause.enclosure })}` : ''
  return `${words} (${issuances[clause.issuance].number}; ${sources[clause.source].name}, ${clause.section}${enclosure}; ${name('evidence', clause.evidence)}; ${id})`
}
