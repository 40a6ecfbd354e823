// The figures of a policy as rules work with them: unwrapped, amounts in centavos, each with who gave it.
import { expenseItems } from '../order/expense-items.ts'
import { fixed } from '../order/fixed.ts'
import {
  type AtLeastOne,
  type ClauseId,
  type ExpenseItem,
  FY2016,
  type Parameter,
  type ParameterName,
  type Policy,
} from '../order/index.ts'
import type { AnyFinding, AnyNeed } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import { asking, type Questions } from '../decision/question.ts'
import { ruling, type Standing, type Terms } from '../decision/rule.ts'
import type { Formats } from '../decision/sentence.ts'
import { type Centavos, centavos } from '../reading/money.ts'

const someOf = <Each>(each: readonly Each[]): AtLeastOne<Each> | undefined =>
  each.length > 0 ? (each as AtLeastOne<Each>) : undefined

/** What stands for a figure of a policy where rules work with it. */
type Value<Name extends ParameterName> = Name extends 'fund' | 'appropriation'
  ? Centavos
  : Name extends 'ceilings'
    ? Readonly<Partial<Record<ExpenseItem, Centavos>>>
    : Name extends 'designatedLeaders' | 'designatedPartners'
      ? ReadonlySet<string>
      : Exclude<Policy[Name], undefined>['value']

/** The figures of a policy. */
export type Parameters = { readonly [Name in keyof Policy as Exclude<Name, 'id'>]: Value<Exclude<Name, 'id'>> }

/** What answers say of the figures that they go by. */
export interface Grounds {
  /** The clauses of those that are the Order’s own. */
  readonly clauses: readonly ClauseId[]
  /** Who gives any of them beside the Order. */
  readonly authorities: readonly string[]
}

/** A policy as rules work with it. */
export interface PolicyTerms extends Terms<Parameters> {
  /** The policy as it was read. */
  readonly policy: Policy
  /** What gives these parameters their force. A figure may have both a clause and an authority. */
  readonly grounds: (parameters: readonly ParameterName[]) => Grounds
}

/** The same policy, whose findings say all, for what goes on with them. */
export const inFull = (terms: PolicyTerms): PolicyTerms => (terms.isBrief ? { ...terms, isBrief: false } : terms)

/** Whether a value is the figure that the Order itself gives. */
export const isOrders = (name: ParameterName, value: unknown): boolean => {
  const own = (FY2016 as Policy)[name]
  return own !== undefined && plain(own.value) === plain(value)
}

/** A figure whatever the order of a list and the noughts after a decimal. */
const plain = (value: unknown): string =>
  Array.isArray(value)
    ? JSON.stringify(value.map(plain).sort())
    : JSON.stringify(typeof value === 'string' ? value.replace(/(\.\d*?)0+$/, '$1') : value)

const own: Standing = /* @__PURE__ */ fixed({ isOwn: true })

/** Schools that are named take the place of a measure that the Order gives, though it has no such parameter. */
const measures: Readonly<Partial<Record<ParameterName, ClauseId>>> = {
  designatedLeaders: 'do44/who/leader-school',
  designatedPartners: 'do44/who/partner-school',
}

/** The clauses of a rule that another’s figure departs from: the one that gives the Order’s own, or if the rule has others, those. */
const replaced = (name: ParameterName, clauses: readonly ClauseId[]): readonly ClauseId[] => {
  const clause = (FY2016 as Policy)[name]?.clause ?? measures[name]
  if (clause === undefined) return []
  return clauses.includes(clause) ? [clause] : clauses
}

const inCentavos = (ceilings: Readonly<Partial<Record<ExpenseItem, string>>>): Parameters['ceilings'] =>
  Object.fromEntries(expenseItems.map((item) => [item, ceilings[item] && centavos(ceilings[item])]))

