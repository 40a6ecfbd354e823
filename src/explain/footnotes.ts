// The clauses that an explanation cites, in words.
import { groupBy } from '../decision/group.ts'
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

/**
 * The same in short, as a page has room for: the words and where they are from, or only where they are.
 *
 * @yields {string} Their heading, then some of them.
 */
export function* clausesInShort(quoted: boolean, tell: Telling): Generator<string> {
  const { notes, style, word } = tell
  if (notes.size === 0) return
  yield style.heading(word('Clauses'))
  yield* quoted ? quotations(tell) : places(tell)
}

/**
 * The words of each clause, and where they are from.
 *
 * @yields {string} One of them.
 */
function* quotations({ notes, style, say }: Telling): Generator<string> {
  for (const [id, number] of notes) {
    const clause = clauseOf(id)
    const said = clause
      ? `${'words' in clause ? `“${clause.words}”` : say.restated({ gist: clause.gist })} (${sources[clause.source].name})`
      : idOf(id)
    yield style.item(`${number}.`, style.inRows(said, 3))
  }
}

/**
 * Where the clauses stand: each source with its sections, and each section with the numbers of its clauses.
 *
 * @yields {string} All of them.
 */
function* places({ notes, style, word }: Telling): Generator<string> {
  const cited = [...notes].map(([id, number]) => {
    const clause = clauseOf(id)
    return clause
      ? { source: sources[clause.source].name, section: clause.section, number }
      : { source: idOf(id), section: '', number }
  })
  const rows = [...groupBy(cited, ({ source }) => source)].map(([source, ofSource]) => {
    const sections = [...groupBy(ofSource, ({ section }) => section)].map(([section, all]) =>
      `${section} (${all.map(({ number }) => number).join(', ')})`.trim(),
    )
    return [`${source}:`, style.inRows(sections.join('; '), 8)]
  })
  yield style.table([word('Clauses'), word('value')], rows)
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
