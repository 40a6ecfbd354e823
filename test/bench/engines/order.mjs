// What the Order says, as data for every encoding of it: an engine is compared on how it decides, not on who typed the lists.
import { activities, allowedItems, nonEligibleItems } from '../library.mjs'

/** The eight items that are not eligible, each with its rule and its clause. */
export const exclusions = nonEligibleItems
  .filter(({ fact }) => !fact)
  .map(({ id, clause }) => ({ item: id, rule: `expenses/${id}`, clauses: [clause] }))
/** Every item that an expense may name. */
export const items = [...exclusions.map(({ item }) => item), ...allowedItems.map(({ id }) => id)]

const allStages = ({ keyStages }) => keyStages.length === 4
/** The activities that the guide lists for every key stage, and those that it lists for one. */
export const listed = activities.filter(allStages).map(({ id }) => id)
export const listedForStage = activities
  .filter((entry) => !allStages(entry))
  .map(({ id, keyStages: [keyStage], integratedShsOnly = false }) => ({ id, keyStage, integratedShsOnly }))

/** The other four rules, each with its clauses. */
export const otherwiseFunded = {
  rule: 'expenses/funded-by-other-programmes',
  clauses: ['do44/non-eligible/funded-by-other-programmes'],
}
export const withinValidity = { rule: 'expenses/within-validity', clauses: ['do44/fund/validity'], last: '2016-12-31' }
export const eligibleActivity = {
  rule: 'expenses/eligible-activity',
  clauses: ['do44/fund/purpose', 'do44/rationale/use-of-funds'],
}
export const approvedWfp = { rule: 'expenses/approved-wfp', clauses: ['do44/duties/leader/h'] }

/** The fund of a Leader School, in pesos. */
export const fund = 140000
/** The levels of Leader Schools and of Partner Schools, first to last. */
export const leaderLevels = [5, 8]
export const partnerLevels = [1, 4]
