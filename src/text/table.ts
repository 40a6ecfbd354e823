import type { Issue, Path, SubjectReference } from '../decision/answer.ts'
import { lookedUp } from '../decision/conclude.ts'
import { known } from '../decision/known.ts'
import { oneOf, anyText } from '../reading/choices.ts'
import { issueAt, ownAt, quoted } from '../reading/issues.ts'
import { optionOf, optionsOf } from '../reading/options.ts'
import { anything, isObject, listOf, optional, read, type Schema } from '../reading/read.ts'
import type { RefusedText, TextColumn, TextIssue, TextReading, TextTable } from './answers.ts'
import { anyOf, isBlank, kindOf, readCell } from './cells.ts'
import { amountsOf, type Field, fieldsOf, headsFor } from './columns.ts'
import type { DayOrder } from './days.ts'
import { type TextInputs, textInputs } from './inputs.ts'
import { entryHeads } from './words.ts'
import type { Short } from '../reading/short-texts.ts'

/**
 * How text is read.
 *
 * @group Input
 */
export interface TextOptions {
  /** How a day in numbers is meant, such as `10/01/2016`. Unless given, one that can be read two ways is refused. */
  readonly dates?: DayOrder | undefined
  /** Texts that stand for an empty cell, such as `n/a`, 20 at most. Only an empty one does unless given. */
  readonly blanks?: readonly string[] | undefined
  /** `ignore` passes over columns that are no field; they are refused unless given. */
  readonly unknownColumns?: 'refuse' | 'ignore' | undefined
}

const readOptions = /* @__PURE__ */ (() =>
  optionsOf<TextOptions>({
    dates: optionOf(optional(oneOf('month-first', 'day-first'))),
    blanks: optionOf(optional(listOf('a list of texts', anyText, 20))),
    unknownColumns: optionOf(optional(oneOf('refuse', 'ignore'))),
  }))()

/** The most columns of a table. */
export const mostColumns = 200
const longestHead = 200

/** What says that a row, or a table, could not be read. */
export const refusal = <Kind extends 'row' | 'table'>(
  kind: Kind,
  [first, ...rest]: readonly TextIssue[],
  { row, ...names }: Partial<Pick<RefusedText<Kind>, 'row'>> & RowNames = {},
): RefusedText<Kind> => ({
  ...lookedUp(kind),
  subject: known<SubjectReference>({ path: [], ...names }),
  outcome: 'invalid-input',
  ...known({ row, reference: names.reference }),
  issues: [first!, ...rest],
})

/** What a row is called: its own reference, and the two schools of a pair. */
export type RowNames = Pick<SubjectReference, 'reference' | 'leader' | 'partner'>

/** What a row is called, as far as it could be read, though it is refused. */
const namesIn = (value: Readonly<Record<string, unknown>>): RowNames => {
  const pair = ownAt(value, 'pairing') ?? value
  const idOf = (side: string): string | undefined => {
    const school = ownAt(pair, side)
    return isObject(school) ? (ownAt(school, 'id') as string | undefined) : undefined
  }
  return known<RowNames>({
    reference: ownAt(value, 'reference') as string | undefined,
    leader: idOf('leader'),
    partner: idOf('partner'),
  })
}

/** A column, with the field that it holds. */
interface Placed extends TextColumn {
  readonly field?: Field
}

const atHead = (code: Issue['code'], column: string, allowed: Short, suggestion?: string): TextIssue => ({
  ...issueAt(code, [column], { received: quoted(column), allowed, suggestion: suggestion ?? null }),
  column,
})

/** Finds the field of each column, or what is wrong with its head. */
const placed = (heads: readonly unknown[], fields: readonly Field[], passOver: boolean) => {
  const { meant, near } = headsFor(fields)
  const issues: TextIssue[] = []
  const taken = new Map<string, string>()
  const columns = heads.map((head, index): Placed => {
    // A column without a head is passed over while it is empty, as files end with some.
    if (isBlank(head)) return { column: '' }
    if (typeof head !== 'string' || head.length > longestHead) {
      const isText = typeof head === 'string'
      issues.push(
        issueAt(isText ? 'not-allowed' : 'wrong-type', ['head', index], {
          received: isText ? quoted(head) : { says: 'a head that is no text' },
          allowed: { says: 'a text of at most {most} characters', most: longestHead },
        }),
      )
      return { column: '' }
    }
    const [field, ...others] = meant(head)
    if (!field) {
      if (!passOver) issues.push(atHead('unknown-key', head, 'the name of a field', near(head)))
      return { column: head }
    }
    const path = field.path.join('.') + (field.under?.head ?? '')
    if (others.length > 0) {
      const all = anyOf([field, ...others].map((each) => `\`${each.path.join('.')}\``))
      issues.push(
        atHead('not-allowed', head, { says: 'a head that means one field only: this may be {fields}', fields: all }),
      )
    } else if (taken.has(path)) {
      issues.push(
        atHead('not-allowed', head, {
          says: 'one column for `{field}`, which {column} is too',
          field: path,
          column: quoted(taken.get(path)!),
        }),
      )
    }
    taken.set(path, head)
    return { column: head, path: field.path, field }
  })
  return { columns, issues }
}

