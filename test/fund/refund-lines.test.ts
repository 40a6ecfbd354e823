// Lines below nothing of a printed report, held against what came back by its ledger.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkStatement, type LedgerEntry, type PrintedLine, type StatementReport } from 'deped-school-partnerships'
import { runs } from '../share.ts'

const money = (amount: number): string => (amount / 100).toFixed(2)
const off = (amount: number): string => `(${money(amount)})`
const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0)

/** An expense with what came back of it, and how a report lists it. */
interface Spent {
  readonly amount: number
  readonly back: readonly number[]
  readonly list: 'net' | 'one by one' | 'in one'
}
const spent: fc.Arbitrary<Spent> = fc
  .tuple(
    fc.integer({ min: 100, max: 50_000_000 }),
    fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 3 }),
    fc.boolean(),
    fc.constantFrom('net' as const, 'one by one' as const, 'in one' as const),
  )
  .map(([amount, shares, isAll, list]) => {
    const back = shares.map((share) => Math.floor((amount * share) / 3000)).filter((each) => each > 0)
    return {
      amount,
      list,
      back: isAll && back.length > 0 ? [...back, amount - sum(back)].filter((each) => each > 0) : back,
    }
  })
const several = fc.array(spent, { minLength: 2, maxLength: 6 })

const ledgerOf = (all: readonly Spent[]): LedgerEntry[] => [
  { kind: 'receipt', day: '2016-08-01', amount: '9000000.00' },
  ...all.map(
    ({ amount }, at) => ({ kind: 'expense', day: '2016-09-01', amount: money(amount), voucher: `DV-${at}` }) as const,
  ),
  ...all.flatMap(({ back }, at) =>
    back.map(
      (amount, place) =>
        ({
          kind: 'refund',
          day: '2016-09-02',
          amount: money(amount),
          of: `DV-${at}`,
          voucher: `OR-${at}-${place}`,
        }) as const,
    ),
  ),
]
const isOneByOne = ({ list }: Spent): boolean => list === 'one by one'
const isInOne = ({ list, back }: Spent): boolean => list === 'in one' && back.length > 0

/** The lines of a right report; `own` says whether refunds have their own numbers or those of their expenses. */
const linesOf = (all: readonly Spent[], own: boolean): PrintedLine[] =>
  all.flatMap((each, at): PrintedLine[] => {
    const { amount, back } = each
    const voucher = `DV-${at}`
    if (isInOne(each))
      return [
        { amount: money(amount), voucher },
        { amount: off(sum(back)), voucher },
      ]
    if (isOneByOne(each))
      return [
        { amount: money(amount), voucher },
        ...back.map((one, place) => ({ amount: off(one), voucher: own ? `OR-${at}-${place}` : voucher })),
      ]
    // What came back in full is left off.
    return amount === sum(back) ? [] : [{ amount: money(amount - sum(back)), voucher }]
  })
const hasRefundLine = (all: readonly Spent[]): boolean =>
  all.some((each) => isInOne(each) || (isOneByOne(each) && each.back.length > 0))
const isCorrection = (lines: readonly PrintedLine[]): boolean =>
  lines.some((line) => !String(typeof line === 'object' ? line.amount : line).startsWith('('))

const check = (all: readonly Spent[], expenses: readonly PrintedLine[]): StatementReport => {
  const answer = checkStatement(
    { expenses, spent: money(sum(all.map(({ amount, back }) => amount - sum(back)))) },
    { ledger: ledgerOf(all) },
  )
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer))
  return answer
}
const wrong = ({ wrong: found }: StatementReport): readonly string[] =>
  found.map(({ check: name, figure }) => [name, ...figure].join(' '))

