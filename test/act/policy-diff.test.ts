// What two policies give differently, held to the rules that really answer otherwise.
import { expect, test } from 'vitest'
import {
  compare,
  evaluatePartnership,
  FY2016,
  type ParameterName,
  type Policy,
  policyDiff,
  rulebook,
} from 'deped-school-partnerships'
import { otherFigures as others } from '../other-figures.ts'

const authority = 'Memorandum A'
const names = Object.keys(others) as ParameterName[]
const withOther = (...changed: readonly ParameterName[]): Policy =>
  Object.assign({}, FY2016, { id: 'Other' }, ...changed.map((name) => ({ [name]: { value: others[name], authority } })))
/** Which rules go by a figure; of those that decide on a role also what goes by the role. */
const rulesBy = (name: ParameterName): readonly string[] => {
  const own = rulebook.filter(({ parameters }) => parameters.includes(name)).map(({ id }) => id)
  const ofRoles = own.includes('classification/leader-school') || own.includes('classification/partner-school')
  const byRole = ['programme/appropriation', 'incentives/leader-school']
  return rulebook.map(({ id }) => id).filter((id) => own.includes(id) || (ofRoles && byRole.includes(id)))
}
const differences = (before: Policy, after: Policy) => {
  const diff = policyDiff(before, after)
  if (diff.outcome === 'invalid-input') throw new Error(diff.issues[0].message)
  expect(diff.outcome).toBe(diff.differences.length > 0 ? 'different' : 'same')
  return diff.differences
}

test.each(names.filter((name) => !name.endsWith('Levels')))(
  'another figure for %s is found, with its rules',
  (name) => {
    const [found, ...more] = differences(FY2016, withOther(name))
    expect(more).toEqual([])
    expect(found).toEqual({
      parameter: name,
      differs: 'figure',
      ...((FY2016 as Policy)[name] && { before: (FY2016 as Policy)[name] }),
      after: { value: others[name], authority },
      rules: rulesBy(name),
    })
    const [back] = differences(withOther(name), FY2016)
    expect(back).toEqual({
      parameter: name,
      differs: 'figure',
      before: found?.after,
      ...(found?.before && { after: found.before }),
      rules: found?.rules,
    })
  },
)

test('several differ in the order of a policy, whatever that of the fields', () => {
  const all = withOther(...names)
  expect(differences(FY2016, all).map(({ parameter }) => parameter)).toEqual(names)
  expect(differences(all, Object.fromEntries(Object.entries(all).reverse()) as unknown as Policy)).toEqual([])
})

test('lists in another order, ceilings in another order, and amounts written otherwise are the same', () => {
  const policy = (changes: Partial<Policy>): Policy => ({ ...FY2016, id: 'Other', ...changes })
  const one = policy({
    leaderLevels: { value: [5, 6, 7, 8], authority },
    ceilings: { value: { equipment: '5.00', utilities: '6.00' }, authority },
    liquidationStandard: { value: '0.90', authority },
    nearbyWithinKm: { value: 2, authority },
    designatedLeaders: { value: ['100001', '100002'], authority },
  })
  const other = policy({
    leaderLevels: { value: [8, 6, 7, 5], authority },
    ceilings: { value: { utilities: '6', equipment: '5.0' }, authority },
    liquidationStandard: { value: '0.9', authority },
    nearbyWithinKm: { value: 2.0, authority },
    designatedLeaders: { value: ['100002', '100001'], authority },
  })
  expect(differences(one, other)).toEqual([])
})

test('the same figure on another authority is told as that', () => {
  const named = { ...FY2016, fund: { ...FY2016.fund, authority } }
  expect(differences(FY2016, named)).toEqual([
    expect.objectContaining({ parameter: 'fund', differs: 'authority', after: named.fund }),
  ])
})

test('what is wrong with either policy is told by its place', () => {
  const diff = policyDiff({ ...FY2016, id: '' }, { ...FY2016, fund: { value: '1' } as never })
  expect(diff.outcome === 'invalid-input' && diff.issues.map(({ path }) => path)).toEqual([
    ['before', 'id'],
    ['after', 'fund', 'authority'],
    ['after', 'id'],
  ])
})

