import type { Detail } from '../decision/detail.ts'
import { optionsByPolicy, type PolicyOptions, schoolIdSchema } from '../policy/facts.ts'
import { optionOf } from '../reading/options.ts'
import { holding, listOf, optional, reads, type Schema } from '../reading/read.ts'

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
export interface RankingOptions<Asked extends Detail = 'full'> extends PolicyOptions<Asked> {
  /**
   * The selections that were made already, 1,000,000 at most; their Partner Schools are not free any more.
   *
   * @clause do44/selection/not-twice
   */
  readonly selected?: readonly Selection[] | undefined
}

/**
 * What a plan of pairs goes by.
 *
 * @group Input
 */
export interface PlanOptions<Asked extends Detail = 'full'> extends PolicyOptions<Asked> {
  /**
   * Pairs that stand already and are kept as they are, 1,000,000 at most.
   *
   * @clause do44/selection/one-partner
   * @clause do44/selection/not-twice
   */
  readonly fixed?: readonly Selection[] | undefined
}

/** A selection. */
export const selectionSchema = reads<Selection>('a selection', { leader: schoolIdSchema, partner: schoolIdSchema })

// @__NO_SIDE_EFFECTS__
const selections = (selection: Schema<Selection>) =>
  optionOf(optional(listOf('a list of selections', selection, 1_000_000)))

/** What is allowed as a partner. A plan says so of its fixed pairs together with what else keeps them from standing. */
export const other = { is: 'another school than the leader' } as const

/** Reads the options of a ranking. */
export const readRankingOptions = /* @__PURE__ */ (() =>
  optionsByPolicy({
    selected: selections(holding(selectionSchema, ({ leader, partner }) => leader !== partner, other, 'partner')),
  }))()

/** Reads the options of a plan. */
export const readPlanOptions = /* @__PURE__ */ (() => optionsByPolicy({ fixed: selections(selectionSchema) }))()
