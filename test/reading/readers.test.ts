// Money, days and the fields of a school: what is read, what is refused, and what is offered instead.
import { describe, expect, test } from 'vitest'
import { checkPairing, FY2016, schemas } from 'deped-school-partnerships'

const read = (schema: keyof typeof schemas, value: unknown) => schemas[schema]['~standard'].validate(value)
const issue = (schema: keyof typeof schemas, value: unknown) => read(schema, value).issues?.[0]

describe('money', () => {
  test.each([
    [0, '0.00'],
    [-0, '0.00'],
    ['0', '0.00'],
    ['0.5', '0.50'],
    [0.01, '0.01'],
    [139999.99, '139999.99'],
    ['139999.99', '139999.99'],
    [140000, '140000.00'],
    ['140000.00', '140000.00'],
    [140000.01, '140000.01'],
    [1.1, '1.10'],
    [999999999999.99, '999999999999.99'],
    ['999999999999.99', '999999999999.99'],
  ])('%s is read as %s', (value, expected) => {
    expect(read('money', value)).toEqual({ value: expected })
  })

  test.each([
    ['0x10', undefined],
    ['1e3', undefined],
    [1e21, undefined],
    ['Infinity', undefined],
    ['1_000', undefined],
    ['-1', undefined],
    [-0.01, undefined],
    ['', undefined],
    ['.5', undefined],
    ['5.', undefined],
    ['1000000000000', undefined],
    [1_000_000_000_000, undefined],
    ['1,00', undefined],
    ['P1,000.005', undefined],
    [1000.005, undefined],
    ['P1,000.00', '1000.00'],
    ['₱ 140,000', '140000.00'],
    ['Php1,234,567.8', '1234567.80'],
    ['007', '7.00'],
    [' 12.50 ', '12.50'],
    [0.1 + 0.2, '0.30'],
    ['1000.000', '1000.00'],
  ])('%s is refused, and %s offered', (value, suggestion) => {
    expect(issue('money', value)?.code).toBe('not-allowed')
    expect(issue('money', value)?.suggestion).toBe(suggestion)
  })

  test.each([[null], [true], [{}], [[]], [10n], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    '%s is no amount',
    (value) => {
      expect(issue('money', value)?.code).toBe('wrong-type')
    },
  )

  test('nothing is missing', () => {
    expect(issue('money', undefined)).toMatchObject({
      code: 'missing',
      message: expect.stringMatching(/^The value is missing/u) as unknown,
    })
  })
})

describe('days', () => {
  test.each(['2016-12-31', '2017-01-01', '2016-02-29', '1900-01-01', '2199-12-31', '1994-12-31', '2011-12-30'])(
    '%s is a day everywhere',
    (day) => {
      expect(read('day', day)).toEqual({ value: day })
    },
  )

  test.each([
    ['2016-02-30', '2016-02-29'],
    ['2015-02-29', '2015-02-28'],
    ['2016-04-31', '2016-04-30'],
    ['2016/12/31', '2016-12-31'],
    ['2016-1-5', '2016-01-05'],
    ['2016-12-31T16:00:00.000Z', undefined],
    ['2016-12-31T23:59:59Z', undefined],
    ['2016-12-31T00:00:00+08:00', undefined],
    ['2016-12-31 00:00', undefined],
    ['2016/12/31 08:00', undefined],
    ['2016-12-31T', undefined],
    ['2016-12-31 ', '2016-12-31'],
    ['2016-13-01', undefined],
    ['2016-00-10', undefined],
    ['2016-01-00', undefined],
    ['1899-12-31', undefined],
    ['2200-01-01', undefined],
    ['31-12-2016', undefined],
    ['+002016-12-31', undefined],
    ['2016-12-31\n', '2016-12-31'],
    [`2016-12-31${' '.repeat(50)}`, undefined],
    ['', undefined],
  ])('%j is refused, and %s offered', (value, suggestion) => {
    expect(issue('day', value)).toMatchObject({ code: 'not-allowed' })
    expect(issue('day', value)?.suggestion).toBe(suggestion)
  })

  test.each([[20161231], [new Date('2016-12-31')], [null]])('%s is no day', (value) => {
    expect(issue('day', value)).toMatchObject({ code: 'wrong-type' })
    expect(issue('day', value)).not.toHaveProperty('suggestion')
  })
})

describe('schools', () => {
  test.each([
    ['six digits', { id: '107970' }],
    ['a field that is undefined', { id: '107970', name: undefined }],
    [
      'every field',
      {
        id: '500138',
        name: 'Niño “A” ES',
        pbb: { year: 2014, level: 1 },
        division: 'Imus City',
        district: 'Imus I',
        offering: 'integrated',
        coordinates: { latitude: 14.4, longitude: 120.9 },
      },
    ],
    ['misplaced coordinates', { id: '107970', coordinates: { latitude: 124448808, longitude: 14 } }],
    ['a name of 200 characters', { id: '107970', name: 'x'.repeat(200) }],
  ])('with %s are read', (_, value) => {
    expect(read('school', value)).toEqual({ value })
  })

  test.each([
    [{ id: '1079700' }, 'not-allowed', ['id'], undefined],
    [{ id: '10797' }, 'not-allowed', ['id'], undefined],
    [{ id: ' 107970 ' }, 'not-allowed', ['id'], '107970'],
    [{ id: 107970 }, 'wrong-type', ['id'], '107970'],
    [{ id: '१०७९७०' }, 'not-allowed', ['id'], undefined],
    [{}, 'missing', ['id'], undefined],
    [{ id: '107970', pbb: { year: 2014, level: 0 } }, 'not-allowed', ['pbb', 'level'], undefined],
    [{ id: '107970', pbb: { year: 2014, level: 9 } }, 'not-allowed', ['pbb', 'level'], undefined],
    [{ id: '107970', pbb: { year: 2014, level: '6' } }, 'wrong-type', ['pbb', 'level'], '6'],
    [{ id: '107970', pbb: { year: 2014, level: '9' } }, 'wrong-type', ['pbb', 'level'], undefined],
    [{ id: '107970', pbb: { year: 2014, level: 5.5 } }, 'not-allowed', ['pbb', 'level'], undefined],
    [{ id: '107970', pbb: { year: 2014, level: true } }, 'wrong-type', ['pbb', 'level'], undefined],
    [{ id: '107970', pbb: { year: 2014, levl: 6 } }, 'unknown-key', ['pbb', 'levl'], 'level'],
    [{ id: '107970', pbb: { year: 14, level: 6 } }, 'not-allowed', ['pbb', 'year'], undefined],
    [{ id: '107970', Name: 'x' }, 'unknown-key', ['Name'], 'name'],
    [{ id: '107970', colour: 'x' }, 'unknown-key', ['colour'], undefined],
    [{ id: '107970', ['n'.repeat(61)]: 'x' }, 'unknown-key', [`${'n'.repeat(60)}…`], undefined],
    [{ id: '107970', name: '' }, 'not-allowed', ['name'], undefined],
    [{ id: '107970', name: '   ' }, 'not-allowed', ['name'], undefined],
    [{ id: '107970', name: 'x'.repeat(201) }, 'not-allowed', ['name'], undefined],
    [{ id: '107970', name: 'School\u202eA' }, 'not-allowed', ['name'], 'School A'],
    [{ id: '107970', name: '\u001b[31mSchool A' }, 'not-allowed', ['name'], '[31mSchool A'],
    [{ id: '107970', name: '\u200b' }, 'not-allowed', ['name'], undefined],
    [{ id: '107970', name: 5 }, 'wrong-type', ['name'], undefined],
    [{ id: '107970', offering: 'Elementary' }, 'not-allowed', ['offering'], 'elementary'],
    [{ id: '107970', offering: 'college' }, 'not-allowed', ['offering'], undefined],
    [{ id: '107970', offering: 3 }, 'wrong-type', ['offering'], undefined],
    [
      { id: '107970', coordinates: { latitude: Number.NaN, longitude: 120 } },
      'wrong-type',
      ['coordinates', 'latitude'],
      undefined,
    ],
    [{ id: '107970', coordinates: { latitude: 14 } }, 'missing', ['coordinates', 'longitude'], undefined],
    ['107970', 'wrong-type', [], undefined],
    [[], 'wrong-type', [], undefined],
  ])('%j is refused: %s at %j, and %s offered', (value, code, path, suggestion) => {
    expect(issue('school', value)).toMatchObject({ code, path })
    expect(issue('school', value)?.suggestion).toBe(suggestion)
  })

  test('a problem says what was received, what is allowed and what was probably meant', () => {
    expect(read('school', { id: '1079700', pbb: { levl: 9, level: 9 } }).issues).toEqual([
      {
        code: 'not-allowed',
        path: ['id'],
        message: '`id` is "1079700"; expected a BEIS School ID: six digits as a text.',
        received: '"1079700"',
        allowed: 'a BEIS School ID: six digits as a text',
        params: { allowed: { says: 'a BEIS School ID: six digits as a text' } },
      },
      {
        code: 'not-allowed',
        path: ['pbb', 'level'],
        message: '`pbb.level` is 9; expected a whole number from 1 to 8.',
        received: '9',
        allowed: 'a whole number from 1 to 8',
        params: { allowed: { says: 'a whole number from {from} to {to}', from: 1, to: 8 } },
      },
      {
        code: 'unknown-key',
        path: ['pbb', 'levl'],
        message: '`pbb.levl` is not a known field; expected a PBB rating with: year, level. Did you mean `level`?',
        received: '"levl"',
        allowed: 'a PBB rating with: year, level',
        suggestion: 'level',
        params: {
          allowed: { says: '{what} with: {fields}', what: { says: 'a PBB rating' }, fields: ['year', 'level'] },
        },
      },
    ])
  })

  test.each([
    [
      'school',
      { id: 107970 },
      '`id` is 107970; expected a BEIS School ID: six digits as a text. Did you mean `"107970"`?',
      '107970',
    ],
    [
      'school',
      { id: ' 107970' },
      '`id` is " 107970"; expected a BEIS School ID: six digits as a text. Did you mean `107970`?',
      '107970',
    ],
    [
      'school',
      { id: '107970', pbb: { level: '6' } },
      '`pbb.level` is "6"; expected a whole number from 1 to 8. Did you mean `6`?',
      '6',
    ],
    [
      'grade',
      'Grade 7',
      'The value is "Grade 7"; expected "kinder", or a whole number from 1 to 12. Did you mean `7`?',
      '7',
    ],
    [
      'money',
      0.1 + 0.2,
      'The value is 0.30000000000000004; expected an amount in pesos from 0 to 999999999999.99 with at most two decimals. Did you mean `"0.30"`?',
      '0.30',
    ],
    ['pairing', { leader: [1, 2], partner: { id: '107973' } }, undefined, undefined],
  ] as const)('of a %s %j shows a suggestion as it is to be written', (name, value, message, suggestion) => {
    expect(issue(name, value)).toMatchObject({
      message: message ?? (expect.stringContaining('`leader` is a list of 2; expected a school with: ') as string),
    })
    expect(issue(name, value)?.suggestion).toBe(suggestion)
  })

  test('fifty problems are reported, and that there are more', () => {
    const issues = read('school', {
      id: '107970',
      ...Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`x${index}`, 1])),
    }).issues
    expect(issues).toHaveLength(51)
    expect(issues?.at(-1)).toMatchObject({ code: 'too-many', path: [] })
    expect(
      read('school', {
        id: '107970',
        ...Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`x${index}`, 1])),
      }).issues?.at(-1)?.code,
    ).toBe('unknown-key')
  })
})

