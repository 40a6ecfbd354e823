// What is asked next: everything that can matter and nothing else, in the order of the table; and what each answer would change.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkActivity,
  checkDuties,
  checkExpense,
  checkPairing,
  duties,
  evaluatePartnership,
  evaluateProgramme,
  evidence,
  type Expense,
  fundBalance,
  FY2016,
  type BriefNeed,
  type NextQuestion,
  type NextQuestions,
  nextQuestions,
  type PartnershipRecord,
  type Policy,
  remedies,
  type RuleReference,
  unread,
  type WhatIf,
  whatIf,
} from 'deped-school-partnerships'
import { questionRows } from '../../src/act/questions.ts'
import { answered } from '../../src/act/ask.ts'
import { placesOf } from '../../src/decision/once.ts'
import { valueAt, withValueAt } from '../../src/act/places.ts'
import { hostile } from '../laws/hostile.ts'
import { answerTo, argumentsOf, briefAnswerTo, tables } from '../tables.ts'
import { meeting, some } from '../share.ts'

const asked = (answer: unknown): NextQuestions => {
  const next = nextQuestions(answer)
  if (next.outcome === 'invalid-input') throw new Error(next.issues[0].message)
  return next
}
const tried = (...given: Parameters<typeof whatIf>): WhatIf => {
  const what = whatIf(...given)
  if (what.outcome === 'invalid-input') throw new Error(JSON.stringify(what.issues))
  return what
}

interface Answer {
  readonly outcome: string
  readonly needs: readonly { readonly asks: string; readonly path: readonly (string | number)[] }[]
}
const askable: Readonly<Record<string, (input: never, options?: object) => Answer>> = {
  checkExpense: (input, options) => checkExpense(input, options),
  checkActivity: (input, options) => checkActivity(input, options),
  checkPairing: (input, options) => checkPairing(input, options),
  checkDuties: (input, options) => checkDuties(input, '2016-09-30', options),
  evaluatePartnership: (input, options) => evaluatePartnership(input, '2016-09-30', options),
}
const everyCase = tables.flatMap((table) => table.cases)
const cases = some(
  everyCase
    .filter((each) => each.function in askable)
    .map((each) => ({
      name: `${each.function}: ${each.name}`,
      ask: askable[each.function]!,
      input: each.input[0],
      options: (argumentsOf(each).length > each.input.length ? argumentsOf(each).at(-1) : {}) as object,
    })),
)

test('every question has a row, in an order that the table gives, with what it accepts and what waits for it', () => {
  const order = Object.keys(questionRows)
  for (const each of some(everyCase, 3)) {
    const answer = answerTo(each) as { kind: string; outcome: string }
    const next = nextQuestions(answer)
    if (next.outcome === 'invalid-input') continue
    const rows = next.questions.map(({ need }) => order.indexOf(need.asks))
    expect(rows).toEqual([...rows].sort((one, other) => one - other))
    expect(rows).not.toContain(-1)
    expect(next.outcome).toBe(next.questions.length > 0 ? 'asked' : 'none')
    for (const { need, accepts, settles, clauses, answeredBy } of next.questions) {
      const row = questionRows[need.asks]
      const duty = duties.find(({ id }) => need.asks === 'duty-day' && id === need.params.id)
      expect(answeredBy).toEqual(
        duty ? { kind: 'person', name: `${duty.of}-head`, clause: duty.clauses[0] } : row.answeredBy,
      )
      expect(Object.keys(accepts), need.asks).not.toEqual([])
      if (answer.kind.startsWith('sbm')) continue
      if (need.asks.endsWith('-rating')) continue
      expect(settles.length, `${each.name} ${need.asks}`).toBeGreaterThan(0)
      expect(clauses.length).toBeGreaterThan(0)
    }
  }
})

test('of an agreement that is said to be signed only the day is asked', () => {
  const accepted = (done: object) =>
    asked(checkDuties({ done } as never, '2016-12-31')).questions.find(({ need }) => need.asks === 'agreement')?.accepts
  const [day, yesOrNo] = accepted({})?.anyOf ?? []
  expect(yesOrNo).toEqual({ type: 'boolean' })
  expect(accepted({ 'leader-g': true })).toEqual(day)
  expect(day).toMatchObject({ type: 'string', format: 'date' })
})

