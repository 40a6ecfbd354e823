// A receipt of an answer: enough to show later that this record had this answer, and little enough to be kept for good.
import type { RuleId } from '../catalogue/subjects.ts'
import type { InvalidInput, Issue } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import { issueAt } from '../reading/issues.ts'
import { optionOf, optionsOf } from '../reading/options.ts'
import { invalid, read, readAll, type Reading, type Schema, turned } from '../reading/read.ts'
import { line } from '../reading/text.ts'
import { notOf } from './about.ts'
import { canonical, type DigestedBytes, utf8 } from './canonical.ts'
import { type AnyAnswer, decisionsIn, findingsOf, readAnswer } from './decisions.ts'
import type { MadeKind } from './makers.ts'

/**
 * A hash function of the caller’s, with its name. The library has none of its own.
 *
 * @group Input
 */
export interface ReceiptHash {
  /** The name that receipts carry, such as `SHA-256`, 1 to 40 characters. */
  readonly algorithm: string
  /** Takes the digest of some bytes; it may take its time, as WebCrypto does. What it throws is passed on. */
  readonly digest: (bytes: DigestedBytes) => ArrayBuffer | Uint8Array | Promise<ArrayBuffer | Uint8Array>
}

/**
 * What a receipt is made with.
 *
 * @group Input
 */
export interface ReceiptOptions {
  /** The hash function. */
  readonly hash: ReceiptHash
}

/**
 * A receipt of an answer, as plain data. Its own digest, or a signature, is taken of its canonical JSON.
 *
 * @group Answers
 */
export interface AnswerReceipt {
  /** Which question is answered. */
  readonly kind: 'receipt'
  /** What the answer came to. */
  readonly outcome: string
  /** The kind of the answer. */
  readonly of: MadeKind
  /** The version of the library that made the answer. */
  readonly version: string
  /** The policy that was applied, by its `id`; absent where none has a part in the answer. */
  readonly policy?: string
  /** The SBM framework that was applied, by its `id`; absent where the answer names none. */
  readonly framework?: string
  /** The day that the answer speaks of, `YYYY-MM-DD`; absent where it speaks of none. */
  readonly asOf?: string
  /** The name of the hash function. */
  readonly algorithm: string
  /** The digest of the record’s canonical JSON, in hexadecimal digits. */
  readonly record: string
  /** The digest of the answer’s canonical JSON, in hexadecimal digits. */
  readonly answer: string
  /**
   * By rule, the result of each of its findings in the order of the answer’s canonical JSON: `m` for met, `u` for unmet,
   * `b` for breached, `o` for open.
   */
  readonly results: Readonly<Partial<Record<RuleId, string>>>
}

const hashSchema: Schema<ReceiptHash> = /* @__PURE__ */ turned(
  { is: 'a hash function: its name as `algorithm`, and the function as `digest`' },
  (value) => {
    const { algorithm, digest } = (typeof value === 'object' && value !== null ? value : {}) as Partial<ReceiptHash>
    return read(line('a name', 40), algorithm).issues || typeof digest !== 'function'
      ? undefined
      : ({ algorithm, digest } as ReceiptHash)
  },
)

/** The hash function as an option. */
export const hashOption = /* @__PURE__ */ optionOf(hashSchema)
const readReceiptOptions = /* @__PURE__ */ (() => optionsOf<ReceiptOptions>({ hash: hashOption }))()

const letters = { met: 'm', unmet: 'u', breached: 'b', open: 'o' } as const

/** The results of an answer, by rule, in the order of its canonical JSON: a store may keep fields in any other. */
export const resultsOf = (text: string): AnswerReceipt['results'] => {
  const results: Partial<Record<string, string>> = {}
  for (const { decision } of decisionsIn(JSON.parse(text) as object))
    for (const { rule, result } of findingsOf(decision)) results[rule] = (results[rule] ?? '') + letters[result]
  return results
}

