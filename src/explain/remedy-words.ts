// What is said of remedies and of questions to ask next: the figures of each sentence, and its words in English. Values, ranges and names among
// the figures are told already.
import type { Remedies } from '../act/mend.ts'
import { formats as schoolFormats } from '../classification/facts.ts'
import type { Path } from '../decision/answer.ts'
import { sentencesOf } from '../decision/language.ts'
import type { NoFigures } from '../decision/question.ts'
import { agreementFormats } from '../fund/agreement.ts'
import { peso } from './printing.ts'

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

/** How the English sentences word them. */
export const formats: RemedyFormats = /* @__PURE__ */ (() => ({
  peso,
  list: (items) => items.join(', '),
  or: (items) => schoolFormats.or(items),
  where: agreementFormats.where,
}))()

/** Gives the sentences about remedies in a language. */
export const remedySentences = /* @__PURE__ */ sentencesOf<{
  figures: RemedyFigures
  formats: Pick<RemedyFormats, keyof RemedyFormats>
}>()

/** The English sentences. */
export const sentences = /* @__PURE__ */ remedySentences({
  'remedies/none-needed': 'Nothing has to be done.',
  'remedies/remediable': 'With all of these it is in order.',
  'remedies/unforeseen': 'It may be in order with these; some of what is missing cannot be foreseen.',
  'remedies/no-remedy': 'Not all of it can be put in order on that day.',
  'remedy/done': ['{what}, by {by}.', '{what}.'],
  'remedy/back': '{amount:peso} comes back, of {of}.',
  'remedy/part': '{name} ({amount:peso})',
  'remedy/beside': [
    { if: { field: 'voucher' }, say: 'Needed first, a voucher number of its own: {names}.' },
    'Needed too, a description: {names}.',
  ],
  'remedy/good': [
    { if: { some: true }, say: 'In order if the answer for {fact:where} is, for example: {values}.' },
    { if: { some: true }, say: 'In order if the answer is, for example: {values}.' },
    'In order if the answer for {fact:where} is: {values}.',
    'In order if the answer is: {values}.',
  ],
  'remedy/range': ['{from} to {until}', 'from {from}', 'up to {until}'],
  'remedy/fixed': ['{rules:list} ({names})', '{rules:list}'],
  answeredBy: 'Who or what answers: {where}.',
})
