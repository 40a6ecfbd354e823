// A programme in words: the counts, the totals, and what the records tell differently.
import { peso } from '../decision/wording.ts'
import type { Phrases, Word } from './messages.ts'
import type { ProgrammeSummary } from '../programme/programme.ts'
import { between, figuresOfPolicy, percent, type Telling } from './telling.ts'
import type { FieldTotals, ProgrammeTotals } from '../programme/totals.ts'

/** The most rows of a table; a nation has hundreds of districts. */
const mostRows = 50

/**
 * What a set of partnerships comes to, beside the rules about the set.
 *
 * @yields {string} A part of the explanation.
 */
export function* programme(summary: ProgrammeSummary, tell: Telling): Generator<string> {
  const { complete, records, outcomes, rejected, differing, repeated, totals } = summary
  const { style, phrases, word, name } = tell
  yield style.note(phrases.records(complete, records, outcomes))
  if (rejected.length > 0) yield style.note(phrases.rejected(rejected.length, someOf(rejected, phrases)))
  yield style.heading(word('Totals'))
  yield style.figures(
    [word('of'), ...columns.map(word)],
    [
      [word('all'), ...amounts(totals.all, phrases)],
      ...totals.regions
        .slice(0, mostRows)
        .map((region) => [region.region ?? word('no region'), ...amounts(region, phrases)]),
    ],
  )
  yield* figuresOfPolicy(summary, tell)
  yield style.heading(word('Divisions'))
  yield style.figures(
    [word('of'), ...columns.map(word)],
    totals.divisions
      .slice(0, mostRows)
      .map((each) => [
        [each.division ?? word('not known'), each.region].filter(Boolean).join(', '),
        ...amounts(each, phrases),
      ]),
  )
  if (totals.divisions.length > mostRows) yield style.note(phrases.andMore(totals.divisions.length - mostRows))
  yield* fields(
    word('Dimensions'),
    totals.dimensions.map(({ dimension, ...sums }) => [dimension, sums]),
    tell,
  )
  yield* fields(
    word('Key stages'),
    totals.keyStages.map(({ keyStage, ...sums }) => [keyStage, sums]),
    tell,
  )
  if (differing.length > 0) {
    yield style.heading(word('Facts that records tell differently'))
    for (const { school, fact, year, values } of differing.slice(0, mostRows)) {
      const given = values.slice(0, mostRows).map(({ value, record }) => phrases.inRecord(String(value), record))
      yield style.item(
        '[!]',
        phrases.differing(school, name('facts', fact), year, `${given.join('; ')}${rest(values, phrases)}`),
      )
    }
    if (differing.length > mostRows) yield style.note(phrases.andMore(differing.length - mostRows))
  }
  if (repeated.length > 0) {
    yield style.heading(word('Pairs that stand in more than one record'))
    for (const { leader, partner, records: in_ } of repeated.slice(0, mostRows))
      yield style.item('[!]', phrases.repeated(leader, partner, someOf(in_, phrases)))
    if (repeated.length > mostRows) yield style.note(phrases.andMore(repeated.length - mostRows))
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
  'balance',
  'lapsed',
  'liquidated',
] as const satisfies readonly Word[]

const amounts = (
  { partnerships, received, spent, ineligible, open, balance, lapsed, liquidated, liquidation }: ProgrammeTotals,
  phrases: Phrases,
): string[] => [
  String(partnerships),
  ...[received, spent, ineligible, open].map(peso),
  ...[balance, lapsed].map(between(phrases, peso)),
  liquidation
    ? phrases.liquidated(
        peso(liquidated),
        percent(liquidation.rate),
        percent(liquidation.standard),
        liquidation.reached,
      )
    : peso(liquidated),
]

const rest = (list: readonly unknown[], { more }: Phrases): string =>
  list.length > mostRows ? more(list.length - mostRows) : ''
const someOf = (list: readonly number[], phrases: Phrases): string =>
  list.slice(0, mostRows).join(', ') + rest(list, phrases)