test('in full and in brief people are asked in one order, and of the same places', () => {
  const order = Object.keys(questionRows)
  let compared = 0
  for (const each of some(everyCase, 3)) {
    const full = nextQuestions(answerTo(each))
    const brief = nextQuestions(briefAnswerTo(each))
    if (full.outcome !== 'asked') continue
    if (brief.outcome === 'invalid-input') throw new Error(brief.issues[0].message)
    const keyOf = ({ need: { asks, path } }: NextQuestion): string => JSON.stringify([asks, path])
    const [inFull, inBrief] = [full, brief].map(({ questions }) => questions.map(keyOf))
    const inBoth = (keys: readonly string[]): readonly string[] =>
      keys.filter((key) => inFull!.includes(key) && inBrief!.includes(key))
    expect(inBoth(inBrief!), each.name).toEqual(inBoth(inFull!))
    const ranks = brief.questions.map(({ need }) => order.indexOf(need.asks))
    expect(ranks, each.name).toEqual([...ranks].sort((one, other) => one - other))
    // What full asks in several places brief asks once.
    const placesIn = ({ questions }: NextQuestions): readonly string[] =>
      questions.flatMap(({ need }) => placesOf(need).map((path) => JSON.stringify(path))).sort()
    expect(placesIn(brief), each.name).toEqual(placesIn(full))
    compared += inBoth(inFull!).length
  }
  expect(compared).toBeGreaterThan(150)
})

test('of duties people are asked in one order in full and in brief, whatever else is breached', () => {
  const day = fc.constantFrom(undefined, false, '2016-08-10', '2016-08-20', true)
  const milestone = fc.constantFrom(undefined, false, '2016-08-10', '2016-08-20')
  const done = fc.record(Object.fromEntries(duties.map(({ id }) => [id, day])))
  const record = fc.record({ done, wfpApproved: milestone, firstActivity: milestone, firstExpense: milestone })
  let besideBreach = 0
  fc.assert(
    fc.property(record, fc.boolean(), (given, nearby) => {
      const told = JSON.parse(JSON.stringify(given)) as object
      const pair = { leader: { id: '107970', pbb: { year: 2014, level: 5 } }, partner: { id: '107973' }, nearby }
      for (const input of [
        { pairing: pair, duties: told },
        { pairing: pair, duties: told, ledger: [] },
      ]) {
        const [full, brief] = (['full', 'brief'] as const).map((detail) =>
          asked(evaluatePartnership(input as never, '2016-09-30', { detail })).questions.map(({ need }) =>
            JSON.stringify([need.asks, need.path]),
          ),
        )
        // In brief a duty that is not done may be asked beside a breach, and a fact that another contradicts in the words of its own.
        const inBoth = (keys: readonly string[]) => keys.filter((key) => full!.includes(key) && brief!.includes(key))
        expect(inBoth(brief!)).toEqual(inBoth(full!))
        const isContradicted = full!.some((key) => key.includes('which-is-right'))
        // The agreement is asked for at one place by two questions, and in brief by that of the duty.
        const besides = (keys: readonly string[]) => keys.filter((key) => !key.includes('leader-g'))
        if (nearby && !isContradicted) expect(besides(brief!)).toEqual(besides(full!))
        if (!nearby && inBoth(brief!).length > 2) besideBreach += 1
      }
    }),
    meeting(3000, 150),
  )
  expect(besideBreach).toBeGreaterThan(20)
})

/** Answers every question with one of the values that can be tried, until none is left. */
const answeredAll = (
  ask: (typeof cases)[number]['ask'],
  first: unknown,
  options: object,
  choose: (values: readonly unknown[], depth: number) => unknown,
) => {
  let input = first
  for (let depth = 0; depth < 200; depth += 1) {
    const answer = ask(input as never, options)
    const { questions } = asked(answer)
    const question = questions.find(({ need }) => valueAt(input, need.path) === undefined || need.asks === 'pbb-level')
    if (!question) return { ...answer, questions }
    const { tried: values, domain } = tried(input, answer, question.need, options)
    if (domain === 'open' && values.length === 0) return { ...answer, unforeseen: question.need.asks }
    const good = values.filter(({ outcome }) => outcome !== 'invalid-input')
    const value = choose(
      good.map((each) => each.value),
      depth,
    )
    expect(value, JSON.stringify(question.need)).not.toBeUndefined()
    input = answered(input, question.need.path, value)
  }
  throw new Error('There is no end to the questions.')
}

/** Questions to which no answer can be made up. */
const unforeseen = ['activities-on-record', 'which-is-right', 'expense-activity']
/** What is said not to be done yet, facts that contradict each other, and a list that is left empty stay open whatever is said. */
const lasting = [
  'duty-day',
  'agreement',
  'wfp-approval',
  'which-is-right',
  'activities-on-record',
  // Where it is in dispute.
  'success',
  'first-activity',
  'first-expense',
  'approved-wfp',
]

