import type { ClauseId } from '../clauses.ts'
import type { SourceId } from '../sources.ts'

/**
 * A sentence or part of the Order, and what became of it.
 *
 * @group The Order as data
 */
export interface RegisterEntry {
  /**
   * `encoded`: a rule or a parameter applies it. `judgement`: a person has to decide, and answers ask for it. `not-a-rule`: it binds nobody, or nothing that this
   * library is asked. `not-seen`: the text is not on record, so nothing is said about it.
   */
  readonly treatment: 'encoded' | 'judgement' | 'not-a-rule' | 'not-seen'
  /** The first words of the sentence or list as found, or for `not-seen` the part that is missing. */
  readonly text: string
  /** Where the sentence was found, or where the missing part is known from. */
  readonly source: SourceId
  /** Why it is treated so; empty where a rule says it. */
  readonly reason: string
  /** The ids of the rules, and the names of the exported parameters and lists, that encode it or ask for it. */
  readonly by: readonly string[]
  /** The clauses it stands for, if any. */
  readonly clauses: readonly ClauseId[]
}

/** What rules, parameters and lists say. */
// @__NO_SIDE_EFFECTS__
export const encoded = (
  text: string,
  source: SourceId,
  clauses: readonly ClauseId[],
  by: readonly string[],
  reason = '',
): RegisterEntry => ({ treatment: 'encoded', text, source, reason, clauses, by })

/** What a person has to decide. */
// @__NO_SIDE_EFFECTS__
export const judgement = (
  text: string,
  source: SourceId,
  clauses: readonly ClauseId[],
  by: readonly string[],
  reason: string,
): RegisterEntry => ({ treatment: 'judgement', text, source, reason, clauses, by })

/** What binds nobody, or nothing that this library is asked. */
// @__NO_SIDE_EFFECTS__
export const noRule = (
  text: string,
  source: SourceId,
  reason: string,
  clauses: readonly ClauseId[] = [],
): RegisterEntry => ({ treatment: 'not-a-rule', text, source, reason, clauses, by: [] })

/** What is not on record. */
// @__NO_SIDE_EFFECTS__
export const notSeen = (text: string, source: SourceId, reason: string): RegisterEntry => ({
  treatment: 'not-seen',
  text,
  source,
  reason,
  clauses: [],
  by: [],
})
