import type { ClauseId } from './clauses.ts'
import type { ExpenseItem } from './expense-items.ts'
import { fixed } from './fixed.ts'

/**
 * A level of the public Performance-Based Bonus (PBB) categories: a rank bracket, not points; 8 is the highest.
 *
 * @clause do44/who/leader-school
 * @clause do44/who/partner-school
 * @group The Order as data
 */
export type PbbLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/**
 * A figure that the Order gives.
 *
 * @group The Order as data
 */
export interface FigureByClause<T> {
  /** The figure itself. */
  readonly value: T
  /** The clause of the Order that gives it. Of any other figure than the Order’s own it says nothing. */
  readonly clause: ClauseId
  /** Who else gives it: an extension, another year’s order, a local rule; 1 to 200 characters. */
  readonly authority?: string | undefined
}

/**
 * A figure that another than the Order gives.
 *
 * @group The Order as data
 */
export interface FigureByAuthority<T> {
  /** The figure itself. */
  readonly value: T
  /** The clause of the Order that gives it. Of any other figure than the Order’s own it says nothing. */
  readonly clause?: ClauseId | undefined
  /** Who else gives it, where it is not the Order: an extension, another year’s order, a local rule; 1 to 200 characters. */
  readonly authority: string
}

/**
 * A figure that rules work with, and what gives it its force: the Order’s own clause where it is the Order’s own figure,
 * otherwise an `authority`, which every finding, statement and limit that used the figure repeats.
 *
 * @group The Order as data
 */
export type Parameter<T> = FigureByClause<T> | FigureByAuthority<T>

/**
 * The parameters of one year’s guidelines. Another year, an extension or a local rule is another policy, not other code.
 *
 * @group The Order as data
 */
export interface Policy {
  /** A short name that reports carry, 1 to 60 characters; not `FY2016` unless every figure is the Order’s own. */
  readonly id: string
  /** The year of the PBB categories that decide, from 2000 to 2199. */
  readonly pbbYear: Parameter<number>
  /** The levels of Leader Schools, 1 to 8 levels. With `partnerLevels` they cover each level once. */
  readonly leaderLevels: Parameter<readonly PbbLevel[]>
  /** The levels of Partner Schools, 1 to 8 levels. */
  readonly partnerLevels: Parameter<readonly PbbLevel[]>
  /** How many Partner Schools a Leader School selects, 1 to 100. */
  readonly partnersPerLeader: Parameter<number>
  /** How many Leader Schools may select the same Partner School, 1 to 100. */
  readonly leadersPerPartner: Parameter<number>
  /** The fund of each Leader School, in pesos with two decimals. */
  readonly fund: Parameter<string>
  /** The appropriation for all Leader Schools, in pesos with two decimals. */
  readonly appropriation: Parameter<string>
  /** The last day on which the fund is valid, `YYYY-MM-DD`, that day included. */
  readonly validUntil: Parameter<string>
  /** The share of the fund that is to be liquidated, as a decimal between 0 and 1. */
  readonly liquidationStandard: Parameter<string>
  /** The rating that a successful partnership earns on each Leadership and Governance indicator, a whole number from 0 to 3. */
  readonly sbmRating: Parameter<number>
  /**
   * The greatest distance in kilometres that counts as nearby, 0 to 5000. The Order gives none: absent, a person
   * judges; given, the distance decides and no judgement is asked.
   *
   * @clause do44/selection/nearby-from-list
   */
  readonly nearbyWithinKm?: Parameter<number>
  /** The first day on which the fund may be spent, `YYYY-MM-DD`, that day included. The Order gives none: absent, no rule asks. */
  readonly validFrom?: Parameter<string>
  /**
   * The most that one expense for an item may cost, in pesos with two decimals. The Order’s costing parameters were not
   * seen: absent, no rule asks; given, an item that is not in it has no ceiling.
   *
   * @clause do44/duties/leader/h/costing
   */
  readonly ceilings?: Parameter<Readonly<Partial<Record<ExpenseItem, string>>>>
  /**
   * The BEIS School IDs of schools that an authority names as Leader Schools by another measure than the PBB categories, six digits
   * each, 1 to 100,000 of them. They are so whatever their level, and take nothing from other schools of that level. The Order names
   * none: absent, the level decides.
   *
   * @clause do44/who/leader-school
   */
  readonly designatedLeaders?: Parameter<readonly string[]>
  /**
   * The BEIS School IDs of schools that an authority names as Partner Schools by another measure, six digits each, 1 to 100,000 of
   * them, none of which is in `designatedLeaders`.
   *
   * @clause do44/who/partner-school
   */
  readonly designatedPartners?: Parameter<readonly string[]>
}

/**
 * The names of the parameters of a {@link Policy}.
 *
 * @group The Order as data
 */
export type ParameterName = Exclude<keyof Policy, 'id'>

/**
 * The parameters of fiscal year 2016, as the Order gives them.
 *
 * @group The Order as data
 */
export const FY2016 = /* @__PURE__ */ fixed({
  /** The name that reports carry. */
  id: 'FY2016',
  /** The categories are those of 2014. */
  pbbYear: { value: 2014, clause: 'do44/who/leader-school' },
  /** Level 5, 6, 7 or 8. */
  leaderLevels: { value: [5, 6, 7, 8], clause: 'do44/who/leader-school' },
  /** Level 1, 2, 3 or 4. */
  partnerLevels: { value: [1, 2, 3, 4], clause: 'do44/who/partner-school' },
  /** One Partner School for each Leader School. */
  partnersPerLeader: { value: 1, clause: 'do44/selection/one-partner' },
  /** No school is a Partner School more than once. */
  leadersPerPartner: { value: 1, clause: 'do44/selection/not-twice' },
  /** P140,000.00 for each Leader School. */
  fund: { value: '140000.00', clause: 'do44/fund/amount' },
  /** P900,000,000.00 for all of them. */
  appropriation: { value: '900000000.00', clause: 'do44/rationale/appropriation' },
  /** The last day of 2016. */
  validUntil: { value: '2016-12-31', clause: 'do44/fund/validity' },
  /** 90% of the funds. */
  liquidationStandard: { value: '0.90', clause: 'do44/indicators/liquidation-standard' },
  /** A rating of 2. */
  sbmRating: { value: 2, clause: 'do44/incentives/sbm-rating' },
})
