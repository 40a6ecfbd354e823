// The canonical JSON of plain data (RFC 8785): one text for one value, in every runtime, to take a digest of.
import type { InvalidInput, Issue, Path } from '../decision/answer.ts'
import { issueAt, unreadable } from '../reading/issues.ts'
import { invalid, type Reading } from '../reading/read.ts'
import type { Spelled } from '../reading/short-texts.ts'

/**
 * The canonical JSON of a value.
 *
 * @group Answers
 */
export interface CanonicalJson {
  /** Which question is answered. */
  readonly kind: 'canonical-json'
  /** There is one. */
  readonly outcome: 'canonical'
  /** The canonical JSON. Its UTF-8 bytes are what digests are taken of. */
  readonly text: string
}

/**
 * The bytes that a digest is taken of.
 *
 * @group Input
 */
export type DigestedBytes = ReturnType<Uint8ArrayConstructor['of']>

const mostDeep = 100
/** More than any record that is read has, and less than the longest text of any engine. */
const mostValues = 5_000_000
const mostCharacters = 100_000_000

const loneSurrogate = /\p{Surrogate}/u

/** What is said of a value that has no canonical JSON. */
interface Refusal {
  /** What it is. */
  readonly received: string | Spelled
  /** Where it stands. */
  readonly path: Path
}

/**
 * The canonical JSON of plain data, or where it is none. Fields that are `undefined` are left out and such items of a list are `null`, as
 * JSON has them. What two fields share is written twice, so the length is bounded, not only the depth.
 */
export const canonical = (value: unknown, at: Path = []): Reading<string> => {
  try {
    const made = written(value)
    return typeof made === 'string' ? { value: made } : { issues: [refused(made, at)] }
  } catch {
    return { issues: [unreadable(at)] }
  }
}

const refused = ({ received, path }: Refusal, at: Path): Issue =>
  issueAt('wrong-type', [...at, ...path], { received, allowed: 'plain data' })

const written = (whole: unknown): string | Refusal => {
  let characters = 0
  let values = 0
  let refusal: Refusal | undefined
  const path: (string | number)[] = []
  const refuse = (received: string | Spelled): string => {
    refusal ??= { received, path: [...path] }
    return ''
  }
  const counted = (text: string): string => {
    characters += text.length
    return characters > mostCharacters
      ? refuse({ says: 'more than {most} characters of JSON', most: mostCharacters })
      : text
  }
  const textOf = (text: string): string =>
    loneSurrogate.test(text) ? refuse({ says: 'a text with half of a surrogate pair' }) : counted(JSON.stringify(text))
  const at = (key: string | number, inner: unknown): string => {
    path.push(key)
    const text = valueOf(inner)
    path.pop()
    return text
  }
  const listOf = (list: readonly unknown[]): string => {
    if (list.length > mostValues) return refuse({ says: 'more than {most} values', most: mostValues })
    const parts: string[] = []
    for (let index = 0; index < list.length && !refusal; index += 1) parts.push(at(index, list[index] ?? null))
    return `[${parts.join(',')}]`
  }
  const objectOf = (object: Readonly<Record<string, unknown>>): string => {
    const parts: string[] = []
    // Without a comparison, texts are sorted by their UTF-16 code units, as the RFC asks.
    for (const key of Object.keys(object).sort()) {
      if (refusal) break
      if (object[key] !== undefined) parts.push(`${textOf(key)}:${at(key, object[key])}`)
    }
    return `{${parts.join(',')}}`
  }
  const valueOf = (value: unknown): string => {
    values += 1
    if (values > mostValues) return refuse({ says: 'more than {most} values', most: mostValues })
    if (value === null || typeof value === 'boolean') return counted(String(value))
    if (typeof value === 'string') return textOf(value)
    // The RFC takes numbers as ECMAScript prints them, and a negative zero as a zero.
    if (typeof value === 'number')
      return Number.isFinite(value) ? counted(JSON.stringify(value)) : refuse(String(value))
    if (value === undefined) return refuse('undefined')
    if (typeof value !== 'object') return refuse({ says: `a ${typeof value as 'function'}` })
    if (path.length >= mostDeep)
      return refuse({ says: 'more than {most} lists and objects within each other', most: mostDeep })
    if ('toJSON' in value) return refuse({ says: 'an object that makes JSON of itself' })
    // A Map, a RegExp or a Number has no fields of its own, and would be the same as any other.
    if (!Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]')
      return refuse({ says: 'an object that is no plain data' })
    return Array.isArray(value) ? listOf(value) : objectOf(value as Readonly<Record<string, unknown>>)
  }
  const text = valueOf(whole)
  return refusal ?? text
}

/**
 * Makes the canonical JSON of plain data, as RFC 8785 says: no spaces, fields sorted by UTF-16 code units, numbers and texts as
 * ECMAScript prints them. The same value has the same text in every runtime and language, whatever the order of its fields.
 *
 * @param value - Plain data, such as a record or an answer. Fields that are `undefined` are left out.
 * @returns The text; or `invalid-input` for what JSON cannot carry: a number that is not finite, half of a surrogate pair, a function, a
 * `Date`, more than a hundred lists and objects within each other, more than 5,000,000
 * values or 100,000,000 characters.
 * @example
 * ```ts
 * import { canonicalJson } from 'deped-school-partnerships'
 *
 * const json = canonicalJson({ name: 'Escuela Ñ', id: '100001', amount: 1e21, share: 0.50 })
 * json.outcome === 'canonical' && json.text // => '{"amount":1e+21,"id":"100001","name":"Escuela Ñ","share":0.5}'
 * canonicalJson({ amount: NaN }).outcome // => 'invalid-input'
 * ```
 * @group Questions
 */
export const canonicalJson = (value: unknown): CanonicalJson | InvalidInput<'canonical-json'> => {
  const { value: text, issues } = canonical(value)
  return issues ? invalid('canonical-json', issues) : { kind: 'canonical-json', outcome: 'canonical', text }
}

const leads = [0, 0xc0, 0xe0, 0xf0]

/** The UTF-8 bytes of a canonical text, which has no half of a surrogate pair. */
export const utf8 = (text: string): DigestedBytes => {
  const bytes = new Uint8Array(3 * text.length)
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    const following = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
    bytes[length++] = leads[following]! | (code >> (6 * following))
    for (let left = following - 1; left >= 0; left -= 1) bytes[length++] = 0x80 | ((code >> (6 * left)) & 63)
  }
  return bytes.slice(0, length)
}
