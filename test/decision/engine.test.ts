// The engine by itself: rules about made-up facts, so that nothing here depends on a subject.
import { describe, expect, test } from 'vitest'
import type { AnyNeed, Path } from '../../src/decision/answer.ts'
import { conclude, needsOfParts, once } from '../../src/decision/conclude.ts'
import { version } from '../../src/version.ts'
import { inOwnWords, inWords } from '../../src/decision/language.ts'
import { placeAt } from '../../src/decision/place.ts'
import { asking, type NoFigures } from '../../src/decision/question.ts'
import { applyRules, ruling, type Terms } from '../../src/decision/rule.ts'
import { type AsFarAsKnown, telling } from '../../src/decision/sentence.ts'

interface Facts {
  readonly colour: 'red' | 'green' | undefined
  readonly length: number | undefined
  readonly other: { readonly needs: readonly AnyNeed[] } | undefined
}
interface Values {
  readonly most: number
  readonly least?: number
}
interface LengthFigures {
  readonly length?: number
  readonly limit: number
}
interface ColourFigures {
  readonly colour?: 'red' | 'green'
}

const formats = { upper: (text: string) => text.toUpperCase(), and: (items: readonly string[]) => items.join(' and ') }
const question = asking<Facts, Values, typeof formats>(formats)
const questions = {
  colour: question({ asks: 'colour', kind: 'judgement', path: ['colour'], says: 'Which colour is it?' }),
  length: [
    question({
      asks: 'length-of-red',
      kind: 'fact',
      when: ({ colour }) => colour === 'red',
      path: (facts) => ['length', facts.colour ?? 'none'],
      figures: ({ colour }): AsFarAsKnown<ColourFigures> => ({ colour }),
      says: 'How long is the {colour:upper} one?',
    }),
    question({ asks: 'length', kind: 'fact', path: ['length'], says: 'How long is it?' }),
  ],
  other: question({ asks: 'other', kind: 'fact', path: ['other'], says: 'What else?' }),
} as const
const rule = ruling<Facts, Values, AnyNeed>()({ formats, questions, isOptional: (name) => name === 'least' })
const clauses = ['do44/fund/validity'] as const

const short = rule({
  id: 'made-up/short',
  title: 'Short',
  basis: 'stated',
  clauses,
  statement: 'It is short.',
  uses: ['most'],
  asks: ['length'],
  check: ({ length }, { most }) => length <= most,
  figures: ({ length }, { most }): AsFarAsKnown<LengthFigures> => ({ length, limit: most }),
  met: '{length} is within {limit}.',
  breached: '{length} is beyond {limit}.',
  open: 'The length is not known; {limit} is allowed.',
})
const long = rule({
  id: 'made-up/long',
  title: 'Long',
  basis: 'interpreted',
  clauses,
  statement: 'It is long.',
  uses: ['least'],
  asks: ['length'],
  check: ({ length }, { least }) => length >= least,
  figures: ({ length }, { least }): AsFarAsKnown<LengthFigures> => ({ length, limit: least }),
  met: '{length} is {limit} at least.',
  breached: '{length} is less than {limit}.',
  open: 'The length is not known; {limit} is the least.',
})
let looks = 0
const green = rule({
  id: 'made-up/green',
  title: 'Green',
  basis: 'companion',
  clauses,
  cites: ({ colour }) => (colour === 'green' ? ['do44/fund/amount'] : []),
  statement: 'It is green.',
  asks: ['colour'],
  closed: 'colour',
  check: ({ colour }) => {
    looks += 1
    return colour === 'green'
  },
  figures: ({ colour, length }): AsFarAsKnown<ColourFigures & { readonly length?: number }> => ({ colour, length }),
  met: 'It is {colour:upper}.',
  breached: 'It is {colour}.',
  open: 'Its colour is not known.',
})
const either = rule({
  id: 'made-up/either',
  title: 'Either',
  basis: 'interpreted',
  clauses,
  statement: 'It is red, or short, or something else settles it.',
  mayUse: ['least'],
  mayAsk: ['colour', 'length', 'other'],
  check: ({ colour, length, other }) => {
    if (colour === 'red') return true
    if (other) return other
    if (colour === 'green') return length === undefined ? 'length' : length < 3
    return undefined
  },
  figures: (
    { colour, length },
    { least },
  ): AsFarAsKnown<ColourFigures & { readonly length?: number; readonly least?: number }> => ({
    colour,
    length,
    least,
  }),
  met: [{ if: { colour: 'red' }, say: 'It is red.' }, 'It is {length} long.'],
  breached: ['It is {length} long, and {least} is the least.', 'It is {length} long.'],
  open: ['It is {colour}, of unknown length.', 'Nothing is known.'],
})
const rules = [short, long, green, either] as const
const subject = { rules, questions, formats } as const

