// An oracle written apart from the rules: a table and plain comparisons, held against checkExpense on the full enumeration of
// items × activities × key stages × WFP × days; then the laws of answers, on an enumeration fact by fact.
import { expect, test } from 'vitest'
import {
  type Activity,
  checkExpense,
  type Eligibility,
  type Expense,
  type ExpenseItem,
  FY2016,
  type Policy,
  rulebook,
  type RuleId,
} from 'deped-school-partnerships'
import { some } from '../share.ts'

type Answer = Eligibility
const yesNoUnknown = [true, false, undefined] as const
const items = [
  'additional-staff',
  'professional-fees',
  'utilities',
  'nat-reviewers',
  'commercial-instructional-materials',
  'educational-trips',
  'equipment',
  'gifts-for-monitors',
  'supplies-and-materials',
  'other',
  undefined,
] as const satisfies readonly (ExpenseItem | undefined)[]
const excluded: ReadonlySet<ExpenseItem | undefined> = new Set(items.slice(0, 8))
const keyStages = ['k-3', '4-6', '7-10', '11-12', undefined] as const
const days = ['2016-12-30', '2016-12-31', '2017-01-01', undefined] as const

/** What is known beside the activity. */
const clear = { partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false } as const
const fundingUnknown = { partnerNeed: true, fieldTrip: false } as const
const tripUnknown = { partnerNeed: true, fundedByOtherProgramme: false } as const
const needUnknown = { fundedByOtherProgramme: false, fieldTrip: false } as const
const tvl = 'tvl-shs-career-industry'

/** Activities, and for Kinder to Grade 3, Grades 4 to 6, 7 to 10, 11 to 12 and an unknown key stage whether each is Eligible, Not, or Undetermined. */
const activities: readonly (readonly [string, Activity | undefined, string])[] = [
  ['listed for every key stage', { activity: 'ict', ...clear }, 'EEEEE'],
  ['listed for every key stage, judged against', { activity: 'ict', ...clear, judgedAligned: false }, 'EEEEE'],
  ['listed for every key stage, a trip', { activity: 'ict', ...clear, fieldTrip: true }, 'NNNNN'],
  ['listed for every key stage, perhaps a trip', { activity: 'ict', ...tripUnknown }, 'UUUUU'],
  [
    'listed for every key stage, funded otherwise',
    { activity: 'ict', ...clear, fundedByOtherProgramme: true },
    'NNNNN',
  ],
  ['listed for every key stage, perhaps funded otherwise', { activity: 'ict', ...fundingUnknown }, 'UUUUU'],
  [
    'listed for every key stage, for no need that is stated',
    { activity: 'ict', ...clear, partnerNeed: false },
    'UUUUU',
  ],
  [
    'listed for every key stage, for no need at all',
    { activity: 'ict', ...clear, partnerNeed: false, judgedNeeded: false },
    'NNNNN',
  ],
  [
    'listed for every key stage, judged to be needed',
    { activity: 'ict', ...clear, partnerNeed: false, judgedNeeded: true },
    'EEEEE',
  ],
  [
    'listed for every key stage, judged to be needed, perhaps for a need',
    { activity: 'ict', ...needUnknown, judgedNeeded: true },
    'EEEEE',
  ],
  [
    'listed for every key stage, for a need, judged otherwise',
    { activity: 'ict', ...clear, judgedNeeded: false },
    'EEEEE',
  ],
  ['listed for every key stage, perhaps for a need', { activity: 'ict', ...needUnknown }, 'UUUUU'],
  ['listed for Grades 4 to 6', { activity: 'tle', ...clear }, 'UEUUU'],
  ['listed for Grades 4 to 6, judged for', { activity: 'tle', ...clear, judgedAligned: true }, 'EEEEE'],
  ['listed for Grades 4 to 6, judged against', { activity: 'tle', ...clear, judgedAligned: false }, 'NENNU'],
  [
    'listed for Grades 4 to 6, judged for, funded otherwise',
    { activity: 'tle', ...clear, judgedAligned: true, fundedByOtherProgramme: true },
    'NNNNN',
  ],
  ['for Grades 11 to 12, integrated', { activity: tvl, integratedShs: true, ...clear }, 'UUUEU'],
  ['for Grades 11 to 12, not integrated', { activity: tvl, integratedShs: false, ...clear }, 'UUUUU'],
  ['for Grades 11 to 12, perhaps integrated', { activity: tvl, ...clear }, 'UUUUU'],
  [
    'for Grades 11 to 12, integrated, judged for',
    { activity: tvl, integratedShs: true, ...clear, judgedAligned: true },
    'EEEEE',
  ],
  [
    'for Grades 11 to 12, integrated, judged against',
    { activity: tvl, integratedShs: true, ...clear, judgedAligned: false },
    'NNNEU',
  ],
  [
    'for Grades 11 to 12, not integrated, judged for',
    { activity: tvl, integratedShs: false, ...clear, judgedAligned: true },
    'EEEEE',
  ],
  [
    'for Grades 11 to 12, not integrated, judged against',
    { activity: tvl, integratedShs: false, ...clear, judgedAligned: false },
    'NNNNN',
  ],
  [
    'for Grades 11 to 12, perhaps integrated, judged against',
    { activity: tvl, ...clear, judgedAligned: false },
    'NNNUU',
  ],
  ['unlisted', { activity: 'unlisted', ...clear }, 'UUUUU'],
  ['unlisted, judged for', { activity: 'unlisted', ...clear, judgedAligned: true }, 'EEEEE'],
  ['unlisted, judged against', { activity: 'unlisted', ...clear, judgedAligned: false }, 'NNNNN'],
  ['unlisted, a trip and for no need', { activity: 'unlisted', partnerNeed: false, fieldTrip: true }, 'NNNNN'],
  ['not looked up', { ...clear }, 'UUUUU'],
  ['not looked up, judged for', { ...clear, judgedAligned: true }, 'EEEEE'],
  ['not looked up, judged against', { ...clear, judgedAligned: false }, 'UUUUU'],
  ['of which nothing is known', {}, 'UUUUU'],
  ['not named', undefined, 'UUUUU'],
]

