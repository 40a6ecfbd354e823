// The findings of an answer as rows of a spreadsheet: the same columns in every row, and no cell that runs.
import type { Issue, SubjectReference } from '../decision/answer.ts'
import { spell } from '../decision/path.ts'
import { type AnyAnswer, answersIn, issuesOf, nowhere, type Standing, type Walked, walked } from './walk.ts'

/**
 * A finding as a row of a spreadsheet. Every row has every column, in this order; a cell without a value is an empty text. A text that a
 * spreadsheet could take for a formula begins with an apostrophe, which makes it a text there.
 *
 * @group Answers
 */
export interface AnswerRow {
  /** The caller’s own reference of the partnership. */
  readonly reference: string
  /** The BEIS School ID of the Leader School; of an answer on one school, that of the school. */
  readonly leader: string
  /** The BEIS School ID of the Partner School. */
  readonly partner: string
  /** The name of the part; empty where the answer has no parts. */
  readonly part: string
  /** The question that is answered there. */
  readonly kind: string
  /** How it comes out. */
  readonly outcome: string
  /** The number of the voucher. */
  readonly voucher: string
  /** The line of the ledger, counted from 1. */
  readonly line: number | ''
  /** The day of the expense, `YYYY-MM-DD`. */
  readonly day: string
  /** What the expense cost, in pesos. */
  readonly amount: number | ''
  /** What the record calls it: the activity, the expense, the staff. */
  readonly about: string
  /** The id of the rule; empty for a problem of an input that could not be read. */
  readonly rule: string
  /** What it found. */
  readonly result: string
  /** The finding, or the problem, as a sentence. */
  readonly message: string
  /** The questions that would settle it; of an answer in brief their ids. */
  readonly questions: string
  /** What it rests on. */
  readonly basis: string
  /** The clauses it stands on, by their ids. */
  readonly clauses: string
  /** Who, beside the Order, gave a figure. */
  readonly authorities: string
  /** Where in the input it looked. */
  readonly place: string
  /** The day that the answer speaks of, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The policy that was applied. */
  readonly policy: string
  /** The version of the library that made the answer. */
  readonly version: string
}

/** What a spreadsheet may take for the beginning of a formula, also after blanks, and in the wide forms that some read alike. */
const formula = /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u

/** A text as a cell: nothing runs. */
export const safeCell = (value: unknown): string => {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
  return formula.test(text) ? `'${text}` : text
}
const amount = (text: unknown): number | '' =>
  typeof text === 'string' && /^\d{1,12}\.\d\d$/u.test(text) ? Number(text) : ''

/** An answer as rows see it: of a stored one nothing is taken for granted. */
interface Seen {
  readonly subject?: Partial<SubjectReference>
  readonly kind?: unknown
  readonly outcome?: unknown
  readonly policy?: unknown
  readonly version?: unknown
  readonly asOf?: unknown
  readonly day?: unknown
  readonly amount?: unknown
  readonly description?: unknown
  readonly needs?: readonly { readonly asks?: unknown }[]
}

/** An answer as a row without a finding: what it is about, and how it comes out. */
export const rowOfAnswer = (
  { part, subject, answer }: Pick<Walked, 'part' | 'subject' | 'answer'>,
  whole: Seen = answer,
): AnswerRow => {
  const own: Seen = answer
  const { reference, leader, partner } = { ...whole.subject, ...subject }
  return {
    reference: safeCell(reference),
    leader: safeCell(leader ?? subject.school),
    partner: safeCell(partner),
    part: safeCell(part),
    kind: safeCell(own.kind),
    outcome: safeCell(own.outcome),
    voucher: safeCell(subject.voucher),
    line: typeof subject.entry === 'number' ? subject.entry + 1 : '',
    day: safeCell(own.day),
    amount: amount(own.amount),
    about: safeCell(own.description ?? subject.label ?? subject.activity),
    rule: '',
    result: '',
    message: '',
    questions: '',
    basis: '',
    clauses: '',
    authorities: '',
    place: '',
    asOf: safeCell(own.asOf ?? whole.asOf),
    policy: safeCell(own.policy ?? whole.policy),
    version: safeCell(own.version ?? whole.version),
  }
}

/** A problem of an answer that could not be read. */
const rowOfIssue = (each: Standing, whole: Seen, { message, path }: Partial<Issue>): AnswerRow => ({
  ...rowOfAnswer({ ...each, subject: each.answer.subject ?? nowhere }, whole),
  message: safeCell(message),
  place: safeCell(Array.isArray(path) ? spell(path) : undefined),
})

const rowOf = (each: Walked, whole: Seen): AnswerRow => {
  const { rule, result, message, needs, waitsFor = [], basis, clauses, authorities, path } = each.finding
  return {
    ...rowOfAnswer(each, whole),
    rule: safeCell(rule),
    result: safeCell(result),
    message: safeCell(message),
    questions: safeCell(
      needs?.map(({ question }) => question).join(' ') ??
        waitsFor.map((index) => whole.needs?.[index]?.asks).join('; '),
    ),
    basis: safeCell(basis),
    clauses: safeCell(clauses.join('; ')),
    authorities: safeCell((authorities ?? []).join('; ')),
    place: safeCell(spell(path)),
  }
}

/**
 * Gives the findings of an answer and of its parts as rows of a spreadsheet, one for each. What could not be read has a row for each problem,
 * before the findings, so that a table of many answers loses none of them.
 *
 * In brief a report tells of its expenses and activities only what they are about and how they came out: `day` and `amount` are empty
 * in the rows of its expenses, and in `about` stands only what is told. Of an expense by itself they are told in brief too.
 *
 * @param answer - Any answer of this library.
 * @returns The rows, in the order of the parts and of the rules; none where the value is no answer.
 * @example
 * ```ts
 * import { checkExpense, rows } from 'deped-school-partnerships'
 *
 * const [first] = rows(checkExpense({ item: 'equipment', voucher: '=1+1', amount: '2400.00' })).filter(({ result }) => result === 'breached')
 * first && [first.voucher, first.amount, first.rule, first.clauses] // => ["'=1+1", 2400, 'expenses/equipment', 'do44/non-eligible/equipment']
 * ```
 * @group Answers
 */
export const rows = (answer: AnyAnswer): readonly AnswerRow[] => {
  try {
    const whole = answer as Seen
    const unread = answersIn(answer).flatMap((each) =>
      issuesOf(each.answer).map((issue) => rowOfIssue(each, whole, issue)),
    )
    return [...unread, ...walked(answer).map((each) => rowOf(each, whole))]
  } catch {
    return []
  }
}
