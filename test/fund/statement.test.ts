// By which parameters of a policy a statement, a limit and the totals go.
import { expect, test } from 'vitest'
import {
  evaluateProgramme,
  type Fund,
  fundBalance,
  maxAllowable,
  type Policy,
  rulebook,
} from 'deped-school-partnerships'
import { otherFigures } from '../other-figures.ts'

const fund: Fund = { ledger: [{ kind: 'receipt', day: '2016-08-22', amount: 140000 }] }
/** Each figure of this policy is given by somebody of its own. */
const policy = {
  id: 'Named',
  ...Object.fromEntries(Object.entries(otherFigures).map(([authority, value]) => [authority, { value, authority }])),
} as unknown as Policy
/** The parameters that decide which expenses are eligible, as their rules say. */
const spending = [
  ...new Set(
    rulebook.filter(({ id }) => /^(?:activities|expenses)\//u.test(id)).flatMap(({ parameters }) => parameters),
  ),
]

test.each([
  ['a statement', fundBalance(fund, '2016-12-31', { policy }), ['fund', 'liquidationStandard', ...spending]],
  ['a limit', maxAllowable(fund, '2016-12-31', { policy }), ['fund', ...spending]],
  ['the totals of a programme', evaluateProgramme([], '2016-12-31', { policy }), ['liquidationStandard', ...spending]],
] as const)('%s names who gave each figure it goes by, and no clause for a figure without one', (_, answer, used) => {
  expect(spending).toEqual(expect.arrayContaining(['validUntil', 'validFrom', 'ceilings']))
  expect('authorities' in answer && [...answer.authorities].sort()).toEqual([...used].sort())
  expect(answer).toMatchObject({ clauses: [] })
})

test('under the Order’s own parameters nobody else is named', () => {
  expect(fundBalance(fund, '2016-12-31')).toMatchObject({
    authorities: [],
    clauses: ['do44/fund/amount', 'do44/fund/validity', 'do44/indicators/liquidation-standard'],
  })
  expect(maxAllowable(fund, '2016-12-31')).toMatchObject({
    authorities: [],
    clauses: ['do44/fund/amount', 'do44/fund/validity'],
  })
  expect(evaluateProgramme([], '2016-12-31')).toMatchObject({
    authorities: [],
    clauses: ['do44/fund/validity', 'do44/indicators/liquidation-standard'],
  })
})

const paid = (day: string, amount: number) =>
  ({ kind: 'expense', day, amount, item: 'supplies-and-materials', inApprovedWfp: true }) as const

test('entries stand by their days, and those of one day as the ledger has them', () => {
  const ledger = [
    paid('2016-09-03', 3),
    { kind: 'receipt', day: '2016-09-02', amount: 100 },
    paid('2016-09-01', 1),
    paid('2016-09-02', 2),
    paid('2016-09-01', 4),
  ] as const
  const statement = fundBalance({ ledger }, '2016-12-31')
  expect(
    'ledger' in statement && statement.ledger.map(({ entry, toAccountFor }) => [entry, toAccountFor.most]),
  ).toEqual([
    [2, '0.00'],
    [4, '0.00'],
    [1, '100.00'],
    [3, '100.00'],
    [0, '100.00'],
  ])
  expect(statement).toMatchObject({ open: '10.00', toAccountFor: { least: '90.00', most: '100.00' } })
})

test('what the ledger spends later is not there to be spent now, and what came later is', () => {
  const limit = (day: string) => {
    const answer = maxAllowable(
      { ledger: [{ kind: 'receipt', day: '2016-09-01', amount: 100 }, paid('2016-09-10', 30), paid('2016-09-20', 50)] },
      day,
    )
    return answer.outcome === 'limited' && answer.amount
  }
  for (const day of ['2016-09-01', '2016-09-09', '2016-09-10', '2016-09-19', '2016-09-20', '2016-12-31'])
    expect(limit(day)).toEqual({ least: '20.00', most: '20.00' })
  expect(limit('2016-08-31')).toEqual({ least: '0.00', most: '0.00' })
  expect(limit('2017-01-01')).toEqual({ least: '0.00', most: '0.00' })
})
