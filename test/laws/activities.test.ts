// Laws by enumeration: every listed activity, an unlisted and an unknown one, with every value of every fact about them.
import { describe, expect, test } from 'vitest'
import {
  activities,
  type Activity,
  checkActivity,
  type Dimension,
  type Grade,
  type KeyStage,
  keyStageOf,
  listActivities,
  suggestExpenseItems,
} from 'deped-school-partnerships'
import { answersAnything } from './hostile.ts'
import { some } from '../share.ts'

const answers = [true, false, undefined] as const
const grades: readonly Grade[] = ['kinder', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const keyStages = ['k-3', '4-6', '7-10', '11-12'] as const
const dimensions = ['curriculum-instruction-assessment', 'leadership-governance', 'disaster-risk-reduction'] as const
const ids = [...activities.map(({ id }) => id), 'unlisted', undefined] as const

/** The entries that stand for one key stage; every other one stands for all. */
const stageOf: ReadonlyMap<string, string> = new Map([
  ['mother-tongue-education', 'k-3'],
  ['tle', '4-6'],
  ['tle-tvl-shs-career-guidance', '7-10'],
  ['tvl-shs-career-industry', '11-12'],
])

/** Whether the guide lists an activity of which everything is known. */
const isListed = (id: string, keyStage: KeyStage, integratedShs: boolean): boolean =>
  id !== 'unlisted' && (stageOf.get(id) ?? keyStage) === keyStage && (id !== 'tvl-shs-career-industry' || integratedShs)

/** Whether the guide lists an activity in each way that leaves what is not known, in some ways only, or in none. */
const listed = ({ activity, keyStage, integratedShs }: Activity): 'yes' | 'perhaps' | 'no' => {
  const ways = (activity ? [activity] : ids.filter((id) => id !== undefined)).flatMap((id) =>
    (keyStage ? [keyStage] : keyStages).flatMap((stage) =>
      (integratedShs === undefined ? [true, false] : [integratedShs]).map((shs) => isListed(id, stage, shs)),
    ),
  )
  return ways.every(Boolean) ? 'yes' : ways.some(Boolean) ? 'perhaps' : 'no'
}

const results = (activity: Activity) => {
  const { judgedAligned, partnerNeed, judgedNeeded, fundedByOtherProgramme, fieldTrip } = activity
  const is = listed(activity)
  const plain = (value: boolean | undefined, good: boolean) =>
    value === undefined ? 'open' : value === good ? 'met' : 'breached'
  return {
    'activities/aligned':
      is === 'yes' || judgedAligned ? 'met' : is === 'no' && judgedAligned === false ? 'breached' : 'open',
    'activities/partner-need':
      partnerNeed || judgedNeeded ? 'met' : partnerNeed === false && judgedNeeded === false ? 'breached' : 'open',
    'activities/not-otherwise-funded': plain(fundedByOtherProgramme, false),
    'activities/not-a-trip': plain(fieldTrip, false),
  }
}

const outcomeOf = (found: readonly string[]) =>
  found.includes('breached') ? 'non-eligible' : found.includes('open') ? 'undetermined' : 'eligible'

const all = answers.flatMap((integratedShs) =>
  answers.flatMap((judgedAligned) =>
    answers.flatMap((partnerNeed) =>
      answers.flatMap((judgedNeeded) =>
        answers.flatMap((fundedByOtherProgramme) =>
          answers.map((fieldTrip) => ({
            integratedShs,
            judgedAligned,
            partnerNeed,
            judgedNeeded,
            fundedByOtherProgramme,
            fieldTrip,
          })),
        ),
      ),
    ),
  ),
)
const facts = some(all)
const known = (activity: object): Activity =>
  Object.fromEntries(Object.entries(activity).filter(([, value]) => value !== undefined))

describe.each(ids.map((id) => [id]))('%s, in each key stage, with every value of every fact', (id) => {
  test.each([...keyStages, undefined].map((keyStage) => [keyStage]))('in %s', (keyStage) => {
    expect(all).toHaveLength(3 ** 6)
    for (const each of facts) {
      const activity = known({ activity: id, keyStage, ...each })
      const answer = checkActivity(activity)
      const expected = results(activity)
      expect(
        Object.fromEntries(answer.findings.map(({ rule, result }) => [rule, result])),
        JSON.stringify(activity),
      ).toEqual(expected)
      expect(answer.outcome).toBe(outcomeOf(Object.values(expected)))
      for (const { message } of answer.findings) expect(message).toMatch(/^(?!.*undefined)\S.*[^ ]\.$/u)
      // What is asked for is not known yet.
      for (const { path, kind } of answer.needs) {
        const [key] = path as [keyof Activity]
        expect(activity).not.toHaveProperty([key])
        expect(kind).toBe(key === 'judgedAligned' || key === 'judgedNeeded' ? 'judgement' : 'fact')
      }
      expect(answer.needs.length > 0).toBe(answer.outcome === 'undetermined')
    }
  })
})

test('that an activity answers no stated need excludes it nowhere: a person is asked', () => {
  for (const activity of ids)
    for (const rest of facts.filter(({ partnerNeed, judgedNeeded }) => partnerNeed === false && !judgedNeeded)) {
      const given = { ...rest, judgedNeeded: undefined }
      const { findings, because, needs } = checkActivity(known({ activity, ...given }))
      const found = findings.find(({ rule }) => rule === 'activities/partner-need')
      expect(found?.result).toBe('open')
      expect(because.some(({ rule, result }) => rule === 'activities/partner-need' && result === 'breached')).toBe(
        false,
      )
      if (because.some((each) => each === found)) expect(needs.map(({ asks }) => asks)).toContain('judged-needed')
    }
})

test('a listed activity cites the clause that lists it', () => {
  for (const { id, clause } of activities)
    expect(checkActivity({ activity: id }).findings[0]?.clauses).toContain(clause)
})

test('each listed activity stands under its own dimension, and under another that one is named', () => {
  for (const { id, dimension } of activities)
    for (const each of dimensions) {
      const answer = checkActivity({ activity: id, dimension: each })
      const issues =
        answer.outcome === 'invalid-input' ? answer.issues.map(({ path, suggestion }) => ({ path, suggestion })) : []
      expect(issues).toEqual(each === dimension ? [] : [{ path: ['dimension'], suggestion: dimension }])
    }
})

test('each grade has one key stage, and the stages follow one another', () => {
  const stages = grades.map((grade) => keyStageOf(grade).outcome)
  expect(stages.map((stage) => keyStages.indexOf(stage as KeyStage))).toEqual([0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3])
})

const listedFor = (filter: { readonly dimension?: Dimension; readonly keyStage?: KeyStage }): readonly string[] => {
  const answer = listActivities(filter)
  return answer.outcome === 'listed' ? answer.activities.map(({ id }) => id) : []
}

test('the dimensions divide the list, and a filter of both is what both filters have in common, in the order of the list', () => {
  expect(dimensions.flatMap((dimension) => listedFor({ dimension })).sort()).toEqual(
    activities.map(({ id }) => id as string).sort(),
  )
  for (const dimension of dimensions)
    for (const keyStage of keyStages) {
      const [byDimension, byStage] = [listedFor({ dimension }), listedFor({ keyStage })]
      expect(listedFor({ dimension, keyStage })).toEqual(
        activities.map(({ id }) => id).filter((id) => byDimension.includes(id) && byStage.includes(id)),
      )
    }
})

answersAnything({
  'keyStageOf(value)': (value) => keyStageOf(value),
  'listActivities(value)': (value) => listActivities(value),
  'listActivities({ dimension: value })': (value) => listActivities({ dimension: value }),
  'listActivities({ keyStage: value })': (value) => listActivities({ keyStage: value }),
  'checkActivity(value)': (value) => checkActivity(value),
  'checkActivity({ activity: value })': (value) =>
    checkActivity({ activity: value, dimension: 'leadership-governance' }),
  'checkActivity({ dimension: value })': (value) => checkActivity({ activity: 'ict', dimension: value }),
  'checkActivity({ description: value })': (value) => checkActivity({ description: value, activity: 'unlisted' }),
  'checkActivity({ began: value })': (value) => checkActivity({ began: value, judgedAligned: true }),
  'checkActivity(activity, value)': (value) => checkActivity({ activity: 'ict' }, { policy: value }),
  'suggestExpenseItems(value)': (value) => suggestExpenseItems(value),
})
