// What every field of every input refuses, in what words, and what is offered instead: a table to be read, in refusals.txt.
// Of the values below, those that stand in no line of a field are read.
import { expect, test } from 'vitest'
import {
  FY2016,
  type Issue,
  listActivities,
  planPairings,
  rankPartners,
  SBM2012,
  schemas,
  scoreSbm,
  streamProgramme,
  tell,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { otherFigures } from '../other-figures.ts'
import { placesIn, removed, valueAt, withAt, withKey } from '../schemas/values.ts'

type Read = (value: unknown) => readonly Issue[] | Promise<readonly Issue[]>
const by =
  (name: keyof typeof schemas): Read =>
  (value) =>
    schemas[name]['~standard'].validate(value).issues ?? []
const issuesIn = (answer: object): readonly Issue[] => ('issues' in answer ? (answer.issues as readonly Issue[]) : [])

const streamed = async (options: unknown): Promise<readonly Issue[]> => {
  for await (const item of streamProgramme([], '2016-12-31', options as never))
    return item.kind === 'summary' ? issuesIn(item.summary) : []
  return []
}

const school = {
  id: '107970',
  name: 'School A',
  pbb: { year: 2014, level: 5 },
  region: 'Region A',
  division: 'Division A',
  district: 'District A',
  municipality: 'City A',
  offering: 'elementary',
  coordinates: { latitude: 14.4, longitude: 120.9 },
}
const activity = {
  id: 'a',
  description: 'x',
  activity: 'tle',
  dimension: 'curriculum-instruction-assessment',
  keyStage: '7-10',
  integratedShs: true,
  partnerNeed: true,
  fundedByOtherProgramme: false,
  fieldTrip: false,
  judgedAligned: true,
  began: '2016-09-01',
}
const paid = {
  voucher: '1',
  day: '2016-09-01',
  amount: '1.00',
  item: 'supplies-and-materials',
  description: 'x',
  inApprovedWfp: true,
}
const ratings = { 'leadership-governance': [3, null] }
const sbm = {
  principles: ratings,
  performanceImprovement: { access: 1, efficiency: { dropout: 1, completion: 2, cohortSurvival: 3 }, quality: 3 },
}
const printed = { 'leadership-governance': '0.90' }
const authority = 'Memorandum A'
const selection = { leader: '107970', partner: '107973' }
const schools = [
  { id: selection.leader, pbb: { year: 2014, level: 5 } },
  { id: selection.partner, pbb: { year: 2014, level: 1 } },
] as const

/** Each input with all its fields, how it is read, and what the path of an issue begins with. */
const inputs: Readonly<Record<string, readonly [Read, unknown, string?]>> = {
  school: [by('school'), school],
  pairing: [
    by('pairing'),
    { leader: { id: '107970' }, partner: { id: '107973' }, onDepEdList: true, nearby: true, distanceKm: 1.5 },
  ],
  selection: [by('selection'), selection],
  activity: [by('activity'), activity],
  expense: [by('expense'), { ...paid, activity: {} }],
  fund: [
    by('fund'),
    {
      ledger: [
        { kind: 'receipt', day: '2016-08-22', amount: 140000, voucher: '0' },
        { kind: 'expense', ...paid, activityId: 'a' },
        { kind: 'refund', day: '2016-09-02', amount: 0.5, of: '1', voucher: '2' },
        { kind: 'liquidation', day: '2016-12-01', amount: 1, voucher: '3' },
      ],
      activities: [{}],
      obligated: 1,
    },
  ],
  statement: [
    by('statement'),
    {
      asOf: '2016-12-31',
      receipts: ['P47,400.00', { amount: 1, words: 'one peso', voucher: 'OR-1' }],
      received: '47,401.00',
      expenses: [{ amount: '28,055.93', voucher: 'DV-1' }],
      spent: { amount: '28,055.93', words: 'twenty-eight thousand fifty-five and 93/100' },
      balance: '(9,655.48)',
      refunded: '–',
      toReturn: '–',
      reimbursed: '–',
      toReimburse: '–',
      liquidated: '0.00',
      utilization: '79.63%',
      liquidationRate: 0.9,
    },
  ],
  duties: [
    by('duties'),
    { done: { 'leader-a': '2016-09-01' }, wfpApproved: '2016-09-01', firstActivity: false, firstExpense: false },
  ],
  incentives: [
    by('incentives'),
    {
      successful: true,
      staff: [
        {
          label: 'Mentors',
          personnel: 'teaching',
          beyondRegularDuty: true,
          payPossible: false,
          reportsInVacations: true,
        },
      ],
    },
  ],
  sbm: [by('sbm'), sbm],
  'sbm as on forms': [
    by('sbm'),
    {
      principles: { 'leadership-governance': { mean: '2.8' }, 'curriculum-learning': ['not-rated'] },
      performanceImprovement: { access: [1, null], quality: { byLevel: 2, byChange: 3 } },
    },
  ],
  sbmFigures: [
    by('sbmFigures'),
    { enrolment: { '2012-2013': 112 }, dropout: { changes: { '2012-2013': { went: 'down', by: '25' } } } },
  ],
  sbmForm: [
    by('sbmForm'),
    {
      assessment: {},
      printed: {
        means: printed,
        weighted: printed,
        validatedPractices: '1',
        efficiency: 2,
        performanceImprovement: '2.5',
        shares: { validatedPractices: 1, performanceImprovement: 1 },
        final: 3,
        level: 'none',
      },
    },
  ],
  sbm2024: [by('sbm2024'), { indicators: { 1: 'always', 42: { notApplicable: 'x' } }, partnership: true }],
  partnership: [
    by('partnership'),
    {
      reference: 'A',
      pairing: { leader: { id: '107970' }, partner: { id: '107973' } },
      ledger: [],
      activities: [],
      obligated: 1,
      duties: {},
      incentives: {},
      sbm: {},
    },
  ],
  policy: [
    by('policy'),
    {
      ...Object.fromEntries(Object.entries(otherFigures).map(([name, value]) => [name, { value, authority }])),
      ...FY2016,
      id: 'A',
    },
  ],
  grade: [by('grade'), 'kinder'],
  day: [by('day'), '2016-12-31'],
  money: [by('money'), '140000.00'],
  'sbm framework': [
    (value) => issuesIn(scoreSbm({}, { framework: value as never })),
    { ...structuredClone(SBM2012), authority },
    'framework',
  ],
  'filter of activities': [
    (value) => issuesIn(listActivities(value as never)),
    { dimension: 'leadership-governance', keyStage: 'k-3' },
  ],
  'options of a ranking': [
    (value) => issuesIn(rankPartners({ id: '107970' }, [], value as never)),
    { selected: [selection] },
    'options',
  ],
  'options of a plan': [(value) => issuesIn(planPairings(schools, value as never)), { fixed: [selection] }, 'options'],
  'options of a stream': [
    (value) => streamed(value),
    { every: 2, signal: { aborted: false }, onProgress: Math.max },
    'options',
  ],
}

const numbers = [-1, 0, 0.5, 1, 2, 3, 4, 5, 8, 9, 30, 31, 100, 101, 1999, 2000, 2199, 2200, 5000, 5000.01, 1e12]
const texts = [
  '',
  ' ',
  'x',
  '1',
  '9',
  '0.90',
  '2016-02-30',
  ...[60, 61, 120, 121, 200, 201, 300, 301].map((length) => 'x'.repeat(length)),
]
const lists = [0, 2, 3, 4, 5, 8, 9, 10, 11].map((length) => Array.from({ length }, () => 1))
const values: readonly unknown[] = [removed, null, true, {}, ...numbers, ...texts, ...lists]

const shown = (value: unknown): string => {
  if (value === removed) return 'nothing'
  if (typeof value === 'string') return value.length >= 60 ? `${value.length} characters` : JSON.stringify(value)
  if (Array.isArray(value)) return `${value.length} items`
  return typeof value === 'object' && value !== null && 'surplus' in value ? 'one field more' : JSON.stringify(value)
}

/** The values in a line, in short where it has all of a type. */
const together = (received: readonly unknown[]): string => {
  const groups: Readonly<Record<string, readonly unknown[]>> = {
    'any number': numbers,
    'any text': texts,
    'any list': lists,
  }
  const whole = Object.entries(groups).filter(([, all]) => all.every((each) => received.includes(each)))
  const named = new Set<unknown>(whole.flatMap(([, all]) => all))
  return [...received.filter((each) => !named.has(each)).map(shown), ...whole.map(([name]) => name)].join(', ')
}

/** What stands in a place as somebody in a hurry writes it. */
const hasty = (value: unknown): unknown[] =>
  typeof value === 'string' ? [value.toUpperCase(), ` ${value}`] : typeof value === 'number' ? [String(value)] : []

/** What was refused, by what is allowed instead. */
const refused = new Map<string, Issue>()

const table = async (): Promise<string[]> => {
  const told: string[] = []
  for (const [name, [read, full, root]] of Object.entries(inputs)) {
    for (const place of placesIn(full)) {
      const own = root === undefined ? place : [root, ...place]
      const inner = valueAt(full, place)
      const keyed =
        typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? [withKey(inner, 'surplus', 1)] : []
      const lines = new Map<string, Set<unknown>>()
      for (const value of [...values, ...hasty(inner), ...keyed]) {
        if (value === removed && place.length === 0) continue
        for (const issue of await read(withAt(full, place, value))) {
          const { code, path, allowed, suggestion } = issue
          refused.set(allowed, issue)
          const at = path
            .map((key, index) => (Array.isArray(value) && index >= own.length && typeof key === 'number' ? '*' : key))
            .join('.')
          const line = `  ${code}${at === own.join('.') ? '' : ` at ${at}`}: ${allowed}${suggestion === undefined ? '' : ` (${suggestion}?)`}`
          lines.set(line, new Set([...(lines.get(line) ?? []), value]))
        }
      }
      told.push(
        '',
        [name, ...place].join('.'),
        ...[...lines].map(([line, received]) => `${line} ← ${together([...received])}`),
      )
    }
  }
  return told
}

test('every input is read as it stands', async () => {
  for (const [name, [read, full]] of Object.entries(inputs)) expect([name, await read(full)]).toEqual([name, []])
})

test('what every field refuses', async () => {
  await expect(`${(await table()).join('\n').trimStart()}\n`).toMatchFileSnapshot('refusals.txt')
})

test('what is allowed is told in Filipino, of an answer that went through JSON', async () => {
  if (refused.size === 0) await table()
  expect(refused.size).toBeGreaterThan(140)
  const same = ['false', 'coordinates', 'options']
  for (const [allowed, issue] of refused) {
    const told = tell(JSON.parse(JSON.stringify(issue)) as Issue, filipino)
    expect(told).toContain('; inaasahan: ')
    if (!same.some((word) => allowed.startsWith(word))) expect(told).not.toContain(`inaasahan: ${allowed}`)
  }
})
