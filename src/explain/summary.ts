// A partnership on one page: the verdict and why, what is not eligible, what has to be answered, what comes next.
import type { Remedies } from '../act/mend.ts'
import type { AnyFinding, AnyNeed } from '../decision/answer.ts'
import { outcomesOf, type PartName, partNames } from '../partnership/parts.ts'
import type { PartnershipParts, PartnershipReport } from '../partnership/report.ts'
import { centavos, pesos } from '../reading/money.ts'
import { askedOnce, type NameOfEntry } from './asked.ts'
import { isTold } from './findings.ts'
import { clausesInShort } from './footnotes.ts'
import { fundInShort, lineOf } from './fund.ts'
import { namesIn } from './names.ts'
import { inLines, type Item, list, madeWith, type Most, titleOfQuestions, withGrounds } from './page.ts'
import { remediesSection } from './remedies.ts'
import { outside } from '../decision/printable.ts'
import { cut, idOf } from './printing.ts'
import type { Telling } from './telling.ts'

/**
 * A partnership on one page.
 *
 * @yields {string} A part of the page.
 */
export function* partnershipSummary(
  report: PartnershipReport,
  remedies: Remedies | undefined,
  most: Most,
  tell: Telling,
): Generator<string> {
  const { style, word, say } = tell
  yield* heads(report, tell)
  yield* list(word('Why'), '', reasonsOf(report, most, tell), most.reasons, tell)
  yield* ineligible(report.parts, most, tell)
  if (remedies) yield* remediesSection(remedies, most, namesIn(report, tell), tell)
  yield* questions(report, most, tell, remedies)
  const { duties, fund } = report.parts
  if (duties?.next !== undefined) yield style.heading(word('Next duty'), tell.formats.lettered(duties.next))
  if (fund) yield* fundInShort(tell.part('fund'), fund, say.receivedOf(fund), tell)
  yield* clausesInShort(most.quoted, tell)
  yield style.note(say.fullForm({}))
}

/**
 * The two schools, the day and the policy.
 *
 * @yields {string} A note.
 */
function* heads(report: PartnershipReport, tell: Telling): Generator<string> {
  const { subject, parts } = report
  const { style, say, name } = tell
  const { leader, partner } = parts
  const named = (school: PartnershipParts['leader'], id = ''): string =>
    school.subject.label === undefined ? idOf(id) : `${outside(cut(school.subject.label, 60))} (${idOf(id)})`
  yield style.note(say.schools({ leader: named(leader, subject.leader), partner: named(partner, subject.partner) }))
  if (leader.outcome !== 'leader-school' || partner.outcome !== 'partner-school')
    yield style.note(
      say.byLevel({ leader: name('outcomes', leader.outcome), partner: name('outcomes', partner.outcome) }),
    )
  yield madeWith(report, tell)
}

const decisionsOf = (part: PartName, parts: PartnershipParts) => [parts[part] ?? []].flat()

/** What a finding says, under the part that it is about; of the record it says so itself. */
const saidOf = (part: PartName, finding: AnyFinding, tell: Telling): string =>
  part === 'record' ? tell.finding(finding) : tell.say.inPart({ part: tell.part(part), said: tell.finding(finding) })

/** First the breaches of each part, those of expenses as one; then what the record lacks and contradicts, and what is open. */
const reasonsOf = ({ parts, outcome }: PartnershipReport, { lines }: Most, tell: Telling): readonly Item[] => {
  const { say, name } = tell
  const outcomes = outcomesOf(parts)
  const told = partNames
    .filter((part) => part !== 'expenses')
    .flatMap((part) =>
      decisionsOf(part, parts).flatMap(({ because }) =>
        (because as readonly AnyFinding[])
          .filter((finding) => part === 'record' || isTold(finding))
          .map((finding) => ({
            isBreach: finding.result === 'breached',
            said: (): string => withGrounds(saidOf(part, finding, tell), [finding], lines, tell),
          })),
      ),
    )
  const saidWhere = (breach: boolean): readonly Item[] =>
    told.flatMap(({ isBreach, said }) => (isBreach === breach ? [said] : []))
  const refused = refusedOf(parts)
  const open = partNames.filter((part) => part !== 'record' && outcomes[part] === 'undetermined')
  return [
    ...(refused.length > 0 ? [() => say.ineligible({ count: refused.length, ...sumsOf(parts) })] : []),
    ...saidWhere(true),
    ...saidWhere(false),
    ...(open.length > 0 ? [() => say.notSettled({ parts: open.map((part) => name('parts', part)) })] : []),
    ...(outcome === 'compliant' ? [() => say.inOrder({})] : []),
  ]
}

