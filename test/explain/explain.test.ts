import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  applySbmIncentive,
  checkActivity,
  checkDuties,
  checkExpense,
  checkForm,
  checkIncentives,
  checkPairing,
  checkPairings,
  classifySchool,
  clauses,
  english,
  evaluatePartnership,
  evaluateProgramme,
  explain,
  fundBalance,
  type FundStatement,
  FY2016,
  keyStageOf,
  listActivities,
  maxAllowable,
  SBM2012,
  scoreSbm,
  suggestExpenseItems,
  version,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { inDetail } from '../../src/decision/detail.ts'
import { answerTo, tables } from '../tables.ts'

const leader = { id: '107970', name: 'Bayan Luma I Elementary School', pbb: { year: 2014, level: 5 } } as const
const partner = { id: '107973', name: 'Cayetano Topacio Elementary School', pbb: { year: 2014, level: 1 } } as const
const report = evaluatePartnership(
  { reference: 'Imus', pairing: { leader, partner, onDepEdList: true, distanceKm: 1.5 } },
  '2016-08-22',
)

test('a text has lines of 80 characters at most, or of the width asked for', () => {
  const longest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length))
  expect(longest(explain(report))).toBeLessThanOrEqual(80)
  expect(longest(explain(report, { width: 120 }))).toBeGreaterThan(80)
  expect(longest(explain(report, { width: 120 }))).toBeLessThanOrEqual(120)
  expect(explain(report, { width: 0 })).toBe(explain(report))
  expect(explain(report, { width: 10 })).toBe(explain(report, { width: 40 }))
  expect(explain(report, { width: 1000 })).toBe(explain(report, { width: 200 }))
})

test('a report names what it was made with, and tells each part', () => {
  const lines = explain(report, { width: 200, detail: 'full' }).split('\n')
  expect(lines[1]).toBe(
    `reference “Imus”, Leader School 107970, Partner School 107973, as of 2016-08-22, policy FY2016, version ${version}`,
  )
  expect(lines).toEqual(
    expect.arrayContaining([
      'OUTCOME: undetermined',
      'The leader by its level: Leader School. The partner by its level: Partner School.',
      'THE PAIR: undetermined',
      'The record says nothing about: activities, the fund, duties, incentives, SBM incentive.',
    ]),
  )
})

test('in full, each finding names its rule and the numbers of its clauses, each clause where it is first cited, and is told once', () => {
  const text = explain(report, { width: 200, detail: 'full' }).replaceAll(/\s+/gu, ' ')
  if (report.outcome === 'invalid-input') throw new Error('unexpected')
  const findings = [...report.parts.record.findings, ...report.parts.pairing.findings]
  const ids = [...new Set(findings.flatMap(({ clauses: cited }) => cited))]
  const before = new Set<string>()
  for (const { message, clauses: cited, rule, basis } of findings) {
    const numbers = [...cited]
      .sort((one, other) => ids.indexOf(one) - ids.indexOf(other))
      .map((id) => `${ids.indexOf(id) + 1}${before.has(id) ? '' : ` [${id}]`}`)
    for (const id of cited) before.add(id)
    const last = numbers.pop()
    const list = [numbers.join(', '), last].filter(Boolean).join(' and ')
    expect(text).toContain(
      `${message} (${rule}${basis === 'interpreted' ? '; our reading' : ''}; ${cited.length === 1 ? 'clause' : 'clauses'} ${list})`,
    )
  }
  for (const [index, id] of ids.entries()) {
    const clause = clauses[id]
    const words = 'words' in clause ? `“${clause.words}”` : `In our words: ${clause.gist}`
    expect(text).toContain(` ${index + 1}. ${words} (DO 44, s. 2016; `)
    expect(text.split(`; ${id})`)).toHaveLength(2)
  }
})

test('needs are numbered questions with the place of the answer, under a heading that fits the outcome', () => {
  expect(explain(report, { width: 200, detail: 'full' })).toContain(
    '\n  4. Is “Cayetano Topacio Elementary School” (107973) near “Bayan Luma I Elementary School” (107970)? (judgement: pairing.nearby)',
  )
  expect(
    explain(evaluatePartnership({ pairing: { leader: { id: '107970' }, partner, onDepEdList: false } }, '2016-08-22'), {
      detail: 'full',
    }),
  ).toContain('WHAT IS STILL OPEN\n  1. At which level')
})

