// Which words point to an item where they stand: one question for each role.
import type { ExpenseItem } from '../order/index.ts'
import { has, type Site, type Under } from './context.ts'
import type { Word } from './parts.ts'

/** A word in its part and its line. */
interface Place {
  readonly word: Word
  readonly site: Site
  /** The part after it, if that hangs on it. */
  readonly next: Site | undefined
  readonly before: readonly Word[]
  readonly after: readonly Word[]
  readonly line: readonly Word[]
}

type Role = Word['role']

const among = <T extends string>(...all: readonly T[]): ReadonlySet<T> => new Set(all)

/** What makes another thing of the word before: `laptop charger`, `zoo poster`. */
const making: readonly Role[] = [
  'part',
  'work',
  'haul',
  'topic',
  'act',
  'deduction',
  'food',
  'not',
  'sheets',
  'copy',
  'print',
  'reviewer',
  'review',
  'firm',
  'own',
  'hire',
]
const paying: readonly Role[] = ['topic', 'act', 'sheets', 'deduction', 'food', 'part', 'work', 'haul']
/** What a word makes a compound with: `computer teacher`. */
const compounding: readonly Role[] = [
  'other',
  'people',
  'professional',
  'post',
  'worker',
  'gift',
  'trip',
  'fee',
  'pay',
  'stipend',
]

const open = among<Under>('none', 'paid', 'billed', 'bought')
/** Beside these, joined by “and”, a thing that is used up is likely one of its own. */
const besides = among<Under>('work', 'item', 'pay', 'food', 'other', 'part', 'copy')

const free = ({ site: { under, loose } }: Place): boolean => open.has(under) || (loose && besides.has(under))

/** Nothing that follows makes another thing of it. */
const itself = ({ word, before, after }: Place, ...roles: readonly Role[]): boolean => {
  const [next] = after
  // A make that is not known may follow `chairs`, `electric fan`, `1 unit laptop`, and stand before a number.
  const counted = has(before, 'unit') || (word.item === 'equipment' && after[1]?.role === 'measure')
  const safe = word.several || word.plural === true || word.sure === true || counted
  const billed = word.item === 'utilities' && next?.role === 'fee'
  const made = next !== undefined && (next.role === 'name' ? !safe : compounding.includes(next.role) && !billed)
  return !made && !has(after, ...roles)
}

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

const utility = (place: Place): boolean =>
  free(place) &&
  !has(place.before, 'part') &&
  ![...place.before, ...place.after].some(({ item }) => item === 'equipment')

const billed = ({ site, before, after, next }: Place): boolean =>
  has([...before, ...after], 'bill') ||
  after[0]?.role === 'fee' ||
  (next?.link === 'of' && has(next.words, 'bill')) ||
  site.under === 'billed'

const hired = among<Under>('none', 'paid', 'hired', 'bought')
const staffed: readonly Role[] = [
  'subject',
  'measure',
  'unit',
  'time',
  'filler',
  'post',
  'worker',
  'tenure',
  'pay',
  'payment',
  'fee',
  'title',
  'bill',
]
/** “Gamit ng karpintero”: what is said of him is not known. */
const ofNothing = ({ site }: Place): boolean => site.link === 'start' && site.owned
const amongStaff = ({ after }: Place): boolean => after.every(({ role }) => staffed.includes(role))

/** Who is paid, where the line says no more of it. */
const paidAlone = ({ site, line }: Place): boolean =>
  site.under === 'paid' && line.every(({ role, item }) => (role === 'people' ? item : staffed.includes(role)))

/** Whose stipend it is. */
const payees = ({ before, after, next, site }: Place): readonly Word[] =>
  has(before, 'name', 'haul', 'food', 'people') ? [] : [...before, ...after, ...(next ?? site).words]

