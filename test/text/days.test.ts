// Days as text, wherever the machine stands.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meeting } from '../share.ts'
import { valueOf } from './cell.ts'

test('a day reads the same in each way to write it; in numbers alone it is refused unless only one reading is a day', () => {
  const months = 'January February March April May June July August September October November December'.split(' ')
  const weekdays = 'Sunday Lunes Tuesday Miyerkules Thursday Biyernes Saturday'.split(' ')
  const day = fc
    .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const seen = new Set<string>()
  fc.assert(
    fc.property(day, (iso) => {
      const [y, m, d] = iso.split('-').map(Number) as [number, number, number]
      const [month, weekday] = [months[m - 1]!, weekdays[new Date(iso).getUTCDay()]!]
      for (const text of [
        iso,
        `${iso}T00:00:00`,
        `${month} ${d}, ${y}`,
        `${month} ${d},${y}`,
        `${month.slice(0, 3)}.${d},${y}`,
        `${d} ${month.slice(0, 3)}. ${y}`,
        `${d}th of ${month}, ${y}`,
        `${weekday}, ${month} ${d}, ${y}`,
        `${weekday}, ${d} ${month} ${y}`,
      ])
        expect(valueOf('Date', text)).toBe(iso)
      expect(valueOf('Date', `${m}/${d}/${y}`, { dates: 'month-first' })).toBe(iso)
      expect(valueOf('Date', `${d}/${m}/${y}`, { dates: 'day-first' })).toBe(iso)
      const plain = valueOf('Date', `${m}/${d}/${y}`)
      const isTwo = d <= 12 && d !== m
      seen.add(isTwo ? 'two' : 'one')
      if (isTwo) expect(plain).toMatchObject({ readings: [`${iso} (month-first)`, expect.anything()] })
      else expect(plain).toBe(iso)
      if (d > 12)
        expect(valueOf('Date', `${m}/${d}/${y}`, { dates: 'day-first' })).toMatchObject({ code: 'not-allowed' })
    }),
    meeting(1_000, 25),
  )
  expect(seen.size).toBe(2)
})
