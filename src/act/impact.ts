// What another policy, another day or another framework would change over many partnerships: counts, sums and the first examples.
import type { InvalidInput } from '../decision/answer.ts'
import { groupBy, within } from '../decision/group.ts'
import { known } from '../decision/known.ts'
import { foldOf } from '../programme/fold.ts'
import { iterableSchema, type Opening } from '../programme/facts.ts'
import { type PartnershipRecord, recordSchemaBy } from '../partnership/facts.ts'
import type { PartnershipReport } from '../partnership/report.ts'
import { policyOption } from '../policy/facts.ts'
import { daySchema } from '../reading/days.ts'
import { optionOf, optionsOf } from '../reading/options.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { frameworkOption } from '../sbm/framework.ts'
import { version } from '../version.ts'
import { amountsOf, movedFrom, type RuleChange, ruleChanges } from './compare.ts'
import { type AnyDecision, decisionsIn, findingsOf } from './decisions.ts'
import type { Impact, ImpactExample, ImpactOptions, OutcomeImpact, RuleImpact } from './impact-answer.ts'
import { keyOf } from './places.ts'

const mostExamples = 5

type OutcomeChange = Pick<OutcomeImpact, 'before' | 'after'>

interface Count<Change> {
  readonly change: Change
  decisions: number
  partnerships: number
  readonly examples: ImpactExample[]
}

/** Counts of changes, with the first partnerships of each. */
const counter = <Change extends object>(keyOfChange: (change: Change) => string) => {
  const counts = new Map<string, Count<Change>>()
  return {
    /** Counts the changes of one partnership. */
    add: (changes: readonly Change[], example: ImpactExample): void => {
      for (const [key, group] of groupBy(changes, keyOfChange)) {
        const none = { change: group[0], decisions: 0, partnerships: 0, examples: [] }
        const count = within<string, Count<Change>>(counts, key, () => none)
        count.decisions += group.length
        count.partnerships += 1
        if (count.examples.length < mostExamples) count.examples.push(example)
      }
    },
    /** What was counted, in one order, whatever that of the partnerships. */
    told: (): readonly Count<Change>[] => [...counts.keys()].sort().map((key) => counts.get(key)!),
  }
}

/** Two answers to one record have their decisions in the same places, but for expenses of days that one side alone counts. */
const byPlace = (report: object): ReadonlyMap<string, AnyDecision> =>
  new Map([...decisionsIn(report)].map(({ decision }) => [keyOf([decision.kind, ...decision.subject.path]), decision]))

/** The changes of rules between two reports on one record, decision by decision. */
const changesBetween = (before: object, after: object): readonly RuleChange[] => {
  const one = [...decisionsIn(before)].map(({ decision }) => decision)
  const other = [...decisionsIn(after)].map(({ decision }) => decision)
  // As a rule the decisions stand in the same places, and then none has to be looked up.
  if (one.length === other.length)
    return one.flatMap((each, index) => ruleChanges(findingsOf(each), findingsOf(other[index]!)))
  const [was, is] = [byPlace(before), byPlace(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [earlier, later] = [was.get(key), is.get(key)]
    return ruleChanges(earlier ? findingsOf(earlier) : [], later ? findingsOf(later) : [])
  })
}

type Sums = Map<string, bigint>
const addTo = (sums: Sums, { parts }: PartnershipReport): void => {
  if (parts.fund) for (const [name, amount] of amountsOf(parts.fund)) sums.set(name, (sums.get(name) ?? 0n) + amount)
}

const readSide = /* @__PURE__ */ (() =>
  optionsOf({ asOf: optionOf(daySchema), policy: policyOption, framework: frameworkOption }))()

const sides = /* @__PURE__ */ (() => optionsOf({ before: { read: readSide }, after: { read: readSide } }))()

type Side = NonNullable<ReturnType<typeof readSide>['value']>

/** Of records that were not read nothing is known, and of none nothing is shown. */
const outcomeOf = (changes: number, records: number, rejected: number): Impact['outcome'] => {
  if (changes > 0) return 'different'
  return rejected > 0 || records === 0 ? 'undetermined' : 'same'
}

