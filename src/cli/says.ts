// What impact and verify say, and where a page leads on: the figures of their sentences and the words for ids, here in English; `fil.ts` has them in Filipino.
import type { FigureReference } from '../act/comparison.ts'
import type { FigureImpact } from '../act/impact-answer.ts'
import type { ReceiptDifference, Verification } from '../act/verify.ts'
import { type Sentences, sentencesOf } from '../decision/language.ts'
import { fromOne } from '../decision/wording.ts'
import type { DutyStatus } from '../duties/rules.ts'

/** The figures of each sentence. Texts among them are told already. */
export interface SaidFigures {
  /** How many partnerships would change. */
  readonly changed: { readonly changed: number; readonly records: number }
  /** The same, and how many could not be read. */
  readonly rejected: { readonly said: string; readonly rejected: number }
  /** How many partnerships show a change, and the first of them. */
  readonly shown: { readonly partnerships: number; readonly examples: readonly string[] }
  /** How many decisions change in them. */
  readonly decisions: { readonly decisions: number; readonly shown: string }
  /** A partnership without a reference, by its two schools and its index. */
  readonly pair: { readonly leader: string; readonly partner: string; readonly index: number }
  /** A change of the set. */
  readonly ofTheSet: { readonly said: string }
}

/** What impact and verify say in one language. */
export interface Said {
  readonly sentences: Sentences<SaidFigures>
  /** Where a page is told in full, in the place of what its writer would say to a program. */
  readonly fullForm: string
  /** What figures come to that are no numbers, beside what has a label. */
  readonly values: Readonly<Record<'true' | 'false' | DutyStatus['status'], string>>
  /** Which end of a range it is. */
  readonly ends: Readonly<Record<NonNullable<FigureReference['end']>, string>>
  /** Which way a number goes. */
  readonly went: Readonly<Record<NonNullable<FigureImpact['went']>, string>>
  /** The entries of a receipt, which results have by rule. */
  readonly entries: Readonly<Record<Exclude<ReceiptDifference['entry'], 'results'>, string>>
  /** How verifying ends. */
  readonly verified: Readonly<Record<Verification['outcome'], string>>
  /** What is not there on one side. */
  readonly absent: Readonly<Record<'rule' | 'entry' | 'receipt', string>>
}

/** How figures are worded, in any language. */
export const formats = { list: (items: readonly string[]): string => items.join(', '), fromOne }

/** Gives the sentences in a language. */
export const sentences = sentencesOf<{ figures: SaidFigures; formats: typeof formats }>()

/** What impact and verify say in English. */
export const english: Said = {
  fullForm: 'explain FILE --detail full tells everything, rule by rule.',
  sentences: sentences({
    changed: [
      { if: { records: 1 }, say: '{changed} of {records} partnership would change' },
      '{changed} of {records} partnerships would change',
    ],
    rejected: '{said}; {rejected} could not be read',
    shown: [
      { if: { partnerships: 1 }, say: '{partnerships} partnership: {examples:list}' },
      '{partnerships} partnerships: {examples:list}',
    ],
    decisions: [{ if: { decisions: 1 }, say: '{decisions} decision in {shown}' }, '{decisions} decisions in {shown}'],
    pair: '{leader} with {partner} (record {index:fromOne})',
    ofTheSet: '{said}, of the set',
  }),
  values: { true: 'yes', false: 'no', done: 'done', missing: 'not done', unknown: 'not known' },
  ends: { least: 'at the least', most: 'at the most' },
  went: { up: 'up', down: 'down' },
  entries: {
    version: 'version',
    policy: 'policy',
    framework: 'framework',
    asOf: 'day of the answer',
    algorithm: 'algorithm',
    record: 'record',
    answer: 'answer',
    outcome: 'outcome',
  },
  verified: { same: 'same', different: 'different', 'another-version': 'another version' },
  absent: { rule: 'nothing found', entry: 'nothing', receipt: 'no receipt' },
}
