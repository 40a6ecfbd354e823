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
  /** The text it was read from, whose words they are. */
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
  /** Only what is quoted has words. */
  readonly evidence: 'quoted'
  /** The operative words exactly as found in the source, 25 at most, typing errors included. */
  readonly words: string
}

/**
 * A clause in our own words, because the words of its text are not on record, or it is itself a paraphrase or an inference.
 *
 * @group The Order as data
 */
export interface RestatedClause extends ClauseReference {
  /** Words of ours are no quotation. */
  readonly evidence: Exclude<Evidence, 'quoted'>
  /** What the clause says, in our own words; never to be printed as a quotation. */
  readonly gist: string
}

/**
 * A clause: quoted where its words are on record, in our words where they are not.
 *
 * @group The Order as data
 */
export type Clause = QuotedClause | RestatedClause

/** A clause of the Order in the words of DepEd’s guide, under one of its headings. */
// @__NO_SIDE_EFFECTS__
export const inGuide = (section: string, words: string): QuotedClause => ({
  issuance: 'do44',
  section,
  source: 'guide',
  evidence: 'quoted',
  words,
})

/** A clause whose text was seen when the record of facts was made, in our words. */
// @__NO_SIDE_EFFECTS__
export const restated = (issuance: IssuanceId, section: string, gist: string): RestatedClause => ({
  issuance,
  section,
  source: 'facts',
  evidence: 'restated',
  gist,
})
