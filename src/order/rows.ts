// A row of a list: what the list holds, and the clauses that it brings along. The ids of the clauses are made of the row’s own.
import type { Clause } from './clause.ts'
import { fixed } from './fixed.ts'

interface Row {
  readonly item: object
  readonly clauses: Readonly<Record<string, Clause>>
}

/** What the rows of a list hold. */
// @__NO_SIDE_EFFECTS__
export const itemsOf = <Rows extends readonly Row[]>(
  rows: Rows,
): { readonly [Index in keyof Rows]: Rows[Index]['item'] } =>
  fixed(rows.map(({ item }) => item)) as { readonly [Index in keyof Rows]: Rows[Index]['item'] }

type Ids<Each extends Row> = Each extends Row ? keyof Each['clauses'] & string : never

/** The clauses that the rows of a list bring along, by id. */
// @__NO_SIDE_EFFECTS__
export const clausesOf = <Rows extends readonly Row[]>(rows: Rows): Readonly<Record<Ids<Rows[number]>, Clause>> =>
  Object.assign({}, ...rows.map(({ clauses }) => clauses)) as Readonly<Record<Ids<Rows[number]>, Clause>>
