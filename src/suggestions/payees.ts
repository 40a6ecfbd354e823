// Who is paid, and pay: one question for each role.
import type { ExpenseItem } from '../order/index.ts'
import { has, type Under } from './context.ts'
import type { Word } from './parts.ts'
import { among, free, itself, making, open, type Place, type Role } from './place.ts'

/** What makes another thing of pay: `honorarium slip`. */
const paying: readonly Role[] = ['topic', 'act', 'sheets', 'deduction', 'food', 'part', 'work', 'haul']
/** Under these somebody is paid. */
const hired = among<Under>('none', 'paid', 'hired', 'bought')
/** What may stand beside those who are paid and changes nothing. */
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
  'hire',
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

const owners: Readonly<Partial<Record<Role, ExpenseItem>>> = {
  post: 'additional-staff',
  professional: 'professional-fees',
}

/** The item of a stipend, which is its owner’s. */
export const stipend = (place: Place): ExpenseItem | undefined => {
  const owner = free(place) ? payees(place).find(({ role }) => owners[role]) : undefined
  return owner && owners[owner.role]
}

/** For each role of pay and of payees, whether a word points to its item. */
export const payQuestions: Readonly<Partial<Record<Role, (place: Place) => boolean>>> = {
  pay: (place) => free(place) && !has(place.after, ...paying) && !has(place.before, 'deduction'),
  'maybe pay': (place) => free(place) && itself(place, ...paying, 'title', 'people') && !has(place.before, 'deduction'),
  post: (place) =>
    (hired.has(place.site.under) || (place.site.under === 'done' && has(place.before, 'hire'))) &&
    !place.site.worked &&
    amongStaff(place) &&
    !ofNothing(place),
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
        !has(place.before, 'work', 'haul'))),
  act: (place) =>
    place.after.every(({ role }) => staffed.includes(role)) &&
    (place.site.under === 'paid' || has(place.before, 'payment') || has(place.after, 'fee')),
}
