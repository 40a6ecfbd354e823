import { fixed } from '../order/fixed.ts'
import type { NeedAs, Path } from './answer.ts'
import { known } from './known.ts'
import { type AsFarAsKnown, type Fitting, type Formats, type Sentence, telling } from './sentence.ts'
import type { Place } from './place.ts'

/** A question that asks for a fact. */
export interface QuestionSpec<Facts, Values, Asks extends string, Figures extends object, Says extends Sentence> {
  /** Which question it is: stable, and never used again for another. */
  readonly asks: Asks
  /** Whether something is on record somewhere, or a person has to judge. */
  readonly kind: 'fact' | 'judgement'
  /** Where the answer goes, from the facts. */
  readonly path: Path | ((facts: Facts, values: Values) => Path)
  /** Of several questions for a fact the first is asked that this holds for; always where it is left out. */
  readonly when?: (facts: Facts, values: Values) => boolean
  /** The figures in the question; none where it is left out. */
  readonly figures?: (facts: Facts, values: Values) => AsFarAsKnown<Figures>
  /** The question, one sentence. */
  readonly says: Says
}

/** A question that can be asked. */
export interface Question<Facts, Values, Asks extends string = string, Figures extends object = object> {
  /** Which question it is. */
  readonly asks: Asks
  /** What it says. */
  readonly says: Sentence
  /** Where its answer goes, where that is the same for all facts. */
  readonly path: Path | undefined
  /** Whether it is the one to ask. */
  readonly applies: (facts: Facts, values: Values) => boolean
  /** Asks it of facts. */
  readonly ask: (facts: Facts, values: Values, place: Place) => NeedAs<Asks, Figures>
}

/** The questions of a subject by the facts that they ask for; of several for one fact, the first that applies is asked. */
export type Questions<Facts, Values> = Readonly<
  Record<string, Question<Facts, Values> | readonly Question<Facts, Values>[]>
>

/** The needs that questions ask. */
export type NeedsIn<Asked> = Asked extends readonly (infer Each)[]
  ? NeedsIn<Each>
  : Asked extends { readonly ask: (...given: never) => infer Asking }
    ? Asking
    : never

/** A question without figures: an object without keys. */
export type NoFigures = Readonly<Record<string, never>>

const none: NoFigures = /* @__PURE__ */ Object.freeze({})

/** Begins the questions about some facts, in the words of some formats. */
// @__NO_SIDE_EFFECTS__
export const asking =
  <Facts, Values, Words extends Formats>(formats: Words) =>
  // @__NO_SIDE_EFFECTS__
  <Asks extends string, const Says extends Sentence, Figures extends object = NoFigures>(
    spec: QuestionSpec<Facts, Values, Asks, Figures, Says> & { readonly says: Fitting<Says, Figures, Words> },
  ): Question<Facts, Values, Asks, Figures> => {
    const { asks, kind, path, when, figures, says } = spec
    // Answers share a path that is the same for all facts.
    if (typeof path !== 'function') fixed(path)
    const tell = telling(says, formats)
    return {
      asks,
      says,
      path: typeof path === 'function' ? undefined : path,
      applies: when ?? (() => true),
      ask: (facts, values, place) => {
        const params = figures ? known(figures(facts, values)) : (none as Figures)
        const at = typeof path === 'function' ? path(facts, values) : path
        return { kind, asks, path: place(at), question: tell(params), params }
      },
    }
  }

/** The question that asks for a fact. */
export const questionFor = <Facts, Values>(
  name: string,
  questions: Questions<Facts, Values>,
  facts: Facts,
  values: Values,
): Question<Facts, Values> | undefined => {
  const found = questions[name] as Question<Facts, Values> | readonly Question<Facts, Values>[]
  return ('applies' in found ? [found] : found).find((each) => each.applies(facts, values))
}
