// How forms and spreadsheets call things: yes and no, the heads of columns, and what stands for the ids of lists.
import { labels as english } from '../explain/english-labels.ts'
import { labels as filipino } from '../explain/fil-labels.ts'
import { within } from '../decision/group.ts'

const yes = ['yes', 'y', 'true', 'oo', 'opo', '1', '✓', '✔']
const no = ['no', 'n', 'false', 'hindi', 'hindi po', '0']

/** What stands for true and false. */
export const answers: Readonly<Record<string, boolean | undefined>> = /* @__PURE__ */ (() =>
  Object.assign(Object.create(null), {
    ...Object.fromEntries(yes.map((word) => [word, true])),
    ...Object.fromEntries(no.map((word) => [word, false])),
  }) as Readonly<Record<string, boolean | undefined>>)()

/** What may stand before a number, by the name of its field. */
export const prefixes: Readonly<Record<string, RegExp | undefined>> = { level: /^(?:pbb )?level (?=\d)/i }

/** What may stand after it. */
export const units: Readonly<Record<string, RegExp | undefined>> = {
  distanceKm: / ?(?:km|kms|kilometers?|kilometres?)\.?$/i,
}

/** A text without case, marks and punctuation, as its words. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const spoken = (text: string): string => wordsOf(text).join(' ')

/** What ids are called, in both languages. */
const idsByName = /* @__PURE__ */ (() => {
  const found = new Map<string, Set<string>>()
  for (const { outcomes, entries, dimensions, activities, items } of [english, filipino]) {
    const { 'k-3': k3, '4-6': to6, '7-10': to10, '11-12': to12 } = outcomes
    const stages = { 'k-3': k3, '4-6': to6, '7-10': to10, '11-12': to12 }
    for (const list of [entries, dimensions, activities, items, stages])
      for (const [id, label] of Object.entries(list)) within(found, spoken(label), () => new Set()).add(id)
  }
  return found
})()

/** The ids that a text may stand for: one that is written otherwise, and those whose name it is. */
export const idsCalled = (text: string): readonly string[] => {
  const words = wordsOf(text)
  // What begins with a figure is a number, an amount or a day, and no word.
  if (!/^\p{L}/u.test(words[0] ?? '')) return []
  return [words.join('-'), words.join(''), ...(idsByName.get(words.join(' ')) ?? [])]
}

/** Words in the head of a column that say nothing of which column it is. */
const idle = new Set(['of', 'the', 'is', 'was', 'no', 'number', 'ng', 'ang', 'sa', 'na'])

/** The words of a head by which its column is found, in whatever order they stand. */
export const headOf = (text: string): string =>
  [...new Set(wordsOf(text).filter((word) => !idle.has(word)))].sort().join(' ')

/** Further names of fields, by their names in the library. A container, such as `leader`, may be left out of a head wherever one field is meant. */
export const aliases: Readonly<Record<string, readonly string[] | undefined>> = {
  leader: ['leader school', 'lead school'],
  partner: ['partner school'],
  name: ['school name', 'school', 'paaralan'],
  year: ['pbb year'],
  level: ['pbb level', 'pbb'],
  region: ['rehiyon'],
  division: ['schools division', 'dibisyon'],
  district: ['school district', 'distrito'],
  municipality: ['city', 'city municipality', 'lungsod', 'bayan'],
  latitude: ['lat'],
  longitude: ['long', 'lng'],
  onDepEdList: ['deped list', 'on list', 'nasa listahan'],
  nearby: ['near', 'malapit'],
  distanceKm: ['distance', 'km', 'kilometers', 'kilometres', 'layo', 'layo km'],
  reference: ['ref', 'sanggunian'],
  kind: ['type', 'entry', 'uri'],
  day: ['date', 'petsa'],
  amount: ['amount php', 'amount pesos', 'cost', 'halaga'],
  voucher: ['dv', 'or', 'voucher dv'],
  description: ['particulars', 'details', 'paglalarawan'],
  item: ['category', 'expense item', 'bagay'],
  inApprovedWfp: ['in wfp', 'wfp', 'approved wfp', 'nasa wfp'],
  activityId: ['activity', 'gawain'],
  of: ['refund of', 'refunded voucher'],
  obligated: ['obligated amount'],
  successful: ['partnership successful', 'matagumpay'],
  wfpApproved: ['wfp approved'],
  duties: ['duty', 'tungkulin'],
}

/** What the id of a school is called; where a field is named otherwise than `id`, after its name: Leader School ID. */
export const schoolIds = ['id', 'school id', 'beis id', 'beis school id'] as const

/** Duties by their names. */
export const dutyNames = (id: string): readonly string[] =>
  [english, filipino].flatMap(({ duties }) => (duties as Readonly<Record<string, string>>)[id] ?? [])

/** Heads of columns for amounts of one kind of entry. */
export const entryHeads = {
  received: 'receipt',
  spent: 'expense',
  refunded: 'refund',
  liquidated: 'liquidation',
} as const
