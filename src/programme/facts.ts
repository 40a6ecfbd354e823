import type { Detail } from '../decision/detail.ts'
import { optionsByPolicy } from '../policy/facts.ts'
import { whole } from '../reading/choices.ts'
import { optionOf } from '../reading/options.ts'
import { optional, type Schema, turned } from '../reading/read.ts'
import type { PlainWords } from '../reading/short-texts.ts'
import { type EvaluationOptions, frameworkOption } from '../sbm/framework.ts'

/**
 * How a programme is streamed.
 *
 * @group Input
 */
export interface StreamOptions<Asked extends Detail = 'full'> extends EvaluationOptions<Asked> {
  /** Stops the stream before the next record once it is aborted, such as the signal of an `AbortController`. */
  readonly signal?: StreamSignal | undefined
  /** Called after every `every` records, and after the last. What it throws ends the stream. */
  readonly onProgress?: ((progress: StreamProgress) => void) | undefined
  /** After how many records progress is told, 1 at least; 1000 unless given. */
  readonly every?: number | undefined
}

/**
 * What stops a stream, such as an `AbortSignal`.
 *
 * @group Input
 */
export interface StreamSignal {
  /** Whether the stream is to stop. */
  readonly aborted: boolean
}

/**
 * How far a stream is.
 *
 * @group Input
 */
export interface StreamProgress {
  /** How many records were evaluated. */
  readonly records: number
  /** How many of them could not be read. */
  readonly rejected: number
}

/** A value with some methods or fields, which are looked at when they are used. */
// @__NO_SIDE_EFFECTS__
const having = <T>(is: PlainWords, test: (value: object) => boolean): Schema<T> =>
  turned({ is }, (value) =>
    (typeof value === 'object' || typeof value === 'function') && value !== null && test(value)
      ? (value as T)
      : undefined,
  )

/** What begins to read a source of records. */
export type Opening = () => Iterator<unknown> | AsyncIterator<unknown>

/** A source of records, as what begins to read it; its iterator is looked at once, as `for await` does. */
export const iterableSchema: Schema<Opening> = turned(
  { is: 'an iterable or async iterable of partnerships' },
  (value) => {
    const source =
      (typeof value === 'object' || typeof value === 'function') && value !== null
        ? (value as Partial<Iterable<unknown> & AsyncIterable<unknown>>)
        : {}
    const begin: unknown = source[Symbol.asyncIterator] ?? source[Symbol.iterator]
    return typeof begin === 'function' ? () => (begin as Opening).call(value) : undefined
  },
)

/** Reads the options of a stream. */
export const readStreamOptions = /* @__PURE__ */ (() =>
  optionsByPolicy({
    framework: frameworkOption,
    signal: optionOf(optional(having<StreamSignal>('a signal with the field aborted', (value) => 'aborted' in value))),
    onProgress: optionOf(
      optional(having<(progress: StreamProgress) => void>('a function', (value) => typeof value === 'function')),
    ),
    every: optionOf(optional(whole('a whole number from {from} to {to}', 1, 1_000_000))),
  }))()
