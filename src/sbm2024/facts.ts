import { sbm2024Degrees, sbm2024Indicators, type Sbm2024DegreeId, type Sbm2024IndicatorId } from '../order/sbm2024.ts'
import { valueFrom, yesNo } from '../reading/choices.ts'
import { closest } from '../reading/near.ts'
import { forEach, isObject, listOf, optional, reads, type Schema, shaped } from '../reading/read.ts'
import { line } from '../reading/text.ts'
import type { Expected } from '../reading/issues.ts'

/**
 * An indicator that does not apply to a school.
 *
 * @clause do7/not-applicable
 * @group Input
 */
export interface Sbm2024NotApplicable {
  /** Why it does not, 1 to 200 characters. */
  readonly notApplicable: string
}

/**
 * What an indicator is marked as: a degree of manifestation; not applicable, with a reason, or by that word alone where the form gives none; or
 * every one of these that a form marks it with, 5 at most, where they are several: two degrees, or a degree and not applicable.
 *
 * @group Input
 */
export type Sbm2024Mark = Sbm2024Word | Sbm2024NotApplicable | readonly (Sbm2024Word | Sbm2024NotApplicable)[]

/**
 * What a form marks an indicator with: a degree, or that it does not apply.
 *
 * @group Input
 */
export type Sbm2024Word = Sbm2024DegreeId | 'not-applicable'

/**
 * A school’s assessment by the SBM system of 2024.
 *
 * @group Input
 */
export interface Sbm2024Assessment {
  /**
   * The marks by the numbers of the indicators. One that is not rated is left out.
   *
   * @clause do7/degrees
   * @clause do7/not-applicable
   */
  readonly indicators?: Readonly<Partial<Record<Sbm2024IndicatorId, Sbm2024Mark>>> | undefined
  /**
   * Whether the school has a partnership with another school. Left out where unknown.
   *
   * @clause do7/indicators/26
   */
  readonly partnership?: boolean | undefined
}

const degrees = sbm2024Degrees.map(({ id }) => id)
const words = [...degrees, 'not-applicable'] as const
/** A degree by its first letters, with or without “manifested”. */
const shortForms: Readonly<Record<string, Sbm2024DegreeId>> = {
  n: 'not-yet',
  ny: 'not-yet',
  r: 'rarely',
  f: 'frequently',
  a: 'always',
}
const nearDegree = (received: unknown): string | undefined => {
  if (typeof received !== 'string' || received.length > 40) return undefined
  const text = received
    .trim()
    .toLowerCase()
    .replace(/[\s-]+manifested$/u, '')
    .replace(/\s+/gu, '-')
  const short = text.replace(/(?<=.)m$/u, '')
  if (/^n\/?a$/u.test(text)) return 'not-applicable'
  return Object.hasOwn(shortForms, short) ? shortForms[short] : closest(text, words)
}
const markIs: Expected = {
  is: { says: 'one of {words}; notApplicable with a reason; or a list of these', words },
  near: nearDegree,
}
const oneIs: Expected = { is: { says: 'one of {words}; or notApplicable with a reason', words }, near: nearDegree }
const notApplicable = reads<Sbm2024NotApplicable>('an indicator that does not apply', {
  notApplicable: line('a reason', 200),
})
const markOr = (word: Schema<Sbm2024Word>): Schema<Sbm2024Word | Sbm2024NotApplicable> =>
  shaped<Sbm2024Word | Sbm2024NotApplicable>((value) =>
    isObject(value) && !Array.isArray(value) ? notApplicable : word,
  )
const several = listOf('a list of what it is marked with', markOr(valueFrom(words, oneIs)), words.length)
const one = markOr(valueFrom(words, markIs))
const mark = shaped<Sbm2024Mark>((value) => (Array.isArray(value) ? several : one))

/** An assessment by the system of 2024. */
export const sbm2024Schema: Schema<Sbm2024Assessment> = /* @__PURE__ */ (() =>
  reads<Sbm2024Assessment>('an assessment by the SBM system of 2024', {
    indicators: optional(
      reads<NonNullable<Sbm2024Assessment['indicators']>>(
        'marks by the numbers of the indicators',
        forEach<Sbm2024IndicatorId, Sbm2024Mark>(
          sbm2024Indicators.map(({ id }) => id),
          mark,
        ),
      ),
    ),
    partnership: optional(yesNo),
  }))()
