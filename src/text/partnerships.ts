import type { Path } from '../decision/answer.ts'
import type { PartnershipRecord } from '../partnership/facts.ts'
import { groupBy } from '../reading/group.ts'
import { issueAt, quoted } from '../reading/issues.ts'
import { closest } from '../reading/near.ts'
import type { ActivityLine, LedgerLine } from './inputs.ts'
import { readTable } from './rows.ts'
import type { RefusedText, TextIssue, TextOptions, TextReading, TextRow } from './table.ts'

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
   * What was refused, table by table. A partnership is left out where one of its lines was refused, since its ledger would not be complete; a
   * line that does not say whose it is spoils no other.
   */
  readonly refused: readonly RefusedLine[]
  /** The cells that were not taken as they stand. */
  readonly readings: readonly (TextReading & { readonly table: keyof TextTables; readonly row: number })[]
}

type Line = LedgerLine | ActivityLine

/**
 * Makes partnerships of tables: a row for each partnership, and where there are such tables a row for each line of their ledgers and for each of
 * their activities, which name their partnership by `reference`. A partnership without a line has no ledger on record, which says nothing.
 *
 * @param tables - The tables, each 1,000,000 rows at most.
 * @param options - How days are meant, what stands for nothing, what becomes of other columns.
 * @returns The partnerships for `evaluateProgramme`, with all that was refused, by table, row and column; or `invalid-input` where the heads of a
 * table could not be read.
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
export const readPartnerships = (tables: TextTables, options: TextOptions = {}): TextRecords | RefusedText<'table'> => {
  const partnerships = readTable('partnership', tables.partnerships, options)
  if (partnerships.outcome === 'invalid-input') return partnerships
  const ledger = tables.ledger && readTable('ledger', tables.ledger, options)
  if (ledger?.outcome === 'invalid-input') return ledger
  const activities = tables.activities && readTable('activities', tables.activities, options)
  if (activities?.outcome === 'invalid-input') return activities

  const refused: RefusedLine[] = []
  const readings: TextRecords['readings'][number][] = []
  /** The rows of a table that were read; what is wrong with the others is told. */
  const readRows = <Value>(
    table: keyof TextTables,
    rows: readonly (TextRow<Value> | RefusedText<'row'>)[],
  ): TextRow<Value>[] =>
    rows.flatMap((row) => {
      if (row.outcome === 'invalid-input') {
        refused.push(...row.issues.map((issue) => ({ ...issue, table })))
        return []
      }
      readings.push(...row.readings.map((reading) => ({ ...reading, table, row: row.row })))
      return [row]
    })

  const whole = readRows('partnerships', partnerships.rows)
  const named = groupBy(whole, ({ value: { reference } }) => reference)
  const references = new Set([
    ...named.keys(),
    ...partnerships.rows.flatMap((row) => (row.outcome === 'invalid-input' ? (row.reference ?? []) : [])),
  ])
  const spoiled = new Map<string, RefusedLine>()

  /** The lines of a table by the partnership that they name. */
  const linesOf = <Value extends Line>(
    table: 'ledger' | 'activities',
    rows: readonly (TextRow<Value> | RefusedText<'row'>)[] = [],
  ): Map<string, TextRow<Value>[]> => {
    const refuse = (row: number, code: 'missing' | 'not-allowed', received: string, allowed: string, near?: string) =>
      refused.push({ ...issueAt(code, ['reference'], { received, allowed, suggestion: near ?? null }), table, row })
    for (const row of rows) {
      if (row.outcome !== 'invalid-input' || row.reference === undefined) continue
      spoiled.set(row.reference, { ...leftOut(table, row.row!), table: 'partnerships' })
    }
    const lines = readRows(table, rows).filter(({ row, value: { reference } }) => {
      const again = reference === undefined ? 0 : (named.get(reference)?.length ?? 0)
      if (reference === undefined) refuse(row, 'missing', 'undefined', 'the reference of a partnership')
      else if (again > 1)
        refuse(row, 'not-allowed', quoted(reference), 'the reference of one partnership; several have it')
      else if (!references.has(reference))
        refuse(row, 'not-allowed', quoted(reference), 'the reference of a partnership', closest(reference, references))
      return again === 1
    })
    return groupBy(lines, ({ value: { reference } }) => reference)
  }
  const entries = linesOf('ledger', ledger?.rows)
  const acts = linesOf('activities', activities?.rows)

  const kept = whole.filter(({ row, value: { reference } }) => {
    const line = reference === undefined ? undefined : spoiled.get(reference)
    if (line) refused.push({ ...line, row })
    return line === undefined
  })
  return {
    kind: 'text-records',
    outcome: 'read',
    records: kept.map(({ value }) => {
      const own = value.reference === undefined ? undefined : entries.get(value.reference)
      const its = value.reference === undefined ? undefined : acts.get(value.reference)
      return {
        ...value,
        ...(its && { activities: its.map((line) => line.value.activity) }),
        ...(own && { ledger: own.map((line) => line.value.entry) }),
      }
    }),
    rows: kept.map(({ row }) => row),
    refused,
    readings,
  }
}

const leftOut = (table: string, row: number): TextIssue => {
  const path: Path = [table]
  return issueAt('not-allowed', path, {
    received: `without row ${row} of its lines, which was refused`,
    allowed: 'a partnership whose lines can all be read',
  })
}
