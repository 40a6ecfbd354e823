// A plan of pairs for the whole nation, and its solver beside linear-sum-assignment on the same matrices of costs.
import { linearSumAssignment } from 'linear-sum-assignment'
import { goals } from '../goals.mjs'
import { planPairings } from '../library.mjs'
import { assign } from '../nation/assign.mjs'
import { distancesOf } from '../nation/distances.mjs'
import { nation } from '../nation/schools.mjs'
import { against, figure, median, table, versionOf } from '../report.mjs'

const rounds = 9
const timed = (work) => {
  const start = performance.now()
  const value = work()
  return { value, time: performance.now() - start }
}
const kilometres = (metres) => `${(metres / 1000).toLocaleString('en-GB', { maximumFractionDigits: 3 })} km`
export const suite = () => {
  const { schools, source } = nation()
  const plans = Array.from({ length: rounds }, () => timed(() => planPairings(schools)))
  const [{ value: plan }] = plans
  if (plan.outcome !== 'proposed') throw new Error(plan.issues[0].message)

  // The matrices are made by haversine, apart from the library’s own way of measuring.
  const matrices = plan.divisions.map((division) => ({ division, ...distancesOf(division, schools) }))
  const solved = matrices.filter(({ costs }) => costs.length > 0 && costs[0].length > 0)
  const both = Array.from({ length: rounds }, () => ({
    ours: timed(() => solved.map(({ costs, flat }) => assign(flat, costs.length, costs[0].length))),
    theirs: timed(() => solved.map(({ costs }) => linearSumAssignment(costs, { maximaze: false }))),
  }))
  const totals = solved.map(({ division, costs }, index) => ({
    division,
    planned: Math.round(division.totals.totalKm * 1000),
    ours: both[0].ours.value[index].reduce((sum, column, row) => sum + (column < 0 ? 0 : costs[row][column]), 0),
    theirs: Math.round(both[0].theirs.value[index].gain),
  }))
  const different = totals.filter(({ planned, ours, theirs }) => planned !== theirs || ours !== theirs)
  if (different.length > 0)
    throw new Error(`totals differ in ${different.map(({ division }) => division.division).join(', ')}`)

  const whole = median(plans.map(({ time }) => time))
  const [ours, theirs] = [median(both.map((each) => each.ours.time)), median(both.map((each) => each.theirs.time))]
  const ratio = median(both.map((each) => each.theirs.time / each.ours.time))
  const sum = totals.reduce((total, { planned }) => total + planned, 0)
  return [
    '### A plan for the whole nation',
    `\`planPairings\` on ${schools.length.toLocaleString('en-GB')} schools in ${plan.divisions.length} divisions, ${rounds} times. ${source}`,
    table(
      ['work', 'time, median', 'least', 'first'],
      [
        [
          '`planPairings`, from plain objects to the plan',
          `${figure(whole)} ms`,
          `${figure(Math.min(...plans.map(({ time }) => time)))} ms`,
          `${figure(plans[0].time)} ms`,
        ],
        [
          `its solver on the ${solved.length} matrices of measured distances`,
          `${figure(ours)} ms`,
          `${figure(Math.min(...both.map((each) => each.ours.time)))} ms`,
          `${figure(both[0].ours.time)} ms`,
        ],
        [
          `linear-sum-assignment ${versionOf('linear-sum-assignment')} on the same`,
          `${figure(theirs)} ms`,
          `${figure(Math.min(...both.map((each) => each.theirs.time)))} ms`,
          `${figure(both[0].theirs.time)} ms`,
        ],
      ],
    ),
    table(
      ['goal', 'measured', ''],
      [
        [`the nation in at most ${goals.plan.whole} ms`, `${figure(whole)} ms`, against(whole, goals.plan.whole)],
        [`the solver at least ${goals.plan.solver} × faster`, `${figure(ratio)} ×`, against(goals.plan.solver, ratio)],
        [
          'the same total distance in every division',
          `${solved.length} of ${solved.length}, ${kilometres(sum)} in all`,
          'met',
        ],
      ],
    ),
    'What the plan shows of the schools stands in [nation.md](nation.md).',
  ]
}
