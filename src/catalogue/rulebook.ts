import type { RuleEntry } from '../decision/old-rule.ts'
import { fixed } from '../order/fixed.ts'
import { activityRules } from '../activities/rules.ts'
import { classificationRules } from '../classification/rules.ts'
import { dutyRules } from '../duties/rules.ts'
import { expenseRules } from '../expenses/rules.ts'
import { incentiveRules } from '../incentives/rules.ts'
import { pairingRules } from '../pairing/rules.ts'
import { selectionRules } from '../pairing/list.ts'
import { programmeRules } from '../programme/rules.ts'
import { fundRules } from '../fund/statement.ts'

// Made when the rulebook is, so that a bundle without it has no use for every rule.
const rules = (): readonly RuleEntry[] => [
  ...classificationRules,
  ...pairingRules,
  ...selectionRules.map((each) => each.rule),
  ...programmeRules,
  ...activityRules,
  ...expenseRules,
  ...fundRules,
  ...dutyRules,
  ...incentiveRules,
]

/**
 * Every rule, in the order in which findings report them.
 *
 * @example
 * ```ts
 * import { rulebook } from 'deped-school-partnerships'
 *
 * rulebook.find(({ id }) => id === 'pairing/nearby')?.clauses // => ['do44/selection/nearby-from-list']
 * rulebook.filter(({ basis }) => basis === 'companion').map(({ id }) => id) // => ['incentives/service-credits']
 * ```
 * @group Rulebook
 */
export const rulebook: readonly RuleEntry[] = /* @__PURE__ */ fixed(
  // Without the function that applies a rule, an entry is plain data.
  /* @__PURE__ */ (() =>
    rules().map(
      (rule) => Object.fromEntries(Object.entries(rule).filter(([name]) => name !== 'apply')) as unknown as RuleEntry,
    ))(),
)
