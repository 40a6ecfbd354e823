// Yearly ratings held against the years of a sheet, each of which may have some.
import { type Fraction, fraction } from '../fractions.ts'
import { unique } from './measure-answer.ts'

/** Whether each of some ratings, in their order, may be one of some years. */
export const fitsIn = (ratings: readonly (readonly number[])[], years: readonly (readonly number[])[]): boolean => {
  let at = 0
  for (const year of years) if (ratings[at]?.some((rating) => year.includes(rating))) at += 1
  return at === ratings.length
}

/** A way in which a list of ratings and some years stand beside each other without a gap, and the places of the ratings that no year beside them has. */
interface Beside {
  readonly first: number
  readonly unlike: readonly number[]
}

export const besides = (yearly: readonly number[], years: readonly (readonly number[])[]): readonly Beside[] => {
  const more = yearly.length - years.length
  return Array.from({ length: Math.abs(more) + 1 }, (_, count): Beside => {
    const first = Math.min(0, more) + count
    const isUnlike = (rating: number, index: number): boolean => years[index - first]?.includes(rating) === false
    return { first, unlike: yearly.flatMap((rating, index) => (isUnlike(rating, index) ? [index] : [])) }
  })
}

/** The ratings of a list that are wrong in whichever way it fits its years best, each with those that it may be instead. */
export const unlikeIn = (
  yearly: readonly number[],
  years: readonly (readonly number[])[],
): readonly (readonly [index: number, ratings: readonly number[]])[] => {
  const ways = besides(yearly, years)
  const fewest = Math.min(...ways.map(({ unlike }) => unlike.length))
  const best = ways.filter(({ unlike }) => unlike.length === fewest)
  return yearly.flatMap((_, index) =>
    best.every(({ unlike }) => unlike.includes(index))
      ? [[index, unique(best.flatMap(({ first }) => years[index - first]!))] as const]
      : [],
  )
}

/** By how many of some years there are, all that their ratings can add up to. */
export const sumsOf = (years: readonly (readonly number[])[]): readonly ReadonlySet<number>[] =>
  years.reduce<readonly ReadonlySet<number>[]>(
    (sums, ratings) =>
      [...sums, new Set<number>()].map(
        (same, count) =>
          new Set([...same, ...[...(sums[count - 1] ?? [])].flatMap((sum) => ratings.map((each) => sum + each))]),
      ),
    [new Set([0])],
  )

/**
 * The means that ratings on another page may have beside the years of a sheet, since nobody can see which years they are of: all of these,
 * fewer, or all and one more, as the sheet may begin with the year that the first rated one is compared with, or with that one.
 */
export const meansBeside = (years: readonly (readonly number[])[]): readonly Fraction[] => {
  const sums = sumsOf(years)
  const all = sums[years.length] ?? []
  const more = new Set([...all].flatMap((sum) => [0, 1, 2, 3].map((rating) => sum + rating)))
  return [...sums, more].flatMap((each, count) =>
    count === 0 ? [] : [...each].map((sum) => fraction(BigInt(sum), BigInt(count))),
  )
}
