// What ids are called, in each language: each of them, in few words, and no two rules alike.
import { describe, expect, test } from 'vitest'
import { activities, duties, english, type Messages, rulebook } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'

const languages: readonly (readonly [string, Messages])[] = [
  ['English', english],
  ['Filipino', filipino],
]

describe.each(languages)('in %s', (_, { labels }) => {
  test('every rule, activity and duty has a label of its own', () => {
    for (const [named, ids] of [
      [labels.rules, rulebook.map(({ id }) => id)],
      [labels.activities, activities.map(({ id }) => id)],
      [labels.duties, duties.map(({ id }) => id)],
    ] as const) {
      expect(Object.keys(named).sort()).toEqual([...ids].sort())
      expect(new Set(Object.values(named)).size).toBe(ids.length)
    }
  })

  test('a label is a few words: no id, no sentence', () => {
    for (const [kind, named] of Object.entries<Readonly<Record<string, string>>>({ ...labels }))
      for (const [id, label] of Object.entries(named)) {
        expect(label, `${kind} ${id}`).toMatch(/^[\p{L}\d][^{}`]*[\p{L}\d)]$/u)
        expect(label.length, label).toBeLessThanOrEqual(75)
        expect(label, `${kind} ${id}`).not.toMatch(/[a-z]-[a-z]+-[a-z]/u)
      }
  })

  test('titles of rules begin with a capital, names of items, outcomes and parts as within a sentence', () => {
    for (const title of Object.values(labels.rules)) expect(title).toMatch(/^\p{Lu}/u)
    for (const { items, parts } of [labels])
      for (const label of [...Object.values(items), ...Object.values(parts)]) expect(label).toMatch(/^(?:\p{Ll}|SBM)/u)
  })
})

test('the rulebook has the English titles', () => {
  for (const { id, title } of rulebook) expect(english.labels.rules[id]).toBe(title)
})

test('the languages have the same labels, and differ where these are no terms of DepEd', () => {
  for (const kind of Object.keys(english.labels) as (keyof typeof english.labels)[])
    expect(Object.keys(filipino.labels[kind]).sort()).toEqual(Object.keys(english.labels[kind]).sort())
  for (const { id } of rulebook) expect(filipino.labels.rules[id]).not.toBe(english.labels.rules[id])
})
