// Printed reports on a fund: words of amounts, what is found of a figure that is changed, and of one that is not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkStatement,
  explain,
  type InvalidInput,
  type LedgerEntry,
  type PrintedStatement,
  type StatementReport,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { amountInWords } from '../../src/fund/printed/words.ts'
import { wordsOf, type Writing } from './statement-words.ts'
import { runs } from '../share.ts'

const valid = (answer: StatementReport | InvalidInput): StatementReport => {
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer))
  return answer
}
const check = (statement: PrintedStatement, ledger?: readonly LedgerEntry[]): StatementReport => {
  const report = valid(checkStatement(statement, ledger ? { ledger } : {}))
  // A list with nothing in it is left out.
  for (const { slips, carriedFrom, by } of [...report.wrong, ...report.open])
    for (const list of [slips, carriedFrom, by]) expect(list).not.toEqual([])
  return report
}

const centavos = (most: number) => fc.integer({ min: 1, max: most })
const writing: fc.Arbitrary<Writing> = fc.record({
  hyphen: fc.constantFrom('-', ' ', ' - ', ''),
  and: fc.constantFrom(' ', ' and '),
  centavos: fc.constantFrom('fraction', 'words'),
  isUpper: fc.boolean(),
  only: fc.constantFrom('', ' only', ' only.', ' ONLY ***'),
})