describe('answering every question leaves none open', () => {
  test.each(cases.filter(({ ask, input, options }) => ask(input as never, options).outcome === 'undetermined'))(
    '$name',
    { timeout: 300_000 },
    ({ ask, input, options }) => {
      for (const choose of [
        (values: readonly unknown[]) => values[0],
        (values: readonly unknown[]) => values.at(-1),
        (values: readonly unknown[], depth: number) => values[(depth * 7 + 3) % values.length],
      ]) {
        const end = answeredAll(ask, input, options, choose)
        if ('unforeseen' in end) expect(unforeseen).toContain(end.unforeseen)
        else if (end.outcome === 'undetermined') for (const { asks } of end.needs) expect(lasting).toContain(asks)
        // Nor is anything asked once more, but for what contradicts itself.
        if ('questions' in end) for (const { need } of end.questions) expect(need.asks).toBe('which-is-right')
      }
    },
  )
})

describe('what nobody should hand in', () => {
  test.each(Object.entries(hostile))('%s is refused', (_, value) => {
    const pair = { leader: { id: '107970' }, partner: { id: '107973' } }
    const answer = checkPairing(pair)
    expect(nextQuestions(value).outcome).toBe('invalid-input')
    expect(nextQuestions({ ...answer, findings: [value] }).outcome).toBe('invalid-input')
    expect(whatIf(value, answer, answer.needs[0]).outcome).toBe('invalid-input')
    expect(whatIf(pair, value, answer.needs[0]).outcome).toBe('invalid-input')
    const noInput = whatIf(value, answer, answer.needs[0])
    // What is plain data is no input to this answer; all else is no input at all.
    if ('issues' in noInput) expect(['input', 'answer']).toContain(noInput.issues[0].path[0])
    const refused = whatIf(pair, answer, value)
    expect(refused.outcome).toBe('invalid-input')
    // What can be looked at is told for what it is.
    if ('issues' in refused) expect(refused.issues[0].path[0]).toBe('need')
    if (typeof value !== 'object')
      expect('issues' in refused && refused.issues[0].code).toBe(value === undefined ? 'missing' : 'wrong-type')
    // Options may be any object without fields that are none.
    expect(['invalid-input', 'tried']).toContain(whatIf(pair, answer, answer.needs[0], value as never).outcome)
  })
})

test('the answer to another input is refused, and so is one under another policy', () => {
  const pair = { leader: { id: '107970' }, partner: { id: '107973' } }
  const answer = checkPairing(pair)
  const other = whatIf({ ...pair, onDepEdList: false }, answer, answer.needs[0])
  expect(other).toMatchObject({
    issues: [
      {
        path: ['answer', 'outcome'],
        code: 'not-allowed',
        message:
          '`answer.outcome` is "undetermined"; expected the answer to this input under these options, which is "non-compliant".',
      },
    ],
  })
  const policy = { ...FY2016, id: 'Local' }
  expect(whatIf(pair, answer, answer.needs[0], { policy })).toMatchObject({
    issues: [
      {
        path: ['answer', 'policy'],
        code: 'not-allowed',
        message: '`answer.policy` is "FY2016"; expected the answer to this input under these options.',
      },
    ],
  })
})

test('an answer of this version has to tell what is found anew; one of another version may tell less, or no policy', () => {
  const pair = { leader: { id: '107970' }, partner: { id: '107973' } }
  const answer = checkPairing(pair)
  const [need] = answer.needs
  const less = { ...answer, findings: answer.findings.slice(1) }
  expect(whatIf(pair, less, need)).toMatchObject({
    outcome: 'invalid-input',
    issues: [
      {
        path: ['answer'],
        message:
          '`answer` is an answer that tells something else; expected the answer to this input under these options.',
      },
    ],
  })
  expect(whatIf(pair, { ...less, version: '0.0.1' }, need).outcome).toBe('tried')
  expect(whatIf(pair, { ...answer, policy: undefined }, need).outcome).toBe('tried')
})

test('an answer of another kind is refused by its kind', () => {
  const pair = { leader: { id: '107970' }, partner: { id: '107973' } }
  const answer = checkPairing(pair)
  for (const told of [remedies({ pairing: pair }, answer), whatIf({ pairing: pair }, answer, answer.needs[0])])
    expect(told).toMatchObject({
      outcome: 'invalid-input',
      issues: [
        {
          path: ['answer', 'kind'],
          message: '`answer.kind` is "pairing"; expected the kind of a question that this input can be read for.',
        },
      ],
    })
})

