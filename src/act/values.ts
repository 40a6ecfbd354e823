// The values that an answer to a question can have: all of a closed domain; of an open one each side of each limit that it is held to, whatever
// rule holds it to that.
import type { AnyFinding, AnyNeed, Path } from '../decision/answer.ts'
import { type AcceptedValue, acceptedAt } from './accepted.ts'
import type { AtLeastOne } from '../order/index.ts'
import { isDayText } from '../reading/days.ts'
import { valueAt } from './places.ts'
import { placesAsked, valuesAt } from './records.ts'
import { changesOn, type Scale, scaleOf } from './scales.ts'

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** All figures within some figures, such as the days and the amounts that a finding tells. */
export const within = (figures: unknown): readonly unknown[] =>
  typeof figures === 'object' && figures !== null ? Object.values(figures).flatMap(within) : [figures]

/** What comes of a value, where it is tried, and figures near which something else may come of it. */
export interface Trial {
  readonly result: (value: unknown) => string
  readonly near: readonly unknown[]
}

/** Each figure with what is just on either side of it, and both sides of each place where something else comes of the value. */
const onScale = (scale: Scale, figures: readonly unknown[], trial: Trial | undefined): readonly unknown[] => {
  const { first, last, at, value } = scale
  const numbersOf = (list: readonly unknown[]): number[] =>
    list.flatMap((each) => at(each) ?? []).flatMap((each) => [each - 1, each, each + 1])
  const isOn = (each: number): boolean => each >= first && each <= last
  const own = numbersOf(figures)
  const changes = trial
    ? changesOn(scale, [...own, ...numbersOf(within(trial.near))].filter(isOn), (each) => trial.result(value(each)))
    : []
  return unique([...own, ...changes].filter(isOn).sort((one, other) => one - other)).map(value)
}

const ofSchema = (schema: AcceptedValue, figures: readonly unknown[], trial: Trial | undefined): readonly unknown[] => {
  if (schema.enum) return schema.enum.filter((value) => value !== null)
  if ('const' in schema) return [schema.const]
  if (schema.type === 'boolean') return [true, false]
  const scale = scaleOf(schema)
  if (scale) return onScale(scale, figures, trial)
  return schema.anyOf?.flatMap((each) => ofSchema(each, figures, trial)) ?? []
}

/** The scale on which values of a place stand, beside others or alone. */
export const scaleAt = (need: Pick<AnyNeed, 'asks' | 'path'>): Scale | undefined => {
  const schema = acceptedAt(need)
  return [schema, ...(schema.anyOf ?? [])].map(scaleOf).find((scale) => scale !== undefined)
}

/** Of places that hold more than one value: the answers that lead on. Of a place that is not here, no answer can be made up. */
const opening: Readonly<Partial<Record<string, (need: AnyNeed, input: unknown) => readonly unknown[] | undefined>>> = {
  'pbb-level': ({ params, path }) =>
    path.at(-1) === 'pbb' && 'year' in params && Object.hasOwn(params, 'year')
      ? [1, 2, 3, 4, 5, 6, 7, 8].map((level) => ({ year: params.year, level }))
      : [1, 2, 3, 4, 5, 6, 7, 8],
  'expense-activity': ({ path }, input) => {
    if (path.at(-1) === 'activity') return [{}]
    const activities = valueAt(input, [...path.slice(0, -3), 'activities'])
    return Array.isArray(activities)
      ? activities.map((each) => valueAt(each, ['id'])).filter((id) => typeof id === 'string')
      : []
  },
  // Where a school stands is one of the places that records tell.
  'one-account': (need, input) => {
    const told = need.path.at(-1) === 'coordinates' ? valuesAt(input, placesAsked(input, need)) : []
    return told.length > 0 ? told : undefined
  },
  'duties-on-record': () => [{}],
  'ledger-on-record': () => [[]],
}

/** Those of them that have all answers. */
const closed: ReadonlySet<string> = new Set(['pbb-level', 'one-account'])

/** What can be tried at a place. */
export interface Tries {
  /** The values, those of an open domain in order. */
  readonly values: readonly unknown[]
  /** Whether these are all values that there are, each side of each limit, or only ways to begin. */
  readonly domain: 'closed' | 'limits' | 'open'
}

const isClosed = (schema: AcceptedValue): boolean =>
  schema.enum !== undefined ||
  'const' in schema ||
  schema.type === 'boolean' ||
  (schema.format === undefined && schema['x-unit'] === undefined && schema.anyOf?.every(isClosed) === true)

/** The values that can be tried at the place of a need, held against the figures of the findings that wait for it and of the day. */
export const triesFor = (
  need: AnyNeed,
  waiting: readonly AnyFinding[],
  input: unknown,
  asOf: string | undefined,
  trial?: Trial,
): Tries => {
  const open = opening[need.asks]?.(need, input)
  if (open) return { values: open, domain: closed.has(need.asks) ? 'closed' : 'open' }
  const schema = acceptedAt(need)
  const figures = unique(within([need.params, ...waiting.map(({ params }) => params), asOf]))
  const values = ofSchema(schema, figures, trial)
  return { values: unique(values), domain: isClosed(schema) ? 'closed' : values.length > 0 ? 'limits' : 'open' }
}

/** Whether a value can stand at a place of a record on a day: an expense that is on record by then was not made later. */
export const canBeBy = (asOf: string | undefined, path: Path, value: unknown): boolean =>
  asOf === undefined || path.at(-1) !== 'day' || !isDayText(value) || value <= asOf

/** Facts that have to stand beside a value: an item that is none of those named has to be described. */
export const besideOf = (path: Path, value: unknown): readonly (readonly [Path, unknown])[] =>
  path.at(-1) === 'item' && value === 'other' ? [[[...path.slice(0, -1), 'description'], '-']] : []

/** The facts that have to stand beside a value and do not. */
export const missingBeside = (input: unknown, path: Path, value: unknown): readonly Path[] =>
  besideOf(path, value).flatMap(([place]) => (valueAt(input, place) === undefined ? [place] : []))

/**
 * A value that needs other facts beside it.
 *
 * @group Answers
 */
export interface ValueBeside {
  /** The value. */
  readonly value: unknown
  /** Where they stand in the input. */
  readonly paths: AtLeastOne<Path>
}

/** Those of some values that need other facts beside them; nothing where none does. */
export const besideIn = (
  values: readonly unknown[],
  input: unknown,
  path: Path,
): readonly ValueBeside[] | undefined => {
  const needing = values.flatMap((value): readonly ValueBeside[] => {
    const [first, ...others] = missingBeside(input, path, value)
    return first ? [{ value, paths: [first, ...others] }] : []
  })
  return needing.length > 0 ? needing : undefined
}
