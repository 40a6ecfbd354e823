import type { Entry } from '../decision/rule.ts'
import { fixed } from '../order/fixed.ts'
import type { ParameterName } from '../order/index.ts'
import { type RuleId, subjects } from './subjects.ts'

/**
 * A rule as the rulebook lists it.
 *
 * @group Rulebook
 */
export type RuleEntry = Entry<RuleId, ParameterName>

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
  // Without what applies a rule and what it says, an entry is plain data.
  /* @__PURE__ */ (() =>
    Object.values(subjects)
      .flatMap(({ rules }) => rules as readonly object[])
      .map(
        (rule) =>
          Object.fromEntries(
            Object.entries(rule).filter(([name]) => !['apply', 'appliesTo', 'says', 'asks'].includes(name)),
          ) as unknown as RuleEntry,
      ))(),
)