test('noughts at the end of a share say nothing, and any other digit does', () => {
  const withShare = (value: string): Policy => ({ ...FY2016, id: 'Other', liquidationStandard: { value, authority } })
  const same = [
    ['0', '0.0', '0.0000'],
    ['0.9', '0.90', '0.9000'],
    ['1', '1.0', '1.0000'],
    ['0.09', '0.0900'],
    ['0.8999'],
  ]
  for (const [index, group] of same.entries())
    for (const [at, other] of same.entries())
      for (const one of group)
        for (const two of other)
          expect(differences(withShare(one), withShare(two)).length, `${one}, ${two}`).toBe(index === at ? 0 : 1)
})

test('other ceilings are another figure', () => {
  const withCeilings = (value: NonNullable<Policy['ceilings']>['value']): Policy => ({
    ...FY2016,
    id: 'Other',
    ceilings: { value, authority },
  })
  const one = withCeilings({ equipment: '5.00' })
  for (const other of [{ equipment: '5.01' }, { utilities: '5.00' }, { equipment: '5.00', utilities: '5.00' }])
    expect(differences(one, withCeilings(other)).map(({ parameter, differs }) => [parameter, differs])).toEqual([
      ['ceilings', 'figure'],
    ])
})

test('a figure is told as the policy gives it, and has nothing that it leaves out', () => {
  for (const { parameter, after } of differences(FY2016, withOther(...names)))
    expect(after).toStrictEqual({ value: others[parameter], authority })
  const ceilings = { value: { utilities: '5.00' }, authority }
  expect(differences({ ...FY2016, id: 'A', ceilings }, FY2016)[0]?.before).toStrictEqual(ceilings)
})

test('a figure names the rules that hold records against each other by it', () => {
  const rulesOf = (policy: Policy) => {
    const told = policyDiff(FY2016, policy)
    if (told.outcome === 'invalid-input') throw new Error(told.issues[0].message)
    return told.differences.flatMap(({ rules }) => rules)
  }
  const authority = 'Memorandum A'
  expect(rulesOf({ ...FY2016, id: 'A', nearbyWithinKm: { value: 1, authority } })).toContain('pairings/one-account')
  for (const side of ['designatedLeaders', 'designatedPartners'])
    expect(rulesOf({ ...FY2016, id: 'A', [side]: { value: ['107970'], authority } })).toContain('pairings/one-level')
})

test('who leads by another level is told with all that goes by the role, as answers have it', () => {
  const stricter: Policy = {
    ...FY2016,
    id: 'Stricter',
    leaderLevels: { value: [6, 7, 8], authority },
    partnerLevels: { value: [1, 2, 3, 4, 5], authority },
  }
  const changed = differences(FY2016, stricter).flatMap(({ rules }) => rules)
  const leader = { id: '107970', pbb: { year: 2014, level: 5 } }
  expect(changed).toContain('incentives/leader-school')
  expect(changed).toContain('programme/appropriation')
  const record = {
    pairing: { leader, partner: { id: '107973', pbb: { year: 2014, level: 1 } } },
    incentives: { successful: true },
  }
  const told = compare(
    evaluatePartnership(record as never, '2016-09-30'),
    evaluatePartnership(record as never, '2016-09-30', { policy: stricter }),
  )
  if (told.outcome === 'invalid-input') throw new Error(told.issues[0].message)
  const rules = told.decisions.flatMap((each) => each.rules.map(({ rule }) => rule))
  expect(rules).toContain('incentives/leader-school')
  expect(rules.filter((rule) => !changed.includes(rule))).toEqual([])
})

test('a school that is named twice is designated once', () => {
  const naming = (...value: string[]): Policy => ({ ...FY2016, id: 'Named', designatedLeaders: { value, authority } })
  expect(differences(naming('107970'), naming('107970', '107970'))).toEqual([])
})
