// Every figure, level and outcome of an answer that differs between two answers is told: counted in the plain JSON, by kind of answer, name and value.
import { expect, test } from 'vitest'
import {
  checkPairings,
  compare,
  type Comparison,
  evaluatePartnership,
  evaluateProgramme,
  type FigureReference,
  FY2016,
  impact,
  type ImpactSide,
  maxAllowable,
  type PartnershipRecord,
  type Policy,
  sbmForms,
} from 'deped-school-partnerships'
import { decisionsIn, findingsOf } from '../../src/act/decisions.ts'
import { type FigureRow, figureRows } from '../../src/act/figure-rows.ts'
import { wentFrom } from '../../src/act/figures.ts'
import { namedBy } from '../../src/act/rule-changes.ts'
import { groupBy } from '../../src/decision/group.ts'
import { otherFigures } from '../other-figures.ts'
import { some } from '../share.ts'
import { answerTo, type Case, inputsOf, tables } from '../tables.ts'

/** What is no figure of an answer: what it is about and goes by, what its rules say, facts as records tell them, and where things stand. */
const noFigures = new Set([
  ...[
    'kind',
    'subject',
    'policy',
    'framework',
    'version',
    'asOf',
    'findings',
    'because',
    'needs',
    'clauses',
    'authorities',
  ],
  ...['differing', 'differingPairs', 'repeated', 'rejected', 'notEvaluated', 'complete', 'issues', 'duplicateVouchers'],
  ...[
    'daysLeft',
    'next',
    'entry',
    'voucher',
    'day',
    'description',
    'region',
    'division',
    'district',
    'dimension',
    'keyStage',
    'id',
  ],
  // Of a form: which figure it is, and how it came about.
  ...[
    'first',
    'message',
    'figure',
    'level',
    'cause',
    'carriedFrom',
    'carriedUnrounded',
    'onNothing',
    'impossible',
    'withRatings',
    'withFigures',
  ],
])
/** The sums up to each row of a ledger go by the order of its lines. */
const ofRow = new Set(['amount', 'countsAs'])

