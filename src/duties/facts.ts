import type { AnyNeed } from '../decision/answer.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { questionsAbout } from '../policy/terms.ts'
import { type Duty, type DutyId, duties } from '../order/index.ts'
import { valueFrom, yesNo } from '../reading/choices.ts'
import { newFacts, noFacts } from '../reading/own.ts'
import { type Day, daySchema, nearestDay } from '../reading/days.ts'
import { either, forEach, optional, reads } from '../reading/read.ts'

/**
 * What the two school heads have done. What is unknown is left out.
 *
 * @group Input
 */
export interface DutiesRecord {
  /**
   * By duty: the day it was done; `true` where it was done by the day that the answer speaks of, on a day that is not known;
   * `false` where it is not done by then. `true` thus says more of an earlier day than of a later one, and a day after that of
   * the answer is no way to learn the day that `true` left open: it says that the duty was not done yet.
   */
  readonly done?: Readonly<Partial<Record<DutyId, Day | boolean>>> | undefined
  /**
   * The day the Work and Financial Plan (WFP) was approved; `false` where it is not approved by the day of the answer.
   *
   * @clause do44/duties/leader/f
   * @clause do44/duties/leader/h
   */
  readonly wfpApproved?: Day | false | undefined
  /**
   * The day the first activity began; `false` where none has by the day of the answer.
   *
   * @clause do44/duties/leader/f
   * @clause do44/duties/leader/h
   */
  readonly firstActivity?: Day | false | undefined
  /**
   * The day of the first expense; `false` where there is none by the day of the answer.
   *
   * @clause do44/duties/leader/g
   * @clause do44/duties/leader/h
   */
  readonly firstExpense?: Day | false | undefined
}

const dayOrNo = either([daySchema, valueFrom([false], { is: 'false' })], {
  is: 'a day as YYYY-MM-DD, or false where it has not come',
  near: nearestDay,
})
const dayOrYesNo = either([daySchema, yesNo], { is: 'a day as YYYY-MM-DD, or true or false', near: nearestDay })

/** The ids of the duties. */
const dutyIds = /* @__PURE__ */ (() => duties.map(({ id }) => id))()

/** What has been done. */
export const dutiesSchema = reads<DutiesRecord>('duties', {
  done: optional(reads<NonNullable<DutiesRecord['done']>>('duties done', forEach(dutyIds, dayOrYesNo))),
  wfpApproved: optional(dayOrNo),
  firstActivity: optional(dayOrNo),
  firstExpense: optional(dayOrNo),
})

/** What stands in sequence. */
export type Milestone = 'wfpApproved' | 'firstActivity' | 'agreement' | 'firstExpense'

/** For what is in dispute, the questions which of two facts is right. */
export type Disputed = Readonly<Partial<Record<Milestone, readonly AnyNeed[]>>>

/** What the two school heads have done, with what the rest of a record shows. */
export interface ShownDuties extends DutiesRecord {
  /** A day up to that of the answer on which an activity began, where it is not known which one was the first. */
  readonly activityBegan?: Day | undefined
}

/** The days of what stands in sequence: `false` where it has not come by the day of the answer, nothing where its day is not known. */
type Milestones = Readonly<Record<Milestone, Day | false | undefined>>

/** The facts of the rules about duties: what has come by the day of the answer. */
export interface DutyFacts extends Readonly<Record<DutyId, Day | true | undefined>>, Milestones {
  /** The day of the answer. */
  readonly asOf: Day
  /** What has been done, as it was handed in. */
  readonly done: Readonly<Partial<Record<DutyId, Day | boolean>>>
  /** Of what has come on a day that is not known: a day by which it has. */
  readonly by: Readonly<Partial<Record<Milestone, Day | undefined>>>
  /** Of what has no day that is known: the day before which it cannot have come, `false` where it cannot have come by that of the answer. */
  readonly since: Readonly<Partial<Record<Milestone, Day | false | undefined>>>
  /** What is in dispute. */
  readonly disputed: Disputed
}

/** Whether a duty is done by a day. */
export const statusOn = (asOf: Day, done: Day | boolean | undefined): 'done' | 'missing' | 'unknown' => {
  if (done === undefined) return 'unknown'
  return done === true || (done !== false && done <= asOf) ? 'done' : 'missing'
}

