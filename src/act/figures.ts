// The figures that an answer states, as the table has them, and how two answers differ in them.
import type { Path } from '../decision/answer.ts'
import { groupBy } from '../decision/group.ts'
import { known } from '../decision/known.ts'
import { ownAt } from '../reading/issues.ts'
import type { AnyDecision } from './decisions.ts'
import { type FigureRow, figureRows, type ListRow } from './figure-rows.ts'

type Value = string | number | boolean

/** A figure that an answer states. */
export interface Figure {
  readonly figure: string
  readonly end?: 'least' | 'most'
  readonly of?: readonly string[]
  readonly value: Value
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isEnd = (name: string): name is 'least' | 'most' => name === 'least' || name === 'most'

/** What a figure is called. */
type Called = Omit<Figure, 'value'>

/**
 * Adds the figures in a value: itself, its ends, or those of all that it holds. A number that is known exactly goes by that, and a list of words
 * is one figure.
 */
const addFigures = (value: unknown, called: Called, to: Figure[]): void => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    to.push({ ...called, value })
  else if (Array.isArray(value)) to.push({ ...called, value: value.join(', ') })
  else if (isFields(value)) {
    const exact = ownAt(value, 'exact')
    if (typeof exact === 'string') to.push({ ...called, value: exact })
    else
      for (const [name, inner] of Object.entries(value))
        addFigures(
          inner,
          isEnd(name) ? { ...called, end: name } : { ...called, figure: `${called.figure}.${name}` },
          to,
        )
  }
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join('.') : typeof value === 'string' ? value : ''

/** What names an item of a list. */
const namesOf = (item: unknown, by: ListRow['by']): readonly string[] =>
  (by.find((names) => names.every((name) => ownAt(item, name) !== undefined)) ?? by.at(-1)!).map((name) =>
    textOf(ownAt(item, name)),
  )

/** A row of the table as the figures are looked up. */
interface Step {
  readonly keys: readonly string[]
  readonly by: ListRow['by'] | undefined
  readonly figures: readonly { readonly name: string; readonly figure: string }[]
}

const stepOf = ({ within = '' }: FigureRow, names: readonly string[] = []): readonly Step[] => {
  const [place, by] = typeof within === 'string' ? [within, undefined] : [within.list, within.by]
  const figures = names.map((name) => ({ name, figure: place === '' ? name : `${place}.${name}` }))
  return names.length === 0 ? [] : [{ keys: place === '' ? [] : place.split('.'), by, figures }]
}

const steps: ReadonlyMap<string, Readonly<Record<'amounts' | 'others', readonly Step[]>>> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries<readonly FigureRow[]>(figureRows).map(([kind, rows]) => [
      kind,
      {
        amounts: rows.flatMap((row) => stepOf(row, row.pesos)),
        others: rows.flatMap((row) => stepOf(row, row.others)),
      },
    ]),
  ))()

const wholeOf = (answer: AnyDecision | undefined, { keys }: Step): unknown => keys.reduce<unknown>(ownAt, answer)
const itemsOf = (whole: unknown): readonly unknown[] => (Array.isArray(whole) ? (whole as readonly unknown[]) : [])

const addItem = (item: unknown, { by, figures }: Step, to: Figure[]): void => {
  const of = namesOf(item, by!)
  for (const { name, ...called } of figures) addFigures(ownAt(item, name), { ...called, of }, to)
}

/** The figures that an answer states, in the order of the table. */
export const statedIn = (answer: AnyDecision): readonly Figure[] => {
  const stated: Figure[] = []
  const { amounts = [], others = [] } = steps.get(answer.kind) ?? {}
  for (const step of [...amounts, ...others]) {
    const whole = wholeOf(answer, step)
    if (step.by) for (const item of itemsOf(whole)) addItem(item, step, stated)
    else for (const { name, ...called } of step.figures) addFigures(ownAt(whole, name), called, stated)
  }
  return stated
}

