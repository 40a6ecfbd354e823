// What is said of a value that is refused: how it is shown, where it stands, how many problems are told, and what was probably meant.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkPairing,
  checkPairings,
  fundBalance,
  planPairings,
  rankPartners,
  type Issue,
  type LedgerEntry,
  schemas,
  streamProgramme,
} from 'deped-school-partnerships'
import { closest } from '../../src/reading/near.ts'
import { runs } from '../share.ts'

const issuesOf = (schema: keyof typeof schemas, value: unknown): readonly Issue[] =>
  schemas[schema]['~standard'].validate(value).issues ?? []
const said = (schema: keyof typeof schemas, value: unknown): string[] =>
  issuesOf(schema, value).map(({ message }) => message)
const suggested = (schema: keyof typeof schemas, value: unknown): string | undefined =>
  issuesOf(schema, value)[0]?.suggestion
const issuesIn = (answer: object): readonly Issue[] => ('issues' in answer ? (answer.issues as readonly Issue[]) : [])
const fails = (): never => {
  throw new Error('as a getter does')
}

describe('a value is shown', () => {
  test.each([
    [10n, 'a bigint'],
    [Symbol('x'), 'a symbol'],
    [fails, 'a function'],
    [{}, 'an object'],
    [[], 'a list of 0'],
    [true, 'true'],
    [Number.NaN, 'NaN'],
    ['say "x"', '"say \\"x\\""'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ])('as it is, or in short: %#', (id, shown) => {
    expect(said('school', { id })).toEqual([`\`id\` is ${shown}; expected a BEIS School ID: six digits as a text.`])
  })

  test('and null as what is left out', () => {
    expect(said('school', { id: null })).toEqual([
      '`id` is null; expected a BEIS School ID: six digits as a text. A field that is not known is left out.',
    ])
  })

  test('and a list with a length that is none as a list', () => {
    const huge = new Proxy([], {
      get: (list, key) => (key === 'length' ? 'x'.repeat(1_000_000) : (Reflect.get(list, key) as unknown)),
    })
    expect(said('school', { id: huge })).toEqual(['`id` is a list; expected a BEIS School ID: six digits as a text.'])
  })

  test('at its place, or as a whole', () => {
    expect(said('day', 5)).toEqual(['The value is 5; expected a day of the calendar as YYYY-MM-DD, from 1900 to 2199.'])
    expect(said('school', { id: '107970', pbb: { year: 5 } })).toEqual([
      '`pbb.year` is 5; expected a year from 2000 to 2199.',
    ])
  })

  test('once for each place, and fields that are not known in the order of the alphabet', () => {
    expect(said('expense', { z: 1, amount: 0.001, b: 1 }).map((each) => each.slice(0, 12))).toEqual([
      '`amount` is ',
      '`b` is not a',
      '`z` is not a',
    ])
    expect(
      issuesOf('policy', { fund: { value: 'x', clause: 'x' } }).filter(({ path }) => path.join('.') === 'fund.value'),
    ).toHaveLength(1)
  })
})

describe('a value that fails when it is read', () => {
  const unreadable = (path: string): string =>
    `${path === '' ? 'The value' : `\`${path}\``} is a value that fails when it is read; expected plain data.`
  const failing = (key: string): object => Object.defineProperty({}, key, { get: fails, enumerable: true })

  test('is named with its place', () => {
    expect(said('school', failing('id'))).toEqual([unreadable('id')])
    expect(said('school', { id: '107970', name: null, pbb: failing('level') })).toEqual([unreadable('pbb.level')])
    expect(said('pairing', { leader: {}, partner: failing('id') })).toEqual([unreadable('partner.id')])
    expect(said('pairing', { leader: { id: '107970', coordinates: failing('latitude') }, partner: 5 })).toEqual([
      unreadable('leader.coordinates.latitude'),
    ])
    expect(issuesOf('school', failing('id'))).toEqual([
      {
        code: 'unreadable',
        path: ['id'],
        message: unreadable('id'),
        received: 'a value that fails when it is read',
        allowed: 'plain data',
        params: { received: { says: 'a value that fails when it is read' }, allowed: { says: 'plain data' } },
      },
    ])
  })

  test('or the place of what has it, where its fields are not told', () => {
    const closed = new Proxy({}, { ownKeys: fails, get: fails, has: fails, getOwnPropertyDescriptor: fails })
    expect(said('school', closed)).toEqual([unreadable('')])
  })

  test('is looked for a thousand times', () => {
    const before = (count: number): object =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, 1]))
    expect(said('school', before(999))).toHaveLength(51)
    expect(said('school', Object.defineProperty(before(999), 'id', { get: fails, enumerable: true }))).toEqual([
      unreadable('id'),
    ])
    expect(said('school', Object.defineProperty(before(1000), 'id', { get: fails, enumerable: true }))).toEqual([
      unreadable(''),
    ])
  })

  test('in a list spoils only its record, and has its index', () => {
    const good = { leader: { id: '107970' }, partner: { id: '107973' } }
    const list = Object.defineProperty([good, good], 1, { get: fails, enumerable: true })
    const { parts } = checkPairings(list) as unknown as { parts: { pairs: readonly { issues?: readonly Issue[] }[] } }
    expect(JSON.stringify(parts.pairs)).toContain(JSON.stringify(unreadable('[1]')))
    const plan = JSON.stringify(
      planPairings(Object.defineProperty([{ id: '107970' }, { id: '107971' }], 1, { get: fails, enumerable: true })),
    )
    expect(plan).toContain(JSON.stringify(unreadable('[1]')))
    expect(JSON.stringify(planPairings([{ id: '107970' }, { id: '5' }]))).toContain('`[1].id` is \\"5\\"')
  })

  test('or the whole list, where it has no length', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(issuesIn(checkPairings(proxy)).map(({ message }) => message)).toEqual([unreadable('')])
  })
})

describe('many problems', () => {
  test('are told to the fiftieth, with a last line that there are more', () => {
    const staff = (length: number) => ({ staff: Array.from({ length }, () => ({ label: '' })) })
    expect(issuesOf('incentives', staff(50))).toHaveLength(50)
    expect(issuesOf('incentives', staff(50)).at(-1)).toMatchObject({ path: ['staff', 49, 'label'] })
    for (const length of [51, 52, 1000]) {
      expect(issuesOf('incentives', staff(length))).toHaveLength(51)
      expect(issuesOf('incentives', staff(length)).at(-1)).toEqual({
        code: 'too-many',
        path: [],
        message: 'There are more problems than these.',
        received: 'more problems than these',
        allowed: 'up to 50 problems are reported',
        params: {
          received: { says: 'more problems than these' },
          allowed: { says: 'up to {most} problems are reported', most: 50 },
        },
      })
    }
  })

  test('of a thousand records of a list are told in full, with what was meant; of any other the first', () => {
    const bad = { leader: { id: 300001 }, partnr: 1, nearby: 2 }
    const { parts } = checkPairings(Array.from({ length: 1002 }, () => bad) as never) as unknown as {
      parts: { pairs: readonly { readonly issues: readonly Issue[] }[] }
    }
    const told = (index: number) =>
      parts.pairs[index]!.issues.map(({ path, suggestion }) => [path.join('.'), suggestion])
    expect(told(999)).toEqual([
      ['999.leader.id', '300001'],
      ['999.partner', undefined],
      ['999.nearby', undefined],
      ['999.partnr', 'partner'],
    ])
    for (const index of [1000, 1001]) expect(told(index)).toEqual([[`${index}.leader.id`, undefined]])
  })

  test('end the reading of a list', () => {
    let looks = 0
    const entry = Object.defineProperty({}, 'label', { get: () => (looks += 1), enumerable: true })
    expect(issuesOf('incentives', { staff: Array.from({ length: 1000 }, () => entry as object) })).toHaveLength(51)
    expect(looks).toBeLessThan(200)
  })

  test('between entries of a ledger are told one by one, to the fiftieth', () => {
    const refund = { kind: 'refund', day: '2016-09-01', amount: 1, of: 'x' } as const
    const refunds = (length: number) =>
      issuesIn(fundBalance({ ledger: Array.from({ length }, () => refund) }, '2016-12-31'))
    for (const length of [1, 2, 49, 50]) expect(refunds(length)).toHaveLength(length)
    expect(refunds(51)).toHaveLength(50)
  })
})

describe('a list', () => {
  test.each([
    [undefined, 'missing', 'undefined', {}],
    [{}, 'wrong-type', 'an object', { received: { says: 'an object' } }],
    ['x', 'wrong-type', '"x"', {}],
    [
      new Array<unknown>(1_000_001),
      'not-allowed',
      'a list of 1000001',
      { received: { says: 'a list of {length}', length: 1_000_001 } },
    ],
  ])('%s is none, or too long', (value, code, received, params) => {
    const missing = value === undefined
    const allowed = 'a list of pairings, 1000000 at most'
    expect(issuesIn(checkPairings(value as never))).toEqual([
      {
        code,
        path: [],
        message: `The value is ${missing ? 'missing' : received}; expected ${allowed}.`,
        received,
        allowed,
        params: {
          ...params,
          allowed: { says: '{what}, {most} at most', what: { says: 'a list of pairings' }, most: 1_000_000 },
        },
      },
    ])
  })
})

describe('what was probably meant', () => {
  const field = (key: string) => suggested('school', { id: '107970', [key]: 1 })
  test.each([
    ['NAME', 'name'],
    ['nam', 'name'],
    ['nmae', undefined],
    ['distrct', 'district'],
    ['distrit', 'district'],
    ['ddistrict', 'district'],
    ['dsitrict', 'district'],
    ['xistrixt', 'district'],
    ['xixtrixt', undefined],
    ['divisionxx', 'division'],
    ['divisionxxx', undefined],
    ['vision', 'division'],
    ['ision', undefined],
    ['i', undefined],
    ['ix', undefined],
    ['ID', 'id'],
    ['pb', 'pbb'],
    ['b', undefined],
    ['p', undefined],
  ])('by the field %s is %s', (key, expected) => {
    expect(field(key)).toBe(expected)
  })

  test('is the nearest of several', () => {
    const of = (voucher: string, refunded: string) =>
      issuesIn(
        fundBalance(
          {
            ledger: [
              { kind: 'receipt', day: '2016-08-22', amount: 10 },
              { kind: 'expense', day: '2016-09-01', amount: 1, voucher: 'DV-2016-19' },
              { kind: 'expense', day: '2016-09-01', amount: 1, voucher },
              { kind: 'refund', day: '2016-09-02', amount: 1, of: refunded },
            ],
          },
          '2016-12-31',
        ),
      )[0]?.suggestion
    expect(of('DV-2016-1', 'DV-2016-1')).toBe(undefined)
    expect(of('DV-2016-1', 'dv-2016-1')).toBe('DV-2016-1')
    expect(of('DV-2016-1', 'DV-2016-1x')).toBe('DV-2016-19')
    expect(of('DV-2017-1', 'DV-2017-1x')).toBe('DV-2017-1')
  })

  test('is looked for among a thousand, and not by a text of more than sixty characters', () => {
    const among = (count: number) =>
      issuesIn(
        fundBalance(
          {
            ledger: [
              ...Array.from({ length: count }, (_, index): LedgerEntry => ({
                kind: 'expense',
                day: '2016-09-01',
                amount: 1,
                voucher: `${index}`.padStart(9, '0'),
              })),
              { kind: 'expense', day: '2016-09-01', amount: 1, voucher: 'voucher' },
              { kind: 'refund', day: '2016-09-02', amount: 1, of: 'vouchr' },
            ],
          },
          '2016-12-31',
        ),
      )[0]?.suggestion
    expect(among(999)).toBe('voucher')
    expect(among(1000)).toBe(undefined)
    const long = (length: number) =>
      issuesIn(
        fundBalance(
          {
            ledger: [
              { kind: 'expense', day: '2016-09-01', amount: 1, voucher: 'x'.repeat(60) },
              { kind: 'refund', day: '2016-09-02', amount: 1, of: `${'x'.repeat(length - 1)}y` },
            ],
          },
          '2016-12-31',
        ),
      )[0]?.suggestion
    expect(long(60)).toBe('x'.repeat(60))
    expect(field('n'.repeat(61))).toBe(undefined)
  })

  test.each([
    ['level', ' 6 ', '6'],
    ['level', '6', '6'],
    ['level', '1', '1'],
    ['level', '8', '8'],
    ['level', '0', undefined],
    ['level', '9', undefined],
    ['level', 'x6', undefined],
    ['level', '6x', undefined],
    ['level', [6], undefined],
    ['year', '2014', '2014'],
    ['year', '2000', '2000'],
    ['year', '2199', '2199'],
    ['year', '02014', undefined],
    ['year', 'xx2014', undefined],
    ['year', '2014xx', undefined],
  ])('by the %s %j is %s', (key, value, expected) => {
    expect(suggested('school', { id: '107970', pbb: { [key]: value } })).toBe(expected)
  })

  test.each([
    ['K', 'kinder'],
    ['kinder ', 'kinder'],
    ['Kindergarten', 'kinder'],
    [' kinder', 'kinder'],
    ['7', '7'],
    ['Grade 7', '7'],
    ['GRADE 10', '10'],
    ['grade  12', '12'],
    ['grade7', '7'],
    ['11 ', '11'],
    ['0', undefined],
    ['13', undefined],
    ['19', undefined],
    ['kind', undefined],
    ['xk', undefined],
    ['k1', undefined],
    ['7x', undefined],
    ['x7', undefined],
    [['7'], undefined],
    [7.5, undefined],
    [`${' '.repeat(19)}7`, '7'],
    [`${' '.repeat(20)}7`, undefined],
  ])('by the grade %j is %s', (value, expected) => {
    expect(suggested('grade', value)).toBe(expected)
  })

  test.each([
    ['money', `${' '.repeat(39)}5`, '5.00'],
    ['money', `${' '.repeat(40)}5`, undefined],
    ['money', [5], undefined],
    ['money', '5 P', undefined],
    ['money', 'x P5', undefined],
    ['money', 'P5', '5.00'],
    ['money', '1P500', undefined],
    ['day', `${' '.repeat(30)}2016-12-31`, '2016-12-31'],
    ['day', `${' '.repeat(31)}2016-12-31`, undefined],
    ['day', '2016-12-311', undefined],
    ['day', '2016-12-3x', undefined],
    ['day', '2016-12-31 noon', undefined],
    ['day', '2016.12.1', '2016-12-01'],
    ['day', '2016-12', undefined],
    ['day', '2016-12-32', '2016-12-31'],
  ] as const)('by the %s %j is %s', (schema, value, expected) => {
    expect(suggested(schema, value)).toBe(expected)
  })

  test('by a figure of a form, an id and a line is bounded', () => {
    const figure = (final: unknown) => suggested('sbmForm', { assessment: {}, printed: { final } })
    expect(figure(`${' '.repeat(36)}1.50`)).toBe('1.50')
    expect(figure(`${' '.repeat(37)}1.50`)).toBe('1.5')
    expect(figure([1.5])).toBe(undefined)
    const id = (text: unknown) => suggested('school', { id: text })
    expect(id(`${' '.repeat(34)}107970`)).toBe('107970')
    expect(id(`${' '.repeat(35)}107970`)).toBe(undefined)
    expect(id(['107970'])).toBe(undefined)
    const name = (text: string) => suggested('school', { id: '107970', name: text })
    expect(name('a\nb\nc')).toBe('a b c')
    expect(name(`\n${'a'.repeat(200)}`)).toBe('a'.repeat(200))
    expect(name(`\n${'a'.repeat(201)}`)).toBe(undefined)
    expect(name(`${' '.repeat(399)}a`)).toBe('a')
    expect(name(`${' '.repeat(400)}a`)).toBe(undefined)
  })
})

describe('a name', () => {
  test.each([['x'], ['😀']])('of 200 times %s is read, and of 201 refused', (letter) => {
    expect(issuesOf('school', { id: '107970', name: letter.repeat(200) })).toEqual([])
    expect(issuesOf('school', { id: '107970', name: letter.repeat(201) })).toHaveLength(1)
  })

  test('of few characters but a huge text is refused', () => {
    expect(issuesOf('school', { id: '107970', name: 'x'.repeat(400) })).toHaveLength(1)
  })
})

describe('a refund', () => {
  const with_ = (...ledger: readonly LedgerEntry[]) =>
    issuesIn(
      fundBalance({ ledger: [{ kind: 'receipt', day: '2016-08-22', amount: 10 }, ...ledger] }, '2016-12-31'),
    ).map(({ path, message }) => `${path.join('.')}: ${message}`)
  const expense: LedgerEntry = { kind: 'expense', day: '2016-09-01', amount: 1, voucher: '1' }
  const refund = (day: string, amount = 1): LedgerEntry => ({ kind: 'refund', day, amount, of: '1' })

  test('comes after its expense: on a later day wherever it stands, on the same day further down', () => {
    expect(with_(refund('2016-09-02'), expense)).toEqual([])
    expect(with_(expense, refund('2016-09-01'))).toEqual([])
    const early =
      '`ledger[1].day` is "2016-09-01"; expected a day after the expense, or its day and a place after it in the ledger.'
    expect(with_(refund('2016-09-01'), expense)).toEqual([`ledger.1.day: ${early}`])
    expect(with_(expense, refund('2016-08-31'))).toHaveLength(1)
  })

  test('is no more, with those before it, than the expense', () => {
    expect(with_(expense, refund('2016-09-02', 0.5), refund('2016-09-02', 0.5))).toEqual([])
    expect(with_(expense, refund('2016-09-02', 0.5), refund('2016-09-02', 0.51))).toEqual([
      'ledger.3.amount: `ledger[3].amount` is "0.51"; expected no more, with earlier refunds, than the expense.',
    ])
  })

  test('and an activity are found by what the record has', () => {
    expect(
      issuesIn(
        fundBalance(
          {
            ledger: [{ ...expense, activityId: 'reading' }],
            activities: [{}, { id: 'readings' }, {}, { id: 'readings' }],
          },
          '2016-12-31',
        ),
      ).map(({ message }) => message),
    ).toEqual([
      '`activities[3].id` is "readings"; expected an id that no other activity has.',
      '`ledger[0].activityId` is "reading"; expected the id of an activity in the same record. Did you mean `readings`?',
    ])
  })
})

describe('coordinates', () => {
  // A candidate that is measured from has a distance; any other is named with what is wrong.
  const candidate = (latitude: number, longitude: number) =>
    JSON.stringify(
      rankPartners(
        { id: '107970', pbb: { year: 2014, level: 5 }, division: 'A', coordinates: { latitude: 14, longitude: 121 } },
        [{ id: '107973', pbb: { year: 2014, level: 1 }, division: 'A', coordinates: { latitude, longitude } }],
      ),
    )
  test.each([
    [4, 121, ''],
    [22, 121, ''],
    [14, 116, ''],
    [14, 127, ''],
    [3.99, 121, 'outside'],
    [22.01, 121, 'outside'],
    [14, 115.99, 'outside'],
    [14, 127.01, 'outside'],
    [121, 14, 'swapped'],
    [121, 3.99, 'outside'],
  ])('%s, %s: %s', (latitude, longitude, problem) => {
    const told = candidate(latitude, longitude)
    expect(told.includes('"outside"')).toBe(problem === 'outside')
    expect(told.includes('"swapped"')).toBe(problem === 'swapped')
    expect(told.includes('"distanceKm":')).toBe(problem === '')
  })
})

describe('a source of records', () => {
  const first = async (records: unknown, options: unknown = {}) => {
    for await (const item of streamProgramme(records as never, '2016-12-31', options as never)) return item
    return undefined
  }
  test('may be a function that can be iterated', async () => {
    const source = Object.assign(() => 1, { [Symbol.iterator]: () => [{ pairing: checkPairing }][Symbol.iterator]() })
    expect(await first(source)).toMatchObject({ kind: 'partnership', index: 0 })
  })

  test.each([[null], [undefined], [5], [{}], [fails], [{ [Symbol.iterator]: 5 }]])(
    'is no other value: %#',
    async (records) => {
      const item = await first(records)
      expect(item).toMatchObject({
        kind: 'summary',
        summary: {
          outcome: 'invalid-input',
          issues: [
            {
              path: ['records'],
              code: records === undefined ? 'missing' : 'wrong-type',
              allowed: 'an iterable or async iterable of partnerships',
            },
          ],
        },
      })
    },
  )

  test('has options that are looked at', async () => {
    expect(await first([], { signal: null })).toMatchObject({
      summary: { issues: [{ code: 'wrong-type', path: ['options', 'signal'] }] },
    })
    expect(await first([], { signal: Object.assign(() => 1, { aborted: true }) })).toMatchObject({
      summary: { complete: false },
    })
  })
})

describe('the near miss, held against all ways to misspell', () => {
  /** The letters that have to be added, left out or replaced, by the table that everybody knows. */
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index)
    for (const [i, letter] of [...a].entries()) {
      const next = [i + 1]
      for (const [j, other] of [...b].entries())
        next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)))
      row = next
    }
    return row[b.length]!
  }

  test('is the first of those that are nearest, two letters off at most and fewer than half', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'A'), maxLength: 9 })
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 6 }), (word, candidates) => {
        const off = (each: string): number => distance(word.toLowerCase(), each.toLowerCase())
        const near = candidates.filter((each) => off(each) <= 2 && off(each) * 2 < each.length)
        const least = Math.min(...near.map(off))
        expect(closest(word, candidates)).toBe(near.find((each) => off(each) === least))
      }),
      { numRuns: runs(2000) },
    )
  })
})
