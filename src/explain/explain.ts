import { type Clause, clauses, issuances, sources } from '../order/index.ts'
import type { Decision, Finding, InvalidInput } from '../decision/answer.ts'
import { spell } from '../decision/path.ts'
import type { ActivityList, KeyStageAnswer } from '../activities/rules.ts'
import type { DutiesAnswer } from '../duties/rules.ts'
import type { SpendingLimit } from '../fund/questions.ts'
import type { IncentivesReport } from '../incentives/rules.ts'
import type { PairingsReport } from '../pairing/list.ts'
import type { SbmIncentive, SbmScore } from '../sbm/score.ts'
import type { SbmFormReport } from '../sbm/form.ts'
import type { FundStatement } from '../fund/statement.ts'
import type { ItemSuggestions } from '../suggestions/suggestions.ts'
import { peso } from '../decision/wording.ts'
import { isLookup, lookup } from './lookups.ts'
import { programme } from './programme.ts'
import { plan, ranking } from './proximity.ts'
import { form, incentive, score } from './sbm.ts'
import { type Messages, partWords, type Word } from './messages.ts'
import type { PartnershipReport } from '../partnership/report.ts'
import type { PairingPlan } from '../proximity/plan-pairings.ts'
import type { ProgrammeSummary } from '../programme/programme.ts'
import type { PartnerRanking } from '../proximity/rank-partners.ts'
import { markdown, type Style, text } from './style.ts'
import { between, figuresOfPolicy, percent, type Telling, telling } from './telling.ts'
import { hasWholeLists } from './whole-lists.ts'

/**
 * An answer that can be explained: what any function of this library answers, and the summary of a stream.
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
  | SpendingLimit
  | KeyStageAnswer
  | ActivityList
  | ItemSuggestions

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
  /** The language, such as `filipino` of `deped-school-partnerships/filipino`; English unless given. */
  readonly messages?: Messages
}

/**
 * Puts an answer into words: the outcome, each finding with its rule and the numbers of its clauses, what is needed as
 * questions, and last the clauses by number. Words of the Order stand in quotation marks; what is not its words does not.
 *
 * A report on a partnership is kept to what a school head has to know: of activities and expenses it tells the breaches and
 * the questions. An answer that was stored as JSON explains just as well. A value that is no answer is said to be none.
 * Messages that cannot be used leave the explanation in English.
 *
 * @param answer - Any answer of this library.
 * @param options - The format, for a text its width, and the language.
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
  const { style, messages } = readOptions(options)
  return (
    (messages && tellAll(answer, style, messages)) ?? tellAll(answer, style) ?? messages?.words[noAnswer] ?? noAnswer
  )
}

const noAnswer = 'This value is not an answer of this library.' satisfies Word

const readOptions = (options: unknown): { readonly style: Style; readonly messages?: Messages } => {
  try {
    const { format, width, messages } = options as ExplainOptions
    // Any other value would be made a number first, which may never end.
    const columns = typeof width === 'number' ? Math.trunc(width) || 80 : 80
    const style = format === 'markdown' ? markdown : text(Math.min(200, Math.max(40, columns)))
    return typeof messages?.words[noAnswer] === 'string' ? { style, messages } : { style }
  } catch {
    return { style: text(80) }
  }
}

/** The whole explanation; nothing where the answer, or the messages, are not what they are said to be. */
const tellAll = (answer: Answer, style: Style, messages?: Messages): string | undefined => {
  try {
    if (!(isLookup(answer) || Array.isArray(answer.needs)) || !hasWholeLists(answer)) return undefined
    const tell = telling(style, messages)
    return [
      ...made(answer as Partial<PartnershipReport>, tell),
      ...told(answer, tell),
      ...questions(answer, tell),
      ...footnotes(tell),
    ]
      .join('\n')
      .trim()
  } catch {
    return undefined
  }
}

// What an answer was made with, where it says so.
function* made(
  { reference, asOf, policy, version }: Partial<PartnershipReport>,
  { style, phrases }: Telling,
): Generator<string> {
  const facts = [
    reference,
    asOf && phrases.asOf(asOf),
    policy && phrases.policy(policy),
    version && phrases.version(version),
  ].filter(Boolean)
  if (facts.length > 0) yield style.note(facts.join(', '))
}

function* told(answer: Answer, tell: Telling): Generator<string> {
  const { style, word } = tell
  yield style.heading(`${word('Outcome')}: ${tell.name('outcomes', answer.outcome)}`)
  if (isLookup(answer)) yield* lookup(answer, tell)
  else if ('issues' in answer) yield* problems(answer, tell)
  else if ('pairing' in answer) yield* partnership(answer, tell)
  else if ('set' in answer) {
    yield* programme(answer, tell)
    yield* section(word('The set'), answer.set, tell)
  } else if ('ranked' in answer) yield* ranking(answer, tell)
  else if ('divisions' in answer) {
    yield* plan(answer, tell)
    yield* section(word('The list of pairs'), answer.selection, tell)
  } else if ('pairs' in answer) yield* pairings(answer, tell)
  else if ('sbmRating' in answer) yield* incentives(answer, tell)
  else if ('before' in answer) yield* incentive(answer, tell)
  else if ('final' in answer) yield* score(answer, tell)
  else if ('wrong' in answer) yield* form(answer, tell)
  else {
    if ('ledger' in answer) yield* fund(answer, tell, true)
    if ('duties' in answer) yield* duties(answer, tell)
    for (const finding of answer.findings) yield found(finding, tell)
  }
}