describe('words of an amount', () => {
  test('say the amount that they were made of', () => {
    fc.assert(
      fc.property(fc.oneof(centavos(20_000_000), centavos(99_999_999_999_999)), writing, (amount, how) => {
        const words = wordsOf(amount, how)
        expect([words, amountInWords(words)]).toEqual([words, { amount: BigInt(amount), misspelt: [] }])
      }),
      { numRuns: runs(2000) },
    )
  })

  const plain: Writing = { hyphen: '-', and: ' ', centavos: 'fraction', isUpper: false, only: '' }
  test('with one letter off, or two in each other’s place, say no other amount', () => {
    fc.assert(
      fc.property(
        centavos(100_000_000),
        fc.nat(),
        fc.constantFrom('', 'e', 'x', 'swap'),
        fc.boolean(),
        (amount, at, letter, isAdded) => {
          const words = wordsOf(amount * 100, plain)
          const place = at % words.length
          if (!/[a-z]/u.test(words[place]!)) return
          const [first = '', second = ''] = words.slice(place)
          const changed =
            letter === 'swap'
              ? `${words.slice(0, place)}${second}${first}${words.slice(place + 2)}`
              : `${words.slice(0, place)}${letter}${words.slice(isAdded ? place : place + 1)}`
          const read = amountInWords(changed)
          // A letter can turn a word into another: sixteen, sixten; then it is not told, since nobody can see it.
          if (read && read.misspelt.length > 0) expect(read.amount).toBe(BigInt(amount * 100))
        },
      ),
      { numRuns: runs(2000) },
    )
  })

  test.each([
    'thousand',
    'Hundred only',
    'sixt pesos',
    'one hundred and fifty centavos',
    'one hundred fifty/100',
    'five thousand fifty/100',
    'five pesos and fifty/1000',
    'five no pesos',
    'five pesos and no',
    'amount',
    'in words',
    'two thousand and fifty centavos',
    'one thousand two thousand',
    'two thousand fifteen hundred',
    'twenty zero',
    'one one',
    'pesos',
    'five pesos and 100/100',
    'five pesos and 50/1000',
    'five pesos and 100 centavos',
    'five thousand 100',
    'pesos 150100',
    'five pesos and one hundred centavos',
    'P5.00',
    'lima',
    'and',
    'five pesos and',
    'five thousand pesos hundred',
    'zero hundred',
    'zero thousand',
    'two thousand hundred pesos',
    'two thousand ten hundred',
    'ten hundred thousand',
    'fifteen hundred thousand',
    'one hundred centavos',
    'one hundred and five thousand fifty centavos',
    'five pesos and 005 centavos',
    'five pesos only xxx and fifty centavos',
    'five pesos even fifty centavos',
    'five sum pesos',
    'five pesos none',
    'none five',
    // Two letters are wrong, or half of what is written as one word.
    'xfur pesos',
    'fvxe pesos',
    'twentyabc pesos',
    'abctwenty pesos',
    `one${' hundred'.repeat(50)}`,
    `five${' '.repeat(300)}`,
  ])('that say no one amount are not read: %s', (words) => {
    expect(amountInWords(words)).toBeUndefined()
  })

  test('say the same amount where numbers in brackets repeat parts of it, and none where one of these is another number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.nat(999),
        (many, rest, other) => {
          const [thousands, units] = [many, rest].map((each) => wordsOf(each * 100, plain).replace(' pesos', ''))
          const amount = String(many * 1000 + rest)
          const words = (number: number) => `${thousands} (${number}) thousand ${units} (${rest}) pesos`
          const read = check({ received: { words: words(many) } })
          expect([words(many), read.received]).toEqual([words(many), `${amount}.00`])
          if (other === many) return
          const odd = check({ received: { amount, words: words(other) } })
          expect(odd.wrong).toEqual([])
          expect(odd.open.map(({ figure }) => figure)).toContainEqual(['received'])
        },
      ),
      { numRuns: runs(1000) },
    )
  })

  test.each([
    ['hundred forty thousand', 14_000_000n],
    ['a hundred', 10_000n],
    ['fifteen hundred pesos', 150_000n],
    ['thousand five hundred', 150_000n],
    ['Pesos: Five & 05/100', 505n],
    ['pesos hundred forty', 14_000n],
    ['One-hundred-twenty-five pesos', 12_500n],
    ['a  hundred', 10_000n],
    ['five and xx/100', 500n],
    ['five and xxx/100', 500n],
    ['five pesos and ---/100', 500n],
    ['five pesos and 50/100 centavos', 550n],
    ['five pesos and no centavo', 500n],
    ['five pesos and no cent', 500n],
    ['five pesos and no ctv', 500n],
    ['five pesos and no ct', 500n],
    ['five pesos and no ¢', 500n],
    ['five pesos only  // xxx /', 500n],
    ['one peso even', 100n],
    [' none. ', 0n],
    [`five${' '.repeat(296)}`, 500n],
    ['five pesos and --/100', 500n],
    ['Five Pesos and XX/XX only', 500n],
    ['five pesos and 00/00', 500n],
    ['five pesos and 50/100s', 550n],
    ['five pesos and .50', 550n],
    ['five pesos and .00', 500n],
    ['five pesos only xxx', 500n],
    ['five pesos only /', 500n],
    ['five pesos/only', 500n],
    ['five pesos exactly', 500n],
    ['None', 0n],
    ['nil', 0n],
    ['five pesos and no/100', 500n],
    ['five pesos and 5 centavos', 505n],
    ['five and fifty centavos', 550n],
    ['fifty centavos only', 50n],
    ['50/100 pesos', 50n],
    ['twentyone pesos', 2100n],
    ['zero pesos', 0n],
    ['five pesos & 50 ctvs', 550n],
    ['five pesos and 50 cts.', 550n],
    ['five pesos even', 500n],
    ['five pesos flat only', 500n],
    ['five and Zero/100', 500n],
    ['five pesos and no centavos', 500n],
    ['five pesos, no cents only', 500n],
    ['five pesos and fifty/100', 550n],
    ['five pesos and twenty-five / 100 only', 525n],
    ['fifty/100', 50n],
    ['five pesos and 50¢', 550n],
    ['five pesos and 50c', 550n],
    ['Amount in words: five pesos', 500n],
    ['In words: five pesos', 500n],
    ['In  words:  five pesos', 500n],
    ['The sum of five pesos', 500n],
    ['Total amount: five pesos', 500n],
  ])('%s', (words, amount) => {
    expect(amountInWords(words)).toEqual({ amount, misspelt: [] })
  })

  test.each([
    ['fourty', 'forty'],
    ['ninty', 'ninety'],
    ['fiften', 'fifteen'],
    ['sixten', 'sixteen'],
    ['eigth', 'eight'],
    ['Eigthy', 'eighty'],
    ['fuor', 'four'],
    ['wto', 'two'],
    ['fife', 'five'],
    ['sixy', undefined],
    ['nin', 'nine'],
    ['on', undefined],
  ])('%s is read as %s', (written, read) => {
    expect(amountInWords(`${written} pesos`)?.misspelt).toEqual(
      read === undefined ? undefined : [{ written: written.toLowerCase(), read }],
    )
  })
})

