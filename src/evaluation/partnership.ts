import { conclude, needsOfParts } from '../decision/conclude.ts'
import type { InvalidInput, Need } from '../decision/decision.ts'
import { daySchema } from '../input/days.ts'
import { readPolicy } from '../input/policy.ts'
import { invalid, read, readAll } from '../input/read.ts'
import { type PartnershipRecord, recordSchema } from '../input/record.ts'
import { FY2016, type Policy } from '../order/index.ts'
import { classify, type Classification } from '../rules/classification.ts'
import { compliance, type PairingDecision, pairFindings } from '../rules/pairing.ts'
import { version } from '../version.ts'

/**
 * What one partnership comes to, as an audit record: plain data that names what it was made with.
 *
 * @group Answers
 */
export interface PartnershipReport {
  /** How the pair is settled. */
  readonly outcome: 'compliant' | 'non-compliant' | 'undetermined'
  /** The caller’s own reference; absent where the record has none. */
  readonly reference?: string
  /** The day the report speaks of, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The policy that was applied, by its `id`. */
  readonly policy: string
  /** The version of the library that made the report. */
  readonly version: string
  /** Which role the leader’s level gives it. */
  readonly leader: Classification
  /** Which role the partner’s level gives it. */
  readonly partner: Classification
  /** Whether the pair is as the Order requires. */
  readonly pairing: PairingDecision
  /** What would settle the undetermined parts, once each, those that settle most findings first. */
  readonly needs: readonly Need[]
}

/**
 * Evaluates one partnership, end to end.
 *
 * A fact that is missing leaves its part `undetermined` and is asked for once, whatever number of parts wait for it.
 *
 * @param record - What is on record; facts that are not known are left out.
 * @param asOf - The day to speak of, `YYYY-MM-DD`, in the Philippines. The library has no clock.
 * @param policy - The parameters to apply; those of fiscal year 2016 unless given.
 * @returns A report with a decision for each part, or `invalid-input` with every problem in the record, the day and the
 * policy.
 * @example
 * ```ts
 * import { evaluatePartnership } from 'deped-school-partnerships'
 *
 * const report = evaluatePartnership({ pairing: { leader: { id: '307601' }, partner: { id: '500138' }, onDepEdList: true } }, '2016-09-09')
 * report.outcome // => 'undetermined'
 * report.needs.map(({ kind, path }) => `${kind} at ${path.join('.')}`) // => ['fact at pairing.leader.pbb', 'fact at pairing.partner.pbb', 'judgement at pairing.nearby']
 * ```
 * @clause do44/who/leader-school
 * @clause do44/who/partner-school
 * @clause do44/selection/nearby-from-list
 * @group Questions
 */
export const evaluatePartnership = (record: PartnershipRecord, asOf: string, policy: Policy = FY2016): PartnershipReport | InvalidInput => {
  const input = readAll({ record: read(recordSchema, record), asOf: read(daySchema, asOf, ['asOf']), policy: readPolicy(policy) })
  if (input.issues) return invalid(input.issues)
  const { pairing: pair, reference } = input.value.record
  const rules = input.value.policy
  const leader = classify(pair.leader, rules, ['pairing', 'leader'])
  const partner = classify(pair.partner, rules, ['pairing', 'partner'])
  const pairing = conclude(pairFindings(pair, rules, ['pairing']), compliance)
  return {
    outcome: pairing.outcome,
    ...(reference !== undefined && { reference }),
    asOf: input.value.asOf,
    policy: rules.id,
    version,
    leader,
    partner,
    pairing,
    needs: needsOfParts([leader, partner, pairing]),
  }
}