/** The digest of a canonical text, in hexadecimal digits. */
export const digestOf = async (text: string, { digest }: ReceiptHash): Promise<Reading<string>> => {
  const made: unknown = await digest(utf8(text))
  const bytes = made instanceof ArrayBuffer ? new Uint8Array(made) : made
  if (!(bytes instanceof Uint8Array) || bytes.length === 0) return { issues: [noDigest] }
  return { value: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') }
}

const noDigest: Issue = /* @__PURE__ */ issueAt('not-allowed', ['options', 'hash', 'digest'], {
  received: { says: 'a function that gives no bytes' },
  allowed: 'a function that gives the digest as bytes',
})

/** The id of the framework that an answer names, or the SBM part of a report. */
export const frameworkIn = (answer: AnyAnswer): string | undefined => {
  const { framework, parts } = answer as { readonly framework?: unknown; readonly parts?: { readonly sbm?: AnyAnswer } }
  if (typeof framework === 'string') return framework
  return parts?.sbm && frameworkIn(parts.sbm)
}

/**
 * Makes the receipt of an answer: what it came to, under which version, policy and day, and digests of the record and of the answer, so that
 * {@link verifyReceipt} can show later that this record had this answer. It is made of a full answer, and is about a twentieth of the
 * report of a partnership that has all its parts; of a short answer it is more, since two digests have their length.
 *
 * The hash function is the caller’s, since the library has no cryptography: WebCrypto and `node:crypto` both fit. It is handed the UTF-8
 * bytes of the canonical JSON (RFC 8785). Amounts that are written otherwise, `1500` and `"1500.00"`, are other records to a digest.
 *
 * An answer that is about something else than the record is refused, as far as the answer says what it is about. Checked are: the ids and names of
 * schools, the reference, the activities by id and description, each line of the ledger by kind, day, amount and voucher, each expense by its item
 * and description too, the staff by label; and how many pairs, partnerships, activities, lines and staff there are. Nothing is evaluated. So it is not checked
 * whether the answer is right, on the day that it speaks of and under its policy; and an answer on duties, ratings, a form or a
 * spending limit does not say whose it is. What an answer of another version does not tell is not held against it.
 *
 * @param record - What the answer is about, as it was handed in.
 * @param answer - The answer to it, in full.
 * @param options - The hash function.
 * @returns The receipt; or `invalid-input` where the record or the answer is no plain data, the answer could not be settled at all, or
 * is about another record.
 * @example
 * ```ts
 * import { createHash } from 'node:crypto'
 * import { checkPairing, receipt } from 'deped-school-partnerships'
 *
 * const pair = { leader: { id: '107970', pbb: { year: 2014, level: 5 } }, partner: { id: '107973', pbb: { year: 2014, level: 1 } } } as const
 * const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
 * const kept = await receipt(pair, checkPairing(pair), { hash: { algorithm: 'SHA-256', digest } })
 *
 * kept.outcome // => 'undetermined'
 * kept.kind === 'receipt' && 'results' in kept && kept.results['pairing/on-list'] // => 'o'
 * 'record' in kept && kept.record.slice(0, 8) // => 'a91d0345'
 *
 * const inBrowsers = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes)
 * const same = await receipt(pair, checkPairing(pair), { hash: { algorithm: 'SHA-256', digest: inBrowsers } })
 * 'record' in same && 'record' in kept && same.record === kept.record // => true
 * ```
 * @group Questions
 */
export const receipt = async (
  record: unknown,
  answer: unknown,
  options: ReceiptOptions,
): Promise<AnswerReceipt | InvalidInput<'receipt'>> => {
  const input = readAll({
    record: canonical(record, ['record']),
    answer: readAnswer(answer, ['answer']),
    options: readReceiptOptions(options),
  })
  if (input.issues) return invalid('receipt', input.issues)
  const { hash } = input.value.options
  const { answer: made, text } = input.value.answer
  const another = notOf(JSON.parse(input.value.record), made, ['answer'])
  if (another) return invalid('receipt', [another])
  const taken = readAll({
    record: await digestOf(input.value.record, hash),
    answer: await digestOf(text, hash),
  })
  if (taken.issues) return invalid('receipt', taken.issues)
  return known<AnswerReceipt>({
    kind: 'receipt',
    outcome: made.outcome,
    of: made.kind,
    version: made.version,
    policy: made.policy,
    framework: frameworkIn(made),
    asOf: made.asOf,
    algorithm: hash.algorithm,
    ...taken.value,
    results: resultsOf(text),
  })
}
