// A programme in words: the counts, the totals, and what the records tell differently.
import { numeral } from '../decision/wording.ts'
import { partNames } from '../partnership/parts.ts'
import type { ProgrammeSummary } from '../programme/summary.ts'
import type { FieldTotals } from '../programme/fields.ts'
import type { ProgrammeTotals } from '../programme/sums.ts'
import { liquidated } from './fund.ts'
import { outside } from '../decision/printable.ts'
import { idOf, peso } from './printing.ts'
import { between, figuresOfPolicy, type Telling } from './telling.ts'
import { more, mostRows, toldDifferently } from './told-differently.ts'
import type { Word } from './words.ts'

/**
 * What a set of partnerships comes to, beside the rules about the set.
 *
 * @yields {string} A part of the explanation.
 */
export function* programme(summary: ProgrammeSummary, tell: Telling): Generator<string> {
  const { complete, records, outcomes, rejected, repeated, totals } = summary
  const { style, say, word, name } = tell
  yield style.note(say.records({ complete, records, ...outcomes }))
  if (rejected.length > 0) yield style.note(say.rejected(someOf(rejected)))
  yield style.heading(word('Parts'))
  yield style.figures(
    [word('of'), ...outcomesOfParts.map((outcome) => name('outcomes', outcome))],
    partNames.map((part) => [
      name('parts', part),
      ...outcomesOfParts.map((outcome) => numeral(summary.outcomesByPart[part][outcome])),
    ]),
  )
  yield style.heading(word('Totals'))
  yield style.figures(
    [word('of'), ...columns.map(word)],
    [
      [word('all'), ...amounts(totals.all, tell)],
      ...totals.regions
        .slice(0, mostRows)
        .map((region) => [
          region.region === undefined ? word('no region') : outside(region.region),
          ...amounts(region, tell),
        ]),
    ],
  )
  yield* figuresOfPolicy(summary, tell)
  yield style.heading(word('Divisions'))
  yield style.figures(
    [word('of'), ...columns.map(word)],
    totals.divisions
      .slice(0, mostRows)
      .map((each) => [
        [
          each.division === undefined ? word('not known') : outside(each.division),
          ...(each.region === undefined ? [] : [outside(each.region)]),
        ].join(', '),
        ...amounts(each, tell),
      ]),
  )
  yield* more(totals.divisions, tell)
  yield* fields(
    word('Dimensions'),
    totals.dimensions.map(({ dimension, ...sums }) => [dimension && name('dimensions', dimension), sums]),
    totals.all.withLedger > 0,
    tell,
  )
  yield* fields(
    word('Key stages'),
    totals.keyStages.map(({ keyStage, ...sums }) => [keyStage && idOf(keyStage), sums]),
    totals.all.withLedger > 0,
    tell,
  )
  yield* toldDifferently(summary, tell)
  if (repeated.length > 0) {
    yield style.heading(word('Pairs that stand in more than one record'))
    for (const { leader, partner, records: places } of repeated.slice(0, mostRows))
      yield style.item('[!]', say.repeated({ leader: idOf(leader), partner: idOf(partner), ...someOf(places) }))
    yield* more(repeated, tell)
  }
}

function* fields(
  title: string,
  list: readonly (readonly [string | undefined, FieldTotals])[],
  isKnown: boolean,
  { style, word }: Telling,
): Generator<string> {
  if (list.length === 0) return
  yield style.heading(title)
  yield style.figures(
    [word('of'), word('partnerships'), word('spent'), word('not eligible, less what came back'), word('open')],
    list.map(([name = word('not known'), { partnerships, spent, ineligible, open }]) => [
      name,
      numeral(partnerships),
      ...[spent, ineligible, open].map(isKnown ? peso : () => ''),
    ]),
  )
}

const outcomesOfParts = ['compliant', 'non-compliant', 'undetermined'] as const

const columns = [
  'partnerships',
  'ledgers',
  'received',
  'spent',
  'not eligible, less what came back',
  'open',
  'cash',
  'lapsed',
  'liquidated',
] as const satisfies readonly Word[]

const amounts = (totals: ProgrammeTotals, tell: Telling): string[] => {
  const { partnerships, withLedger, received, spent, ineligible, open, cash, lapsed } = totals
  const counts = [partnerships, withLedger].map(String)
  // What is not on record is not known, and no amount.
  if (withLedger === 0) return [...counts, ...columns.slice(counts.length).map(() => '')]
  return [
    ...counts,
    ...[received, spent, ineligible, open, cash].map(peso),
    between(tell, peso)(lapsed),
    liquidated(totals, tell),
  ]
}

const someOf = (list: readonly number[]) => ({
  records: list.slice(0, mostRows),
  more: list.length > mostRows ? list.length - mostRows : undefined,
})
