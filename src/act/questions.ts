// What is known of each question beside its words: in which order people are asked, where the answer is found, and whether people can
// still change the fact that it asks for. A domain expert edits this table; docs/acting.md argues it.
import type { NeedId } from '../catalogue/subjects.ts'
import type { ClauseId } from '../order/index.ts'

/**
 * A record, a document or a person that a text names.
 *
 * @group Answers
 */
export interface AnsweredByNamed<Kind extends string, Name extends string> {
  /** What it is. */
  readonly kind: Kind
  /** Its name; `labels` have its words. */
  readonly name: Name
  /** The clause that names it. */
  readonly clause: ClauseId
}

/**
 * No text says where the answer is found.
 *
 * @group Answers
 */
export interface AnswerNotStated {
  /** That it is not stated. */
  readonly kind: 'not-stated'
}

/**
 * Where the answer to a question is found, as far as a text that was seen says so: `record`, a list that the Order names; `document`, a
 * paper that it names; `person`, somebody whom it names; `not-stated` where it is silent.
 *
 * @group Answers
 */
export type AnsweredBy =
  | AnsweredByNamed<'record', 'pbb-categories' | 'deped-list' | 'listed-activities'>
  | AnsweredByNamed<
      'document',
      'sip' | 'wfp' | 'agreement' | 'liquidation-report' | 'accomplishment-report' | 'sbm-assessment'
    >
  | AnsweredByNamed<'person', 'leader-head' | 'partner-head' | 'two-schools'>
  | AnswerNotStated

/**
 * The name of a record, a document or a person that the Order names.
 *
 * @group Answers
 */
export type AnsweredName = Exclude<AnsweredBy, AnswerNotStated>['name']

/** Whether people can still change a fact on a day. */
export type Changing =
  /** Never: it is a day that has passed, a level, a judgement, or what a thing is. To say it otherwise is no remedy. */
  | 'fixed'
  /** What is not done by a day can be done on that day. */
  | 'done-on-the-day'

/** What is known of a question. */
interface Row {
  readonly answeredBy: AnsweredBy
  readonly changing: Changing
}

const notStated = { kind: 'not-stated' } as const
const pbbCategories = { kind: 'record', name: 'pbb-categories', clause: 'do44/who/leader-school' } as const
const dePedList = { kind: 'record', name: 'deped-list', clause: 'do44/selection/nearby-from-list' } as const
const liquidationReport = { kind: 'document', name: 'liquidation-report', clause: 'do44/duties/leader/j' } as const
const assessment = { kind: 'document', name: 'sbm-assessment', clause: 'do83/ratings' } as const
const wfp = { kind: 'document', name: 'wfp', clause: 'do44/duties/leader/h' } as const

/** The questions in the order in which people are asked. */
export const questionRows: Readonly<Record<NeedId, Row>> = {
  // First the pair: without two schools of the right levels there is nothing to ask about.
  'pair-schools': { answeredBy: notStated, changing: 'fixed' },
  'school-role': { answeredBy: pbbCategories, changing: 'fixed' },
  'pbb-year': { answeredBy: pbbCategories, changing: 'fixed' },
  'pbb-level': { answeredBy: pbbCategories, changing: 'fixed' },
  'one-level': { answeredBy: pbbCategories, changing: 'fixed' },
  'on-deped-list': { answeredBy: dePedList, changing: 'fixed' },
  nearby: { answeredBy: notStated, changing: 'fixed' },
  distance: { answeredBy: notStated, changing: 'fixed' },
  'one-account': { answeredBy: notStated, changing: 'fixed' },
  // What contradicts itself, before anything is built on it.
  'which-is-right': { answeredBy: notStated, changing: 'fixed' },
  // Then the plan and the duties, in their sequence.
  'duties-on-record': {
    answeredBy: { kind: 'person', name: 'leader-head', clause: 'do44/duties/leader/a' },
    changing: 'fixed',
  },
  'wfp-approval': {
    answeredBy: { kind: 'document', name: 'wfp', clause: 'do44/duties/leader/f' },
    changing: 'done-on-the-day',
  },
  agreement: {
    answeredBy: { kind: 'document', name: 'agreement', clause: 'do44/duties/leader/g' },
    changing: 'done-on-the-day',
  },
  'first-activity': {
    answeredBy: { kind: 'document', name: 'accomplishment-report', clause: 'do44/duties/leader/j' },
    changing: 'fixed',
  },
  'first-expense': { answeredBy: liquidationReport, changing: 'fixed' },
  'duty-day': {
    answeredBy: { kind: 'person', name: 'leader-head', clause: 'do44/duties/leader/a' },
    changing: 'done-on-the-day',
  },
  // Then what is done together.
  'activities-on-record': { answeredBy: wfp, changing: 'fixed' },
  'listed-activity': {
    answeredBy: { kind: 'record', name: 'listed-activities', clause: 'do44/activities/examples' },
    changing: 'fixed',
  },
  'key-stage': { answeredBy: notStated, changing: 'fixed' },
  'integrated-shs': { answeredBy: notStated, changing: 'fixed' },
  'judged-aligned': { answeredBy: notStated, changing: 'fixed' },
  'partner-need': {
    answeredBy: { kind: 'document', name: 'sip', clause: 'do44/duties/leader/d' },
    changing: 'fixed',
  },
  'judged-needed': {
    answeredBy: { kind: 'person', name: 'two-schools', clause: 'do44/activities/needs' },
    changing: 'fixed',
  },
  'other-programme': { answeredBy: notStated, changing: 'fixed' },
  'field-trip': { answeredBy: notStated, changing: 'fixed' },
  // Then what was paid for it, line by line.
  'ledger-on-record': { answeredBy: liquidationReport, changing: 'fixed' },
  'ledger-of-record': { answeredBy: liquidationReport, changing: 'fixed' },
  'expense-activity': { answeredBy: notStated, changing: 'fixed' },
  'expense-item': { answeredBy: liquidationReport, changing: 'fixed' },
  'expense-day': { answeredBy: liquidationReport, changing: 'fixed' },
  'expense-amount': { answeredBy: liquidationReport, changing: 'fixed' },
  'approved-wfp': { answeredBy: wfp, changing: 'fixed' },
  'statement-amount': { answeredBy: liquidationReport, changing: 'fixed' },
  'statement-figures-or-words': { answeredBy: liquidationReport, changing: 'fixed' },
  'statement-unspent': { answeredBy: notStated, changing: 'fixed' },
  'statement-overspent': { answeredBy: notStated, changing: 'fixed' },
  // Then what is earned.
  success: { answeredBy: notStated, changing: 'fixed' },
  personnel: { answeredBy: notStated, changing: 'fixed' },
  'beyond-regular-duty': { answeredBy: notStated, changing: 'fixed' },
  'pay-possible': { answeredBy: notStated, changing: 'fixed' },
  'reports-in-vacations': { answeredBy: notStated, changing: 'fixed' },
  'indicator-rating': { answeredBy: assessment, changing: 'fixed' },
  'performance-rating': { answeredBy: assessment, changing: 'fixed' },
  'performance-figure': { answeredBy: notStated, changing: 'fixed' },
  'rating-limits': { answeredBy: notStated, changing: 'fixed' },
  'not-rated-counts': { answeredBy: notStated, changing: 'fixed' },
  // And last what only a whole set can say.
  'other-records': { answeredBy: notStated, changing: 'fixed' },
}

/** Whether people can change what a question asks for. */
export const changingOf = (asks: string): Changing =>
  Object.hasOwn(questionRows, asks) ? questionRows[asks as NeedId].changing : 'fixed'