/** What makes sure of a thing that may be another one. */
const counting: Readonly<Partial<Record<ExpenseItem, (place: Place) => boolean>>> = {
  equipment: ({ line, next }) => (has(line, 'unit') || has(next?.words ?? [], 'people')) && !has(line, 'food'),
  'commercial-instructional-materials': ({ line }) => has(line, 'subject'),
  'supplies-and-materials': ({ site, before }) =>
    site.link !== 'and' && !has(before, 'name', 'other', 'part', 'work', 'food', 'post', 'worker'),
}

/** For each role, whether a word points to its item; for a stipend the item is its owner’s. */
const questions: Readonly<Partial<Record<Role, (place: Place) => boolean>>> = {
  thing,
  'maybe thing': (place) => thing(place) && (counting[place.word.item ?? 'equipment']?.(place) ?? false),
  pay: (place) => free(place) && !has(place.after, ...paying) && !has(place.before, 'deduction'),
  'maybe pay': (place) => free(place) && itself(place, ...paying, 'title', 'people') && !has(place.before, 'deduction'),
  'service line': (place) => utility(place) && itself(place, ...making),
  company: (place) =>
    utility(place) &&
    !has(place.after, 'topic', 'part', 'work', 'haul', 'food', 'going', 'trip', 'other') &&
    place.after[0]?.role !== 'name',
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
  post: (place) => hired.has(place.site.under) && !place.site.worked && amongStaff(place) && !ofNothing(place),
  labor: (place) =>
    free(place) &&
    !place.line.some(({ role, item }) => role === 'not' || (role === 'work' ? !item : item === 'equipment')) &&
    !has(place.after, ...making.filter((role) => role !== 'work'), 'name', 'other'),
  people: paidAlone,
  worker: (place) =>
    amongStaff(place) &&
    !has(place.before, 'name', 'going') &&
    ((place.site.under === 'hired' && !place.site.loose) || has(place.before, 'hire')),
  tenure: (place) =>
    amongStaff(place) &&
    hired.has(place.site.under) &&
    (place.site.under === 'paid' ||
      place.line.every(({ role }) => staffed.includes(role)) ||
      has(place.line, 'time', 'post') ||
      has([...place.before, ...place.after], 'worker', 'payment')),
  professional: (place) =>
    !has(place.after, 'unit', 'food', 'part', 'work', 'haul', 'topic', 'deduction', 'sheets', 'people') &&
    !has(place.before, 'hire') &&
    (place.site.under === 'paid' ||
      (open.has(place.site.under) &&
        has([...place.before, ...place.after], 'payment', 'fee') &&
        !has(place.before, 'work', 'haul', 'name'))),
  act: (place) =>
    place.after.every(({ role }) => staffed.includes(role)) &&
    (place.site.under === 'paid' || has(place.before, 'payment') || has(place.after, 'fee')),
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

const owners: Readonly<Partial<Record<Role, ExpenseItem>>> = {
  post: 'additional-staff',
  professional: 'professional-fees',
}

const stipend = (place: Place): readonly Pointer[] => {
  const owner = free(place) && payees(place).find(({ role }) => owners[role])
  const item = owner && owners[owner.role]
  return item ? [{ item, word: place.word.text }] : []
}

/** What the words of one place point to. */
const pointersAt = (place: Place): readonly Pointer[] => {
  const { role, item, text } = place.word
  if (place.site.under === 'not') return []
  if (role === 'stipend') return stipend(place)
  return item && questions[role]?.(place) === true ? [{ item, word: text }] : []
}

/** What the words of a line point to, each by itself and where it stands, but for words of some roles. */
export const pointers = (sites: readonly Site[], but: readonly Role[]): readonly Pointer[] => {
  const line = sites.flatMap(({ words }) => words)
  return sites.flatMap((site, at) => {
    const after = sites[at + 1]
    const next = after && (after.link === 'of' || after.link === 'to') ? after : undefined
    return site.words.flatMap((word, index) => {
      const place = { word, site, next, before: site.words.slice(0, index), after: site.words.slice(index + 1), line }
      return but.includes(word.role) ? [] : pointersAt(place)
    })
  })
}
