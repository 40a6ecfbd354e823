// A school’s assessment by the SBM system of 2024, counted.
import type { InvalidInput, LookedUp } from '../decision/answer.ts'
import { lookedUp } from '../decision/conclude.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import type { ClauseId } from '../order/index.ts'
import {
  type Sbm2024DegreeId,
  sbm2024Degrees,
  type Sbm2024DimensionId,
  sbm2024Dimensions,
  type Sbm2024IndicatorId,
  sbm2024Indicators,
} from '../order/sbm2024.ts'
import { answered } from '../reading/answered.ts'
import { type AnswerOptions, common, optionsOf, readBy } from '../reading/options.ts'
import { read } from '../reading/read.ts'
import type { Unread } from '../reading/unread.ts'
import { type Sbm2024Assessment, type Sbm2024Mark, type Sbm2024Word, sbm2024Schema } from './facts.ts'
import { says, type Sbm2024NoteParams, tellNote } from './says.ts'

/**
 * How many indicators are marked in each way.
 *
 * @group Answers
 */
export interface Sbm2024Counts {
  /** How many are manifested to each degree. */
  readonly degrees: Readonly<Record<Sbm2024DegreeId, number>>
  /** How many do not apply. */
  readonly notApplicable: number
  /** How many are not rated, or marked with several degrees, of which none is taken. */
  readonly notRated: number
}

/**
 * The counts of a dimension.
 *
 * @group Answers
 */
export interface Sbm2024DimensionCounts extends Sbm2024Counts {
  /** Its id. */
  readonly id: Sbm2024DimensionId
  /** How many indicators it has. */
  readonly indicatorCount: number
}

/**
 * An indicator that does not apply.
 *
 * @group Answers
 */
export interface Sbm2024Exception {
  /** Its number, as a text. */
  readonly indicator: Sbm2024IndicatorId
  /** The reason that was given; absent where none was. */
  readonly reason?: string
}

/**
 * An indicator that a form marks with several degrees, or with a degree and as not applicable.
 *
 * @group Answers
 */
export interface Sbm2024Dispute {
  /** Its number, as a text. */
  readonly indicator: Sbm2024IndicatorId
  /** What it is marked with, each once, in the order in which they were given. */
  readonly degrees: readonly Sbm2024Word[]
  /** Why it does not apply, as the form says it; absent where it does not, or is not marked so. */
  readonly reason?: string
}

/**
 * What is said beside the counts.
 *
 * @group Answers
 */
export interface Sbm2024Note extends Sbm2024NoteParams {
  /** One sentence or two. */
  readonly message: string
  /** The clauses that it rests on. */
  readonly clauses: readonly ClauseId[]
}

/**
 * A school’s assessment by the SBM system of 2024, counted. It has no total and no level, since none was seen.
 *
 * @group Answers
 */
export interface Sbm2024Summary extends LookedUp<'sbm-2024'> {
  /** The assessment was counted; nothing is decided. */
  readonly outcome: 'summarized'
  /** The counts of all indicators. */
  readonly counts: Sbm2024Counts
  /** The counts of each dimension, in the order of the checklist. */
  readonly dimensions: readonly Sbm2024DimensionCounts[]
  /** The numbers of the indicators that are not rated, or marked with several degrees, as texts. */
  readonly notRated: readonly Sbm2024IndicatorId[]
  /** The indicators that are marked with several degrees. */
  readonly inDispute: readonly Sbm2024Dispute[]
  /** The indicators that do not apply, with the reasons that were given. */
  readonly notApplicable: readonly Sbm2024Exception[]
  /** That there is no total and no level, that the incentive of 2016 has no counterpart, and where a partnership is evidence. */
  readonly notes: readonly Sbm2024Note[]
  /** The clauses that the summary rests on. */
  readonly clauses: readonly ClauseId[]
}

const readOptions = /* @__PURE__ */ optionsOf(common)

/** What an indicator is marked with, each once; the mark that is taken, which of several is none; and why it does not apply, all that was said. */
interface Marked {
  readonly degrees: readonly Sbm2024Word[]
  readonly mark: Sbm2024Word | undefined
  readonly reason?: string
}

const marked = (given: Sbm2024Mark | undefined): Marked => {
  const marks = given === undefined ? [] : [given].flat()
  const degrees = [...new Set(marks.map((mark) => (typeof mark === 'object' ? 'not-applicable' : mark)))]
  const reasons = marks.flatMap((mark) => (typeof mark === 'object' ? [mark.notApplicable] : []))
  return {
    degrees,
    mark: degrees.length === 1 ? degrees[0] : undefined,
    ...(reasons.length > 0 && { reason: [...new Set(reasons)].join(' ') }),
  }
}

