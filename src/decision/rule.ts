import { fixed } from '../order/fixed.ts'
import type { ClauseId, ParameterName, Policy } from '../order/index.ts'
import type { Basis, Finding, FindingOf, Need, Path, Result } from './decision.ts'
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
  /** The results it can have. A duty without a deadline, for example, cannot be breached. */
  readonly results: readonly Result[]
}

/**
 * What a rule is made of. `check` is three-valued: `undefined` is an answer. A rule that can be breached says how, and one
 * that can be open says what is missing.
 */
export type RuleSpec<Facts, Id extends RuleId> = Omit<RuleEntry, 'results'> & {
  readonly id: Id
  /** Where the rule looks, from the facts. */
  readonly path: (facts: Facts) => Path
  /** Clauses that it stands on for these facts alone, beside those it always stands on. */
  readonly cites?: (facts: Facts) => readonly ClauseId[]
  /** The figures of its findings. */
  readonly params: (facts: Facts, policy: Policy) => RuleParams[Id]
  /** What its findings say. */
  readonly met: (params: RuleParams[Id]) => string
} & (
    | (Breachable<Id> & { readonly check: Check<Facts, boolean>; readonly open?: never })
    | (Breachable<Id> & Openable<Facts, Id> & { readonly check: Check<Facts, boolean | undefined> })
    | (Openable<Facts, Id> & { readonly check: Check<Facts, true | undefined>; readonly breached?: never })
  )

type Check<Facts, Verdict> = (facts: Facts, policy: Policy) => Verdict
interface Breachable<Id extends RuleId> {
  readonly breached: (params: RuleParams[Id]) => string
}
interface Openable<Facts, Id extends RuleId> {
  readonly open: (params: RuleParams[Id]) => string
  readonly needs: (facts: Facts, policy: Policy) => readonly Need[]
  /** Needs of another decision that the rule waits for. Their paths are whole already. */
  readonly inherits?: (facts: Facts) => readonly Need[]
}

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
  const results: Result[] = ['met', ...(spec.breached ? (['breached'] as const) : []), ...(spec.open ? (['open'] as const) : [])]
  const entry: RuleEntry = fixed({ id, statement, basis, clauses, parameters, results, ...(requires && { requires }) })
  const apply = (facts: Facts, policy: Policy, at: Path): Finding => {
    const params = spec.params(facts, policy)
    const finding: FindingOf<Id> = {
      rule: id,
      ...told(spec, params, facts, policy, at),
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

/** The result, with what it says and needs. */
const told = <Facts, Id extends RuleId>(
  spec: RuleSpec<Facts, Id>,
  params: RuleParams[Id],
  facts: Facts,
  policy: Policy,
  at: Path,
): Pick<FindingOf<Id>, 'result' | 'message' | 'needs'> => {
  const verdict = spec.check(facts, policy)
  if (verdict) return { result: 'met', message: spec.met(params), needs: none }
  if (verdict === false && spec.breached) return { result: 'breached', message: spec.breached(params), needs: none }
  const { open, needs, inherits } = spec as Openable<Facts, Id>
  const own = needs(facts, policy).map((need) => ({ ...need, path: [...at, ...need.path] }))
  return { result: 'open', message: open(params), needs: inherits ? [...own, ...inherits(facts)] : own }
}

/** Applies rules to facts, in order, but for those whose parameter the policy does not give. `at` is where the facts stand. */
export const applyRules = <Facts>(rules: readonly Rule<Facts>[], facts: Facts, policy: Policy, at: Path = none): Finding[] =>
  rules.filter(({ requires }) => requires === undefined || policy[requires] !== undefined).map((each) => each.apply(facts, policy, at))

const authoritiesOf = (parameters: readonly ParameterName[], policy: Policy): readonly string[] => {
  const named = parameters.flatMap((name) => policy[name]?.authority ?? [])
  return named.length === 0 ? none : [...new Set(named)]
}
