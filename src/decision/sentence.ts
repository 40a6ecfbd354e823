// Sentences as data: words with places for figures, told by the formats of a language.

/** How figures are worded, by the name that a place gives: `{amount:peso}`, `{item:item}`; where that needs them, with the others beside. */
export type Formats = Readonly<Record<string, (figure: never, beside: never) => string>>

/** A sentence that is said only of some figures. */
export interface Conditional {
  /** The figures that it is said of, with their values. */
  readonly if: Readonly<Record<string, unknown>>
  /** The sentence. */
  readonly say: string
}

/**
 * Words with places: `{day}` prints a figure as it is, `{amount:peso}` as a format words it. Of several sentences the first one
 * is said whose condition holds and whose places all have a figure; the last one where none is such.
 */
export type Sentence = string | readonly (string | Conditional)[]

/** Figures of which some are not known yet. */
export type AsFarAsKnown<Figures> = { readonly [Name in keyof Figures]: Figures[Name] | undefined }

export type PlacesIn<Text> = Text extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesIn<Rest> : never
export type TextsIn<Part> = Part extends string
  ? Part
  : Part extends readonly (infer Each)[]
    ? TextsIn<Each>
    : Part extends Conditional
      ? Part['say']
      : never

/** The places that figures of a type can fill: as they are where they are texts or numbers, or as a format takes them. */
export type PlacesOf<Figures, Words extends Formats> = {
  [Name in keyof Figures & string]-?:
    | (NonNullable<Figures[Name]> extends string | number ? Name : never)
    | {
        [Format in keyof Words & string]: NonNullable<Figures[Name]> extends Parameters<Words[Format]>[0]
          ? `${Name}:${Format}`
          : never
      }[keyof Words & string]
}[keyof Figures & string]

declare const unseen: unique symbol
/** What stands for figures that the compiler has not looked at yet: it holds sentences to them once it has. */
export interface Unseen {
  readonly [unseen]: true
}

/** The places of a sentence that no figure fills. */
export type Unfilled<Said, Figures, Words extends Formats> = Exclude<PlacesIn<TextsIn<Said>>, PlacesOf<Figures, Words>>

/** Holds a sentence to the figures that it is made of: a place that none of them fills does not compile. */
export type Fitting<Said, Figures, Words extends Formats> = Figures extends Unseen
  ? unknown
  : [Unfilled<Said, Figures, Words>] extends [never]
    ? unknown
    : { readonly 'no figure fills': Unfilled<Said, Figures, Words> }

type Figures = Readonly<Record<string, unknown>>
export interface Place {
  readonly name: string
  readonly print: Formats[string]
}

/** One of several sentences, read into its words and places. */
export interface Reading {
  readonly applies: (figures: Figures) => boolean
  readonly tell: (figures: Figures) => string
}

const isKnown = (figure: unknown): boolean => figure !== undefined && !(Array.isArray(figure) && figure.length === 0)

const reading = (part: string | Conditional, formats: Formats): Reading => {
  const { if: given = {}, say } = typeof part === 'string' ? { say: part } : part
  const conditions = Object.entries(given)
  // Words and places take turns, words first.
  const pieces = say.split(/\{([^}]*)\}/u)
  const words = pieces.filter((_, index) => index % 2 === 0)
  const places = pieces
    .filter((_, index) => index % 2 === 1)
    .map((text): Place => {
      const [name = '', format = ''] = text.split(':')
      return { name, print: formats[format] ?? String }
    })
  const [first = '', ...rest] = words
  return {
    applies: (figures) =>
      conditions.every(([name, value]) => figures[name] === value) &&
      places.every(({ name }) => Object.hasOwn(figures, name) && isKnown(figures[name])),
    tell: (figures) => {
      let said = first
      for (let index = 0; index < rest.length; index += 1) {
        const { name, print } = places[index]!
        const figure = figures[name]
        const piece: unknown = figure === undefined ? undefined : print(figure as never, figures as never)
        // Figures of a stored answer may be anything: one that cannot be told tells nothing.
        if (typeof piece !== 'string') throw new TypeError()
        said += piece + rest[index]!
      }
      return said
    },
  }
}

/** What tells a sentence of its figures. It is read when it is first said, since most sentences never are. */
export const telling = (sentence: Sentence, formats: Formats): ((figures: object) => string) => {
  let read: ((figures: Figures) => string) | undefined
  const start = (): ((figures: Figures) => string) => {
    const readings = [sentence].flat().map((part) => reading(part, formats))
    const last = readings[readings.length - 1]!
    return readings.length === 1
      ? last.tell
      : (figures) => (readings.find(({ applies }) => applies(figures)) ?? last).tell(figures)
  }
  return (figures) => (read ??= start())(figures as Figures)
}
