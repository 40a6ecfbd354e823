import type { RuleEntry } from '../decision/rule.ts'
import { fixed } from '../order/fixed.ts'
import { classificationRules } from './classification.ts'
import { pairingRules } from './pairing.ts'
import { selectionRules } from './pairings.ts'

/**
 * Every rule, in the order in which findings report them.
 *
 * @example
 * ```ts
 * import { rulebook } from 'deped-school-partnerships'
 *
 * rulebook.find(({ id }) => id === 'pairing/nearby')?.clauses // => ['do44/selection/nearby-from-list']
 * rulebook.filter(({ basis }) => basis === 'interpreted').length // => 0
 * ```
 * @group Rulebook
 */
export const rulebook: readonly RuleEntry[] = /* @__PURE__ */ fixed(
  /* @__PURE__ */ [...classificationRules, ...pairingRules, ...selectionRules.map((each) => each.rule)].map(
    ({ id, statement, basis, clauses, parameters }): RuleEntry => ({ id, statement, basis, clauses, parameters }),
  ),
)
