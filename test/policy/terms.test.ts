import { expect, test } from 'vitest'
import { FY2016, type ParameterName } from 'deped-school-partnerships'
import { termsOf } from '../../src/policy/terms.ts'

const local = { ...FY2016, id: 'Local', validUntil: { value: '2017-03-31', authority: 'Memorandum A' } }

test('two rules that use one list of parameters depart each from clauses of its own', () => {
  const { standing } = termsOf(local)
  const shared: readonly ParameterName[] = ['validUntil']
  const [validity, costing] = [['do44/fund/validity'], ['do44/duties/leader/h/costing']] as const
  for (let time = 0; time < 2; time += 1) {
    expect(standing(shared, validity).beside?.departsFrom).toEqual(validity)
    expect(standing(shared, costing).beside?.departsFrom).toEqual(costing)
  }
  // What was found once is found again, as it was.
  expect(standing(shared, validity)).toBe(standing(shared, validity))
})