function* problems({ issues }: InvalidInput, { style, phrases }: Telling): Generator<string> {
  for (const issue of issues) yield style.item('[!]', phrases.issue(issue))
}

function* partnership(report: PartnershipReport, tell: Telling): Generator<string> {
  const { style, phrases, word } = tell
  const outcomeOf = ({ outcome }: { readonly outcome: string }): string => tell.name('outcomes', outcome)
  yield style.note(phrases.byLevel(outcomeOf(report.leader), outcomeOf(report.partner)))
  yield* section(word('The pair'), report.pairing, tell)
  if (report.activities) {
    yield style.heading(word('Activities'))
    yield style.table(
      [word('activity'), word('Outcome').toLowerCase(), word('why')],
      report.activities.map((decision, index) => [
        phrases.activity(nameOf(decision, index)),
        outcomeOf(decision),
        why(decision, tell),
      ]),
    )
  }
  if (report.expenses) {
    yield style.heading(word('Expenses'))
    const [good, others] = [true, false].map(
      (eligible) => report.expenses?.filter(({ decision }) => (decision.outcome === 'eligible') === eligible) ?? [],
    )
    if (good?.length)
      yield style.note(
        phrases.eligible(
          good.map(({ entry }) => entry),
          cited(
            good.flatMap(({ decision }) => decision.because),
            tell,
          ),
        ),
      )
    if (others?.length)
      yield style.table(
        [word('entry'), word('day'), word('amount'), word('description'), word('Outcome').toLowerCase(), word('why')],
        others.map(({ entry, day, amount, description = '', decision }) => [
          `[${entry}]`,
          day,
          peso(amount),
          description,
          outcomeOf(decision),
          why(decision, tell),
        ]),
      )
  }
  if (report.fund) {
    yield style.heading(`${word('The fund')}: ${outcomeOf(report.fund)}`)
    yield* fund(report.fund, tell, false)
    for (const finding of report.fund.findings) yield found(finding, tell)
  }
  if (report.duties) {
    yield style.heading(`${word('Duties')}: ${outcomeOf(report.duties)}`)
    yield* duties(report.duties, tell)
    for (const finding of report.duties.because.filter(({ result }) => result === 'breached'))
      yield found(finding, tell)
  }
  if (report.incentives) {
    yield style.heading(word('Incentives'))
    yield* incentives(report.incentives, tell)
  }
  if (report.sbm && 'before' in report.sbm) {
    yield style.heading(`${word('SBM incentive')}: ${outcomeOf(report.sbm)}`)
    yield* incentive(report.sbm, tell)
  }
  if (report.notEvaluated.length > 0)
    yield '\n' + style.note(phrases.silent(report.notEvaluated.map((part) => word(partWords[part]))))
}

function* pairings(report: PairingsReport, tell: Telling): Generator<string> {
  for (const [index, pair] of report.pairs.entries()) yield* section(tell.phrases.pair(index), pair, tell)
  yield* section(tell.word('The list of pairs'), report.selection, tell)
}

function* section(title: string, decision: Decision<string>, tell: Telling): Generator<string> {
  yield tell.style.heading(`${title}: ${tell.name('outcomes', decision.outcome)}`)
  if ('issues' in decision) yield* problems(decision, tell)
  for (const finding of decision.findings) yield found(finding, tell)
}

function* fund(statement: FundStatement, tell: Telling, rows: boolean): Generator<string> {
  const { style, phrases, word, name } = tell
  const { utilization, liquidation, overliquidatedBy, duplicateVouchers, obligated } = statement
  const ranged = between(phrases, peso)
  const figures = [
    [word('received'), phrases.of(peso(statement.received), peso(statement.fund))],
    [word('obligated in the WFP'), obligated === undefined ? word('not known') : peso(obligated)],
    [word('spent on eligible expenses'), peso(statement.spent)],
    [word('not eligible'), peso(statement.ineligible)],
    [word('still open'), peso(statement.open)],
    [word('paid out in all'), peso(statement.paidOut)],
    [word('balance'), ranged(statement.balance)],
    [word('overspent by'), ranged(statement.overspentBy)],
    [word('lapsed'), ranged(statement.lapsed)],
    [word('utilization'), utilization ? between(phrases, percent)(utilization) : word('nothing was received')],
    [
      word('liquidated'),
      liquidation
        ? phrases.liquidated(
            peso(statement.liquidated),
            percent(liquidation.rate),
            percent(liquidation.standard),
            liquidation.reached,
          )
        : peso(statement.liquidated),
    ],
    ...(Number(overliquidatedBy) > 0 ? [[word('liquidated beyond what was received'), peso(overliquidatedBy)]] : []),
    [word('days left'), String(statement.daysLeft)],
    ...(duplicateVouchers.length > 0
      ? [
          [
            word('voucher numbers that stand twice'),
            duplicateVouchers.map(({ voucher, entries }) => phrases.voucher(voucher, entries)).join('; '),
          ],
        ]
      : []),
  ]
  yield style.table(
    [word('figure'), word('value')],
    figures.map(([figure, value = '']) => [`${figure}:`, value]),
  )
  yield* figuresOfPolicy(statement, tell)
  if (!rows) return
  yield style.heading(word('Ledger'))
  yield style.table(
    [word('entry'), word('day'), word('kind'), word('amount'), word('counts as'), word('balance')],
    statement.ledger.map(({ entry, day, kind, amount, countsAs, balance }) => [
      `[${entry}]`,
      day,
      name('entries', kind),
      peso(amount),
      name('counting', countsAs),
      ranged(balance),
    ]),
  )
}

