import type { AtLeastOne, ClauseId } from '../order/index.ts'

/**
 * A place in the input: the keys and indexes that lead to it, from the value that was handed in.
 *
 * @group Answers
 */
export type Path = readonly (string | number)[]

/**
 * Something that would settle an open rule, by its question and the figures in it.
 *
 * @group Answers
 */
export interface NeedAs<Asks extends string, Figures extends object> {
  /** `fact`: something on record somewhere. `judgement`: something the Order leaves to a person. */
  readonly kind: 'fact' | 'judgement'
  /** Which question it is: stable, whatever its wording. */
  readonly asks: Asks
  /** Where in the input the answer goes. */
  readonly path: Path
  /** The question to ask, one sentence. */
  readonly question: string
  /** The figures in that question. */
  readonly params: Figures
}

/** Any need. */
export type AnyNeed = NeedAs<string, object>

/**
 * What one rule found, by the rule, the figures behind it, and what it may need.
 *
 * @group Answers
 */
export interface FindingAs<Rule extends string, Figures extends object, Need extends AnyNeed> {
  /** The rule that was applied. */
  readonly rule: Rule
  /** What the rule found; `open` where something is missing that could change it. */
  readonly result: Result
  /** One plain sentence with the actual and the allowed value. */
  readonly message: string
  /** What would settle the rule; empty unless it is open. */
  readonly needs: readonly Need[]
  /** Whether a source states the rule, we read it so, or a companion order says it. */
  readonly basis: Basis
  /** The clauses the rule stands on. */
  readonly clauses: AtLeastOne<ClauseId>
  /** Where in the input the rule looked. */
  readonly path: Path
  /** The figures in that sentence. */
  readonly params: Figures
  /** Who, beside the Order, gave a parameter that the rule used; absent under the Order’s own parameters. */
  readonly authorities?: AtLeastOne<string>
  /** The clauses of the Order’s own figures that those of such an authority depart from; absent where they depart from none. */
  readonly departsFrom?: AtLeastOne<ClauseId>
}

/** Any finding. */
export type AnyFinding = FindingAs<string, object, AnyNeed>

/** Any finding of an answer in full or in brief. */
export type AnyToldFinding = Omit<AnyFinding, 'needs'>

/**
 * What a finding rests on. `stated`: a source says so in so many words. Whose words they are, each clause says by its `source`: DepEd’s guide, DepEd’s press
 * release, or the record of facts, which restates the text of the Order as far as it was seen.
 * `interpreted`: our reading of such words. `companion`: a companion order.
 * `authority`: a source states the rule, and an authority beside the Order gave a figure that the finding goes by. No rule of the
 * rulebook is so; a finding is, under a policy that has such a figure.
 *
 * @group Answers
 */
export type Basis = 'stated' | 'interpreted' | 'companion' | 'authority'

/**
 * What a rule can find. `breached` is said of a requirement. A condition, on which something is earned, is `unmet` instead: then it is not earned, and
 * nothing is wrong.
 *
 * @group Answers
 */
export type Result = 'met' | 'unmet' | 'breached' | 'open'

/**
 * Why a value could not be read.
 *
 * `missing`: a field that has to be there is not. `wrong-type`: it is of another kind. `not-allowed`: it is of the right
 * kind but outside what is allowed. `unknown-key`: no such field exists. `unreadable`: reading it failed.
 * `too-many`: there were more problems than are reported.
 *
 * @group Answers
 */
export type IssueCode = 'missing' | 'wrong-type' | 'not-allowed' | 'unknown-key' | 'unreadable' | 'too-many'

/**
 * A problem with the input, for the person who made it.
 *
 * @group Answers
 */
export interface Issue {
  /** What kind of problem it is. */
  readonly code: IssueCode
  /** Where in the input it is; a key of more than 60 characters is cut. */
  readonly path: Path
  /** One sentence: what was received, what is allowed, and the near miss where there is one. */
  readonly message: string
  /** What was received, as a short text. */
  readonly received: string
  /** What is allowed there, as a short text. */
  readonly allowed: string
  /** What was probably meant, as a short text; absent where nothing is near. */
  readonly suggestion?: string
  /** What was received and what is allowed as data, to be told in another language. */
  readonly params: IssueParams
}

/**
 * What was received and what is allowed, as data.
 *
 * @group Answers
 */
export interface IssueParams {
  /** What was received; absent where that is the value itself, such as `"x"`, `9` or `null`. */
  readonly received?: ShortText
  /** What is allowed there. */
  readonly allowed: ShortText
}

/**
 * A short text as data: English words with places, and what stands in these, by their names. `{ says: 'a whole number from {from} to {to}',
 * from: 1, to: 8 }` is `a whole number from 1 to 8`. Another language has its own words for the English ones, with the same places.
 *
 * @group Answers
 */
export interface ShortText {
  /** The words in English, with places such as `{from}`. */
  readonly says: string
  /** What stands in a place. */
  readonly [place: string]: ShortFigure
}

