/**
 * What answers say, in Filipino.
 *
 * @module
 */
import { fil as activities } from '../activities/fil.ts'
import { fil as classification } from '../classification/fil.ts'
import { fil as duties } from '../duties/fil.ts'
import { fil as expenses } from '../expenses/fil.ts'
import { fil as fund } from '../fund/fil.ts'
import { fil as statement } from '../fund/printed/fil.ts'
import { fil as incentives } from '../incentives/fil.ts'
import { fil as pairing, filOfSelection as selection } from '../pairing/fil.ts'
import { fil as partnership } from '../partnership/fil.ts'
import { fil as programme } from '../programme/fil.ts'
import { fil as sbm } from '../sbm/fil.ts'
import { labels, words } from './fil-labels.ts'
import { shortTexts } from './fil-short-texts.ts'
import { formats, phrases } from './fil.ts'
import { type Messages, messagesOf } from './messages.ts'

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
 * filipino.needs['pbb-level'] // => 'Nasa anong level ang {school:school} sa mga kategorya ng PBB para sa {year}?'
 * filipino.formats.school({ id: '107970' }) // => 'Paaralang 107970'
 * ```
 * @group Messages
 */
export const filipino: Messages = /* @__PURE__ */ messagesOf({
  language: 'fil',
  subjects: {
    classification,
    pairing,
    selection,
    programme,
    partnership,
    activities,
    expenses,
    fund,
    statement,
    duties,
    incentives,
    sbm,
  },
  formats,
  labels,
  shortTexts,
  words,
  phrases,
})
export type { MessageFormats, Messages, FindingMessages, NeedMessages, Phrases } from './messages.ts'
export type { ExplainedOutcome, LabelledPart, Labels } from './labels.ts'
export type { PhraseFigures, PhraseFormats } from './phrases.ts'
export type { ShortWords } from '../reading/short-texts.ts'
export type { Word } from './words.ts'
