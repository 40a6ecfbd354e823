// The options of a function: one object, last among its arguments. Each option has a reader of its own, so that what several functions
// take is read in one way.
import type { Path } from '../decision/answer.ts'
import type { Detail } from '../decision/detail.ts'
import { oneOf } from './choices.ts'
import { issueAt, ownAt } from './issues.ts'
import {
  anything,
  fieldsOf,
  optional,
  read,
  readAll,
  type Reading,
  reads,
  type Schema,
  type UnknownKeys,
} from './read.ts'

/** How an option is read. */
export interface Option<T> {
  /** Reads it at its place; `undefined` stands for one that is left out. */
  readonly read: (value: unknown, at: Path) => Reading<T>
  /** A field that only this option has: a value with it that stands in the place of options is this option, handed in bare. */
  readonly knownBy?: string
}

/**
 * What every question may be asked with.
 *
 * @group Input
 */
export interface AnswerOptions<Asked extends Detail = 'full'> {
  /** How much the answer says; `full` unless given. */
  readonly detail?: Asked | undefined
  /**
   * What becomes of fields that are not known, such as the other columns of a table: `refuse`, which names each of them, unless given;
   * `ignore`, which lets them pass unread. Options, a policy and a framework have none.
   */
  readonly unknownKeys?: UnknownKeys | undefined
}

/** An option that a schema reads. */
// @__NO_SIDE_EFFECTS__
export const optionOf = <T>(schema: Schema<T>): Option<T> => ({ read: (value, at) => read(schema, value, at) })

/** How the options are read that every question may be asked with. */
export const common = /* @__PURE__ */ (() => ({
  detail: optionOf<Detail | undefined>(optional(oneOf('full', 'brief'))),
  unknownKeys: optionOf<UnknownKeys | undefined>(optional(oneOf('refuse', 'ignore'))),
}))()

/** Whether fields that are not known are let pass. */
type Passing = Pick<AnswerOptions, 'unknownKeys'>

const place: Path = /* @__PURE__ */ Object.freeze(['options'])

/** Begins to read options, by the readers of each, and to make of them what they come to together. */
// @__NO_SIDE_EFFECTS__
export const optionsOf = <T extends object>(
  options: { readonly [Name in keyof T]-?: Option<T[Name]> },
  together: (read: T) => T = (read) => read,
): ((given: unknown, at?: Path) => Reading<T>) => {
  const readers = Object.entries<Option<unknown>>(options)
  const shape = reads<Record<string, unknown>>(
    'options',
    Object.fromEntries(readers.map(([name]) => [name, optional(anything)])),
  )
  const readOptions = (given: unknown, at: Path): Reading<T> => {
    const reading = read(shape, given, at)
    if (reading.issues) {
      const bare = readers.find(([, { knownBy }]) => knownBy !== undefined && has(given, knownBy))
      return bare ? { issues: [handedInBare(bare[0], readers, at)] } : reading
    }
    // An option that is null is none: a policy that was not found is not the usual one.
    const { value } = reading
    return readAll(
      Object.fromEntries(
        readers.map(([name, option]) => [
          name,
          option.read(ownAt(given, name) === null ? null : value[name], [...at, name]),
        ]),
      ),
    ) as Reading<T>
  }
  // Most calls have no options, or a few words such as `brief`, and are read once for all of them.
  const usual = new Map<string, Reading<T>>()
  return (given, at = place) => {
    const words = wordsOf(given, options)
    const before = words === undefined ? undefined : usual.get(words)
    if (before) return before
    const reading = readOptions(given, at)
    const now: Reading<T> = reading.issues ? reading : { value: together(reading.value) }
    if (words !== undefined && !now.issues && usual.size < mostKept) usual.set(words, now)
    return now
  }
}

const mostKept = 50

/** Options that are words, as one text; nothing for any others. */
const wordsOf = (given: unknown, options: object): string | undefined => {
  try {
    if (typeof given !== 'object' || given === null || Object.getPrototypeOf(given) !== Object.prototype)
      return undefined
    let words = ''
    for (const name of Object.keys(given)) {
      const word = (given as Record<string, unknown>)[name]
      if (!Object.hasOwn(options, name) || typeof word !== 'string' || word.includes(',')) return undefined
      words += `${name} ${word},`
    }
    return words
  } catch {
    return undefined
  }
}

const has = (value: unknown, name: string): boolean => {
  try {
    return ownAt(value, name) !== undefined
  } catch {
    return false
  }
}

const handedInBare = (name: string, readers: readonly (readonly [string, unknown])[], at: Path) =>
  issueAt('wrong-type', at, {
    received: { says: `a ${name as 'policy'}` },
    allowed: fieldsOf(
      'options',
      readers.map(([each]) => each),
    ),
    suggestion: `{ ${name} }`,
  })

/** Reads the input of a question by its options, which say what becomes of fields that are not known. */
export const readBy = <Options extends object, Given extends Record<string, unknown>>(
  options: Reading<Options & Passing>,
  readings: (how: Passing) => { readonly [Name in keyof Given]: Reading<Given[Name]> },
): Reading<Given & { readonly options: Options }> => {
  const how = { unknownKeys: options.value?.unknownKeys }
  return readAll(Object.assign(readings(how), { options })) as unknown as Reading<Given & { readonly options: Options }>
}
