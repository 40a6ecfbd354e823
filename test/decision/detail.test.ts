// An answer in brief is the same answer, said once: held to the answer in full for every case.
import { describe, expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import {
  type BriefFinding,
  type BriefNeed,
  evaluatePartnership,
  type PartnershipRecord,
  streamProgramme,
} from 'deped-school-partnerships'
import type { AnyFinding, AnyNeed, AnyToldFinding, Path } from '../../src/decision/answer.ts'
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
const saidOnce = ['kind', 'because', 'needs', 'policy', 'version', 'asOf', 'clauses', 'authorities']
const partsOf = (parts: object): object =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]: [string, object]) => [
      name,
      Array.isArray(part) ? part.map(entryOf) : partOf(part),
    ]),
  )
const partOf = (part: { readonly subject?: object }): object => ({
  ...without(part, ['findings', 'ledger', ...saidOnce]),
  ...(part.subject && { subject: ids(part.subject) }),
})
const inBrief = (answer: object): object => without(answer, ['findings', 'ledger'])

/** What stands at one place only, of what is said once. */
const apart = (told: readonly (BriefFinding | BriefNeed)[]): readonly { readonly path: Path }[] =>
  told.flatMap(({ alsoAt = [], ...each }) => [each.path, ...alsoAt].map((path) => ({ ...each, path })))
/** What a finding says beside its place, with what it asks. */
const said = ({ rule, result, message, params, basis, clauses, authorities, departsFrom }: AnyToldFinding): object => ({
  ...{ rule, result, message, params, basis, clauses, authorities, departsFrom },
})
const asks = (needs: readonly AnyNeed[]): readonly string[] => [...new Set(needs.map((need) => need.asks))].sort()
/** What it waits for, of what the answer asks: of several questions for one place one. */
const inFull =
  (asked: readonly AnyNeed[]) =>
  (finding: AnyFinding): object => ({
    said: said(finding),
    path: finding.path,
    asks: asks(
      asked.filter((each) => finding.needs.some((own) => own.kind === each.kind && isAt(own.path, each.path))),
    ),
  })
const isAt = (one: Path, other: Path): boolean => JSON.stringify(one) === JSON.stringify(other)
const sorted = (values: readonly object[]): string[] =>
  values.map((value) => JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))).sort()
/** A need without its words, of which those of the first stand for all. */
const place = ({ kind, asks, path }: AnyNeed): object => ({ kind, asks, path })

/** An answer in brief, held to the same in full: each finding and need once, at all its places. */
const holds = (brief: object, full: object): void => {
  const [told, whole] = [answersIn(brief), answersIn(inBrief(full))] as const
  expect(told.map(({ rest }) => rest)).toEqual(whole.map(({ rest }) => rest))
  for (const [index, { because, needs }] of (told as readonly Said[]).entries()) {
    const of = whole[index] as unknown as Whole
    const each = (finding: BriefFinding): object[] =>
      apart([finding]).map(({ path }) => ({
        said: said(finding),
        path,
        asks: asks((finding.waitsFor ?? []).map((index) => needs[index]!)),
      }))
    expect(sorted(because.flatMap(each))).toEqual(sorted(of.because.map(inFull(of.needs))))
    expect(sorted(apart(needs).map((need) => place(need as AnyNeed)))).toEqual(sorted(of.needs.map(place)))
    expect(new Set(sorted(because.map((each) => ({ ...said(each), waitsFor: each.waitsFor })))).size).toBe(
      because.length,
    )
    for (const need of needs) expect(of.needs).toContainEqual({ ...need, alsoAt: undefined })
  }
}

interface Apart {
  readonly because: readonly object[]
  readonly needs: readonly object[]
  readonly rest: object
}
/** An answer and the answers in its parts, what decides and what is needed apart from the rest. */
const answersIn = (answer: object): readonly Apart[] => {
  const { because = [], needs = [], parts, ...rest } = answer as Partial<Apart> & { readonly parts?: object }
  const inner = parts === undefined ? [] : Object.values(parts).flat().filter(isAnswer)
  const others = parts === undefined ? {} : Object.entries(parts).filter(([, part]) => ![part].flat().some(isAnswer))
  return [{ because, needs, rest: { ...rest, others } }, ...inner.flatMap(answersIn)]
}
interface Said {
  readonly because: readonly BriefFinding[]
  readonly needs: readonly BriefNeed[]
}
interface Whole {
  readonly because: readonly AnyFinding[]
  readonly needs: readonly AnyNeed[]
}

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
    if ('issues' in full) expect(brief).toEqual(full)
    else holds(brief, full)
    expect(JSON.stringify(brief).length).toBeLessThanOrEqual(JSON.stringify(full).length)
  })

  test('a stream too', async () => {
    const records = inputsOf<readonly [PartnershipRecord, string]>('partnerships.json').map(([record]) => record)
    const asOf = '2016-12-31'
    for await (const item of streamProgramme(records, asOf, { detail: 'brief' })) {
      const full = item.kind === 'partnership' ? evaluatePartnership(records[item.index]!, asOf) : undefined
      if (full && item.kind === 'partnership') {
        if ('issues' in full) expect(item.report).toEqual(full)
        else holds(item.report, full)
      }
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
