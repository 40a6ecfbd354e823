// Laws by enumeration: 9 × 9 levels (1 to 8 and unknown) × nearby × on the list, each yes, no or unknown.
import { describe, expect, test } from 'vitest'
import {
  checkPairing,
  classifySchool,
  FY2016,
  type Pairing,
  type PbbLevel,
  type Policy,
  planPairings,
  rankPartners,
  type School,
} from 'deped-school-partnerships'

const unknown = undefined
const levels = [unknown, 1, 2, 3, 4, 5, 6, 7, 8] as const
const judgements = [unknown, true, false] as const

interface State {
  readonly leader: PbbLevel | undefined
  readonly partner: PbbLevel | undefined
  readonly onDepEdList: boolean | undefined
  readonly nearby: boolean | undefined
}
const domains = { leader: levels, partner: levels, onDepEdList: judgements, nearby: judgements } as const
const keys = Object.keys(domains) as (keyof State)[]

/** Where the answer to an open question goes, and the key of the state it fills. */
const places: Readonly<Record<string, keyof State>> = {
  'leader.pbb.level': 'leader',
  'partner.pbb.level': 'partner',
  onDepEdList: 'onDepEdList',
  nearby: 'nearby',
}

const states: State[] = levels.flatMap((leader) =>
  levels.flatMap((partner) =>
    judgements.flatMap((onDepEdList) => judgements.map((nearby): State => ({ leader, partner, onDepEdList, nearby }))),
  ),
)

const school = (id: string, level: PbbLevel | undefined): School => ({
  id,
  pbb: { year: 2014, ...(level !== undefined && { level }) },
})
const pairing = ({ leader, partner, onDepEdList, nearby }: State): Pairing => ({
  leader: school('107970', leader),
  partner: school('107973', partner),
  ...(onDepEdList !== undefined && { onDepEdList }),
  ...(nearby !== undefined && { nearby }),
})

const answers = new Map(
  states.map((state) => [JSON.stringify(keys.map((key) => state[key] ?? null)), checkPairing(pairing(state))]),
)
const answer = (state: State) => answers.get(JSON.stringify(keys.map((key) => state[key] ?? null)))!
const known = (key: keyof State) => domains[key].slice(1)

/** The states one fact further. */
const further = (state: State, key: keyof State): State[] => known(key).map((value) => ({ ...state, [key]: value }))
const missing = (state: State): (keyof State)[] => keys.filter((key) => state[key] === undefined)
const completions = (state: State): State[] =>
  missing(state).reduce<State[]>((partial, key) => partial.flatMap((each) => further(each, key)), [state])

test('there are 9 × 9 × 3 × 3 states, each with its own answer', () => {
  expect(states).toHaveLength(729)
  expect(answers.size).toBe(729)
})

test('adding a fact never changes a settled outcome', () => {
  for (const state of states.filter((each) => answer(each).outcome !== 'undetermined')) {
    for (const next of missing(state).flatMap((key) => further(state, key)))
      expect(answer(next).outcome, JSON.stringify(next)).toBe(answer(state).outcome)
  }
})

test('an answer is undetermined exactly where the ways to complete it disagree', () => {
  for (const state of states) {
    const outcomes = new Set(completions(state).map((each) => answer(each).outcome))
    expect(outcomes.has('undetermined')).toBe(false)
    expect(answer(state).outcome, JSON.stringify(state)).toBe(outcomes.size > 1 ? 'undetermined' : [...outcomes][0])
  }
})

test('each need listed matters, and what is missing and matters is listed', () => {
  for (const state of states.filter((each) => answer(each).outcome === 'undetermined')) {
    const needed = answer(state).needs.map(({ path }) => places[path.join('.')])
    const mattering = missing(state).filter((key) => {
      const others = completions({ ...state, [key]: known(key)[0] }).map((each) => ({ ...each, [key]: unknown }))
      return others.some((other) => new Set(further(other, key).map((each) => answer(each).outcome)).size > 1)
    })
    expect([...needed].sort(), JSON.stringify(state)).toEqual([...mattering].sort())
  }
})

