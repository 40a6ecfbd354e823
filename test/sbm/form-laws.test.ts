// Laws of forms with missing ratings, against every way to fill them in: small frameworks, reckoned in whole numbers.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InvalidInput } from 'deped-school-partnerships'
import { SBM2012, type SbmFramework, type SbmPrincipleId } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import { checkForm } from '../../src/sbm/form.ts'
import type { SbmFormReport } from '../../src/sbm/form-answer.ts'
import { unitsIn } from '../../src/sbm/reach.ts'
import { sheetOf } from '../../src/sbm/sheet.ts'
import type { SbmPrinted } from '../../src/sbm/printed.ts'
import { assessmentOf } from './assessment.ts'
import { meeting, runs } from '../share.ts'

const valid = (answer: SbmFormReport | InvalidInput): SbmFormReport => {
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  return answer
}

const ids = SBM2012.principles.map(({ id }) => id)
/** The ratings in one list: those of the four principles, then access, dropout, completion, cohort survival and quality. */
type Ratings = readonly number[]

interface Form {
  readonly counts: readonly number[]
  /** Weights in hundredths: of the principles, of the parts of performance improvement, of the two scores. */
  readonly principles: readonly number[]
  readonly parts: readonly number[]
  readonly final: readonly [number, number]
  readonly bands: SbmFramework['bands']
}
const hundredths = (weight: number): string => `${weight === 100 ? 1 : 0}.${String(weight % 100).padStart(2, '0')}`
const frameworkOf = ({ counts, principles, parts, final, bands }: Form): SbmFramework => ({
  ...SBM2012,
  id: 'Small',
  authority: 'a test',
  principles: SBM2012.principles.map((each, index) => ({
    ...each,
    indicatorCount: counts[index]!,
    weight: hundredths(principles[index]!),
  })),
  weights: {
    performanceImprovement: {
      access: hundredths(parts[0]!),
      efficiency: hundredths(parts[1]!),
      quality: hundredths(parts[2]!),
    },
    final: {
      validatedPractices: hundredths(final[0]),
      performanceImprovement: hundredths(final[1]),
      clauses: [],
    },
  },
  bands,
})

/** One is so many units: every weight is hundredths, of which two are multiplied, and a mean is of one to three ratings. */
const one = 6_000_000
const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0)

/** Every figure in the order of the form, by its place, with the places that it is made of. */
const figuresOf = ({ counts, principles, parts, final }: Form, ratings: Ratings): Map<string, number> => {
  let start = 0
  const means = counts.map((count) => (sum(ratings.slice(start, (start += count))) * one) / count)
  const weighted = means.map((mean, index) => (mean * principles[index]!) / 100)
  const practices = sum(weighted)
  const [access, dropout, completion, survival, quality] = ratings.slice(start) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const efficiency = ((dropout + completion + survival) * one) / 3
  const improvement = (parts[0]! * access * one + parts[1]! * efficiency + parts[2]! * quality * one) / 100
  const shares = [(practices * final[0]) / 100, (improvement * final[1]) / 100] as const
  return new Map<string, number>([
    ...ids.map((id, index) => [`means.${id}`, means[index]!] as const),
    ...ids.map((id, index) => [`weighted.${id}`, weighted[index]!] as const),
    ['validatedPractices', practices],
    ['efficiency', efficiency],
    ['performanceImprovement', improvement],
    ['shares.validatedPractices', shares[0]],
    ['shares.performanceImprovement', shares[1]],
    ['final', shares[0] + shares[1]],
    ['level', shares[0] + shares[1]],
  ])
}
const madeOf = (place: string): readonly string[] => {
  const direct: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(ids.map((id) => [`weighted.${id}`, [`means.${id}`]])),
    validatedPractices: ids.map((id) => `weighted.${id}`),
    performanceImprovement: ['efficiency'],
    'shares.validatedPractices': ['validatedPractices'],
    'shares.performanceImprovement': ['performanceImprovement'],
    final: ['shares.validatedPractices', 'shares.performanceImprovement'],
    level: ['final'],
  }
  return (direct[place] ?? []).flatMap((each) => [each, ...madeOf(each)])
}

const rounded = (value: number, decimals: number): string => {
  const digits = String(Math.floor((value * 10 ** decimals * 2 + one) / (2 * one))).padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
const levelOf = ({ decimals, levels }: SbmFramework['bands'], value: number): string =>
  levels.filter(({ from }) => Number(rounded(value, decimals)) >= Number(from)).at(-1)?.id ?? 'none'

/** Whether a figure is printed as a text says. */
const isPrinted = (form: Form, place: string, text: string, value: number): boolean =>
  place === 'level' ? levelOf(form.bands, value) === text : rounded(value, text.length - 2) === text

const places = [
  ...figuresOf({ counts: [1, 1, 1, 1], principles: [], parts: [], final: [50, 50], bands: SBM2012.bands }, []).keys(),
]
const size = ({ counts }: Form): number => sum(counts) + 5

const split = (into: number) =>
  fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: into - 1, maxLength: into - 1 })
    .map((cuts) => [0, ...[...cuts].sort((a, b) => a - b), 100])
    .map((cuts) => cuts.slice(1).map((cut, index) => cut - cuts[index]!))
