// Facts about duties that cannot both be so, or not beside what else is on record. They are found and named; which of them is right is for
// a person to say.
import type { Path } from '../decision/answer.ts'
import type { DutyId } from '../order/duties.ts'
import type { ReadFund } from '../fund/facts.ts'
import type { Day } from '../reading/days.ts'
import { noFacts } from '../reading/own.ts'
import type { DutiesRecord, Milestone } from './facts.ts'

/**
 * Which facts of a record contradict each other.
 *
 * `fund-not-received`: duty H is done, and the ledger has no receipt by then. `nothing-to-report`: duty J is done, and the ledger has neither
 * a receipt nor an expense by then. `first-expense`: the duties and the ledger tell the first expense differently. `first-activity`: an
 * activity on record began before what is said to be the first. `wfp-not-drawn-up`: the WFP is approved, and duty F is not done by then.
 * `wfp-not-approved`: duty H is done, and the WFP is not approved by then. `no-activity`: duty H is done, and no activity has begun by then.
 * `expense-in-wfp`: an expense is in the approved WFP, and the WFP is not approved. `obligated-by-wfp`: the approved WFP obligates an
 * amount, and it is not approved. `plan-not-drawn-up`: duty F is not done by a day by which something else needs an approved WFP.
 * `success-without-activity`, `success-without-duty`: the partnership was judged to be successfully implemented, and no activity has begun,
 * or duty A or H is not done.  `expenses-beyond-wfp`: the expenses
 * that are in the approved WFP come to more, less refunds, than it obligates.
 *
 * @group Answers
 */
export type ContradictionId =
  | 'fund-not-received'
  | 'nothing-to-report'
  | 'first-expense'
  | 'first-activity'
  | 'wfp-not-drawn-up'
  | 'wfp-not-approved'
  | 'no-activity'
  | 'expense-in-wfp'
  | 'obligated-by-wfp'
  | 'plan-not-drawn-up'
  | 'success-without-activity'
  | 'success-without-duty'
  | 'expenses-beyond-wfp'

/** Two facts that cannot both be so. */
export interface Contradiction {
  /** Which they are. */
  readonly id: ContradictionId
  /** Where the two stand; the second is where the answer to the question goes that asks which is right. */
  readonly places: readonly [Path, Path]
  /** The day that the first of them tells, where it tells one. */
  readonly day?: Day | undefined
  /** The day that the second tells. */
  readonly other?: Day | undefined
}

type Fact = Day | boolean | undefined

/** The day by which something has come, where that is said as of a day: `true` stands for a day that is not known. */
const cameBy = (fact: Fact, asOf: Day): Day | undefined => {
  if (fact === true) return asOf
  return typeof fact === 'string' && fact <= asOf ? fact : undefined
}

/** Whether it is said that something had not come by a day. */
const notBy = (fact: Fact, day: Day): boolean => fact === false || (typeof fact === 'string' && fact > day)

/** What a whole record shows beside the duties. */
export type Shown = { readonly [Part in keyof ReadFund]?: ReadFund[Part] | undefined } & {
  readonly incentives?: { readonly successful?: boolean | undefined } | undefined
}

/** Facts about duties, what the rest of a record shows, and where the duties stand in it. */
interface Facts extends Shown {
  readonly duties: DutiesRecord
  readonly asOf: Day
  readonly at: Path
}

const done = (at: Path, id: DutyId): Path => [...at, 'done', id]
/** Where the judgement of success stands in a record. */
const success: Path = /* @__PURE__ */ Object.freeze(['incentives', 'successful'])

/** Finds the facts about duties that cannot both be so on a day, and those that what else is on record contradicts, in the order of the ids. */
export const contradictionsIn = (
  duties: DutiesRecord,
  asOf: Day,
  shown: Shown = noFacts,
  at: Path = [],
): readonly Contradiction[] => {
  const { ledger, activities, obligated, incentives } = shown
  const facts = { ledger, activities, obligated, incentives, duties, asOf, at }
  return [...withLedger(facts), ...withActivities(facts), ...withWfp(facts), ...withSuccess(facts)]
}

/**
 * What the duties say of receipts and expenses, held against a ledger, which is complete.
 *
 * @yields {Contradiction} Each pair of facts that cannot both be so.
 */
function* withLedger({ ledger, duties, asOf, at }: Facts): Generator<Contradiction> {
  if (!ledger) return
  const first = (...kinds: readonly string[]) =>
    ledger.reduce<number | undefined>((earliest, { kind, day }, index) => {
      if (!kinds.includes(kind) || day > asOf) return earliest
      return earliest === undefined || day < (ledger[earliest]?.day ?? day) ? index : earliest
    }, undefined)
  const dayOf = (index: number | undefined): Day | undefined => (index === undefined ? undefined : ledger[index]?.day)
  const cameAfter = (day: Day | undefined, by: Day): boolean => day === undefined || day > by

  const funded = cameBy(duties.done?.['leader-h'], asOf)
  if (funded !== undefined && cameAfter(dayOf(first('receipt')), funded))
    yield {
      id: 'fund-not-received',
      places: [done(at, 'leader-h'), ['ledger']],
      day: funded,
      other: dayOf(first('receipt')),
    }
  const reported = cameBy(duties.done?.['leader-j'], asOf)
  if (reported !== undefined && cameAfter(dayOf(first('receipt', 'expense')), reported))
    yield {
      id: 'nothing-to-report',
      places: [['ledger'], done(at, 'leader-j')],
      day: reported,
    }
  const index = first('expense')
  const [told, shown] = [duties.firstExpense, dayOf(index)]
  const said = told === undefined ? undefined : (cameBy(told, asOf) ?? false)
  if (said !== undefined && said !== (shown ?? false))
    yield {
      id: 'first-expense',
      places: [index === undefined ? ['ledger'] : ['ledger', index, 'day'], [...at, 'firstExpense']],
      day: shown,
      other: said === false ? undefined : said,
    }
}

