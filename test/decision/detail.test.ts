// An answer in brief is the same answer, said once: held to the answer in full for every case.
import { describe, expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import { evaluatePartnership, type PartnershipRecord, streamProgramme } from 'deped-school-partnerships'
import { argumentsOf, answerTo, inputsOf, tables } from '../tables.ts'

const isAnswer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && 'kind' in value && 'outcome' in value
const without = (value: object, names: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !names.includes(name))
      .map(([name, inner]) => [
        name,
        name === 'parts' ? partsOf(inner as object) : isAnswer(inner) ? entryOf(inner) : inner,
      ]),
  )
/** What a part is about: it stands at the place of the part. */
const ids = (subject: object): object => Object.fromEntries(Object.entries(subject).filter(([name]) => name !== 'path'))
const entryOf = (answer: Readonly<Record<string, unknown>>): object => {
  if ('parts' in answer) return inBrief(answer)
  const { subject, outcome, issues } = answer
  return issues === undefined ? { subject: ids(subject as object), outcome } : { subject, outcome, issues }
}
const said = ['kind', 'because', 'needs', 'policy', 'version', 'asOf', 'clauses', 'authorities']
const partsOf = (parts: object): object =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]: [string, object]) => [
      name,
      Array.isArray(part) ? part.map(entryOf) : partOf(part),
    ]),
  )
const partOf = (part: { readonly subject?: object }): object => ({
  ...without(part, ['findings', 'ledger', ...said]),
  ...(part.subject && { subject: ids(part.subject) }),
})
const inBrief = (answer: object): object => without(answer, ['findings', 'ledger'])

const withOptions = (each: (typeof tables)[number]['cases'][number]): readonly unknown[] => {
  const given = argumentsOf(each)
  const takes = { rankPartners: 3, planPairings: 2, checkStatement: 2 }[each.function]
  const hasOptions = each.policy !== undefined || each.framework !== undefined || given.length === takes
  const { [given.length - 1]: last } = given
  return hasOptions
    ? [...given.slice(0, -1), { ...(last as object), detail: 'brief' }]
    : [...given, { detail: 'brief' }]
}
const noOptions = ['keyStageOf', 'listActivities']
const cases = tables.flatMap((table) => table.cases).filter((each) => !noOptions.includes(each.function))

describe('in brief', () => {
  test.each(cases)('$function: $name', (each) => {
    const call = (library as unknown as Readonly<Record<string, (...given: readonly unknown[]) => object>>)[
      each.function
    ]!
    const brief = call(...withOptions(each))
    const full = answerTo(each)
    expect(brief).toEqual('issues' in full ? full : inBrief(full))
    expect(JSON.stringify(brief).length).toBeLessThanOrEqual(JSON.stringify(full).length)
  })

  test('a stream too', async () => {
    const records = inputsOf<readonly [PartnershipRecord, string]>('partnerships.json').map(([record]) => record)
    const asOf = '2016-12-31'
    for await (const item of streamProgramme(records, asOf, { detail: 'brief' })) {
      const full = item.kind === 'partnership' ? evaluatePartnership(records[item.index]!, asOf) : undefined
      if (full && item.kind === 'partnership') expect(item.report).toEqual('issues' in full ? full : inBrief(full))
      if (item.kind === 'summary') expect(item.summary).not.toHaveProperty('parts.set.findings')
    }
  })
})

test('what a report of a full record weighs', () => {
  const [record, asOf] = inputsOf<readonly [PartnershipRecord, string]>('partnerships.json').find(
    ([each]) => each.ledger?.length === 30,
  )!
  const weight = (answer: object): number => JSON.stringify(answer).length
  // Thirty lines with twenty-seven expenses, of which sixteen are not in order.
  expect(weight(evaluatePartnership(record, asOf, { detail: 'brief' }))).toBeLessThan(12_500)
  expect(weight(evaluatePartnership(record, asOf))).toBeLessThan(120_000)
  // The same with its first twenty expenses.
  const expenses = record.ledger!.filter(({ kind }) => kind === 'expense').slice(0, 20)
  const shorter = {
    ...record,
    ledger: record.ledger!.filter((entry) => entry.kind !== 'expense' || expenses.includes(entry)),
  }
  expect(weight(evaluatePartnership(shorter, asOf, { detail: 'brief' }))).toBeLessThan(10_000)
  expect(weight(evaluatePartnership(shorter, asOf))).toBeLessThan(100_000)
})
