// Distances between the leaders and the partners of a division, by haversine and to the metre: another way than the library’s own.
const radians = (angle) => (angle * Math.PI) / 180
const metres = (one, other) => {
  const north = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2
  const east = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2
  return Math.round(
    2 *
      6_371_008.8 *
      Math.asin(Math.sqrt(north + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east)),
  )
}

/** Whether a place is in the box around the Philippines. */
export const isGood = (place) =>
  place !== undefined && place.latitude >= 4 && place.latitude <= 22 && place.longitude >= 116 && place.longitude <= 127

const groups = new WeakMap()
/** The schools of each division that can be measured from. */
const measured = (schools) => {
  const known = groups.get(schools)
  if (known) return known
  const made = new Map()
  for (const school of schools.filter(({ coordinates }) => isGood(coordinates))) {
    const key = `${school.region}\n${school.division}`
    made.set(key, [...(made.get(key) ?? []), school])
  }
  groups.set(schools, made)
  return made
}

/** The costs of a division, as rows and as one array, in the order of the ids. */
export const distancesOf = ({ region, division }, schools) => {
  const own = (measured(schools).get(`${region}\n${division}`) ?? []).toSorted(
    (one, other) => Number(one.id) - Number(other.id),
  )
  const leaders = own.filter(({ pbb }) => pbb.level >= 5)
  const partners = own.filter(({ pbb }) => pbb.level < 5)
  const costs = leaders.map(({ coordinates: from }) => partners.map(({ coordinates: to }) => metres(from, to)))
  return { leaders, partners, costs, flat: Float64Array.from(costs.flat()) }
}
