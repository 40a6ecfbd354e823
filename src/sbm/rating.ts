// What a form is made of: ratings, and figures made of them.
import type { Place } from '../decision/place.ts'
import type { AtLeastOne } from '../order/index.ts'
import type { Fraction, Part, Sum } from './fractions.ts'
import type { RatingNeed } from './questions.ts'

/** A rating on a form, or several that come to one number. */
export interface Rating extends Part {
  /** Asks for what is missing. `place` puts a path within the assessment into its place in the input. */
  readonly asks: (place: Place) => readonly RatingNeed[]
}

/** A figure on a form, made of ratings and of earlier figures. */
export interface Figure extends Sum<Rating> {
  /** Where the figure stands among the printed ones. */
  readonly path: AtLeastOne<string>
  /** What it is the sum of. */
  readonly terms: readonly { readonly weight: Fraction; readonly of: Rating | Figure }[]
}

/** A part of a mean, with its weight in it. */
export interface Weighed {
  readonly weight: Fraction
  readonly of: Rating
}
