import type { PbbLevel } from '../order/index.ts'

/**
 * The figures behind a finding about a school’s level.
 *
 * @group Answers
 */
export interface LevelParams {
  /** The school, by name and BEIS School ID. */
  readonly school: string
  /** The year of the level at hand; absent where unknown. */
  readonly year?: number
  /** The level at hand; absent where unknown. */
  readonly level?: PbbLevel
  /** The year whose categories decide. */
  readonly requiredYear: number
  /** The levels that are allowed. */
  readonly allowed: readonly PbbLevel[]
}

/**
 * The figures behind a finding about a pair of schools.
 *
 * @group Answers
 */
export interface PairParams {
  /** The Leader School, by name and BEIS School ID. */
  readonly leader: string
  /** The Partner School, by name and BEIS School ID. */
  readonly partner: string
}

/**
 * The figures behind a finding about the distance of a pair.
 *
 * @group Answers
 */
export interface NearbyParams extends PairParams {
  /** The distance in kilometres, to the metre; absent where unknown. */
  readonly distanceKm?: number
  /** The greatest distance that the policy counts as nearby; absent where a person judges. */
  readonly withinKm?: number
}

/**
 * A pair in a list of pairs.
 *
 * @group Answers
 */
export interface PairReference {
  /** Its index in the list, from 0. */
  readonly index: number
  /** The BEIS School ID of its Leader School. */
  readonly leader: string
  /** The BEIS School ID of its Partner School. */
  readonly partner: string
}

/**
 * The figures behind a finding about a list of pairs.
 *
 * @group Answers
 */
export interface SelectionParams {
  /** The BEIS School ID that stands in too many pairs; absent where none does. */
  readonly school?: string
  /** How many different schools it may be paired with. */
  readonly limit: number
  /** Every pair in the conflict, by partner within leader; empty where there is none. */
  readonly pairs: readonly PairReference[]
  /** How many pairs could be read. */
  readonly readable: number
  /** How many could not. */
  readonly unreadable: number
}

/**
 * The figures of each rule’s findings. Its keys are the ids of the rules: stable, and never used again for another rule.
 *
 * @group Answers
 */
export interface RuleParams {
  /** The school is at a level of Leader Schools. */
  readonly 'classification/leader-school': LevelParams
  /** The school is at a level of Partner Schools. */
  readonly 'classification/partner-school': LevelParams
  /** The two schools of a pair are different. */
  readonly 'pairing/distinct-schools': PairParams
  /** The Partner School is on the DepEd list. */
  readonly 'pairing/on-list': PairParams
  /** The Partner School is nearby. */
  readonly 'pairing/nearby': NearbyParams
  /** A Leader School has one Partner School. */
  readonly 'pairings/one-partner': SelectionParams
  /** A Partner School is selected once. */
  readonly 'pairings/not-twice': SelectionParams
}

/**
 * The id of a rule.
 *
 * @group Answers
 */
export type RuleId = keyof RuleParams
