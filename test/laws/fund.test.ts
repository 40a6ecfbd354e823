// Laws by fast-check: the statement of a fund adds up to the centavo, whatever the ledger, and only the facts decide it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Activity,
  checkExpense,
  evaluatePartnership,
  type Expense,
  FY2016,
  type Fund,
  fundBalance,
  type FundStatement,
  type LedgerEntry,
  type Policy,
  maxAllowable,
} from 'deped-school-partnerships'
import { answersAnything } from './hostile.ts'
import { runs } from '../share.ts'

const ict: Activity = { id: 'ICT', activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }
const end = '2017-12-31'
const pairing = { leader: { id: '107970' }, partner: { id: '107973' } } as const

/** A line as the laws know it: centavos as a whole number, and what it is bound to count as. */
interface Line {
  readonly kind: 'receipt' | 'spent' | 'ineligible' | 'open' | 'liquidation' | 'refund'
  readonly day: string
  readonly centavos: number
  /** For an expense its number; for a refund that of its expense. */
  readonly number: number
  /** For a refund what its expense counts as. */
  readonly of?: Line['kind']
}

const pesos = (centavos: number): string => (centavos / 100).toFixed(2)
const facts = {
  spent: { item: 'supplies-and-materials', activityId: 'ICT', inApprovedWfp: true },
  ineligible: { item: 'equipment' },
  open: { item: 'supplies-and-materials', activityId: 'ICT' },
} as const

const entryOf = ({ kind, day, centavos, number }: Line): LedgerEntry => {
  const amount = number % 2 ? pesos(centavos) : centavos / 100
  if (kind === 'receipt' || kind === 'liquidation') return { kind, day, amount }
  if (kind === 'refund') return { kind, day, amount, of: `DV ${number}` }
  return { kind: 'expense', day, amount, voucher: `DV ${number}`, ...facts[kind] }
}
const fundOf = (lines: readonly Line[]): Fund => ({ ledger: lines.map(entryOf), activities: [ict] })

const statement = (fund: Fund, asOf = end, policy: Policy = FY2016): FundStatement => {
  const answer = fundBalance(fund, asOf, { policy })
  if (answer.outcome === 'invalid-input') throw new Error(answer.issues[0].message)
  return answer
}

const days = ['2016-08-22', '2016-09-01', '2016-10-15', '2016-12-30', '2016-12-31'] as const
const anyDay = fc.nat({ max: days.length - 1 })
const anyAmount = fc.oneof(
  fc.integer({ min: 1, max: 300 }),
  fc.integer({ min: 1, max: 14_000_000 }),
  fc.constantFrom(13_999_999, 14_000_000, 14_000_001),
)

