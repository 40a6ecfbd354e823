// The figures that an answer states, as the table has them, and how two answers differ in them.
import { groupBy } from '../decision/group.ts'
import { known } from '../decision/known.ts'
import type { AnyDecision } from './decisions.ts'
import { type FigureRow, figureRows, type ListRow } from './figure-rows.ts'

type Value = string | number | boolean

/** A figure that an answer states. */
export interface Figure {
  readonly figure: string
  readonly end?: 'least' | 'most'
  readonly of?: readonly string[]
  readonly value: Value
  readonly isMoney: boolean
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
/** A field of its own, whatever a program puts on Object.prototype. */
const fieldOf = (whole: unknown, name: string): unknown =>
  isFields(whole) && Object.hasOwn(whole, name) ? whole[name] : undefined
const isEnd = (name: string): name is 'least' | 'most' => name === 'least' || name === 'most'

/**
 * The figures in a value: itself, its ends, or those of all that it holds. A number that is known exactly goes by that, and a list of words is
 * one figure.
 *
 * @yields {Figure} Each of them.
 */
function* figuresOf(value: unknown, place: Omit<Figure, 'value'>): Generator<Figure> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') yield { ...place, value }
  else if (Array.isArray(value)) yield { ...place, value: value.join(', ') }
  else if (isFields(value)) {
    const exact = fieldOf(value, 'exact')
    if (typeof exact === 'string') yield { ...place, value: exact }
    else
      for (const [name, inner] of Object.entries(value))
        yield* figuresOf(inner, isEnd(name) ? { ...place, end: name } : { ...place, figure: `${place.figure}.${name}` })
  }
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join('.') : typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** What names an item of a list. */
const namesOf = (item: unknown, by: ListRow['by']): readonly string[] =>
  (by.find((names) => names.every((name) => fieldOf(item, name) !== undefined)) ?? by.at(-1)!).map((name) =>
    textOf(fieldOf(item, name)),
  )

/** A row of the table as the figures are looked up. */
interface Step {
  readonly keys: readonly string[]
  readonly by: ListRow['by'] | undefined
  readonly figures: readonly { readonly name: string; readonly figure: string; readonly isMoney: boolean }[]
}

const steps: ReadonlyMap<string, readonly Step[]> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries<readonly FigureRow[]>(figureRows).map(([kind, rows]) => [
      kind,
      rows.map(({ within = '', pesos = [], others = [] }): Step => {
        const [place, by] = typeof within === 'string' ? [within, undefined] : [within.list, within.by]
        const under = (isMoney: boolean) => (name: string) => ({
          name,
          figure: place === '' ? name : `${place}.${name}`,
          isMoney,
        })
        return {
          keys: place === '' ? [] : place.split('.'),
          by,
          figures: [...pesos.map(under(true)), ...others.map(under(false))],
        }
      }),
    ]),
  ))()

/**
 * The figures that an answer states, in the order of the table.
 *
 * @yields {Figure} Each of them.
 */
export function* statedIn(answer: AnyDecision): Generator<Figure> {
  for (const { keys, by, figures } of steps.get(answer.kind) ?? []) {
    const whole = keys.reduce<unknown>(fieldOf, answer)
    if (whole === undefined) continue
    if (!by) for (const { name, ...place } of figures) yield* figuresOf(fieldOf(whole, name), place)
    else if (Array.isArray(whole))
      for (const item of whole as readonly unknown[]) {
        const of = namesOf(item, by)
        for (const { name, ...place } of figures) yield* figuresOf(fieldOf(item, name), { ...place, of })
      }
  }
}

/** A figure that differs: what it was and what it is, of which one may not be there. */
export interface FigureMove extends Omit<Figure, 'value'> {
  readonly before?: Value
  readonly after?: Value
}

const keyOf = ({ figure, end, of = [] }: Figure): string =>
  of.length === 0 ? `${figure} ${end ?? ''}` : JSON.stringify([figure, end, of])
const inOrder = (values: readonly Value[]): Value[] =>
  [...values].sort((one, other) => (String(one) < String(other) ? -1 : 1))

/** Some values without those that others have too, each as often as they have it, in one order. */
const without = (values: readonly Value[], others: readonly Value[]): Value[] => {
  const left = [...others]
  return inOrder(values).filter((value) => {
    const index = left.indexOf(value)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

/** The figures that differ between two answers of a kind, in the order of the table. Items of a list with one name are told by what they have. */
export const movesBetween = (was: AnyDecision | undefined, is: AnyDecision | undefined): readonly FigureMove[] => {
  const { kind } = (is ?? was)!
  if (!steps.has(kind)) return []
  const [one, other] = [was, is].map((answer) => (answer ? [...statedIn(answer)] : []))
  // Most answers state what they stated.
  if (one!.length === other!.length && one!.every((each, index) => isSame(each, other![index]!))) return []
  const [before, after] = [groupBy(one!, keyOf), groupBy(other!, keyOf)]
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [earlier, later] = [before.get(key), after.get(key)]
    const [{ figure, end, of, isMoney }] = (later ?? earlier)!
    const [values, others] = [earlier, later].map((each) => (each ?? []).map(({ value }) => value)) as [
      Value[],
      Value[],
    ]
    const [left, come] = [without(values, others), without(others, values)]
    return Array.from({ length: Math.max(left.length, come.length) }, (_, index) =>
      known<FigureMove>({ figure, end, of, isMoney, before: left[index], after: come[index] }),
    )
  })
}

const isSame = (one: Figure, other: Figure): boolean =>
  one.value === other.value &&
  one.figure === other.figure &&
  one.end === other.end &&
  (one.of === other.of || JSON.stringify(one.of) === JSON.stringify(other.of))

/** A number as a part of a whole, to the last digit; nothing of what is none. */
const ratioOf = (value: unknown): readonly [bigint, bigint] | undefined => {
  const parts = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/.exec(typeof value === 'boolean' ? '' : String(value))
  if (!parts) return undefined
  const [, whole = '', decimals = '', under] = parts
  return under === undefined
    ? [BigInt(whole + decimals), 10n ** BigInt(decimals.length)]
    : [BigInt(whole), BigInt(under)]
}

/** Which way a number goes; nothing where one of the two is none. */
export const wentFrom = (before: unknown, after: unknown): 'up' | 'down' | undefined => {
  const [one, other] = [ratioOf(before), ratioOf(after)]
  if (!one || !other) return undefined
  return other[0] * one[1] > one[0] * other[1] ? 'up' : 'down'
}
