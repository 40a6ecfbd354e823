// What gives the figures of a policy their force.
import { type ClauseId, FY2016, type ParameterName, type Policy } from '../order/index.ts'

/** Whether a value is the figure that the Order itself gives. */
export const isOrders = (name: ParameterName, value: unknown): boolean => {
  const own = (FY2016 as Policy)[name]
  return own !== undefined && JSON.stringify(own.value) === JSON.stringify(value)
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** Who, beside the Order, gives figures of a policy, once each. */
export const authoritiesOf = (names: readonly ParameterName[], policy: Policy): readonly string[] => {
  if (policy === FY2016 || names.length === 0) return none
  return [...new Set(names.flatMap((name) => policy[name]?.authority ?? []))]
}

/** The clauses of those figures of a policy that are the Order’s own, and who gives any. A figure may have both. */
export const groundsOfFigures = (
  names: readonly ParameterName[],
  policy: Policy,
): { readonly clauses: readonly ClauseId[]; readonly authorities: readonly string[] } => ({
  clauses: names.flatMap((name) => {
    const { clause, value } = policy[name] ?? {}
    return clause !== undefined && isOrders(name, value) ? [clause] : []
  }),
  authorities: authoritiesOf(names, policy),
})