describe('a policy', () => {
  const pair = { leader: { id: '107970' }, partner: { id: '107973' } }
  const issues = (change: object) => {
    const answer = checkPairing(pair, { policy: { ...FY2016, id: 'Local', ...change } })
    return 'issues' in answer ? answer.issues.map(({ path, code }) => `${code} ${path.join('.')}`) : []
  }

  test('that copies the Order’s is read', () => {
    expect(issues({})).toEqual([])
    expect(
      issues({
        id: 'Extension',
        validUntil: { value: '2017-12-31', authority: 'Memorandum A' },
        fund: { value: 150000, authority: 'Memorandum A' },
      }),
    ).toEqual([])
  })

  test.each([
    [{ leaderLevels: { value: [4, 5, 6, 7, 8], authority: 'x' } }, ['not-allowed options.policy.partnerLevels.value']],
    [{ partnerLevels: { value: [1, 2, 3], authority: 'x' } }, ['not-allowed options.policy.partnerLevels.value']],
    [{ leaderLevels: { value: [5, 6, 7, 9], authority: 'x' } }, ['not-allowed options.policy.leaderLevels.value.3']],
    [
      { leaderLevels: { value: [1, 1, 1, 1, 1, 1, 1, 1, 1], authority: 'x' } },
      ['not-allowed options.policy.leaderLevels.value'],
    ],
    [{ leaderLevels: { value: 5, authority: 'x' } }, ['wrong-type options.policy.leaderLevels.value']],
    [{ fund: { value: '140000.00' } }, ['missing options.policy.fund.authority']],
    [{ fund: { value: '0x10', authority: 'x' } }, ['not-allowed options.policy.fund.value']],
    [
      { fund: { value: '1.00', clause: 'do44/nothing' } },
      ['not-allowed options.policy.fund.clause', 'missing options.policy.fund.authority'],
    ],
    [{ fund: { value: '140000.01', clause: 'do44/fund/amount' } }, ['missing options.policy.fund.authority']],
    [
      { fund: { value: '140000', clause: 'do44/fund/validity', authority: 'x' } },
      ['not-allowed options.policy.fund.clause'],
    ],
    [
      {
        leaderLevels: { value: [], authority: 'x' },
        partnerLevels: { value: [1, 2, 3, 4, 5, 6, 7, 8], authority: 'x' },
      },
      ['not-allowed options.policy.leaderLevels.value'],
    ],
    [
      { nearbyWithinKm: { value: 2, clause: 'do53/offset', authority: 'x' } },
      ['not-allowed options.policy.nearbyWithinKm.clause'],
    ],
    [{ fund: { value: '1.00', clause: 'toString', authority: 'x' } }, ['not-allowed options.policy.fund.clause']],
    [
      { ceilings: { value: { equipmnt: '1.00' }, authority: 'x' } },
      ['unknown-key options.policy.ceilings.value.equipmnt'],
    ],
    [{ validUntil: { value: '2016-02-30', authority: 'x' } }, ['not-allowed options.policy.validUntil.value']],
    [
      { liquidationStandard: { value: '1.1', authority: 'x' } },
      ['not-allowed options.policy.liquidationStandard.value'],
    ],
    [{ liquidationStandard: { value: 0.9, authority: 'x' } }, ['wrong-type options.policy.liquidationStandard.value']],
    [{ sbmRating: { value: 4, authority: 'x' } }, ['not-allowed options.policy.sbmRating.value']],
    [{ nearbyWithinKm: { value: -1, authority: 'x' } }, ['not-allowed options.policy.nearbyWithinKm.value']],
    [{ id: '' }, ['not-allowed options.policy.id']],
    [{ nearbyWithinKM: { value: 1, authority: 'x' } }, ['unknown-key options.policy.nearbyWithinKM']],
    [{ id: 'FY2016', fund: { value: 150000, authority: 'x' } }, ['not-allowed options.policy.id']],
    [{ id: 'FY2016', fund: { ...FY2016.fund, value: '150000.00', authority: 'x' } }, ['not-allowed options.policy.id']],
    [{ id: 'FY2016', nearbyWithinKm: { value: 2, authority: 'x' } }, ['not-allowed options.policy.id']],
    [{ id: 'FY2016', validFrom: { value: '2016-08-22', authority: 'x' } }, ['not-allowed options.policy.id']],
    // The Order’s own figure, its levels in another order, its share with a nought less.
    [{ id: 'FY2016', leaderLevels: { value: [8, 7, 6, 5], clause: 'do44/who/leader-school' } }, []],
    [{ id: 'FY2016', liquidationStandard: { value: '0.9', clause: 'do44/indicators/liquidation-standard' } }, []],
    [{ id: 'FY2016', ceilings: { value: {}, authority: 'x' } }, ['not-allowed options.policy.id']],
    [
      { id: 'FY2016', fund: { value: '1.00', clause: 'do44/fund/amount' } },
      ['missing options.policy.fund.authority', 'not-allowed options.policy.id'],
    ],
  ])('with %j is refused: %j', (change, expected) => {
    expect(issues(change)).toEqual(expected)
  })

  test('goes by the name of the Order’s where each figure is the Order’s own, whoever else gives it', () => {
    expect(issues({ id: 'FY2016' })).toEqual([])
    expect(issues({ id: 'FY2016', nearbyWithinKm: undefined })).toEqual([])
    expect(issues({ id: 'FY2016', fund: { value: 140000, authority: 'Memorandum A' } })).toEqual([])
    const renamed = checkPairing(pair, {
      policy: { ...FY2016, validUntil: { value: '2017-06-30', authority: 'Memorandum A' } },
    })
    expect('issues' in renamed && renamed.issues).toEqual([
      {
        code: 'not-allowed',
        path: ['options', 'policy', 'id'],
        message:
          '`options.policy.id` is "FY2016"; expected another name than FY2016, since a figure of the policy is not the Order’s own.',
        received: '"FY2016"',
        allowed: 'another name than FY2016, since a figure of the policy is not the Order’s own',
        params: { allowed: { says: 'another name than FY2016, since a figure of the policy is not the Order’s own' } },
      },
    ])
  })

  test('whose list of levels says it is huge is refused before it is read', () => {
    expect(issues({ leaderLevels: { value: new Array<unknown>(4_294_967_295), authority: 'x' } })).toEqual([
      'not-allowed options.policy.leaderLevels.value',
    ])
  })
})
