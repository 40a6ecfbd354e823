import type { AnyNeed, AnyToldFinding, Issue } from '../decision/answer.ts'
import { problem } from './findings.ts'
import type { Messages } from './messages.ts'
import { attempt, readOptions } from './options.ts'
import { type Telling, telling } from './telling.ts'

/**
 * Words one finding, one need or one problem with the input: what it found, what it asks, what is wrong.
 *
 * English stands in the answer and is given as it stands there. In another language the figures are worded anew; where the messages do
 * not have the rule or the question, because another version made the answer, its English is given. A value that is no part of an
 * answer is said to be no answer.
 *
 * @param part - A finding, a need or an issue of an answer.
 * @param messages - The language; English unless given.
 * @returns One sentence or a few.
 * @example
 * ```ts
 * import { classifySchool, tell } from 'deped-school-partnerships'
 * import { filipino } from 'deped-school-partnerships/filipino'
 *
 * const [need] = classifySchool({ id: '107970' }).needs
 * need && tell(need) // => 'At which level was School 107970 in the 2014 PBB categories?'
 * need && tell(need, filipino) // => 'Nasa anong level ang Paaralang 107970 sa mga kategorya ng PBB para sa 2014?'
 * ```
 * @group Messages
 */
export const tell = (part: AnyToldFinding | AnyNeed | Issue, messages?: Messages): string => {
  const options = readOptions({ messages })
  return attempt((usable) => told(part, telling(options.style, usable)), options.messages)
}

const told = (part: AnyToldFinding | AnyNeed | Issue, language: Telling): string | undefined => {
  const said: unknown =
    'rule' in part ? language.finding(part) : 'asks' in part ? language.question(part) : problem(part, language)
  return typeof said === 'string' ? said : undefined
}
