// The only place where a citation is spelled. Parts by subject are in ./clauses.
import { activityClauses } from './clauses/activities.ts'
import { dutyClauses } from './clauses/duties.ts'
import { expenseClauses } from './clauses/expenses.ts'
import { incentiveClauses } from './clauses/incentives.ts'
import { partnershipClauses } from './clauses/partnership.ts'
import { sbmClauses } from './clauses/sbm.ts'
import { fixed } from './fixed.ts'
import type { Evidence, IssuanceId, SourceId } from './sources.ts'

/**
 * What every clause carries, whether its words are on record or not.
 *
 * @group The Order as data
 */
export interface ClauseReference {
  /** The issuance the clause belongs to. */
  readonly issuance: IssuanceId
  /** The section or heading under which it stands: of the enclosure where it is numbered, otherwise of the source. */
  readonly section: string
  /** The section of the Order’s enclosure that is known to say the same, where the words stand elsewhere. */
  readonly enclosure?: string
  /** The text it was read from. */
  readonly source: SourceId
  /** How it is known. */
  readonly evidence: Evidence
}

/**
 * A clause whose operative words are on record as found.
 *
 * @group The Order as data
 */
export interface QuotedClause extends ClauseReference {
  /** Words are on record only where they were seen. */
  readonly evidence: 'quoted'
  /** The operative words exactly as found in the source, 25 at most, typing errors included. */
  readonly words: string
}

/**
 * A clause restated in our own words, because its text is not on record or is itself a paraphrase or an inference.
 *
 * @group The Order as data
 */
export interface RestatedClause extends ClauseReference {
  /** What the clause says, in our own words; never to be printed as a quotation. */
  readonly gist: string
}

/**
 * A clause: quoted where its words are on record, restated where they are not.
 *
 * @group The Order as data
 */
export type Clause = QuotedClause | RestatedClause

/**
 * Every citable clause by its id.
 *
 * @group The Order as data
 */
export const clauses = /* @__PURE__ */ (() =>
  /* @__PURE__ */ fixed({
    ...partnershipClauses,
    ...activityClauses,
    ...expenseClauses,
    ...dutyClauses,
    ...incentiveClauses,
    ...sbmClauses,
  }))()

/**
 * The id of a clause: a key of {@link clauses}.
 *
 * @group The Order as data
 */
export type ClauseId = keyof typeof clauses
