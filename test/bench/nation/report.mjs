// What a plan for the whole nation shows: docs/nation.md and its pictures. After `npm run build` and `npm ci --prefix test/bench`:
// node test/bench/nation/report.mjs
import { mkdirSync, writeFileSync } from 'node:fs'
import { planPairings } from '../library.mjs'
import { table } from '../report.mjs'
import { isGood } from './distances.mjs'
import { histogram, map } from './pictures.mjs'
import { most } from './partnerships.mjs'
import { nation } from './schools.mjs'

const { schools, source } = nation()
const plan = planPairings(schools)
if (plan.outcome !== 'proposed') throw new Error(plan.issues[0].message)

const number = (value) => value.toLocaleString('en-GB')
const percent = (part, whole) => `${((part / whole) * 100).toFixed(1)} %`
const kilometres = (value) =>
  `${value.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} km`
const at = (sorted, share) => sorted[Math.ceil(sorted.length * share) - 1]
const bad = (name) => plan.divisions.reduce((sum, { coordinates }) => sum + coordinates[name].length, 0)
const unusable = ({ coordinates }) => Object.values(coordinates).reduce((sum, list) => sum + list.length, 0)
const distances = plan.divisions
  .flatMap(({ pairs }) => pairs.flatMap(({ distanceKm }) => distanceKm ?? []))
  .sort((a, b) => a - b)
const { totals } = plan

// The division with the most measured pairs is the one to draw.
const [drawn] = plan.divisions.toSorted((one, other) => other.totals.measured - one.totals.measured)
const placeOf = new Map(schools.flatMap(({ id, coordinates }) => (isGood(coordinates) ? [[id, coordinates]] : [])))
const others = schools
  .filter(
    ({ region, division, coordinates }) =>
      region === drawn.region && division === drawn.division && isGood(coordinates),
  )
  .map(({ coordinates }) => coordinates)
const pairs = drawn.pairs.flatMap(({ leader, partner, distanceKm }) =>
  distanceKm === undefined ? [] : [{ leader: placeOf.get(leader.id), partner: placeOf.get(partner.id), distanceKm }],
)

const docs = new URL('../../../docs/', import.meta.url)
mkdirSync(new URL('pictures/', docs), { recursive: true })
writeFileSync(
  new URL('pictures/plan.svg', docs),
  map({ title: `A plan for ${drawn.division}, ${drawn.region}`, schools: others, pairs }),
)
writeFileSync(
  new URL('pictures/distances.svg', docs),
  histogram({ title: 'How far the pairs of the plan are apart', distances }),
)

const page = `# A plan for the whole nation

\`planPairings\` was asked for a plan of pairs for every public school. ${source} So the figures about coordinates and places are
those of the list, and the figures about leaders and pairs show what a plan looks like, not who was a Leader School. The plan is a
proposal: the Order lets the Leader School select. \`test/bench/nation/report.mjs\` makes this page; [performance.md](performance.md) says how long the plan takes.

${table(
  ['figure', 'value'],
  [
    ['schools', `${number(totals.schools)} in ${plan.divisions.length} divisions`],
    ['without coordinates', `${number(bad('missing'))} (${percent(bad('missing'), totals.schools)})`],
    ['with latitude and longitude exchanged', `${number(bad('swapped'))} (${percent(bad('swapped'), totals.schools)})`],
    ['with coordinates outside the Philippines', number(bad('outside'))],
    [
      'divisions in which no school can be measured from',
      number(plan.divisions.filter((each) => unusable(each) === each.totals.schools).length),
    ],
    ['Leader Schools by the drawn levels', number(totals.leaders)],
    [
      'Leader Schools that the appropriation pays for',
      totals.leaders > most
        ? `${number(most)}, so ${number(totals.leaders - most)} of them would get nothing`
        : number(most),
    ],
    ['leaders with a partner in the plan', number(totals.pairs)],
    ['of these at a measured distance', `${number(totals.measured)} (${percent(totals.measured, totals.pairs)})`],
    ['leaders that cannot be served', number(totals.unserved)],
    ['distance of a measured pair, median', kilometres(at(distances, 0.5))],
    ['90th percentile', kilometres(at(distances, 0.9))],
    ['greatest', kilometres(distances.at(-1))],
    ['all measured distances together', kilometres(totals.totalKm)],
  ],
)}

![A map of the division with most measured pairs: each leader joined to its partner by a line](pictures/plan.svg)

![How many measured pairs are how far apart](pictures/distances.svg)

The pairs that are farthest apart are worth a look before anything else: a school whose coordinates are in the Philippines but not
where the school is looks just like one that is remote. The library measures from such coordinates, since nothing in a record shows that they are wrong.

## Division by division

Schools that cannot be measured from, and the plan. A pair without a measured distance is one of a district, a municipality or only the division.

${table(
  [
    'region',
    'division',
    'schools',
    'without coordinates',
    'exchanged',
    'outside',
    'leaders',
    'paired',
    'measured',
    'median',
    'left over',
  ],
  plan.divisions.map((each) => {
    const own = each.pairs.flatMap(({ distanceKm }) => distanceKm ?? []).sort((a, b) => a - b)
    const { schools: count, leaders, pairs: paired, measured, unserved } = each.totals
    const { missing, swapped, outside } = each.coordinates
    return [
      each.region,
      each.division,
      count,
      missing.length,
      swapped.length,
      outside.length,
      leaders,
      paired,
      measured,
      own.length > 0 ? kilometres(at(own, 0.5)) : '',
      unserved,
    ]
  }),
)}
`
writeFileSync(new URL('nation.md', docs), page)
console.log(page.slice(0, page.indexOf('## Division by division')))
