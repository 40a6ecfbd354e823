// What an answer to a question may be.
import type { AnyNeed } from '../decision/answer.ts'
import { accepts } from './accepts.ts'

/**
 * A JSON Schema of what an answer to a question may be; `$ref` names a schema that the package publishes.
 *
 * @group Answers
 */
export interface AcceptedValue {
  /** The type, where there is one. */
  readonly type?: string
  /** All values that are accepted. */
  readonly enum?: readonly unknown[]
  /** The one value that is accepted. */
  readonly const?: unknown
  /** Any of these is accepted. */
  readonly anyOf?: readonly AcceptedValue[]
  /** What is not accepted. */
  readonly not?: AcceptedValue
  /** The form of a text: `date`. */
  readonly format?: string
  /** The form of a text, as a regular expression. */
  readonly pattern?: string
  /** The least number. */
  readonly minimum?: number
  /** The greatest number. */
  readonly maximum?: number
  /** The greatest number of items. */
  readonly maxItems?: number
  /** What each item of a list is. */
  readonly items?: AcceptedValue
  /** The id of a published schema. */
  readonly $ref?: string
  /** The unit of a figure. */
  readonly 'x-unit'?: string
}

/** What a question accepts at a place. Of an agreement that is said to be signed only the day is asked. */
export const acceptedAt = ({
  asks,
  path,
  params,
}: Pick<AnyNeed, 'asks' | 'path'> & Partial<AnyNeed>): AcceptedValue => {
  const byField = (accepts as Readonly<Record<string, Readonly<Record<string, AcceptedValue>>>>)[asks] ?? {}
  // What stands in a list is of the field that has the list.
  const field = path.filter((key) => typeof key === 'string').at(-1) ?? ''
  const accepted = byField['*'] ?? byField[field] ?? {}
  const isSigned = (params as { readonly signed?: unknown } | undefined)?.signed === true
  return isSigned ? (accepted.anyOf?.[0] ?? accepted) : accepted
}
