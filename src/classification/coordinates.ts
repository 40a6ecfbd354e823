import { finite } from '../reading/choices.ts'
import { reads } from '../reading/read.ts'

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

const degrees = finite('decimal degrees, a finite number')

/** Coordinates as they come. */
export const coordinatesSchema = reads<Coordinates>('coordinates', { latitude: degrees, longitude: degrees })

/** Whether a place lies within the box around the Philippine islands; that box is geography, not a rule of the Order. */
export const inPhilippines = ({ latitude, longitude }: Coordinates): boolean =>
  latitude >= 4 && latitude <= 22 && longitude >= 116 && longitude <= 127

/**
 * What keeps coordinates from being measured from: there are none; latitude and longitude stand in each other’s place, since
 * exchanged they would be in the Philippines; or they are somewhere else.
 *
 * @group Answers
 */
export type CoordinatesProblem = 'missing' | 'swapped' | 'outside'

/** A place as a point on a sphere of radius 1, so that many distances are measured with little trigonometry. */
export interface Point {
  /** Towards the prime meridian, on the equator. */
  readonly x: number
  /** Towards 90 degrees east, on the equator. */
  readonly y: number
  /** Towards the north pole. */
  readonly z: number
}

const radians = (angle: number): number => (angle * Math.PI) / 180

const pointOf = ({ latitude, longitude }: Coordinates): Point => {
  const [north, east] = [radians(latitude), radians(longitude)]
  return { x: Math.cos(north) * Math.cos(east), y: Math.cos(north) * Math.sin(east), z: Math.sin(north) }
}

/** A point, or what keeps coordinates from giving one. */
export type Sighting =
  | { readonly point: Point; readonly problem: undefined }
  | { readonly point: undefined; readonly problem: CoordinatesProblem }

/** Where coordinates are on the sphere, or what keeps them from being measured from. */
export const locate = (coordinates: Coordinates | undefined): Sighting => {
  if (!coordinates) return { point: undefined, problem: 'missing' }
  if (inPhilippines(coordinates)) return { point: pointOf(coordinates), problem: undefined }
  const { latitude, longitude } = coordinates
  return {
    point: undefined,
    problem: inPhilippines({ latitude: longitude, longitude: latitude }) ? 'swapped' : 'outside',
  }
}

const earthRadius = 6_371_008.8

/**
 * The distance between two points over the surface of the earth, by the chord between them. In whole metres, so that every
 * engine’s trigonometry gives the same figure.
 */
export const metresBetween = (from: Point, to: Point): number => {
  const x = from.x - to.x
  const y = from.y - to.y
  const z = from.z - to.z
  // For a distance, which is never negative, this rounds as Math.round does, and a plan of the nation does it a million times.
  return Math.floor(2 * earthRadius * Math.asin(Math.sqrt(x * x + y * y + z * z) / 2) + 0.5)
}

/** The distance between two places in kilometres, to the metre, or `undefined` where one of them is not in the Philippines. */
export const distanceKm = (from: Coordinates, to: Coordinates): number | undefined => {
  const [one, other] = [locate(from), locate(to)]
  return one.point && other.point ? metresBetween(one.point, other.point) / 1000 : undefined
}
