// How an answer of each kind is told. A kind without a teller does not compile.
import type { PairingsReport } from '../pairing/list.ts'
import type { PairingPlan } from '../proximity/plan-pairings.ts'
import type { Given, GivenTo, Lookup } from './answer.ts'
import { dutyStands } from './duties.ts'
import { findingItems, section } from './findings.ts'
import { fundFigures, ledger } from './fund.ts'
import { sbm2024Summary } from './sbm2024.ts'
import { statementReport } from './statement.ts'
import { incentiveRows } from './incentives.ts'
import { namesIn } from './names.ts'
import { whole } from './page.ts'
import { remediesSection } from './remedies.ts'
import { activityList, nextQuestions, spendingLimit, suggestions } from './lookups.ts'
import { partnership } from './partnership.ts'
import { programme } from './programme.ts'
import { plan, ranking } from './proximity.ts'
import { sbmForm, sbmIncentive, sbmPerformance, sbmScore } from './sbm.ts'
import type { Telling } from './telling.ts'
import { toldDifferently } from './told-differently.ts'

/** What tells an answer of each kind. */
type TellersByKind<Kind extends Given['kind']> = {
  readonly [Each in Kind]: (answer: GivenTo<Each>, tell: Telling) => Iterable<string>
}

/** A decision by its findings. */
const decision = ({ findings }: { readonly findings: Parameters<typeof findingItems>[0] }, tell: Telling) =>
  findingItems(findings, tell)

function* pairings({ parts, differing, differingPairs }: PairingsReport, tell: Telling): Generator<string> {
  const { pairs, selection } = parts
  for (const [index, pair] of pairs.entries()) yield* section(tell.say.pair({ index }), pair, tell)
  yield* section(tell.part('selection'), selection, tell)
  yield* toldDifferently({ differing, differingPairs }, tell)
}

function* fund(statement: GivenTo<'fund'>, tell: Telling): Generator<string> {
  yield* fundFigures(statement, tell)
  yield* ledger(statement, tell)
  yield* findingItems(statement.findings, tell)
}

function* duties(answer: GivenTo<'duties'>, tell: Telling): Generator<string> {
  yield* dutyStands(answer, tell)
  yield* findingItems(answer.findings, tell)
}

function* wholePlan(answer: PairingPlan, tell: Telling): Generator<string> {
  yield* plan(answer, tell)
  yield* section(tell.part('selection'), answer.parts.selection, tell)
}

function* wholeProgramme(answer: GivenTo<'programme'>, tell: Telling): Generator<string> {
  yield* programme(answer, tell)
  yield* section(tell.part('set'), answer.parts.set, tell)
}

/** Answers that decide nothing, and need nothing. */
export const lookups: TellersByKind<Lookup['kind']> = {
  'spending-limit': spendingLimit,
  // Its outcome says it all.
  'key-stage': () => [],
  'activity-list': activityList,
  'sbm-2024': sbm2024Summary,
  suggestions,
  remedies: (answer, tell) => remediesSection(answer, whole, namesIn(answer, tell), tell),
  questions: nextQuestions,
}

/** Answers that say what they need. */
export const decisions: TellersByKind<Exclude<Given, Lookup>['kind']> = {
  school: decision,
  pairing: decision,
  pairings,
  selection: decision,
  activity: decision,
  expense: decision,
  fund,
  statement: statementReport,
  duties,
  incentive: decision,
  incentives: incentiveRows,
  'sbm-performance': sbmPerformance,
  'sbm-score': sbmScore,
  'sbm-incentive': sbmIncentive,
  'sbm-form': sbmForm,
  partnership,
  set: decision,
  programme: wholeProgramme,
  ranking,
  plan: wholePlan,
}