/**
 * What the duties say of activities, held against those on record.
 *
 * @yields {Contradiction} The first activity that began too early for what is said; a success without any.
 */
function* withActivities({ activities = [], incentives, duties, asOf, at }: Facts): Generator<Contradiction> {
  const { firstActivity: told } = duties
  if (told === undefined) return
  if (incentives?.successful && notBy(told, asOf))
    yield { id: 'success-without-activity', places: [[...at, 'firstActivity'], success] }
  const early = activities.findIndex(({ began }) => began !== undefined && began <= asOf && notBy(told, began))
  if (early >= 0)
    yield {
      id: 'first-activity',
      places: [
        [...at, 'firstActivity'],
        ['activities', early, 'began'],
      ],
      day: cameBy(told, asOf),
      other: activities[early]?.began,
    }
}

/**
 * What is said of the success, and of the duties that it waits for.
 *
 * @yields {Contradiction} Each pair of facts that cannot both be so.
 */
function* withSuccess({ incentives, duties, asOf, at }: Facts): Generator<Contradiction> {
  if (!incentives?.successful) return
  for (const id of ['leader-a', 'leader-h'] as const)
    if (notBy(duties.done?.[id], asOf)) yield { id: 'success-without-duty', places: [done(at, id), success] }
}

/** What the expenses come to that are in the approved WFP, less what came back of them. */
export const spentByPlan = (ledger: NonNullable<Facts['ledger']>, asOf: Day): bigint => {
  // What came back may be of any of them, but for that of an expense that is said not to be in the WFP.
  const beside = new Set(
    ledger.flatMap((entry) => (entry.kind === 'expense' && entry.inApprovedWfp === false ? [entry.voucher] : [])),
  )
  return ledger.reduce((sum, entry) => {
    if (entry.day > asOf) return sum
    if (entry.kind === 'refund') return beside.has(entry.of) ? sum : sum - entry.amount
    return entry.kind === 'expense' && entry.inApprovedWfp ? sum + entry.amount : sum
  }, 0n)
}

/**
 * What is said of the WFP, and of what waits for it.
 *
 * @yields {Contradiction} Each pair of facts that cannot both be so.
 */
function* withWfp({ ledger = [], obligated, duties, asOf, at }: Facts): Generator<Contradiction> {
  const { wfpApproved } = duties
  const approved = cameBy(wfpApproved, asOf)
  if (approved !== undefined && notBy(duties.done?.['leader-f'], approved))
    yield {
      id: 'wfp-not-drawn-up',
      places: [[...at, 'wfpApproved'], done(at, 'leader-f')],
      day: approved,
    }
  const carriedOut = cameBy(duties.done?.['leader-h'], asOf)
  if (carriedOut !== undefined && notBy(wfpApproved, carriedOut))
    yield {
      id: 'wfp-not-approved',
      places: [done(at, 'leader-h'), [...at, 'wfpApproved']],
      day: carriedOut,
    }
  if (carriedOut !== undefined && notBy(duties.firstActivity, carriedOut))
    yield {
      id: 'no-activity',
      places: [done(at, 'leader-h'), [...at, 'firstActivity']],
      day: carriedOut,
    }
  if (obligated !== undefined && spentByPlan(ledger, asOf) > obligated)
    yield { id: 'expenses-beyond-wfp', places: [['ledger'], ['obligated']] }
  const planned = ledger.findIndex((entry) => entry.kind === 'expense' && entry.inApprovedWfp && entry.day <= asOf)
  const entry: Path | undefined = planned < 0 ? undefined : ['ledger', planned, 'inApprovedWfp']
  const amount: Path | undefined = obligated !== undefined && obligated > 0n ? ['obligated'] : undefined
  // A later day of approval would be that of the WFP that these facts speak of.
  if (wfpApproved === false) {
    if (entry) yield { id: 'expense-in-wfp', places: [[...at, 'wfpApproved'], entry] }
    if (amount) yield { id: 'obligated-by-wfp', places: [[...at, 'wfpApproved'], amount] }
  }
  // What needs an approved WFP says that one was drawn up, where nothing is said of the approval and where the approval contradicts it too.
  if (approved !== undefined) return
  const inPlan = typeof wfpApproved === 'string' ? undefined : (entry ?? amount)
  const needing = carriedOut === undefined ? inPlan : done(at, 'leader-h')
  const by = carriedOut ?? asOf
  if (needing && notBy(duties.done?.['leader-f'], by))
    yield { id: 'plan-not-drawn-up', places: [needing, done(at, 'leader-f')], day: by }
}

const disputes: Readonly<Partial<Record<ContradictionId, Milestone>>> = {
  'wfp-not-drawn-up': 'wfpApproved',
  'wfp-not-approved': 'wfpApproved',
  'expense-in-wfp': 'wfpApproved',
  'obligated-by-wfp': 'wfpApproved',
  'plan-not-drawn-up': 'wfpApproved',
  'success-without-activity': 'firstActivity',
  'first-activity': 'firstActivity',
  'no-activity': 'firstActivity',
  'first-expense': 'firstExpense',
}

/** What stands in sequence and is in dispute, as long as nobody has said which of two facts is right. */
export const disputedBy = ({ id }: Contradiction): Milestone | undefined => disputes[id]
