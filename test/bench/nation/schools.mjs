// The public schools of the country as the library takes them: from the list of 2013–14 where its path is given, else made with
// the same make-up. Levels of schools are not published. They are drawn: the schools of a division (elementary) or a region
// (secondary) are put in an order by a fixed seed, and cut into the shares of the eight brackets of FY 2013.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { random, shuffled } from './random.mjs'

const seed = 44
/** The shares of Levels 8 to 1 in FY 2013, in hundredths of a per cent. */
const shares = [
  [8, 150],
  [7, 375],
  [6, 300],
  [5, 650],
  [4, 750],
  [3, 2175],
  [2, 1375],
  [1, 4225],
]

/** The level of a place in an order of so many, the best first. */
const levelAt = (place, count) => {
  let end = 0
  for (const [level, share] of shares) {
    end += share
    if (place * 10_000 < end * count) return level
  }
  throw new Error('the shares add up to a whole')
}

/** What a list says, with a level drawn for each school. */
const withLevels = (rows) => {
  const groups = new Map()
  for (const row of rows) {
    const key = row.offering === 'secondary' ? row.region : `${row.region}\n${row.division}`
    const group = groups.get(`${row.offering}\n${key}`) ?? []
    groups.set(`${row.offering}\n${key}`, group)
    group.push(row)
  }
  const draw = random(seed)
  const levels = new Map()
  for (const key of [...groups.keys()].sort()) {
    const group = groups.get(key).toSorted((one, other) => Number(one.id) - Number(other.id))
    shuffled(group, draw).forEach(({ id }, place) => levels.set(id, levelAt(place, group.length)))
  }
  return rows.map((row) => ({ ...row, pbb: { year: 2014, level: levels.get(row.id) } }))
}

const fromList = (path) =>
  parse(readFileSync(path), { columns: true }).map(
    ({ school_id: id, name, region, division, district, municipality, offering, latitude, longitude }) => ({
      id,
      name,
      region,
      division,
      // A few districts have their words several spaces apart, which the library refuses.
      district: district.replace(/ {2,}/gu, ' '),
      municipality,
      offering: offering.toLowerCase(),
      ...(latitude !== '' &&
        longitude !== '' && { coordinates: { latitude: Number(latitude), longitude: Number(longitude) } }),
    }),
  )

// How many schools the 215 divisions of the list have, 17 regions with some 13 divisions each; of ten thousand schools 1702 are
// secondary, 3735 have no coordinates, 425 have them exchanged, 3 have others that cannot be.
const sizes = [
  1245, 1163, 1122, 1092, 1061, 952, 902, 808, 800, 794, 732, 720, 719, 716, 690, 683, 683, 627, 604, 598, 596, 579,
  555, 543, 533, 530, 518, 508, 499, 498, 493, 486, 479, 474, 470, 429, 423, 412, 409, 405, 402, 400, 395, 384, 376,
  375, 373, 364, 355, 348, 345, 334, 324, 318, 311, 310, 310, 310, 292, 288, 275, 268, 263, 260, 254, 245, 244, 237,
  226, 222, 211, 209, 206, 206, 204, 202, 201, 192, 184, 183, 178, 176, 175, 170, 145, 145, 142, 142, 137, 122, 114,
  111, 107, 106, 103, 102, 100, 97, 95, 94, 90, 90, 88, 86, 84, 81, 80, 80, 79, 79, 79, 79, 78, 77, 77, 75, 74, 72, 69,
  69, 69, 68, 67, 67, 66, 66, 66, 66, 65, 65, 65, 65, 65, 64, 64, 64, 64, 63, 62, 61, 61, 59, 59, 58, 58, 58, 58, 58,
  57, 56, 56, 56, 56, 55, 54, 54, 53, 52, 52, 51, 51, 49, 48, 47, 47, 47, 45, 45, 45, 44, 44, 44, 43, 43, 43, 43, 42,
  42, 41, 41, 41, 41, 40, 40, 40, 40, 38, 37, 37, 36, 35, 35, 34, 34, 34, 33, 32, 31, 31, 31, 29, 29, 29, 28, 27, 26,
  26, 25, 24, 21, 21, 20, 18, 14, 9,
]
const perDistrict = 18

const made = () => {
  const draw = random(seed)
  let id = 100_000
  return sizes.flatMap((size, number) => {
    const centre = { latitude: 6 + draw() * 12, longitude: 119 + draw() * 6 }
    const reach = Math.sqrt(size) * 0.02
    return Array.from({ length: size }, (_, index) => {
      const district = Math.floor(index / perDistrict)
      const place = {
        latitude: centre.latitude + (draw() - 0.5) * reach,
        longitude: centre.longitude + (draw() - 0.5) * reach,
      }
      const kind = draw() * 10_000
      const coordinates =
        kind < 3735
          ? undefined
          : kind < 4160
            ? { latitude: place.longitude, longitude: place.latitude }
            : kind < 4163
              ? { latitude: 123, longitude: 124_448_808 }
              : place
      id += 1
      return {
        id: String(id),
        name: `School ${id}`,
        region: `Region ${(number % 17) + 1}`,
        division: `Division ${number + 1}`,
        district: `District ${district + 1}`,
        municipality: `Municipality ${district + 1}`,
        offering: draw() < 0.1702 ? 'secondary' : 'elementary',
        ...(coordinates && { coordinates }),
      }
    })
  })
}

/** The schools, and a sentence that says where they are from. */
export const nation = (path = process.env.SCHOOLS) => ({
  schools: withLevels(path ? fromList(path) : made()),
  source:
    (path
      ? 'The schools are those of the public list of 2013–14.'
      : 'The schools are made up, with the make-up of the public list of 2013–14; SCHOOLS=path reads the list itself.') +
    ` Their levels are drawn with seed ${seed} from the shares of FY 2013, since levels are not published: elementary schools by division, secondary schools by region.`,
})