const oracle = (
  item: ExpenseItem | undefined,
  activity: Activity | undefined,
  eligible: string,
  inApprovedWfp: boolean | undefined,
  day: string | undefined,
) => {
  const breached = [
    ...(excluded.has(item) ? [`expenses/${item ?? ''}`] : []),
    ...(activity?.fundedByOtherProgramme ? ['expenses/funded-by-other-programmes'] : []),
    ...(day === '2017-01-01' ? ['expenses/within-validity'] : []),
    ...(eligible === 'N' ? ['expenses/eligible-activity'] : []),
    ...(inApprovedWfp === false ? ['expenses/approved-wfp'] : []),
  ]
  const known = item && day && inApprovedWfp && eligible === 'E'
  return {
    outcome: breached.length > 0 ? 'non-eligible' : known ? 'eligible' : 'undetermined',
    breached: breached.sort(),
  }
}

const summary = ({ outcome, findings }: Answer) => ({
  outcome,
  breached: findings.flatMap(({ rule, result }) => (result === 'breached' ? [rule] : [])).sort(),
})

/** The rules that the Order’s own policy applies to an expense for an item, in rulebook order: an exclusion to its own item alone. */
const appliedTo = (item: ExpenseItem | undefined): readonly RuleId[] => {
  const others: ReadonlySet<string | undefined> = new Set([...items, ...(excluded.has(item) ? ['eligible-item'] : [])])
  return rulebook.flatMap(({ id, requires }) => {
    const [subject, name = ''] = id.split('/')
    return subject === 'expenses' && requires === undefined && (name === item || !others.has(name)) ? [id] : []
  })
}