test('a clause without words on record is not quoted, and one that is not known is named', () => {
  const changed = JSON.parse(
    JSON.stringify(classifySchool(leader)).replaceAll('do44/who/leader-school', 'do44/duties/leader/a'),
  ) as never
  const text = explain(changed, { width: 200 })
  expect(text).toContain(
    '1. In our words: Choose a Partner School and start the partnership. (DO 44, s. 2016; record of facts, 5.1.1 (A); restated; do44/duties/leader/a)',
  )
  expect(
    explain(
      JSON.parse(JSON.stringify(classifySchool(leader)).replaceAll('do44/who/leader-school', 'do99/later')) as never,
    ),
  ).toContain('1. do99/later')
})

test('a clause that the enclosure is known to hold names its section', () => {
  const changed = JSON.parse(
    JSON.stringify(classifySchool(leader)).replaceAll('do44/who/leader-school', 'do44/rationale/appropriation'),
  ) as never
  expect(explain(changed, { width: 200 })).toContain(
    'DepEd’s press release, 9 September 2016; enclosure 1.2; quoted; do44/rationale/appropriation)',
  )
})

test('a figure that the Order does not give names who gave it', () => {
  const policy = { ...FY2016, id: 'Local', nearbyWithinKm: { value: 2, authority: 'Division Memorandum A' } }
  const answer = checkPairing({ leader, partner, onDepEdList: true, distanceKm: 1.5 }, { policy })
  expect(answer.outcome).toBe('compliant')
  expect(answer.findings.at(-1)).toMatchObject({
    authorities: ['Division Memorandum A'],
    params: { distanceKm: 1.5, withinKm: 2 },
  })
  expect(explain(answer, { format: 'markdown' })).toContain(
    '(pairing/nearby; with figures given by “Division Memorandum A”; clause 4)',
  )
})

test('and from which clause a figure of others departs', () => {
  const expense = { day: '2017-01-02', amount: 100, item: 'supplies-and-materials', inApprovedWfp: true } as const
  const validUntil = { value: '2017-06-30', authority: 'Memorandum A' }
  const text = explain(checkExpense(expense, { policy: { ...FY2016, id: 'Local', validUntil } }), { width: 200 })
  expect(text).toMatch(
    /\(expenses\/\S*valid\S*; with figures given by “Memorandum A”, which departs from clause (\d+); clause \1\)/u,
  )
  const others = {
    ...FY2016,
    id: 'Local',
    pbbYear: { value: 2015, authority: 'A' },
    leaderLevels: { value: [6, 7, 8], authority: 'B' },
    partnerLevels: { value: [1, 2, 3, 4, 5], authority: 'B' },
  } as never
  const school = { id: '107970', pbb: { year: 2015, level: 6 } } as never
  expect(explain(classifySchool(school, { policy: others }), { width: 200 })).toMatch(
    /given by “A” and “B”, which depart from clause \d/u,
  )
})

