import type { InvalidInput } from '../decision/answer.ts'
import { type Detail, inDetail, type InDetail } from '../decision/detail.ts'
import type { Unread } from '../reading/unread.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { iterableSchema, readStreamOptions, type StreamOptions } from './facts.ts'
import type { PartnershipRecord } from '../partnership/facts.ts'
import type { PartnershipReport } from '../partnership/report.ts'
import { foldOf } from './fold.ts'
import type { ProgrammeSummary } from './summary.ts'

/**
 * A partnership of a stream.
 *
 * @group Answers
 */
export interface StreamedPartnership<Asked extends Detail = 'full'> {
  /** What the item is. */
  readonly kind: 'partnership'
  /** The index of its record, from 0. */
  readonly index: number
  /** What `evaluatePartnership` answers on the record. */
  readonly report: InDetail<PartnershipReport | InvalidInput<'partnership'>, Asked>
}

/**
 * The last item of a stream.
 *
 * @group Answers
 */
export interface StreamedSummary<Asked extends Detail = 'full'> {
  /** What the item is. */
  readonly kind: 'summary'
  /** What the set comes to; or `invalid-input` where the source, the day or an option could not be read. */
  readonly summary: InDetail<ProgrammeSummary | InvalidInput<'programme'>, Asked>
}

/**
 * An item of a stream, discriminated by `kind`.
 *
 * @group Answers
 */
export type ProgrammeItem<Asked extends Detail = 'full'> = StreamedPartnership<Asked> | StreamedSummary<Asked>

/**
 * Evaluates partnerships one by one as they come, and last what the set of them shows: for sets that do not fit into memory.
 *
 * Of the records before the one at hand it keeps the ids of the schools, the facts about them, and the sums. It is cancelled
 * by its signal, which ends it before the next record with a summary that is not `complete`, or by leaving the loop; either way it
 * lets go of the source. A record that is being waited for is waited for. Where reading the source itself fails, that error is passed on, since totals without the rest would be wrong.
 *
 * @param records - The partnerships, such as an array, a generator, or the rows of a database query.
 * @param asOf - The day to speak of, `YYYY-MM-DD`, in the Philippines.
 * @param options - The policy and the SBM framework to apply, a signal, and a function that is told the progress.
 * @yields {ProgrammeItem} Each partnership with its index, in order, and at the end the summary.
 * @returns Nothing more.
 * @example
 * ```ts
 * import { type PartnershipRecord, streamProgramme } from 'deped-school-partnerships'
 *
 * function* rows(): Generator<PartnershipRecord> {
 *   yield { pairing: { leader: { id: '107970', pbb: { year: 2014, level: 5 } }, partner: { id: '107973', pbb: { year: 2014, level: 1 } } } }
 * }
 * const told: unknown[] = []
 * for await (const item of streamProgramme(rows(), '2016-12-31')) {
 *   told.push(item.kind === 'partnership' ? item.report.outcome : item.summary.outcome)
 * }
 * told // => ['undetermined', 'undetermined']
 * ```
 * @applies evaluateProgramme
 * @group Questions
 */
export async function* streamProgramme<Asked extends Detail = 'full'>(
  records: Iterable<PartnershipRecord | Unread> | AsyncIterable<PartnershipRecord | Unread> | Unread,
  asOf: Day,
  options: StreamOptions<Asked> = {},
): AsyncGenerator<ProgrammeItem<Asked>, void, undefined> {
  const told = <Answer extends object>(answer: Answer): InDetail<Answer, Asked> =>
    inDetail<Answer, Asked>(answer, input.value?.options.detail as Asked | undefined)
  const input = readAll({
    records: read(iterableSchema, records, ['records']),
    asOf: read(daySchema, asOf, ['asOf']),
    options: readStreamOptions(options),
  })
  if (input.issues) {
    yield { kind: 'summary', summary: told(invalid('programme', input.issues)) }
    return
  }
  const { add, progress, summary } = foldOf(input.value.asOf, input.value.options)
  const { signal, onProgress, every = 1000 } = input.value.options
  const source = input.value.records()
  let complete = true
  let index = 0
  // A source that ended or failed has let go of what it held; any other is told that nothing more is read.
  let closed = false
  try {
    for (;;) {
      if (signal?.aborted) {
        complete = false
        break
      }
      closed = true
      // The items of a list are not awaited: a record is data, even one with a field `then`.
      const next: unknown = await source.next()
      if (typeof next !== 'object' || next === null)
        throw new TypeError('The source of the records gave something that is no result of an iterator.')
      const { done, value } = next as IteratorResult<unknown, unknown>
      if (done) break
      closed = false
      yield { kind: 'partnership', index, report: told(add({ value })) }
      index += 1
      if (index % every === 0) onProgress?.(progress())
    }
  } finally {
    if (!closed) await source.return?.()
  }
  if (index % every !== 0) onProgress?.(progress())
  yield { kind: 'summary', summary: told(summary(complete)) }
}