test('an answer says because of which breaches it is so, or what is open; where all is met nothing is singled out', () => {
  for (const state of states) {
    const { outcome, because, findings, needs } = answer(state)
    const decisive = { compliant: 'none', 'non-compliant': 'breached', undetermined: 'open', 'invalid-input': 'none' }[
      outcome
    ]
    expect(because).toEqual(findings.filter(({ result }) => result === decisive))
    expect(because.length > 0).toBe(outcome !== 'compliant')
    expect(needs.length > 0).toBe(outcome === 'undetermined')
  }
})

describe('each level has exactly one role', () => {
  test.each(known('leader') as readonly PbbLevel[])('Level %i', (level) => {
    const { outcome, findings } = classifySchool(school('107970', level))
    const role = level >= 5 ? 'leader-school' : 'partner-school'
    expect(findings.map(({ rule, result }) => `${rule} ${result}`)).toEqual([`classification/${role} met`])
    expect(outcome).toBe(role)
  })

  test('under every policy that divides the eight levels between the roles', () => {
    const all = known('leader') as readonly PbbLevel[]
    for (let mask = 1; mask < 255; mask += 1) {
      const leads = (level: PbbLevel): boolean => (mask & (1 << (level - 1))) !== 0
      const policy: Policy = {
        ...FY2016,
        id: `mask ${mask}`,
        leaderLevels: { value: all.filter(leads), authority: 'a test' },
        partnerLevels: { value: all.filter((level) => !leads(level)), authority: 'a test' },
      }
      for (const level of all) {
        const answered = classifySchool(school('107970', level), { policy })
        expect(answered.outcome).toBe(leads(level) ? 'leader-school' : 'partner-school')
        expect(answered.findings.every(({ authorities }) => authorities?.join() === 'a test')).toBe(true)
      }
    }
  })

  test('a plan goes by the roles that a policy names, and by the levels of the others', () => {
    const policy: Policy = {
      ...FY2016,
      id: 'Named',
      designatedLeaders: { value: ['107970'], authority: 'a test' },
      designatedPartners: { value: ['107973'], authority: 'a test' },
    }
    const here = { division: 'Cavite', coordinates: { latitude: 14.4, longitude: 120.9 } }
    const schools = (['107970', '107973', '107974', '107975'] as const).map((id, index) => ({
      ...school(id, ([1, 8, 8, 1] as const)[index]),
      ...here,
    }))
    const plan = planPairings(schools, { policy })
    const pairs = plan.outcome === 'proposed' ? plan.divisions.flatMap((each) => each.pairs) : []
    expect(pairs.map(({ leader }) => leader.id)).toEqual(['107970', '107974'])
    expect(pairs.map(({ partner }) => partner.id).sort()).toEqual(['107973', '107975'])
  })

  test('but for schools that a policy names: these have the role that they are named for, whatever their level', () => {
    const policy: Policy = {
      ...FY2016,
      id: 'Named',
      designatedLeaders: { value: ['107970'], authority: 'a test' },
      designatedPartners: { value: ['107973'], authority: 'a test' },
    }
    for (const level of levels) {
      expect(classifySchool(school('107970', level), { policy }).outcome).toBe('leader-school')
      expect(classifySchool(school('107973', level), { policy }).outcome).toBe('partner-school')
      // Nothing is taken from another school, whose answer does not even name the authority.
      expect(classifySchool(school('107974', level), { policy })).toEqual({
        ...classifySchool(school('107974', level)),
        policy: policy.id,
      })
      const judged = checkPairing(
        { leader: school('107970', level), partner: school('107973', level), onDepEdList: true, nearby: true },
        { policy },
      )
      expect(judged.outcome).toBe('compliant')
      const ranking = rankPartners(school('107970', level), [school('107973', level), school('107970', level)], {
        policy,
      })
      if (ranking.outcome !== 'ranked') throw new Error(ranking.outcome)
      expect(ranking.parts.leader.outcome).toBe('leader-school')
      expect(ranking.ranked.map(({ id }) => id)).toEqual(['107973'])
      const turned = checkPairing({ leader: school('107973', level), partner: school('107970', level) }, { policy })
      expect(turned.because.map(({ rule }) => rule)).toEqual([
        'classification/leader-school',
        'classification/partner-school',
      ])
    }
  })
})