const anyForm = fc.record<Form>({
  counts: fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 3 }))),
  principles: split(4),
  parts: split(3),
  final: split(2) as unknown as fc.Arbitrary<[number, number]>,
  bands: fc.constantFrom(SBM2012.bands, sbmForms.bands.bands),
})

interface Given {
  readonly form: Form
  readonly ratings: readonly (number | null)[]
  readonly printed: Readonly<Record<string, string>>
}
const ratingsOf = (form: Form) => fc.tuple(...Array.from({ length: size(form) }, () => fc.integer({ min: 0, max: 3 })))

/**
 * A form with up to five ratings missing, though of each principle and each yearly rating something is on the form, and some figures printed: as one way to fill it in has them, or another, or a digit off.
 */
const anyGiven: fc.Arbitrary<Given> = anyForm.chain((form) =>
  fc
    .record({
      full: ratingsOf(form),
      other: ratingsOf(form),
      missing: fc.uniqueArray(fc.nat({ max: size(form) - 1 }), { maxLength: 5 }),
      shown: fc.array(
        fc.record({
          place: fc.oneof(fc.constantFrom(...places), fc.constantFrom(...places.slice(-5))),
          decimals: fc.integer({ min: 1, max: 3 }),
          from: fc.constantFrom('full', 'full', 'full', 'other', 'off'),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    })
    .map((drawn) => {
      // The first rating of a principle stays: a mean of which there is none may be any number.
      const firsts = form.counts.map((_, index) => sum(form.counts.slice(0, index)))
      return { ...drawn, missing: drawn.missing.filter((each) => !firsts.includes(each)) }
    })
    .map(({ full, other, missing, shown }) => {
      const ratings = full.map((each, index) => (missing.includes(index) ? null : each))
      const mixed = full.map((each, index) => (missing.includes(index) ? other[index]! : each))
      const text = ({ place, decimals, from }: (typeof shown)[number]): string => {
        const value = figuresOf(form, from === 'other' ? mixed : full).get(place)!
        if (place === 'level') return levelOf(form.bands, value)
        return rounded(value + (from === 'off' ? one / 10 ** decimals : 0), decimals)
      }
      return { form, ratings, printed: Object.fromEntries(shown.map((each) => [each.place, text(each)])) }
    }),
)

const completions = (ratings: Given['ratings']): number[][] =>
  ratings.reduce<number[][]>(
    (all, rating) =>
      all.flatMap((each) => (rating === null ? [0, 1, 2, 3] : [rating]).map((value) => [...each, value])),
    [[]],
  )

const printedAs = (printed: Given['printed']): SbmPrinted => {
  const shape: Record<string, unknown> = {}
  for (const [place, text] of Object.entries(printed)) {
    const [name = '', inner] = place.split('.')
    if (inner === undefined) shape[name] = text
    else shape[name] = { ...(shape[name] as object), [inner]: text }
  }
  return shape
}
const needPath = ({ counts }: Form, index: number): string => {
  const principles = counts.flatMap((count, principle) =>
    Array.from({ length: count }, (_, each) => `principles.${ids[principle] as SbmPrincipleId}.${each}`),
  )
  const others = ['access', 'efficiency.dropout', 'efficiency.completion', 'efficiency.cohortSurvival', 'quality']
  return `assessment.${[...principles, ...others.map((each) => `performanceImprovement.${each}.0`)][index]}`
}
const placesOf = (figures: readonly { readonly figure: readonly (string | number)[] }[]): string[] =>
  figures.map(({ figure }) => figure.slice(1).join('.'))

const report = ({ form, ratings, printed }: Given): SbmFormReport =>
  valid(
    checkForm(
      { assessment: assessmentOf(ids, form.counts, ratings, [null]), printed: printedAs(printed) },
      { framework: frameworkOf(form) },
    ),
  )

test('what is wrong, open, contradictory and asked for is so by every way to fill in the ratings that are missing', () => {
  const seen = { contradictions: 0, between: 0, open: 0, spared: 0 }
  fc.assert(
    fc.property(anyGiven, (given) => {
      const { form, ratings, printed } = given
      const ways = completions(ratings)
      const figures = ways.map((way) => figuresOf(form, way))
      const order = places.filter((place) => place in printed)
      const isRight = (place: string, way: Map<string, number>) =>
        isPrinted(form, place, printed[place]!, way.get(place)!)
      const areRight = (all: readonly string[]) => figures.some((way) => all.every((place) => isRight(place, way)))
      const say = (place: string, value: number) =>
        place === 'level' ? levelOf(form.bands, value) : rounded(value, printed[place]!.length - 2)
      const rank = (place: string, text: string) =>
        place === 'level' ? ['none', 'I', 'II', 'III'].indexOf(text) : Number(text)
      const wrong = order.filter((place) => !areRight([place]))
      const open = order.filter((place) => areRight([place]) && !figures.every((way) => isRight(place, way)))
      const answer = report(given)

      expect(placesOf(answer.wrong)).toEqual(wrong)
      expect(placesOf(answer.open)).toEqual(open)
      const isConsistent = figures.every((way) => order.every((place) => isRight(place, way)))
      expect(answer.outcome).toBe(isConsistent ? 'consistent' : areRight(order) ? 'undetermined' : 'inconsistent')

      // The first figure that those it is made of contradict, and no figure named that the contradiction does without.
      const possible = order.filter((place) => !wrong.includes(place))
      const held = (place: string) => possible.filter((each) => each === place || madeOf(place).includes(each))
      const last = possible.find((place) => !areRight(held(place)))
      const named = placesOf(answer.contradiction?.figures ?? [])
      expect(named.at(-1)).toBe(last)
      if (last !== undefined) {
        expect(held(last)).toEqual(expect.arrayContaining(named))
        expect(areRight(named)).toBe(false)
        // Without any of them the others may all be right.
        for (const each of named) expect(areRight(named.filter((other) => other !== each))).toBe(true)
      }

      // The nearest figures on both sides of one that cannot be.
      for (const { figure, printed: text, nearest, expected } of answer.wrong) {
        const place = figure.slice(1).join('.')
        const values = figures.map((way) => way.get(place)!).sort((a, b) => a - b)
        const all = values.map((value) => say(place, value))
        expect(expected).toEqual({ least: all[0], most: all.at(-1) })
        const [below, above] = [
          all.filter((each) => rank(place, each) < rank(place, text)).at(-1),
          all.find((each) => rank(place, each) > rank(place, text)),
        ]
        expect(nearest).toEqual(below !== undefined && above !== undefined ? { least: below, most: above } : undefined)
        if (nearest) seen.between += 1
      }

      // A rating is asked for where one of its values makes an open figure right and another does not.
      const matters = (index: number) =>
        ways.some((way, at) =>
          open.some((place) =>
            ways.some(
              (other, elsewhere) =>
                other.every((each, rating) => rating === index || each === way[rating]) &&
                isRight(place, figures[at]!) !== isRight(place, figures[elsewhere]!),
            ),
          ),
        )
      const asked = answer.needs.map(({ path }) => path.join('.'))
      if (answer.outcome === 'undetermined' && ways.length <= 64) {
        const missing = ratings.flatMap((rating, index) => (rating === null ? [index] : []))
        expect(asked).toEqual(missing.filter(matters).map((index) => needPath(form, index)))
        if (asked.length < missing.length) seen.spared += 1
      } else if (answer.outcome !== 'undetermined') expect(asked).toEqual([])
      seen.contradictions += Number(last !== undefined)
      seen.open += Number(answer.outcome === 'undetermined')
    }),
    // So many that each of these is seen.
    meeting(2000, 300),
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
})

test('adding a rating never makes a form that is certain uncertain, nor a wrong one right', () => {
  fc.assert(
    fc.property(anyGiven, fc.nat(), (given, pick) => {
      const missing = given.ratings.flatMap((rating, index) => (rating === null ? [index] : []))
      const index = missing[pick % (missing.length || 1)]
      if (index === undefined) return
      const before = report(given)
      for (const value of [0, 1, 2, 3]) {
        const ratings = given.ratings.map((rating, place) => (place === index ? value : rating))
        const after = report({ ...given, ratings })
        if (before.outcome !== 'undetermined') expect(after.outcome).toBe(before.outcome)
        expect(placesOf(after.wrong)).toEqual(expect.arrayContaining(placesOf(before.wrong)))
        expect(before.needs.map(({ path }) => path.join())).toEqual(
          expect.arrayContaining(after.needs.map(({ path }) => path.join())),
        )
      }
    }),
    { numRuns: runs(300) },
  )
})

test('frameworks of the finest weights and the most ratings are decided in time, and their units are exact', () => {
  const counts = [29, 28, 27, 25]
  const framework: SbmFramework = {
    ...SBM2012,
    id: 'Fine',
    authority: 'a test',
    principles: SBM2012.principles.map((each, index) => ({
      ...each,
      weight: ['0.3001', '0.2999', '0.2503', '0.1497'][index]!,
      indicatorCount: counts[index]!,
    })),
    weights: {
      performanceImprovement: { access: '0.4507', efficiency: '0.2491', quality: '0.3002' },
      final: { performanceImprovement: '0.6007', validatedPractices: '0.3993', clauses: [] },
    },
  }
  expect(3 * unitsIn(sheetOf({}, framework).final)).toBeLessThan(Number.MAX_SAFE_INTEGER)
  const printed: SbmPrinted = { validatedPractices: '1.5', performanceImprovement: '2.0', final: '1.8', level: 'II' }
  const start = performance.now()
  const of = (each: SbmPrinted) => valid(checkForm({ assessment: {}, printed: each }, { framework }))
  expect(of(printed)).toMatchObject({ outcome: 'undetermined' })
  expect(of({ ...printed, final: '2.6', level: 'III' })).toMatchObject({
    outcome: 'inconsistent',
    contradiction: {
      figures: [{ figure: ['printed', 'performanceImprovement'] }, { figure: ['printed', 'final'] }],
    },
  })
  expect(performance.now() - start).toBeLessThan(15_000)
})
