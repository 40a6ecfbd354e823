// The least that the changes between some figures can come to, whatever these are.
import { add, compareFractions, type Fraction, fraction, minus, times, turned, whole, zero } from '../fractions.ts'
import {
  asNumber,
  between,
  higher,
  hundred,
  isOne,
  type Levels,
  type Link,
  lower,
  one,
  over,
  shortBelow,
} from './levels.ts'

/** No more than the logarithm of a number: of one near 1 it is near one less its inverse. */
const logarithm = (value: Fraction): Fraction => {
  const near = minus(one, over(one, value))
  const far = Math.floor(Math.log(asNumber(value)) * 1e9) - 1
  return Number.isFinite(far) ? higher(near, fraction(BigInt(far), 10n ** 9n)) : near
}

/** Of levels so near each other it makes no difference which is taken. */
const nearly = fraction(99n, 100n)

/** Where the sum of the changes is held to its tangent: on the way from the settled year before to the one after, where it is the least. */
const tangentAt = (levels: Levels): readonly Fraction[] => {
  const settled = levels.flatMap(({ least, most }, index) =>
    least.over > 0n && compareFractions(times(most, nearly), least) <= 0 ? [index] : [],
  )
  return levels.map((level, index) => {
    if (isOne(level)) return level.least
    const [before, after] = [settled.filter((each) => each < index).pop(), settled.find((each) => each > index)]
    if (before === undefined || after === undefined || settled.includes(index)) return between(level)
    const [from, to] = [Math.log(asNumber(levels[before]!.least)), Math.log(asNumber(levels[after]!.least))]
    const way = Math.exp(from + ((to - from) * (index - before)) / (after - before))
    return lower(higher(fraction(BigInt(Math.round(way * 1e12)), 10n ** 12n), level.least), level.most)
  })
}

/**
 * The least that the changes between some levels can come to: each is a ratio, and of ratios, seen by their logarithms, the sum is nowhere below
 * its tangent. Near the least of them all this tells more than the least of each.
 */
export const tangentOf = (levels: Levels, links: readonly Link[]): Fraction => {
  const at = tangentAt(levels)
  const ratios = links.map(({ now, before }) => over(at[now]!, at[before]!))
  const slopes = levels.map((_, index) =>
    links.reduce(
      (all, { now, before }, link) =>
        now === index ? add(all, ratios[link]!) : before === index ? minus(all, ratios[link]!) : all,
      zero,
    ),
  )
  const parts = levels.map(({ least, most }, index) => {
    const { [index]: slope = zero } = slopes
    if (slope.over === 0n) return zero
    const part =
      slope.over > 0n
        ? times(slope, logarithm(over(least, at[index]!)))
        : times(turned(slope), logarithm(over(at[index]!, most)))
    return shortBelow(part)
  })
  return times(hundred, minus(add(...ratios.map(shortBelow), ...parts), whole(links.length)))
}
