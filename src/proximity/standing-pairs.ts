// Pairs that stand already: both schools have to be known, and the pairs have to be able to stand together.
import type { Issue } from '../decision/answer.ts'
import { groupBy } from '../decision/group.ts'
import { issueAt, mostIssues, quoted } from '../reading/issues.ts'
import type { Reading } from '../reading/read.ts'
import type { School } from '../classification/facts.ts'
import { other, type Selection } from './facts.ts'
import { selectionFindings } from '../pairing/selection.ts'
import type { Listed } from './roster.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import type { Short } from '../reading/short-texts.ts'

/** The partners of each leader that has one, from the pairs that stand and the schools of the list. A pair that is given twice is one. */
export const standingPairs = (
  fixed: readonly Selection[],
  schools: readonly Listed[],
  policy: PolicyTerms,
): Reading<ReadonlyMap<string, readonly School[]>> => {
  const named = new Set(fixed.flatMap(({ leader, partner }) => [leader, partner]))
  const byId = new Map(schools.filter(({ school }) => named.has(school.id)).map(({ school }) => [school.id, school]))
  const partnersOf = [...groupBy(fixed, ({ leader }) => leader)].map(
    ([leader, pairs]) => [leader, [...new Set(pairs.flatMap(({ partner }) => byId.get(partner) ?? []))]] as const,
  )
  const [issue, ...issues] = [...problems(fixed, byId, policy)].slice(0, mostIssues)
  return issue ? { issues: [issue, ...issues] } : { value: new Map(partnersOf) }
}

function* problems(
  fixed: readonly Selection[],
  byId: ReadonlyMap<string, School>,
  policy: PolicyTerms,
): Generator<Issue> {
  for (const [index, { leader, partner }] of fixed.entries()) {
    const refused = (side: keyof Selection, id: string, allowed: Short): Issue =>
      issueAt('not-allowed', ['options', 'fixed', index, side], { received: quoted(id), allowed })
    if (!byId.has(leader)) yield refused('leader', leader, known)
    if (!byId.has(partner)) yield refused('partner', partner, known)
    if (leader === partner) yield refused('partner', partner, other.is)
  }
  for (const finding of selectionFindings(
    fixed.map((pair, index) => ({ index, ...pair })),
    [],
    policy,
  )) {
    if (finding.result === 'breached')
      yield issueAt('not-allowed', ['options', 'fixed'], {
        received: { says: 'a list where {finding}', finding },
        allowed: 'pairs that can stand together',
      })
  }
}

const known = 'the id of a school in the list, whose records do not contradict each other'
