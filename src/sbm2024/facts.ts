import { sbm2024Degrees, sbm2024Indicators, type Sbm2024DegreeId, type Sbm2024IndicatorId } from '../order/sbm2024.ts'
import { valueFrom, yesNo } from '../reading/choices.ts'
import { closest } from '../reading/near.ts'
import { forEach, ifObject, optional, reads, type Schema } from '../reading/read.ts'
import { line } from '../reading/text.ts'

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
 * What an indicator is marked as: a degree of manifestation, or not applicable with a reason.
 *
 * @group Input
 */
export type Sbm2024Mark = Sbm2024DegreeId | Sbm2024NotApplicable

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
const mark = ifObject<Sbm2024Mark>(
  reads<Sbm2024NotApplicable>('an indicator that does not apply', { notApplicable: line('a reason', 200) }),
  valueFrom(degrees, {
    is: `one of ${degrees.join(', ')}; or notApplicable with a reason`,
    near: (received) =>
      typeof received === 'string' && received.length <= 40
        ? closest(
            received
              .trim()
              .replace(/[\s-]+manifested$/iu, '')
              .replace(/\s+/gu, '-'),
            degrees,
          )
        : undefined,
  }),
)

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
