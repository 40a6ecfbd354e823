import type { DutyId, ExpenseItem, KeyStage, PbbLevel } from '../order/index.ts'

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
  /** The distance in kilometres, as told or else measured to the metre; absent where unknown. */
  readonly distanceKm?: number
  /** The greatest distance in kilometres that the policy counts as nearby; absent where a person judges. */
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
 * A level that a record gives a school.
 *
 * @group Answers
 */
export interface LevelReference {
  /** The level. */
  readonly level: PbbLevel
  /** The index of the first record that gives it, from 0. */
  readonly record: number
  /** The side of the pair that the school stands on there. */
  readonly side: 'leader' | 'partner'
}

/**
 * The figures behind a finding about the levels that records give a school.
 *
 * @group Answers
 */
export interface LevelsParams {
  /** The BEIS School ID that has more than one level; absent where none does. */
  readonly school?: string
  /** The year whose categories decide. */
  readonly year: number
  /** The different levels; empty where there is no conflict. */
  readonly levels: readonly LevelReference[]
}

/**
 * The figures behind a finding about the appropriation, in pesos with two decimals.
 *
 * @group Answers
 */
export interface AppropriationParams {
  /** How many different Leader Schools the records name. */
  readonly leaders: number
  /** The fund of each of them, in all, in pesos. */
  readonly allotted: string
  /** The appropriation, in pesos. */
  readonly appropriation: string
  /** How many records name no schools that could be read. */
  readonly unreadable: number
}

/**
 * The figures behind a finding about an activity.
 *
 * @group Answers
 */
export interface ActivityParams {
  /** The activity, as its description or its list names it. */
  readonly activity: string
  /** The key stage it is carried out in; absent where unknown. */
  readonly keyStage?: KeyStage
  /** Whether the guide lists it for these facts; absent where unknown. */
  readonly listed?: boolean
}

/**
 * The figures behind a finding about what an expense is for.
 *
 * @group Answers
 */
export interface ItemParams {
  /** The item that was bought or paid for; absent where unknown. */
  readonly item?: ExpenseItem
  /** What the rule excludes. */
  readonly excluded: string
}

/**
 * The figures behind a finding about the activity of an expense.
 *
 * @group Answers
 */
export interface ExpenseActivityParams {
  /** The activity; absent where unknown. */
  readonly activity?: string
}

/**
 * The figures behind a finding about a day.
 *
 * @group Answers
 */
export interface DayParams {
  /** The day at hand, `YYYY-MM-DD`; absent where unknown. */
  readonly day?: string
  /** The day it is held against, `YYYY-MM-DD`; absent where unknown. */
  readonly limit?: string
}

/**
 * The figures behind a finding about a ceiling, in pesos with two decimals.
 *
 * @group Answers
 */
export interface CeilingParams {
  /** What the expense cost, in pesos; absent where unknown. */
  readonly amount?: string
  /** The most it may cost, in pesos; absent where the item has no ceiling, or is not known. */
  readonly limit?: string
}

/**
 * The figures behind a finding about what was received, in pesos with two decimals.
 *
 * @group Answers
 */
export interface ReceivedParams {
  /** What was received, in pesos. */
  readonly received: string
  /** The fund of a Leader School, in pesos. */
  readonly fund: string
}

/**
 * The figures behind a finding about what was spent, in pesos with two decimals.
 *
 * @group Answers
 */
export interface SpentParams {
  /** What was received, in pesos. */
  readonly received: string
  /** What was spent on eligible expenses, in pesos. */
  readonly spent: string
  /** What was spent on expenses that are open, in pesos. */
  readonly open: string
}

/**
 * The figures behind a finding about a duty.
 *
 * @group Answers
 */
export interface DutyParams {
  /** The duty, in a few words. */
  readonly duty: string
  /** Whether it is done by the day the answer speaks of. */
  readonly status: 'done' | 'missing' | 'unknown'
  /** The day it was done, `YYYY-MM-DD`; absent where unknown. */
  readonly day?: string
  /** The day the answer speaks of, `YYYY-MM-DD`. */
  readonly asOf: string
}

/**
 * The figures behind a finding about an incentive.
 *
 * @group Answers
 */
export interface IncentiveParams {
  /** The incentive, in a few words. */
  readonly incentive: string
}

/**
 * An incentive, and what stands against it.
 *
 * @group Answers
 */