/** What is dated after the day of the answer has not come by then. Of a duty that is done the day may not be known. */
const reached = (asOf: Day, day: Day | boolean | undefined): Day | false | undefined => {
  if (typeof day === 'string') return day <= asOf && day
  return day === false ? day : undefined
}

/** The same facts, and none that are inherited. */
const ofItsOwn = <Facts extends object>(facts: Facts): Facts => Object.assign(newFacts(), facts)

/** The facts that rules about duties go by. */
export const factsOn = (asOf: Day, record: ShownDuties, disputed: Disputed): DutyFacts => {
  const { done = noFacts, wfpApproved, firstActivity, firstExpense, activityBegan } = record
  const each = Object.fromEntries(
    dutyIds.map((id) => [id, statusOn(asOf, done[id]) === 'done' ? done[id] : undefined]),
  ) as Readonly<Record<DutyId, Day | true | undefined>>
  return {
    ...each,
    asOf,
    done,
    wfpApproved: reached(asOf, wfpApproved),
    firstActivity: reached(asOf, firstActivity),
    agreement: reached(asOf, done['leader-g']),
    firstExpense: reached(asOf, firstExpense),
    by: ofItsOwn({ firstActivity: activityBegan, agreement: done['leader-g'] === true ? asOf : undefined }),
    // A WFP is approved once it is drawn up.
    since: ofItsOwn({ wfpApproved: reached(asOf, done['leader-f']) }),
    disputed,
  }
}

/** The row of a duty. */
const dutyOf = (id: DutyId): Duty => duties.find((duty) => duty.id === id) as Duty

/** Whose duties there are. */
export const heads = { leader: 'the Leader School’s head', partner: 'the Partner School’s head' } as const

/** How sentences word the figures about duties: a duty at their beginning and within them, and whose it is. */
export const formats = {
  duty: (id: DutyId) => dutyOf(id).label,
  within: (id: DutyId) => dutyOf(id).label,
  head: (id: DutyId): string => heads[dutyOf(id).of],
} as const

/**
 * The figures of a question about a duty.
 *
 * @group Answers
 */
export interface DutyNeedParams {
  /** The id of the duty. */
  readonly id: DutyId
}

/**
 * The figures of a question about the agreement.
 *
 * @group Answers
 */
export interface AgreementNeedParams {
  /** `true` where the record says that it was signed, on a day that is not known; absent where it does not say so. */
  readonly signed?: true
}

const question = questionsAbout<DutyFacts, typeof formats>(formats)

// @__NO_SIDE_EFFECTS__
const dutyQuestion = (id: DutyId) =>
  question({
    asks: 'duty-day',
    kind: 'fact',
    path: ['done', id],
    figures: (): DutyNeedParams => ({ id }),
    says: 'On which day was this duty of {id:head} done, if it is: {id:within}?',
  })

/** The questions of this subject, by the facts that they ask for. */
export const questions = /* @__PURE__ */ (() =>
  ({
    ...(Object.fromEntries(dutyIds.map((id) => [id, dutyQuestion(id)])) as Readonly<
      Record<DutyId, ReturnType<typeof dutyQuestion>>
    >),
    wfpApproved: question({
      asks: 'wfp-approval',
      kind: 'fact',
      path: ['wfpApproved'],
      says: 'On which day was the WFP approved, if it was?',
    }),
    firstActivity: question({
      asks: 'first-activity',
      kind: 'fact',
      path: ['firstActivity'],
      says: 'On which day did the first activity begin, if one has?',
    }),
    agreement: question({
      asks: 'agreement',
      kind: 'fact',
      path: ['done', 'leader-g'],
      figures: ({ done }): AsFarAsKnown<AgreementNeedParams> => ({ signed: done['leader-g'] === true || undefined }),
      says: [
        { if: { signed: true }, say: 'On which day was the agreement with the Partner School signed?' },
        'On which day was the agreement with the Partner School signed, if it was?',
      ],
    }),
    firstExpense: question({
      asks: 'first-expense',
      kind: 'fact',
      path: ['firstExpense'],
      says: 'On which day was the first expense made, if one was?',
    }),
  }) as const)()
