import { fixed } from '../order/fixed.ts'
import type { AtLeastOne, ClauseId, ParameterName, Policy } from '../order/index.ts'
import type { Basis, Finding, FindingOf, Need, Path, Result } from './answer.ts'
import { authoritiesOf } from '../policy/grounds.ts'
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
  readonly clauses: AtLeastOne<ClauseId>
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
  /**
   * The one fact that all the rule says depends on, where it has few values. What is said is then made once for each of them, and
   * answers share it, frozen. A rule with parameters says more than that, and has none.
   */
  readonly dependsOn?: (facts: Facts) => string | undefined
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
  /** Applies it. `place` puts a path within the facts into its place in the input. */
  readonly apply: (facts: Facts, policy: Policy, place: Place) => Finding
}

/** Puts a path within some facts into its place in the input. */
export type Place = (path: Path) => Path

/** The place of facts that stand at `at`. Rules that look at the same fact one after another share its path. */
export const placeAt = (at: Path): Place => {
  if (at.length === 0) return (path) => path
  let last: Path | undefined
  let whole: Path = at
  return (path) => {
    if (path === last) return whole
    last = path
    whole = at.concat(path)
    return whole
  }
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** Makes a rule of its specification. */
// @__NO_SIDE_EFFECTS__
export function rule<Facts, Id extends RuleId>(spec: RuleSpec<Facts, Id>): Rule<Facts> {
  const { id, statement, basis, clauses, parameters, requires, dependsOn } = spec
  const results: Result[] = [
    'met',
    ...(spec.breached ? (['breached'] as const) : []),
    ...(spec.open ? (['open'] as const) : []),
  ]
  const entry: RuleEntry = fixed({ id, statement, basis, clauses, parameters, results, ...(requires && { requires }) })
  const say = dependsOn ? remembered(spec, dependsOn) : (facts: Facts, policy: Policy) => said(spec, facts, policy)
  const apply = (facts: Facts, policy: Policy, place: Place): Finding => {
    const { result, message, needs, params } = say(facts, policy)
    const finding: FindingOf<Id> = {
      rule: id,
      result,
      message,
      needs: result === 'open' ? placed(spec as Openable<Facts, Id>, needs, facts, place) : needs,
      basis,
      clauses: spec.cites ? [...clauses, ...spec.cites(facts)] : clauses,
      authorities: authoritiesOf(parameters, policy),
      departsFrom: [],
      path: place(spec.path(facts)),
      params,
    }
    // FindingOf<Id> is one member of the union, which TypeScript cannot see while Id is open.
    return finding as unknown as Finding
  }
  return Object.freeze({ ...entry, apply })
}

/** What a rule says of facts, wherever they stand in the input: the needs have their paths within the facts. */
type Said<Id extends RuleId> = Pick<FindingOf<Id>, 'result' | 'message' | 'needs' | 'params'>

const said = <Facts, Id extends RuleId>(spec: RuleSpec<Facts, Id>, facts: Facts, policy: Policy): Said<Id> => {
  const params = spec.params(facts, policy)
  const verdict = spec.check(facts, policy)
  if (verdict) return { result: 'met', message: spec.met(params), needs: none, params }
  if (verdict === false && spec.breached)
    return { result: 'breached', message: spec.breached(params), needs: none, params }
  const { open, needs } = spec as Openable<Facts, Id>
  return { result: 'open', message: open(params), needs: needs(facts, policy), params }
}

/** The same, made once for each value of the fact that it depends on. */
const remembered = <Facts, Id extends RuleId>(
  spec: RuleSpec<Facts, Id>,
  dependsOn: (facts: Facts) => string | undefined,
): ((facts: Facts, policy: Policy) => Said<Id>) => {
  const known = new Map<string | undefined, Said<Id>>()
  return (facts, policy) => {
    const key = dependsOn(facts)
    const before = known.get(key)
    if (before) return before
    const now = fixed(said(spec, facts, policy))
    known.set(key, now)
    return now
  }
}

/** Needs with their whole paths: the rule’s own, and those it waits for. */
const placed = <Facts, Id extends RuleId>(
  { inherits }: Openable<Facts, Id>,
  needs: readonly Need[],
  facts: Facts,
  place: Place,
): readonly Need[] => {
  const own = needs.map(
    ({ kind, asks, path, question, params }) => ({ kind, asks, path: place(path), question, params }) as Need,
  )
  return inherits ? [...own, ...inherits(facts)] : own
}

/** Applies rules to facts, in order, but for those whose parameter the policy does not give. `at` is where the facts stand. */
export const applyRules = <Facts>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  policy: Policy,
  at: Path = none,
): Finding[] => {
  const place = placeAt(at)
  const findings: Finding[] = []
  rules.forEach(({ requires, apply }) => {
    if (requires === undefined || policy[requires] !== undefined) findings.push(apply(facts, policy, place))
  })
  return findings
}
