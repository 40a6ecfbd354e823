// A fact that several records tell differently: one question asks for it, and its answer goes to each record that tells the fact.
import type { AnyNeed, Path } from '../decision/answer.ts'
import { type Coordinates, inPhilippines } from '../classification/coordinates.ts'
import { keyOf, valueAt } from './places.ts'

/** Whether a question asks which of several records is right. */
export const isOfRecords = ({ asks }: Pick<AnyNeed, 'asks'>): boolean => asks === 'one-level' || asks === 'one-account'

const sides: readonly ('leader' | 'partner')[] = ['leader', 'partner']

/** Each place at which a record of a list tells the same fact as is told, or asked for, at a place: of the school, or of the pair, whichever leads. */
const placesTelling = (list: readonly unknown[], path: Path): readonly Path[] => {
  const [own, ...keys] = path
  const at = keys.findIndex((key) => key === 'leader' || key === 'partner')
  const within = keys.slice(0, at < 0 ? -1 : at)
  const idsOf = (index: Path[number]): readonly string[] =>
    sides.map((side) => String(valueAt(list, [index, ...within, side, 'id'])))
  const yearAt = (place: Path): unknown =>
    place.at(-1) === 'level' ? valueAt(list, [...place.slice(0, -1), 'year']) : undefined
  const about = idsOf(own!)
  const isSame = (ids: readonly string[]): boolean =>
    // That a school is on the list is a fact of the Partner School.
    keys.at(-1) === 'onDepEdList' ? ids[1] === about[1] : keyOf([...ids].sort()) === keyOf([...about].sort())
  return list
    .flatMap((_, index): readonly Path[] => {
      const ids = idsOf(index)
      if (at < 0) return isSame(ids) ? [[index, ...keys]] : []
      const school = about[sides.indexOf(keys[at] as 'leader')]
      return sides
        .filter((__, side) => ids[side] === school)
        .map((side) => [index, ...within, side, ...keys.slice(at + 1)] as Path)
    })
    .filter((place) => valueAt(list, place) !== undefined && yearAt(place) === yearAt(path))
}

/** The places to which the answer to a question goes beside its own; nothing where there are none. */
export const othersAsked = (input: unknown, need: AnyNeed): readonly Path[] | undefined => {
  if (!isOfRecords(need) || !Array.isArray(input)) return undefined
  const others = placesTelling(input, need.path).filter((path) => keyOf(path) !== keyOf(need.path))
  return others.length > 0 ? others : undefined
}

/** All the places to which the answer to a question goes, its own first. */
export const placesAsked = (input: unknown, need: AnyNeed): readonly Path[] => [
  need.path,
  ...(othersAsked(input, need) ?? []),
]

/** What other records tell of the fact that a question asks for; nothing where none can. */
export const toldElsewhere = (input: unknown, { asks, path }: AnyNeed): readonly unknown[] =>
  asks === 'distance' && Array.isArray(input) ? valuesAt(input, placesTelling(input, path)) : []

const orderOf = (value: unknown): string => JSON.stringify(value).padStart(20)

/** Whether a value is a place where no school stands, such as one with latitude and longitude exchanged. */
const isMisplaced = (value: unknown): boolean => typeof value === 'object' && !inPhilippines(value as Coordinates)

/**
 * The values at some places, once each, in an order that is not that of the places. A place where no school stands is not among them, as long as
 * there is another.
 */
export const valuesAt = (input: unknown, places: readonly Path[]): readonly unknown[] => {
  const told = places.map((path) => valueAt(input, path)).filter((value) => value !== undefined)
  const byText = new Map(told.map((value) => [JSON.stringify(value), value]))
  const all = [...byText.values()].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
  const possible = all.filter((value) => !isMisplaced(value))
  return possible.length > 0 ? possible : all
}
