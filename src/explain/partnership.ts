// A report on one partnership in words, part by part: of activities and expenses the breaches and the questions.
import type { ActivityEligibility } from '../activities/rules.ts'
import type { PartnershipParts, PartnershipReport } from '../partnership/report.ts'
import { dutyStands } from './duties.ts'
import { findingItems, groundsOfAll, isTold, reasons, section } from './findings.ts'
import { fundFigures, lineOf } from './fund.ts'
import { incentiveRows } from './incentives.ts'
import { sbmIncentive } from './sbm.ts'
import { outside } from '../decision/printable.ts'
import { fromOne } from '../decision/wording.ts'
import { idOf, peso } from './printing.ts'
import type { Telling } from './telling.ts'

/**
 * The parts of a partnership.
 *
 * @yields {string} One of them.
 */
export function* partnership(report: PartnershipReport, tell: Telling): Generator<string> {
  const { style, say, part, name } = tell
  const { parts, notEvaluated } = report
  const { record, leader, partner, pairing, activities, expenses, fund, duties, incentives, sbm } = parts
  const outcomeOf = ({ outcome }: { readonly outcome: string }): string => tell.name('outcomes', outcome)
  yield style.note(say.byLevel({ leader: outcomeOf(leader), partner: outcomeOf(partner) }))
  yield* section(part('record'), record, tell)
  yield* section(part('pairing'), pairing, tell)
  if (activities) yield* activityRows(activities, tell)
  if (expenses) yield* expenseRows(expenses, tell)
  if (fund) {
    yield style.heading(part('fund'), outcomeOf(fund))
    yield* fundFigures(fund, tell)
    yield* findingItems(fund.findings, tell)
  }
  if (duties) {
    yield style.heading(part('duties'), outcomeOf(duties))
    yield* dutyStands(duties, tell)
    yield* findingItems(duties.because.filter(isTold), tell)
  }
  if (incentives) {
    yield style.heading(part('incentives'))
    yield* incentiveRows(incentives, tell)
  }
  if (sbm && sbm.outcome !== 'invalid-input') {
    yield style.heading(part('sbm'), outcomeOf(sbm))
    yield* sbmIncentive(sbm, tell)
  }
  if (notEvaluated.length > 0) yield style.note(say.silent({ parts: notEvaluated.map((each) => name('parts', each)) }))
}

function* activityRows(activities: readonly ActivityEligibility[], tell: Telling): Generator<string> {
  const { style, word, name } = tell
  yield style.heading(tell.part('activities'))
  yield style.table(
    [word('activity'), word('Outcome').toLowerCase(), word('why')],
    activities.map((decision, index) => [
      activityOf(decision, index, tell),
      name('outcomes', decision.outcome),
      reasons(decision, tell),
    ]),
  )
}

/** The activity that a decision is about, by its findings, else by its number. */
const activityOf = ({ findings }: ActivityEligibility, index: number, { formats }: Telling): string => {
  const [first] = findings
  return first ? formats.activity(first.params.activity) : fromOne(index)
}

function* expenseRows(expenses: NonNullable<PartnershipParts['expenses']>, tell: Telling): Generator<string> {
  const { style, say, word, name } = tell
  yield style.heading(tell.part('expenses'))
  const eligible = expenses.filter(({ outcome }) => outcome === 'eligible')
  const others = expenses.filter(({ outcome }) => outcome !== 'eligible')
  if (eligible.length > 0)
    yield style.note(
      say.eligible({
        names: eligible.map(({ subject }) => lineOf(subject, tell)),
        cited: groundsOfAll(
          eligible.flatMap(({ findings }) => findings),
          tell,
        ),
      }),
    )
  if (others.length > 0)
    yield style.table(
      [word('entry'), word('day'), word('amount'), word('description'), word('Outcome').toLowerCase(), word('why')],
      others.map((decision) => {
        const { subject, day = '', amount, description } = decision
        return [
          lineOf(subject, tell),
          idOf(day),
          peso(amount),
          description === undefined ? '' : outside(description),
          name('outcomes', decision.outcome),
          reasons(decision, tell),
        ]
      }),
    )
}
