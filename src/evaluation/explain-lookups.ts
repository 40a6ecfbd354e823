// Answers that decide nothing, in words: what may be spent, a key stage, the listed activities, what a ledger line may be about.
import { quoted } from '../input/issues.ts'
import type { ActivityList, KeyStageAnswer } from '../rules/activities.ts'
import type { SpendingLimit } from '../rules/fund.ts'
import type { ItemSuggestions } from '../suggestions/suggestions.ts'
import { peso } from '../rules/wording.ts'
import { between, figuresOfPolicy, type Telling } from './telling.ts'

/** An answer that decides nothing. */
export type Lookup = SpendingLimit | KeyStageAnswer | ActivityList | ItemSuggestions

const outcomes: readonly string[] = ['limited', 'listed', 'suggested', 'k-3', '4-6', '7-10', '11-12'] satisfies readonly Lookup['outcome'][]

/** Whether an answer is one of these. */
export const isLookup = (answer: { readonly outcome: string }): answer is Lookup => outcomes.includes(answer.outcome)

/**
 * One of them.
 *
 * @yields {string} Its parts.
 */
export function* lookup(answer: Lookup, tell: Telling): Generator<string> {
  if (answer.outcome === 'limited') yield* limit(answer, tell)
  else if (answer.outcome === 'listed') yield* list(answer, tell)
  else if (answer.outcome === 'suggested') yield* suggestions(answer, tell)
  else yield tell.style.note(tell.phrases.grades(answer.outcome))
}

function* limit(answer: SpendingLimit, tell: Telling): Generator<string> {
  const { style, phrases } = tell
  yield style.note(phrases.maySpend(answer.day, between(phrases, peso)(answer.amount)))
  yield* figuresOfPolicy(answer, tell)
}

function* list({ activities }: ActivityList, { style, phrases, word, name, cite }: Telling): Generator<string> {
  yield style.table(
    [word('activity'), word('Dimensions').toLowerCase(), word('Key stages').toLowerCase(), word('Clauses').toLowerCase()],
    activities.map(({ label, dimension, keyStages, integratedShsOnly, clause }) => [
      phrases.activity(label),
      name('dimensions', dimension),
      [keyStages.join(', '), ...(integratedShsOnly ? [word('integrated senior high schools only')] : [])].join('; '),
      cite([clause]),
    ]),
  )
  yield style.note(phrases.examples(cite(['do44/activities/examples'])))
}

function* suggestions({ suggestions: found }: ItemSuggestions, { style, phrases, name }: Telling): Generator<string> {
  yield style.note(phrases.suggested(found.length))
  for (const { item, words } of found) yield style.item('[?]', `${name('items', item)}: ${words.map(quoted).join(', ')}`)
}
