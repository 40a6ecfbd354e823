import { type Clause, clauses, duties as allDuties, type DutyId, issuances, sbmPrinciples, sources } from '../order/index.ts'
import type { Decision, Finding, InvalidInput, Need } from '../decision/decision.ts'
import { spell } from '../decision/path.ts'
import type { DutiesAnswer } from '../rules/duties.ts'
import type { IncentivesReport } from '../rules/incentives.ts'
import type { PairingsReport } from '../rules/pairings.ts'
import type { SbmIncentive, SbmScore } from '../rules/sbm.ts'
import type { SbmFormReport } from '../rules/sbm-form.ts'
import type { AmountRange, FundStatement } from '../rules/statement.ts'
import { peso } from '../rules/wording.ts'
import { programme } from './explain-programme.ts'
import { plan, ranking } from './explain-proximity.ts'
import type { PartnershipReport } from './partnership.ts'
import type { PairingPlan } from './plan-pairings.ts'
import type { ProgrammeSummary } from './programme.ts'
import type { PartnerRanking } from './rank-partners.ts'
import { markdown, type Style, text } from './style.ts'
import { hasWholeLists } from './whole-lists.ts'

/**
 * An answer that can be explained: any decision, statement or report of this library.
 *
 * @group Answers
 */
export type Answer =
  | Decision<string>
  | FundStatement
  | DutiesAnswer
  | IncentivesReport
  | PairingsReport
  | PartnershipReport
  | ProgrammeSummary
  | PartnerRanking
  | PairingPlan
  | SbmScore
  | SbmIncentive
  | SbmFormReport

/**
 * How an answer is put into words.
 *
 * @group Questions
 */
export interface ExplainOptions {
  /** `text` for a terminal or a mail, `markdown` for a page; `text` unless given. */
  readonly format?: 'text' | 'markdown'
  /** The longest line of a text, in characters from 40 to 200; 80 unless given. Markdown is not wrapped. */
  readonly width?: number
}

/**
 * Puts an answer into words: the outcome, each finding with its rule and the numbers of its clauses, what is needed as
 * questions, and last the clauses by number. Words of the Order stand in quotation marks; what is not its words does not.
 *
 * A report on a partnership is kept to what a school head has to know: of activities and expenses it tells the breaches and
 * the questions. An answer that was stored as JSON explains just as well. A value that is no answer is said to be none.
 *
 * @param answer - Any decision, statement or report of this library.
 * @param options - The format, and for a text its width.
 * @returns The explanation, one text with line breaks.
 * @example
 * ```ts
 * import { classifySchool, explain } from 'deped-school-partnerships'
 *
 * explain(classifySchool({ id: '107970', pbb: { year: 2014, level: 5 } })).split('\n')[0] // => 'OUTCOME: leader-school'
 * explain(classifySchool({ id: '107970' }), { format: 'markdown' }).split('\n')[0] // => '## Outcome: undetermined'
 * ```
 * @group Questions
 */
export const explain = (answer: Answer, options: ExplainOptions = {}): string => {
  const style = styleOf(options)
  try {
    if (!Array.isArray(answer.needs) || !hasWholeLists(answer)) return noAnswer
    const notes = new Map<string, number>()
    return [...made(answer as Partial<PartnershipReport>, style), ...told(answer, style, notes), ...questions(answer, style), ...footnotes(notes, style)].join('\n').trim()
  } catch {
    return noAnswer
  }
}

const noAnswer = 'This value is not an answer of this library.'

const styleOf = (options: unknown): Style => {
  try {
    const { format, width } = options as ExplainOptions
    // Any other value would be made a number first, which may never end.
    const columns = typeof width === 'number' ? Math.trunc(width) || 80 : 80
    return format === 'markdown' ? markdown : text(Math.min(200, Math.max(40, columns)))
  } catch {
    return text(80)
  }
}

/** The numbers of the clauses that are cited, in the order in which they first are. */
type Notes = Map<string, number>

// What an answer was made with, where it says so.
function* made(answer: Partial<PartnershipReport>, style: Style): Generator<string> {
  const { reference, asOf, policy, version } = answer
  const facts = [reference, asOf && `as of ${asOf}`, policy && `policy ${policy}`, version && `version ${version}`].filter(Boolean)
  if (facts.length > 0) yield style.note(facts.join(', '))
}

