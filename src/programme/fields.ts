// What was spent by the field of activities: the dimension, and the key stage.
import { type Activity, listing } from '../activities/facts.ts'
import type { Account } from '../fund/account.ts'
import { hasRefunds } from '../fund/facts.ts'
import type { Dimension, KeyStage } from '../order/index.ts'
import type { ReadRecord } from '../partnership/facts.ts'
import { within } from '../decision/group.ts'
import { type Centavos, pesos } from '../reading/money.ts'

/**
 * What was spent in one field of activities, in pesos with two decimals and less refunds. What is received is received for a
 * partnership, not for a field, so it is not split.
 *
 * @group Answers
 */
export interface FieldTotals {
  /** How many partnerships have an activity or an expense in it. */
  readonly partnerships: number
  /** What was spent on eligible expenses, in pesos. */
  readonly spent: string
  /** What was spent on expenses that are not eligible, in pesos. */
  readonly ineligible: string
  /** What was spent on expenses that are open, in pesos. */
  readonly open: string
}

/**
 * What was spent in a dimension.
 *
 * @group Answers
 */
export interface DimensionTotals extends FieldTotals {
  /** The dimension of the activities; absent where the records do not tell. */
  readonly dimension?: Dimension
}

/**
 * What was spent in a key stage.
 *
 * @group Answers
 */
export interface KeyStageTotals extends FieldTotals {
  /** The key stage in which the activities are carried out; absent where the records do not tell. */
  readonly keyStage?: KeyStage
}

/** The sums of one field. */
export interface FieldSums extends Record<'spent' | 'ineligible' | 'open', Centavos> {
  partnerships: number
}
type Fields<Name extends string> = Map<Name | '', FieldSums>

const noFieldSums = (): FieldSums => ({ partnerships: 0, spent: 0n, ineligible: 0n, open: 0n })

const spelled = ({ partnerships, spent, ineligible, open }: FieldSums): FieldTotals => ({
  partnerships,
  spent: pesos(spent),
  ineligible: pesos(ineligible),
  open: pesos(open),
})

const sorted = <Name extends string>(fields: Fields<Name>): KeptField<Name>[] =>
  [...fields].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, sums]) => ({ name, sums }))

const addAll = <Name extends string>(fields: Fields<Name>, more: readonly KeptField<Name>[]): void => {
  for (const {
    name,
    sums: { partnerships, spent, ineligible, open },
  } of more) {
    const sums = within(fields, name, noFieldSums)
    sums.partnerships += partnerships
    sums.spent += spent
    sums.ineligible += ineligible
    sums.open += open
  }
}

/** What is kept of a field. */
export interface KeptField<Name extends string> {
  /** Its name; empty where the records do not tell. */
  readonly name: Name | ''
  /** The sums. */
  readonly sums: FieldSums
}

/** What is kept of all fields. */
export interface KeptFields {
  /** The sums of each dimension. */
  readonly dimensions: readonly KeptField<Dimension>[]
  /** The sums of each key stage. */
  readonly keyStages: readonly KeptField<KeyStage>[]
}

/** What is spent in fields, added up partnership by partnership. */
export interface FieldsOfProgramme {
  /** Adds what a partnership spent to the fields of the activities that it was spent on. */
  readonly add: (record: ReadRecord, account: Account | undefined) => void
  /** Adds what was kept of other partnerships. */
  readonly merge: (kept: KeptFields) => void
  /** What is kept so far, in the order of the names. */
  readonly kept: () => KeptFields
  /** The totals so far. */
  readonly told: () => {
    readonly dimensions: readonly DimensionTotals[]
    readonly keyStages: readonly KeyStageTotals[]
  }
}

/** Begins to add up what is spent in fields. */
export const fieldsOfProgramme = (): FieldsOfProgramme => {
  const dimensions: Fields<Dimension> = new Map()
  const keyStages: Fields<KeyStage> = new Map()
  const fieldsOf = (activity: Activity | undefined): readonly FieldSums[] => [
    within(dimensions, listing(activity?.activity)?.dimension ?? activity?.dimension ?? '', noFieldSums),
    within(keyStages, activity?.keyStage ?? '', noFieldSums),
  ]
  return {
    add: ({ activities = [], ledger = [] }, account) => {
      const touched = new Set(activities.flatMap(fieldsOf))
      const byId = new Map(activities.map((activity) => [activity.id, activity]))
      const refunded = new Map(
        hasRefunds(ledger)
          ? ledger.flatMap((entry) => (entry.kind === 'expense' ? [[entry.voucher, entry] as const] : []))
          : [],
      )
      for (const { entry, countsAs } of account?.rows ?? []) {
        if (countsAs === 'received' || countsAs === 'liquidated') continue
        const expense = entry.kind === 'refund' ? refunded.get(entry.of) : entry
        const activityId = expense?.kind === 'expense' ? expense.activityId : undefined
        for (const sums of fieldsOf(activityId === undefined ? undefined : byId.get(activityId))) {
          sums[countsAs] += entry.kind === 'refund' ? -entry.amount : entry.amount
          touched.add(sums)
        }
      }
      for (const sums of touched) sums.partnerships += 1
    },
    merge: (kept) => {
      addAll(dimensions, kept.dimensions)
      addAll(keyStages, kept.keyStages)
    },
    kept: () => ({ dimensions: sorted(dimensions), keyStages: sorted(keyStages) }),
    told: () => ({
      dimensions: sorted(dimensions).map(({ name, sums }) => ({ ...(name && { dimension: name }), ...spelled(sums) })),
      keyStages: sorted(keyStages).map(({ name, sums }) => ({ ...(name && { keyStage: name }), ...spelled(sums) })),
    }),
  }
}
