// The Filipino messages tell every rule, every question and every kind of answer; nothing of them falls back to English.
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  applySbmIncentive,
  checkForm,
  checkPairing,
  classifySchool,
  english,
  evaluateProgramme,
  explain,
  type Finding,
  fundBalance,
  FY2016,
  keyStageOf,
  listActivities,
  maxAllowable,
  type Messages,
  type Need,
  type PhraseFigures,
  planPairings,
  rankPartners,
  rulebook,
  scoreSbm,
  type Sentence,
  suggestExpenseItems,
  version,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { telling } from '../../src/decision/sentence.ts'
import { answerTo, tables } from '../tables.ts'
import { some } from '../share.ts'

const within = <Found>(value: unknown, is: (value: object) => boolean): Found[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(is(value) ? [value as Found] : []), ...Object.values(value).flatMap((inner) => within<Found>(inner, is))]
const answers = tables.flatMap(({ cases }) => cases.map(answerTo))
const findings = within<Finding>(answers, (value) => 'rule' in value && 'message' in value)
const needs = within<Need>(answers, (value) => 'asks' in value)

test('what people read counts from 1: an index stands in paths alone, which are code', () => {
  // A name, a mark or a text in quotation marks may hold anything.
  const inPaths = /`[^`]*`|“[^”]*”|\bat (?:[\w.[\]-]+)/gu
  for (const { message } of findings) expect(message.replaceAll(inPaths, '')).not.toMatch(/\[\d+\]/u)
  for (const { question } of needs) expect(question.replaceAll(inPaths, '')).not.toMatch(/\[\d+\]/u)
  for (const messages of [english, filipino])
    for (const sentences of [messages.findings, messages.needs, messages.phrases])
      expect(JSON.stringify(sentences)).not.toMatch(
        /\[\{(?:index|record|pair|entry)\b|(?:record|pair|line|linya|tala|talang|pares) \{(?:index|record|pair|entry)\}/u,
      )
})

const tellIn =
  ({ formats }: Messages) =>
  (sentence: Sentence, figures: object): string =>
    telling(sentence, formats)(figures)
const findingIn =
  (messages: Messages) =>
  ({ rule, result, params }: Finding): string =>
    tellIn(messages)((messages.findings[rule] as Readonly<Record<string, Sentence>>)[result]!, params)
const tellFinding = findingIn(filipino)
const needIn =
  (messages: Messages) =>
  ({ asks, params }: Need): string =>
    tellIn(messages)(messages.needs[asks], params)
const tellNeed = needIn(filipino)

/** The texts among figures, which stay as they are where people wrote them. */
const own = (figures: unknown): string[] =>
  typeof figures === 'string'
    ? [figures]
    : typeof figures === 'object' && figures !== null
      ? Object.values(figures).flatMap(own)
      : []
const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,-]\d+)*/gu) ?? []
const englishWord =
  /\b(?:the|an?|is|are|was|were|of|and|not|or|which|what|with|who|it|its|by|for|from|has|does|did|known|day|list|expense|activity|fund|more|than|level of)\b/u

const holds = (said: string, { message, params }: { readonly message: string; readonly params: object }): void => {
  expect(said).not.toBe(message)
  // A school without a name is called by its id in either language, and some questions name the indicator in words.
  for (const number of numbersIn(message)) expect(numbersIn(said)).toContain(number)
  const texts = own(params).filter(
    (text) => message.includes(text) || message.includes(text.charAt(0).toLowerCase() + text.slice(1)),
  )
  const sentence = texts.reduce((rest, text) => rest.replaceAll(text, ''), said)
  expect(sentence, said).not.toMatch(englishWord)
  expect(said).not.toMatch(/undefined|NaN|\[object/u)
  expect(said).toMatch(/^\S.*[.?]$/u)
}

test('each finding of every case is told, with each of its figures', () => {
  for (const finding of findings) holds(tellFinding(finding), finding)
})

test('each question of every case is asked, with each of its figures', () => {
  for (const need of needs) holds(tellNeed(need), { message: need.question, params: need.params })
})

test.each(Object.entries(filipino.shortTexts))('“%s” has its like, with each of its figures', (words, said) => {
  expect(english.shortTexts[words as keyof typeof english.shortTexts]).toBe(words)
  // What a caller types stays as it is.
  expect(said.replace(/\{\w+\}|`\w+`|"[\w-]+"|receipt, expense, refund/gu, '')).not.toMatch(englishWord)
  expect(said.replaceAll('half-open', '')).not.toMatch(/\b(?:expected|printable|whole number|at most|left out)\b/u)
  expect(numbersIn(said).sort()).toEqual(numbersIn(words).sort())
})

test('names that people gave stay in the sentence', () => {
  for (const finding of findings) {
    const { description } = ('activity' in finding.params && finding.params.activity) || {}
    if (description !== undefined && finding.message.includes(description))
      expect(tellFinding(finding)).toContain(description)
  }
  expect(
    findings.some((finding) => 'school' in finding.params && tellFinding(finding).includes('“Tipas NHS” (301160)')),
  ).toBe(true)
})

test.each(rulebook)('$id is told for each result that it can have', ({ id, results }) => {
  expect(Object.keys(filipino.findings[id]).sort()).toEqual([...results].sort())
})

const assessment = {
  principles: { 'leadership-governance': [1, null, 1, 3, 1] },
  performanceImprovement: { access: 2, quality: 1 },
} as const
const form = {
  assessment,
  printed: { means: { 'leadership-governance': '1.5' }, weighted: { 'leadership-governance': '0.45' }, final: '2.00' },
} as const
const ratings = {
  principles: { 'leadership-governance': [1, 1, 1, 1, 1], 'curriculum-learning': [1, 1, 2, 2, 2, 2, 1] },
} as const
const pbb = { year: 2014, level: 1 } as const
const place = (id: string, level: 1 | 5, more: object = {}) =>
  ({ id, pbb: { year: 2014, level }, division: 'Cavite', ...more }) as const
const at = (latitude: number, longitude: number) => ({ coordinates: { latitude, longitude } })
const leader = { ...place('900001', 5), name: 'A ES', district: 'Imus I', ...at(14.4, 120.9) }
const schools = [
  leader,
  place('900002', 5, { district: 'Imus I' }),
  place('900003', 5),
  place('900004', 5, at(14.41, 120.91)),
  place('900011', 1, { district: 'Imus I', ...at(14.4, 120.91) }),
  place('900012', 1, at(120.9, 14.4)),
  { id: '900021', division: 'Cavite' },
  { ...place('900005', 5), division: 'Rizal' },
  { id: '900006', pbb: { year: 2014, level: 5 } },
  { ...place('900031', 1), name: 'B' },
  { ...place('900031', 1), name: 'C' },
  { id: 'x' },
]
const policy = { ...FY2016, id: 'Local', nearbyWithinKm: { value: 2, authority: 'Memorandum A' } }
const kinds: Readonly<Record<string, Answer>> = {
  'a decision': classifySchool({ id: '107970', name: 'Bayan Luma I ES', pbb: { year: 2014, level: 5 } }),
  'an invalid input': checkPairing({ leader: { id: '107970', nme: 'A' }, partner: { id: null } } as never),
  'a ranking': rankPartners(
    leader,
    [
      ...schools.slice(1),
      place('900013', 1),
      { ...place('900014', 1), division: 'Laguna' },
      { id: '900015', pbb },
      { id: '900015', pbb },
      { ...place('900018', 1), division: 'Laguna' },
      leader,
    ] as never,
    {
      policy,
      selected: [
        { leader: '900009', partner: '900013' },
        { leader: '900014', partner: '900017' },
        { leader: '900001', partner: '900016' },
      ],
    },
  ),
  'a plan': planPairings(
    [
      ...schools,
      { ...place('900007', 5), division: 'Rizal' },
      place('900008', 5, { ...at(14.9, 120.9), division: 'Laguna' }),
      place('900019', 1, { ...at(14.1, 120.9), division: 'Laguna' }),
    ] as never,
    {
      policy,
      fixed: [
        { leader: '900001', partner: '900012' },
        { leader: '900005', partner: '900007' },
      ],
    },
  ),
  'a score': scoreSbm(assessment),
  'an incentive': applySbmIncentive(ratings, {}),
  'a limit': maxAllowable({ ledger: [{ kind: 'receipt', day: '2016-08-22', amount: 140000 }] }, '2016-12-31', {
    policy: {
      ...policy,
      validUntil: { value: '2017-06-30', authority: 'Memorandum B' },
    },
  }),
  'a statement by figures of others': fundBalance(
    { ledger: [{ kind: 'liquidation', day: '2016-08-22', amount: 1 }] },
    '2016-12-31',
    { policy: { ...policy, fund: { value: '150000.00', authority: 'Memorandum B' } } },
  ),
  'a key stage': keyStageOf(4),
  'a list of activities': listActivities({ dimension: 'curriculum-instruction-assessment', keyStage: '11-12' }),
  'what a line may be about': suggestExpenseItems('Honorarium for speaker, bond paper 2 reams'),
  'a line that points to nothing': suggestExpenseItems('xyz'),
  'an id that is a number': classifySchool({ id: 107970 } as never),
  'a form': checkForm(form),
  'a programme': evaluateProgramme(
    [
      {
        pairing: { leader, partner: place('900011', 1) },
        ledger: [{ kind: 'receipt', day: '2016-08-22', amount: 140000 }],
      },
      { pairing: { leader: { ...leader, name: 'B ES', pbb: { year: 2014, level: 6 } }, partner: place('900011', 1) } },
      { pairing: { leader: { id: 'x' } } },
    ] as never,
    '2016-12-31',
  ),
  ...Object.fromEntries(
    tables
      .filter(({ file }) =>
        ['duties.json', 'fund.json', 'incentives.json', 'pairings.json', 'partnerships.json'].includes(file),
      )
      .map(({ file, cases }) => [file, answerTo(cases.at(-1)!) as Answer]),
  ),
}

describe('every kind of answer', () => {
  test.each(Object.entries(kinds))('%s', (_, answer) => {
    for (const format of ['text', 'markdown'] as const) {
      const said = explain(answer, { messages: filipino, format, width: 200 })
      expect(said).not.toBe(explain(answer, { format, width: 200 }))
      expect(said).toMatch(format === 'text' ? /^KINALABASAN|\nKINALABASAN/u : /## Kinalabasan/u)
      expect(said).not.toMatch(
        /undefined|NaN|\[object|\b(?:Outcome|What would|Done:|Clauses|clause \d|as of|version|not known|partnerships:|in record)\b/u,
      )
    }
  })

  test('reads so; vitest -u makes it anew', async () => {
    const all = Object.entries(kinds).map(
      ([kind, answer]) => `=== ${kind}\n\n${explain(answer, { messages: filipino, width: 120 })}\n`,
    )
    await expect(all.join('\n').replaceAll(version, 'X')).toMatchFileSnapshot('__snapshots__/explained.fil.txt')
  })

  test('of the cases', () => {
    for (const answer of answers as readonly Answer[]) {
      expect(explain(answer, { messages: filipino })).not.toBe(explain(answer))
      expect(explain(JSON.parse(JSON.stringify(answer)) as Answer, { messages: filipino })).toBe(
        explain(answer, { messages: filipino }),
      )
    }
  })
})

describe('what is told more rarely', () => {
  const issue = { field: '`id`', received: 'missing', allowed: 'x' } as const
  const said = <Name extends keyof PhraseFigures>(name: Name, figures: PhraseFigures[Name]): string =>
    tellIn(filipino)(filipino.phrases[name], figures)
  const school = { id: '900001' }
  const figure = {
    figure: ['printed', 'final'],
    printed: '1.54',
    least: '1.55',
    most: '1.55',
    isSettled: true,
    isByYear: false,
  } as const
  const counts = { compliant: 1, undetermined: 2, 'non-compliant': 0 } as const
  const liquidated = { amount: '1.00', rate: '0.9000', standard: '0.90' } as const
  test.each([
    [said('issue/missing', issue), 'Hindi ibinigay ang `id`; inaasahan: x.'],
    [said('issue/unreadable', issue), 'Hindi mabasa ang `id`: missing; inaasahan: x.'],
    [said('issue/too-many', issue), 'May iba pang problema na hindi na nakalista rito.'],
    [
      said('selectedAlready', { ids: ['900001', '900002', '900003'] }),
      'Napili na ng paaralang naghahanap ng Partner School ang mga Paaralang 900001, 900002 at 900003.',
    ],
    [said('liquidated', { ...liquidated, reached: true }), 'P1.00, 90%; naabot ang pamantayang 90%'],
    [said('levels', { levels: ['none', 'I'] }), 'Level wala o I'],
    [said('form/given', figure), 'Ang `printed.final` ay 1.54; ayon sa mga rating, 1.55 ito.'],
    [
      said('form/cut-off', figure),
      'Lumalabas ang nakalimbag kung puputulin ang mga sobrang decimal sa halip na i-round off.',
    ],
    [
      said('form/carried', {
        ...figure,
        carriedFrom: [
          ['printed', 'efficiency'],
          ['printed', 'performanceImprovement'],
        ],
      }),
      'Galing ito sa `printed.efficiency` at `printed.performanceImprovement` gaya ng nakalimbag.',
    ],
    [
      said('records', { complete: false, records: 3, ...counts, 'invalid-input': 0 }),
      'Hindi natingnan ang lahat ng tala: 3. Sumusunod: 1; hindi sumusunod: 0; hindi pa mapagpapasiyahan: 2.',
    ],
    [
      said('records', { complete: true, records: 5, ...counts, 'invalid-input': 2 }),
      'Tiningnan ang lahat ng tala: 5. Sumusunod: 1; hindi sumusunod: 0; hindi pa mapagpapasiyahan: 2; hindi nabasa: 2.',
    ],
    [said('more', { count: 2 }), '; at 2 pa'],
    [said('andMore', { count: 2 }), 'At 2 pa.'],
    [
      said('passed-over/leads-a-pair', { school, leads: ['900002', '900003'] }),
      'Nangunguna na sa isang pares ang Paaralang 900001, kasama ang mga Paaralang 900002 at 900003.',
    ],
    [
      said('passed-over/not-free', { school, selectedBy: ['900002', '900003'] }),
      'Napili na ng mga Paaralang 900002 at 900003 ang Paaralang 900001.',
    ],
    [
      said('unserved/division-too-large', { school }),
      'Hindi isinama sa plano ang Paaralang 900001, dahil masyadong marami ang paaralan sa division nito para sa isang plano.',
    ],
    [
      said('unserved/no-division', { school: { ...school, name: 'A ES' } }),
      'Hindi isinama sa plano ang “A ES” (900001), dahil walang division sa tala nito.',
    ],
    [filipino.formats.activity({}), 'Ang gawain'],
  ])('%#', (text, expected) => {
    expect(text).toBe(expected)
  })

  test('a name like that of a school without one stays as it is', () => {
    const told = (school: object): string =>
      explain(classifySchool({ ...school, id: '900001', pbb }), { messages: filipino, width: 200 })
    expect(told({})).toContain('Paaralang 900001')
    expect(told({ name: 'School 900001' })).toContain('“School 900001” (900001)')
  })
})

describe('an answer of another version', () => {
  const answer = classifySchool({ id: '107970' })
  const changed = JSON.parse(
    JSON.stringify(answer)
      .replaceAll('classification/leader-school', 'classification/model-school')
      .replaceAll('pbb-level', 'pbb-rank'),
  ) as Answer

  test('has its English where a rule or question is not known', () => {
    const said = explain(changed, { messages: filipino, width: 200 })
    expect(said).toContain(answer.findings[0]!.message)
    expect(said).toContain('Hindi pa alam ang level ng Paaralang 107970')
    expect(said).toContain(answer.needs[0]!.question)
  })

  test('names ids as they are where they have no name', () => {
    expect(explain({ ...answer, outcome: 'model-school' } as never, { messages: filipino })).toContain(
      'KINALABASAN: “model-school”',
    )
  })
})

test('messages that cannot be used leave an explanation in English', () => {
  const answer = classifySchool({ id: '107970' })
  const fail = (): never => {
    throw new Error('no')
  }
  const broken = { ...filipino, needs: { ...filipino.needs, 'pbb-level': fail } }
  for (const messages of [
    null,
    1,
    'fil',
    {},
    { words: 1 },
    { words: {} },
    { words: filipino.words },
    { ...filipino, phrases: {} },
    broken,
  ]) {
    expect(explain(answer, { messages: messages as never })).toBe(explain(answer))
  }
})

test('what is no answer is said to be none, in the language asked for', () => {
  expect(explain({} as never, { messages: filipino })).toBe('Hindi ito sagot na maisasalaysay.')
})

test('messages that lack a rule, a result, a question or a phrase do not compile', () => {
  const { 'pairing/nearby': rule, ...rules } = filipino.findings
  const { nearby: question, ...questions } = filipino.needs
  const { open: result, ...results } = rule
  const { between, ...phrases } = filipino.phrases
  const { school, ...formats } = filipino.formats
  // @ts-expect-error A rule is missing.
  const one: Messages = { ...filipino, findings: rules }
  // @ts-expect-error A result is missing.
  const two: Messages = { ...filipino, findings: { ...rules, 'pairing/nearby': results } }
  // @ts-expect-error A question is missing.
  const three: Messages = { ...filipino, needs: questions }
  const four: Messages = {
    ...filipino,
    // @ts-expect-error The sentences of a rule that has other results.
    findings: { ...rules, 'pairing/nearby': filipino.findings['fund/received'] },
  }
  // @ts-expect-error A phrase is missing.
  const five: Messages = { ...filipino, phrases }
  // @ts-expect-error A format is missing.
  const six: Messages = { ...filipino, formats }
  // Whole again, it does.
  const whole: Messages = {
    ...filipino,
    findings: { ...rules, 'pairing/nearby': { ...results, open: result } },
    needs: { ...questions, nearby: question },
    phrases: { ...phrases, between },
    formats: { ...formats, school },
  }
  for (const { language } of [one, two, three, four, five, six, whole]) expect(language).toBe('fil')
})

describe('a language is a spread of another', () => {
  const answer = classifySchool({ id: '107970', pbb: { year: 2014, level: 5 } })

  test('with one word of its own', () => {
    const messages: Messages = { ...filipino, words: { ...filipino.words, Outcome: 'Resulta' } }
    expect(explain(answer, { messages })).toBe(
      explain(answer, { messages: filipino }).replace('KINALABASAN', 'RESULTA'),
    )
  })

  test('with one sentence or format of its own', () => {
    const { school } = filipino.formats
    const messages: Messages = {
      ...filipino,
      findings: {
        ...filipino.findings,
        'classification/leader-school': {
          ...filipino.findings['classification/leader-school'],
          met: 'Leader School ang {school:school}.',
        },
      },
      formats: { ...filipino.formats, school: (each) => school(each).toUpperCase() },
    }
    expect(explain(answer, { messages, width: 200 })).toContain('Leader School ang PAARALANG 107970. (')
    expect(explain(answer, { messages: filipino, width: 200 })).not.toContain('PAARALANG')
  })
})

describe('English is a language like any other', () => {
  const tellIt = findingIn(english)
  const askIt = needIn(english)

  test('its sentences are those of the answers', () => {
    for (const finding of findings) expect(tellIt(finding)).toBe(finding.message)
    for (const need of needs) expect(askIt(need)).toBe(need.question)
  })

  test('every answer is told in it as it is without it', () => {
    for (const answer of [...some(answers, 3), ...Object.values(kinds)] as readonly Answer[])
      for (const format of ['text', 'markdown'] as const)
        expect(explain(answer, { messages: english, format })).toBe(explain(answer, { format }))
  })
})
