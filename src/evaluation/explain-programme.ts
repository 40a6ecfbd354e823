// A programme in words: the counts, the totals, and what the records tell differently.
import { peso } from '../rules/wording.ts'
import type { AmountRange } from '../rules/statement.ts'
import type { ProgrammeSummary } from './programme.ts'
import type { Style } from './style.ts'
import type { FieldTotals, ProgrammeTotals } from './totals.ts'

/** The most rows of a table; a nation has hundreds of districts. */
const mostRows = 50

/**
 * What a set of partnerships comes to, beside the rules about the set.
 *
 * @yields {string} A part of the explanation.
 */
export function* programme({ complete, records, outcomes, rejected, differing, repeated, totals }: ProgrammeSummary, style: Style): Generator<string> {
  const { compliant, undetermined } = outcomes
  yield style.note(`${complete ? 'All' : 'Not all'} records were read: ${records}. Compliant: ${compliant}; non-compliant: ${outcomes['non-compliant']}; undetermined: ${undetermined}.`)
  if (rejected.length > 0) yield style.note(`Could not be read (${rejected.length}): records ${someOf(rejected)}.`)
  yield style.heading('Totals')
  yield style.table(['of', ...columns], [['all', ...amounts(totals.all)], ...totals.regions.map((region) => [region.region ?? 'no region', ...amounts(region)])])
  yield* fields('Dimensions', totals.dimensions.map(({ dimension, ...sums }) => [dimension, sums]), style)
  yield* fields('Key stages', totals.keyStages.map(({ keyStage, ...sums }) => [keyStage, sums]), style)
  if (differing.length > 0) {
    yield style.heading('Facts that records tell differently')
    for (const { school, fact, year, values } of differing.slice(0, mostRows)) {
      const given = values.slice(0, mostRows).map(({ value, record }) => `${value} in record [${record}]`)
      yield style.item('[!]', `School ${school}, ${fact}${year === undefined ? '' : ` of ${year}`}: ${given.join('; ')}${rest(values, mostRows)}.`)
    }
    if (differing.length > mostRows) yield style.note(`And ${differing.length - mostRows} more.`)
  }
  if (repeated.length > 0) {
    yield style.heading('Pairs that stand in more than one record')
    for (const { leader, partner, records: in_ } of repeated.slice(0, mostRows)) yield style.item('[!]', `${leader} with ${partner}: records ${someOf(in_)}.`)
    if (repeated.length > mostRows) yield style.note(`And ${repeated.length - mostRows} more.`)
  }
}

function* fields(title: string, list: readonly (readonly [string | undefined, FieldTotals])[], style: Style): Generator<string> {
  if (list.length === 0) return
  yield style.heading(title)
  yield style.table(
    ['of', 'partnerships', 'spent', 'not eligible', 'open'],
    list.map(([name = 'not known', { partnerships, spent, ineligible, open }]) => [name, String(partnerships), peso(spent), peso(ineligible), peso(open)]),
  )
}

const columns = ['partnerships', 'received', 'spent', 'not eligible', 'open', 'balance', 'lapsed', 'liquidated'] as const

const amounts = ({ partnerships, received, spent, ineligible, open, balance, lapsed, liquidated }: ProgrammeTotals): string[] => [
  String(partnerships),
  ...[received, spent, ineligible, open].map(peso),
  ...[balance, lapsed].map(ranged),
  peso(liquidated),
]

const ranged = ({ least, most }: AmountRange): string => (least === most ? peso(least) : `${peso(least)} to ${peso(most)}`)
const rest = (list: readonly unknown[], shown: number): string => (list.length > shown ? `; and ${list.length - shown} more` : '')
const someOf = (list: readonly number[]): string => list.slice(0, mostRows).join(', ') + rest(list, mostRows)