/** Lines in the order of a ledger. A refund stands after its expense, on its day or a later one, and is no more than is left of it. */
const anyLines = fc
  .array(
    fc.record({
      kind: fc.constantFrom('receipt', 'spent', 'ineligible', 'open', 'liquidation'),
      at: anyDay,
      centavos: anyAmount,
      refunds: fc.array(fc.record({ share: fc.integer({ min: 1, max: 100 }), later: anyDay }), { maxLength: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.flatMap(({ kind, at, centavos, refunds }, number): Line[] => {
      const line: Line = { kind, day: days[at] ?? days[0], centavos, number }
      if (kind === 'receipt' || kind === 'liquidation') return [line]
      let left = centavos
      return [
        line,
        ...refunds.flatMap(({ share, later }): Line[] => {
          const part = Math.ceil((left * share) / 100)
          left -= part
          return part > 0
            ? [{ kind: 'refund', day: days[Math.max(at, later)] ?? days[0], centavos: part, number, of: kind }]
            : []
        }),
      ]
    }),
  )

/** The sums, by plain addition. */
const sums = (lines: readonly Line[]) => {
  const sum = (kind: Line['kind']) =>
    lines.reduce(
      (total, line) => total + (line.kind === kind ? line.centavos : line.of === kind ? -line.centavos : 0),
      0,
    )
  return {
    received: sum('receipt'),
    spent: sum('spent'),
    ineligible: sum('ineligible'),
    open: sum('open'),
    liquidated: sum('liquidation'),
  }
}
const range = (least: number, most: number) => ({ least: pesos(Math.max(0, least)), most: pesos(Math.max(0, most)) })
const figuresOf = (lines: readonly Line[]) => {
  const { received, spent, ineligible, open, liquidated } = sums(lines)
  return {
    received: pesos(received),
    spent: pesos(spent),
    ineligible: pesos(ineligible),
    open: pesos(open),
    liquidated: pesos(liquidated),
    cash: pesos(received - spent - ineligible - open),
    toAccountFor: range(received - spent - open, received - spent),
  }
}
const cents = (amount: string): bigint => BigInt(amount.replace('.', ''))
const without = <Fields extends object>(fields: Fields, ...names: (keyof Fields)[]): object =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name as keyof Fields)))
/** The figures that do not name places in the ledger. */
const figuresAlone = (found: FundStatement) =>
  without(found, 'ledger', 'findings', 'because', 'needs', 'duplicateVouchers')
const placeless = (found: FundStatement) => ({
  ...figuresAlone(found),
  ledger: found.ledger.map((row) => without(row, 'entry')),
})

test('the statement adds up to the centavo, and so does every row of its ledger', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const found = statement(fundOf(lines))
      const { received, spent, ineligible, open } = sums(lines)
      expect(found).toMatchObject({
        ...figuresOf(lines),
        paidOut: pesos(spent + ineligible + open),
        misspent: range(ineligible, ineligible + open),
        overspentBy: range(spent - received, spent + open - received),
        lapsed: found.toAccountFor,
      })
      expect(cents(found.toAccountFor.least) - cents(found.overspentBy.most)).toBe(
        cents(found.received) - cents(found.spent) - cents(found.open),
      )
      expect(cents(found.toAccountFor.most) - cents(found.overspentBy.least)).toBe(
        cents(found.received) - cents(found.spent),
      )
      expect(found.ledger.map(({ entry }) => entry).sort((a, b) => a - b)).toEqual(lines.map((_, index) => index))
      const rows = found.ledger.map(({ entry }) => lines[entry]!)
      for (const [place, row] of found.ledger.entries()) expect(row).toMatchObject(figuresOf(rows.slice(0, place + 1)))
      const last = found.ledger.at(-1)
      if (last) expect(found).toMatchObject(without(last, 'entry', 'day', 'kind', 'countsAs', 'amount', 'voucher'))
    }),
    { numRuns: runs(500) },
  )
})

test('the outcome is what the sums say: too much received, too much spent, perhaps too much spent', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const { received, spent, ineligible, open } = sums(lines)
      const { outcome, because, needs } = statement(fundOf(lines))
      const breached = [
        ...(received > 14_000_000 ? ['fund/received'] : []),
        ...(spent > received ? ['fund/not-overspent'] : []),
        ...(ineligible > 0 ? ['fund/purpose'] : []),
      ]
      expect(outcome).toBe(breached.length > 0 ? 'non-compliant' : open > 0 ? 'undetermined' : 'compliant')
      if (breached.length > 0) expect(because.map(({ rule }) => rule)).toEqual(breached)
      expect(needs.length > 0).toBe(outcome === 'undetermined')
    }),
    { numRuns: runs(500) },
  )
})

test('rates are shares of what was received, and the standard is reached by the centavo', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const { received, spent, open, liquidated } = sums(lines)
      const { utilization, liquidation } = statement(fundOf(lines))
      if (received === 0) {
        expect([utilization, liquidation]).toEqual([undefined, undefined])
        return
      }
      const share = (part: number, standards: readonly bigint[] = [10_000n]): string => {
        const [exact, whole] = [BigInt(part) * 10_000n, BigInt(received)]
        // Rounded half up as integers are, or cut off where that would be what is missed.
        const rounded = (2n * exact + whole) / (2n * whole)
        const isTooHigh = standards.some((standard) => rounded >= standard && exact < standard * whole)
        const tenThousandths = isTooHigh ? exact / whole : rounded
        return `${tenThousandths / 10_000n}.${String(tenThousandths % 10_000n).padStart(4, '0')}`
      }
      expect(utilization).toEqual({ least: share(spent), most: share(spent + open) })
      expect(liquidation).toEqual({
        rate: share(liquidated, [9000n, 10_000n]),
        standard: '0.90',
        reached: BigInt(liquidated) * 10n >= BigInt(received) * 9n,
      })
    }),
    { numRuns: runs(500) },
  )
})

