// Facts about duties that cannot both be so, or not beside what else is on record. They are found and named; which of them is right is for
// a person to say.
import type { AnyNeed, Path } from '../decision/answer.ts'
import type { DutyId } from '../order/duties.ts'
import type { agreementOn, Contradiction, ContradictionId } from '../fund/agreement.ts'
import type { ReadEntry, ReadFund } from '../fund/facts.ts'
import type { Day } from '../reading/days.ts'
import { newFacts, noFacts } from '../reading/own.ts'
import type { DutiesRecord, Disputed, Milestone } from './facts.ts'

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

const voucherOf = (entry: ReadEntry | undefined): string | undefined =>
  entry?.kind === 'expense' ? entry.voucher : undefined
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
      voucher: index === undefined ? undefined : voucherOf(ledger[index]),
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
  const planned = ledger.findIndex((entry) => entry.kind === 'expense' && entry.inApprovedWfp && entry.day <= asOf)
  const entry: Path | undefined = planned < 0 ? undefined : ['ledger', planned, 'inApprovedWfp']
  const voucher = planned < 0 ? undefined : voucherOf(ledger[planned])
  const amount: Path | undefined = obligated !== undefined && obligated > 0n ? ['obligated'] : undefined
  // A later day of approval would be that of the WFP that these facts speak of.
  if (wfpApproved === false) {
    if (entry) yield { id: 'expense-in-wfp', places: [[...at, 'wfpApproved'], entry], voucher }
    if (amount) yield { id: 'obligated-by-wfp', places: [[...at, 'wfpApproved'], amount] }
  }
  // What needs an approved WFP says that one was drawn up, where nothing is said of the approval and where the approval contradicts it too.
  if (approved !== undefined) return
  const inPlan = typeof wfpApproved === 'string' ? undefined : (entry ?? amount)
  const needing = carriedOut === undefined ? inPlan : done(at, 'leader-h')
  const by = carriedOut ?? asOf
  if (needing && notBy(duties.done?.['leader-f'], by))
    yield {
      id: 'plan-not-drawn-up',
      places: [needing, done(at, 'leader-f')],
      voucher: needing === entry ? voucher : undefined,
      day: by,
    }
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
const disputedBy = ({ id }: Contradiction): Milestone | undefined => disputes[id]

/** What is in dispute, with the questions of the findings that say so, one for each contradiction. */
export const disputedIn = (found: readonly Contradiction[], findings: ReturnType<typeof agreementOn>): Disputed => {
  const disputed = newFacts<readonly AnyNeed[]>()
  found.forEach((each, index) => {
    const name = disputedBy(each)
    if (name) disputed[name] = [...(disputed[name] ?? []), ...(findings[index]?.needs ?? [])]
  })
  return disputed
}