/** Goes through the amount at a figure: itself, or the two ends of a range. */
const eachEnd = (value: unknown, visit: (amount: unknown, end: Figure['end']) => void): void => {
  if (!isFields(value)) visit(value, undefined)
  else for (const end of ['least', 'most'] as const) visit(ownAt(value, end), end)
}

/** The amounts that an answer states beside those of lists, each with its end where it is one of a range. */
export const amountsIn = (
  answer: AnyDecision,
  visit: (amount: unknown, figure: string, end: Figure['end']) => void,
): void => {
  for (const step of steps.get(answer.kind)?.amounts ?? []) {
    if (step.by) continue
    const whole = wholeOf(answer, step)
    for (const { name, figure } of step.figures)
      eachEnd(ownAt(whole, name), (amount, end) => {
        visit(amount, figure, end)
      })
  }
}

/** Each amount that an answer states, as it stands there, with its place: those of lists, and the ends of ranges too. */
export const amountsAt = (answer: AnyDecision): readonly (readonly [Path, unknown])[] => {
  const amounts: (readonly [Path, unknown])[] = []
  for (const step of steps.get(answer.kind)?.amounts ?? []) {
    const whole = wholeOf(answer, step)
    const holders: readonly (readonly [Path, unknown])[] = step.by
      ? itemsOf(whole).map((item, index) => [[...step.keys, index], item])
      : [[step.keys, whole]]
    for (const [at, holder] of holders)
      for (const { name } of step.figures)
        eachEnd(ownAt(holder, name), (amount, end) => {
          amounts.push([end === undefined ? [...at, name] : [...at, name, end], amount])
        })
  }
  return amounts
}

/** Whether two values are the same figures: most answers state what they stated. */
const areAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Adds the figures of two answers in a row of the table, as far as they are not alike. */
const addUnlike = (
  [was, is]: readonly [AnyDecision | undefined, AnyDecision | undefined],
  step: Step,
  [before, after]: readonly [Figure[], Figure[]],
): void => {
  const [one, other] = [wholeOf(was, step), wholeOf(is, step)]
  if (step.by) {
    const [items, others] = [itemsOf(one), itemsOf(other)]
    const names = [...step.by.flat(), ...step.figures.map(({ name }) => name)]
    for (const index of Array(Math.max(items.length, others.length)).keys()) {
      const [item, next] = [items[index], others[index]]
      if (names.every((name) => areAlike(ownAt(item, name), ownAt(next, name)))) continue
      if (index < items.length) addItem(item, step, before)
      if (index < others.length) addItem(next, step, after)
    }
  } else
    for (const { name, ...called } of step.figures) {
      const [value, next] = [ownAt(one, name), ownAt(other, name)]
      if (areAlike(value, next)) continue
      addFigures(value, called, before)
      addFigures(next, called, after)
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

const valuesOf = (figures: readonly Figure[] = []): readonly Value[] => figures.map(({ value }) => value)

/**
 * The figures that differ between two answers of a kind, amounts of money or others, in the order of the table. Items of a list with one name are told
 * by what they have.
 */
export const movesBetween = (
  was: AnyDecision | undefined,
  is: AnyDecision | undefined,
  kindOf: 'amounts' | 'others',
): readonly FigureMove[] => {
  const unlike: readonly [Figure[], Figure[]] = [[], []]
  for (const step of steps.get((is ?? was)!.kind)?.[kindOf] ?? []) addUnlike([was, is], step, unlike)
  const [before, after] = [groupBy(unlike[0], keyOf), groupBy(unlike[1], keyOf)]
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [earlier, later] = [before.get(key), after.get(key)]
    const [{ figure, end, of }] = (later ?? earlier)!
    const [values, others] = [valuesOf(earlier), valuesOf(later)]
    const [left, come] = [without(values, others), without(others, values)]
    return Array.from({ length: Math.max(left.length, come.length) }, (_, index) =>
      known<FigureMove>({ figure, end, of, before: left[index], after: come[index] }),
    )
  })
}

/** A number as a part of a whole, to the last digit; nothing of what is none. */
const ratioOf = (value: unknown): readonly [bigint, bigint] | undefined => {
  const parts = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/.exec(String(value))
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
