// An answer in brief as its page is told: what is said once of the whole stands again in the parts that it belongs to.
import { partOf } from '../answers/walk.ts'
import { groupBy } from '../decision/group.ts'
import { type BriefFinding, type BriefNeed, findingAtEach, placesOf } from '../decision/once.ts'
import type { ProgrammeSummary } from '../programme/summary.ts'
import type { PartnershipReport } from '../partnership/report.ts'

/** What an answer in brief has of what is told. */
export interface GivenInBrief {
  readonly outcome: string
  readonly because: readonly BriefFinding[]
  readonly needs: readonly BriefNeed[]
}

/** Whether an answer is without its findings, in its parts as well. */
export const isInBrief = (answer: object): boolean => {
  if (!('because' in answer) || 'findings' in answer || 'issues' in answer) return false
  const parts = 'parts' in answer ? Object.values(answer.parts as object).flat() : []
  return !parts.some((part) => typeof part === 'object' && part !== null && 'findings' in part)
}

/** A need at each of its places. One that was asked of several has `alsoAt`, since its words are those of the first. */
const needAtEach = (need: BriefNeed): BriefNeed[] => {
  const { alsoAt } = need
  return alsoAt ? placesOf(need).map((path) => ({ ...need, path, alsoAt: [] })) : [need]
}

/** A report in brief with its findings in its parts, and each need at each of its places. A report in full is as it is. */
export const unfolded = <Answer extends PartnershipReport | ProgrammeSummary>(answer: Answer): Answer => {
  if (!isInBrief(answer)) return answer
  const { because, needs, parts } = answer as unknown as GivenInBrief & { readonly parts: Record<string, unknown> }
  const found = groupBy(because.flatMap(findingAtEach), (finding) => JSON.stringify(partOf(finding, answer)?.place))
  const within = (part: object, place: readonly (string | number)[]): object => {
    // The partnerships of a programme are reports of their own.
    if ('parts' in part) return unfolded(part as PartnershipReport)
    if ('because' in part) return part
    return { ...part, because: found.get(JSON.stringify(place)) ?? [] }
  }
  const whole = Object.entries(parts).map(([name, part]): [string, unknown] => [
    name,
    Array.isArray(part)
      ? part.map((each: object, index) => within(each, ['parts', name, index]))
      : within(part as object, ['parts', name]),
  ])
  return { ...answer, needs: needs.flatMap(needAtEach), parts: Object.fromEntries(whole) }
}
