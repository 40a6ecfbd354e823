// A ranking of partners, and a plan of pairs, in words.
import { quoted } from '../input/issues.ts'
import type { Parameter } from '../order/index.ts'
import { listed } from '../rules/wording.ts'
import type { DivisionPlan, PlannedSchool, PlanTotals } from './division-plan.ts'
import type { Proposal } from './nearness.ts'
import type { PairingPlan } from './plan-pairings.ts'
import type { PartnerRanking } from './rank-partners.ts'
import type { Style } from './style.ts'

/** Numbers clauses as the rest of the explanation does. */
type Cite = (ids: readonly string[]) => string

/**
 * A ranking.
 *
 * @yields {string} Its parts.
 */
export function* ranking({ leader, selectedAlready, ranked, passedOver, proposal, limit }: PartnerRanking, style: Style, cite: Cite): Generator<string> {
  yield* preamble(proposal, limit, style, cite)
  yield style.note(`The school that looks for a partner, by its level: ${leader.outcome}.`)
  if (selectedAlready) yield style.note(`The school that looks for a partner has selected School ${listed(selectedAlready, 'and')} already.`)
  yield* list('Nearest first', ranked.map(({ reason }, index) => [`${index + 1}.`, reason]), style)
  yield* list('Passed over', passedOver.map(({ index, why, reason }) => [`[${why}]`, `Candidate [${index}]: ${reason}`]), style)
}

/**
 * A plan, but for what is found about the whole of it.
 *
 * @yields {string} Its parts.
 */
export function* plan({ divisions, totals, contradictory, unreadable, proposal, limit }: PairingPlan, style: Style, cite: Cite): Generator<string> {
  yield* preamble(proposal, limit, style, cite)
  yield style.note(figures(totals))
  yield* list('Not planned for', [
    ...contradictory.map((id) => ['[contradictory]', `School ${id} is in the list more than once, and its records state a fact differently.`] as const),
    ...unreadable.map(({ index, decision }) => ['[invalid-input]', `Record [${index}]: ${decision.issues[0].message}`] as const),
  ], style)
  for (const each of divisions) yield* division(each, style)
}

function* division({ region, division: name, totals, pairs, unserved, undetermined, coordinates }: DivisionPlan, style: Style): Generator<string> {
  yield style.heading(name === undefined ? 'Schools without a division' : [name, region].filter(Boolean).join(', '))
  yield style.note(figures(totals))
  if (pairs.length > 0) {
    yield style.table(
      ['leader', 'partner', 'km', 'why'],
      pairs.map(({ leader, partner, distanceKm, fixed, ground, reason }) => [
        nameOf(leader), nameOf(partner), distanceKm === undefined ? '' : `${distanceKm} km`, [fixed ? 'stands already' : '', ground === 'distance' ? '' : reason].filter(Boolean).join('; '),
      ]),
    )
  }
  for (const { why, reason } of unserved) yield style.item(`[${why}]`, reason)
  for (const { needs } of undetermined) for (const { question } of needs) yield style.item('[undetermined]', question)
  for (const [problem, ids] of Object.entries(coordinates)) if (ids.length > 0) yield style.item(`[${problem}]`, `Coordinates: ${ids.length} of ${totals.schools} schools, ${listed(ids, 'and')}.`)
}

function* preamble({ statement, clauses }: Proposal, limit: Parameter<number> | undefined, style: Style, cite: Cite): Generator<string> {
  yield style.note(`${statement} (${cite(clauses)})`)
  if (limit) yield style.note(`Up to ${limit.value} km count as nearby, by ${quoted(String(limit.authority))}.`)
}

function* list(title: string, items: readonly (readonly [string, string])[], style: Style): Generator<string> {
  if (items.length === 0) return
  yield style.heading(title)
  for (const [mark, said] of items) yield style.item(mark, said)
}

const figures = ({ leaders, partners, pairs, measured, totalKm, unserved }: PlanTotals): string =>
  `Leader Schools: ${leaders}. Partner Schools: ${partners}. Pairs: ${pairs}, of which ${measured} are measured, ${totalKm} km in all. Leaders left over: ${unserved}.`

const nameOf = ({ id, name }: PlannedSchool): string => (name === undefined ? id : `${name} (${id})`)