const countOf = (marks: readonly (Sbm2024Word | undefined)[]): Sbm2024Counts => {
  const count = (is: (mark: Sbm2024Word | undefined) => boolean): number => marks.filter(is).length
  return {
    degrees: Object.fromEntries(sbm2024Degrees.map(({ id }) => [id, count((mark) => mark === id)])) as Record<
      Sbm2024DegreeId,
      number
    >,
    notApplicable: count((mark) => mark === 'not-applicable'),
    notRated: count((mark) => mark === undefined),
  }
}

const noted = (note: Sbm2024NoteParams, clauses: readonly ClauseId[]): Sbm2024Note => ({
  ...note,
  message: tellNote(says, note),
  clauses,
})

/**
 * Counts a school’s assessment by the SBM system of 2024 (DO 7, s. 2024): how many of the 42 indicators are manifested to each degree, in
 * all and by dimension, and which do not apply or are not rated.
 *
 * There is no total, no level and no framework: none was seen, so none is made up. The answer says so, and that the incentive of 2016 has
 * no counterpart in this system. It says where a partnership with another school is evidence, and rates nothing by it.
 *
 * @param assessment - The marks by the numbers of the indicators, and whether the school has a partnership; what is unknown is left out.
 * @param options - How much the answer says.
 * @returns The counts, or `invalid-input`.
 * @example
 * ```ts
 * import { summarizeSbm2024 } from 'deped-school-partnerships'
 *
 * const summary = summarizeSbm2024({
 *   indicators: { 26: 'always', 31: 'frequently', 14: { notApplicable: 'The school has no ALS learners.' } },
 *   partnership: true,
 * })
 * if (summary.outcome === 'invalid-input') throw new Error(summary.issues[0].message)
 *
 * summary.counts.degrees // => { 'not-yet': 0, rarely: 0, frequently: 1, always: 1 }
 * summary.notApplicable // => [{ indicator: '14', reason: 'The school has no ALS learners.' }]
 * summary.notRated.length // => 39
 * summary.dimensions[3]?.degrees.always // => 1
 * summary.notes[2]?.message // => 'The partnership with another school can be shown as evidence under indicator 26, and under 31 where its LAC sessions went by needs. It rates neither of them.'
 * ```
 * @group Questions
 */
export const summarizeSbm2024 = <Asked extends Detail = 'full'>(
  assessment: Sbm2024Assessment | Unread,
  options: AnswerOptions<Asked> = {},
): InDetail<Sbm2024Summary | InvalidInput<'sbm-2024'>, Asked> =>
  answered(
    'sbm-2024',
    readBy(readOptions(options), (how) => ({ given: read(sbm2024Schema, assessment, [], how) })),
    ({ given }) => summaryOf(given),
  )

/** Counts an assessment that was read. */
const summaryOf = ({ indicators = {}, partnership }: Sbm2024Assessment): Sbm2024Summary => {
  const all = sbm2024Indicators.map(({ id, dimension }) => ({ id, dimension, ...marked(indicators[id]) }))
  return {
    ...lookedUp('sbm-2024'),
    outcome: 'summarized',
    counts: countOf(all.map(({ mark }) => mark)),
    dimensions: sbm2024Dimensions.map(({ id, indicatorCount }) => ({
      id,
      indicatorCount,
      ...countOf(all.filter(({ dimension }) => dimension === id).map(({ mark }) => mark)),
    })),
    notRated: all.flatMap(({ id, mark }) => (mark === undefined ? [id] : [])),
    inDispute: all.flatMap(({ id: indicator, degrees, reason }) =>
      degrees.length > 1 ? [{ indicator, degrees, ...(reason !== undefined && { reason }) }] : [],
    ),
    notApplicable: all.flatMap(({ id: indicator, mark, reason }) =>
      mark === 'not-applicable' ? [{ indicator, ...(reason !== undefined && { reason }) }] : [],
    ),
    notes: [
      noted({ note: 'no-level' }, ['do7/no-level']),
      noted({ note: 'no-counterpart' }, ['do7/no-leadership-governance', 'do44/incentives/sbm-rating']),
      noted({ note: 'partnership', ...(partnership !== undefined && { partnership }) }, [
        'do7/indicators/26',
        'do7/indicators/31',
        'do44/outcomes/professional-development',
      ]),
    ],
    clauses: [...sbm2024Dimensions.map(({ clause }) => clause), 'do7/degrees', 'do7/not-applicable'],
  }
}