/** What another policy, another day or another framework changes, record by record. */
const impactBetween = (before: Side, after: Side) => {
  const [one, other] = [foldOf(before.asOf, before), foldOf(after.asOf, after)]
  const areReadAlike = recordSchemaBy(before.framework) === recordSchemaBy(after.framework)
  const outcomes = counter<OutcomeChange>(({ before: from, after: to }) => keyOf([from, to]))
  const rules = counter<RuleChange>(({ rule, before: from = '', after: to = '' }) => keyOf([rule, from, to]))
  const was: Sums = new Map()
  const is: Sums = new Map()
  let [records, rejected, changed] = [0, 0, 0]
  return {
    /** Adds a record; gives what is wrong with one that could not be read. */
    add: (value: unknown): InvalidInput<'partnership'> | undefined => {
      const reading = one.read(value)
      const earlier = one.add({ value }, undefined, reading)
      const later = other.add({ value }, undefined, areReadAlike ? reading : undefined)
      const index = records
      records += 1
      if (earlier.outcome === 'invalid-input' || later.outcome === 'invalid-input') {
        rejected += 1
        return earlier.outcome === 'invalid-input' ? earlier : (later as InvalidInput<'partnership'>)
      }
      addTo(was, earlier)
      addTo(is, later)
      const changes = changesBetween(earlier, later)
      if (changes.length === 0) return undefined
      changed += 1
      const { reference, leader, partner } = later.subject
      const example = known<ImpactExample>({ index, reference, leader, partner })
      if (earlier.outcome !== later.outcome) outcomes.add([{ before: earlier.outcome, after: later.outcome }], example)
      rules.add(changes, example)
      return undefined
    },
    told: (): Impact => {
      const set = ruleChanges(one.summary(true).parts.set.findings, other.summary(true).parts.set.findings)
      const amounts = movedFrom('fund', was, is)
      return {
        kind: 'impact',
        outcome: outcomeOf(changed + set.length + amounts.length, records, rejected),
        version,
        records,
        rejected,
        changed,
        outcomes: outcomes.told().map(({ change, partnerships, examples }) => ({ ...change, partnerships, examples })),
        rules: rules
          .told()
          .map(({ change: { rule, before: from, after: to }, ...counts }) =>
            known<RuleImpact>({ rule, before: from, after: to, ...counts }),
          ),
        set,
        amounts,
      }
    },
  }
}

/**
 * Says what another policy, another day or another framework would change over many partnerships: how many come to something else, which
 * rules find something else and how often, what of the set changes, and the amounts that move, to the centavo.
 *
 * Each record is evaluated under both, and of it only counts, sums and what the set can show are kept, so that it serves sets that do not
 * fit into memory. A record that cannot be read is counted, and no more.
 *
 * @param records - The partnerships, such as an array, a generator, or the rows of a database query.
 * @param options - The two sides: each a day, and the policy and framework where they are not those of fiscal year 2016 and of 2012.
 * @returns What changes; or `invalid-input` where the source or a side could not be read. What reading the source throws is passed on.
 * @example
 * ```ts
 * import { FY2016, impact, type PartnershipRecord } from 'deped-school-partnerships'
 *
 * const pairing = { leader: { id: '107970', pbb: { year: 2014, level: 5 } }, partner: { id: '107973', pbb: { year: 2014, level: 1 } }, distanceKm: 1.5 } as const
 * const records: PartnershipRecord[] = [{ reference: 'Imus', pairing: { ...pairing, onDepEdList: false } }]
 * const policy = { ...FY2016, id: 'Local', nearbyWithinKm: { value: 1, authority: 'Memorandum A' } }
 * const told = await impact(records, { before: { asOf: '2016-12-31' }, after: { asOf: '2016-12-31', policy } })
 *
 * told.outcome === 'different' && told.rules.map(({ rule, before, after, partnerships }) => [rule, before, after, partnerships]) // => [['pairing/nearby', 'open', 'breached', 1]]
 * ```
 * @group Questions
 */
export const impact = async (
  records: Iterable<PartnershipRecord> | AsyncIterable<PartnershipRecord>,
  options: ImpactOptions,
): Promise<Impact | InvalidInput<'impact'>> => {
  const input = readAll({ records: read(iterableSchema, records, ['records']), options: sides(options) })
  if (input.issues) return invalid('impact', input.issues)
  const { before, after } = input.value.options
  const { add, told: end } = impactBetween(before, after)
  for await (const [record] of itemsOf(input.value.records)) add(record)
  return end()
}

/** Begins to say it, record by record, for who wants to know which could not be read. */
export const openImpact = (options: ImpactOptions) => {
  const read = sides(options)
  return read.issues ? invalid('impact', read.issues) : impactBetween(read.value.before, read.value.after)
}

/**
 * The records of a source.
 *
 * @yields {[unknown]} Each of them, wrapped, since a record is data even with a field `then`.
 */
async function* itemsOf(open: Opening): AsyncGenerator<[unknown], void, undefined> {
  const source = open()
  for (;;) {
    // The items of a list are not awaited: a record is data, even one with a field `then`.
    const next: unknown = await source.next()
    if (typeof next !== 'object' || next === null)
      throw new TypeError('The source of the records gave something that is no result of an iterator.')
    const { done, value } = next as IteratorResult<unknown, unknown>
    if (done) return
    yield [value]
  }
}
