// What an impact counts, held to a look at every record by itself, rule by rule and place by place.
import { expect, test } from 'vitest'
import {
  evaluatePartnership,
  evaluateProgramme,
  FY2016,
  impact,
  type ImpactOptions,
  type ImpactSide,
  type PartnershipRecord,
  type Policy,
  SBM2012,
  sbmForms,
} from 'deped-school-partnerships'
import { decisionsIn } from '../../src/act/decisions.ts'
import { groupBy } from '../../src/decision/group.ts'
import { inputsOf } from '../tables.ts'

const [first, ...others] = inputsOf<readonly [PartnershipRecord]>('partnerships.json').map(([record]) => record)
/** With more ratings than the framework of 2012 counts, so that one framework alone can read it. */
const rated = {
  ...first!,
  sbm: { principles: { 'curriculum-learning': Array.from({ length: 10 }, () => 1 as const) } },
}
const records = [first!, rated, ...others]

/** What a record comes to: its outcome, the result of each rule at each place, and its fund; nothing where it cannot be read. */
const seen = (record: PartnershipRecord, { asOf, ...options }: ImpactSide) => {
  const report = evaluatePartnership(record, asOf, options)
  if (report.outcome === 'invalid-input') return undefined
  const results = new Map<string, string>()
  for (const { decision } of decisionsIn(report))
    for (const { rule, result } of decision.findings ?? [])
      results.set(JSON.stringify([decision.kind, decision.subject.path, rule]), result)
  return { outcome: report.outcome, results, fund: report.parts.fund as Readonly<Record<string, unknown>> | undefined }
}

/** What the two sides make of each record that both can read. */
const both = ({ before, after }: ImpactOptions) =>
  records.flatMap((record, index) => {
    const [was, is] = [seen(record, before), seen(record, after)]
    return was && is ? [{ index, was, is }] : []
  })
type Both = ReturnType<typeof both>[number]

/** The changes of rules in one record: once for each place. */
const changesIn = ({ index, was, is }: Both) =>
  [...new Set([...was.results.keys(), ...is.results.keys()])].flatMap((key) => {
    const [before, after] = [was.results.get(key), is.results.get(key)]
    const [, , rule] = JSON.parse(key) as readonly [string, unknown, string]
    return before === after ? [] : [{ index, change: [rule, before ?? '', after ?? ''] }]
  })

/** Changes counted, by what they are: each with its places and its records. */
const counted = (changes: readonly { readonly index: number; readonly change: readonly string[] }[]) =>
  [...groupBy(changes, ({ change }) => JSON.stringify(change))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => {
      const indexes = [...new Set(group.map(({ index }) => index))]
      return { change: group[0].change, places: group.length, records: indexes.length, first: indexes.slice(0, 5) }
    })

const figures = ['received', 'spent', 'ineligible', 'open', 'liquidated', 'cash', 'obligated']
const inCentavos = (amount: unknown): number => Math.round(Number(amount ?? 0) * 100)
const inPesos = (amount: number): string => (amount / 100).toFixed(2)

/** What all funds together have of each figure, where the two sides differ in it. */
const moved = (all: readonly Both[]) =>
  figures.flatMap((figure) => {
    const [before, after] = (['was', 'is'] as const).map((side) =>
      all.reduce((sum, each) => sum + inCentavos(each[side].fund?.[figure]), 0),
    ) as [number, number]
    return before === after ? [] : [[figure, inPesos(before), inPesos(after), inPesos(after - before)]]
  })

const setOf = ({ asOf, ...options }: ImpactSide) => {
  const answer = evaluateProgramme(records, asOf, options)
  if (answer.outcome === 'invalid-input') throw new Error(answer.issues[0].message)
  return new Map(answer.parts.set.findings.map(({ rule, result }) => [rule as string, result]))
}

const authority = 'a test'
const policy: Policy = {
  ...FY2016,
  id: 'Local',
  fund: { value: '1000.00', authority },
  leadersPerPartner: { value: 3, authority },
  nearbyWithinKm: { value: 1, authority },
  ceilings: { value: { 'supplies-and-materials': '100.00' }, authority },
}
const [early, late] = [{ asOf: '2016-08-25' }, { asOf: '2016-12-31' }] as const
const framework = sbmForms.tenRatings
const sides: readonly (readonly [string, ImpactSide, ImpactSide])[] = [
  ['two days', early, late],
  ['two policies', late, { ...late, policy }],
  ['a day and a policy', { ...early, policy }, late],
  ['two frameworks', late, { ...late, framework }],
  ['one framework, given and not', late, { ...late, framework: SBM2012 }],
]

test.each(
  sides.flatMap(([name, one, other]) => [[name, one, other] as const, [`${name}, turned round`, other, one] as const]),
)('an impact counts what each record by itself shows: %s', async (_, before, after) => {
  const answer = await impact(records, { before, after })
  if (answer.outcome === 'invalid-input') throw new Error(answer.issues[0].message)
  const all = both({ before, after })
  const changes = all.flatMap(changesIn)
  const outcomes = all.flatMap(({ index, was, is }) =>
    was.outcome === is.outcome ? [] : [{ index, change: [was.outcome, is.outcome] }],
  )
  expect([answer.records, answer.rejected]).toEqual([records.length, records.length - all.length])
  expect(answer.changed).toBe(new Set([...changes, ...outcomes].map(({ index }) => index)).size)
  const firstOf = ({ examples }: { readonly examples: readonly { readonly index: number }[] }) =>
    examples.map(({ index }) => index)
  expect(answer.outcomes.map((each) => [each.before, each.after, each.partnerships, firstOf(each)])).toEqual(
    counted(outcomes).map((each) => [...each.change, each.records, each.first]),
  )
  expect(
    answer.rules.map((each) => [
      each.rule,
      each.before ?? '',
      each.after ?? '',
      each.decisions,
      each.partnerships,
      firstOf(each),
    ]),
  ).toEqual(counted(changes).map((each) => [...each.change, each.places, each.records, each.first]))
  expect(answer.amounts.map((each) => [each.figure, each.before, each.after, each.moved])).toEqual(moved(all))
  const [was, is] = [setOf(before), setOf(after)]
  expect(answer.set.flatMap(({ rules }) => rules.map((each) => [each.rule, each.before, each.after]))).toEqual(
    [...is].flatMap(([rule, result]) => (was.get(rule) === result ? [] : [[rule, was.get(rule), result]])),
  )
  if (changes.length > 0) expect(answer.outcome).toBe('different')
})