describe('a report that lists what came back', () => {
  test('is right however each expense is listed, with the numbers of its refunds or of the expenses, in any order', () => {
    fc.assert(
      fc.property(several, fc.boolean(), fc.nat(), (all, own, turn) => {
        const lines = linesOf(all, own)
        const at = turn % (lines.length + 1)
        expect(wrong(check(all, [...lines.slice(at), ...lines.slice(0, at)]))).toEqual([])
      }),
      { numRuns: runs(300) },
    )
  })

  test('is right with no numbers, refunds one by one or all in one line', () => {
    fc.assert(
      fc.property(several, (all) => {
        const inFull = all.map(({ amount }) => money(amount))
        const each = all.flatMap(({ back }) => back)
        expect(wrong(check(all, [...inFull, ...each.map(off)]))).toEqual([])
        if (each.length > 0) expect(wrong(check(all, [...inFull, off(sum(each))]))).toEqual([])
      }),
      { numRuns: runs(300) },
    )
  })

  test('is told the line that is changed, put in or twice there, and the refund that it leaves out', () => {
    fc.assert(
      fc.property(several, fc.nat(), (all, pick) => {
        const refunds = all.flatMap(({ back }, at) =>
          back.map((amount, place) => ({ amount, voucher: `OR-${at}-${place}` })),
        )
        fc.pre(refunds.length > 0)
        const index = pick % refunds.length
        const { amount, voucher } = refunds[index]!
        const inFull = all.map((one, at) => ({ amount: money(one.amount), voucher: `DV-${at}` }))
        const listed = refunds.map((one) => ({ ...one, amount: off(one.amount) }))
        const line = ['expenses', all.length + index].join(' ')
        const changed = listed.map((one, at) => (at === index ? { amount: off(amount + 1), voucher } : one))
        expect(wrong(check(all, [...inFull, ...changed]))).toEqual([`amount ${line}`])
        const last = ['expenses', all.length + refunds.length].join(' ')
        for (const more of [{ amount: off(amount), voucher }, off(123), { amount: off(amount), voucher: 'OR-0' }])
          expect(wrong(check(all, [...inFull, ...listed, more]))).toEqual([`not-in-ledger ${last}`])
        const others = listed.filter((_, at) => at !== index)
        // A report that lists nothing that came back may list its expenses in full.
        expect(wrong(check(all, [...inFull, ...others]))).toEqual(others.length > 0 ? ['left-out expenses'] : [])
      }),
      { numRuns: runs(300) },
    )
  })

  test('cannot take it off twice', () => {
    fc.assert(
      fc.property(several, fc.boolean(), (all, own) => {
        const lines = linesOf(all, own)
        fc.pre(hasRefundLine(all) && isCorrection(lines))
        const at = all.findIndex((each) => isInOne(each) || (isOneByOne(each) && each.back.length > 0))
        const { amount, back } = all[at]!
        const inFull = lines.findIndex(
          (line) => typeof line === 'object' && line.voucher === `DV-${at}` && line.amount === money(amount),
        )
        const twice = lines.map((line, place) =>
          place === inFull ? { amount: money(amount - sum(back)), voucher: `DV-${at}` } : line,
        )
        // Where all of it came back, what is left of it says nothing.
        fc.pre(isCorrection(twice))
        expect(check(all, twice).outcome).toBe('inconsistent')
      }),
      { numRuns: runs(200) },
    )
  })
})

test('lines of few amounts are those of a ledger, each in full or less what came back, in any order and without numbers', () => {
  const few = fc.integer({ min: 1, max: 5 })
  fc.assert(
    fc.property(
      fc.array(fc.record({ amount: few, back: few, isNet: fc.boolean() }), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      (made, turn) => {
        const all = made.map(({ amount, back }): Spent => ({ amount, back: back < amount ? [back] : [], list: 'net' }))
        const lines = all.map(({ amount, back }, at) => money(made[at]!.isNet ? amount - sum(back) : amount))
        const at = turn % lines.length
        expect(wrong(check(all, [...lines.slice(at), ...lines.slice(0, at)]))).toEqual([])
      },
    ),
    { numRuns: runs(500) },
  )
})