const terms = (values: Values, authorities: readonly string[] = []): Terms<Values> => ({
  id: 'made-up',
  values,
  standing: () => ({
    isOwn: authorities.length === 0,
    ...(authorities.length > 0 && { beside: { authorities: authorities as [string] } }),
  }),
})
const facts = (given: Partial<Facts>): Facts => ({ colour: undefined, length: undefined, other: undefined, ...given })
const find = (given: Partial<Facts>, values: Values = { most: 5 }, at?: Path) =>
  applyRules<Facts, Values, ReturnType<(typeof rules)[number]['apply']>>(rules, facts(given), terms(values), at)
const one = (id: string, given: Partial<Facts>, values?: Values, at?: Path) =>
  find(given, values, at).find(({ rule: each }) => each === id)!

describe('a rule', () => {
  test('that asks a fact is open until it is known, and asks for it', () => {
    expect(one('made-up/short', {})).toEqual({
      rule: 'made-up/short',
      result: 'open',
      message: 'The length is not known; 5 is allowed.',
      needs: [{ kind: 'fact', asks: 'length', path: ['length'], question: 'How long is it?', params: {} }],
      basis: 'stated',
      clauses,
      path: ['length'],
      params: { limit: 5 },
    })
    expect(one('made-up/short', { length: 5 })).toMatchObject({ result: 'met', message: '5 is within 5.', needs: [] })
    expect(one('made-up/short', { length: 6 })).toMatchObject({ result: 'breached', message: '6 is beyond 5.' })
  })

  test('of several questions for a fact asks the first that applies, with its figures and its own place', () => {
    const { needs } = one('made-up/short', { colour: 'red' })
    expect(needs).toEqual([
      {
        kind: 'fact',
        asks: 'length-of-red',
        path: ['length', 'red'],
        question: 'How long is the RED one?',
        params: { colour: 'red' },
      },
    ])
  })

  test('with an optional parameter is applied where the policy gives it, and says which', () => {
    expect(find({ length: 2 }).map(({ rule: id }) => id)).toEqual(['made-up/short', 'made-up/green', 'made-up/either'])
    expect(one('made-up/long', { length: 2 }, { most: 5, least: 3 })).toMatchObject({
      result: 'breached',
      message: '2 is less than 3.',
    })
    expect(long.requires).toBe('least')
    expect(short.requires).toBeUndefined()
    expect(either.parameters).toEqual(['least'])
  })

  test('that is closed is checked once for each value, shares what it says, and sees no other fact', () => {
    looks = 0
    const answers = [1, 2, 3].map((length) => one('made-up/green', { colour: 'green', length }))
    expect(looks).toBe(1)
    expect(answers[0]!.params).toEqual({ colour: 'green' })
    expect(answers[0]!.params).toBe(answers[2]!.params)
    expect(Object.isFrozen(answers[0]!.params)).toBe(true)
    expect(answers[0]).toMatchObject({ message: 'It is GREEN.', clauses: [...clauses, 'do44/fund/amount'] })
    expect(one('made-up/green', { colour: 'red' })).toMatchObject({
      result: 'breached',
      message: 'It is red.',
      clauses,
    })
  })

  test('that waits in some cases names what it waits for', () => {
    expect(one('made-up/either', { colour: 'red' })).toMatchObject({ result: 'met', message: 'It is red.' })
    expect(one('made-up/either', { colour: 'green', length: 1 })).toMatchObject({
      result: 'met',
      message: 'It is 1 long.',
    })
    expect(one('made-up/either', { colour: 'green', length: 4 }, { most: 5, least: 9 })!.message).toBe(
      'It is 4 long, and 9 is the least.',
    )
    expect(one('made-up/either', { colour: 'green', length: 4 })!.message).toBe('It is 4 long.')
    const waiting = one('made-up/either', { colour: 'green' })
    expect([waiting.message, waiting.needs.map(({ asks }) => asks)]).toEqual([
      'It is green, of unknown length.',
      ['length'],
    ])
    const unknown = one('made-up/either', {})
    expect([unknown.message, unknown.needs.map(({ asks }) => asks)]).toEqual([
      'Nothing is known.',
      ['colour', 'length', 'other'],
    ])
  })

  test('that rests on another decision waits for what that waits for, at its places', () => {
    const need: AnyNeed = { kind: 'fact', asks: 'elsewhere', path: ['a', 1], question: 'Elsewhere?', params: {} }
    expect(one('made-up/either', { other: { needs: [need] } }, { most: 5 }, ['b']).needs).toEqual([need])
  })

  test('stands where its facts stand', () => {
    const found = find({}, { most: 5 }, ['list', 2])
    expect(found.map(({ path }) => path)).toEqual([
      ['list', 2, 'length'],
      ['list', 2, 'colour'],
      ['list', 2, 'colour'],
    ])
    expect(found[0]!.needs[0]!.path).toEqual(['list', 2, 'length'])
  })

  test('repeats who gave its parameters', () => {
    expect(short.apply(facts({ length: 1 }), terms({ most: 5 }, ['Memorandum A']), placeAt([])).authorities).toEqual([
      'Memorandum A',
    ])
  })

  test('is listed with the results that it can have', () => {
    expect(short.results).toEqual(['met', 'breached', 'open'])
    expect(
      rule({
        id: 'made-up/sure',
        title: 'Sure',
        basis: 'stated',
        clauses,
        statement: 'Sure.',
        check: () => true,
        figures: (): AsFarAsKnown<NoFigures> => ({}),
        met: 'Sure.',
      }),
    ).toMatchObject({ results: ['met'], parameters: [] })
  })

  test('that is a condition is unmet, which settles a question as a breach does', () => {
    const condition = rule({
      id: 'made-up/earned',
      title: 'Earned',
      basis: 'stated',
      clauses,
      statement: 'What is green earns.',
      asks: ['colour'],
      check: ({ colour }) => colour === 'green',
      figures: (): AsFarAsKnown<NoFigures> => ({}),
      met: 'It earns.',
      unmet: 'It does not earn.',
      open: 'It is not known whether it earns.',
    })
    expect(condition.results).toEqual(['met', 'unmet', 'open'])
    const finding = condition.apply(facts({ colour: 'red' }), terms({ most: 5 }), placeAt([]))
    expect(finding).toMatchObject({ result: 'unmet', message: 'It does not earn.', needs: [] })
    const answer = conclude(
      [finding],
      { kind: 'made-up', met: 'earned', breached: 'not-earned' },
      { subject: { path: [] }, terms: { id: 'made-up policy' } },
    )
    expect(answer).toMatchObject({ outcome: 'not-earned', because: [finding], needs: [] })
  })
})

