declare const brand: unique symbol

/**
 * A value of which nothing is known yet, such as a parsed request or a row of a database: see {@link unread}.
 *
 * @group Input
 */
export interface Unread {
  readonly [brand]: 'unread'
}

/**
 * Lets any value stand for an input, without a cast: the function that it is handed to reads it, as it reads every input, and says what is
 * wrong with it. An input that is written out in code needs no `unread`, and its misspelt fields do not compile.
 *
 * @param value - Any value. It is not looked at, and stays as it is.
 * @returns The same value.
 * @example
 * ```ts
 * import { classifySchool, unread } from 'deped-school-partnerships'
 *
 * const body: unknown = JSON.parse('{ "id": "107970", "pbb": { "year": 2014, "level": 5 } }')
 * classifySchool(unread(body)).outcome // => 'leader-school'
 * ```
 * @group Input
 */
export const unread = (value: unknown): Unread => value as Unread
