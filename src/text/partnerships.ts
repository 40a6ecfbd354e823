import type { Issue, Path } from '../decision/answer.ts'
import { type LedgerEntry, withReferences } from '../fund/facts.ts'
import type { AtLeastOne } from '../order/index.ts'
import type { PartnershipRecord } from '../partnership/facts.ts'
import { groupBy } from '../decision/group.ts'
import { known } from '../decision/known.ts'
import { issueAgain, issueAt, quoted } from '../reading/issues.ts'
import { closest } from '../reading/near.ts'
import { anything, optional, read, reads } from '../reading/read.ts'
import type { RefusedText, TextIssue, TextReading, TextRow } from './answers.ts'
import { type ActivityLine, type LedgerLine, linesSchema } from './inputs.ts'
import { type ReadTable, readTable } from './rows.ts'
import { refusal, type RowNames, type TextOptions } from './table.ts'

/**
 * Tables that partnerships are made of, each with the heads of its columns in its first row.
 *
 * @group Input
 */
export interface TextTables {
  /** A row for each partnership. */
  readonly partnerships: readonly (readonly unknown[])[]
  /** A row for each line of their ledgers, which names its partnership by `reference`. */
  readonly ledger?: readonly (readonly unknown[])[] | undefined
  /** A row for each of their activities, which names its partnership by `reference`. */
  readonly activities?: readonly (readonly unknown[])[] | undefined
}

/**
 * What was refused of the tables that partnerships are made of.
 *
 * @group Answers
 */
export interface RefusedLine extends TextIssue {
  /** Which table it stands in. */
  readonly table: keyof TextTables
  /** The reference of its row, where it has one that could be read. */
  readonly reference?: string
  /** The BEIS School ID of the Leader School, of a row of partnerships: who holds pairs against each other needs those of partnerships that are left out too. */
  readonly leader?: string
  /** The same of the Partner School. */
  readonly partner?: string
}

/**
 * The heads of one of the tables that partnerships are made of could not be read, or what was handed in is no such tables.
 *
 * @group Answers
 */
export interface RefusedTables extends RefusedText<'table'> {
  /** Every problem, with the table that it stands in; without one where it stands in none. */
  readonly issues: AtLeastOne<TextIssue & Partial<Pick<RefusedLine, 'table'>>>
}

/**
 * Partnerships that were made of tables.
 *
 * @group Answers
 */
export interface TextRecords {
  /** What it is. */
  readonly kind: 'text-records'
  /** The heads of all tables were read. */
  readonly outcome: 'read'
  /** The partnerships that could be read whole, in the order of their rows. */
  readonly records: readonly PartnershipRecord[]
  /** The numbers of their rows, in the same order. */
  readonly rows: readonly number[]
  /**
   * What was refused. A partnership is left out where one of its lines was refused, since its ledger would not be complete, and where several
   * rows have its reference; a line that does not say whose it is spoils no other.
   */
  readonly refused: readonly RefusedLine[]
  /** The cells that were not taken as they stand. */
  readonly readings: readonly (TextReading & { readonly table: keyof TextTables; readonly row: number })[]
}

type Row<Value> = TextRow<Value> | RefusedText<'row'>
type Lines = 'ledger' | 'activities'
type Named = RowNames & { readonly row: number }

/** Tables as they come: what each holds is for the reader of tables. */
const tablesSchema = /* @__PURE__ */ (() =>
  reads<{ readonly [Table in keyof TextTables]?: unknown }>('the tables of partnerships', {
    partnerships: optional(anything),
    ledger: optional(anything),
    activities: optional(anything),
  }))()

/** Where the facts of a line stand in its row. */
const within = { ledger: 'entry', activities: 'activity' } as const