test('an answer with a part that is nothing is refused, and nothing throws', () => {
  const record = {
    pairing: { leader: { id: '107970' }, partner: { id: '107973' } },
    ledger: [{ kind: 'receipt', day: '2016-08-22', amount: 500 }],
    duties: { done: { 'leader-a': true } },
  } as const satisfies PartnershipRecord
  const answer = evaluatePartnership(record, '2016-12-31')
  if (answer.outcome === 'invalid-input') throw new Error(answer.issues[0].message)
  for (const name of Object.keys(answer.parts))
    for (const part of [null, [null], 0]) {
      const holed = { ...answer, parts: { ...answer.parts, [name]: part } }
      expect(remedies(record, holed).outcome, name).toBe('invalid-input')
      expect(whatIf(record, holed, answer.needs[0]).outcome, name).toBe('invalid-input')
    }
})

describe('the answer to another record of the same outcome is refused', () => {
  const record = {
    reference: 'Imus I',
    pairing: { leader: { id: '107970' }, partner: { id: '107973' } },
    ledger: [{ kind: 'expense', day: '2016-09-01', amount: 500, item: 'supplies-and-materials', voucher: 'DV-1' }],
  } as const satisfies PartnershipRecord
  const day = '2016-12-31'
  const [line] = record.ledger
  const changes: [string, PartnershipRecord][] = [
    ['another partner', { ...record, pairing: { ...record.pairing, partner: { id: '107974' } } }],
    ['another reference', { ...record, reference: 'Imus II' }],
    ['a voucher that is settled', { ...record, ledger: [{ ...line, inApprovedWfp: true }] }],
    ['another voucher', { ...record, ledger: [{ ...line, voucher: 'DV-2' }] }],
    ['another line', { ...record, ledger: [line, { ...line, voucher: 'DV-2' }] }],
  ]

  test.each(changes)('%s', (name, other) => {
    for (const detail of ['full', 'brief'] as const) {
      const answer = evaluatePartnership(other, day, { detail })
      const own = evaluatePartnership(record, day, { detail })
      const need = own.needs.find(({ asks }) => asks === 'pbb-level')
      expect(answer.outcome).toBe(own.outcome)
      expect(whatIf(record, own, need).outcome).toBe('tried')
      expect(whatIf(record, answer, need)).toMatchObject({ outcome: 'invalid-input' })
      expect(remedies(record, own).outcome).not.toBe('invalid-input')
      expect(remedies(record, answer).outcome).toBe('invalid-input')
    }
    // Evidence is not made anew: it goes by what the answer says that it is about.
    const answer = evaluatePartnership(other, day)
    expect(evidence(record, answer).outcome).toBe(name === 'a voucher that is settled' ? 'unattested' : 'invalid-input')
  })

  test('a fund in brief has no ledger, and is about its input all the same', () => {
    const fund = { ledger: record.ledger }
    expect(remedies(fund, fundBalance(fund, day, { detail: 'brief' })).outcome).not.toBe('invalid-input')
    const expense = { item: 'supplies-and-materials', amount: 500 } as const
    expect(remedies(expense, checkExpense(expense, { detail: 'brief' })).outcome).not.toBe('invalid-input')
  })
})

test('an item, a level, a day and an amount are tried to the last value, on each side of each limit', () => {
  const policy: Policy = {
    ...FY2016,
    id: 'Local',
    nearbyWithinKm: { value: 2, authority: 'a test' },
    validFrom: { value: '2016-07-01', authority: 'a test' },
    ceilings: { value: { other: '500.00' }, authority: 'a test' },
  }
  const activity = { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false } as const
  const expense = {
    item: 'other',
    description: 'A',
    amount: '1.00',
    day: '2016-12-31',
    activity,
    inApprovedWfp: true,
  } as const
  const outcomes = (field: keyof typeof expense) => {
    const input = Object.fromEntries(Object.entries(expense).filter(([name]) => name !== field)) as Expense
    const answer = checkExpense(input, { policy })
    const need = answer.needs.find(({ path }) => path[0] === field)
    return tried(input, answer, need, { policy }).tried.map(({ value, outcome }) => [value, outcome])
  }
  expect(outcomes('day')).toEqual([
    ['2016-06-30', 'non-eligible'],
    ['2016-07-01', 'eligible'],
    ['2016-07-02', 'eligible'],
    ['2016-12-30', 'eligible'],
    ['2016-12-31', 'eligible'],
    ['2017-01-01', 'non-eligible'],
  ])
  expect(outcomes('amount')).toEqual([
    ['499.99', 'eligible'],
    ['500.00', 'eligible'],
    ['500.01', 'non-eligible'],
  ])
  expect(outcomes('item').filter(([, outcome]) => outcome !== 'non-eligible')).toEqual([
    ['supplies-and-materials', 'eligible'],
    ['other', 'eligible'],
  ])
  expect(outcomes('inApprovedWfp')).toEqual([
    [true, 'eligible'],
    [false, 'non-eligible'],
  ])
  const pair = {
    leader: { id: '107970' },
    partner: { id: '107973', pbb: { year: 2014, level: 1 } },
    onDepEdList: true,
  } as const
  const answer = checkPairing(pair, { policy })
  const [level, distance] = ['pbb-level', 'distance'].map((asks) => answer.needs.find((need) => need.asks === asks))
  expect(tried(pair, answer, level, { policy }).tried.map(({ outcome }) => outcome)).toEqual([
    ...Array.from({ length: 4 }, () => 'non-compliant'),
    ...Array.from({ length: 4 }, () => 'undetermined'),
  ])
  const known = { ...pair, leader: { id: '107970', pbb: { year: 2014, level: 5 } } } as const
  const near = tried(known, checkPairing(known, { policy }), distance, { policy })
  expect(near.tried.map(({ value, outcome }) => [value, outcome])).toEqual([
    [1.999, 'compliant'],
    [2, 'compliant'],
    [2.001, 'non-compliant'],
  ])
})

