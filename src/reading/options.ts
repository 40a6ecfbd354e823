// The options of a function: one object, last among its arguments. Each option has a reader of its own, so that what several functions
// take is read in one way.
import type { Path } from '../decision/answer.ts'
import type { Detail } from '../decision/detail.ts'
import { oneOf } from './choices.ts'
import { issueAt, ownAt } from './issues.ts'
import { anything, optional, read, readAll, type Reading, reads, type Schema, type UnknownKeys } from './read.ts'

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

/** Begins to read options, by the readers of each. */
// @__NO_SIDE_EFFECTS__
export const optionsOf = <T extends object>(options: { readonly [Name in keyof T]-?: Option<T[Name]> }): ((
  given: unknown,
  at?: Path,
) => Reading<T>) => {
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
  // Most calls have no options, and are read once for all of them.
  let usual: Reading<T> | undefined
  return (given, at = place) => (isEmpty(given) ? (usual ??= readOptions({}, place)) : readOptions(given, at))
}

/** Whether a value is a plain object without a field. */
const isEmpty = (value: unknown): boolean => {
  try {
    return (
      typeof value === 'object' &&
      value !== null &&
      Object.getPrototypeOf(value) === Object.prototype &&
      Reflect.ownKeys(value).length === 0
    )
  } catch {
    return false
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
    received: `a ${name}`,
    allowed: `options with: ${readers.map(([each]) => each).join(', ')}`,
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
