// The days that a text can stand for. A text that can be read two ways has two.
import { type Day, isDay } from '../reading/days.ts'

/** How a day that is written in numbers alone is meant. */
export type DayOrder = 'month-first' | 'day-first'

/** A day that a text can stand for, and how it was read. */
export interface DayReading {
  readonly day: Day
  readonly as: 'year-first' | 'month-in-words' | DayOrder
}

/** The months, in English and as Filipino writes them; the first three letters stand for each of them. */
const months: readonly (readonly string[])[] = [
  ['january', 'enero'],
  ['february', 'pebrero'],
  ['march', 'marso'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'hunyo'],
  ['july', 'hulyo'],
  ['august', 'agosto'],
  ['september', 'setyembre', 'sept'],
  ['october', 'oktubre'],
  ['november', 'nobyembre'],
  ['december', 'disyembre'],
]

/** The days of the week, as `Date` counts them. One that is not that of its day makes none. */
const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'linggo'],
  ['monday', 'lunes'],
  ['tuesday', 'martes'],
  ['wednesday', 'miyerkules'],
  ['thursday', 'huwebes'],
  ['friday', 'biyernes'],
  ['saturday', 'sabado'],
]

/** The number of a month that is named in whole or by its first three letters; nothing where two begin so. */
const monthOf = (word: string): number | undefined => {
  const meant = word.toLowerCase()
  const found = months.flatMap((names, index) =>
    names.some((name) => name === meant || (meant.length === 3 && name.startsWith(meant))) ? [index + 1] : [],
  )
  return found.length === 1 ? found[0] : undefined
}

const pad = (number: number | string): string => String(number).padStart(2, '0')
const made = (year: string, month: number | string | undefined, day: string, as: DayReading['as']): DayReading[] => {
  const written = month === undefined ? '' : `${year}-${pad(month)}-${pad(day)}`
  return isDay(written) ? [{ day: written, as }] : []
}

// A time of nought without a zone, as databases print a day.
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]00:00(?::00(?:\.0{1,6})?)?)?$/
const inWordsFirst = /^([a-z]{3,10})(?:\. ?| )(\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\d{4})$/i
const inWordsSecond = /^(?:ika-)?(\d{1,2})(?:st|nd|rd|th)?[ -](?:of |ng )?([a-z]{3,10})\.?(?:, ?|[ -])(\d{4})$/i
const withWeekday = /^([a-z]{5,10}),? (.+)$/i
const inNumbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

/** Every day that a text can stand for, once each. Years have four figures: whose century two are of, they do not say. */
export const daysIn = (text: string, order?: DayOrder): readonly DayReading[] => {
  if (text.length > 40) return []
  const [, first = '', others = ''] = withWeekday.exec(text) ?? []
  const weekday = weekdays.findIndex((names) => names.includes(first.toLowerCase()))
  if (weekday >= 0) return daysIn(others, order).filter(({ day }) => new Date(day).getUTCDay() === weekday)
  const [, year = '', month = '', day = ''] = yearFirst.exec(text) ?? []
  if (year !== '') return made(year, month, day, 'year-first')
  const [, word = '', its = '', after = ''] = inWordsFirst.exec(text) ?? []
  if (word !== '') return made(after, monthOf(word), its, 'month-in-words')
  const [, before = '', named = '', last = ''] = inWordsSecond.exec(text) ?? []
  if (named !== '') return made(last, monthOf(named), before, 'month-in-words')
  const [, one = '', other = '', end = ''] = inNumbers.exec(text) ?? []
  if (one === '') return []
  const readings = [...made(end, one, other, 'month-first'), ...made(end, other, one, 'day-first')].filter(
    ({ as }) => order === undefined || as === order,
  )
  return Number(one) === Number(other) ? readings.slice(0, 1) : readings
}
