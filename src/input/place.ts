import * as z from 'zod/mini'
import { expected } from './issues.ts'
import { object } from './read.ts'

/**
 * Where a school stands, in decimal degrees (WGS 84). Any finite numbers are read, so that a misplaced school does not
 * spoil its record; a place outside the Philippines is never measured from.
 *
 * @group Input
 */
export interface Coordinates {
  /** Degrees north. */
  readonly latitude: number
  /** Degrees east. */
  readonly longitude: number
}

const degrees = /* @__PURE__ */ z.number(/* @__PURE__ */ expected({ is: 'decimal degrees, a finite number' }))

/** Coordinates as they come. */
export const coordinatesSchema = /* @__PURE__ */ object('coordinates', { latitude: degrees, longitude: degrees })

/** Whether a place lies within the box around the Philippine islands; that box is geography, not a rule of the Order. */
export const inPhilippines = ({ latitude, longitude }: Coordinates): boolean =>
  latitude >= 4 && latitude <= 22 && longitude >= 116 && longitude <= 127

const earthRadiusKm = 6371.0088
const radians = (angle: number): number => (angle * Math.PI) / 180

/**
 * The distance between two places over the surface of the earth in kilometres (haversine), or `undefined` where one of
 * them is not in the Philippines. Rounded to the metre, so that every engine’s trigonometry gives the same figure.
 */
export const distanceKm = (from: Coordinates, to: Coordinates): number | undefined => {
  if (!inPhilippines(from) || !inPhilippines(to)) return undefined
  const north = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2
  const east = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2
  const share = north + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east
  return Math.round(2 * earthRadiusKm * Math.asin(Math.sqrt(share)) * 1000) / 1000
}
