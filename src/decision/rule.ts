import { fixed } from '../order/fixed.ts'
import type { ClauseId, ParameterName, Policy } from '../order/index.ts'
import type { Basis, Finding, FindingOf, Need, Path } from './decision.ts'
import type { RuleId, RuleParams } from './rule-params.ts'

/**
 * A rule as the rulebook lists it.
 *
 * @group Rulebook
 */
export interface RuleEntry {
  /** The id: stable, and never used again for another rule. */
  readonly id: RuleId
  /** What the rule requires, one sentence. */
  readonly statement: string
  /** Whether it is the Order’s own words, our reading, or a companion order’s. */
  readonly basis: Basis
  /** The clauses it stands on. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]]
  /** The parameters of the policy that it uses. */
  readonly parameters: readonly ParameterName[]
  /** The optional parameter without which the rule is not applied; absent where it always is. */
  readonly requires?: ParameterName
}

/** What a rule is made of. Where `check` can be `undefined`, for want of a fact, `open` says what is missing. */
export type RuleSpec<Facts, Id extends RuleId> = RuleEntry & {
  readonly id: Id
  /** Where the rule looks, from the facts. */
  readonly path: (facts: Facts) => Path
  /** Clauses that it stands on for these facts alone, beside those it always stands on. */
  readonly cites?: (facts: Facts) => readonly ClauseId[]
  /** The figures of its findings. */
  readonly params: (facts: Facts, policy: Policy) => RuleParams[Id]
  /** What its findings say. */
  readonly met: (params: RuleParams[Id]) => string
  readonly breached: (params: RuleParams[Id]) => string
} & (
    | { readonly check: (facts: Facts, policy: Policy) => boolean; readonly open?: never; readonly needs?: never }
    | {
        readonly check: (facts: Facts, policy: Policy) => boolean | undefined
        readonly open: (params: RuleParams[Id]) => string
        readonly needs: (facts: Facts, policy: Policy) => readonly Need[]
        /** Needs of another decision that the rule waits for. Their paths are whole already. */
        readonly inherits?: (facts: Facts) => readonly Need[]
      }
  )

/** A rule that can be applied to facts. */
export interface Rule<Facts> extends RuleEntry {
  /** Applies it. `at` is where the facts stand in the input. */
  readonly apply: (facts: Facts, policy: Policy, at: Path) => Finding
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** Makes a rule of its specification. */
// @__NO_SIDE_EFFECTS__
export function rule<Facts, Id extends RuleId>(spec: RuleSpec<Facts, Id>): Rule<Facts> {
  const { id, statement, basis, clauses, parameters, requires } = spec
  const entry: RuleEntry = fixed({ id, statement, basis, clauses, parameters, ...(requires && { requires }) })
  const apply = (facts: Facts, policy: Policy, at: Path): Finding => {
    const params = spec.params(facts, policy)
    const verdict = spec.check(facts, policy)
    const finding: FindingOf<Id> = {
      rule: id,
      ...(verdict === undefined && spec.open
        ? {
            result: 'open',
            message: spec.open(params),
            needs: [...spec.needs(facts, policy).map((need) => ({ ...need, path: [...at, ...need.path] })), ...(spec.inherits?.(facts) ?? none)],
          }
        : verdict
          ? { result: 'met', message: spec.met(params), needs: none }
          : { result: 'breached', message: spec.breached(params), needs: none }),
      basis,
      clauses: spec.cites ? [...clauses, ...spec.cites(facts)] : clauses,
      authorities: authoritiesOf(parameters, policy),
      path: [...at, ...spec.path(facts)],
      params,
    }
    // FindingOf<Id> is one member of the union, which TypeScript cannot see while Id is open.
    return finding as unknown as Finding
  }
  return Object.freeze({ ...entry, apply })
}

/** Applies rules to facts, in order, but for those whose parameter the policy does not give. `at` is where the facts stand. */
export const applyRules = <Facts>(rules: readonly Rule<Facts>[], facts: Facts, policy: Policy, at: Path = none): Finding[] =>
  rules.filter(({ requires }) => requires === undefined || policy[requires] !== undefined).map((each) => each.apply(facts, policy, at))

const authoritiesOf = (parameters: readonly ParameterName[], policy: Policy): readonly string[] => {
  const named = parameters.flatMap((name) => policy[name]?.authority ?? [])
  return named.length === 0 ? none : [...new Set(named)]
}