function* told(answer: Answer, style: Style, notes: Notes): Generator<string> {
  yield style.heading(`Outcome: ${answer.outcome}`)
  if ('issues' in answer) yield* problems(answer, style)
  else if ('pairing' in answer) yield* partnership(answer, style, notes)
  else if ('set' in answer) {
    yield* programme(answer, style)
    yield* section('The set', answer.set, style, notes)
  } else if ('ranked' in answer) yield* ranking(answer, style, (ids) => numbers(ids, notes))
  else if ('divisions' in answer) {
    yield* plan(answer, style, (ids) => numbers(ids, notes))
    yield* section('The list of pairs', answer.selection, style, notes)
  } else if ('pairs' in answer) yield* pairings(answer, style, notes)
  else if ('sbmRating' in answer) yield* incentives(answer, style, notes)
  else if ('before' in answer) yield* incentive(answer, style, notes)
  else if ('final' in answer) yield* score(answer, style, notes)
  else if ('wrong' in answer) yield* form(answer, style, notes)
  else {
    if ('ledger' in answer) yield* fund(answer, style, true)
    if ('duties' in answer) yield* duties(answer, style)
    for (const finding of answer.findings) yield tell(finding, style, notes)
  }
}

function* problems({ issues }: InvalidInput, style: Style): Generator<string> {
  for (const { message } of issues) yield style.item('[!]', message)
}

function* partnership(report: PartnershipReport, style: Style, notes: Notes): Generator<string> {
  yield style.note(`The leader by its level: ${report.leader.outcome}. The partner by its level: ${report.partner.outcome}.`)
  yield* section('The pair', report.pairing, style, notes)
  if (report.activities) {
    yield style.heading('Activities')
    yield style.table(
      ['activity', 'outcome', 'why'],
      report.activities.map((decision, index) => [nameOf(decision, index), decision.outcome, why(decision, notes)]),
    )
  }
  if (report.expenses) {
    yield style.heading('Expenses')
    const [good, others] = [true, false].map((eligible) => report.expenses?.filter(({ decision }) => (decision.outcome === 'eligible') === eligible) ?? [])
    if (good?.length) yield style.note(`Eligible (${good.length}): entries ${good.map(({ entry }) => entry).join(', ')}.`)
    if (others?.length) yield style.table(
      ['entry', 'day', 'amount', 'description', 'outcome', 'why'],
      others.map(({ entry, day, amount, description = '', decision }) => [`[${entry}]`, day, peso(amount), description, decision.outcome, why(decision, notes)]),
    )
  }
  if (report.fund) {
    yield style.heading(`The fund: ${report.fund.outcome}`)
    yield* fund(report.fund, style, false)
    for (const finding of report.fund.findings) yield tell(finding, style, notes)
  }
  if (report.duties) {
    yield style.heading(`Duties: ${report.duties.outcome}`)
    yield* duties(report.duties, style)
    for (const finding of report.duties.because.filter(({ result }) => result === 'breached')) yield tell(finding, style, notes)
  }
  if (report.incentives) {
    yield style.heading('Incentives')
    yield* incentives(report.incentives, style, notes)
  }
  if (report.sbm && 'before' in report.sbm) {
    yield style.heading(`SBM incentive: ${report.sbm.outcome}`)
    yield* incentive(report.sbm, style, notes)
  }
  if (report.notEvaluated.length > 0) yield '\n' + style.note(`The record says nothing about: ${report.notEvaluated.map((name) => partNames[name]).join(', ')}.`)
}

const partNames = { activities: 'activities', fund: 'the fund', duties: 'duties', incentives: 'incentives', sbm: 'an SBM assessment' } as const

function* pairings(report: PairingsReport, style: Style, notes: Notes): Generator<string> {
  for (const [index, pair] of report.pairs.entries()) yield* section(`Pair [${index}]`, pair, style, notes)
  yield* section('The list of pairs', report.selection, style, notes)
}

function* section(title: string, decision: Decision<string>, style: Style, notes: Notes): Generator<string> {
  yield style.heading(`${title}: ${decision.outcome}`)
  if ('issues' in decision) yield* problems(decision, style)
  for (const finding of decision.findings) yield tell(finding, style, notes)
}