/**
 * Makes partnerships of tables: a row for each partnership, and where there are such tables a row for each line of their ledgers and for each of
 * their activities, which name their partnership by `reference`. A partnership without a line has no ledger on record, which says nothing.
 *
 * @param tables - The tables, each 1,000,000 rows at most.
 * @param options - How days are meant, what stands for nothing, what becomes of other columns.
 * @returns The partnerships for `evaluateProgramme`, with all that was refused, by table, row and column; or `invalid-input` where the heads of a
 * table could not be read, with that table.
 * @example
 * ```ts
 * import { evaluateProgramme } from 'deped-school-partnerships'
 * import { readPartnerships } from 'deped-school-partnerships/text'
 *
 * const read = readPartnerships({
 *   partnerships: [['Reference', 'Leader School ID', 'Leader PBB Level', 'Leader PBB Year', 'Partner School ID'], ['P-1', '107970', '5', '2014', '107973']],
 *   ledger: [['Reference', 'Kind', 'Date', 'Amount'], ['P-1', 'receipt', 'Aug. 22, 2016', '₱140,000.00']],
 * })
 * if (read.outcome === 'invalid-input') throw new Error(read.issues[0].message)
 * read.records[0]?.ledger // => [{ kind: 'receipt', day: '2016-08-22', amount: '140000.00' }]
 * evaluateProgramme(read.records, '2016-12-31').outcome // => 'undetermined'
 * ```
 * @group Questions
 */