/** Facts that are known or not, each with all its values: what is asked of them is what can still matter. */
const domains: Readonly<Record<string, readonly unknown[]>> = {
  item: ['equipment', 'supplies-and-materials'],
  inApprovedWfp: [true, false],
  'activity.activity': ['ict', 'tle', 'unlisted'],
  'activity.keyStage': ['4-6', '7-10'],
  'activity.judgedAligned': [true, false],
  'activity.partnerNeed': [true, false],
  'activity.judgedNeeded': [true, false],
}

test('no question is asked whose every answer leaves the result as it is, however the others are answered', () => {
  const places = Object.keys(domains).map((place) => place.split('.'))
  const resultOf = (expense: object): string => {
    const { outcome, findings = [] } = checkExpense(expense)
    return JSON.stringify([outcome, findings.map(({ result }) => result)])
  }
  const memo = new Map<string, boolean>()
  /** Whether, with the others answered in some way, two answers to this give two results. */
  const matters = (input: unknown, place: readonly string[]): boolean => {
    const key = JSON.stringify([input, place])
    const before = memo.get(key)
    if (before !== undefined) return before
    const results = domains[place.join('.')]!.map((value) => resultOf(withValueAt(input, place, value) as object))
    const found =
      new Set(results).size > 1 ||
      places.some(
        (other) =>
          other !== place &&
          valueAt(input, other) === undefined &&
          domains[other.join('.')]!.some((value) => matters(withValueAt(input, other, value), place)),
      )
    memo.set(key, found)
    return found
  }
  let count = 0
  const walk = (input: unknown, from: number): void => {
    for (const { need } of asked(checkExpense(input as Expense)).questions) {
      const place = places.find((each) => each.join() === need.path.join())
      if (!place) continue
      count += 1
      expect(matters(input, place), `${need.asks} of ${JSON.stringify(input)}`).toBe(true)
    }
    for (let index = from; index < places.length; index += 1)
      for (const value of domains[places[index]!.join('.')]!) walk(withValueAt(input, places[index]!, value), index + 1)
  }
  walk({ day: '2016-12-31', activity: { fundedByOtherProgramme: false, fieldTrip: false } }, 0)
  expect(count).toBeGreaterThan(1500)
})

test('of a programme each partnership is asked about at its own place, and no value that is tried is refused', () => {
  const pairOf = (leader: string, partner: string): PartnershipRecord => ({
    pairing: { leader: { id: leader, pbb: { year: 2014, level: 5 } }, partner: { id: partner } },
  })
  const records = [pairOf('107970', '107973'), pairOf('107971', '107974')]
  const answer = evaluateProgramme(records, '2016-09-30')
  const { questions } = asked(answer)
  expect(questions.map(({ need }) => need.path.join('.'))).toEqual(
    ['pairing.partner.pbb', 'pairing.onDepEdList', 'pairing.nearby', 'duties', 'activities', 'ledger'].flatMap(
      (path) => [`0.${path}`, `1.${path}`],
    ),
  )
  for (const { need, settles } of questions) {
    expect(settles.every(({ path }) => path[0] === need.path[0])).toBe(true)
    const { tried: values } = tried(records, answer, need)
    expect(values.map(({ outcome }) => outcome)).not.toContain('invalid-input')
    // What is answered is not asked again, and the rest still is, in the same order.
    const others = questions.filter((each) => each.need !== need).map((each) => each.need.path)
    for (const { needs } of values.filter(({ value }) => value === true))
      expect(needs.map(({ path }) => path)).toEqual(others)
    for (const { outcome, needs } of values) if (outcome === 'undetermined') expect(needs).not.toEqual([])
  }
})

