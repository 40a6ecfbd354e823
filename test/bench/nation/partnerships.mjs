// The partnerships of the nation: each pair of the plan as a record with its fund, four activities and twenty expenses.
import { planPairings } from '../library.mjs'
import { record } from './records.mjs'
import { nation } from './schools.mjs'

/** As many leaders as the appropriation pays for. */
export const most = 6428

export const partnerships = () => {
  const { schools, source } = nation()
  const byId = new Map(schools.map((school) => [school.id, school]))
  const plan = planPairings(schools)
  if (plan.outcome !== 'proposed') throw new Error(plan.issues[0].message)
  const pairs = plan.divisions.flatMap((division) => division.pairs).slice(0, most)
  return {
    schools,
    source,
    records: pairs.map(({ leader, partner }, index) => record(byId.get(leader.id), byId.get(partner.id), index)),
  }
}
