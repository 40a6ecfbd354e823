// What is said of remedies and of questions to ask next: the figures of each sentence. Values, ranges and names among them are told already.
import type { Remedies } from '../act/mend.ts'
import type { Path } from '../decision/answer.ts'
import { sentencesOf } from '../decision/language.ts'
import type { NoFigures } from '../decision/question.ts'

/** What is said of remedies as a whole. */
type ByOutcome = { readonly [Outcome in Remedies['outcome'] as `remedies/${Outcome}`]: NoFigures }

/** The figures of each sentence about remedies. */
export interface RemedyFigures extends ByOutcome {
  /** What people can still do, and the last day for it; absent where no day is too late. */
  readonly 'remedy/done': { readonly what: string; readonly by?: string }
  /** How much can come back in pesos, and of which expenses. */
  readonly 'remedy/back': { readonly amount: string; readonly of: string }
  /** How much of one expense, in pesos. */
  readonly 'remedy/part': { readonly name: string; readonly amount: string }
  /** What expenses need beside a remedy. */
  readonly 'remedy/beside': { readonly field: string; readonly names: string }
  /** What a fact has to be; `some` where others may do too, and the place of the fact where the question is of more than one. */
  readonly 'remedy/good': { readonly values: string; readonly some: boolean; readonly fact?: Path }
  /** A value that has to be described. */
  readonly 'remedy/described': { readonly value: string }
  /** The values from one to another. */
  readonly 'remedy/range': { readonly from?: string; readonly until?: string }
  /** What nothing mends: the titles of rules, and what they looked at. */
  readonly 'remedy/fixed': { readonly rules: readonly string[]; readonly names?: string }
  /** Where the answer to a question is found. */
  readonly answeredBy: { readonly where: string }
}

/** How sentences about remedies word their figures. */
export interface RemedyFormats {
  /** An amount in pesos, as people read it. */
  readonly peso: (amount?: string) => string
  /** Items with commas alone. */
  readonly list: (items: readonly (string | number)[]) => string
  /** Items of which one is meant. */
  readonly or: (items: readonly (string | number)[]) => string
  /** Where in a record something stands, as people call it. */
  readonly where: (path: Path) => string
}

/** Gives the sentences about remedies in a language. */
export const remedySentences = /* @__PURE__ */ sentencesOf<{
  figures: RemedyFigures
  formats: Pick<RemedyFormats, keyof RemedyFormats>
}>()