export interface CreditParams extends IncentiveParams {
  /** The facts that are not as they have to be, in the order of the rule; none while nothing stands against it. */
  readonly failing: readonly ('personnel' | 'beyondRegularDuty' | 'payPossible' | 'reportsInVacations')[]
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
  /** A school has one role in all pairs. */
  readonly 'pairings/one-role': SelectionParams
  /** All records give a school the same level. */
  readonly 'programme/one-level': LevelsParams
  /** The funds together are no more than the appropriation. */
  readonly 'programme/appropriation': AppropriationParams
  /** An activity is aligned with the intent of the policy, as listed or as judged. */
  readonly 'activities/aligned': ActivityParams
  /** An activity answers a need in the Partner School’s SIP. */
  readonly 'activities/partner-need': ActivityParams
  /** No other programme funds an activity. */
  readonly 'activities/not-otherwise-funded': ActivityParams
  /** An activity is no field or educational trip. */
  readonly 'activities/not-a-trip': ActivityParams
  /** An expense is not for additional staff. */
  readonly 'expenses/additional-staff': ItemParams
  /** An expense is not for professional fees or honoraria. */
  readonly 'expenses/professional-fees': ItemParams
  /** An expense is not for utilities. */
  readonly 'expenses/utilities': ItemParams
  /** An expense is not for National Achievement Test reviewers. */
  readonly 'expenses/nat-reviewers': ItemParams
  /** An expense is not for commercial instructional materials. */
  readonly 'expenses/commercial-instructional-materials': ItemParams
  /** An expense is not for field or educational trips. */
  readonly 'expenses/educational-trips': ItemParams
  /** An expense is not for equipment. */
  readonly 'expenses/equipment': ItemParams
  /** An expense is not for an activity that another programme funds. */
  readonly 'expenses/funded-by-other-programmes': ExpenseActivityParams
  /** An expense is not for gifts to monitoring or assistance teams. */
  readonly 'expenses/gifts-for-monitors': ItemParams
  /** An expense is made while the fund is valid. */
  readonly 'expenses/within-validity': DayParams
  /** An expense is not made before the fund may be spent. */
  readonly 'expenses/after-start': DayParams
  /** An expense is for an eligible activity. */
  readonly 'expenses/eligible-activity': ExpenseActivityParams
  /** An expense is in the approved WFP. */
  readonly 'expenses/approved-wfp': ExpenseActivityParams
  /** An expense is within the ceiling of its item. */
  readonly 'expenses/ceiling': CeilingParams
  /** No more is received than the fund of a Leader School. */
  readonly 'fund/received': ReceivedParams
  /** No more is spent than was received. */
  readonly 'fund/not-overspent': SpentParams
  /** Leader School, duty A. */
  readonly 'duties/leader-a': DutyParams
  /** Leader School, duty B. */
  readonly 'duties/leader-b': DutyParams
  /** Leader School, duty C. */
  readonly 'duties/leader-c': DutyParams
  /** Leader School, duty D. */
  readonly 'duties/leader-d': DutyParams
  /** Leader School, duty E. */
  readonly 'duties/leader-e': DutyParams
  /** Leader School, duty F. */
  readonly 'duties/leader-f': DutyParams
  /** Leader School, duty G. */
  readonly 'duties/leader-g': DutyParams
  /** Leader School, duty H. */
  readonly 'duties/leader-h': DutyParams
  /** Leader School, duty I. */
  readonly 'duties/leader-i': DutyParams
  /** Leader School, duty J. */
  readonly 'duties/leader-j': DutyParams
  /** Partner School, duty A. */
  readonly 'duties/partner-a': DutyParams
  /** No activity begins before the WFP is approved. */
  readonly 'duties/wfp-before-activities': DayParams
  /** No expense is made before the agreement is signed. */
  readonly 'duties/agreement-before-expenses': DayParams
  /** A successful partnership earns the SBM rating. */
  readonly 'incentives/sbm-rating': IncentiveParams
  /** Partnership activities count in the IPCRF and OPCRF. */
  readonly 'incentives/ipcrf-opcrf': IncentiveParams
  /** Teachers earn service credits. */
  readonly 'incentives/service-credits': CreditParams
}

/**
 * The id of a rule.
 *
 * @group Answers
 */
export type RuleId = keyof RuleParams

/**
 * The results that a rule can have: no duty has a deadline that could be breached, nor does a level that records tell
 * differently breach anything; what is open about two ids, or about what was received, is open elsewhere.
 *
 * @group Answers
 */
export type ResultOf<Id extends RuleId> =
  | 'met'
  | (Id extends `duties/${DutyId}` | 'programme/one-level' ? never : 'breached')
  | (Id extends 'pairing/distinct-schools' | 'fund/received' ? never : 'open')
