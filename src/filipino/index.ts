/**
 * What answers say, in Filipino.
 *
 * @module
 */
import type { Messages } from '../explain/messages.ts'
import { findings } from './findings.ts'
import { needs } from './needs.ts'
import { names, phrases, words } from './phrases.ts'

/**
 * The messages in Filipino, which `explain` takes: every rule, every question, and all that an explanation says of its own.
 *
 * DepEd’s own terms stay as DepEd writes them, and so do the quoted words of the Order, ids, names, days and amounts. The English
 * wording is the reference; the glossary is in docs/filipino.md.
 *
 * @example
 * ```ts
 * import { classifySchool, explain } from 'deped-school-partnerships'
 * import { filipino } from 'deped-school-partnerships/filipino'
 *
 * const answer = classifySchool({ id: '107970' })
 * explain(answer, { messages: filipino }).split('\n')[0] // => 'KINALABASAN: hindi pa mapagpapasiyahan'
 * filipino.needs['pbb-level']({ school: 'School 107970', year: 2014 }) // => 'Nasa anong level ang Paaralang 107970 sa mga kategorya ng PBB para sa 2014?'
 * ```
 * @group Messages
 */
export const filipino: Messages = { language: 'fil', findings, needs, names, words, phrases }
export type {
  ExplainedOutcome,
  FindingMessages,
  Messages,
  Names,
  NearSchools,
  NeedMessages,
  Phrases,
  Word,
} from '../explain/messages.ts'
