import type { AnyFinding, AnyNeed, Issue } from '../decision/answer.ts'
import { problem } from './findings.ts'
import type { Messages } from './messages.ts'
import { text } from './style.ts'
import { telling } from './telling.ts'

/**
 * Words one finding, one need or one problem with the input: what it found, what it asks, what is wrong.
 *
 * English stands in the answer and is given as it stands there. In another language the figures are worded anew; where the messages do
 * not have the rule or the question, because another version made the answer, its English is given.
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
export const tell = (part: AnyFinding | AnyNeed | Issue, messages?: Messages): string => {
  const language = telling(text(80), messages)
  if ('rule' in part) return language.finding(part)
  return 'asks' in part ? language.question(part) : problem(part, language)
}