test('the order of lines of different days does not matter', () => {
  fc.assert(
    fc.property(
      anyLines.chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines.keys()], { minLength: lines.length })),
      ),
      ([lines, order]) => {
        // The days in another order, each with its lines as they were.
        const queues = new Map(days.map((day) => [day as string, lines.filter((line) => line.day === day)]))
        const shuffled = order.map((index) => queues.get(lines[index]!.day)!.shift()!)
        expect(placeless(statement(fundOf(shuffled)))).toEqual(placeless(statement(fundOf(lines))))
      },
    ),
    { numRuns: runs(300) },
  )
})

test('a refund of all that is left of an expense undoes it', () => {
  fc.assert(
    fc.property(anyLines, fc.nat(), (lines, pick) => {
      const expenses = lines.filter(({ kind }) => kind === 'spent' || kind === 'ineligible' || kind === 'open')
      const expense = expenses[pick % Math.max(1, expenses.length)]
      if (!expense) return
      const same = (line: Line): boolean => line.number === expense.number
      const left =
        expense.centavos -
        lines.filter((line) => line.kind === 'refund' && same(line)).reduce((sum, { centavos }) => sum + centavos, 0)
      const refund: Line = {
        kind: 'refund',
        day: '2017-01-15',
        centavos: left,
        number: expense.number,
        of: expense.kind,
      }
      const undone = statement(fundOf(left > 0 ? [...lines, refund] : lines))
      expect(figuresAlone(undone)).toEqual(figuresAlone(statement(fundOf(lines.filter((line) => !same(line))))))
    }),
    { numRuns: runs(300) },
  )
})

test('a statement as of a day is that of the ledger up to that day', () => {
  fc.assert(
    fc.property(anyLines, fc.constantFrom('2016-08-21', ...days, end), (lines, asOf) => {
      const cut = lines.filter(({ day }) => day <= asOf)
      expect(placeless(statement(fundOf(lines), asOf))).toEqual(placeless(statement(fundOf(cut), asOf)))
    }),
    { numRuns: runs(300) },
  )
})

test('settling what is open one way or the other lands at the ends of the range', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const { ledger, ...rest } = fundOf(lines)
      const settled = (inApprovedWfp: boolean) =>
        statement({
          ...rest,
          ledger: ledger.map((entry) =>
            entry.kind === 'expense' && entry.item !== 'equipment' ? { inApprovedWfp, ...entry } : entry,
          ),
        })
      const [open, eligible, not] = [statement({ ...rest, ledger }), settled(true), settled(false)]
      for (const figure of ['toAccountFor', 'lapsed'] as const) {
        expect(eligible[figure]).toEqual({ least: open[figure].least, most: open[figure].least })
        expect(not[figure]).toEqual({ least: open[figure].most, most: open[figure].most })
      }
      for (const figure of ['overspentBy', 'utilization'] as const) {
        expect(eligible[figure]?.least).toEqual(open[figure]?.most)
        expect(not[figure]?.most).toEqual(open[figure]?.least)
      }
      // What turns out not to be eligible is misspent.
      if (open.outcome === 'undetermined') expect(not.outcome).toBe('non-compliant')
      else expect([eligible.outcome, not.outcome]).toEqual([open.outcome, open.outcome])
    }),
    { numRuns: runs(300) },
  )
})

test('a fund breaches its purpose where what is not eligible has not come back, and leaves it open while an expense is', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const { ineligible, open } = sums(lines)
      const { result, needs } = statement(fundOf(lines)).findings.find(({ rule }) => rule === 'fund/purpose')!
      expect(result).toBe(ineligible > 0 ? 'breached' : open > 0 ? 'open' : 'met')
      expect(needs.length > 0).toBe(result === 'open')
    }),
    { numRuns: runs(300) },
  )
})

test('a rate is printed as the standard, or as all, only where it reaches it', () => {
  const anyCentavos = fc.oneof(
    fc.integer({ min: 1, max: 20_000_000 }),
    fc.integer({ min: 12_599_990, max: 12_600_010 }),
  )
  const anyReceived = fc.oneof(fc.constant(14_000_000), fc.integer({ min: 1, max: 20_000_000 }))
  fc.assert(
    fc.property(anyReceived, anyCentavos, fc.constantFrom('0.9', '0.8999', '1'), (received, liquidated, value) => {
      const policy: Policy = { ...FY2016, id: 'A', liquidationStandard: { value, authority: 'a test' } }
      const { liquidation } = statement(
        fundOf([
          { kind: 'receipt', day: '2016-08-22', centavos: received, number: 0 },
          { kind: 'liquidation', day: '2016-09-01', centavos: liquidated, number: 1 },
        ]),
        end,
        policy,
      )
      expect(Number(liquidation?.rate) >= Number(value)).toBe(liquidation?.reached)
      expect(liquidation?.reached).toBe(
        BigInt(liquidated) * 10_000n >= BigInt(received) * BigInt(Math.round(Number(value) * 10_000)),
      )
    }),
    { numRuns: runs(500) },
  )
})

