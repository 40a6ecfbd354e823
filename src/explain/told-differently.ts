// What several records tell differently, in words: the facts of schools, and those of pairs.
import { numeral } from '../decision/wording.ts'
import type { DifferingFact } from '../classification/records.ts'
import type { DifferingPairFact } from '../pairing/records.ts'
import type { DisputedFact } from '../proximity/roster.ts'
import { outside } from '../decision/printable.ts'
import { idOf } from './printing.ts'
import type { Telling } from './telling.ts'

/** The most rows of a list; a nation has hundreds of districts. */
export const mostRows = 50

/** What several records tell differently. */
interface ToldDifferently {
  /** Of schools: in records of partnerships, or of a list of schools. */
  readonly differing: readonly (DifferingFact | DisputedFact)[]
  /** Of pairs. */
  readonly differingPairs?: readonly DifferingPairFact[]
}

/**
 * The facts that records tell differently, under a heading; nothing where there are none.
 *
 * @yields {string} A part of the explanation.
 */
export function* toldDifferently(
  { differing, differingPairs = [] }: ToldDifferently,
  tell: Telling,
): Generator<string> {
  const { style, word } = tell
  const all = [
    ...differing.map((each) => () => ofSchool(each, tell)),
    ...differingPairs.map((each) => () => ofPair(each, tell)),
  ]
  if (all.length === 0) return
  yield style.heading(word('Facts that records tell differently'))
  for (const told of all.slice(0, mostRows)) yield style.item('[!]', told())
  yield* more(all, tell)
}

/**
 * How many rows are left out, where some are.
 *
 * @yields {string} One note, or none.
 */
export function* more(rows: readonly unknown[], { style, say }: Telling): Generator<string> {
  if (rows.length > mostRows) yield style.note(say.andMore({ count: rows.length - mostRows }))
}

const ofSchool = (told: DifferingFact | DisputedFact, tell: Telling): string => {
  const { school, fact, year } = told
  const values = told.values.map((each) => ({
    value: typeof each.value === 'string' ? outside(each.value) : numeral(each.value),
    // In a list of schools a value without an index is that of the school that looks for a partner.
    record: 'record' in each ? each.record : each.index,
  }))
  return tell.say.differing({
    school: idOf(school),
    fact: tell.name('facts', fact),
    year,
    values: inRecords(values, tell),
  })
}

const ofPair = ({ fact, schools, values: given }: DifferingPairFact, tell: Telling): string => {
  const { say, word, name } = tell
  const values = given.map(({ value, record }) => ({
    value: typeof value === 'boolean' ? word(value ? 'yes' : 'no') : `${numeral(value)} km`,
    record,
  }))
  return say.differingPair({ ids: schools, fact: name('facts', fact), values: inRecords(values, tell) })
}

const inRecords = (
  values: readonly { readonly value: string; readonly record: number | undefined }[],
  { say }: Telling,
): string =>
  values
    .slice(0, mostRows)
    .map((each) => say.inRecord(each))
    .join('; ') + (values.length > mostRows ? say.more({ count: values.length - mostRows }) : '')
