// The options of every function: one reader, one form.
import { describe, expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import { FY2016, SBM2012, sbmForms } from 'deped-school-partnerships'

type Call = (options: unknown) => Promise<unknown>
const asOf = '2016-12-31'
const school = { id: '107970' }
const record = { pairing: { leader: school, partner: { id: '107973' } } }

/** Each function with options: what they may be, and what it answers to some. */
const called: readonly (readonly [string, readonly string[], Call])[] = [
  [
    'classifySchool',
    ['detail', 'unknownKeys', 'policy'],
    async (options) => library.classifySchool(school, options as never),
  ],
  [
    'checkPairing',
    ['detail', 'unknownKeys', 'policy'],
    async (options) => library.checkPairing(record.pairing, options as never),
  ],
  [
    'checkPairings',
    ['detail', 'unknownKeys', 'policy'],
    async (options) => library.checkPairings([], options as never),
  ],
  [
    'checkActivity',
    ['detail', 'unknownKeys', 'policy'],
    async (options) => library.checkActivity({}, options as never),
  ],
  ['checkExpense', ['detail', 'unknownKeys', 'policy'], async (options) => library.checkExpense({}, options as never)],
  [
    'fundBalance',
    ['detail', 'unknownKeys', 'policy'],
    async (options) => library.fundBalance({ ledger: [] }, asOf, options as never),
  ],
  [
    'maxAllowable',
    ['detail', 'unknownKeys', 'policy'],
    async (options) => library.maxAllowable({ ledger: [] }, asOf, options as never),
  ],
  [
    'checkDuties',
    ['detail', 'unknownKeys', 'policy'],
    async (options) => library.checkDuties({}, asOf, options as never),
  ],
  [
    'checkIncentives',
    ['detail', 'unknownKeys', 'policy'],
    async (options) => library.checkIncentives({}, options as never),
  ],
  [
    'ratePerformance',
    ['detail', 'unknownKeys', 'framework'],
    async (options) => library.ratePerformance({}, options as never),
  ],
  ['scoreSbm', ['detail', 'unknownKeys', 'framework'], async (options) => library.scoreSbm({}, options as never)],
  [
    'checkForm',
    ['detail', 'unknownKeys', 'framework'],
    async (options) => library.checkForm({ assessment: {}, printed: {} }, options as never),
  ],
  [
    'applySbmIncentive',
    ['detail', 'unknownKeys', 'policy', 'framework'],
    async (options) => library.applySbmIncentive({}, {}, options as never),
  ],
  [
    'evaluatePartnership',
    ['detail', 'unknownKeys', 'policy', 'framework'],
    async (options) => library.evaluatePartnership(record, asOf, options as never),
  ],
  [
    'evaluateProgramme',
    ['detail', 'unknownKeys', 'policy', 'framework'],
    async (options) => library.evaluateProgramme([record], asOf, options as never),
  ],
  [
    'streamProgramme',
    ['detail', 'unknownKeys', 'policy', 'framework', 'signal', 'onProgress', 'every'],
    async (options) => {
      const items = []
      for await (const item of library.streamProgramme([record], asOf, options as never)) items.push(item)
      return (items.at(-1) as { readonly summary: unknown }).summary
    },
  ],
  [
    'rankPartners',
    ['detail', 'unknownKeys', 'policy', 'selected'],
    async (options) => library.rankPartners(school, [], options as never),
  ],
  [
    'planPairings',
    ['detail', 'unknownKeys', 'policy', 'fixed'],
    async (options) => library.planPairings([school], options as never),
  ],
]
const given = { policy: FY2016, framework: SBM2012 }

describe.each(called)('%s', (_, names, call) => {
  const issues = async (options: unknown) => ((await call(options)) as { readonly issues?: library.Issue[] }).issues

  test('takes what it goes by by name, and each may be left out', async () => {
    const usual = await call(undefined)
    expect(usual).not.toHaveProperty('issues')
    expect(await call({})).toEqual(usual)
    for (const name of names.filter((each) => each in given)) {
      expect(await call({ [name]: given[name as 'policy'] })).toEqual(usual)
      expect(await call({ [name]: undefined })).toEqual(usual)
      expect((await issues({ [name]: {} }))?.[0]?.path.slice(0, 2)).toEqual(['options', name])
    }
  })

  test('refuses an option that there is not, with what was meant', async () => {
    const [name = ''] = names
    const misspelt = name.slice(0, -2) + name.slice(-1)
    expect(await issues({ [misspelt]: 1 })).toMatchObject([
      {
        code: 'unknown-key',
        path: ['options', misspelt],
        suggestion: name,
        allowed: `options with: ${names.join(', ')}`,
      },
    ])
  })

  test('says of a policy or a framework in the place of options how it goes in', async () => {
    for (const name of names.filter((each) => each in given)) {
      const [issue, ...others] = (await issues(given[name as 'policy'])) ?? []
      expect(others).toEqual([])
      expect(issue).toMatchObject({ code: 'wrong-type', path: ['options'], suggestion: `{ ${name} }` })
      expect(issue?.message).toMatch(new RegExp(`is a ${name}; .* Did you mean \`\\{ ${name} \\}\`\\?$`, 'u'))
    }
  })

  test('refuses what are no options', async () => {
    for (const value of [null, 1, 'policy', []])
      expect(await issues(value)).toMatchObject([{ code: 'wrong-type', path: ['options'] }])
  })
})

test('a record is scored by the framework that is given: of ten ratings where it counts ten', () => {
  const ratings = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2] as const
  const rated = { ...record, sbm: { principles: { 'curriculum-learning': ratings } } }
  expect(library.evaluatePartnership(rated, asOf)).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ path: ['sbm', 'principles', 'curriculum-learning'] }],
  })
  const framework = sbmForms.tenRatings
  const alone = library.scoreSbm(rated.sbm, { framework })
  expect(alone).toMatchObject({
    framework: framework.id,
    means: { 'curriculum-learning': { least: '2.00', most: '2.00' } },
  })
  for (const report of [
    library.evaluatePartnership(rated, asOf, { framework }),
    (library.evaluateProgramme([rated], asOf, { framework }) as library.ProgrammeReport).parts.partnerships[0],
  ])
    expect(report).toMatchObject({
      parts: { sbm: { framework: framework.id, before: { means: (alone as library.SbmFigures).means } } },
    })
})