test('and so do the lists of what is eligible', () => {
  const policy = { ...FY2016, id: 'Local', validFrom: { value: '2016-08-22', authority: 'Division Memorandum A' } }
  const activities = [
    {
      id: 'A',
      activity: 'tle',
      keyStage: '7-10',
      partnerNeed: true,
      fundedByOtherProgramme: false,
      judgedAligned: true,
      fieldTrip: false,
    },
  ] as const
  const ledger = [
    {
      kind: 'expense',
      voucher: 'V-1',
      amount: '500.00',
      day: '2016-08-22',
      item: 'supplies-and-materials',
      inApprovedWfp: true,
      activityId: 'A',
    },
  ] as const
  const found = evaluatePartnership({ pairing: { leader, partner }, activities, ledger }, '2016-08-22', { policy })
  expect(explain(found, { detail: 'full', width: 200 })).toMatch(
    /Eligible: V-1 \(with\s+figures\s+given\s+by\s+“Division\s+Memorandum\s+A”;\s+clauses?\s+\d/u,
  )
})

test('each pair of a list has its part, and an unreadable one its problems', () => {
  const text = explain(
    checkPairings([
      { leader, partner, onDepEdList: true, nearby: true },
      { leader, partner: { id: 'x' } },
    ]),
  )
  expect(text).toContain('PAIR 1: compliant')
  expect(text).toContain('PAIR 2: could not be read\n  [!] `[1].partner.id` is "x"; expected a BEIS School ID')
  expect(text).toContain('THE LIST OF PAIRS: undetermined')
  expect(text).toContain('Which schools does pair 2 name, once it can be read? (fact: record 2)')
})

test('an answer in brief is told by what decides and what is needed, stored or not', () => {
  const brief = evaluatePartnership({ pairing: { leader, partner, onDepEdList: true } }, '2016-12-31', {
    detail: 'brief',
  })
  const told = explain(brief, { width: 400, detail: 'full' })
  expect(told.split('\n')[0]).toBe(`OUTCOME: ${brief.outcome}`)
  for (const { message } of brief.because) expect(told).toContain(message)
  for (const { question } of brief.needs) expect(told).toContain(question)
  expect(explain(JSON.parse(JSON.stringify(brief)) as typeof brief, { width: 400, detail: 'full' })).toBe(told)
  const eligible = checkActivity(
    { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false },
    { detail: 'brief' },
  )
  expect(explain(eligible)).toMatch(/^OUTCOME: eligible\n/u)
})

test('in brief a question about several lines is told once, with the lines by voucher', () => {
  const expense = { kind: 'expense', day: '2016-09-15', amount: 500, item: 'supplies-and-materials' } as const
  const ledger = [{ ...expense, voucher: 'DV-1' }, expense, { ...expense, voucher: 'DV-3' }]
  const brief = evaluatePartnership({ pairing: { leader, partner }, ledger }, '2016-12-31', { detail: 'brief' })
  expect(explain(brief, { width: 400 })).toContain('Is the expense in the approved WFP? DV-1, line 2, DV-3')
  expect(explain(brief, { width: 400, messages: filipino })).toContain('DV-1, linya 2, DV-3')
})

test('every case is told in brief by its outcome', () => {
  for (const each of tables.flatMap(({ cases }) => cases)) {
    const brief = inDetail(answerTo(each), 'brief') as Answer
    expect(explain(brief), each.name).not.toContain('This value is no answer that can be told in words.')
  }
})

test('Markdown from a name stays text', () => {
  const answer = classifySchool({ id: '107970', name: '[x](javascript:1) *b* <i>', pbb: { year: 2014, level: 5 } })
  expect(explain(answer, { format: 'markdown' })).toContain('“\\[x\\](javascript:1) \\*b\\* \\<i\\>” (107970)')
})

test('an answer stored as JSON explains as it did', () => {
  expect(explain(JSON.parse(JSON.stringify(report)) as typeof report)).toBe(explain(report))
})

test.each([
  undefined,
  null,
  1,
  'x',
  {},
  [],
  { outcome: 'met' },
  { outcome: 'met', needs: 1 },
  { outcome: 'x', needs: [], because: [], findings: 1 },
])('%j is said to be no answer', (value) => {
  expect(explain(value as never)).toBe('This value is no answer that can be told in words.')
})

describe('every kind of answer explains', () => {
  const assessment = {
    principles: { 'leadership-governance': [1, 2, 1, 3, 1] },
    performanceImprovement: { access: 2, quality: 1 },
  } as const
  const fund = {
    ledger: [
      { kind: 'receipt', day: '2016-08-30', amount: 140000, voucher: 'V 1' },
      { kind: 'expense', day: '2016-09-01', amount: 1000.5, item: 'equipment', voucher: 'V 1' },
    ],
  } as const
  const extended = {
    ...FY2016,
    id: 'Extended',
    fund: { value: '150000.00', authority: 'Memo A' },
    validUntil: { value: '2017-06-30', authority: 'Memo B' },
  }
  const told: Readonly<Record<string, readonly [Answer, readonly string[]]>> = {
    'a statement': [
      fundBalance(fund, '2016-12-31'),
      [
        'received:  P140,000.00 of P140,000.00',
        'not eligible, less what came back:  P1,000.50',
        'voucher numbers used more than once:  “V 1” (lines 1 and 2)',
        '“V 1”  2016-09-01  expense  P1,000.50  not eligible  P138,999.50',
        'liquidated:  P0.00, 0%; standard 90% not reached',
      ],
    ],
    'an empty statement': [
      fundBalance({ ledger: [] }, '2016-12-31'),
      ['utilization:  nothing was received', 'liquidated:  P0.00'],
    ],
    duties: [
      checkDuties({ done: { 'leader-a': true, 'leader-b': false } }, '2016-12-31'),
      ['Done: (A) Partner School selected. Not done: (B) Teams formed, focal person named.', 'Next: (B) Teams formed'],
    ],
    incentives: [
      checkIncentives({ role: 'leader-school', successful: true, staff: [{ personnel: 'non-teaching' }] }),
      [
        'the school  SBM rating  earned',
        'the staff  IPCRF and OPCRF  earned',
        'the staff  service credits  not earned  No service credits are earned, since they are not teachers',
      ],
    ],
    'a score': [
      scoreSbm(assessment),
      [
        'Leadership and Governance, mean:  1.60',
        'Curriculum and Learning, mean:  0.00 to 3.00',
        'Level I or II',
        'Framework',
      ],
    ],
    'an incentive': [
      applySbmIncentive(assessment, { successful: true, role: 'leader-school' }),
      ['before:', 'after, with a rating of 2 at least:', 'gain:  0.07', 'the level changes:  not known'],
    ],
    'an incentive that nobody judged': [
      applySbmIncentive(assessment, {}),
      ['if successful, with a rating of 2 at least:', 'Was the partnership successfully implemented'],
    ],
    'a statement by figures of others': [
      fundBalance(
        { ledger: [...fund.ledger, { kind: 'liquidation', day: '2016-12-01', amount: 200000 }] },
        '2017-03-01',
        { policy: extended },
      ),
      [
        'P140,000.00 of P150,000.00',
        'liquidated beyond what was received:  P60,000.00',
        'days left:  122',
        'Figures of policy “Extended” (with figures given by “Memo A” and “Memo B”; clause 1).',
        '1. In our words: Efficiency of liquidation',
      ],
    ],
    'a limit': [
      maxAllowable(fund, '2016-12-31'),
      [
        'OUTCOME: limited',
        'policy FY2016',
        'May still be spent on 2016-12-31: P138,999.50.',
        'Figures of policy FY2016 (clauses 1 and 2).',
        '1. “',
      ],
    ],
    'a limit by figures of others': [
      maxAllowable({ ledger: [{ kind: 'receipt', day: '2016-08-22', amount: 145000 }] }, '2017-03-01', {
        policy: extended,
      }),
      [': P145,000.00.', 'Figures of policy “Extended” (with figures given by “Memo A” and “Memo B”).'],
    ],
    'a limit that is a range': [
      maxAllowable({ ledger: [fund.ledger[0], { kind: 'expense', day: '2016-09-01', amount: 1000 }] }, '2016-12-31'),
      [': P139,000.00.'],
    ],
    'a key stage': [keyStageOf('kinder'), ['OUTCOME: Kinder to Grade 3']],
    'another key stage': [keyStageOf(12), ['OUTCOME: Grades 11 and 12']],
    'a list of activities': [
      listActivities({ dimension: 'curriculum-instruction-assessment', keyStage: '11-12' }),
      [
        'TVL, SHS, career guidance, industry partners  curriculum, instruction and assessment  11-12; integrated senior high schools only  clause 1',
        'LAC projects  curriculum, instruction and assessment  k-3, 4-6, 7-10, 11-12  clause 7',
        'an activity that is not in it is not excluded (clause 9)',
      ],
    ],
    'what a line may be about': [
      suggestExpenseItems('Honorarium for speaker, bond paper 2 reams'),
      [
        '[?] professional fees and honoraria: “honorarium”',
        '[?] supplies and materials: “bond paper”',
        'Nothing is decided.',
      ],
    ],
    'a line that points to nothing': [
      suggestExpenseItems('xyz'),
      ['No word of the line points to an item. Nothing is decided.'],
    ],
    'an unreadable question': [
      keyStageOf(13 as never),
      ['[!] The value is 13; expected "kinder", or a whole number from 1 to 12.'],
    ],
    'a score by a framework of others': [
      scoreSbm(assessment, { framework: { ...SBM2012, id: 'Ours', authority: 'Memo A' } }),
      ['Framework “Ours” (with figures given by “Memo A”; clauses 1, 2'],
    ],
    'an incentive of others': [
      applySbmIncentive(
        assessment,
        { successful: true },
        { policy: { ...FY2016, id: 'Three', sbmRating: { value: 3, authority: 'Memo A' } } },
      ),
      [
        'Figures of policy “Three” (with figures given by “Memo A”; clause 1).',
        '1. “',
        'Framework SBM2012 (clauses 2, 3',
      ],
    ],
    'a form by a framework of others': [
      checkForm(
        { assessment, printed: { final: '2.00' } },
        { framework: { ...SBM2012, id: 'Ours', authority: 'Memo A' } },
      ),
      ['Printed figures that were checked: 1 (with figures given by “Memo A”; clauses 1, 2'],
    ],
    'a programme by figures of others': [
      evaluateProgramme([], '2016-12-31', { policy: extended }),
      ['Figures of policy “Extended” (with figures given by “Memo B”; clause 1).'],
    ],
    'a form': [
      checkForm({ assessment, printed: { means: { 'leadership-governance': '1.5' }, final: '2.00' } }),
      ['Printed figures that were checked: 2 (', '[wrong]', '[open]'],
    ],
  }

  test.each(Object.entries(told))('%s', (_, [answer, expected]) => {
    const text = explain(answer, { width: 200, detail: 'full' }).replaceAll(/ \[do\d+\/[^\]]*\]/gu, '')
    for (const each of expected) expect(text).toContain(each)
    expect(text).not.toMatch(/undefined|\[object|NaN/u)
    expect(explain(answer, { format: 'markdown', detail: 'full' })).toContain(
      `## Outcome: ${english.labels.outcomes[answer.outcome]}`,
    )
  })
})

test('a statement of a version that did not say who gave its figures explains all the same', () => {
  const {
    authorities,
    clauses: cited,
    overliquidatedBy,
    ...earlier
  } = fundBalance({ ledger: [] }, '2016-12-31') as FundStatement
  expect([authorities, cited.length, overliquidatedBy]).toEqual([[], 3, '0.00'])
  expect(explain(earlier as FundStatement)).toContain('days left:  1\n')
  expect(explain(earlier as FundStatement)).not.toContain('Figures of policy')
})

test('a list with holes, which may say that it has four billion items, is no part of an answer', () => {
  const incentives = checkIncentives({ successful: true, staff: [] })
  const noAnswer = explain(null as never)
  expect(explain({ ...incentives, staff: new Array(4_294_967_295) } as never)).toBe(noAnswer)
  expect(explain({ ...incentives, findings: [{ clauses: [, 1] }] } as never)).toBe(noAnswer)
  const cycle: Record<string, unknown> = { ...incentives }
  cycle['self'] = [cycle]
  expect(explain(cycle as never)).toBe(explain(incentives))
})

test('a width that is no number is as none', () => {
  expect(explain(report, { width: new Array(4_294_967_295) as never })).toBe(explain(report))
})

test('what a line may be about is told with its words, and that nothing points to an item', () => {
  expect(explain(suggestExpenseItems('Laptop, honorarium of the speaker, printer'), { width: 200 })).toBe(
    'OUTCOME: suggested\nThe words of the line point to what follows. Nothing is decided.\n  [?] professional fees and honoraria: “honorarium”\n  [?] equipment: “laptop”, “printer”',
  )
  expect(explain(suggestExpenseItems('zzz'))).toBe(
    'OUTCOME: suggested\nNo word of the line points to an item. Nothing is decided.',
  )
})

test.each([
  [1, 'yes'],
  [2, 'no'],
] as const)('with access rated %i it is told whether the level changes: %s', (access, changes) => {
  const rated = (count: number, rating: 0 | 1 | 2) => Array.from({ length: count }, () => rating)
  const principles = {
    'leadership-governance': rated(5, 0),
    'curriculum-learning': rated(7, 1),
    'accountability-improvement': rated(5, 2),
    'resource-management': rated(5, 2),
  }
  const answer = applySbmIncentive(
    {
      principles,
      performanceImprovement: { access, efficiency: { dropout: 1, completion: 2, cohortSurvival: 2 }, quality: 2 },
    },
    { successful: true },
  )
  expect(explain(answer)).toContain(`the level changes:  ${changes}`)
})

test('a rate is never printed as the standard that it misses', () => {
  const standards = fc.constantFrom('0.9', '0.90', '0.8999', '0.9001', '1', '0.05')
  const near = fc.tuple(fc.integer({ min: 1, max: 14_000_000 }), standards, fc.integer({ min: -2, max: 2 }))
  fc.assert(
    fc.property(near, ([received, standard, off]) => {
      const liquidated = Math.max(1, Math.round(received * Number(standard)) + off)
      const answer = fundBalance(
        {
          ledger: [
            { kind: 'receipt', day: '2016-09-01', amount: received / 100 },
            { kind: 'liquidation', day: '2016-09-02', amount: liquidated / 100 },
          ],
        },
        '2016-12-31',
        { policy: { ...FY2016, id: 'Local', liquidationStandard: { value: standard, authority: 'Memo A' } } },
      )
      const [, rate, asked, reached] =
        /liquidated: .*, ([\d.]+)%; standard ([\d.]+)% (not )?reached/u.exec(explain(answer, { width: 200 })) ?? []
      expect(Number(asked)).toBeCloseTo(Number(standard) * 100, 6)
      if (reached === 'not ') expect(Number(rate)).toBeLessThan(Number(asked))
    }),
  )
})
