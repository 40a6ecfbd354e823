// A ranking of partners, and a plan of pairs, in words.
import type { Parameter } from '../order/index.ts'
import type { CoordinatesProblem } from '../classification/coordinates.ts'
import { schoolName } from '../classification/facts.ts'
import type { DivisionPlan, PlannedSchool } from '../proximity/division-plan.ts'
import type { Nearness, Proposal } from '../proximity/nearness.ts'
import type { PairingPlan } from '../proximity/plan-pairings.ts'
import type { PartnerRanking } from '../proximity/rank-partners.ts'
import type { Telling } from './telling.ts'

/**
 * A ranking.
 *
 * @yields {string} Its parts.
 */
export function* ranking(
  { leader, selectedAlready, ranked, passedOver, proposal, limit, coordinates }: PartnerRanking,
  tell: Telling,
): Generator<string> {
  const { style, phrases, word, name } = tell
  yield* preamble(proposal, limit, tell)
  yield style.note(phrases.looking(name('outcomes', leader.outcome)))
  if (selectedAlready) yield style.note(phrases.selectedAlready(selectedAlready))
  const [other = ''] = leader.findings.flatMap(({ params }) => ('school' in params ? (params.school ?? []) : []))
  const near = (each: PartnerRanking['ranked'][number]): string =>
    phrases.nearness(each, {
      school: schoolName(each),
      other,
      problems: [each.coordinates, coordinates],
      ...(limit && { withinKm: limit.value }),
    })
  yield* list(
    word('Nearest first'),
    ranked.map((each, index) => [`${index + 1}.`, near(each)]),
    tell,
  )
  yield* list(
    word('Passed over'),
    passedOver.map((each) => [
      `[${name('passedOver', each.why)}]`,
      phrases.candidate(each.index, phrases.passedOver(each)),
    ]),
    tell,
  )
}

/**
 * A plan, but for what is found about the whole of it.
 *
 * @yields {string} Its parts.
 */
export function* plan(
  { divisions, totals, contradictory, unreadable, proposal, limit }: PairingPlan,
  tell: Telling,
): Generator<string> {
  const { style, phrases, word } = tell
  yield* preamble(proposal, limit, tell)
  yield style.note(phrases.planned(totals))
  yield* list(
    word('Not planned for'),
    [
      ...contradictory.map((id) => [`[${word('contradictory')}]`, phrases.contradictory(id)] as const),
      ...unreadable.map(
        ({ index, decision }) =>
          [`[${word('invalid-input')}]`, phrases.record(index, phrases.issue(decision.issues[0]))] as const,
      ),
    ],
    tell,
  )
  // A pair that stands already may have its partner in another division.
  const problems = new Map(
    divisions.flatMap(({ coordinates }) =>
      (Object.keys(coordinates) as CoordinatesProblem[]).flatMap((problem) =>
        coordinates[problem].map((id) => [id, problem] as const),
      ),
    ),
  )
  for (const each of divisions) yield* division(each, problems, tell)
}

function* division(
  { region, division: name, totals, pairs, unserved, undetermined, coordinates }: DivisionPlan,
  problems: ReadonlyMap<string, CoordinatesProblem>,
  tell: Telling,
): Generator<string> {
  const { style, phrases, word, question } = tell
  const near = (each: Nearness, leader: PlannedSchool, partner: PlannedSchool): string =>
    phrases.nearness(each, {
      school: schoolName(partner),
      other: schoolName(leader),
      problems: [problems.get(partner.id), problems.get(leader.id)],
    })
  yield style.heading(
    name === undefined ? word('Schools without a division') : [name, region].filter(Boolean).join(', '),
  )
  yield style.note(phrases.planned(totals))
  if (pairs.length > 0) {
    yield style.table(
      [word('leader'), word('partner'), word('km'), word('why')],
      pairs.map(({ leader, partner, fixed, ...each }) => [
        nameOf(leader),
        nameOf(partner),
        each.distanceKm === undefined ? '' : `${each.distanceKm} km`,
        [fixed ? word('stands already') : '', each.ground === 'distance' ? '' : near(each, leader, partner)]
          .filter(Boolean)
          .join('; '),
      ]),
    )
  }
  for (const each of unserved) yield style.item(`[${tell.name('unserved', each.why)}]`, phrases.unserved(each))
  for (const { needs } of undetermined)
    for (const need of needs) yield style.item(`[${word('undetermined')}]`, question(need))
  for (const [problem, ids] of Object.entries(coordinates))
    if (ids.length > 0)
      yield style.item(`[${tell.name('coordinates', problem)}]`, phrases.coordinates(ids.length, totals.schools, ids))
}

function* preamble(
  { statement, clauses }: Proposal,
  limit: Parameter<number> | undefined,
  { style, phrases, cite }: Telling,
): Generator<string> {
  yield style.note(`${phrases.proposal(statement)} (${cite(clauses)})`)
  if (limit) yield style.note(phrases.limit(limit.value, String(limit.authority)))
}

function* list(title: string, items: readonly (readonly [string, string])[], { style }: Telling): Generator<string> {
  if (items.length === 0) return
  yield style.heading(title)
  for (const [mark, said] of items) yield style.item(mark, said)
}

const nameOf = ({ id, name }: PlannedSchool): string => (name === undefined ? id : `${name} (${id})`)
