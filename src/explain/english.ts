import { subjects } from '../catalogue/subjects.ts'
import { inOwnWords } from '../decision/language.ts'
import { formats, phrases } from './english-phrases.ts'
import { type Messages, messagesOf, type WordsOfSubjects } from './messages.ts'
import { englishWords } from './words.ts'

/** What stands for each of some ids: the id as it is. */
// @__NO_SIDE_EFFECTS__
const asTheyAre = <const Id extends string>(ids: readonly Id[]): { readonly [Each in Id]: Each } =>
  Object.fromEntries(ids.map((id) => [id, id])) as { readonly [Each in Id]: Each }

/**
 * The messages in English: the sentences that answers have, and all that an explanation says of its own. `explain` tells English without
 * them; they are here to be read, to be changed in part, and to be translated.
 *
 * @example
 * ```ts
 * import { classifySchool, english, explain } from 'deped-school-partnerships'
 *
 * const messages = { ...english, words: { ...english.words, Outcome: 'Result' } }
 * explain(classifySchool({ id: '107970', pbb: { year: 2014, level: 5 } }), { messages }).split('\n')[0] // => 'RESULT: leader-school'
 * ```
 * @group Messages
 */
export const english: Messages = /* @__PURE__ */ messagesOf({
  language: 'en',
  subjects: /* @__PURE__ */ (() =>
    Object.fromEntries(
      Object.entries(subjects).map(([name, subject]) => [name, inOwnWords(subject)]),
    ) as unknown as WordsOfSubjects)(),
  formats,
  names: {
    outcomes: asTheyAre([
      'leader-school',
      'partner-school',
      'compliant',
      'non-compliant',
      'eligible',
      'non-eligible',
      'earned',
      'not-earned',
      'reported',
      'no-level',
      'level-i',
      'level-ii',
      'level-iii',
      'applied',
      'not-applied',
      'consistent',
      'inconsistent',
      'ranked',
      'proposed',
      'limited',
      'listed',
      'suggested',
      'k-3',
      '4-6',
      '7-10',
      '11-12',
      'undetermined',
      'invalid-input',
    ]),
    results: asTheyAre(['met', 'breached', 'open', 'wrong']),
    kinds: asTheyAre(['fact', 'judgement']),
    evidence: asTheyAre(['quoted', 'restated', 'secondary', 'derived']),
    entries: asTheyAre(['receipt', 'expense', 'refund', 'liquidation']),
    counting: asTheyAre(['received', 'spent', 'ineligible', 'open', 'liquidated']),
    facts: asTheyAre([
      'name',
      'level',
      'region',
      'division',
      'district',
      'municipality',
      'offering',
      'coordinates',
      'onDepEdList',
      'nearby',
      'distanceKm',
    ]),
    passedOver: asTheyAre([
      'leader-school',
      'undetermined',
      'itself',
      'leads-a-pair',
      'not-free',
      'repeated',
      'contradictory',
      'invalid-input',
    ]),
    unserved: asTheyAre([
      'no-free-partner',
      'none-within-limit',
      'fixed-as-partner',
      'no-division',
      'division-too-large',
    ]),
    dimensions: asTheyAre(['curriculum-instruction-assessment', 'leadership-governance', 'disaster-risk-reduction']),
    items: asTheyAre([
      'additional-staff',
      'professional-fees',
      'utilities',
      'nat-reviewers',
      'commercial-instructional-materials',
      'educational-trips',
      'equipment',
      'gifts-for-monitors',
      'supplies-and-materials',
      'other',
    ]),
    coordinates: asTheyAre(['missing', 'swapped', 'outside']),
  },
  words: asTheyAre(englishWords),
  phrases,
})
