import type { Decided, Decision, Finding, Need, Undetermined } from './decision.ts'

/** Settles a question by its findings: one breach settles it though others are open, and so do rules that are all met. */
export const conclude = <Met extends string, Breached extends string>(
  findings: readonly Finding[],
  outcomes: { readonly met: Met; readonly breached: Breached },
): Decided<Met | Breached> | Undetermined => {
  const breached = findings.filter(({ result }) => result === 'breached')
  if (breached.length > 0) return decided(outcomes.breached, breached, findings)
  const open = findings.filter(({ result }) => result === 'open')
  return open.length > 0 ? undetermined(open, findings) : decided(outcomes.met, findings, findings)
}

/** A settled answer. */
export const decided = <Outcome extends string>(
  outcome: Outcome,
  because: readonly Finding[],
  findings: readonly Finding[],
): Decided<Outcome> => ({ outcome, because, findings, needs: [] })

/** An answer that waits for facts or judgements. An open finding always has a need, so there is at least one. */
export const undetermined = (open: readonly Finding[], findings: readonly Finding[]): Undetermined => ({
  outcome: 'undetermined',
  because: open,
  findings,
  needs: needsOf(open) as [Need, ...Need[]],
})

/** What findings need, once each; what settles most of them comes first, and ties stay in rulebook order. */
const needsOf = (findings: Iterable<Finding>): Need[] => {
  const asked = new Map<string, { readonly need: Need; times: number }>()
  for (const { needs } of findings) {
    for (const need of needs) {
      const key = JSON.stringify([need.kind, need.path])
      const seen = asked.get(key)
      if (seen) seen.times += 1
      else asked.set(key, { need, times: 1 })
    }
  }
  return [...asked.values()].sort((a, b) => b.times - a.times).map(({ need }) => need)
}

/** What the undetermined parts of a report wait for. Settled parts wait for nothing, whatever is still open in them. */
export const needsOfParts = (parts: readonly Decision<string>[]): Need[] =>
  needsOf(parts.flatMap((part) => (part.outcome === 'undetermined' ? part.because : [])))
