// Incentives are those of a Leader School: what a role, or the decision on it, leaves of each of them.
import { describe, expect, test } from 'vitest'
import { checkIncentives, FY2016, type IncentiveFacts, type School } from 'deped-school-partnerships'
import { classify } from '../../src/classification/rules.ts'
import { judgeIncentives, judgeRating } from '../../src/incentives/rules.ts'
import { termsOf } from '../../src/policy/terms.ts'

const terms = termsOf(FY2016)
const outcomesOf = ({ parts: { sbmRating, ipcrfOpcrf, serviceCredits } }: ReturnType<typeof judgeIncentives>) =>
  [sbmRating, ...ipcrfOpcrf, ...serviceCredits].map(({ outcome }) => outcome)
const reported = (facts: IncentiveFacts) => {
  const found = checkIncentives(facts)
  if (found.outcome !== 'reported') throw new Error('unexpected')
  return found
}

const roles = ['leader-school', 'partner-school', undefined] as const
const personnel = [
  {},
  { personnel: 'other' },
  { personnel: 'teaching' },
  { personnel: 'teaching', beyondRegularDuty: true, payPossible: false, reportsInVacations: false },
] as const

test.each(roles)('the role %s, over every other fact', (role) => {
  for (const successful of [true, false, undefined])
    for (const one of personnel) {
      const facts = { ...(successful !== undefined && { successful }), staff: [one] }
      const asLeader = outcomesOf(reported({ role: 'leader-school', ...facts }))
      const found = reported({ ...(role && { role }), ...facts })
      // What is against an incentive stands against it in any role.
      const expected = {
        'leader-school': asLeader,
        'partner-school': asLeader.map(() => 'not-earned'),
        undefined: asLeader.map((outcome) => (outcome === 'not-earned' ? outcome : 'undetermined')),
      }
      expect(outcomesOf(found)).toEqual(expected[String(role) as keyof typeof expected])
      expect(found.needs.filter(({ path }) => path[0] === 'role')).toHaveLength(
        role === undefined && expected.undefined.includes('undetermined') ? 1 : 0,
      )
    }
})

describe('a role that was decided from the level', () => {
  const at = ['incentives']
  const level = (pbb: object) => ({ id: '300001', pbb }) as School
  const judged = (pbb: object, successful = true) =>
    judgeIncentives(
      { successful, staff: [personnel[3]] },
      terms,
      at,
      classify(level(pbb), terms, ['pairing', 'leader']),
    )

  test('is the role of the school, and the finding stands where the level does', () => {
    expect(outcomesOf(judged({ year: 2014, level: 5 }))).toEqual(['earned', 'earned', 'earned'])
    const other = judged({ year: 2014, level: 2 })
    expect(outcomesOf(other)).toEqual(['not-earned', 'not-earned', 'not-earned'])
    expect(other.parts.sbmRating.because).toMatchObject([
      {
        rule: 'incentives/leader-school',
        path: ['pairing', 'leader', 'pbb', 'level'],
        params: { role: 'partner-school' },
      },
    ])
    expect(other.needs).toEqual([])
  })

  test('while it is open, waits for what the decision waits for, and asks no role', () => {
    const open = judged({ level: 5 })
    expect(outcomesOf(open)).toEqual(['undetermined', 'undetermined', 'undetermined'])
    expect(open.needs.map(({ asks, path }) => [asks, ...path])).toEqual([
      ['pbb-year', 'pairing', 'leader', 'pbb', 'year'],
    ])
    expect(open.parts.sbmRating.because).toMatchObject([{ path: ['pairing', 'leader', 'pbb', 'level'] }])
    expect(judged({}, false).parts.sbmRating.outcome).toBe('not-earned')
  })

  test('goes before a role that is said, for the rating alone too', () => {
    const classified = classify(level({ year: 2014, level: 2 }), terms, ['pairing', 'leader'])
    expect(judgeRating({ role: 'leader-school', successful: true }, terms, at, classified).outcome).toBe('not-earned')
    expect(judgeRating({ role: 'leader-school', successful: true }, terms, at).outcome).toBe('earned')
    expect(judgeRating({}, terms, at).needs.map(({ kind, path }) => `${kind} ${path.join('.')}`)).toEqual([
      'fact incentives.role',
      'judgement incentives.successful',
    ])
  })
})
