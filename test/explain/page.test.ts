// A partnership on one page: whole, in two languages and formats, and bounded for every record.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, evaluatePartnership, explain, type PartnershipRecord, version } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { answerTo, tables } from '../tables.ts'

/** Thirty lines of a ledger with the usual mistakes, each expense with the number of its voucher. */
const [imus] = tables
  .flatMap(({ cases }) => cases)
  .filter(({ name }) => name.startsWith('Imus, a full record'))
  .map(({ input }) => input as [PartnershipRecord, string])
const withVouchers = ({ ledger = [], ...record }: PartnershipRecord): PartnershipRecord => ({
  ...record,
  ledger: ledger.map((entry, index) => (entry.kind === 'expense' ? { ...entry, voucher: `DV-${index + 1}` } : entry)),
})
const [record, day] = imus!
const report = evaluatePartnership(withVouchers(record), day)
const linesOf = (page: string): string[] => page.split('\n')

test('print', () => {
  expect(record.ledger).toHaveLength(30)
  console.log(explain(report))
  console.log(explain(report, { messages: filipino }))
  console.log(linesOf(explain(report)).length, linesOf(explain(report, { messages: filipino })).length)
})
test('print2', () => {
  for (const { cases } of tables) for (const each of cases) if (each.function === 'evaluateProgramme' && /several|totals by place/.test(each.name)) console.log(explain(answerTo(each) as Answer))
})
