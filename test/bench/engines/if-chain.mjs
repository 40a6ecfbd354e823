// What one writes in a minute: nothing is checked, nothing is explained, and a missing fact is whatever `undefined` makes of it.
import { exclusions, fund, listed, listedForStage } from './order.mjs'

const excluded = new Set(exclusions.map(({ item }) => item))
const general = new Set(listed)
const staged = new Map(listedForStage.map((entry) => [entry.id, entry]))

const aligned = ({ activity, keyStage, integratedShs, judgedAligned }) => {
  if (general.has(activity)) return true
  const entry = staged.get(activity)
  if (entry && entry.keyStage === keyStage && (!entry.integratedShsOnly || integratedShs)) return true
  return judgedAligned
}

export const name = 'hand-written `if` chain'
export const run = ({ item, day, activity, inApprovedWfp }) => {
  if (excluded.has(item)) return false
  if (day > '2016-12-31') return false
  if (!inApprovedWfp) return false
  if (!activity || activity.fundedByOtherProgramme || activity.fieldTrip) return false
  if (!activity.partnerNeed && !activity.judgedNeeded) return false
  return Boolean(aligned(activity))
}
export const read = (eligible) => ({ outcome: eligible ? 'eligible' : 'non-eligible' })
export const classify = ({ pbb }) => ({ outcome: pbb?.level >= 5 ? 'leader-school' : 'partner-school' })
export const withinFund = (amount) => Number(amount) <= fund
export const total = (amounts) => amounts.reduce((sum, amount) => sum + Number(amount), 0)
export const chosenTwice = (pairs) => {
  const seen = new Set()
  return pairs.flatMap(({ partner }) => (seen.size === seen.add(partner).size ? [partner] : []))
}
