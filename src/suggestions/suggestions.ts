// What the words of a ledger line point to. Never a decision: an item is a fact, and a person states it.
import type { InvalidInput, LookedUp } from '../decision/answer.ts'
import { lookedUp } from '../decision/conclude.ts'
import { allowedItems, type ExpenseItem, nonEligibleItems } from '../order/index.ts'
import { invalid, read } from '../reading/read.ts'
import { descriptionSchema } from '../expenses/facts.ts'
import { sitesOf } from './context.ts'
import { gifts, reviewers } from './pairs.ts'
import { partsOf } from './parts.ts'
import { pointers } from './pointers.ts'

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
export interface ItemSuggestions extends LookedUp<'suggestions'> {
  /** The line could be read. Nothing is decided. */
  readonly outcome: 'suggested'
  /** The items its words point to, in the order of the guide’s list; none where no word does. */
  readonly suggestions: readonly ItemSuggestion[]
}

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
  const sites = sitesOf(partsOf(text))
  const reviewed = reviewers(sites)
  // The guide names the reproduction of such reviewers with them.
  const found = [
    ...pointers(sites, reviewed.length > 0 ? ['copy', 'print', 'maybe thing'] : []),
    ...gifts(sites),
    ...reviewed,
  ]
  return {
    ...lookedUp('suggestions'),
    outcome: 'suggested',
    suggestions: [...nonEligibleItems, ...allowedItems].flatMap(({ id }) => {
      const words = found.filter(({ item }) => item === id).map(({ word }) => word)
      return words.length > 0 ? [{ item: id as ExpenseItem, words: [...new Set(words)] }] : []
    }),
  }
}
