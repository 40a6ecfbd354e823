// Columns of changes that were reckoned by a usual mistake: what is made of them follows, rounded or not, and where the column is not printed the mistake is named.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkForm } from '../../src/sbm/form.ts'
import { add, type Fraction, fraction, times, whole } from '../../src/sbm/fractions.ts'
import { printSigned } from '../../src/sbm/numbers.ts'
import type { SbmPrintedMeasure } from '../../src/sbm/performance/printed.ts'
import { meeting } from '../share.ts'

const big = (value: number): bigint => BigInt(value)
const mistakes: Readonly<Record<string, (now: number, before: number) => Fraction>> = {
  'sign-turned': (now, before) => fraction(100n * big(before - now), big(before)),
  'difference-for-percent': (now, before) => whole(now - before),
  'share-for-percent': (now, before) => fraction(big(now - before), big(before)),
  'ratio-for-change': (now, before) => fraction(100n * big(now), big(before)),
  'on-later-year': (now, before) => fraction(100n * big(now - before), big(now)),
}
const drawn = fc.record({
  mistake: fc.constantFrom(...Object.keys(mistakes)),
  years: fc.array(fc.integer({ min: 150, max: 600 }), { minLength: 3, maxLength: 5 }),
  decimals: fc.integer({ min: 2, max: 3 }),
})
const total = (values: readonly Fraction[]): Fraction => add(whole(0), ...values)

/** What is wrong of a sheet of enrolment, and its mean. */
const checked = (years: readonly number[], printed: SbmPrintedMeasure) => {
  const enrolment = Object.fromEntries(years.map((figure, index) => [String(2010 + index), figure]))
  const answer = checkForm({ assessment: {}, figures: { enrolment }, printed: { performance: { access: printed } } })
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  return { answer, mean: answer.wrong.find(({ figure }) => figure.includes('mean')) }
}
/** The changes by a mistake. */
const changesBy = ({
  mistake,
  years,
}: {
  readonly mistake: string
  readonly years: readonly number[]
}): readonly Fraction[] => years.slice(1).map((now, index) => mistakes[mistake]!(now, years[index]!))

test('a mean of changes by a mistake follows from them, whether they were rounded or not', () => {
  fc.assert(
    fc.property(drawn, fc.boolean(), ({ mistake, years, decimals }, rounds) => {
      const changes = changesBy({ mistake, years })
      const texts = changes.map((change) => printSigned(change, decimals))
      const by = fraction(1n, big(changes.length))
      const rounded = texts.map((text) => fraction(BigInt(text.replace('.', '')), 10n ** big(decimals)))
      const mean = printSigned(times(total(rounds ? rounded : changes), by), decimals)
      const column = Object.fromEntries(texts.map((text, index) => [String(2011 + index), text]))
      const { answer, mean: wrong } = checked(years, { changes: column, mean })
      if (wrong) {
        expect(wrong.carriedFrom, JSON.stringify([years, column, mean, wrong])).toBeDefined()
        expect(answer.first?.leadsTo).toContainEqual(wrong.figure)
      }
    }),
    meeting(3000, 150),
  )
})

test('a sum or a mean whose column is not printed has the mistake that gives it', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(drawn, fc.boolean(), ({ mistake, years, decimals }, isMean) => {
      const changes = changesBy({ mistake, years })
      const sum = total(changes)
      const figure = isMean ? times(sum, fraction(1n, big(changes.length))) : sum
      const { answer } = checked(years, { [isMean ? 'mean' : 'sum']: printSigned(figure, decimals) })
      for (const { cause } of answer.wrong) {
        // Another mistake may give the same.
        expect(cause, JSON.stringify([mistake, years, answer.wrong])).toBeDefined()
        if (cause === mistake) seen.add(mistake)
      }
    }),
    meeting(3000, 150),
  )
  expect(seen.size).toBe(Object.keys(mistakes).length)
})

test('a mean by no mistake follows from no column', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: 2, max: 40 }), ({ mistake, years, decimals }, off) => {
      const changes = changesBy({ mistake, years })
      const by = fraction(1n, big(changes.length))
      const mean = add(times(total(changes), by), fraction(big(off), 10n ** big(decimals)))
      const column = Object.fromEntries(
        changes.map((change, index) => [String(2011 + index), printSigned(change, decimals)]),
      )
      const { mean: wrong } = checked(years, { changes: column, mean: printSigned(mean, decimals) })
      expect(wrong?.carriedUnrounded, JSON.stringify([years, column, wrong])).toBeUndefined()
    }),
    meeting(3000, 150),
  )
})
