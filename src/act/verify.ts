// Whether a record still has the answer that a receipt tells. Nothing in the receipt is taken for true: all is made anew.
import type { RuleId } from '../catalogue/subjects.ts'
import type { InvalidInput, Issue } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import { printable } from '../decision/printable.ts'
import { policyOption } from '../policy/facts.ts'
import { oneOf, textThat } from '../reading/choices.ts'
import { daySchema } from '../reading/days.ts'
import { issueAt, quoted } from '../reading/issues.ts'
import { common, optionsOf } from '../reading/options.ts'
import { invalid, optional, read, readAll, reads, type Schema, turned } from '../reading/read.ts'
import { line } from '../reading/text.ts'
import { type EvaluationOptions, frameworkOption } from '../sbm/framework.ts'
import { version } from '../version.ts'
import { canonical } from './canonical.ts'
import { kindSchema, make } from './makers.ts'
import type { AnyAnswer } from './decisions.ts'
import { goesBy } from './making.ts'
import {
  type AnswerReceipt,
  digestOf,
  frameworkIn,
  hashOption,
  type ReceiptHash,
  type ReceiptOptions,
  resultsOf,
} from './receipt.ts'

/**
 * What a receipt is verified with: the hash function, and the policy and framework that the answer was made under.
 *
 * @group Input
 */
export interface VerifyOptions extends ReceiptOptions, EvaluationOptions {}

/**
 * What differs between a receipt and the answer as it is made anew.
 *
 * @group Answers
 */
export interface ReceiptDifference {
  /** Which of the receipt’s entries differs. */
  readonly entry: Exclude<keyof AnswerReceipt, 'kind' | 'of'>
  /** The rule whose results differ; absent where it is no result. */
  readonly rule?: RuleId | undefined
  /** What the receipt says; absent where it says nothing. */
  readonly receipt?: string | undefined
  /** What it is now; absent where it is nothing. */
  readonly now?: string | undefined
}

/**
 * Whether a record still has the answer that a receipt tells.
 *
 * @group Answers
 */
export interface Verification {
  /** Which question is answered. */
  readonly kind: 'verification'
  /**
   * `same`: the record and the answer are those of the receipt, to the byte. `different`: something of them is not. `another-version`:
   * another version of the library made the receipt, so that the answer cannot be the same to the byte; all else is held against it.
   */
  readonly outcome: 'same' | 'different' | 'another-version'
  /** The version of the library that verified. */
  readonly version: string
  /** What differs. Under another version only what was decided is compared, not how it is told. */
  readonly differences: readonly ReceiptDifference[]
}

const hexadecimal = textThat(
  { is: '2 to 128 hexadecimal digits' },
  (text) => text.length <= 128 && /^(?:[0-9a-f]{2})+$/.test(text),
)

const mostRules = 500
const ruleForm = /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/
const resultsForm = /^[mubo]{1,100000}$/

/** Results by rule. Another version may have had other rules. */
const resultsSchema: Schema<AnswerReceipt['results']> = /* @__PURE__ */ turned(
  { is: { says: 'results by rule, {most} rules at most: the letters m, u, b and o', most: mostRules } },
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const entries = Object.entries(value)
    const areGood =
      entries.length <= mostRules &&
      entries.every(([rule, each]) => ruleForm.test(rule) && typeof each === 'string' && resultsForm.test(each))
    return areGood ? Object.fromEntries(entries) : undefined
  },
)

/** A receipt as it comes. */
export const receiptSchema: Schema<AnswerReceipt> = /* @__PURE__ */ (() =>
  reads<AnswerReceipt>('a receipt', {
    kind: oneOf('receipt'),
    outcome: line('an outcome', 40),
    of: kindSchema,
    version: line('a version', 40),
    policy: optional(line('the id of a policy', 60)),
    framework: optional(line('the id of a framework', 60)),
    asOf: optional(daySchema),
    algorithm: line('a name', 40),
    record: hexadecimal,
    answer: hexadecimal,
    results: resultsSchema,
  }))()

const readVerifyOptions = /* @__PURE__ */ (() =>
  optionsOf<{
    readonly hash: ReceiptHash
    readonly policy: { readonly id: string }
    readonly framework: { readonly id: string }
  }>({ ...common, hash: hashOption, policy: policyOption, framework: frameworkOption }))()

type Compared = Partial<Record<ReceiptDifference['entry'], unknown>>