test('what may be spent on a day is what is left of the fund on that day while it is valid, and no more than the cash', () => {
  fc.assert(
    fc.property(anyLines, fc.constantFrom('2016-08-21', ...days, '2017-01-01', end), (lines, day) => {
      const answer = maxAllowable(fundOf(lines), day)
      // By the day, and after each later line: later spending is not there to be spent now.
      const sorted = [...lines].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      const until = sorted.filter((line) => line.day <= day).length
      const left = sorted
        .map((_, index) => index + 1)
        .filter((count) => count > until)
        .concat(until)
        .map((count) => {
          const { received, spent, ineligible, open } = sums(sorted.slice(0, count))
          const cash = received - spent - ineligible - open
          return { least: Math.min(14_000_000 - spent - open, cash), most: Math.min(14_000_000 - spent, cash) }
        })
      const lowest = (end: 'least' | 'most'): number =>
        day <= '2016-12-31' ? Math.min(...left.map((each) => each[end])) : 0
      expect(answer).toMatchObject({ outcome: 'limited', asOf: day, amount: range(lowest('least'), lowest('most')) })
    }),
    { numRuns: runs(300) },
  )
})

test.each([
  ['spent', 'eligible'],
  ['ineligible', 'non-eligible'],
  ['open', 'undetermined'],
] as const)('an expense counts as %s where alone it is %s', (kind, outcome) => {
  const { activityId = undefined, ...expense }: Expense & { readonly activityId?: string } = facts[kind]
  expect(checkExpense({ day: '2016-09-01', ...expense, ...(activityId && { activity: ict }) }).outcome).toBe(outcome)
})

describe('exact amounts', () => {
  test('ten thousand lines of one centavo', () => {
    const lines = Array.from({ length: 10_000 }, (_, number): Line => ({
      kind: 'spent',
      day: days[number % days.length]!,
      centavos: 1,
      number,
    }))
    expect(statement(fundOf([...lines, { kind: 'receipt', day: days[0], centavos: 10_000, number: 0 }]))).toMatchObject(
      {
        outcome: 'compliant',
        spent: '100.00',
        toAccountFor: { least: '0.00', most: '0.00' },
        utilization: { least: '1.0000', most: '1.0000' },
      },
    )
  })

  test.each([
    [[0.1, 0.2], '0.30'],
    [[0.1, 0.7], '0.80'],
    [[1.1, 2.2], '3.30'],
    [[1.15, 1.15, 1.15], '3.45'],
    [[4.35, 0.05], '4.40'],
    [[8.2, 0.01], '8.21'],
    [['0.10', 0.2, '0.3'], '0.60'],
    [[139_999.99, 0.01], '140000.00'],
    [Array.from({ length: 1000 }, () => 0.1), '100.00'],
    [Array.from({ length: 1000 }, () => '999999999999.99'), '999999999999990.00'],
  ])('%j is %s', (amounts, sum) => {
    const ledger = amounts.map((amount): LedgerEntry => ({ kind: 'receipt', day: '2016-08-22', amount }))
    expect(statement({ ledger }).received).toBe(sum)
  })

  test.each([
    [1.005, undefined],
    ['1.005', undefined],
    [0.1 + 0.2, '0.30'],
    [1.1 + 2.2, '3.30'],
    [1e21, undefined],
    [1e-7, undefined],
    ['1e3', undefined],
    [-0.01, undefined],
    [0, undefined],
    [-0, undefined],
    ['0.00', undefined],
    ['1,000.00', '1000.00'],
    [Number.NaN, undefined],
  ])('%j is refused in every kind of entry, and %s offered', (amount, suggestion) => {
    const entries: readonly LedgerEntry[] = [
      { kind: 'receipt', day: '2016-08-22', amount },
      { kind: 'expense', day: '2016-08-22', amount },
      { kind: 'refund', day: '2016-08-22', amount, of: 'DV 1' },
      { kind: 'liquidation', day: '2016-08-22', amount },
    ]
    const answer = fundBalance({ ledger: entries }, end)
    const expected = entries.map((_, index) => [['ledger', index, 'amount'], suggestion])
    expect('issues' in answer && answer.issues.map(({ path, suggestion: offered }) => [path, offered])).toEqual(
      expected,
    )
  })
})