export const readPartnerships = (tables: TextTables, options: TextOptions = {}): TextRecords | RefusedTables => {
  const given = read(tablesSchema, tables)
  if (given.issues) return refusal('table', given.issues)
  const table = <Name extends 'partnership' | Lines>(name: Name, rows: unknown) =>
    readTable(name, rows as TextTables['partnerships'], options)
  const partnerships = table('partnership', given.value.partnerships)
  if (partnerships.outcome === 'invalid-input') return refusedTable('partnerships', partnerships)
  const ledger = given.value.ledger === undefined ? undefined : table('ledger', given.value.ledger)
  if (ledger?.outcome === 'invalid-input') return refusedTable('ledger', ledger)
  const activities = given.value.activities === undefined ? undefined : table('activities', given.value.activities)
  if (activities?.outcome === 'invalid-input') return refusedTable('activities', activities)

  const refused: RefusedLine[] = []
  const readings: TextRecords['readings'][number][] = []
  const open = { partnerships, ledger, activities }
  const refuse = (table: keyof TextTables, row: Named, issue: Issue, entry?: LedgerEntry): void => {
    const column = columnOf(open[table], issue.path, entry)
    refused.push({ ...issue, table, ...known<Named>(row), ...(column !== undefined && { column }) })
  }
  /** The rows of a table that were read; what is wrong with the others is told. */
  const readRows = <Value>(table: keyof TextTables, rows: readonly Row<Value>[]): TextRow<Value>[] =>
    rows.flatMap((row) => {
      if (row.outcome === 'invalid-input') {
        const { reference, leader, partner } = row.subject
        const names = known<RowNames>({ reference, leader, partner })
        refused.push(...row.issues.map((issue) => ({ ...issue, table, ...names })))
        return []
      }
      readings.push(...row.readings.map((reading) => ({ ...reading, table, row: row.row })))
      return [row]
    })

  const whole = readRows('partnerships', partnerships.rows)
  const named = groupBy(partnerships.rows, (row) =>
    row.outcome === 'invalid-input' ? row.reference : row.value.reference,
  )
  /** References by their figures: with others a reference is another one. */
  const alike = groupBy([...named.keys()], figuresIn)
  /** Why a partnership is left out, by its reference: the first of its lines that was refused. */
  const incomplete = new Map<string, Issue>()
  const leaveOut = (reference: string, table: Lines, row: number): void => {
    if (!incomplete.has(reference)) incomplete.set(reference, leftOut(table, row))
  }

  /** The lines of a table by the partnership that they name. */
  const linesOf = <Value extends LedgerLine | ActivityLine>(table: Lines, rows: readonly Row<Value>[] = []) => {
    for (const row of rows)
      if (row.outcome === 'invalid-input' && row.reference !== undefined) leaveOut(row.reference, table, row.row!)
    const lines = readRows(table, rows)
    for (const { row, value } of lines) {
      const { reference } = value
      const allowed = 'the reference of a partnership'
      if (reference === undefined)
        refuse(table, { row }, issueAt('missing', ['reference'], { received: 'undefined', allowed }))
      else if (!named.has(reference)) {
        const near = {
          received: quoted(reference),
          allowed,
          suggestion: closest(reference, alike.get(figuresIn(reference)) ?? []) ?? null,
        } as const
        refuse(table, { row, reference }, issueAt('not-allowed', ['reference'], near))
      }
    }
    return groupBy(lines, ({ value: { reference } }) => reference)
  }
  const entries = linesOf('ledger', ledger?.rows)
  const acts = linesOf('activities', activities?.rows)

  const records = whole.flatMap(({ row, value }) => {
    const { reference } = value
    if (reference === undefined) return [{ row, record: value }]
    const other = named.get(reference)!.find((each) => each.row !== row)
    const names = { row, reference, leader: value.pairing.leader.id, partner: value.pairing.partner.id }
    if (other) {
      const allowed = { says: 'a reference that no other row has; row {row} has it too', row: other.row! } as const
      refuse('partnerships', names, issueAt('not-allowed', ['reference'], { received: quoted(reference), allowed }))
      return []
    }
    const lines = { ledger: entries.get(reference), activities: acts.get(reference) }
    const record: PartnershipRecord = {
      ...value,
      ...(lines.activities && { activities: lines.activities.map((line) => line.value.activity) }),
      ...(lines.ledger && { ledger: lines.ledger.map((line) => line.value.entry) }),
    }
    // Of a partnership that is left out already its lines may name an activity whose row was refused.
    for (const issue of incomplete.has(reference) ? [] : problemsIn(record)) {
      const [table, index, ...path] = issue.path as [Lines, number?, ...(string | number)[]]
      const line = index === undefined ? undefined : lines[table]?.[index]?.row
      if (line === undefined) incomplete.set(reference, issue)
      else {
        refuse(table, { row: line, reference }, issueAgain(issue, [within[table], ...path]), record.ledger?.[index!])
        leaveOut(reference, table, line)
      }
    }
    const why = incomplete.get(reference)
    if (why) refuse('partnerships', names, why)
    return why ? [] : [{ row, record }]
  })
  return {
    kind: 'text-records',
    outcome: 'read',
    records: records.map(({ record }) => record),
    rows: records.map(({ row }) => row),
    refused,
    readings,
  }
}

const refusedTable = (table: keyof TextTables, { issues, ...refused }: RefusedText<'table'>): RefusedTables => {
  const [first, ...rest] = issues
  return { ...refused, issues: [{ ...first, table }, ...rest.map((issue) => ({ ...issue, table }))] }
}

/** The head of the column that a field stands in. Amounts have one for each kind of entry, where the heads say so. */
const columnOf = (table: ReadTable<unknown> | undefined, at: Path, of?: LedgerEntry): string | undefined =>
  table?.columns.find(
    ({ path, entry }) => path?.join('.') === at.join('.') && (entry === undefined || entry === of?.kind),
  )?.column

const figuresIn = (reference: string): string => reference.replaceAll(/\D/g, '')

/** What is wrong with the lines of a partnership beside each other: they name an activity or an expense that is not there. */
const problemsIn = ({ ledger, activities }: PartnershipRecord): readonly Issue[] =>
  withReferences(read(linesSchema, { ledger, activities })).issues ?? []

const leftOut = (table: Lines, row: number): Issue =>
  issueAt('not-allowed', [table], {
    received: { says: 'without row {row} of its lines, which was refused', row },
    allowed: 'a partnership whose lines can all be read',
  })
