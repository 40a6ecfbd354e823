// What another policy, another day or another framework would change over many partnerships: counts, sums and the first examples.
import type { InvalidInput } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import { foldOf } from '../programme/fold.ts'
import { iterableSchema, type Opening } from '../programme/facts.ts'
import { type PartnershipRecord, recordSchemaBy } from '../partnership/facts.ts'
import { policyOption } from '../policy/facts.ts'
import { daySchema } from '../reading/days.ts'
import { optionOf, optionsOf } from '../reading/options.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { frameworkOption } from '../sbm/framework.ts'
import { version } from '../version.ts'
import { changeOf, figuresOf } from './compare.ts'
import type { DecisionChange, FigureChange } from './comparison.ts'
import type { AnyDecision } from './decisions.ts'
import { wentFrom } from './figures.ts'
import type {
  DecisionImpact,
  FigureImpact,
  Impact,
  ImpactExample,
  ImpactOptions,
  OutcomeImpact,
  RuleImpact,
} from './impact-answer.ts'
import { type Pair, pairOf, type Standing, standingIn } from './pairs.ts'
import { keyOf } from './places.ts'
import { type Change, counter } from './counting.ts'
import { movedBetween, summing } from './sums.ts'

/** The same decision in two answers to one record stands in the same place, but for expenses of days that one side alone counts. */
const byPlace = (all: readonly Standing[]): ReadonlyMap<string, Standing> =>
  new Map(all.map((each) => [keyOf([each.part ?? '', each.decision.kind, ...each.decision.subject.path]), each]))

/** The decisions of two reports on one record, those in one place together. */
const pairsBetween = (before: AnyDecision, after: AnyDecision): readonly Pair[] => {
  const [one, other] = [[...standingIn({ decision: before })], [...standingIn({ decision: after })]]
  // As a rule the decisions stand in the same places, and then none has to be looked up.
  if (one.length === other.length) return other.map((is, index) => pairOf(one[index], is))
  const [was, is] = [byPlace(one), byPlace(other)]
  return [...new Set([...is.keys(), ...was.keys()])].map((key) => pairOf(was.get(key), is.get(key)))
}

const rulesIn = (changes: readonly DecisionChange[]): readonly (readonly Change<RuleImpact>[])[] =>
  changes.map(({ rules }) => rules.map(({ rule, before, after }): Change<RuleImpact> => ({ rule, before, after })))

/** The parts that come to something else. What the partnership itself comes to is counted by itself. */
const partsIn = (changes: readonly DecisionChange[]): readonly (readonly Change<DecisionImpact>[])[] =>
  changes.map(({ kind, part, before, after }) =>
    part === undefined || before === after ? [] : [{ kind, part, before, after }],
  )

const figureChanged = ({ kind, part, figure, end, before, after }: FigureChange): Change<FigureImpact> => {
  const went = wentFrom(before, after)
  return { kind, part, figure, end, went, before: went ? undefined : before, after: went ? undefined : after }
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

/** What of the whole set changes, and the shares of all its funds together. */
const ofSet = (before: AnyDecision, after: AnyDecision): Pick<Impact, 'set' | 'shares'> => {
  const pairs = pairsBetween(before, after)
  return {
    set: pairs.flatMap(changeOf),
    shares: pairs.flatMap(figuresOf).filter(({ figure }) => figure.startsWith(ofAll)),
  }
}
const ofAll = 'totals.all.liquidation.'

/** What another policy, another day or another framework changes, record by record. */
const impactBetween = (before: Side, after: Side) => {
  const [one, other] = [foldOf(before.asOf, before), foldOf(after.asOf, after)]
  const areReadAlike = recordSchemaBy(before.framework) === recordSchemaBy(after.framework)
  const outcomes = counter<OutcomeImpact>()
  const [rules, parts, figures] = [counter<RuleImpact>(), counter<DecisionImpact>(), counter<FigureImpact>()]
  const [was, is] = [summing(), summing()]
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
      const { reference, leader, partner } = later.subject
      const example = known<ImpactExample>({ index, reference, leader, partner })
      const pairs = pairsBetween(earlier, later)
      for (const pair of pairs) {
        was.add(pair.part, pair.was)
        is.add(pair.part, pair.is)
      }
      figures.add(
        pairs.map((pair) => figuresOf(pair).map(figureChanged)),
        example,
      )
      const changes = pairs.flatMap(changeOf)
      if (changes.length === 0) return undefined
      changed += 1
      if (earlier.outcome !== later.outcome)
        outcomes.add([[{ before: earlier.outcome, after: later.outcome }]], example)
      rules.add(rulesIn(changes), example)
      parts.add(partsIn(changes), example)
      return undefined
    },
    /** What changes so far; `whole` says that there are no records beside those that were added. */
    told: (whole = true): Impact => {
      const changes = {
        outcomes: outcomes.told().map(({ before: from, after: to, partnerships, examples }) => ({
          before: from,
          after: to,
          partnerships,
          examples,
        })),
        rules: rules.told(),
        decisions: parts.told(),
        ...ofSet(one.summary(whole), other.summary(whole)),
        amounts: movedBetween(was, is),
        figures: figures.told(),
      }
      const count = Object.values(changes).reduce((sum, { length }) => sum + length, 0)
      return {
        kind: 'impact',
        outcome: outcomeOf(count, records, rejected),
        version,
        records,
        rejected,
        changed,
        ...changes,
      }
    },
  }
}

/**
 * Says what another policy, another day or another framework would change over many partnerships: how many come to something else, and how
 * many parts of them, which rules find something else and how often, what of the set changes, the amounts that move, to the centavo, and how often other
 * figures, such as shares and scores, differ.
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