function* fund(statement: FundStatement, style: Style, rows: boolean): Generator<string> {
  const { utilization, liquidation, duplicateVouchers, obligated } = statement
  const figures = {
    received: `${peso(statement.received)} of ${peso(statement.fund)}`,
    'obligated in the WFP': obligated === undefined ? 'not known' : peso(obligated),
    'spent on eligible expenses': peso(statement.spent),
    'not eligible': peso(statement.ineligible),
    'still open': peso(statement.open),
    'paid out in all': peso(statement.paidOut),
    balance: ranged(statement.balance),
    'overspent by': ranged(statement.overspentBy),
    lapsed: ranged(statement.lapsed),
    utilization: utilization ? percents(utilization) : 'nothing was received',
    liquidated: liquidation
      ? `${peso(statement.liquidated)}, ${percent(liquidation.rate)}; standard ${percent(liquidation.standard)} ${liquidation.reached ? 'reached' : 'not reached'}`
      : peso(statement.liquidated),
    'days left': String(statement.daysLeft),
    ...(duplicateVouchers.length > 0 && {
      'voucher numbers that stand twice': duplicateVouchers.map(({ voucher, entries }) => `${voucher} (entries ${entries.join(', ')})`).join('; '),
    }),
  }
  yield style.table(['figure', 'value'], Object.entries(figures).map(([name, value]) => [`${name}:`, value]))
  if (!rows) return
  yield style.heading('Ledger')
  yield style.table(
    ['entry', 'day', 'kind', 'amount', 'counts as', 'balance'],
    statement.ledger.map(({ entry, day, kind, amount, countsAs, balance }) => [`[${entry}]`, day, kind, peso(amount), countsAs, ranged(balance)]),
  )
}

function* duties({ duties: all, next }: Extract<DutiesAnswer, { duties: unknown }>, style: Style): Generator<string> {
  const named = (status: string): string => all.flatMap((duty) => (duty.status === status ? [labelOf(duty.id)] : [])).join('; ') || 'none'
  yield style.note(`Done: ${named('done')}. Not done: ${named('missing')}. Not known: ${named('unknown')}.`)
  if (next) yield style.note(`Next: ${labelOf(next)}.`)
}

/** A duty as the Order letters it, in a few words. */
const labelOf = (id: DutyId): string => {
  const duty = allDuties.find((each) => each.id === id)
  return duty ? `${duty.of === 'leader' ? '' : 'partner, '}${duty.letter} ${duty.label}` : id
}

function* incentives({ sbmRating, staff }: IncentivesReport, style: Style, notes: Notes): Generator<string> {
  const rows = [
    ['the school', 'SBM rating', sbmRating] as const,
    ...staff.flatMap(({ label = 'the staff', ipcrfOpcrf, serviceCredits }) => [[label, 'IPCRF and OPCRF', ipcrfOpcrf] as const, [label, 'service credits', serviceCredits] as const]),
  ]
  yield style.table(['who', 'incentive', 'outcome', 'why'], rows.map(([who, what, decision]) => [who, what, decision.outcome, why(decision, notes)]))
}

const levels = ({ levels: all }: Extract<SbmScore, { final: unknown }>): string => `Level ${all.join(' or ')}`

function* score(answer: Extract<SbmScore, { final: unknown }>, style: Style, notes: Notes): Generator<string> {
  const { means, weighted, validatedPractices, efficiency, performanceImprovement, shares, final } = answer
  const rows = [
    ...sbmPrinciples.flatMap(({ id, label }) => [[`${label}, mean:`, plain(means[id])], [`${label}, weighted:`, plain(weighted[id])]]),
    ['validated practices (D-O-D):', `${plain(validatedPractices)}, of which ${plain(shares.validatedPractices)} counts`],
    ['efficiency, mean:', plain(efficiency)],
    ['performance improvement:', `${plain(performanceImprovement)}, of which ${plain(shares.performanceImprovement)} counts`],
    ['final:', `${plain(final)}, ${levels(answer)}`],
  ]
  yield style.table(['figure', 'value'], rows)
  yield style.note(`Framework ${answer.framework} (${numbers(answer.clauses, notes)}).`)
}

