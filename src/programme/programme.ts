import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import type { InvalidInput } from '../decision/answer.ts'
import type { PartnershipRecord } from '../partnership/facts.ts'
import type { PartnershipReport } from '../partnership/report.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { openList } from '../reading/list.ts'
import { read, readAll } from '../reading/read.ts'
import { type EvaluationOptions, readEvaluationOptions } from '../sbm/framework.ts'
import { foldOf } from './fold.ts'
import type { ProgrammeParts, ProgrammeSummary } from './summary.ts'

/**
 * What a report on a set of partnerships is made of.
 *
 * @group Answers
 */
export interface ProgrammeReportParts extends ProgrammeParts {
  /** Each partnership by itself, in the order of the list, as `evaluatePartnership` reports it: its paths start at its record. */
  readonly partnerships: readonly (PartnershipReport | InvalidInput<'partnership'>)[]
}

/**
 * A summary with the report of each partnership.
 *
 * @group Answers
 */
export interface ProgrammeReport extends ProgrammeSummary {
  /** The answers that it is made of. */
  readonly parts: ProgrammeReportParts
}

const what = 'a list of partnerships'

/**
 * Evaluates the partnerships of a division, a region or the nation: each by itself, then what only the set can show, and the
 * totals by region, division, district, dimension and key stage.
 *
 * The set shows a partner chosen twice, a leader with two, a school on both sides, a school with two levels, a leader that received more
 * than the fund over all its records, and funds above the appropriation. A record that cannot be read spoils only itself: it is reported by
 * its index, and while the schools of one cannot be read the set is not found to be free of conflicts. Of a set without a record nothing is
 * known. The place of a partnership is that of its Leader School. For a set that does not fit into memory see {@link streamProgramme}.
 *
 * @param records - The partnerships, 1,000,000 at most.
 * @param asOf - The day to speak of, `YYYY-MM-DD`, in the Philippines.
 * @param options - The policy and the SBM framework to apply; those of fiscal year 2016 and of 2012 unless given.
 * @returns A report on each partnership and on the set; or `invalid-input` where the list, the day or the policy could not
 * be read.
 * @example
 * ```ts
 * import { evaluateProgramme, type PartnershipRecord } from 'deped-school-partnerships'
 *
 * const partner = { id: '107973', pbb: { year: 2014, level: 1 } } as const
 * const records: PartnershipRecord[] = [
 *   { pairing: { leader: { id: '107970', pbb: { year: 2014, level: 5 }, division: 'Imus City' }, partner } },
 *   { pairing: { leader: { id: '107605', pbb: { year: 2014, level: 5 }, division: 'Dasmariñas City' }, partner } },
 * ]
 * const report = evaluateProgramme(records, '2016-12-31')
 * if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)
 *
 * report.parts.set.because.map(({ rule }) => rule) // => ['pairings/not-twice']
 * report.totals.divisions.map(({ division, partnerships }) => [division, partnerships]) // => [['Dasmariñas City', 1], ['Imus City', 1]]
 * ```
 * @clause do44/selection/one-partner
 * @clause do44/selection/not-twice
 * @clause do44/rationale/appropriation
 * @clause do44/fund/most-leader-schools
 * @clause do44/indicators/liquidation-standard
 * @applies evaluatePartnership
 * @applies checkPairings
 * @group Questions
 */
export const evaluateProgramme = <Asked extends Detail = 'full'>(
  records: readonly (PartnershipRecord | Unread)[] | Unread,
  asOf: Day,
  options: EvaluationOptions<Asked> = {},
): InDetail<ProgrammeReport | InvalidInput<'programme'>, Asked> =>
  answered(
    'programme',
    readAll({
      list: openList(records, what),
      day: read(daySchema, asOf, ['asOf']),
      options: readEvaluationOptions(options),
    }),
    ({ list: { length, item }, day, options: goesBy }) => {
      const { add, summary } = foldOf(day, goesBy)
      const partnerships = Array.from({ length }, (_, index) => add(item(index, [])))
      const told = summary(true)
      return { ...told, parts: { ...told.parts, partnerships } }
    },
  )