test.each([
  ['none', '0.00'],
  ['NIL', '0.00'],
  ['47,400/-', '47400.00'],
  ['P47,400.-', '47400.00'],
  // What was spent is taken off, which brackets or a minus say.
  ['(47,400.00)', '47400.00'],
  ['(P47,400.00)', '47400.00'],
  ['P(47,400.00)', '47400.00'],
  ['-P47,400.00', '47400.00'],
  ['−47,400.00', '47400.00'],
  [-1, '1.00'],
  ['<800.00>', '800.00'],
  ['P<800.00>', '800.00'],
  // As spreadsheets set a column of amounts.
  [' ₱ (9,655.48)', '9655.48'],
  ['-   9,655.48', '9655.48'],
  ['( 9,655.48 )', '9655.48'],
  [' P        -   ', '0.00'],
  [' P 47,400.00 ', '47400.00'],
])('an amount printed as %s is %s', (amount, spent) => {
  expect(check({ spent: amount }).spent).toBe(spent)
})

test.each([
  ['N/A', '–'],
  ['--', '–'],
  ['n/a.', '–'],
  ['NA', '–'],
  ['---', '–'],
  ['----', undefined],
  ['xN/A', undefined],
  ['N/Ax', undefined],
  [`${' '.repeat(57)}N/A`, '–'],
  [`${' '.repeat(58)}N/A`, undefined],
  ['pesos 47,400.00', '47,400.00'],
  ['Peso  5', '5'],
  ['the pesos 5', undefined],
  ['47,400pesos .00', undefined],
  ['5.00pesos', '5.00'],
  ['5.00 peso', '5.00'],
  ['5.00 php.', '5.00'],
  ['5.00 only.', '5.00'],
  ['5.00 =', '5.00'],
  ['5.00 .', '5.00'],
  ['5.00.', '5.00'],
  ['5.00 pesos. only *', '5.00'],
  ['5.00 * left', undefined],
  ['[800.00', undefined],
  [1.234, undefined],
  ['47 400.00', '47400.00'],
  ['P47, 400.00', 'P47,400.00'],
  [' P.50', undefined],
  ['P..5', undefined],
  ['( P.50 )', undefined],
  ['47,400.00 pesos only', '47,400.00'],
  ['47,400.00*', '47,400.00'],
  ['[800.00]', '(800.00)'],
  // Less than nothing, or the end of a line: nobody can say.
  ['800.00-', undefined],
  ['800.00 -', undefined],
  ['800.00 CR', undefined],
  ['P.50/-', undefined],
  ['/-', undefined],
])('an amount printed as %s is refused, and %s offered', (amount, suggestion) => {
  const answer = checkStatement({ spent: amount })
  expect(answer.outcome === 'invalid-input' && answer.issues[0].suggestion).toBe(suggestion)
})

test('expenses in brackets beside a dash are taken off, and a rate may have spaces around it', () => {
  expect(check({ expenses: ['(5.00)', '–'] }).spent).toBe('5.00')
  expect(check({ received: '10.00', spent: '5.00', utilization: '  50.00%  ' }).wrong).toEqual([])
})

test('words that repeat the figures with “only” are read', () => {
  expect(check({ spent: { words: 'Five pesos and 50/100 (Php 5.50 only)' } }).spent).toBe('5.50')
  expect(check({ spent: { words: 'Six Thousand Five Hundred (P6,500.00) Pesos Only' } }).spent).toBe('6500.00')
  expect(check({ spent: { words: 'Five (5) pesos and 50/100' } }).spent).toBe('5.50')
  expect(check({ spent: { words: 'Five (6) pesos and 50/100' } }).spent).toBeUndefined()
  expect(check({ spent: { words: '(P6,500.00) Six Thousand Five Hundred Pesos' } }).spent).toBe('6500.00')
})

/** An amount with separators, from centavos. */
const printed = (amount: number): string =>
  `${amount < 0 ? '(' : ''}${(Math.abs(amount) / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}${amount < 0 ? ')' : ''}`

interface Made {
  readonly received: readonly number[]
  readonly expenses: readonly { readonly amount: number; readonly back: number }[]
}
const made: fc.Arbitrary<Made> = fc.record({
  received: fc.array(fc.integer({ min: 1_000_000, max: 14_000_000 }), { minLength: 1, maxLength: 3 }),
  expenses: fc.array(
    fc.tuple(centavos(5_000_000), fc.nat(3), fc.nat(100)).map(([amount, isBack, share]) => ({
      amount,
      back: isBack === 0 ? Math.floor((amount * share) / 100) : 0,
    })),
    { minLength: 1, maxLength: 8 },
  ),
})

