// A programme on one page: what the set shows, which partnerships are not in order and why, and what they come to.
import type { AnyFinding, InvalidInput } from '../decision/answer.ts'
import { outcomesOf, partNames } from '../partnership/parts.ts'
import type { PartnershipReport } from '../partnership/report.ts'
import type { ProgrammeReport } from '../programme/programme.ts'
import type { ProgrammeSummary } from '../programme/summary.ts'
import { askedOnce } from './asked.ts'
import { clausesInShort } from './footnotes.ts'
import { fundInShort } from './fund.ts'
import { namesIn } from './names.ts'
import { type Bounds, inLines, type Item, list, madeWith, type Most, titleOfQuestions, withGrounds } from './page.ts'
import { outside } from '../decision/printable.ts'
import { cut, peso } from './printing.ts'
import type { Telling } from './telling.ts'

/**
 * A programme on one page.
 *
 * @yields {string} A part of the page.
 */
export function* programmeSummary(
  answer: ProgrammeReport | ProgrammeSummary,
  most: Most,
  tell: Telling,
): Generator<string> {
  const { style, say, word } = tell
  const { complete, records, outcomes, parts, totals, needs, outcome } = answer
  yield madeWith(answer, tell)
  yield style.note(say.records({ complete, records, ...outcomes }))
  yield* list(word('Why'), '', reasonsOf(answer, most, tell), most.reasons, tell)
  yield* list(
    word('Partnerships'),
    '',
    'partnerships' in parts ? standing(parts.partnerships, most, tell) : [],
    most.rows,
    tell,
  )
  const questions = askedOnce(needs, tell, String, namesIn(answer, tell)).map(
    ({ question }): Item =>
      () =>
        style.inRows(question, most.lines),
  )
  yield* list(titleOfQuestions(outcome, tell), '', questions, most.questions, tell)
  yield* fundInShort(word('Totals'), totals.all, peso(totals.all.received), tell, totals.all)
  yield* clausesInShort(most.quoted, tell)
  yield style.note(say.fullForm({}))
}

/** How many partnerships breach, by part, before what the set shows; of that the breaches first. */
const reasonsOf = (
  { outcomesByPart, outcome, parts }: ProgrammeReport | ProgrammeSummary,
  { lines }: Most,
  tell: Telling,
): readonly Item[] => {
  const { say, name } = tell
  const counts = partNames.flatMap((part) => {
    const count = outcomesByPart[part]['non-compliant']
    return count > 0 ? [`${name('parts', part)} (${count})`] : []
  })
  const breaching = outcome === 'non-compliant' && counts.length > 0 ? [() => say.breaching({ parts: counts })] : []
  const { because } = parts.set
  const told = (isBreach: boolean): readonly Item[] =>
    because
      .filter(({ result }) => (result === 'breached') === isBreach)
      .map(
        (finding: AnyFinding): Item =>
          () =>
            withGrounds(tell.finding(finding), [finding], lines, tell),
      )
  return [...breaching, ...told(true), ...told(false)]
}

/** What is told of partnerships, in this order. Those that are compliant are not told one by one. */
const told = ['non-compliant', 'invalid-input', 'undetermined'] as const

/** The partnerships that are not in order, by the caller’s reference, with the parts that are not. */
const standing = (
  reports: readonly (PartnershipReport | InvalidInput<'partnership'>)[],
  most: Bounds,
  tell: Telling,
): readonly Item[] =>
  told.flatMap((outcome) =>
    [...reports.entries()].flatMap(([index, report]): Item[] =>
      report.outcome === outcome ? [() => standingOf(report, index, most, tell)] : [],
    ),
  )

const standingOf = (
  report: PartnershipReport | InvalidInput<'partnership'>,
  index: number,
  bounds: Bounds,
  tell: Telling,
): string => {
  const { say, name, formats } = tell
  const { reference } = report.subject
  // What is found of the set names records by their numbers.
  const record = formats.recordsByIndex([index])
  const who = reference === undefined ? record : `${record}, ${outside(cut(reference, 60))}`
  const outcome = name('outcomes', report.outcome)
  if (report.outcome === 'invalid-input') return say.inPart({ part: who, said: outcome })
  const outcomes = outcomesOf(report.parts)
  const parts = partNames.filter((part) => outcomes[part] === report.outcome).map((part) => name('parts', part))
  const said = say.outcomeIn({ outcome, parts })
  // Why it breaches, once each; what is open is asked.
  const why = report.outcome === 'non-compliant' ? [...new Set(report.because.map(tell.finding))] : []
  const told = (most: number): string =>
    [...why.slice(0, most), ...(why.length > most ? [say.andMore({ count: why.length - most })] : [])].join(' ')
  return inLines(
    (most) => say.inPart({ part: who, said: why.length > 0 ? say.inPart({ part: said, said: told(most) }) : said }),
    bounds,
    tell,
  )
}
