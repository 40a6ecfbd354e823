// What an impact counts, held to a look at every record by itself, rule by rule and place by place.
import { expect, test } from 'vitest'
import {
  type AmountChange,
  evaluatePartnership,
  evaluateProgramme,
  type Finding,
  FY2016,
  impact,
  type ImpactOptions,
  type ImpactSide,
  type PartnershipRecord,
  type Policy,
  SBM2012,
  sbmForms,
} from 'deped-school-partnerships'
import { groupBy } from '../../src/decision/group.ts'
import { inputsOf } from '../tables.ts'

const [first, ...others] = inputsOf<readonly [PartnershipRecord]>('partnerships.json').map(([record]) => record)
/** With more ratings than the framework of 2012 counts, so that one framework alone can read it. */
const rated = {
  ...first!,
  sbm: { principles: { 'curriculum-learning': Array.from({ length: 10 }, () => 1 as const) } },
}
const records = [first!, rated, ...others]

/** Every answer in a report, by its place. */
const answersIn = (value: unknown, place: readonly (string | number)[] = []): (readonly [string, Answer])[] => {
  if (typeof value !== 'object' || value === null) return []
  const own =
    'because' in value && 'outcome' in value ? [[JSON.stringify(place), value as unknown as Answer] as const] : []
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, each]) =>
      answersIn(each, [...place, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}
type Answer = Readonly<Record<string, unknown>> & {
  readonly kind: string
  readonly outcome: string
  readonly findings?: readonly Finding[]
}

/** Contradictions are found several in one decision, and each is told by itself. */
const aboutOf = ({ rule, params }: Finding): string =>
  rule === 'duties/no-contradiction' && 'contradiction' in params
    ? JSON.stringify([
        params.contradiction,
        ...[params.first, params.second].flat().filter((key) => typeof key === 'string'),
      ])
    : ''

const peso = /^-?\d+\.\d\d$/u
/** The amounts of an answer by name, the ends of a range as two. Shares have four decimals. */
const amountsIn = (answer: Answer): readonly (readonly [string, string])[] =>
  Object.entries(answer).flatMap(([name, value]): (readonly [string, string])[] => {
    if (typeof value === 'string') return peso.test(value) ? [[name, value]] : []
    const { least = '', most = '' } = (value ?? {}) as { readonly least?: string; readonly most?: string }
    return peso.test(least)
      ? [
          [`${name} least`, least],
          [`${name} most`, most],
        ]
      : []
  })

/** What a record comes to: the outcome of each answer in it, the result of each rule at each place, and its amounts; nothing where it cannot be read. */
const seen = (record: PartnershipRecord, { asOf, ...options }: ImpactSide) => {
  const report = evaluatePartnership(record, asOf, options)
  if (report.outcome === 'invalid-input') return undefined
  const answers = answersIn(report)
  const outcomes = new Map<string, string>()
  const results = new Map<string, Map<string, string>>()
  const amounts = new Map<string, number>()
  for (const [place, answer] of answers) {
    // The place of an expense goes by the day, since later ones are not in the report.
    const at =
      answer.kind === 'expense' ? JSON.stringify((answer['subject'] as { readonly path: unknown }).path) : place
    outcomes.set(at, answer.outcome)
    for (const finding of answer.findings ?? []) {
      const key = JSON.stringify([at, finding.rule])
      results.set(key, (results.get(key) ?? new Map<string, string>()).set(aboutOf(finding), finding.result))
    }
    if (answer.kind === 'fund' || answer.kind === 'expense')
      for (const [name, amount] of amountsIn(answer)) {
        const key = `${answer.kind} ${name}`
        amounts.set(key, (amounts.get(key) ?? 0) + inCentavos(amount))
      }
  }
  return { outcome: report.outcome, outcomes, results, amounts }
}
const inCentavos = (amount: string): number => Math.round(Number(amount) * 100)

/** What the two sides make of each record that both can read. */
const both = ({ before, after }: ImpactOptions) =>
  records.flatMap((record, index) => {
    const [was, is] = [seen(record, before), seen(record, after)]
    return was && is ? [{ index, was, is }] : []
  })
type Both = ReturnType<typeof both>[number]

const keysOf = (...maps: readonly (ReadonlyMap<string, unknown> | undefined)[]): readonly string[] => [
  ...new Set(maps.flatMap((map) => [...(map?.keys() ?? [])])),
]

/** The changes of rules in one record: each once for each place. A rule that finds the same of all on one side stands against each of what it finds on the other. */
const changesIn = ({ index, was, is }: Both) =>
  keysOf(was.results, is.results).flatMap((key) => {
    const [one, other] = [was.results.get(key), is.results.get(key)]
    const [, rule] = JSON.parse(key) as readonly [string, string]
    const abouts = keysOf(one, other)
    const told = abouts.length > 1 && one?.has('') !== other?.has('') ? abouts.filter((about) => about !== '') : abouts
    const changes = told.flatMap((about) => {
      const [before = one?.get('') ?? '', after = other?.get('') ?? ''] = [one?.get(about), other?.get(about)]
      return before === after ? [] : [JSON.stringify([rule, before, after])]
    })
    return [...new Set(changes)].map((change) => ({ index, change: JSON.parse(change) as readonly string[] }))
  })

/** The answers within one record that come to something else, once for each place. */
const partsIn = ({ index, was, is }: Both) =>
  keysOf(was.outcomes, is.outcomes).flatMap((place) => {
    const [before = '', after = ''] = [was.outcomes.get(place), is.outcomes.get(place)]
    return before === after || place === '[]' ? [] : [{ index, change: [before, after] }]
  })

/** Changes counted, by what they are: each with its places and its records. */
const counted = (changes: readonly { readonly index: number; readonly change: readonly string[] }[]) =>
  [...groupBy(changes, ({ change }) => JSON.stringify(change))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => {
      const indexes = [...new Set(group.map(({ index }) => index))]
      return { change: group[0].change, places: group.length, records: indexes.length, first: indexes.slice(0, 5) }
    })

const inPesos = (amount: number): string => (amount / 100).toFixed(2)

/** What all records together have of each amount, where the two sides differ in it. */
const moved = (all: readonly Both[]) =>
  [...new Set(all.flatMap(({ was, is }) => keysOf(was.amounts, is.amounts)))].flatMap((name) => {
    const [before, after] = (['was', 'is'] as const).map((side) =>
      all.reduce((sum, each) => sum + (each[side].amounts.get(name) ?? 0), 0),
    ) as [number, number]
    return before === after ? [] : [[name, inPesos(before), inPesos(after), inPesos(after - before)]]
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
  const parts = all.flatMap(partsIn)
  expect(answer.changed).toBe(new Set([...changes, ...outcomes, ...parts].map(({ index }) => index)).size)
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
  const byChange = counted(parts).map(({ change, places }) => [...change, places])
  expect(
    [...groupBy(answer.decisions, (each) => JSON.stringify([each.before ?? '', each.after ?? '']))]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, [first, ...more]]) => [
        first.before ?? '',
        first.after ?? '',
        [first, ...more].reduce((sum, each) => sum + each.decisions, 0),
      ]),
  ).toEqual(byChange)
  const named = ({ kind, figure, end }: AmountChange) => `${kind} ${figure}${end ? ` ${end}` : ''}`
  expect(answer.amounts.map((each) => [named(each), each.before, each.after, each.moved]).sort()).toEqual(
    moved(all).sort(),
  )
  const [was, is] = [setOf(before), setOf(after)]
  expect(answer.set.flatMap(({ rules }) => rules.map((each) => [each.rule, each.before, each.after]))).toEqual(
    [...is].flatMap(([rule, result]) => (was.get(rule) === result ? [] : [[rule, was.get(rule), result]])),
  )
  if (changes.length > 0) expect(answer.outcome).toBe('different')
})