const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0)
const money = (amount: number): string => (amount / 100).toFixed(2)

const ledgerOf = ({ received, expenses }: Made): readonly LedgerEntry[] => [
  ...received.map((amount) => ({ kind: 'receipt', day: '2016-09-01', amount: money(amount) }) as const),
  ...expenses.flatMap(({ amount, back }, index): LedgerEntry[] => [
    { kind: 'expense', day: '2016-09-02', amount: money(amount), voucher: `DV-${index}` },
    ...(back > 0 ? [{ kind: 'refund', day: '2016-09-03', amount: money(back), of: `DV-${index}` } as const] : []),
  ]),
]

/** The report of a ledger, right in all its figures. */
const reportOf = ({ received, expenses }: Made) => {
  const all = sum(received)
  const net = expenses.map(({ amount, back }) => amount - back)
  const spent = sum(net)
  const left = all - spent
  // Whole numbers up to here, so that the rate is exact.
  const rate = (BigInt(spent) * 10_000n * 2n + BigInt(all)) / (2n * BigInt(all))
  return {
    receipts: received.map(printed),
    received: printed(all),
    expenses: net.map(printed),
    spent: printed(spent),
    balance: printed(left),
    refunded: '–',
    toReturn: left > 0 ? printed(left) : '–',
    reimbursed: '–',
    toReimburse: left < 0 ? printed(-left) : '–',
    utilization: `${rate / 100n}.${String(rate % 100n).padStart(2, '0')}%`,
  }
}

describe('a report made of a ledger', () => {
  test('has nothing wrong and nothing open, by the ledger and by itself', () => {
    fc.assert(
      fc.property(made, (each) => {
        for (const ledger of [ledgerOf(each), undefined])
          expect(check(reportOf(each), ledger)).toMatchObject({
            outcome: 'consistent',
            wrong: [],
            open: [],
            needs: [],
            against: ledger ? 'ledger' : 'itself',
          })
      }),
    )
  })

  test('is as right with brackets around what was spent, and never settles less than nothing', () => {
    fc.assert(
      fc.property(made, (each) => {
        const report = reportOf(each)
        const off = (amount: string) => `(${amount})`
        const expenses = report.expenses.map(off)
        for (const ledger of [ledgerOf(each), undefined]) {
          for (const changed of [{ expenses }, { spent: off(report.spent) }, { expenses, spent: off(report.spent) }])
            expect(check({ ...report, ...changed }, ledger)).toMatchObject({ outcome: 'consistent', needs: [] })
          const { received, utilization } = check({ ...report, receipts: undefined, received: off(report.received) })
          expect([received, utilization?.rate]).toEqual([
            check({ ...report, receipts: undefined, received: undefined }).received,
            check(report).utilization?.rate,
          ])
        }
      }),
      { numRuns: runs(100) },
    )
  })

  const rows = ['received', 'spent', 'balance', 'refunded', 'toReturn', 'reimbursed', 'toReimburse'] as const
  test.each(rows)('with another %s is found wrong, there first', (row) => {
    fc.assert(
      fc.property(made, centavos(1_000_000), (each, more) => {
        const report = reportOf(each)
        const read = (text: string): number =>
          text === '–' ? 0 : Math.round(Number(text.replaceAll(/[(),]/gu, '')) * 100) * (text.startsWith('(') ? -1 : 1)
        const changed = { ...report, [row]: printed(read(report[row]) + more) }
        for (const ledger of [ledgerOf(each), undefined]) {
          const answer = check(changed, ledger)
          expect(answer.outcome).toBe('inconsistent')
          // A refund that is not there leaves less to be returned.
          const first = row === 'refunded' && answer.wrong[0]?.figure[0] === 'toReturn' ? 'toReturn' : row
          const other = row === 'reimbursed' && answer.wrong[0]?.figure[0] === 'toReimburse' ? 'toReimburse' : first
          expect(answer.wrong[0]?.figure).toEqual([other])
          expect(answer.wrong[0]).not.toHaveProperty('carriedFrom')
        }
      }),
    )
  })

  test('with another line is found wrong in the line by the ledger, and in the sum by itself', () => {
    fc.assert(
      fc.property(made, fc.nat(), centavos(1_000_000), (each, at, more) => {
        const report = reportOf(each)
        const index = at % each.expenses.length
        const { amount, back } = each.expenses[index]!
        const others = each.expenses
          .filter((_, place) => place !== index)
          .flatMap((other) => [other.amount, other.amount - other.back])
        fc.pre(![amount, ...others].includes(amount - back + more))
        const expenses = report.expenses.map((line, place) => (place === index ? printed(amount - back + more) : line))
        const vouchers = expenses.map((line, place) => ({ amount: line, voucher: `DV-${place}` }))
        expect(check({ ...report, expenses: vouchers }, ledgerOf(each)).wrong[0]?.figure).toEqual(['expenses', index])
        expect(check({ ...report, expenses }).wrong[0]?.figure).toEqual(['spent'])
      }),
    )
  })

  test('in words says the same', () => {
    const how: Writing = { hyphen: '-', and: ' ', centavos: 'fraction', isUpper: false, only: ' only' }
    fc.assert(
      fc.property(made, fc.boolean(), (each, isBoth) => {
        const report = reportOf(each)
        const total = sum(each.received)
        const received = { words: wordsOf(total, how), ...(isBoth && { amount: printed(total) }) }
        expect(check({ ...report, received }).outcome).toBe('consistent')
      }),
    )
  })

  test('keeps its figures and its sentences in JSON, in both languages', () => {
    fc.assert(
      fc.property(made, centavos(1000), (each, more) => {
        const report = reportOf(each)
        fc.pre(report.spent !== printed(more))
        const answer = check({ ...report, spent: printed(more) }, ledgerOf(each))
        const stored = JSON.parse(JSON.stringify(answer)) as StatementReport
        expect(stored).toEqual(answer)
        expect(explain(stored)).toBe(explain(answer))
        expect(explain(stored, { messages: filipino })).toContain('KINALABASAN: hindi magkakatugma')
      }),
      { numRuns: 20 },
    )
  })
})