type Counts = Map<string, number>
const count = (counts: Counts, what: readonly unknown[], by: number): void => {
  const key = JSON.stringify(what)
  counts.set(key, (counts.get(key) ?? 0) + by)
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Counts what an answer states, in plain JSON: outcomes, and all texts and numbers that are no words, with the words that are like levels. */
const stated = (
  value: unknown,
  kind: string,
  names: readonly string[],
  end: string,
  by: number,
  counts: Counts,
): void => {
  if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string'))
    return stated(value.join(', '), kind, names, end, by, counts)
  if (Array.isArray(value)) return value.forEach((each) => stated(each, kind, names, end, by, counts))
  if (!isFields(value)) return value === undefined ? undefined : count(counts, [kind, names.join('.'), end, value], by)
  if (typeof value['exact'] === 'string') return count(counts, [kind, names.join('.'), end, value['exact']], by)
  const isAnswer = 'because' in value && 'outcome' in value
  const own = isAnswer ? String(value['kind']) : kind
  if (isAnswer) count(counts, [own, value['outcome']], by)
  for (const [name, each] of Object.entries(value)) {
    if (noFigures.has(name) || (isAnswer && (name === 'outcome' || name === 'parts'))) continue
    if (names.at(-1) === 'ledger' && !ofRow.has(name)) continue
    const isEnd = name === 'least' || name === 'most'
    stated(
      each,
      own,
      isEnd || isAnswer ? (isAnswer ? [name] : names) : [...names, name],
      isEnd ? name : end,
      by,
      counts,
    )
  }
  if (isAnswer && isFields(value['parts']))
    for (const part of Object.values(value['parts'])) stated(part, own, [], '', by, counts)
}

const net = (before: unknown, after: unknown): Counts => {
  const counts: Counts = new Map()
  stated(before, '', [], '', -1, counts)
  stated(after, '', [], '', 1, counts)
  return counts
}

const compared = (before: unknown, after: unknown): Comparison => {
  const told = compare(before, after)
  if (told.outcome === 'invalid-input') throw new Error(JSON.stringify(told.issues))
  return told
}

/** The same, as a comparison tells it. */
const toldNet = ({ decisions, amounts, figures }: Comparison): Counts => {
  const counts: Counts = new Map()
  const both = (what: readonly unknown[], before: unknown, after: unknown): void => {
    if (before !== undefined) count(counts, [...what, before], -1)
    if (after !== undefined) count(counts, [...what, after], 1)
  }
  for (const { kind, before, after } of decisions) both([kind], before, after)
  for (const { kind, figure, end = '', before, after } of [...amounts, ...figures])
    both([kind, figure, end], before, after)
  return counts
}

/** What differs, without what comes to nothing, and of decisions that one answer alone has without what is not told one by one. */
const lines = (counts: Counts, alone: ReadonlySet<string>): string[] =>
  [...counts]
    .filter(([key, by]) => {
      const [kind, ...what] = JSON.parse(key) as readonly [string, ...unknown[]]
      return by !== 0 && !(what.length > 1 && alone.has(kind))
    })
    .map(([key, by]) => `${by} ${key}`)
    .sort()

const expectTold = (before: unknown, after: unknown, name: string): number => {
  const told = compared(before, after)
  const sides = told.decisions.filter((each) => each.before === undefined || each.after === undefined)
  const alone = new Set(sides.map(({ kind }) => kind))
  // What a partnership holds is there on one side alone where the partnership is.
  if (alone.has('partnership'))
    for (const kind of ['fund', 'expense', 'duties', 'sbm-incentive', 'sbm-score']) alone.add(kind)
  if (alone.has('sbm-incentive')) alone.add('sbm-score')
  const differs = lines(net(before, after), alone)
  expect(lines(toldNet(told), alone), name).toEqual(differs)
  expect(told.outcome === 'same' && differs.length > 0, name).toBe(false)
  return differs.length
}

const authority = 'a test'
const others: Policy = {
  ...FY2016,
  ...Object.fromEntries(
    Object.entries(otherFigures)
      .filter(([name]) => !name.endsWith('Levels'))
      .map(([name, value]) => [name, { value, authority }]),
  ),
  id: 'Others',
}
const shorter: Policy = {
  ...FY2016,
  id: 'Shorter',
  validUntil: { value: '2016-08-31', authority },
  liquidationStandard: { value: '0.5', authority },
  leadersPerPartner: { value: 2, authority },
}

type Answer = Readonly<{ kind: string; outcome: string }>
const cases = tables
  .flatMap((table) => table.cases)
  .map((each) => ({ each, name: `${each.function}: ${each.name}`, answer: answerTo(each) as Answer }))
  .filter(({ answer }) => compare(answer, answer).outcome !== 'invalid-input')

const onDay = (each: Case, day: string): Case => ({
  ...each,
  input: each.input.map((value) => (typeof value === 'string' ? day : value)),
})

test('of one case under two policies, on two days and by two frameworks', { timeout: 300_000 }, () => {
  let differing = 0
  for (const { each, name, answer } of some(cases, 11)) {
    const varied = [
      { ...each, policy: others },
      { ...each, policy: shorter },
      { ...each, framework: sbmForms.weights },
      onDay(each, '2016-09-01'),
      onDay(each, '2017-02-01'),
    ]
    for (const [index, other] of varied.entries()) {
      const changed = answerTo(other) as Answer
      if (changed.outcome === 'invalid-input') continue
      differing += expectTold(answer, changed, `${name}, ${index}`)
      expectTold(changed, answer, `${name}, ${index}, turned round`)
    }
  }
  expect(differing).toBeGreaterThan(400)
})

test('of two cases of one kind', { timeout: 300_000 }, () => {
  let differing = 0
  for (const [, group] of groupBy(cases, ({ answer }) => answer.kind))
    for (const [index, { answer, name }] of group.entries()) {
      const next = group[(index + 1) % group.length]!
      differing += expectTold(answer, next.answer, `${name}; ${next.name}`)
    }
  expect(differing).toBeGreaterThan(2000)
})

const rowsOf: readonly (readonly [string, readonly FigureRow[]])[] = Object.entries(figureRows)

test('the cases have every figure of the table', () => {
  const named = new Set(cases.flatMap(({ answer }) => [...net(undefined, answer).keys()]))
  const names = [...named].map((key) => (JSON.parse(key) as readonly unknown[]).slice(0, 2).join(' '))
  for (const [kind, rows] of rowsOf)
    for (const { within = '', pesos = [], others: more = [] } of rows)
      for (const name of [...pesos, ...more]) {
        const place = typeof within === 'string' ? within : within.list
        const figure = `${kind} ${place === '' ? '' : `${place}.`}${name}`
        expect(
          names.some((each) => each === figure || each.startsWith(`${figure}.`)),
          figure,
        ).toBe(true)
      }
})

test('of a rule that finds something about several things in one decision it is said what names them', () => {
  let several = 0
  for (const { answer, name } of cases)
    for (const { decision } of decisionsIn(answer))
      for (const [rule, found] of groupBy(findingsOf(decision), (each) => each.rule))
        if (found.length > 1) {
          several += 1
          expect(Object.keys(namedBy), `${rule} in ${name}`).toContain(rule)
        }
  expect(several).toBeGreaterThan(5)
})

const pairOf = (leader: string, partner: string): PartnershipRecord => ({
  pairing: {
    leader: { id: leader, pbb: { year: 2014, level: 5 } },
    partner: { id: partner, pbb: { year: 2014, level: 1 } },
    onDepEdList: true,
    nearby: true,
  },
})
test.each([
  [1, 2, 'up'],
  [2, 1, 'down'],
  [-2, -1, 'up'],
  [9, 10, 'up'],
  ['9.00', '10.00', 'up'],
  ['0.10', '0.09', 'down'],
  ['-0.50', '0.25', 'up'],
  ['-1/2', '-1/3', 'up'],
  ['1/3', '0.33', 'down'],
  ['0.333', '1/3', 'up'],
  ['12/5', 3, 'up'],
  ['9007199254740993.01', '9007199254740993.02', 'up'],
  ['2016-12-31', '2017-01-01', undefined],
  ['Grade 5', 'Grade 6', undefined],
  ['5 of 8', '6 of 8', undefined],
  ['1.2.3', '1.2.4', undefined],
  ['1/2/3', '1/2/4', undefined],
  ['.5', '.6', undefined],
  [false, true, undefined],
  ['better', 'maturing', undefined],
  [undefined, 1, undefined],
  [1, undefined, undefined],
])('from %s to %s a figure goes %s', (before, after, went) => {
  expect(wentFrom(before, after)).toBe(went)
})

const day = '2016-12-31'
const two: Policy = { ...FY2016, id: 'Two', leadersPerPartner: { value: 2, authority } }
const told = async (records: readonly PartnershipRecord[], before: ImpactSide, after: ImpactSide) => {
  const answer = await impact(records, { before, after })
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  return answer
}

test('what a set shows is compared school by school', async () => {
  const records = [
    ...[1, 2, 3].map((index) => pairOf(`20000${index}`, '300001')),
    ...[4, 5].map((index) => pairOf(`20000${index}`, '300004')),
    ...[6, 7].map((index) => pairOf(`20000${index}`, '300005')),
  ]
  const settled = ['300004', '300005'].map((school) => [[school], 'breached', undefined])
  const [was, is] = [evaluateProgramme(records, day), evaluateProgramme(records, day, { policy: two })]
  const ofPairs = (policy: Policy) =>
    checkPairings(
      records.map(({ pairing }) => pairing),
      { policy },
    )
  const rulesIn = ({ decisions }: Pick<Comparison, 'decisions'>) =>
    decisions.flatMap(({ rules }) => rules.map(({ about, before, after }) => [about, before, after]))
  expect(rulesIn(compared(was, is))).toEqual(settled)
  expect(rulesIn(compared(ofPairs(FY2016), ofPairs(two)))).toEqual(settled)
  expect(rulesIn(compared(is, was))).toEqual(settled.map(([about, before, after]) => [about, after, before]))
  const answer = await told(records, { asOf: day }, { asOf: day, policy: two })
  expect([answer.outcome, answer.changed]).toEqual(['different', 0])
  expect(rulesIn({ decisions: answer.set })).toEqual(settled)
  // Where nothing is found of any school any more, that stands against each of them.
  const three = { ...two, leadersPerPartner: { value: 3, authority } }
  expect(rulesIn(compared(was, evaluateProgramme(records, day, { policy: three })))).toEqual(
    ['300001', '300004', '300005'].map((school) => [[school], 'breached', 'met']),
  )
  const [forth, back] = [records, [...records].reverse()].map((list) => evaluateProgramme(list, day))
  expect(compared(forth, back)).toMatchObject({ outcome: 'same' })
})

test('that a rule finds of another school what it found is told of both', () => {
  const setOf = (...ids: readonly string[]) => {
    const set = checkPairings(ids.map((id, index) => pairOf(`20000${index}`, id).pairing))
    if (set.outcome === 'invalid-input') throw new Error(set.issues[0].message)
    return set
  }
  const [one, other] = [setOf('300001', '300001'), setOf('300004', '300004')]
  const found = ({ because }: ReturnType<typeof setOf>) => because.map(({ rule, result }) => [rule, result])
  expect(found(other)).toEqual(found(one))
  const changes = compared(one, other).decisions.flatMap(({ rules }) =>
    rules.map(({ rule, about, before, after, clauses }) => [rule, about, before, after, clauses.join()]),
  )
  expect(changes.filter(([, about]) => about !== undefined)).toEqual([
    ['pairings/not-twice', ['300004'], undefined, 'breached', 'do44/selection/not-twice'],
    ['pairings/not-twice', ['300001'], 'breached', undefined, 'do44/selection/not-twice'],
  ])
})

const ones = (length: number): readonly 1[] => Array.from({ length }, () => 1 as const)

test('the level of a score within a partnership is compared', async () => {
  const record: PartnershipRecord = {
    ...pairOf('200001', '300001'),
    incentives: { successful: false },
    sbm: {
      principles: {
        'leadership-governance': ones(5),
        'curriculum-learning': ones(7),
        'accountability-improvement': ones(5),
        'resource-management': ones(5),
      },
      performanceImprovement: {
        access: 3,
        efficiency: { dropout: 1, completion: 1, cohortSurvival: 1 },
        quality: 1,
      },
    },
  }
  const framework = sbmForms.weights
  const levels = [
    ['sbm-score', 'before', 'level-ii', 'level-i'],
    ['sbm-score', 'after', 'level-ii', 'level-i'],
  ]
  const comparison = compared(evaluatePartnership(record, day), evaluatePartnership(record, day, { framework }))
  expect(comparison.decisions.map(({ kind, part, before, after }) => [kind, part, before, after])).toEqual(levels)
  const answer = await told([record], { asOf: day }, { asOf: day, framework })
  expect([answer.outcome, answer.changed]).toEqual(['different', 1])
  expect(
    answer.decisions.map(({ kind, part, before, after, partnerships }) => [kind, part, before, after, partnerships]),
  ).toEqual([...levels].reverse().map((each) => [...each, 1]))
  expect(
    answer.figures.find(({ part, figure, end }) => part === 'before' && figure === 'final' && end === 'least'),
  ).toMatchObject({
    went: 'down',
    partnerships: 1,
  })
})

test('money that lapses, and a limit that falls to nothing, are told', async () => {
  const fund = { ledger: [{ kind: 'receipt', day: '2016-08-01', amount: 140000 }] } as const
  const next = '2017-01-01'
  const moved = { before: '140000.00', after: '0.00', moved: '-140000.00' }
  expect(compared(maxAllowable(fund, day), maxAllowable(fund, next)).amounts).toEqual(
    (['least', 'most'] as const).map((end) => ({
      kind: 'spending-limit',
      subject: { path: [] },
      figure: 'amount',
      end,
      ...moved,
    })),
  )
  const record = { ...pairOf('200001', '300001'), ...fund }
  const lapsed = compared(evaluatePartnership(record, day), evaluatePartnership(record, next))
  const ends = ['least', 'most'].map((end) => ['lapsed', end, '0.00', '140000.00'])
  const named = ({
    figure,
    end,
    before,
    after,
  }: FigureReference & { readonly before?: string; readonly after?: string }) => [figure, end, before, after]
  expect(lapsed.amounts.map(named)).toEqual(ends)
  const answer = await told([record, record], { asOf: day }, { asOf: next })
  expect([answer.outcome, answer.changed]).toEqual(['different', 0])
  expect(answer.amounts.map(named)).toEqual(['least', 'most'].map((end) => ['lapsed', end, '0.00', '280000.00']))
})

test('a liquidation standard that is reached by another policy is told, of each fund and of all together', async () => {
  const record: PartnershipRecord = {
    ...pairOf('200001', '300001'),
    ledger: [
      { kind: 'receipt', day: '2016-08-01', amount: 140000 },
      { kind: 'liquidation', day: '2016-09-01', amount: 70000 },
    ],
  }
  const lower: Policy = { ...FY2016, id: 'Lower', liquidationStandard: { value: '0.5', authority } }
  const answer = await told([record], { asOf: day }, { asOf: day, policy: lower })
  const fields = ({
    figure,
    before,
    after,
  }: {
    readonly figure: string
    readonly before?: unknown
    readonly after?: unknown
  }) => [figure, before, after]
  expect(answer.shares.map(fields)).toEqual([
    ['totals.all.liquidation.standard', '0.90', '0.5'],
    ['totals.all.liquidation.reached', false, true],
  ])
  expect(answer.figures.map((each) => [...fields(each), each.went])).toEqual([
    ['liquidation.reached', false, true, undefined],
    ['liquidation.standard', undefined, undefined, 'down'],
  ])
})

test('an impact counts the figures that comparing each partnership by itself shows', { timeout: 300_000 }, async () => {
  const records = inputsOf<readonly [PartnershipRecord]>('partnerships.json').map(([record]) => record)
  const sides: readonly (readonly [ImpactSide, ImpactSide])[] = [
    [{ asOf: day }, { asOf: day, policy: shorter }],
    [{ asOf: day }, { asOf: day, framework: sbmForms.weights }],
    [{ asOf: '2016-09-01' }, { asOf: '2017-02-01' }],
  ]
  for (const [before, after] of sides) {
    const answer = await told(records, before, after)
    const figures = records.flatMap((record, index) => {
      const [was, is] = [before, after].map(({ asOf, ...options }) => evaluatePartnership(record, asOf, options))
      if (was!.outcome === 'invalid-input' || is!.outcome === 'invalid-input') return []
      // Several lines of one ledger that come to count as something else are one figure of one fund.
      return [
        ...new Set(
          compared(was, is).figures.map(({ kind, part, figure, end, before: from, after: to }) => {
            const isNumber = [from, to].every((each) => /^-?\d+(?:\.\d+|\/\d+)?$/u.test(String(each)))
            return JSON.stringify([kind, part, figure, end, ...(isNumber ? [] : [from, to])])
          }),
        ),
      ].map((key) => ({ key, index }))
    })
    const counted = [...groupBy(figures, ({ key }) => key)].map(([key, all]) => `${all.length} ${key}`)
    const both = [
      ...groupBy(answer.figures, ({ kind, part, figure, end, before: from, after: to, went }) =>
        JSON.stringify([kind, part, figure, end, ...(went ? [] : [from, to])]),
      ),
    ].map(([key, all]) => `${all.reduce((sum, { decisions }) => sum + decisions, 0)} ${key}`)
    expect(both.length).toBeGreaterThan(1)
    expect(both.sort()).toEqual(counted.sort())
    for (const { decisions, partnerships, examples } of answer.figures) {
      expect(decisions).toBeGreaterThanOrEqual(partnerships)
      expect(examples).toHaveLength(Math.min(5, partnerships))
    }
  }
})
