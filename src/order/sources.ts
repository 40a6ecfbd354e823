import { fixed } from './fixed.ts'

/**
 * How a clause is known.
 *
 * `quoted`: its words were seen in the source that it names, and stand in the clause.
 * `restated`: its text was seen when the record of facts was made; its words are not on record here, so they are ours.
 * `secondary`: a paraphrase was seen (a news item, a slide deck, a local memo, a thesis).
 * `derived`: our own inference or arithmetic from the others.
 *
 * @group The Order as data
 */
export type Evidence = 'quoted' | 'restated' | 'secondary' | 'derived'

/**
 * An issuance of the Department of Education.
 *
 * @group The Order as data
 */
export interface Issuance {
  /** The number as DepEd prints it, for example `DO 44, s. 2016`. */
  readonly number: string
  /** The subject of the issuance. */
  readonly title: string
  /** The day of issue as `YYYY-MM-DD`, or `not seen`. */
  readonly date: string
}

/**
 * The issuances that clauses belong to.
 *
 * @group The Order as data
 */
export const issuances = /* @__PURE__ */ fixed({
  /** The Order itself; not DO 44, s. 2015, which is about the School Improvement Plan. */
  do44: {
    number: 'DO 44, s. 2016',
    title: 'Guidelines on the School-to-School Partnerships for Fiscal Year 2016',
    date: '2016-06-22',
  },
  /** The School-Based Management framework, with its operational try-out guide of February 2013. */
  do83: {
    number: 'DO 83, s. 2012',
    title: 'Revised SBM framework, assessment process and tool',
    date: 'not seen',
  },
  /** Forms that divisions and schools made for themselves; no issuance. */
  forms: { number: 'local forms', title: 'Forms for SBM practices and for liquidation', date: 'not seen' },
  /** The SBM system since 2024. */
  do7: { number: 'DO 7, s. 2024', title: 'The SBM system of 2024', date: '2024-05-16' },
  /** Service credits for teachers. */
  do53: { number: 'DO 53, s. 2003', title: 'Service credits for teachers', date: 'not seen' },
})

/**
 * The key of an issuance in {@link issuances}.
 *
 * @group The Order as data
 */
export type IssuanceId = keyof typeof issuances

/**
 * A text in which clauses were seen.
 *
 * @group The Order as data
 */
export interface Source {
  /** What explanations call it. */
  readonly name: string
  /** The title the text carries. */
  readonly title: string
  /** The day the text carries as `YYYY-MM-DD`, or `not stated`. */
  readonly date: string
  /** SHA-256 of the text as it was read, 64 hexadecimal digits. */
  readonly sha256: string
}

/**
 * The texts that the clauses were read from. The texts themselves are not part of the package.
 *
 * @group The Order as data
 */
export const sources = /* @__PURE__ */ fixed({
  /** DepEd's own guide to the Order, question by question; its typing errors are kept in quotations. */
  guide: {
    name: 'DepEd’s guide',
    title: 'School-to-School Partnerships',
    date: 'not stated',
    sha256: '450e978855c004724b6aa156cbe00af04dae5b508690d6f952ad58c81a128599',
  },
  /** DepEd's press release about the partnership in San Fernando, Pampanga. */
  'press-release': {
    name: 'DepEd’s press release',
    title: 'School to School Partnership: Building Networks of Educational Leaders',
    date: '2016-09-09',
    sha256: 'af62124323f8e1ea5a8ba0e377282fcff6627070257ea33a9ed792268980631d',
  },
  /** A record of what other public copies, memos and news establish, each fact with its evidence. */
  facts: {
    name: 'record of facts',
    title: 'Facts established about DO 44, s. 2016',
    date: 'not stated',
    sha256: '68eb859e4174d33bce6a634b430697438dd37e305f345f46c63972a9fbd491ea',
  },
  /** A second record of the same kind, from a second search. */
  'facts-2': {
    name: 'second record of facts',
    title: 'Facts established about DO 44, s. 2016: second record',
    date: 'not stated',
    sha256: 'f7512c62e12ae3964cf04923664369cb7120c1206becb722730dd793ef4bddce',
  },
})

/**
 * The key of a text in {@link sources}.
 *
 * @group The Order as data
 */
export type SourceId = keyof typeof sources