describe('a rate that is the value of a cell', () => {
  const amounts = fc
    .tuple(centavos(14_000_000), centavos(14_000_000))
    .map(([one, other]): readonly [number, number] => [Math.min(one, other), Math.max(one, other)])
  const rateOf = (part: number, whole: number, rate: number, row: 'utilization' | 'liquidationRate' = 'utilization') =>
    check({ received: money(whole), [row === 'utilization' ? 'spent' : 'liquidated']: money(part), [row]: rate })
  const isWrong = ({ wrong }: StatementReport, row = 'utilization') => wrong.some(({ figure }) => figure[0] === row)

  test('is right as a share or a percentage, however it was reckoned, and wrong a hundred-thousandth off', () => {
    fc.assert(
      fc.property(amounts, ([part, whole]) => {
        const cells = [part / whole, (part / whole) * 100, (part * 100) / whole, 100 - ((whole - part) / whole) * 100]
        for (const cell of cells) expect([cell, isWrong(rateOf(part, whole, cell))]).toEqual([cell, false])
        // With more digits than are printed, so that it is not rounded.
        for (const more of [1.234_567_8e-5, -1.234_567_8e-5]) {
          const cell = (part / whole) * 100 + more
          if (cell >= 0) expect([cell, isWrong(rateOf(part, whole, cell))]).toEqual([cell, true])
        }
      }),
      { numRuns: runs(500) },
    )
  })

  test('never reads as the standard that it misses, however near it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.constantFrom(1, 100), (tens, scale) => {
        const [whole, part] = [tens * 1000, tens * 900 - 1]
        const answer = rateOf(part, whole, (part / whole) * scale, 'liquidationRate')
        expect(isWrong(answer, 'liquidationRate')).toBe(false)
        expect(answer.liquidation).not.toHaveProperty('readsAsReached')
      }),
      { numRuns: runs(300) },
    )
  })

  test.each([79.629_789_029_535_86, 0.796_297_890_295_358_6, 79.63, 0.7963])('%s', (utilization) => {
    const { outcome, utilization: rate } = check({
      received: '47,400',
      spent: '37,744.52',
      balance: '9,655.48',
      utilization,
    })
    expect([outcome, rate?.printedAs]).toEqual(['consistent', 'rounded'])
  })

  test.each(['79.6299578', '79.62995780590717', -1e-9, 10_000, 9999.999_999_9, 1e21])(
    '%s is refused',
    (utilization) => {
      expect(checkStatement({ received: 1, spent: 1, utilization }).outcome).toBe('invalid-input')
    },
  )

  test.each([
    [{ liquidationRate: 1e-9, liquidated: '–' }, []],
    [{ liquidationRate: 0.00001, liquidated: '–' }, ['0.000%']],
    [{ utilization: 79.629_957_805_907_17, spent: '500.00' }, ['50.000000%']],
    [{ utilization: 0.796_299_578_059_071_7, spent: '500.00' }, ['50.0000%']],
  ])('%j', (statement, expected) => {
    const { wrong } = check({ received: '1,000.00', toReturn: '500.00', ...statement })
    expect(wrong.flatMap(({ check: found, expected: is }) => (found === 'rate' ? [is] : []))).toEqual(expected)
  })
})