test.each(activities)(
  'an activity %s: every item, key stage, WFP and day as the table says',
  (_, activity, byStage) => {
    let states = 0
    for (const item of items) {
      const applied = appliedTo(item)
      for (const [column, keyStage] of keyStages.entries())
        for (const inApprovedWfp of yesNoUnknown)
          for (const day of days) {
            const expense: Expense = {
              ...(item && { item, description: 'In words' }),
              ...(activity && { activity: { ...activity, ...(keyStage && { keyStage }) } }),
              ...(inApprovedWfp !== undefined && { inApprovedWfp }),
              ...(day && { day }),
            }
            const decision = checkExpense(expense)
            expect(summary(decision), JSON.stringify(expense)).toEqual(
              oracle(item, activity, byStage.charAt(column), inApprovedWfp, day),
            )
            expect(decision.findings.map(({ rule }) => rule)).toEqual(applied)
            for (const { message } of decision.findings)
              expect(message).toMatch(/^(?!.*(?:undefined|NaN|\[object))\S.*[^ ]\.$/u)
            states += 1
          }
    }
    expect(states).toBe(11 * 5 * 3 * 4)
  },
)

test('the ceiling and the first day of a policy, at their limits and a step past them, beside what the Order itself says', () => {
  const policy: Policy = {
    ...FY2016,
    id: 'Local',
    validFrom: { value: '2016-12-30', authority: 'a test' },
    ceilings: { value: { 'supplies-and-materials': '500.00', equipment: '0.00' }, authority: 'a test' },
  }
  const amounts = ['499.99', '500.00', '500.01', undefined] as const
  for (const item of items)
    for (const day of ['2016-12-29', ...days] as const)
      for (const amount of amounts) {
        const known = { inApprovedWfp: true, activity: { activity: 'ict', ...clear } } as const
        const expense: Expense = {
          ...(item && { item, description: 'In words' }),
          ...(day && { day }),
          ...(amount && { amount }),
          ...known,
        }
        const plain = oracle(item, expense.activity, 'E', true, day)
        const above =
          item === 'equipment' ? amount !== undefined : item === 'supplies-and-materials' && amount === '500.01'
        const breached = [
          ...plain.breached,
          ...(day === '2016-12-29' ? ['expenses/after-start'] : []),
          ...(above ? ['expenses/ceiling'] : []),
        ].sort()
        const open = plain.outcome === 'undetermined' || (item === 'supplies-and-materials' && amount === undefined)
        const outcome = breached.length > 0 ? 'non-eligible' : open ? 'undetermined' : 'eligible'
        expect(summary(checkExpense(expense, { policy })), JSON.stringify(expense)).toEqual({ outcome, breached })
      }
})

// The laws, on states that say of each fact whether and how it is known.
const domains = {
  item: ['equipment', 'supplies-and-materials'],
  'activity.activity': ['ict', 'tle', tvl, 'unlisted'],
  'activity.keyStage': ['4-6', '11-12'],
  'activity.integratedShs': [true, false],
  'activity.judgedAligned': [true, false],
  'activity.partnerNeed': [true, false],
  'activity.judgedNeeded': [true, false],
  'activity.fundedByOtherProgramme': [true, false],
  day: ['2016-12-31', '2017-01-01'],
  inApprovedWfp: [true, false],
} as const
const keys = Object.keys(domains) as (keyof typeof domains)[]
/** For each fact the index of its value, or -1 where it is not known. */
type State = readonly number[]

const answers = new Map<string, Pick<Answer, 'outcome'> & { readonly needs: readonly string[] }>()
const answer = (state: State) => {
  const name = state.join()
  const before = answers.get(name)
  if (before) return before
  const facts = keys.flatMap((key, place) => (state[place] === -1 ? [] : [[key, domains[key][state[place]!]] as const]))
  const pick = (inner: boolean) =>
    Object.fromEntries(
      facts.flatMap(([key, value]) =>
        key.startsWith('activity.') === inner ? [[key.replace('activity.', ''), value]] : [],
      ),
    )
  const { outcome, needs } = checkExpense({ ...pick(false), activity: { ...pick(true), fieldTrip: false } } as Expense)
  const found = { outcome, needs: needs.map(({ path }) => path.join('.')) }
  answers.set(name, found)
  return found
}

const withFact = (state: State, place: number, value: number): State =>
  state.map((each, index) => (index === place ? value : each))
const further = (state: State, place: number): State[] =>
  domains[keys[place]!].map((_, value) => withFact(state, place, value))
const missing = (state: State): number[] => state.flatMap((value, place) => (value === -1 ? [place] : []))

const states = keys.reduce<State[]>(
  (partial, key) => partial.flatMap((state) => [-1, ...domains[key].keys()].map((value) => [...state, value])),
  [[]],
)

const possible = new Map<string, ReadonlySet<string>>()
/** The outcomes that a state can come to when everything is known. */
const completions = (state: State): ReadonlySet<string> => {
  const name = state.join()
  const before = possible.get(name)
  if (before) return before
  const [place] = missing(state)
  const found = new Set(
    place === undefined ? [answer(state).outcome] : further(state, place).flatMap((next) => [...completions(next)]),
  )
  possible.set(name, found)
  return found
}

/** Whether, once everything else is known in some way, a fact still makes a difference. */
const matters = (state: State, place: number, from = 0): boolean => {
  if (completions(state).size === 1) return false
  const rest = missing(state).find((each) => each >= from && each !== place)
  if (rest === undefined) return completions(state).size > 1
  return further(state, rest).some((next) => matters(next, place, rest + 1))
}

test('there are 5 × 3 to the power of 9 states', () => {
  expect(states).toHaveLength(5 * 3 ** 9)
})

test('adding a fact never changes a settled outcome, and adds no need to it', () => {
  for (const state of some(states)) {
    const { outcome, needs } = answer(state)
    if (outcome === 'undetermined') continue
    expect(needs).toEqual([])
    const changed = missing(state)
      .flatMap((place) => further(state, place))
      .filter((next) => answer(next).outcome !== outcome)
    expect(changed).toEqual([])
  }
})

test('an answer is undetermined exactly where the ways to complete it disagree', () => {
  const wrong = some(states).filter((state) => {
    const [first, ...rest] = completions(state)
    return answer(state).outcome !== (rest.length > 0 ? 'undetermined' : first)
  })
  expect(
    wrong
      .map((state) => keys.map((key, place) => `${key} ${String(domains[key][state[place]!] ?? '?')}`).join(', '))
      .slice(0, 5),
  ).toEqual([])
})

test('each need listed is unknown and matters, and there is one wherever the answer is undetermined', () => {
  for (const state of some(states)) {
    const { outcome, needs } = answer(state)
    if (outcome !== 'undetermined') continue
    expect(needs.length).toBeGreaterThan(0)
    for (const need of needs) {
      const place = keys.indexOf(need as (typeof keys)[number])
      if (state[place] !== -1 || !matters(state, place)) expect.fail(`${need} in ${state.join()}`)
    }
  }
})
