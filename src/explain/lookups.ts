// Answers that decide nothing, in words: what may be spent, the listed activities, what a ledger line may be about.
import type { NextQuestions } from '../act/ask.ts'
import type { ActivityList } from '../activities/lookups.ts'
import type { ListedActivityId } from '../order/index.ts'
import type { SpendingLimit } from '../fund/questions.ts'
import type { ItemSuggestions } from '../suggestions/suggestions.ts'
import { outside } from '../decision/printable.ts'
import { fieldAt, idOf, peso } from './printing.ts'
import { between, figuresOfPolicy, type Telling } from './telling.ts'

/**
 * What may be spent.
 *
 * @yields {string} Its parts.
 */
export function* spendingLimit(answer: SpendingLimit, tell: Telling): Generator<string> {
  const { style, say } = tell
  yield style.note(say.maySpend({ day: idOf(answer.asOf), amount: between(tell, peso)(answer.amount) }))
  yield* figuresOfPolicy(answer, tell)
}

/**
 * Listed activities.
 *
 * @yields {string} Its parts.
 */
export function* activityList(
  { activities }: ActivityList,
  { style, say, word, name, formats, cite }: Telling,
): Generator<string> {
  yield style.table(
    [
      word('activity'),
      word('Dimensions').toLowerCase(),
      word('Key stages').toLowerCase(),
      word('Clauses').toLowerCase(),
    ],
    activities.map(({ id, label, dimension, keyStages, integratedShsOnly, clause }) => [
      // A list of another version may have an entry that this one does not.
      formats.activity({ activity: id as ListedActivityId, id: label }),
      name('dimensions', dimension),
      [
        keyStages.map(idOf).join(', '),
        ...(integratedShsOnly ? [word('integrated senior high schools only')] : []),
      ].join('; '),
      cite([clause]),
    ]),
  )
  yield style.note(say.examples({ cited: cite(['do44/activities/examples']) }))
}

/**
 * What a ledger line may be about.
 *
 * @yields {string} Its parts.
 */
export function* suggestions(answer: ItemSuggestions, { style, say, name }: Telling): Generator<string> {
  yield style.note(say.suggested({ count: answer.suggestions.length }))
  for (const { item, words } of answer.suggestions)
    yield style.item('[?]', `${name('items', item)}: ${words.map(outside).join(', ')}`)
}

/**
 * What to ask next, and where each answer is found.
 *
 * @yields {string} Its parts.
 */
export function* nextQuestions(
  { questions }: NextQuestions,
  { style, say, name, question, formats }: Telling,
): Generator<string> {
  for (const [index, { need, answeredBy }] of questions.entries()) {
    const at = say.at({
      kind: name('kinds', need.kind),
      place: fieldAt(need.path, (index) => formats.recordsByIndex([index])),
    })
    const where = name('answeredBy', answeredBy.kind === 'not-stated' ? answeredBy.kind : answeredBy.name)
    yield style.item(`${index + 1}.`, `${question(need)} (${at}) ${say.answeredBy({ where })}`)
  }
}
