// By which parameters of a policy a statement, a limit and the totals go.
import { expect, test } from 'vitest'
import { evaluateProgramme, type Fund, fundBalance, FY2016, maxAllowable, type ParameterName, type Policy, rulebook } from 'deped-school-partnerships'

const fund: Fund = { ledger: [{ kind: 'receipt', day: '2016-08-22', amount: 140000 }] }
const given: Omit<Policy, 'id'> = { ...FY2016, nearbyWithinKm: { value: 2 }, validFrom: { value: '2016-01-01' }, ceilings: { value: {} } }
const names = (Object.keys(given) as (ParameterName | 'id')[]).filter((name): name is ParameterName => name !== 'id')
/** Each figure of this policy is given by somebody of its own. */
const policy = { id: 'Named', ...Object.fromEntries(names.map((name) => [name, { value: given[name]!.value, authority: name }])) } as unknown as Policy
/** The parameters that decide which expenses are eligible, as their rules say. */
const spending = [...new Set(rulebook.filter(({ id }) => /^(?:activities|expenses)\//u.test(id)).flatMap(({ parameters }) => parameters))]

test.each([
  ['a statement', fundBalance(fund, '2016-12-31', policy), ['fund', 'liquidationStandard', ...spending]],
  ['a limit', maxAllowable(fund, '2016-12-31', policy), ['fund', ...spending]],
  ['the totals of a programme', evaluateProgramme([], '2016-12-31', policy), ['liquidationStandard', ...spending]],
] as const)('%s names who gave each figure it goes by, and no clause for a figure without one', (_, answer, used) => {
  expect(spending).toHaveLength(3)
  expect('authorities' in answer && [...answer.authorities].sort()).toEqual([...used].sort())
  expect(answer).toMatchObject({ clauses: [] })
})

test('under the Order’s own parameters nobody else is named', () => {
  expect(fundBalance(fund, '2016-12-31')).toMatchObject({ authorities: [], clauses: ['do44/fund/amount', 'do44/fund/validity', 'do44/indicators/liquidation-standard'] })
  expect(maxAllowable(fund, '2016-12-31')).toMatchObject({ authorities: [], clauses: ['do44/fund/amount', 'do44/fund/validity'] })
  expect(evaluateProgramme([], '2016-12-31')).toMatchObject({ authorities: [], clauses: ['do44/fund/validity', 'do44/indicators/liquidation-standard'] })
})
