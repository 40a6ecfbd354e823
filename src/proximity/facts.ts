import { schoolIdSchema } from '../policy/facts.ts'
import { FY2016, type Policy } from '../order/index.ts'
import { readTerms } from '../policy/facts.ts'
import { anything, holding, listOf, optional, read, type Reading, reads, type Schema } from '../reading/read.ts'
import type { PolicyTerms } from '../policy/terms.ts'

/**
 * A selection that was made: a Leader School and its Partner School, by their ids.
 *
 * @group Input
 */
export interface Selection {
  /**
   * The BEIS School ID of the Leader School: six digits, as a text.
   *
   * @clause do44/selection/one-partner
   */
  readonly leader: string
  /**
   * The BEIS School ID of the Partner School: six digits, as a text.
   *
   * @clause do44/selection/not-twice
   */
  readonly partner: string
}

/**
 * What a ranking of partners goes by.
 *
 * @group Input
 */
export interface RankingOptions {
  /** The parameters to apply; those of fiscal year 2016 unless given. */
  readonly policy?: Policy
  /**
   * The selections that were made already, 1,000,000 at most; their Partner Schools are not free any more.
   *
   * @clause do44/selection/not-twice
   */
  readonly selected?: readonly Selection[]
}

/**
 * What a plan of pairs goes by.
 *
 * @group Input
 */
export interface PlanOptions {
  /** The parameters to apply; those of fiscal year 2016 unless given. */
  readonly policy?: Policy
  /**
   * Pairs that stand already and are kept as they are, 1,000,000 at most.
   *
   * @clause do44/selection/one-partner
   * @clause do44/selection/not-twice
   */
  readonly fixed?: readonly Selection[]
}

/** A selection. */
export const selectionSchema = reads<Selection>('a selection', { leader: schoolIdSchema, partner: schoolIdSchema })

// @__NO_SIDE_EFFECTS__
const selections = (selection: Schema<Selection>) => optional(listOf('a list of selections', selection, 1_000_000))

// A policy has a reader of its own.
const policy = optional(anything as Schema<Policy>)

/** What is allowed as a partner. A plan says so of its fixed pairs together with what else keeps them from standing. */
export const other = { is: 'another school than the leader' } as const

/** The options of a ranking. */
export const rankingOptionsSchema = reads<RankingOptions>('options', {
  policy,
  selected: selections(holding(selectionSchema, ({ leader, partner }) => leader !== partner, other, 'partner')),
})

/** The options of a plan. */
export const planOptionsSchema = reads<PlanOptions>('options', { policy, fixed: selections(selectionSchema) })

/** Reads options, and the policy in them. */
export const readOptions = <T extends { readonly policy?: Policy }>(
  schema: Schema<T>,
  options: T,
): Reading<Omit<T, 'policy'> & { readonly policy: PolicyTerms }> => {
  const reading = read(schema, options, ['options'])
  if (reading.issues) return reading
  const { policy: given = FY2016 } = reading.value
  const rules = readTerms(given)
  return rules.issues ? rules : { value: { ...reading.value, policy: rules.value } }
}
