// Turns what zod finds wrong into our own issues: what was received, what is allowed, and the near miss.
import type { core } from 'zod/mini'
import type { Issue, IssueCode, Path } from '../decision/answer.ts'
import { spell } from '../decision/path.ts'
import { printable } from '../decision/printable.ts'
import type { AtLeastOne } from '../order/index.ts'

/** How many problems an answer reports at the most. */
export const mostIssues = 50
const mostShown = 60
const mostCandidates = 1000

/** What a schema allows, and for a value that it refuses the value that was probably meant. */
export interface Expected {
  /** What is allowed, as a short text that can follow “expected”. */
  readonly is: string
  /** The value that a refused one probably stands for. */
  readonly near?: (received: unknown) => string | undefined
}

/**
 * What a schema or check says when it refuses. zod hands on one text for each issue; it carries the wording and the near
 * miss together, so that each schema keeps both beside its own checks.
 */
export const expected = ({ is, near }: Expected) => ({
  error: (issue: { readonly input?: unknown }): string => JSON.stringify([is, near?.(issue.input) ?? null]),
})

/** Our issues for zod’s, once for each place, in the order of the schema; of more than fifty, that there are more. */
export const issuesOf = (found: readonly core.$ZodIssue[], value: unknown, at: Path): AtLeastOne<Issue> => {
  const byPlace = new Map<string, Issue>()
  for (const issue of found.flatMap((each) =>
    each.code === 'unrecognized_keys' ? unknownKeys(each, at) : [refused(each, value, at)],
  )) {
    const place = JSON.stringify(issue.path)
    if (!byPlace.has(place)) byPlace.set(place, issue)
  }
  return atMost([...byPlace.values()] as [Issue, ...Issue[]], at)
}

/** The issue of a value that could not even be looked at, such as one with a getter that throws. */
export const unreadable = (path: Path): Issue =>
  issueAt('unreadable', path, { received: 'a value that fails when it is read', allowed: 'plain data' })

/** The issue of a value that is not a list, or too long a one. */
export const refusedList = (value: unknown, allowed: string): Issue =>
  issueAt(value === undefined ? 'missing' : Array.isArray(value) ? 'not-allowed' : 'wrong-type', [], {
    received: show(value),
    allowed,
  })

const refused = (issue: core.$ZodIssue, value: unknown, at: Path): Issue => {
  const [allowed, suggestion] = JSON.parse(issue.message) as [string, string | null]
  const received = issue.path.reduce((inner: unknown, key) => (inner as Record<PropertyKey, unknown>)[key], value)
  return issueAt(codeOf(issue, received), [...at, ...(issue.path as Path)], {
    received: show(received),
    allowed,
    suggestion,
  })
}

/** A fraction where a whole number is due, and a wrong word where a word is due, such as the kind of an entry, are of the right type. */
const codeOf = (issue: core.$ZodIssue, received: unknown): IssueCode => {
  if (received === undefined) return 'missing'
  if (issue.code === 'invalid_type')
    return issue.expected === 'int' && typeof received === 'number' ? 'not-allowed' : 'wrong-type'
  if (issue.code === 'invalid_value')
    return issue.values.some((each) => typeof each === typeof received) ? 'not-allowed' : 'wrong-type'
  if (issue.code === 'invalid_union')
    return typeof received === 'string' && issue.discriminator !== undefined ? 'not-allowed' : 'wrong-type'
  return issue.code === 'custom' && issue.params?.['wrongType'] ? 'wrong-type' : 'not-allowed'
}

const unknownKeys = (issue: core.$ZodIssue & { code: 'unrecognized_keys' }, at: Path): Issue[] => {
  const [allowed] = JSON.parse(issue.message) as [string]
  const known = allowed.slice(allowed.indexOf(': ') + 2).split(', ')
  return [...issue.keys]
    .sort()
    .slice(0, mostIssues + 1)
    .map((key) =>
      issueAt('unknown-key', [...at, ...(issue.path as Path), cut(key)], {
        received: show(key),
        allowed,
        suggestion: closest(key, known) ?? null,
      }),
    )
}

/** An issue, with its sentence. */
export const issueAt = (
  code: IssueCode,
  path: Path,
  { received, allowed, suggestion = null }: { received: string; allowed: string; suggestion?: string | null },
): Issue => {
  const place = path.length === 0 ? 'The value' : `\`${spell(path)}\``
  const meant =
    suggestion === null
      ? received === 'null'
        ? ' A field that is not known is left out.'
        : ''
      : ` Did you mean \`${meantBy({ received, suggestion })}\`?`
  const said: Record<IssueCode, string> = {
    missing: `${place} is missing; expected ${allowed}.`,
    'wrong-type': `${place} is ${received}; expected ${allowed}.`,
    'not-allowed': `${place} is ${received}; expected ${allowed}.`,
    'unknown-key': `${place} is not a known field; expected ${allowed}.`,
    unreadable: `${place} is ${received}; expected ${allowed}.`,
    'too-many': `There are ${received}.`,
  }
  return { code, path, message: said[code] + meant, received, allowed, ...(suggestion !== null && { suggestion }) }
}

/** A suggestion as a message has it: in quotation marks where a text is meant and something else was received, which may look the same. */
export const meantBy = ({
  received,
  suggestion,
}: {
  readonly received: string
  readonly suggestion: string
}): string => (received.startsWith('"') ? suggestion : `"${suggestion}"`)

const atMost = (issues: AtLeastOne<Issue>, at: Path): AtLeastOne<Issue> => {
  if (issues.length <= mostIssues) return issues
  const [first, ...rest] = issues
  const more = issueAt('too-many', at, {
    received: 'more problems than these',
    allowed: `up to ${mostIssues} problems are reported`,
  })
  return [first, ...rest.slice(0, mostIssues - 1), more]
}

/** A short text for any value. It never calls a method of the value, and never spells out a huge one. */
const show = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return listOfLength(value.length)
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return `a ${typeof value}`
  return String(value)
}

/** What calls itself a list may say anything of its length. */
const listOfLength = (length: unknown): string =>
  Number.isSafeInteger(length) ? `a list of ${String(length)}` : 'a list'

/** A text as a message quotes it. */
export const quoted = (text: string): string => `"${printable(cut(text)).replaceAll('"', '\\"')}"`

const cut = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text)

/** The candidate that a misspelt word most likely stands for: at most two letters off, and fewer than half of them. */
export const closest = (word: string, candidates: readonly string[]): string | undefined => {
  if (word.length > mostShown) return undefined
  const within = (budget: number) => (each: string) =>
    budget * 2 < each.length && differ(word.toLowerCase(), each.toLowerCase(), budget)
  return [0, 1, 2].flatMap((budget) => candidates.slice(0, mostCandidates).filter(within(budget)))[0]
}

/** Whether two words differ by at most `budget` letters that were added, left out or replaced. */
const differ = (a: string, b: string, budget: number): boolean => {
  if (a === b) return true
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)]
  if (a.at(0) === b.at(0)) return differ(restOfA, restOfB, budget)
  return (
    budget > 0 &&
    (differ(restOfA, b, budget - 1) || differ(a, restOfB, budget - 1) || differ(restOfA, restOfB, budget - 1))
  )
}
