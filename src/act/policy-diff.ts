// Which figures two policies give differently, on whose authority, and which rules go by them.
import { rulebook } from '../catalogue/rulebook.ts'
import type { RuleId } from '../catalogue/subjects.ts'
import type { InvalidInput } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import type { Parameter, ParameterName, Policy } from '../order/index.ts'
import { policySchema } from '../policy/facts.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { version } from '../version.ts'

/**
 * A figure that two policies give differently, or on another authority.
 *
 * @group Answers
 */
export interface FigureDifference {
  /** The name of the parameter. */
  readonly parameter: ParameterName
  /** Whether the figure itself differs; else only who gives it does. */
  readonly differs: 'figure' | 'authority'
  /** What the first policy gives; absent where it leaves the parameter out. */
  readonly before?: Parameter<unknown>
  /** What the second policy gives; absent where it leaves the parameter out. */
  readonly after?: Parameter<unknown>
  /** The rules that go by it; a figure that only totals and statements go by has none. */
  readonly rules: readonly RuleId[]
}

/**
 * What differs between two policies.
 *
 * @group Answers
 */
export interface PolicyDiff {
  /** Which question is answered. */
  readonly kind: 'policy-diff'
  /** Whether any figure differs, or who gives it. */
  readonly outcome: 'same' | 'different'
  /** The first policy, by its `id`. */
  readonly before: string
  /** The second policy, by its `id`. */
  readonly after: string
  /** The version of the library that compared them. */
  readonly version: string
  /** What differs, in the order of a policy’s fields. */
  readonly differences: readonly FigureDifference[]
}

/** A decimal, which alone has a point, without the noughts that say nothing: `0.90` as `0.9`, `1.00` as `1`. */
const plainDecimal = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('.') ? value.replace(/\.?0+$/, '') : value

/** A figure as one text: lists of levels and of schools mean the same in any order; ceilings are read in one order, by item. */
const keyOf = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? [...new Set(value.map(String))].sort() : plainDecimal(value))

const differenceOf = (one: Parameter<unknown> | undefined, other: Parameter<unknown> | undefined) => {
  if (one === undefined || other === undefined) return one === other ? undefined : 'figure'
  if (keyOf(one.value) !== keyOf(other.value)) return 'figure'
  return one.authority === other.authority && one.clause === other.clause ? undefined : 'authority'
}

/** Rules that go by the role of a school, whatever figures of a policy give it that role. */
const byRole: ReadonlySet<RuleId> = /* @__PURE__ */ new Set([
  'incentives/leader-school',
  'programme/appropriation',
] as const)

/** The rules that go by a figure: those that use it, and those that go by a role where it decides on roles. */
const rulesBy = (parameter: ParameterName): readonly RuleId[] => {
  const users = rulebook.filter(({ parameters }) => parameters.includes(parameter)).map(({ id }) => id)
  const isOfRoles = users.some((id) => id.startsWith('classification/'))
  return rulebook.map(({ id }) => id).filter((id) => users.includes(id) || (isOfRoles && byRole.has(id)))
}

/** A parameter without what it leaves out, which the reader has as `undefined`. */
const plain = ({ value, clause, authority }: Parameter<unknown>): Parameter<unknown> =>
  known<Parameter<unknown>>({
    value: typeof value === 'object' && value !== null && !Array.isArray(value) ? known<object>(value) : value,
    clause,
    authority,
  })

/**
 * Says which figures two policies give differently, on whose authority each, and which rules go by them.
 *
 * Lists of levels and of schools are the same in any order, and a number however many noughts end it. Names of policies are no figures.
 *
 * @param before - The first policy.
 * @param after - The second policy.
 * @returns `same`, `different` with each difference, or `invalid-input` with every problem in either policy.
 * @example
 * ```ts
 * import { FY2016, policyDiff } from 'deped-school-partnerships'
 *
 * const extended = { ...FY2016, id: 'Extended', validUntil: { value: '2017-03-31', authority: 'Memorandum A' } }
 * const diff = policyDiff(FY2016, extended)
 * const [change] = diff.outcome === 'different' ? diff.differences : []
 * const { parameter, before, after, rules } = change ?? {}
 * const told = [parameter, before?.value, after?.value, after?.authority, rules]
 * told // => ['validUntil', '2016-12-31', '2017-03-31', 'Memorandum A', ['expenses/within-validity']]
 * ```
 * @group Questions
 */
export const policyDiff = (before: Policy, after: Policy): PolicyDiff | InvalidInput<'policy-diff'> => {
  const input = readAll({
    before: read(policySchema, before, ['before']),
    after: read(policySchema, after, ['after']),
  })
  if (input.issues) return invalid('policy-diff', input.issues)
  const { before: one, after: other } = input.value
  const names = Object.keys({ ...one, ...other }).filter((name) => name !== 'id') as ParameterName[]
  const differences = names.flatMap((parameter) => {
    const differs = differenceOf(one[parameter], other[parameter])
    return differs === undefined
      ? []
      : known<FigureDifference>({
          parameter,
          differs,
          before: one[parameter] && plain(one[parameter]),
          after: other[parameter] && plain(other[parameter]),
          rules: rulesBy(parameter),
        })
  })
  return {
    kind: 'policy-diff',
    outcome: differences.length > 0 ? 'different' : 'same',
    before: one.id,
    after: other.id,
    version,
    differences,
  }
}