/** The entries that differ; results rule by rule. */
const differencesOf = (
  said: AnswerReceipt,
  now: Compared & Pick<AnswerReceipt, 'results'>,
  entries: readonly ReceiptDifference['entry'][],
): readonly ReceiptDifference[] => {
  const told = (entry: ReceiptDifference['entry'], receipt?: string, current?: string, rule?: RuleId) =>
    receipt === current ? [] : [known<ReceiptDifference>({ entry, rule, receipt, now: current })]
  const rules = Object.keys({ ...said.results, ...now.results }).sort() as RuleId[]
  return entries.flatMap((entry) =>
    entry === 'results'
      ? rules.flatMap((rule) => told(entry, said.results[rule], now.results[rule], rule))
      : told(entry, said[entry], now[entry] as string | undefined),
  )
}

/**
 * Verifies a receipt: makes the answer anew from the record, and says whether it is the same, and what differs.
 *
 * It trusts nothing in the receipt but what it makes anew. The receipt says only which question was asked and of which day; the policy and
 * the framework are the caller’s to hand in, unless they are the library’s own, and a receipt under another is told as different.
 *
 * @param record - What the answer is about, as it was handed in then.
 * @param told - The receipt.
 * @param options - The hash function, the policy and the framework.
 * @returns `same`, `different`, or `another-version` with what differs; or `invalid-input` where the receipt is none, or was made with
 * another hash function.
 * @example
 * ```ts
 * import { createHash } from 'node:crypto'
 * import { checkPairing, receipt, verifyReceipt } from 'deped-school-partnerships'
 *
 * const hash = { algorithm: 'SHA-256', digest: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest() }
 * const pair = { leader: { id: '107970', pbb: { year: 2014, level: 5 } }, partner: { id: '107973', pbb: { year: 2014, level: 1 } } } as const
 * const kept = await receipt(pair, checkPairing(pair), { hash })
 *
 * const again = await verifyReceipt(pair, kept, { hash })
 * again.outcome // => 'same'
 *
 * const changed = await verifyReceipt({ ...pair, onDepEdList: true }, kept, { hash })
 * changed.outcome === 'different' && changed.differences.map(({ entry, rule }) => rule ?? entry) // => ['record', 'answer', 'pairing/on-list']
 * ```
 * @group Questions
 */
export const verifyReceipt = async (
  record: unknown,
  told: unknown,
  options: VerifyOptions,
): Promise<Verification | InvalidInput<'verification'>> => {
  const input = readAll({ receipt: read(receiptSchema, told, ['receipt']), options: readVerifyOptions(options) })
  if (input.issues) return invalid('verification', input.issues)
  const {
    receipt: said,
    options: { hash },
  } = input.value
  if (hash.algorithm !== said.algorithm) return invalid('verification', [anotherHash(said.algorithm, hash.algorithm)])
  const answer = make(said.of, record, { asOf: said.asOf, ...goesBy(options) }) as AnyAnswer
  const texts = readAll({ record: canonical(record, ['record']), answer: canonical(answer) })
  if (texts.issues) return invalid('verification', texts.issues)
  const taken = readAll({
    record: await digestOf(texts.value.record, hash),
    answer: await digestOf(texts.value.answer, hash),
  })
  if (taken.issues) return invalid('verification', taken.issues)
  const isOther = said.version !== version
  const entries: readonly ReceiptDifference['entry'][] = [
    ...(isOther ? (['version'] as const) : []),
    'policy',
    'framework',
    'asOf',
    'record',
    // The answer names the version that made it.
    ...(isOther ? [] : (['answer'] as const)),
    'outcome',
    'results',
  ]
  const now = {
    version,
    // What the answer goes by, whether the receipt tells it or not.
    policy: answer.policy,
    framework: frameworkIn(answer),
    asOf: (answer as { readonly asOf?: string }).asOf,
    outcome: answer.outcome,
    results: resultsOf(texts.value.answer),
    ...taken.value,
  }
  const differences = differencesOf(said, now, entries)
  const outcome = isOther ? 'another-version' : differences.length > 0 ? 'different' : 'same'
  return { kind: 'verification', outcome, version, differences }
}

const anotherHash = (told: string, given: string): Issue =>
  issueAt('not-allowed', ['options', 'hash', 'algorithm'], {
    received: quoted(given),
    allowed: { says: 'the hash function of the receipt, {algorithm}', algorithm: printable(told) },
  })