/**
 * What stands in a place of a short text: a text or a number as it is, names with commas between them, another short text, or a finding,
 * whose sentence is told.
 *
 * @group Answers
 */
export type ShortFigure = string | number | readonly string[] | ShortText | AnyFinding

/**
 * What an answer is about: ids and places, so that whoever gets it can find it. What does not apply, or is not known, is absent.
 *
 * @group Answers
 */
export interface SubjectReference {
  /** Where it stands in the input; empty where it is the whole of it. */
  readonly path: Path
  /** The BEIS School ID of the school. */
  readonly school?: string
  /** The BEIS School ID of the Leader School. */
  readonly leader?: string
  /** The BEIS School ID of the Partner School. */
  readonly partner?: string
  /** The caller’s own short name of the activity; where it has none, the listed activity that it is. */
  readonly activity?: string
  /** The index of the entry in the ledger. */
  readonly entry?: number
  /** The number of its voucher. */
  readonly voucher?: string
  /** What the record calls it, in its own words. */
  readonly label?: string
  /** The caller’s own reference. */
  readonly reference?: string
}

/**
 * What every answer says of itself.
 *
 * @group Answers
 */
export interface Answered<Kind extends string = string> {
  /** Which question is answered. */
  readonly kind: Kind
  /** What it is about. */
  readonly subject: SubjectReference
  /** The policy that was applied, by its `id`; absent where the question goes by none, and where the input could not be read. */
  readonly policy?: string
  /** The version of the library that made the answer. */
  readonly version: string
  /** The day it speaks of, `YYYY-MM-DD`; absent where the question goes by none. */
  readonly asOf?: string
}

/**
 * A question that is settled.
 *
 * @group Answers
 */
export interface Decided<
  Outcome extends string,
  Finding extends AnyFinding = AnyFinding,
  Kind extends string = string,
> extends Answered<Kind> {
  /** How it is settled. */
  readonly outcome: Outcome
  /** The breaches, where they settle it; empty where all is met. */
  readonly because: readonly Finding[]
  /** Every rule that was applied, in rulebook order. */
  readonly findings: readonly Finding[]
  /** Nothing is needed any more. */
  readonly needs: readonly []
  /** The policy that was applied, by its `id`. */
  readonly policy: string
}

/**
 * A question that the facts at hand do not settle.
 *
 * @group Answers
 */
export interface Undetermined<
  Finding extends AnyFinding = AnyFinding,
  Kind extends string = string,
> extends Answered<Kind> {
  /** The facts at hand do not settle the question. */
  readonly outcome: 'undetermined'
  /** The open findings that stand in the way. */
  readonly because: readonly Finding[]
  /** Every rule that was applied, in rulebook order. */
  readonly findings: readonly Finding[]
  /** What would settle it, once each, those that settle most findings first. */
  readonly needs: AtLeastOne<Finding['needs'][number]>
  /** The policy that was applied, by its `id`. */
  readonly policy: string
}

/**
 * An input that could not be read. It is never a no.
 *
 * @group Answers
 */
export interface InvalidInput<Kind extends string = string> extends Answered<Kind> {
  /** The input could not be read. */
  readonly outcome: 'invalid-input'
  /** Every problem, in the order of the fields. */
  readonly issues: AtLeastOne<Issue>
  /** No rule was applied. */
  readonly because: readonly []
  /** No rule was applied. */
  readonly findings: readonly []
  /** The issues say what is wrong. */
  readonly needs: readonly []
}

/**
 * The answer to a question, discriminated by `outcome`.
 *
 * @group Answers
 */
export type Decision<Outcome extends string, Finding extends AnyFinding = AnyFinding, Kind extends string = string> =
  Decided<Outcome, Finding, Kind> | Undetermined<Finding, Kind> | InvalidInput<Kind>

/**
 * An answer that is made of others, each of which is an answer of its own.
 *
 * @group Answers
 */
export interface Reported<
  Kind extends string,
  Outcome extends string,
  Parts extends object,
  Finding extends AnyFinding = AnyFinding,
> extends Answered<Kind> {
  /** What the parts come to together. */
  readonly outcome: Outcome
  /** The breaches of the parts; where there are none, what is open in them. */
  readonly because: readonly Finding[]
  /** What would settle what is open, once each, those that settle most findings first. */
  readonly needs: readonly Finding['needs'][number][]
  /** The policy that was applied, by its `id`. */
  readonly policy: string
  /** The answers that it is made of. */
  readonly parts: Parts
}

/**
 * An answer that decides nothing: no rule is applied to give it.
 *
 * @group Answers
 */
export interface LookedUp<Kind extends string> extends Answered<Kind> {
  /** Nothing is decided. */
  readonly because: readonly []
  /** No rule was applied. */
  readonly findings: readonly []
  /** Nothing is needed. */
  readonly needs: readonly []
}