test.each(['79.63% ', ' 79.63%', '  79.63 % ', ' 0.7963 '])(
  'a rate printed as “%s” is read without its spaces',
  (utilization) => {
    const report = check({ received: '47,400', spent: '37,744.52', toReturn: '9,655.48', utilization })
    expect([report.outcome, report.utilization?.printedAs]).toEqual(['consistent', 'rounded'])
    const [wrong] = check({
      received: '47,400',
      spent: '37,744.53',
      toReturn: '9,655.47',
      utilization: utilization.replace('63', '36'),
    }).wrong
    expect([wrong?.check, wrong?.printed, wrong?.slips]).toEqual([
      'rate',
      utilization.replace('63', '36'),
      [{ slip: 'digits-exchanged' }],
    ])
  },
)

/** The slips that are named for an amount that stands for another. */
const slips = (spent: string, expenses: readonly string[]): readonly string[] =>
  (
    check({ received: '1,000,000.00', expenses, spent, balance: '1.00' }).wrong.find(
      ({ figure }) => figure[0] === 'spent',
    )?.slips ?? []
  ).map(({ slip, lines }) => [slip, ...(lines ?? []).map((path) => path.join('.'))].join(' '))

describe('a slip is named only where it fits to the last digit', () => {
  test.each([
    ['37,474.52', ['digits-exchanged']],
    ['37,474.53', []],
    ['73,744.52', ['digits-exchanged']],
    ['37,744.25', ['digits-exchanged']],
    ['34,774.52', []],
    // It is taken off.
    ['(37,744.52)', []],
    ['377,445.20', ['point-moved']],
    ['37.74', []],
    ['37,744,520.00', ['point-moved']],
    ['37,745', ['rounded-to-pesos']],
    ['37,744', ['cut-to-pesos']],
    ['37,744.00', []],
    ['37,746', []],
    ['28,055.93', ['line-left-out expenses.1']],
    ['47,433.11', ['line-twice expenses.1']],
    ['37,924.52', ['line-digits-exchanged expenses.1']],
    ['37,744.53', []],
  ])('%s for 37,744.52', (spent, expected) => {
    expect(slips(spent, ['28,055.93', '9,688.59'])).toEqual(expected)
  })

  test('and none of a line where there is only one', () => {
    expect(slips('9,868.59', ['9,688.59'])).toEqual(['digits-exchanged'])
    expect(slips('–', ['9,688.59'])).toEqual([])
  })
})

describe('amounts are read as they are printed', () => {
  const received = (amount: string | number): string | undefined => {
    const answer = checkStatement({ received: amount })
    return answer.outcome === 'invalid-input' ? answer.issues[0].message : answer.received
  }
  test.each([
    ['47,400.00', '47400.00'],
    ['47400', '47400.00'],
    ['P47,400.00', '47400.00'],
    ['P 47,400.5', '47400.50'],
    ['₱47,400', '47400.00'],
    ['Php 47,400.00', '47400.00'],
    ['PHP47,400.00', '47400.00'],
    ['.50', '0.50'],
    ['–', '0.00'],
    ['-', '0.00'],
    ['P —', '0.00'],
    [47_400.5, '47400.50'],
    // Less than nothing cannot be received.
    ['(47,400.00)', undefined],
    [-1, undefined],
    ['999,999,999,999.99', '999999999999.99'],
  ])('%s', (text, expected) => {
    expect(received(text)).toBe(expected)
  })

  test.each([
    ['47,400.00 only', '47,400.00'],
    ['47 400.00', '47400.00'],
    ['47  400.00', '47400.00'],
    ['[47,400.00]', '(47,400.00)'],
    ['47,400.00 pesos', '47,400.00'],
  ])('%s is refused, and %s is meant', (text, meant) => {
    expect(received(text)).toContain(`Did you mean \`${meant}\`?`)
  })

  test.each([
    '47,40.00',
    '4,7400',
    '47.400,00',
    '47,400.001',
    '1,000,000,000,000',
    '--5',
    '(-5)',
    '(5',
    'abc',
    '',
    '5o',
    1e21,
    0.001,
    Number.NaN,
  ])('%s is refused', (text) => {
    expect(received(text)).toMatch(/expected (?:an amount as it is printed|a list)/u)
  })
})