describe('a ledger that is made to be slow is answered', () => {
  const lines = (count: number, line: (index: number) => object) =>
    ({ ledger: Array.from({ length: count }, (_, index) => line(index)) }) as unknown as Fund
  const expense = { kind: 'expense', day: '2016-09-01', amount: '0.01' }
  const refund = { ...expense, kind: 'refund' }

  test('50,000 lines with the same voucher number', () => {
    const found = statement(lines(50_000, () => ({ ...expense, voucher: 'DV 1' })))
    expect(found).toMatchObject({ open: '500.00', duplicateVouchers: [{ voucher: 'DV 1' }] })
    expect(found.duplicateVouchers[0]?.entries).toHaveLength(50_000)
  })

  test.each([
    ['of no expense', (index: number) => ({ ...refund, of: `DV ${index}` })],
    [
      'of 25,000 expenses with numbers near to theirs',
      (index: number) =>
        index % 2
          ? { ...expense, voucher: `${'x'.repeat(50)}${index}` }
          : { ...refund, of: `${'x'.repeat(49)}yz${index}` },
    ],
    [
      'of one expense, each too large',
      (index: number) => (index ? { ...refund, amount: '0.02', of: 'DV 1' } : { ...expense, voucher: 'DV 1' }),
    ],
    ['that are no entries at all', () => null as unknown as object],
  ])('50,000 refunds %s: fifty problems are told, and that there are more or not', (_, line) => {
    const answer = fundBalance(lines(50_000, line), end)
    expect('issues' in answer && answer.issues.filter(({ code }) => code !== 'too-many')).toHaveLength(50)
  })

  test('1,000 activities, and 10,000 expenses for them', () => {
    const activities = Array.from({ length: 1000 }, (_, index): Activity => ({ ...ict, id: `A ${index}` }))
    const { ledger } = lines(10_000, (index) => ({ ...expense, ...facts.spent, activityId: `A ${index % 1000}` }))
    expect(statement({ ledger, activities }).spent).toBe('100.00')
  })

  test('100,000 lines with two problems each', () => {
    const answer = fundBalance(
      lines(100_000, () => ({ ...expense, day: 1, amount: 'x' })),
      end,
    )
    expect('issues' in answer && answer.issues.map(({ path }) => path.join('.')).slice(0, 3)).toEqual([
      'ledger.0.day',
      'ledger.0.amount',
      'ledger.1.day',
    ])
    expect('issues' in answer && answer.issues.at(-1)?.code).toBe('too-many')
  })

  /** A list that says that it has one item, and after some looks that it has billions. It gives up before the test would hang. */
  const growing = (looks: number) => {
    const seen = { lengths: 0, items: 0 }
    const get = (list: never[], key: PropertyKey): unknown => {
      if (key === 'length') return seen.lengths++ < looks ? 1 : 4_294_967_295
      if (typeof key === 'string' && /^\d+$/u.test(key) && ++seen.items > 1_000_000) throw new Error('enough')
      return Reflect.get(list, key)
    }
    return { list: new Proxy<never[]>([], { get }), seen }
  }

  describe.each([1, 2, 3, 4])(
    'a list that grows after %i looks is read no further than a list may be long',
    (looks) => {
      test.each<[string, (list: never[]) => unknown]>([
        ['ledger', (list) => fundBalance({ ledger: list }, end)],
        ['activities', (list) => fundBalance({ ledger: [], activities: list }, end)],
        [
          'levels',
          (list) =>
            fundBalance({ ledger: [] }, end, {
              policy: {
                ...FY2016,
                id: 'A',
                leaderLevels: { value: list, authority: 'a test' },
              },
            }),
        ],
        ['staff', (list) => evaluatePartnership({ pairing, incentives: { staff: list } }, end)],
      ])('as %s', (_, call) => {
        const { list, seen } = growing(looks)
        call(list)
        expect(seen.items).toBeLessThanOrEqual(100_001)
      })
    },
  )

  test.each([
    ['ledger', { ledger: new Array(4_000_000_000) }],
    ['activities', { ledger: [], activities: new Array(4_000_000_000) }],
  ])('a list of four billion as %s', (place, fund) => {
    expect(fundBalance(fund, end)).toMatchObject({ outcome: 'invalid-input', issues: [{ path: [place] }] })
  })

  test.each(['leaderLevels', 'partnerLevels', 'ceilings', 'validUntil'])(
    'a list of four billion as %s of a policy',
    (name) => {
      const policy: Policy = { ...FY2016, id: 'A', [name]: { value: new Array(4_000_000_000), authority: 'a test' } }
      expect(fundBalance({ ledger: [] }, end, { policy })).toMatchObject({ outcome: 'invalid-input' })
    },
  )
})