/** A policy that was read, as rules work with it. What gives the figures of a rule their force is looked up once for each rule. */
// @__NO_SIDE_EFFECTS__
export const termsOf = (policy: Policy): PolicyTerms => {
  const { id, fund, appropriation, ceilings, designatedLeaders, designatedPartners, ...others } = policy
  const plain = Object.fromEntries(
    Object.entries(others as Readonly<Partial<Record<string, Parameter<unknown>>>>).map(([name, parameter]) => [
      name,
      parameter?.value,
    ]),
  )
  const values = {
    ...plain,
    fund: centavos(fund.value),
    appropriation: centavos(appropriation.value),
    // What is left out stays its own, as the reader has it: nothing that is inherited stands in its place.
    ceilings: ceilings && inCentavos(ceilings.value),
    designatedLeaders: designatedLeaders && new Set(designatedLeaders.value),
    designatedPartners: designatedPartners && new Set(designatedPartners.value),
  } as unknown as Parameters
  const isOrdersAlone = !Object.values(policy).some(
    (each: Parameter<unknown> | string | undefined) => typeof each === 'object' && each.authority !== undefined,
  )
  const authoritiesOf = (parameters: readonly ParameterName[]): readonly string[] => [
    ...new Set(parameters.flatMap((name) => policy[name]?.authority ?? [])),
  ]
  const standingOf = (parameters: readonly ParameterName[], clauses: readonly ClauseId[]): Standing => {
    const others = parameters.filter((name) => policy[name] && !isOrders(name, policy[name].value))
    const departsFrom = others.flatMap((name) => replaced(name, clauses))
    const beside = known<Pick<AnyFinding, 'authorities' | 'departsFrom'>>({
      authorities: someOf(authoritiesOf(parameters)),
      departsFrom: someOf([...new Set(departsFrom)]),
    })
    return known<Standing>({ isOwn: others.length === 0, beside: Object.keys(beside).length > 0 ? beside : undefined })
  }
  // By both lists: two rules may use the same parameters and stand on other clauses.
  const found = new Map<readonly ParameterName[], Map<readonly ClauseId[], Standing>>()
  const standing: PolicyTerms['standing'] = (parameters, clauses) => {
    if (isOrdersAlone || parameters.length === 0) return own
    const byClauses = found.get(parameters) ?? new Map<readonly ClauseId[], Standing>()
    found.set(parameters, byClauses)
    const now = byClauses.get(clauses) ?? fixed(standingOf(parameters, clauses))
    byClauses.set(clauses, now)
    return now
  }
  // By the list itself: an answer asks for the same one each time.
  const groundsOf = new WeakMap<readonly ParameterName[], Grounds>()
  const grounds: PolicyTerms['grounds'] = (parameters) => {
    const before = groundsOf.get(parameters)
    if (before) return before
    const clauses = parameters.flatMap((name) => {
      const { clause, value } = policy[name] ?? {}
      return clause !== undefined && isOrders(name, value) ? [clause] : []
    })
    const now = fixed<Grounds>({ clauses, authorities: authoritiesOf(parameters) })
    groundsOf.set(parameters, now)
    return now
  }
  return {
    id,
    policy,
    values,
    standing,
    grounds,
  }
}

/** The parameters of some rules, once each in the order of the rules. */
export const parametersOf = (
  rules: readonly { readonly parameters: readonly ParameterName[] }[],
): readonly ParameterName[] => [...new Set(rules.flatMap(({ parameters }) => parameters))]

/** Begins the questions for some facts. */
// @__NO_SIDE_EFFECTS__
export const questionsAbout = <Facts, Words extends Formats>(formats: Words) =>
  asking<Facts, Parameters, Words>(formats)

/** Begins the rules about some facts: in the words of formats, with the questions that ask for the facts. */
// @__NO_SIDE_EFFECTS__
export const rulesAbout =
  <Facts, Inherited extends AnyNeed = never>() =>
  // @__NO_SIDE_EFFECTS__
  <Words extends Formats, Asked extends Questions<Facts, Parameters>>(formats: Words, questions: Asked) =>
    ruling<Facts, Parameters, Inherited>()({ formats, questions, isOptional: (name) => !Object.hasOwn(FY2016, name) })