function* duties(
  { duties: all, next }: Extract<DutiesAnswer, { duties: unknown }>,
  { style, phrases, word }: Telling,
): Generator<string> {
  const named = (status: string): string =>
    all.flatMap((duty) => (duty.status === status ? [phrases.duty(duty.id)] : [])).join('; ') || word('none')
  yield style.note(phrases.dutiesStand(named('done'), named('missing'), named('unknown')))
  if (next) yield style.note(phrases.next(phrases.duty(next)))
}

function* incentives({ sbmRating, staff }: IncentivesReport, tell: Telling): Generator<string> {
  const { style, word } = tell
  const rows = [
    [word('the school'), word('SBM rating'), sbmRating] as const,
    ...staff.flatMap(({ label = word('the staff'), ipcrfOpcrf, serviceCredits }) => [
      [label, word('IPCRF and OPCRF'), ipcrfOpcrf] as const,
      [label, word('service credits'), serviceCredits] as const,
    ]),
  ]
  yield style.table(
    [word('who'), word('incentive'), word('Outcome').toLowerCase(), word('why')],
    rows.map(([who, what, decision]) => [who, what, tell.name('outcomes', decision.outcome), why(decision, tell)]),
  )
}

function* questions(answer: Answer, { style, phrases, word, name, question }: Telling): Generator<string> {
  if (isLookup(answer) || answer.needs.length === 0) return
  const { outcome, needs } = answer
  yield style.heading(outcome === 'undetermined' ? word('What would settle it') : word('What is still open'))
  for (const [index, need] of needs.entries())
    yield style.item(`${index + 1}.`, `${question(need)} (${phrases.at(name('kinds', need.kind), spell(need.path))})`)
}

function* footnotes(tell: Telling): Generator<string> {
  const { notes, style, word } = tell
  if (notes.size === 0) return
  yield style.heading(word('Clauses'))
  for (const [id, number] of notes) yield style.item(`${number}.`, citation(id, tell))
}

const bases = { stated: [], interpreted: ['our reading'], companion: ['a companion order'], authority: [] } as const

const found = (finding: Finding, tell: Telling): string =>
  tell.style.item(
    `[${tell.name('results', finding.result)}]`,
    `${tell.finding(finding)} (${[finding.rule, ...standing(finding, tell)].join('; ')})`,
  )

/** What a finding stands on: whose reading it is, who gave its figures, and the numbers of its clauses. */
const standing = (finding: Finding, { word, grounds }: Telling): string[] => [
  ...bases[finding.basis].map(word),
  ...grounds(finding),
]

/** What a row has to say beside its outcome: the breaches and the questions, or else the clauses that it stands on. */
const why = ({ because, needs }: Decision<string>, tell: Telling): string =>
  [
    ...because.flatMap((finding) =>
      finding.result === 'breached' ? [`${tell.finding(finding)} (${standing(finding, tell).join('; ')})`] : [],
    ),
    ...needs.map(tell.question),
  ].join(' ') || cited(because, tell)

/** What several findings stand on. */
const cited = (findings: readonly Finding[], { grounds }: Telling): string =>
  grounds({
    clauses: onceEach(findings.flatMap((finding) => finding.clauses)),
    authorities: onceEach(findings.flatMap((finding) => finding.authorities)),
  }).join('; ')

const onceEach = (texts: readonly string[]): string[] => [...new Set(texts)]

const nameOf = ({ findings }: Decision<string>, index: number): string =>
  findings.flatMap(({ params }) => ('activity' in params ? (params.activity ?? []) : []))[0] ?? String(index)

const citation = (id: string, { phrases, name }: Telling): string => {
  // An answer of a later version may cite a clause that this one does not have.
  const clause = Object.hasOwn(clauses, id) ? (clauses as Readonly<Record<string, Clause>>)[id] : undefined
  if (!clause) return id
  const said = 'words' in clause ? `“${clause.words}”` : phrases.restated(clause.gist)
  const enclosure = clause.enclosure ? `; ${phrases.enclosure(clause.enclosure)}` : ''
  return `${said} (${issuances[clause.issuance].number}; ${sources[clause.source].name}, ${clause.section}${enclosure}; ${name('evidence', clause.evidence)}; ${id})`
}