const receipt = { kind: 'receipt', day: '2016-08-22', amount: 1 } as const
const paid = { ...receipt, kind: 'expense' } as const
answersAnything({
  'evaluatePartnership with a value as ledger and activities': (value) =>
    evaluatePartnership({ pairing, ledger: value, activities: value, obligated: value }, end),
  'evaluatePartnership with a value in the ledger': (value) =>
    evaluatePartnership({ pairing, ledger: [value, receipt], activities: [value, ict] }, end),
  'evaluatePartnership with a value as duties and incentives': (value) =>
    evaluatePartnership({ pairing, duties: value, incentives: value, reference: value }, end),
  'fundBalance(value, asOf)': (value) => fundBalance(value, end),
  'fundBalance(fund, value)': (value) => fundBalance({ ledger: [] }, value),
  'fundBalance(fund, asOf, value)': (value) => fundBalance({ ledger: [] }, end, { policy: value }),
  'fundBalance({ ledger: value })': (value) => fundBalance({ ledger: value }, end),
  'fundBalance({ ledger: [value] })': (value) => fundBalance({ ledger: [value] }, end),
  'fundBalance with a value as kind': (value) => fundBalance({ ledger: [{ ...receipt, kind: value }] }, end),
  'fundBalance with a value as day': (value) => fundBalance({ ledger: [{ ...receipt, day: value }] }, end),
  'fundBalance with a value as amount': (value) => fundBalance({ ledger: [{ ...receipt, amount: value }] }, end),
  'fundBalance with a value as voucher': (value) =>
    fundBalance(
      {
        ledger: [
          { ...paid, voucher: value },
          { ...receipt, voucher: value },
        ],
      },
      end,
    ),
  'fundBalance with a value as of': (value) =>
    fundBalance({ ledger: [{ kind: 'refund', day: '2016-08-22', amount: 1, of: value }] }, end),
  'fundBalance with a value as activityId': (value) =>
    fundBalance({ ledger: [{ ...paid, activityId: value }], activities: [{ id: value }, ict] }, end),
  'fundBalance({ activities: value })': (value) => fundBalance({ ledger: [receipt], activities: value }, end),
  'fundBalance({ activities: [value] })': (value) => fundBalance({ ledger: [receipt], activities: [value] }, end),
  'fundBalance({ obligated: value })': (value) => fundBalance({ ledger: [], obligated: value }, end),
  'fundBalance with a value in the policy': (value) =>
    fundBalance({ ledger: [] }, end, { policy: { ...FY2016, id: 'A', validUntil: { value, authority: value } } }),
  'fundBalance with a value as ceilings': (value) =>
    fundBalance({ ledger: [] }, end, { policy: { ...FY2016, id: 'A', ceilings: { value, authority: 'a test' } } }),
  'fundBalance with a value as levels': (value) =>
    fundBalance({ ledger: [] }, end, { policy: { ...FY2016, id: 'A', leaderLevels: { value, authority: 'a test' } } }),
  'maxAllowable(value, day)': (value) => maxAllowable(value, end),
  'maxAllowable(fund, value)': (value) => maxAllowable({ ledger: [receipt] }, value),
  'maxAllowable(fund, day, value)': (value) => maxAllowable({ ledger: [receipt] }, end, { policy: value }),
  'checkExpense(value)': (value) => checkExpense(value),
  'checkExpense({ activity: value })': (value) => checkExpense({ activity: value }),
  'checkExpense({ item: value })': (value) => checkExpense({ item: value }),
  'checkExpense({ amount: value })': (value) => checkExpense({ amount: value }),
  'checkExpense({ description: value })': (value) => checkExpense({ item: 'other', description: value }),
  'checkExpense({ day: value })': (value) => checkExpense({ day: value }),
  'checkExpense(expense, value)': (value) =>
    checkExpense({ item: 'other', description: 'In words' }, { policy: value }),
})