/** What amounts come to; nothing where one of them is no amount, as in an answer that was changed. */
const sumOf = (amounts: readonly (string | undefined)[]): string =>
  amounts.every((amount) => /^\d{1,15}\.\d\d$/.test(amount ?? ''))
    ? pesos(amounts.reduce((sum, amount = '0.00') => sum + centavos(amount), 0n))
    : ''

const refusedOf = ({ expenses = [] }: PartnershipParts) => expenses.filter(({ outcome }) => outcome === 'non-eligible')

/** What the expenses come to that are not eligible, and what of it came back: the fund has the one less the other. */
const sumsOf = (parts: PartnershipParts): { readonly amount?: string; readonly back?: string } => {
  const amount = sumOf(refusedOf(parts).map((each) => each.amount))
  const left = sumOf([parts.fund?.ineligible])
  if (amount === '') return {}
  const back = left === '' ? 0n : centavos(amount) - centavos(left)
  return back > 0n ? { amount, back: pesos(back) } : { amount }
}

/**
 * The expenses that are not eligible, by voucher, each with what stands against it.
 *
 * @yields {string} A part of the list.
 */
function* ineligible(
  parts: PartnershipParts,
  { rows: most, lines, nameLength }: Most,
  tell: Telling,
): Generator<string> {
  const { formats, say, style, title, word } = tell
  const refused = refusedOf(parts)
  const rows = refused.map((expense): Item => () => {
    const line = lineOf(expense.subject, tell)
    const what = expense.amount === undefined ? `${line}: ` : `${line}, ${formats.peso(cut(expense.amount, 20))}: `
    const said = what + expense.because.map(tell.finding).join(' ')
    // Titles are shorter: none of the reasons is to be cut off.
    const short = what + expense.because.map(({ rule }) => title(rule)).join('; ')
    return withGrounds(style.inRows(said, lines).endsWith('…') ? short : said, expense.because, lines, tell)
  })
  const { amount: sum, ...back } = sumsOf(parts)
  // None is left out: what there is no room to tell of is named.
  const others = (shown: number): string => {
    const rest = refused.slice(shown)
    const [names, amount] = [
      rest.map(({ subject }) => lineOf(subject, tell, nameLength)),
      sumOf(rest.map((each) => each.amount)),
    ]
    return say.alsoIneligible({ names, ...(amount !== '' && { amount }) })
  }
  yield* list(
    word('Not eligible'),
    sum === undefined ? '' : say.ineligibleSum({ amount: sum, ...back }),
    rows,
    most,
    tell,
    others,
  )
}

/** Whether a question is told with what can be done: what is asked or done at its place, or which of the same facts is right. */
const isToldIn = ({ remedies }: Remedies): ((need: AnyNeed) => boolean) => {
  const questions = new Set<unknown>(remedies.map(({ need }) => need?.question))
  const done = remedies.filter(({ change, back }) => change !== 'fixed' && back === undefined)
  const places = new Set(done.map(({ path }) => JSON.stringify(path)))
  return ({ asks, path, question }) =>
    (asks === 'which-is-right' && questions.has(question)) || places.has(JSON.stringify(path))
}

/**
 * What has to be answered, each question once; what is told with how its answer has to turn out, there alone.
 *
 * @yields {string} A part of the list.
 */
function* questions(report: PartnershipReport, most: Most, tell: Telling, remedies?: Remedies): Generator<string> {
  const { say, style } = tell
  const { needs, parts, outcome } = report
  const nameAt = namesIn(report, tell)
  const isTold = remedies ? isToldIn(remedies) : () => false
  const asked = needs.filter((need) => !isTold(need))
  const byEntry = new Map((parts.expenses ?? []).map((expense) => [expense.subject.entry, expense]))
  const nameOf: NameOfEntry = (entry) => {
    const expense = byEntry.get(entry)
    return lineOf(expense?.subject ?? { entry }, tell)
  }
  const items = askedOnce(asked, tell, nameOf, nameAt).map(({ question, about }): Item => () => {
    const told = (names: number): string =>
      `${question} ${say.namesAndMore({ names: about.slice(0, names), more: Math.max(0, about.length - names) })}`
    return about.length > 0 ? inLines(told, most, tell) : style.inRows(question, most.lines)
  })
  yield* list(
    remedies ? tell.word('What is still open') : titleOfQuestions(outcome, tell),
    '',
    items,
    most.questions,
    tell,
  )
}
