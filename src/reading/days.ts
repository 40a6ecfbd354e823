import { millisecondsInDay } from 'date-fns/constants'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { textThat } from './choices.ts'
import type { Expected } from './issues.ts'
import type { Schema } from './read.ts'

/**
 * A day in the Philippines, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31.
 *
 * @group Input
 */
export type Day = string

/** The last day that can be read. */
export const lastDay: Day = '2199-12-31'

// The months with their lengths. Whether a year has a February 29 is the calendar’s to say.
const form =
  /^(?:19|20|21)\d\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/

// With its Z the text names one instant everywhere, so that no time zone can shift the day.
const instant = (day: Day): Date => parseISO(`${day}T00:00:00Z`)
/** Whether a text is a day that exists. */
export const isDay = (day: string): boolean => form.test(day) && (!day.endsWith('02-29') || isValid(instant(day)))

/**
 * The last day of the month that a day past its end belongs to, or the day in a text with slashes. Nothing for a text with a
 * time: the day in it is that of another time zone, 2016-12-31T16:00Z is in 2017 in Manila.
 */
export const nearestDay = (received: unknown): string | undefined => {
  if (typeof received !== 'string' || received.length > 40) return undefined
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(received.trim())
  if (!match) return undefined
  const [year, month, day] = match.slice(1) as [string, string, string]
  const candidates = [Number(day), 31, 30, 29, 28].filter((each) => each <= Number(day))
  return candidates.map((each) => `${year}-${month.padStart(2, '0')}-${String(each).padStart(2, '0')}`).find(isDay)
}

const allowed: Expected = {
  is: 'a day of the calendar as YYYY-MM-DD, from 1900 to 2199',
  near: nearestDay,
}

/** A day that exists. */
export const daySchema: Schema<Day> = /* @__PURE__ */ textThat(allowed, isDay)

/** How many days one day is after another; negative where it is before. */
export const daysFrom = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / millisecondsInDay

/** The day that is some days after another; before it where they are negative. */
export const dayAfter = (day: Day, days: number): Day =>
  new Date(instant(day).getTime() + days * millisecondsInDay).toISOString().slice(0, 10)

/** Whether any value is a day that exists. */
export const isDayText = (value: unknown): value is Day =>
  typeof value === 'string' && value.length === 10 && isDay(value)
