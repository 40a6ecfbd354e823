// Turns what zod finds wrong into our own issues: what was received, what is allowed, and the near miss.
import type { core } from 'zod/mini'
import type { Issue, IssueCode, Path, ShortText } from '../decision/answer.ts'
import { spell } from '../decision/path.ts'
import { printable } from '../decision/printable.ts'
import { shortly } from '../decision/short-text.ts'
import { fixed } from '../order/fixed.ts'
import type { AtLeastOne } from '../order/index.ts'
import { closest } from './near.ts'
import type { Short, Spelled } from './short-texts.ts'

/** How many problems an answer reports at the most. */
export const mostIssues = 50
const mostShown = 60

/** What a schema allows, and for a value that it refuses the value that was probably meant. */
export interface Expected {
  /** What is allowed, as a short text that can follow “expected”. */
  readonly is: Short
  /** The value that a refused one probably stands for. */
  readonly near?: (received: unknown) => string | undefined
}

/** An option of zod that says nothing and carries what is allowed, so that a sentence is made only of an issue that is told. */
export interface Saying {
  /** What zod calls for a message. */
  readonly error: (() => string) & { readonly allowed: Expected }
}

/** What a schema or check allows, as an option of zod: each schema keeps its wording and its near miss beside its own checks. */
export const expected = (allowed: Expected): Saying => ({ error: Object.assign(() => '', { allowed }) })

/**
 * How much is still told of records that cannot be read, over all of one answer. A million bad records would otherwise take longer
 * than a million good ones.
 */
export interface Patience {
  /** How many more are told in full, with what was probably meant; of any other, the first problem is told. */
  left: number
}

/** The patience of one answer. */
export const patience = (): Patience => ({ left: 1000 })

/**
 * Our issues for zod’s, once for each place, in the order of the schema; of more than fifty, that there are more. One where patience is
 * at an end.
 */
export const issuesOf = (
  found: readonly core.$ZodRawIssue[],
  value: unknown,
  at: Path,
  { left }: Patience,
): AtLeastOne<Issue> => {
  const [first, ...others] = left > 0 ? found : found.slice(0, 1)
  const issues = [first!, ...others].flatMap((each) =>
    each.code === 'unrecognized_keys'
      ? unknownKeys(each, at, left > 0 ? mostIssues + 1 : 1)
      : [refused(each, value, at, left > 0)],
  )
  if (issues.length === 1) return issues as [Issue]
  const byPlace = new Map<string, Issue>()
  for (const issue of issues) {
    const place = JSON.stringify(issue.path)
    if (!byPlace.has(place)) byPlace.set(place, issue)
  }
  return atMost([...byPlace.values()] as [Issue, ...Issue[]], at)
}

/** The issue of a value that could not even be looked at, such as one with a getter that throws. */
export const unreadable = (path: Path): Issue =>
  issueAt('unreadable', path, { received: { says: 'a value that fails when it is read' }, allowed: 'plain data' })

/** The issue of a value that is not a list, or too long a one. */
export const refusedList = (value: unknown, allowed: Short): Issue =>
  issueAt(value === undefined ? 'missing' : Array.isArray(value) ? 'not-allowed' : 'wrong-type', [], {
    received: show(value),
    allowed,
  })

/** What the schema or check that made an issue allows. */
const allowedBy = ({ inst, params }: core.$ZodRawIssue): Expected => {
  const { def } = (inst as core.$ZodType | undefined)?._zod ?? {}
  return (params as { readonly allowed?: Expected } | undefined)?.allowed ?? (def as unknown as Saying).error.allowed
}

