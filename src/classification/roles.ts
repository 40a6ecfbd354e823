// Which role many schools have.
import type { PolicyTerms } from '../policy/terms.ts'
import type { School } from './facts.ts'
import { classify, type Classification } from './rules.ts'

/** The role that a school has. */
export type Role = Exclude<Classification['outcome'], 'invalid-input'>

/** Which role a school has, found once for each level and year, but for those that the policy names. */
export const rolesUnder = (policy: PolicyTerms): ((school: School) => Role) => {
  const known = new Map<number, Role>()
  const { designatedLeaders, designatedPartners } = policy.values
  return ({ id, pbb }) => {
    if (designatedLeaders?.has(id)) return 'leader-school'
    if (designatedPartners?.has(id)) return 'partner-school'
    const key = (pbb?.level ?? 0) * 10_000 + (pbb?.year ?? 0)
    const role = known.get(key) ?? classify({ id, pbb }, policy).outcome
    known.set(key, role)
    return role
  }
}