/** Puts a value in its place; whether no other stands there. */
const put = (into: Record<string, unknown>, [first, ...rest]: Path, value: unknown): boolean => {
  const name = String(first)
  if (rest.length > 0) return put((into[name] ??= {}) as Record<string, unknown>, rest, value)
  const isFree = into[name] === undefined || into[name] === value
  into[name] = value
  return isFree
}

/** Particulars stand on every line of a ledger, and are facts of an expense alone: of any other entry they are told, and not read. */
const passOver = (value: Record<string, unknown>, readings: TextReading[], columns: readonly Placed[]): void => {
  const entry = value['entry'] as { kind?: string; description?: string } | undefined
  if (entry?.description === undefined || entry.kind === undefined || entry.kind === 'expense') return
  const { column = '' } = columns.find(({ path }) => path?.at(-1) === 'description') ?? {}
  const { description: text } = entry
  delete entry.description
  readings.push({ column, path: ['entry', 'description'], text, value: null, as: 'passed-over' })
}

/**
 * Reads the head of a table, and then its rows one by one: for tables that come row by row, such as those of a file. {@link readTable} does it
 * at once.
 *
 * @param input - What a row holds.
 * @param head - The heads of the columns, 200 at most, in order.
 * @param options - How days are meant, what stands for nothing, what becomes of other columns.
 * @returns What reads the rows; or `invalid-input` where a head means no field, or several, or one that another means too.
 * @example
 * ```ts
 * import { openTable } from 'deped-school-partnerships/text'
 *
 * const table = openTable('expense', ['Petsa', 'Halaga', 'Item', 'In approved WFP'])
 * if (table.outcome === 'invalid-input') throw new Error(table.issues[0].message)
 * const row = table.row(['Oct. 1, 2016', '₱1,250.00', 'Supplies and materials', 'oo'], 2)
 * row.outcome === 'read' && row.value // => { day: '2016-10-01', amount: '1250.00', item: 'supplies-and-materials', inApprovedWfp: true }
 * ```
 * @group Questions
 */
export const openTable = <Name extends keyof TextInputs>(
  input: Name,
  head: readonly unknown[],
  options: TextOptions = {},
): TextTable<TextInputs[Name]> | RefusedText<'table'> => {
  const given = readOptions(options)
  if (given.issues) return refusal('table', given.issues)
  const name = read(oneOf(...(Object.keys(textInputs) as [Name, ...Name[]])), input, ['input'])
  if (name.issues) return refusal('table', name.issues)
  const heads = read(listOf<unknown>('the heads of columns', anything, mostColumns), head, ['head'])
  if (heads.issues) return refusal('table', heads.issues)
  const schema = textInputs[name.value] as Schema<unknown>
  const fields = fieldsOf(schema)
  const all = name.value === 'ledger' ? [...fields, ...amountsOf(fields, entryHeads)] : fields
  const { columns, issues } = placed(heads.value, all, given.value.unknownColumns === 'ignore')
  if (issues.length > 0) return refusal('table', issues)
  const byPath = new Map(columns.map(({ column, path = [] }) => [path.join('.'), column]))
  return {
    kind: 'table',
    outcome: 'open',
    columns: columns.map(({ column, path, field }) => ({
      column,
      ...(path && { path }),
      ...(field?.under && { entry: field.under.value }),
    })),
    row: (cells, row) => {
      const found: TextIssue[] = []
      const readings: TextReading[] = []
      const value: Record<string, unknown> = {}
      const list = read(listOf<unknown>('cells', anything, mostColumns), cells, [])
      if (list.issues) return refusal('row', list.issues, { row })
      for (const [index, cell] of list.value.entries()) {
        const { column = '', field } = columns[index] ?? {}
        if (!field) {
          if (column === '' && !isBlank(cell)) {
            const received = typeof cell === 'string' ? quoted(cell) : kindOf(cell)
            const allowed = { says: 'nothing in column {column}, which has no head', column: index + 1 } as const
            found.push({ ...issueAt('not-allowed', [], { received, allowed }), row })
          }
          continue
        }
        const reading = readCell(cell, field.schemas, field.path, given.value)
        if (reading === undefined) continue
        if (reading.issue) {
          const { issue, readings: ways } = reading
          found.push({ ...issue, row, column, ...(ways.length > 0 && { readings: ways }) })
          continue
        }
        const { under } = field
        if (!put(value, field.path, reading.value) || (under && !put(value, under.path, under.value))) {
          const allowed = 'one amount and one kind of entry in a row'
          found.push({
            ...issueAt('not-allowed', field.path, { received: quoted(String(cell)), allowed }),
            row,
            column,
          })
        }
        if (reading.value !== cell)
          readings.push({
            column,
            path: field.path,
            text: String(cell),
            value: reading.value,
            as: reading.as,
          })
      }
      const where = { row, ...namesIn(value) }
      if (found.length > 0) return refusal('row', found, where)
      passOver(value, readings, columns)
      const whole = read(schema, value)
      if (whole.issues)
        return refusal(
          'row',
          whole.issues.map((issue) => {
            const column = byPath.get(issue.path.join('.'))
            return { ...issue, row, ...(column !== undefined && { column }) }
          }),
          where,
        )
      return { kind: 'row', outcome: 'read', row, value: value as unknown as TextInputs[Name], readings }
    },
  }
}