describe('a conclusion', () => {
  const settling = { kind: 'made-up', met: 'good', breached: 'bad' } as const
  const about = { subject: { path: ['a'] }, terms: { id: 'made-up policy' } }
  test('one breach settles it though others are open', () => {
    expect(conclude(find({ length: 9 }), settling, about)).toMatchObject({ kind: 'made-up', outcome: 'bad', needs: [] })
    expect(conclude(find({ length: 9 }), settling, about).because.map(({ rule: id }) => id)).toEqual(['made-up/short'])
  })
  test('all rules met settle it, and nothing is singled out among them', () => {
    const answer = conclude(find({ length: 1, colour: 'green' }), settling, about)
    expect(answer.outcome).toBe('good')
    expect(answer.because).toEqual([])
    expect(answer.findings.length).toBeGreaterThan(0)
  })
  test('says what it is about and what it was made with', () => {
    const made = { subject: { path: ['a'] }, policy: 'made-up policy', version }
    expect(conclude(find({}), settling, about)).toMatchObject(made)
    expect(conclude(find({}), settling, { ...about, asOf: '2016-12-31' })).toMatchObject({
      ...made,
      asOf: '2016-12-31',
    })
    expect(conclude(find({}), settling, about)).not.toHaveProperty('asOf')
  })
  test('what settles most is asked first, each once', () => {
    const answer = conclude(find({}), settling, about)
    expect(answer.outcome).toBe('undetermined')
    expect(answer.needs.map(({ asks }) => asks)).toEqual(['length', 'colour', 'other'])
    expect(needsOfParts([answer, conclude(find({ length: 9 }), settling, about)]).map(({ asks }) => asks)).toEqual([
      'length',
      'colour',
      'other',
    ])
  })
  test('needs are the same by kind and place', () => {
    const need: AnyNeed = { kind: 'fact', asks: 'a', path: ['x'], question: 'A?', params: {} }
    expect(
      once([need, { ...need, question: 'B?' }, { ...need, kind: 'judgement' }, { ...need, path: ['y'] }]),
    ).toHaveLength(3)
  })
})