/** What stands at a place; what is inherited does not. */
export const ownAt = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.prototype.propertyIsEnumerable.call(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined

const refused = (issue: core.$ZodRawIssue, value: unknown, at: Path, mayMean: boolean): Issue => {
  const { is, near } = allowedBy(issue)
  const path = issue.path ?? []
  const received = path.reduce(ownAt, value)
  return issueAt(codeOf(issue, received), path.length === 0 ? at : [...at, ...(path as Path)], {
    received: show(received),
    allowed: is,
    suggestion: (mayMean ? near?.(issue.input) : undefined) ?? null,
  })
}

/** A fraction where a whole number is due, and a wrong word where a word is due, such as the kind of an entry, are of the right type. */
const codeOf = (issue: core.$ZodRawIssue, received: unknown): IssueCode => {
  if (received === undefined) return 'missing'
  if (issue.code === 'invalid_type')
    return issue.expected === 'int' && typeof received === 'number' ? 'not-allowed' : 'wrong-type'
  if (issue.code === 'invalid_value')
    return issue.values.some((each) => typeof each === typeof received) ? 'not-allowed' : 'wrong-type'
  if (issue.code === 'invalid_union')
    return typeof received === 'string' && issue.discriminator !== undefined ? 'not-allowed' : 'wrong-type'
  return issue.code === 'custom' && issue.params?.['wrongType'] ? 'wrong-type' : 'not-allowed'
}

const unknownKeys = (issue: core.$ZodRawIssue<core.$ZodIssueUnrecognizedKeys>, at: Path, most: number): Issue[] => {
  const { is, near } = allowedBy(issue)
  const fields = typeof is === 'object' && 'fields' in is ? (is.fields as readonly string[]) : []
  return [...issue.keys]
    .sort()
    .slice(0, most)
    .map((key) =>
      issueAt('unknown-key', [...at, ...((issue.path ?? []) as Path), cut(key)], {
        received: show(key),
        allowed: is,
        suggestion: most > 1 ? (near?.(key) ?? closest(key, fields) ?? null) : null,
      }),
    )
}

/** What an issue is made of. */
interface Refusal {
  /** What was received: a value as it is shown, or what it is, in a few words. */
  readonly received: string | Spelled
  readonly allowed: Short
  readonly suggestion?: string | null
}

/** What was received, in a few words. */
const shownAs = (given: string | Spelled): string => (typeof given === 'object' ? shortly(given) : given)

/** A value in a few words. */
export const shown = (value: unknown): string => shownAs(show(value))

/** An issue, with its sentence. */
export const issueAt = (
  code: IssueCode,
  path: Path,
  { received: given, allowed: one, suggestion = null }: Refusal,
): Issue => {
  // Frozen, since a schema has what it allows once for all its issues.
  const params = fixed({ ...(typeof given === 'object' && { received: given }), allowed: textOf(one) })
  const received = shownAs(given)
  const allowed = shortly(params.allowed)
  const place = path.length === 0 ? 'The value' : `\`${spell(path)}\``
  const meant =
    suggestion === null
      ? received === 'null'
        ? ' A field that is not known is left out.'
        : ''
      : ` Did you mean \`${meantBy({ received, suggestion })}\`?`
  const said =
    code === 'too-many'
      ? `There are ${received}.`
      : `${place} ${code === 'missing' ? 'is missing' : code === 'unknown-key' ? 'is not a known field' : `is ${received}`}; expected ${allowed}.`
  return { code, path, message: said + meant, received, allowed, ...(suggestion !== null && { suggestion }), params }
}

/** The same problem at another place, with what is allowed and meant there. */
export const issueAgain = (
  { code, received, params, suggestion }: Pick<Issue, 'code' | 'received' | 'params' | 'suggestion'>,
  path: Path,
  there: Partial<Pick<Refusal, 'allowed' | 'suggestion'>> = {},
): Issue =>
  issueAt(code, path, {
    received: (params.received as Short | undefined) ?? received,
    allowed: params.allowed as Short,
    suggestion: suggestion ?? null,
    ...there,
  })

/** A short text, which may be given as its words where they have no place. */
export const textOf = (short: Short): ShortText => (typeof short === 'string' ? { says: short } : short)

/**
 * A suggestion as a message has it: in quotation marks where a text is meant and something else was received, which may look the same.
 * An object is no text.
 */
export const meantBy = ({
  received,
  suggestion,
}: {
  readonly received: string
  readonly suggestion: string
}): string => (received.startsWith('"') || suggestion.startsWith('{') ? suggestion : `"${suggestion}"`)

const atMost = (issues: AtLeastOne<Issue>, at: Path): AtLeastOne<Issue> => {
  if (issues.length <= mostIssues) return issues
  const [first, ...rest] = issues
  const more = issueAt('too-many', at, {
    received: { says: 'more problems than these' },
    allowed: { says: 'up to {most} problems are reported', most: mostIssues },
  })
  return [first, ...rest.slice(0, mostIssues - 1), more]
}

/** A short text for any value. It never calls a method of the value, and never spells out a huge one. */
export const show = (value: unknown): string | Spelled => {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return listOfLength(value.length)
  if (typeof value === 'object' && value !== null) return { says: 'an object' }
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
    return { says: `a ${typeof value as 'function'}` }
  return String(value)
}

/** What calls itself a list may say anything of its length. */
const listOfLength = (length: unknown): Spelled =>
  Number.isSafeInteger(length) ? { says: 'a list of {length}', length: length as number } : { says: 'a list' }

/** A text as a message quotes it. */
export const quoted = (text: string): string => `"${printable(cut(text)).replaceAll('"', '\\"')}"`

const cut = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text)