test('a programme in brief asks what it asks in full, also about a partnership that breaches something', () => {
  const pair = {
    leader: { id: '107970', pbb: { year: 2014, level: 5 } },
    partner: { id: '107973' },
    nearby: false,
  } as const
  const [full, brief] = (['full', 'brief'] as const).map((detail) =>
    asked(evaluateProgramme([{ pairing: pair }], '2016-09-30', { detail })).questions.map(({ need }) => need.path),
  )
  expect(full!.length).toBeGreaterThan(0)
  expect(brief).toEqual(full)
})

test('what a programme in brief asks once of several lines it asks at the places of its own record', () => {
  const expense = { kind: 'expense', day: '2016-09-15', amount: 500, item: 'supplies-and-materials' } as const
  const record = { pairing: { leader: { id: '107970' }, partner: { id: '107973' } }, ledger: [expense, expense] }
  const { questions } = asked(evaluateProgramme([record, record], '2016-09-30', { detail: 'brief' }))
  const ofWfp = questions.filter(({ need }) => need.asks === 'approved-wfp')
  expect(ofWfp.map(({ need }) => placesOf(need))).toEqual(
    [0, 1].map((index) => [0, 1].map((line) => [index, 'ledger', line, 'inApprovedWfp'])),
  )
  // What is asked of one place alone stands nowhere else.
  const alone = questions.filter(({ need }) => need.asks === 'on-deped-list')
  expect(alone.map(({ need }) => need.path)).toEqual([0, 1].map((index) => [index, 'pairing', 'onDepEdList']))
  for (const { need } of alone) expect(need).not.toHaveProperty('alsoAt')
})

test('a question that is not known comes last, and nobody is named for it', () => {
  const answer = checkPairing({ leader: { id: '107970' }, partner: { id: '107973' } })
  const [first, ...others] = answer.needs
  const unknown = { ...first, asks: 'constructor', path: ['elsewhere'] }
  const { questions } = asked({ ...answer, findings: [], needs: [unknown, ...others] })
  expect(questions.at(-1)).toMatchObject({ need: unknown, answeredBy: { kind: 'not-stated' }, accepts: {} })
  expect(questions).toHaveLength(others.length + 1)
})

test('what is known can be tried as well, though nothing waits for it', () => {
  const pair = { leader: { id: '107970' }, partner: { id: '107973' } }
  const need = checkPairing(pair).needs.find(({ asks }) => asks === 'on-deped-list')
  const known = { ...pair, onDepEdList: true }
  expect(tried(known, checkPairing(known), need).tried.map(({ value, outcome }) => [value, outcome])).toEqual([
    [true, 'undetermined'],
    [false, 'non-compliant'],
  ])
})

describe('each day from which on something else comes of an answer is tried, and so is the day before', () => {
  const days = Array.from({ length: 200 }, (_, index) =>
    new Date(Date.UTC(2016, 6, 1 + index)).toISOString().slice(0, 10),
  )
  const done = { 'leader-f': '2016-08-08', 'leader-h': '2016-09-20', 'leader-j': '2016-09-25' } as const
  const activity = { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false } as const
  const dutiesOn = (input: unknown) => checkDuties(input as never, '2016-09-30')
  const expenseOn = (input: unknown) => checkExpense(input as never)
  const reportOn = (input: unknown) => evaluatePartnership(input as never, '2016-12-31')
  const line = { kind: 'expense', day: '2016-09-15', amount: 500, item: 'supplies-and-materials', activityId: 'a' }
  test.each([
    ['a bare record of duties', dutiesOn, { done: {} }],
    ['duties without an approval', dutiesOn, { done, firstActivity: '2016-09-05' }],
    ['duties without a first activity', dutiesOn, { done, wfpApproved: '2016-08-10', firstExpense: '2016-09-10' }],
    ['an expense', expenseOn, { activity, item: 'supplies-and-materials', inApprovedWfp: true }],
    [
      'a partnership of which little is known',
      reportOn,
      {
        pairing: { leader: { id: '107970' }, partner: { id: '107973' } },
        activities: [{ id: 'a', ...activity, began: '2016-09-05' }],
        ledger: [{ kind: 'receipt', day: '2016-08-22', amount: 1000 }, line],
        duties: { done, wfpApproved: '2016-08-10' },
      },
    ],
  ] as const)('%s', (_, ask, input) => {
    const answer = ask(input)
    const comesTo = (path: readonly (string | number)[], day: string): string => {
      const { outcome, needs } = ask(answered(input, path, day)) as Answer
      return JSON.stringify([outcome, needs.map((need) => [need.asks, need.path])])
    }
    let changes = 0
    for (const { need } of asked(answer).questions) {
      const values = tried(input, answer, need).tried.map(({ value }) => value)
      if (!values.some((value) => days.includes(String(value)))) continue
      const results = days.map((day) => comesTo(need.path, day))
      for (const [index, day] of days.entries())
        if (index > 0 && results[index] !== results[index - 1]) {
          changes += 1
          expect(values, `${need.path.join('.')} on ${day}`).toEqual(expect.arrayContaining([days[index - 1], day]))
        }
    }
    expect(changes).toBeGreaterThan(0)
  })
})