test('a line is named by what it is, and by its number from 1', () => {
  const told = (statement: PrintedStatement, ledger?: readonly LedgerEntry[]) =>
    check(statement, ledger).wrong.map(({ message }) => message)
  const ledger: readonly LedgerEntry[] = [
    { kind: 'receipt', day: '2016-09-01', amount: 100 },
    { kind: 'expense', day: '2016-09-02', amount: 5 },
  ]
  expect(told({ receipts: ['5', { amount: '6', words: 'seven' }] })[0]).toMatch(/^Receipt 2 is 6 in figures/u)
  expect(told({ expenses: ['5', { amount: '6', words: 'seven' }] })[0]).toMatch(/^Expense 2 is 6 in figures/u)
  expect(told({ expenses: [] }, ledger)).toEqual(['The report does not list ledger entry 2, P5.00.'])
})

describe('a figure beside amounts whose words and figures disagree', () => {
  const plain: Writing = { hyphen: '-', and: ' ', centavos: 'fraction', isUpper: false, only: '' }
  const disputed = (one: number, other: number) => ({ amount: String(one), words: wordsOf(other * 100, plain) })
  const isWrong = (report: StatementReport, row: string): boolean =>
    report.wrong.some(({ check: found, figure }) => found !== 'words' && figure[0] === row)
  const amounts = [300, 400, 500]
  const pairs = amounts.flatMap((one) => amounts.map((other) => [one, other] as const))
  const beside = ([0, 100, 200, 300, 1000] as const).flatMap((amount) => [
    ...(['balance', 'toReturn', 'refunded', 'toReimburse'] as const).map((row) => [row, String(amount)] as const),
    ['utilization', `${amount / 4}%`] as const,
  ])
  const statements = pairs.flatMap(([received, heard]) => pairs.map((spent) => [[received, heard], spent] as const))

  test.each(beside)('%s %s is wrong where each reading by itself makes it so, and only there', (row, printed) => {
    for (const [[received, heard], [spent, said]] of statements) {
      const report = check({ received: disputed(received, heard), spent: disputed(spent, said), [row]: printed })
      const each = [...new Set([received, heard])].flatMap((whole) =>
        [...new Set([spent, said])].map((part) => check({ received: whole, spent: part, [row]: printed })),
      )
      const name = `received ${received} or ${heard}, spent ${spent} or ${said}`
      expect([name, isWrong(report, row)]).toEqual([name, each.every((certain) => isWrong(certain, row))])
      // What is taken is one of the readings.
      if (report.received !== undefined)
        expect([received, heard].map((amount) => `${amount}.00`)).toContain(report.received)
      if (report.spent !== undefined) expect([spent, said].map((amount) => `${amount}.00`)).toContain(report.spent)
    }
  })
})

test('nothing follows from a balance that is right after what was refunded or reimbursed', () => {
  for (const [spent, moved, due] of [
    ['80,000.00', 'refunded', 'toReturn'],
    ['110,000.00', 'reimbursed', 'toReimburse'],
  ] as const) {
    const statement = (balance: string) => ({
      received: '95,000.00',
      spent,
      balance,
      [moved]: '5,000.00',
      [due]: '5,000.00',
    })
    const after = spent === '80,000.00' ? '10,000.00' : '(10,000.00)'
    const { wrong } = check(statement(after))
    expect(wrong.map(({ figure }) => figure)).toEqual([[due]])
    expect(wrong[0]).not.toHaveProperty('carriedFrom')
  }
})
