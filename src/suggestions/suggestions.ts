// What the words of a ledger line point to. Never a decision: an item is a fact, and a person states it.
import type { InvalidInput } from '../decision/answer.ts'
import type { ExpenseItem } from '../order/index.ts'
import { invalid, read } from '../reading/read.ts'
import { descriptionSchema } from '../expenses/facts.ts'
import { ledgerWords } from './ledger-words.ts'

/**
 * An item that a ledger line may be about.
 *
 * @group Answers
 */
export interface ItemSuggestion {
  /** The item. */
  readonly item: ExpenseItem
  /** The words that point to it, in lower case and without accents, once each. */
  readonly words: readonly string[]
}

/**
 * What a ledger line may be about.
 *
 * @group Answers
 */
export interface ItemSuggestions {
  /** Which question is answered. */
  readonly kind: 'suggestions'
  /** The line could be read. Nothing is decided. */
  readonly outcome: 'suggested'
  /** The items its words point to, in the order of the guide’s list; none where no word does. */
  readonly suggestions: readonly ItemSuggestion[]
}

// What separates the things that a line names: words against an item count only in the part in which it stands.
const separator = '(?:[,;+&]| (?:and|at)(?= ))'
const upToPart = /* @__PURE__ */ (() => new RegExp(`^.*${separator}`))()
const afterPart = /* @__PURE__ */ (() => new RegExp(`${separator}.*$`))()

/** The part of a line in which a match stands. */
const around = (text: string, from: number, length: number): string =>
  text.slice(0, from).replace(upToPart, '') +
  text.slice(from, from + length) +
  text.slice(from + length).replace(afterPart, '')

/**
 * Suggests what a ledger line may be about by its English and Filipino wording, with the words that point to it.
 *
 * Never a decision: clerks write in many ways, words are missed and words mislead. How often is measured in
 * docs/suggestions.md. A line that points to nothing is not thereby eligible.
 *
 * @param description - The words of the line, 1 to 300 characters.
 * @returns The suggestions, or `invalid-input`.
 * @example
 * ```ts
 * import { suggestExpenseItems } from 'deped-school-partnerships'
 *
 * const answer = suggestExpenseItems('Honorarium for speaker, bond paper 2 reams')
 * answer.outcome === 'suggested' && answer.suggestions // => [{ item: 'professional-fees', words: ['honorarium'] }, { item: 'supplies-and-materials', words: ['bond paper'] }]
 * ```
 * @clause do44/non-eligible/professional-fees
 * @group Questions
 */
export const suggestExpenseItems = (description: string): ItemSuggestions | InvalidInput<'suggestions'> => {
  const { value, issues } = read(descriptionSchema, description)
  if (issues) return invalid('suggestions', issues)
  const text = value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const found = new Map<ExpenseItem, Set<string>>()
  for (const { item, words, beside, unless } of ledgerWords) {
    if (beside?.test(text) === false) continue
    for (const { 0: match, index } of text.matchAll(new RegExp(words, 'g'))) {
      if (!unless?.test(around(text, index, match.length)))
        found.set(item, (found.get(item) ?? new Set()).add(match.trim()))
    }
  }
  return {
    kind: 'suggestions',
    outcome: 'suggested',
    suggestions: [...found].map(([item, words]) => ({ item, words: [...words] })),
  }
}