test('a day on which another rule finds something else is tried, also where the outcome and the questions stay', () => {
  const activity = { id: 'a', activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }
  const line = { kind: 'expense', day: '2016-09-15', amount: 500, item: 'equipment', activityId: 'a' }
  const record = {
    pairing: { leader: { id: '107970' }, partner: { id: '107973' }, onDepEdList: false },
    activities: [activity],
    ledger: [
      { kind: 'receipt', day: '2016-08-22', amount: 1000 },
      { ...line, inApprovedWfp: true },
    ],
    duties: {
      done: {
        ...Object.fromEntries(duties.map(({ id }) => [id, '2016-09-30'])),
        'leader-f': '2016-08-08',
        'leader-g': '2016-09-03',
      },
      wfpApproved: '2016-08-10',
      firstActivity: '2016-08-20',
    },
  }
  const answer = evaluatePartnership(record as never, '2016-12-31')
  const need = { kind: 'fact', asks: 'expense-day', path: ['ledger', 1, 'day'], question: '', params: {} }
  const [before, on] = ['2016-09-02', '2016-09-03'].map((day) =>
    tried(record, answer, need).tried.find(({ value }) => value === day),
  )
  expect(before).toBeDefined()
  expect(on).toEqual({ ...before, value: '2016-09-03' })
})

test('of two questions for one place the one that comes first is asked', () => {
  const record = { done: { 'leader-g': true }, wfpApproved: '2016-08-10', firstExpense: '2016-09-30' } as const
  const places = asked(checkDuties(record, '2016-12-31')).questions.map(({ need }) => need.path.join('.'))
  expect(new Set(places).size).toBe(places.length)
  expect(places).toContain('done.leader-g')
})

test('a question says which of the values that it accepts need another fact beside them', () => {
  const expense = { day: '2016-09-01', amount: 500 } as const
  const [item] = asked(checkExpense(expense)).questions.filter(({ need }) => need.asks === 'expense-item')
  expect(item?.beside).toEqual([{ value: 'other', paths: [['description']] }])
  for (const value of item?.accepts.enum ?? []) {
    const needsMore = item?.beside?.some((each) => each.value === value) === true
    const alone = checkExpense(unread({ ...expense, item: value }))
    expect([value, alone.outcome === 'invalid-input']).toEqual([value, needsMore])
    const described = checkExpense(unread({ ...expense, item: value, description: 'A description' }))
    expect(described.outcome).not.toBe('invalid-input')
  }
})

test('another item is tried with what has to stand beside it, and says so', () => {
  const answer = checkExpense({ amount: '1.00' })
  const need = answer.needs.find(({ asks }) => asks === 'expense-item')
  const besides = (input: Expense) => {
    const values = tried(input, checkExpense(input), need).tried
    return values.flatMap(({ value, beside }) => (beside ? [[value, beside]] : []))
  }
  expect(besides({ amount: '1.00' })).toEqual([['other', [['description']]]])
  expect(besides({ amount: '1.00', description: 'Twine' })).toEqual([])
})

test('a day is tried on both sides of each limit, whichever rule holds it to that', () => {
  const record = {
    done: { 'leader-f': '2016-08-08', 'leader-h': '2016-09-20' },
    firstActivity: '2016-09-05',
  } as const
  const answer = checkDuties(record, '2016-09-30')
  const need = answer.needs.find(({ asks }) => asks === 'wfp-approval')
  const results = tried(record, answer, need).tried.map(({ value, needs }) => [
    value,
    needs.some(({ asks }) => asks === 'which-is-right'),
  ])
  // Not before it was drawn up, not after the first activity, and not after it was carried out.
  for (const [day, isAgainst] of [
    ['2016-08-07', true],
    ['2016-08-08', false],
    ['2016-09-20', false],
    ['2016-09-21', true],
  ] as const)
    expect(results).toContainEqual([day, isAgainst])
  expect(results.map(([value]) => value)).toEqual(expect.arrayContaining(['2016-09-05', '2016-09-06']))
})

