// Another figure for each parameter of a policy: the first in the cases that an authority gives.
import { FY2016, type Parameter, type ParameterName, type Policy } from 'deped-school-partnerships'
import { policySchema } from '../src/policy/facts.ts'
import { valueIn } from '../src/reading/read.ts'
import { tables } from './tables.ts'

// What is read has every field, in the order of a policy.
const names = Object.keys(valueIn(policySchema, FY2016)!).filter((name): name is ParameterName => name !== 'id')
const policies = tables.flatMap(({ cases }) => cases.flatMap(({ policy }) => (policy as Partial<Policy>) ?? []))

const otherOf = (name: ParameterName): unknown => {
  const own = JSON.stringify((FY2016 as Policy)[name]?.value)
  const given = policies.flatMap((policy): Parameter<unknown> | [] => policy[name] ?? [])
  const other = given.find(({ value, clause, authority }) => authority && !clause && JSON.stringify(value) !== own)
  if (!other) throw new Error(`No case has another figure for ${name} by an authority.`)
  return other.value
}

/** Another figure for each parameter. */
export const otherFigures = Object.fromEntries(names.map((name) => [name, otherOf(name)])) as {
  readonly [Name in ParameterName]-?: NonNullable<Policy[Name]>['value']
}