describe('a sentence', () => {
  test.each([
    ['Plain words.', {}, 'Plain words.'],
    ['{a}', { a: 0 }, '0'],
    ['{a} and {b:upper}', { a: 1, b: 'x' }, '1 and X'],
    [['{a} known.', 'Nothing.'], {}, 'Nothing.'],
    [['{list:and}.', 'None.'], { list: [] }, 'None.'],
    [['{list:and}.', 'None.'], { list: ['a', 'b'] }, 'a and b.'],
    [[{ if: { a: false }, say: 'No.' }, { if: { a: true }, say: 'Yes.' }, 'Unknown.'], { a: false }, 'No.'],
    [[{ if: { a: true }, say: '{b} yes.' }, 'Unknown.'], { a: true }, 'Unknown.'],
    // Where none fits, the last is said.
    [
      [
        { if: { a: true }, say: 'Yes.' },
        { if: { a: false }, say: 'No.' },
      ],
      {},
      'No.',
    ],
  ])('%j of %j', (sentence, figures, said) => {
    expect(telling(sentence, formats)(figures)).toBe(said)
  })
})

describe('a language', () => {
  const words = inWords<typeof subject>()({
    titles: { 'made-up/short': 'Maikli', 'made-up/long': 'Mahaba', 'made-up/green': 'Berde', 'made-up/either': 'Isa' },
    findings: {
      'made-up/short': { met: 'Maikli: {length}.', breached: 'Lampas sa {limit}: {length}.', open: 'Hindi pa alam.' },
      'made-up/long': { met: 'Mahaba.', breached: 'Kulang sa {limit}.', open: 'Hindi pa alam.' },
      'made-up/green': { met: '{colour:upper}.', breached: '{colour}.', open: 'Hindi pa alam.' },
      'made-up/either': { met: 'Oo.', breached: 'Hindi.', open: 'Hindi pa alam.' },
    },
    needs: {
      colour: 'Anong kulay?',
      'length-of-red': 'Gaano kahaba ang {colour:upper}?',
      length: 'Gaano kahaba?',
      other: 'Ano pa?',
    },
    formats,
  })
  test('has every rule and question', () => {
    expect(Object.keys(words.findings)).toEqual(rules.map(({ id }) => id))
    const own = inOwnWords(subject)
    expect(own.titles).toEqual({
      'made-up/short': 'Short',
      'made-up/long': 'Long',
      'made-up/green': 'Green',
      'made-up/either': 'Either',
    })
    expect(own.findings['made-up/short'].met).toBe('{length} is within {limit}.')
    expect(own.needs).toEqual({
      colour: 'Which colour is it?',
      'length-of-red': 'How long is the {colour:upper} one?',
      length: 'How long is it?',
      other: 'What else?',
    })
  })
})

test('what does not fit does not compile', () => {
  const figures = ({ length }: Facts): AsFarAsKnown<LengthFigures> => ({ length, limit: 1 })
  const common = {
    id: 'made-up/wrong',
    title: 'Wrong',
    basis: 'stated',
    clauses,
    statement: 'Wrong.',
    check: () => true,
    figures,
  } as const
  // @ts-expect-error No figure fills the place.
  rule({ ...common, met: '{lenght} is wrong.' })
  // @ts-expect-error No such format.
  rule({ ...common, met: '{length:metres} is wrong.' })
  // @ts-expect-error The format words texts, not numbers.
  rule({ ...common, met: '{length:upper} is wrong.' })
  // @ts-expect-error One of several sentences has a place that no figure fills.
  rule({ ...common, met: ['{length}', { if: { limit: 1 }, say: '{limits}' }] })
  // @ts-expect-error No question asks for that fact.
  rule({ ...common, asks: ['width'], met: 'Wrong.' })
  question({
    asks: 'wrong',
    kind: 'fact',
    path: [],
    // @ts-expect-error A question has a place that no figure fills.
    says: 'How {long}?',
    figures: (): AsFarAsKnown<ColourFigures> => ({ colour: 'red' }),
  })
  const inFilipino = inWords<{
    readonly rules: readonly [typeof short]
    readonly questions: Record<never, never>
    readonly formats: typeof formats
  }>()
  // @ts-expect-error A rule is missing.
  inFilipino({ findings: {}, needs: {}, formats })
  // @ts-expect-error A result is missing.
  inFilipino({ findings: { 'made-up/short': { met: '', breached: '' } }, needs: {}, formats })
  // @ts-expect-error A place that no figure fills.
  inFilipino({ findings: { 'made-up/short': { met: '{haba}', breached: '', open: '' } }, needs: {}, formats })
})