test.each(cases)('an answer in brief is asked about as the whole is: $name', ({ ask, input, options }) => {
  const [full, brief] = [ask(input as never, options), ask(input as never, { ...options, detail: 'brief' })]
  if (full.outcome === 'invalid-input') return
  const keyOf = ({ rule, path }: RuleReference): string => [rule, ...path].join()
  const [inFull, inBrief] = [asked(full).questions, asked(brief).questions]
  const placesOf = ({ need }: NextQuestion) => [need.path, ...((need as BriefNeed).alsoAt ?? [])]
  const placesIn = (questions: readonly NextQuestion[]) => new Set(questions.flatMap(placesOf).map(String))
  expect(placesIn(inBrief)).toEqual(placesIn(inFull))
  for (const question of inBrief) {
    const places = placesOf(question).map(String)
    // Of several questions for one place an answer asks one.
    const same = inFull.filter(({ need: { path } }) => places.includes(String(path)))
    const settled = [...new Set(same.flatMap(({ settles }) => settles.map(keyOf)))].sort()
    // Of what decides nothing an answer in brief does not tell.
    expect(settled).toEqual(expect.arrayContaining(question.settles.map(keyOf)))
  }
})

test('of an answer in brief a question that is asked of several lines is asked once, and settles what it settles of each', () => {
  const expense = { kind: 'expense', day: '2016-09-15', amount: 500, item: 'supplies-and-materials' } as const
  const record = {
    pairing: { leader: { id: '107970' }, partner: { id: '107973' } },
    ledger: [expense, expense, expense],
  } as const
  const [full, brief] = (['full', 'brief'] as const).map((detail) =>
    asked(evaluatePartnership(record, '2016-09-30', { detail })),
  )
  const ofWfp = ({ questions }: NextQuestions) => questions.filter(({ need }) => need.asks === 'approved-wfp')
  expect(ofWfp(full!)).toHaveLength(3)
  const [once, ...others] = ofWfp(brief!)
  expect(others).toEqual([])
  expect([once!.need.path, ...(once!.need as BriefNeed).alsoAt!]).toEqual(ofWfp(full!).map(({ need }) => need.path))
  const settled = (all: readonly NextQuestion[]): string[] =>
    all.flatMap(({ settles }) => settles.map(({ rule, path }) => [rule, ...path].join())).sort()
  expect(settled([once!])).toEqual([...new Set(settled(ofWfp(full!)))])
})

test('the days that are tried go by the rules that wait for the day, whatever else is asked', () => {
  const activity = { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false } as const
  for (const expense of [{ activity, item: 'supplies-and-materials' }, { activity }, {}] as const) {
    const answer = checkExpense(expense)
    const need = answer.needs.find(({ asks }) => asks === 'expense-day')
    const days = tried(expense, answer, need).tried.map(({ value }) => value)
    expect(days).toEqual(['2016-12-30', '2016-12-31', '2017-01-01'])
  }
})

test('the days that are tried go by what the same part holds against other facts, beside the rules that wait for the day', () => {
  const name = 'a success, and the approved WFP not carried out: which is right is asked, and nothing is earned by it'
  const each = tables.flatMap((table) => table.cases).find((one) => one.name === name)!
  const [record] = each.input
  const answer = answerTo(each) as Answer
  const need = answer.needs.find(({ asks, path }) => asks === 'duty-day' && path.at(-1) === 'leader-h')
  const asksWith = tried(record, answer, need).tried.map(({ value, needs }) => [value, needs.length])
  for (const [before, day] of [
    // The approval of the WFP, the receipt of the fund, and the first activity.
    [
      ['2016-08-18', 3],
      ['2016-08-19', 2],
    ],
    [
      ['2016-08-29', 2],
      ['2016-08-30', 1],
    ],
    [
      ['2016-09-04', 1],
      ['2016-09-05', 0],
    ],
  ]) {
    expect(asksWith).toContainEqual(before)
    expect(asksWith).toContainEqual(day)
  }
})

test('an activity is tried as each that the lists have, and as one that is in none of them', () => {
  const answer = checkActivity({})
  const need = answer.needs.find(({ asks }) => asks === 'listed-activity')
  const values = tried({}, answer, need).tried.map(({ value }) => value)
  expect(values).toEqual(expect.arrayContaining(['ict', 'teacher-made-materials', 'unlisted']))
  expect(new Set(values).size).toBe(values.length)
})

test('an answer in brief says by its needs what its findings wait for, whatever else stands in them', () => {
  const answer = checkPairing({ leader: { id: '107970' }, partner: { id: '107973' } }, { detail: 'brief' })
  const because = answer.because.map((finding) => ({ ...finding, needs: 5 }))
  expect(nextQuestions({ ...answer, because })).toEqual(nextQuestions(answer))
})
