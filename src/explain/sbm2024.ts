// A summary by the SBM system of 2024 in words.
import { numeral } from '../decision/wording.ts'
import { sbm2024Degrees, sbm2024Dimensions } from '../order/sbm2024.ts'
import type { Sbm2024Counts, Sbm2024Summary } from '../sbm2024/summary.ts'
import { tellNote } from '../sbm2024/says.ts'
import { outside } from '../decision/printable.ts'
import type { Telling } from './telling.ts'

/**
 * The counts of a summary, what does not apply and is not rated, and what is said beside them.
 *
 * @yields {string} Its parts.
 */
export function* sbm2024Summary(summary: Sbm2024Summary, tell: Telling): Generator<string> {
  const { style, say, word, retold, grounds } = tell
  const columns = [...sbm2024Degrees.map(({ label }) => word(label)), word('not applicable'), word('not rated')]
  const row = (name: string, { degrees, notApplicable, notRated }: Sbm2024Counts): string[] =>
    [name, ...sbm2024Degrees.map(({ id }) => degrees[id]), notApplicable, notRated].map(numeral)
  const nameOf = (id: string): string => sbm2024Dimensions.find((each) => each.id === id)?.label ?? outside(id)
  const degreeOf = (degree: string): string => {
    const { label } = sbm2024Degrees.find(({ id }) => id === degree) ?? {}
    return label === undefined ? outside(degree) : word(label)
  }
  yield style.figures(
    [word('dimension'), ...columns],
    [...summary.dimensions.map((each) => row(nameOf(each.id), each)), row(word('all'), summary.counts)],
  )
  if (summary.notRated.length > 0) yield style.note(say['sbm2024/not-rated']({ indicators: summary.notRated }))
  const why = (reason?: string) => (reason === undefined ? {} : { reason: outside(reason) })
  for (const { indicator, reason } of summary.notApplicable)
    yield style.note(say['sbm2024/not-applicable']({ indicator, ...why(reason) }))
  for (const { indicator, degrees, reason } of summary.inDispute)
    yield style.note(say['sbm2024/in-dispute']({ indicator, degrees: degrees.map(degreeOf), ...why(reason) }))
  for (const note of summary.notes) {
    const message = retold(note.message, () => tellNote(say, note))
    yield style.note(`${message} (${grounds(note).join('; ')})`)
  }
  yield style.note(say['sbm2024/counted']({ cited: grounds(summary).join('; ') }))
}