function* incentive(answer: Extract<SbmIncentive, { before: unknown }>, style: Style, notes: Notes): Generator<string> {
  const { before, after, gain, rating, levelChanges, outcome } = answer
  yield style.table(
    ['figure', 'value'],
    [
      ['before:', `${plain(before.final)}, ${levels(before)}`],
      [`${outcome === 'undetermined' ? 'if successful' : 'after'}, with a rating of ${rating} at least:`, `${plain(after.final)}, ${levels(after)}`],
      ['gain:', plain(gain)],
      ['the level changes:', levelChanges === undefined ? 'not known' : levelChanges ? 'yes' : 'no'],
    ],
  )
  yield style.note(`Framework ${answer.framework} (${numbers([...answer.clauses, ...before.clauses], notes)}).`)
}

function* form({ wrong, open, checked, clauses: cited }: SbmFormReport, style: Style, notes: Notes): Generator<string> {
  yield style.note(`${checked} printed figures were checked (${numbers(cited, notes)}).`)
  for (const { message } of wrong) yield style.item('[wrong]', message)
  for (const { message } of open) yield style.item('[open]', message)
}

function* questions({ outcome, needs }: Answer, style: Style): Generator<string> {
  if (needs.length === 0) return
  yield style.heading(outcome === 'undetermined' ? 'What would settle it' : 'What is still open')
  for (const [index, { kind, path, question }] of needs.entries()) yield style.item(`${index + 1}.`, `${question} (${kind} at ${spell(path)})`)
}

function* footnotes(notes: Notes, style: Style): Generator<string> {
  if (notes.size === 0) return
  yield style.heading('Clauses')
  for (const [id, number] of notes) yield style.item(`${number}.`, citation(id))
}

const bases = { stated: [], interpreted: ['our reading'], companion: ['a companion order'] } as const

const tell = (finding: Finding, style: Style, notes: Notes): string =>
  style.item(`[${finding.result}]`, `${finding.message} (${[finding.rule, ...grounds(finding, notes)].join('; ')})`)

/** What a finding stands on: whose reading it is, who gave its figures, and the numbers of its clauses. */
const grounds = ({ basis, authorities, clauses: ids }: Finding, notes: Notes): string[] => [
  ...bases[basis],
  ...(authorities.length > 0 ? [`with figures given by ${authorities.join('; ')}`] : []),
  numbers(ids, notes),
]

/** What a row has to say beside its outcome: the breaches, or else the questions. */
const why = ({ because, needs }: Decision<string>, notes: Notes): string =>
  [
    ...because.flatMap((finding) => (finding.result === 'breached' ? [`${finding.message} (${grounds(finding, notes).join('; ')})`] : [])),
    ...needs.map(({ question }: Need) => question),
  ].join(' ')

const nameOf = ({ findings }: Decision<string>, index: number): string => findings.flatMap(({ params }) => ('activity' in params ? (params.activity ?? []) : []))[0] ?? String(index)

const numbers = (ids: readonly string[], notes: Notes): string => {
  for (const id of ids) if (!notes.has(id)) notes.set(id, notes.size + 1)
  return `clause ${ids.map((id) => notes.get(id)).join(', ')}`
}

const citation = (id: string): string => {
  // An answer of a later version may cite a clause that this one does not have.
  const clause = Object.hasOwn(clauses, id) ? (clauses as Readonly<Record<string, Clause>>)[id] : undefined
  if (!clause) return id
  const said = 'words' in clause ? `“${clause.words}”` : `In our words: ${clause.gist}`
  return `${said} (${issuances[clause.issuance].number}; ${sources[clause.source].name}, ${clause.section}${clause.enclosure ? `; enclosure ${clause.enclosure}` : ''}; ${clause.evidence}; ${id})`
}

const percent = (share: string): string => `${(Number(share) * 100).toFixed(2).replace(/\.?0+$/, '')}%`
const between = (least: string, most: string): string => (least === most ? least : `${least} to ${most}`)
const plain = ({ least, most }: AmountRange): string => between(least, most)
const ranged = ({ least, most }: AmountRange): string => between(peso(least), peso(most))
const percents = ({ least, most }: AmountRange): string => between(percent(least), percent(most))
