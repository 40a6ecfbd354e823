import type { ClauseId } from './clauses.ts'
import { fixed } from './fixed.ts'
import { itemsOf } from './rows.ts'
import { sbm2024DimensionRows, sbm2024IndicatorRows } from './rows/sbm2024.ts'

/**
 * A dimension of the SBM system of 2024.
 *
 * @group The Order as data
 */
export interface Sbm2024Dimension {
  /** The id, unique in the list. */
  readonly id: string
  /** The dimension’s name. */
  readonly label: string
  /** How many indicators it has. */
  readonly indicatorCount: number
  /** The clause that gives it. */
  readonly clause: ClauseId
}

/**
 * The six dimensions of DO 7, s. 2024, in the order of the checklist. They have no weights.
 *
 * @group The Order as data
 */
export const sbm2024Dimensions = /* @__PURE__ */ itemsOf(sbm2024DimensionRows)

/**
 * The id of a dimension in {@link sbm2024Dimensions}.
 *
 * @group The Order as data
 */
export type Sbm2024DimensionId = (typeof sbm2024Dimensions)[number]['id']

/**
 * An indicator of the SBM system of 2024.
 *
 * @group The Order as data
 */
export interface Sbm2024Indicator {
  /** Its number on the checklist. */
  readonly id: string
  /** The id of its dimension. */
  readonly dimension: string
  /** What it looks at, in a few words of ours. */
  readonly label: string
  /** The clause that gives it, which says whether it was seen in a copy of the checklist (`restated`) or not (`secondary`). */
  readonly clause: ClauseId
}

/**
 * The 42 indicators, in the order of the checklist.
 *
 * @group The Order as data
 */
export const sbm2024Indicators = /* @__PURE__ */ itemsOf(sbm2024IndicatorRows)

/**
 * The number of an indicator in {@link sbm2024Indicators}, as a text.
 *
 * @group The Order as data
 */
export type Sbm2024IndicatorId = (typeof sbm2024Indicators)[number]['id']

/**
 * A degree of manifestation.
 *
 * @group The Order as data
 */
export interface Sbm2024Degree {
  /** The id, unique in the list. */
  readonly id: string
  /** What it is called. */
  readonly label: string
  /** The clause that gives it. */
  readonly clause: ClauseId
}

/**
 * The four degrees of manifestation, the lowest first. They stand for no numbers.
 *
 * @group The Order as data
 */
export const sbm2024Degrees = /* @__PURE__ */ fixed([
  { id: 'not-yet', label: 'not yet manifested', clause: 'do7/degrees' },
  { id: 'rarely', label: 'rarely manifested', clause: 'do7/degrees' },
  { id: 'frequently', label: 'frequently manifested', clause: 'do7/degrees' },
  { id: 'always', label: 'always manifested', clause: 'do7/degrees' },
])

/**
 * The id of a degree in {@link sbm2024Degrees}.
 *
 * @group The Order as data
 */
export type Sbm2024DegreeId = (typeof sbm2024Degrees)[number]['id']
