// A programme in words: the counts, the totals, and what the records tell differently.
import type { ProgrammeSummary } from '../programme/programme.ts'
import type { FieldTotals } from '../programme/fields.ts'
import type { ProgrammeTotals } from '../programme/totals.ts'
import { liquidated } from './fund.ts'
import { idOf, outside, peso } from './printing.ts'
import { between, figuresOfPolicy, type Telling } from './telling.ts'
import type { Word } from './words.ts'

/** The most rows of a table; a nation has hundreds of districts. */
const mostRows = 50

/**
 * What a set of partnerships comes to, beside the rules about the set.
 *
 * @yields {string} A part of the explanation.
 */
export function* programme(summary: ProgrammeSummary, tell: Telling): Generator<string> {
  const { complete, records, outcomes, rejected, differing, repeated, totals } = summary
  const { style, say, word, name } = tell
  yield style.note(say.records({ complete, records, ...outcomes }))
  if (rejected.length > 0) yield style.note(say.rejected(someOf(rejected)))
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
  if (totals.divisions.length > mostRows) yield style.note(say.andMore({ count: totals.divisions.length - mostRows }))
  yield* fields(
    word('Dimensions'),
    totals.dimensions.map(({ dimension, ...sums }) => [dimension && name('dimensions', dimension), sums]),
    tell,
  )
  yield* fields(
    word('Key stages'),
    totals.keyStages.map(({ keyStage, ...sums }) => [keyStage && idOf(keyStage), sums]),
    tell,
  )
  if (differing.length > 0) {
    yield style.heading(word('Facts that records tell differently'))
    for (const { school, fact, year, values } of differing.slice(0, mostRows)) {
      const given = values
        .slice(0, mostRows)
        .map(({ value, record }) =>
          say.inRecord({ value: typeof value === 'string' ? outside(value) : String(value), record }),
        )
      yield style.item(
        '[!]',
        say.differing({
          school: idOf(school),
          fact: name('facts', fact),
          year,
          values: `${given.join('; ')}${rest(values, tell)}`,
        }),
      )
    }
    if (differing.length > mostRows) yield style.note(say.andMore({ count: differing.length - mostRows }))
  }
  if (repeated.length > 0) {
    yield style.heading(word('Pairs that stand in more than one record'))
    for (const { leader, partner, records: places } of repeated.slice(0, mostRows))
      yield style.item('[!]', say.repeated({ leader: idOf(leader), partner: idOf(partner), ...someOf(places) }))
    if (repeated.length > mostRows) yield style.note(say.andMore({ count: repeated.length - mostRows }))
  }
}

function* fields(
  title: string,
  list: readonly (readonly [string | undefined, FieldTotals])[],
  { style, word }: Telling,
): Generator<string> {
  if (list.length === 0) return
  yield style.heading(title)
  yield style.figures(
    [word('of'), word('partnerships'), word('spent'), word('not eligible'), word('open')],
    list.map(([name = word('not known'), { partnerships, spent, ineligible, open }]) => [
      name,
      String(partnerships),
      peso(spent),
      peso(ineligible),
      peso(open),
    ]),
  )
}

const columns = [
  'partnerships',
  'received',
  'spent',
  'not eligible',
  'open',
  'cash',
  'lapsed',
  'liquidated',
] as const satisfies readonly Word[]

const amounts = (totals: ProgrammeTotals, tell: Telling): string[] => {
  const { partnerships, received, spent, ineligible, open, cash, lapsed } = totals
  return [
    String(partnerships),
    ...[received, spent, ineligible, open, cash].map(peso),
    between(tell, peso)(lapsed),
    liquidated(totals, tell),
  ]
}

const rest = (list: readonly unknown[], { say }: Telling): string =>
  list.length > mostRows ? say.more({ count: list.length - mostRows }) : ''
const someOf = (list: readonly number[]) => ({
  records: list.slice(0, mostRows),
  more: list.length > mostRows ? list.length - mostRows : undefined,
})
