// A ranking of partners, and a plan of pairs, in words.
import { numeral } from '../decision/wording.ts'
import type { CoordinatesProblem } from '../classification/coordinates.ts'
import { referenceTo, type SchoolReference } from '../classification/facts.ts'
import type { Parameter } from '../order/index.ts'
import type { DivisionPlan, PlannedSchool } from '../proximity/division-plan.ts'
import type { Nearness, Proposal } from '../proximity/nearness.ts'
import type { PairingPlan } from '../proximity/plan-pairings.ts'
import type { PartnerRanking, PassedOver } from '../proximity/rank-partners.ts'
import { problem } from './findings.ts'
import { outside } from '../decision/printable.ts'
import { idOf } from './printing.ts'
import type { Telling } from './telling.ts'
import { toldDifferently } from './told-differently.ts'

/** A school, and what is wrong with its coordinates. */
type Standing = readonly [school: SchoolReference, problem: CoordinatesProblem | undefined]

/** How near a school is to the one that looks for a partner. */
const near = (
  { reason, ground, area, distanceKm }: Nearness,
  [[school, problemHere], [other, problemThere]]: readonly [Standing, Standing],
  withinKm: number | undefined,
  { say, retold }: Telling,
): string =>
  retold(reason, () =>
    say.nearness({
      school,
      other,
      ground,
      area,
      distanceKm,
      withinKm,
      unlocated: [
        ...(problemHere ? [{ ...school, problem: problemHere }] : []),
        ...(problemThere ? [{ ...other, problem: problemThere }] : []),
      ],
    }),
  )

/** Why a candidate is passed over. */
const passedOverFor = (
  { why, reason, decision, leads, selectedBy, id = '', name }: PassedOver,
  tell: Telling,
): string => {
  if (why === 'invalid-input') return decision?.outcome === why ? problem(decision.issues[0], tell) : reason
  const school = name === undefined ? { id } : { id, name }
  return tell.retold(reason, () => tell.say[`passed-over/${why}`]({ school, leads, selectedBy }))
}

/**
 * A ranking.
 *
 * @yields {string} Its parts.
 */
export function* ranking(answer: PartnerRanking, tell: Telling): Generator<string> {
  const { leader } = answer.parts
  const { selectedAlready, selectedBy, ranked, passedOver, proposal, limit, coordinates } = answer
  const { style, say, word, name } = tell
  yield* proposalNotes(proposal, limit, tell)
  yield style.note(say.looking({ role: name('outcomes', leader.outcome) }))
  if (selectedAlready) yield style.note(say.selectedAlready({ ids: selectedAlready }))
  if (selectedBy) yield style.note(say.selectedBy({ ids: selectedBy }))
  const [{ params: { school: other } } = { params: { school: { id: '' } } }] = leader.findings
  yield* itemsUnder(
    word('Nearest first'),
    ranked.map((each, index) => [
      `${index + 1}.`,
      near(
        each,
        [
          [referenceTo(each), each.coordinates],
          [other, coordinates],
        ],
        limit?.value,
        tell,
      ),
    ]),
    tell,
  )
  yield* itemsUnder(
    word('Passed over'),
    passedOver.map((each) => [
      `[${name('passedOver', each.why)}]`,
      say.candidate({ index: each.index, reason: passedOverFor(each, tell) }),
    ]),
    tell,
  )
  yield* toldDifferently(answer, tell)
}

/**
 * A plan, but for what is found about the whole of it.
 *
 * @yields {string} Its parts.
 */
export function* plan(
  { divisions, totals, contradictory, unreadable, differing, proposal, limit }: PairingPlan,
  tell: Telling,
): Generator<string> {
  const { style, say, word, name } = tell
  yield* proposalNotes(proposal, limit, tell)
  yield style.note(say.planned(totals))
  yield* itemsUnder(
    word('Not planned for'),
    [
      ...contradictory.map(
        (id) => [`[${name('passedOver', 'contradictory')}]`, say.contradictory({ id: idOf(id) })] as const,
      ),
      ...unreadable.map(
        ({ index, decision }) =>
          [
            `[${name('outcomes', 'invalid-input')}]`,
            say.record({ index, problem: problem(decision.issues[0], tell) }),
          ] as const,
      ),
    ],
    tell,
  )
  yield* toldDifferently({ differing }, tell)
  // A pair that stands already may have its partner in another division.
  const problems = new Map(
    divisions.flatMap(({ coordinates }) =>
      (Object.keys(coordinates) as CoordinatesProblem[]).flatMap((wrong) =>
        coordinates[wrong].map((id) => [id, wrong] as const),
      ),
    ),
  )
  for (const each of divisions) yield* divisionPlan(each, problems, tell)
}

function* divisionPlan(
  { region, division, totals, pairs, unserved, undetermined, coordinates }: DivisionPlan,
  problems: ReadonlyMap<string, CoordinatesProblem>,
  tell: Telling,
): Generator<string> {
  const { style, say, word, name, question, retold } = tell
  const standing = (school: PlannedSchool): Standing => [referenceTo(school), problems.get(school.id)]
  const names = [division, region].filter((each) => each !== undefined)
  yield division === undefined
    ? style.heading(word('Schools without a division'))
    : style.heading(word('Division'), names.map(outside).join(', '))
  yield style.note(say.planned(totals))
  if (pairs.length > 0) {
    yield style.table(
      [word('leader'), word('partner'), word('km'), word('why')],
      pairs.map(({ leader, partner, fixed, ...nearness }) => [
        inTable(leader),
        inTable(partner),
        nearness.distanceKm === undefined ? '' : `${numeral(nearness.distanceKm)} km`,
        [
          fixed ? word('stands already') : '',
          // A distance stands in a column of its own.
          nearness.ground === 'distance' ? '' : near(nearness, [standing(partner), standing(leader)], undefined, tell),
        ]
          .filter(Boolean)
          .join('; '),
      ]),
    )
  }
  for (const { why, reason, ...school } of unserved)
    yield style.item(
      `[${name('unserved', why)}]`,
      retold(reason, () => say[`unserved/${why}`]({ school: referenceTo(school) })),
    )
  for (const { needs } of undetermined)
    for (const need of needs) yield style.item(`[${name('outcomes', 'undetermined')}]`, question(need))
  for (const [wrong, ids] of Object.entries(coordinates))
    if (ids.length > 0)
      yield style.item(
        `[${name('coordinates', wrong)}]`,
        say.coordinates({ count: ids.length, schools: totals.schools, ids }),
      )
}

function* proposalNotes(
  { statement, clauses }: Proposal,
  limit: Parameter<number> | undefined,
  { style, say, retold, cite }: Telling,
): Generator<string> {
  yield style.note(`${retold(statement, () => say.proposal({}))} (${cite(clauses)})`)
  if (limit) yield style.note(say.limit({ km: limit.value, authority: String(limit.authority) }))
}

function* itemsUnder(
  title: string,
  items: readonly (readonly [mark: string, text: string])[],
  { style }: Telling,
): Generator<string> {
  if (items.length === 0) return
  yield style.heading(title)
  for (const [mark, text] of items) yield style.item(mark, text)
}

const inTable = ({ id, name }: PlannedSchool): string =>
  name === undefined ? idOf(id) : `${outside(name)} (${idOf(id)})`
