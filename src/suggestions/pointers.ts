// Which words point to an item where they stand: one question for each role.
import type { ExpenseItem } from '../order/index.ts'
import { has, type Site, type Under } from './context.ts'
import type { Word } from './parts.ts'
import { payQuestions, stipend } from './payees.ts'
import { among, free, itself, making, open, type Place, type Role } from './place.ts'

const lasting = ({ site, before, after }: Place): boolean => {
  const used = (words: readonly Word[]): boolean => words.some(({ item }) => item === 'supplies-and-materials')
  return (
    open.has(site.under) &&
    !site.worked &&
    !has(before, 'work', 'haul', 'hire', 'part', 'copy') &&
    !used(before) &&
    !used(after) &&
    !has(after, 'load', 'bill')
  )
}

/** A book by itself: no `cheque book`, no `book shelf`. */
const printed = ({ word, before, after }: Place): boolean =>
  !after.some(({ item }) => item === 'equipment') &&
  (word.several || word.sure === true || !has(before.slice(-1), 'name', 'other', 'worker', 'post'))

const thing = (place: Place): boolean => {
  const { word, before } = place
  if (!itself(place, ...making) || has([...before, ...(place.next?.words ?? [])], 'own')) return false
  if (word.item === 'supplies-and-materials')
    return (
      free(place) &&
      !has(before, 'haul') &&
      !has(before.slice(-1), 'food') &&
      !(place.next?.owned && has(place.next.words, 'food'))
    )
  if (word.item === 'commercial-instructional-materials' && !printed(place)) return false
  return lasting(place) && !has([...before, ...place.after], 'national test')
}

/** A notebook beside a computer maker or a unit is a computer. */
const notebook = (place: Place): boolean | ExpenseItem =>
  has(place.beside, 'unit') ? lasting(place) && itself(place, ...making) && 'equipment' : thing(place)

const utility = (place: Place): boolean =>
  free(place) &&
  !has(place.before, 'part') &&
  ![...place.before, ...place.after].some(({ item }) => item === 'equipment')

const billed = ({ site, before, after, next }: Place): boolean =>
  has([...before, ...after], 'bill') ||
  after[0]?.role === 'fee' ||
  (next?.link === 'of' && has(next.words, 'bill')) ||
  site.under === 'billed'

/** What makes sure of a thing that may be another one. */
const counting: Readonly<Partial<Record<ExpenseItem, (place: Place) => boolean>>> = {
  equipment: ({ line, next }) => (has(line, 'unit') || has(next?.words ?? [], 'people')) && !has(line, 'food'),
  'commercial-instructional-materials': ({ line }) => has(line, 'subject'),
  'supplies-and-materials': ({ site, before }) =>
    site.link !== 'and' && !has(before, 'name', 'other', 'part', 'work', 'food', 'post', 'worker'),
}

/** Which branch of a firm, and of when: “Meralco Imus Branch, Sept”. */
const placing = among<Role>('name', 'filler', 'bill', 'time', 'measure', 'payment', 'fee', 'form')

/** For each role, whether a word points to its item, or to which where it may be several. */
const questions: Readonly<Partial<Record<Role, (place: Place) => boolean | ExpenseItem | undefined>>> = {
  ...payQuestions,
  stipend,
  notebook,
  ready: ({ site, before, after, line }) =>
    open.has(site.under) &&
    !site.worked &&
    has([...before, ...after], 'sheets') &&
    !has(line, 'print', 'copy', 'topic'),
  thing,
  'maybe thing': (place) => thing(place) && (counting[place.word.item ?? 'equipment']?.(place) ?? false),
  'service line': (place) =>
    utility(place) &&
    (itself(place, ...making) ||
      // Whose bill it is may follow: “bayad kuryente Iloilo”.
      ((place.site.under === 'paid' || has(place.before, 'payment')) &&
        place.after.every(({ role }) => placing.has(role)))),
  company: (place) =>
    utility(place) &&
    !has(place.after, 'topic', 'part', 'work', 'haul', 'food', 'going', 'trip', 'other') &&
    (place.after[0]?.role !== 'name' ||
      place.line.every(({ role, item }) => placing.has(role) || item === 'utilities')),
  'maybe line': (place) =>
    utility(place) &&
    itself(place, ...making) &&
    (billed(place) || place.site.under === 'paid' || has(place.before, 'payment')),
  'billed line': (place) => utility(place) && itself(place, ...making) && billed(place),
  load: (place) =>
    utility(place) &&
    itself(place, ...making) &&
    !has([...place.before, ...place.after], 'name', 'other', 'topic') &&
    // “Load of washing machine” and “load sa jeep” are others.
    !has(place.next?.words ?? [], 'going', 'haul') &&
    !(place.next?.owned && has(place.next.words, 'thing', 'part', 'other', 'name') && !has(place.next.words, 'title')),
  trip: ({ site: { under }, after }) =>
    !has(after, 'topic', 'part', 'sheets') && !among<Under>('not', 'topic', 'part', 'copy', 'item', 'pay').has(under),
  destination: ({ site: { under }, after, line }) =>
    !has(after, 'topic', 'part') &&
    !among<Under>('not', 'topic', 'copy').has(under) &&
    has(line, 'going', 'haul', 'hire'),
  copy: (place) => free(place) && !has(place.after, 'work', 'topic', 'food', 'firm', 'not'),
  print: (place) =>
    free(place) &&
    !has(place.after, 'work', 'topic', 'food', 'firm') &&
    has([...place.before, ...place.after, ...(place.next?.words ?? [])], 'sheets') &&
    !has([...place.before.slice(-1), ...(place.next?.words.slice(-1) ?? [])], 'topic'),
}

/** An item with the words that point to it. */
export interface Pointer {
  /** The item. */
  readonly item: ExpenseItem
  /** The word as it is found in the line. */
  readonly word: string
}

/** What the words of one place point to. */
const pointersAt = (place: Place): readonly Pointer[] => {
  const { role, item, text } = place.word
  if (place.site.under === 'not') return []
  const answer = questions[role]?.(place)
  const found = answer === true ? item : answer === false ? undefined : answer
  return found ? [{ item: found, word: text }] : []
}

/** What the words of a line point to, each by itself and where it stands, but for words of some roles. */
export const pointers = (sites: readonly Site[], but: readonly Role[]): readonly Pointer[] => {
  const line = sites.flatMap(({ words }) => words)
  return sites.flatMap((site, at) => {
    const after = sites[at + 1]
    const next = after && (after.link === 'of' || after.link === 'to') ? after : undefined
    const counted = sites.slice(at + 1)
    const other = counted.findIndex(({ words }) => words.some(({ role }) => role !== 'unit' && role !== 'measure'))
    const beside = [site, ...counted.slice(0, other < 0 ? undefined : other)].flatMap(({ words }) => words)
    return site.words.flatMap((word, index) => {
      const [before, after] = [site.words.slice(0, index), site.words.slice(index + 1)]
      const place = { word, site, next, before, after, beside, line }
      return but.includes(word.role) ? [] : pointersAt(place)
    })
  })
}
