// Rates as reports print them, reckoned without rounding.
import type { Centavos } from '../../reading/money.ts'
import type { StatementSlip } from './says.ts'
import { areExchanged } from './slips.ts'

/** A rate as printed: so many units of its last decimal, of a percentage; a share of one decimal has -1, tens of a percentage. */
interface Units {
  readonly units: bigint
  readonly decimals: number
  /** How many of its decimals no report prints: a number has them that is the value of a cell. */
  readonly surplus: number
}

/** The most decimals that a report prints. */
const mostDecimals = 6

/** What a printed rate may be: without the sign of a percentage also a share. */
const readingsOf = (printed: string): readonly Units[] => {
  const [whole = '', decimals = ''] = printed.replace(/ ?%$/, '').split('.')
  const surplus = Math.max(0, decimals.length - mostDecimals)
  const percentage = { units: BigInt(`${whole}${decimals}`), decimals: decimals.length, surplus }
  if (printed.endsWith('%')) return [percentage]
  // A share such as 0.7 has its last decimal in tens of a percentage; one without decimals is exact.
  const share = decimals === '' ? '00' : decimals
  return [percentage, { units: BigInt(`${whole}${share}`), decimals: share.length - 2, surplus }]
}

/** A part of a whole above zero in units of a percentage with so many decimals: cut off, rounded half up, and whether it is whole in them. */
const inUnits = (part: Centavos, whole: Centavos, decimals: number) => {
  const many = part * 10n ** BigInt(decimals + 2)
  const floor = (over: bigint, under: bigint): bigint => over / under - (over % under < 0n ? 1n : 0n)
  return { cut: floor(many, whole), rounded: floor(2n * many + whole, 2n * whole), isWhole: many % whole === 0n }
}

/** How a rate stands to the exact one, of which further decimals may be cut off; a value of a cell is near it where it is within half of the last decimal that a report prints. */
const compared = ({ units, decimals, surplus }: Units, part: Centavos, whole: Centavos) => {
  const { cut, rounded, isWhole } = inUnits(part, whole, decimals)
  if (units === cut && isWhole) return 'exact'
  if (surplus === 0) return units === rounded ? 'rounded' : units === cut ? 'cut' : undefined
  const off = units * whole - part * 10n ** BigInt(decimals + 2)
  return 2n * (off < 0n ? -off : off) <= whole * 10n ** BigInt(surplus) ? 'rounded' : undefined
}

/** How a printed rate gives the exact one, of which further decimals may be `cut` off; nothing where it gives another. */
const gives = (printed: string, part: Centavos, whole: Centavos): 'exact' | 'rounded' | 'cut' | undefined => {
  const found = readingsOf(printed).map((reading) => compared(reading, part, whole))
  return (['exact', 'rounded', 'cut'] as const).find((each) => found.includes(each))
}

/**
 * How a printed rate gives the exact one; nothing where it gives another. Cutting off is no rounding, but where rounding would make it the
 * standard that is `missed`, or all of what it is a part of.
 */
export const printedAs = (
  printed: string,
  part: Centavos,
  whole: Centavos,
  missed?: string,
): 'exact' | 'rounded' | 'cut' | undefined => {
  const as = gives(printed, part, whole)
  const shares = [...(missed === undefined ? [] : [missed]), ...(part < whole ? ['1'] : [])]
  return as === 'cut' && !shares.some((share) => roundsTo(printed, part, whole, share)) ? undefined : as
}

/** Whether rounding a rate to the decimals that are printed makes it at least a share. */
const roundsTo = (printed: string, part: Centavos, whole: Centavos, share: string): boolean =>
  readingsOf(printed).some((reading) => {
    const { cut, rounded: units } = inUnits(part, whole, reading.decimals)
    return reading.units === cut && isAtLeast({ ...reading, units }, share)
  })

/** Whether a rate is at least a share. */
const isAtLeast = ({ units, decimals: places }: Units, share: string): boolean => {
  const [, decimals = ''] = share.split('.')
  return units * 10n ** BigInt(decimals.length) >= BigInt(share.replace('.', '')) * 10n ** BigInt(places + 2)
}

/** Whether a rate as printed is at least a share, in one of the ways in which it gives the exact one. */
export const readsAtLeast = (printed: string, part: Centavos, whole: Centavos, share: string): boolean =>
  readingsOf(printed).some((reading) => compared(reading, part, whole) !== undefined && isAtLeast(reading, share))

/** A share of a whole as a percentage with as many decimals as a printed one; cut off where rounding would make it a share that it misses. */
export const expectedRate = (printed: string, part: Centavos, whole: Centavos, missed?: string): string => {
  const [percentage, share] = readingsOf(printed)
  const { decimals: own, surplus } = share && /^0?\./.test(printed) ? share : percentage!
  const decimals = Math.max(0, own - surplus)
  const { cut, rounded } = inUnits(part, whole, decimals)
  const text = (units: bigint): string => {
    const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
    const point = digits.length - decimals
    return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${decimals > 0 ? `.${digits.slice(point)}` : ''}%`
  }
  const isTooHigh = missed !== undefined && readsAtLeast(text(rounded), part, whole, missed)
  return text(isTooHigh ? cut : rounded)
}

/** The slips that give a printed rate for the share of a part that was spent. */
export const rateSlips = (printed: string, spent: Centavos, received: Centavos): StatementSlip[] => {
  const is = (part: Centavos, whole: Centavos): boolean => whole > 0n && printedAs(printed, part, whole) !== undefined
  const isExchanged = readingsOf(printed).some(({ units, decimals }) => {
    const { cut, rounded } = inUnits(spent, received, decimals)
    return areExchanged(units, rounded) || areExchanged(units, cut)
  })
  const slips: readonly (readonly [StatementSlip, boolean])[] = [
    ['cut-off', gives(printed, spent, received) === 'cut'],
    ['unspent-share', is(received - spent, received)],
    ['turned-over', is(received, spent)],
    ['digits-exchanged', isExchanged],
    ['point-moved', spent !== 0n && [10n, 100n].some((by) => is(spent * by, received) || is(spent, received * by))],
  ]
  return slips.flatMap(([slip, fits]) => (fits ? [slip] : []))
}
