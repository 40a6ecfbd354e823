import type { AtLeastOne } from '../order/index.ts'
import type { AnyFinding, AnyNeed, Decided, Decision, Undetermined } from './answer.ts'

/** A question, and how its findings settle it. */
export interface Settling<Kind extends string, Met extends string, Breached extends string> {
  /** Which question it is. */
  readonly kind: Kind
  /** The outcome where all rules are met. */
  readonly met: Met
  /** The outcome where one is breached, or where a condition is unmet. */
  readonly breached: Breached
}

/** Settles a question by its findings: one breach, or one condition that is unmet, settles it though others are open, and so do rules that are all met. */
export const conclude = <Kind extends string, Met extends string, Breached extends string, Finding extends AnyFinding>(
  findings: readonly Finding[],
  { kind, met, breached: failed }: Settling<Kind, Met, Breached>,
): Decided<Met | Breached, Finding, Kind> | Undetermined<Finding, Kind> => {
  const breached = findings.filter(({ result }) => result === 'breached' || result === 'unmet')
  if (breached.length > 0) return decided(kind, failed, breached, findings)
  const open = findings.filter(({ result }) => result === 'open')
  return open.length > 0 ? undetermined(kind, open, findings) : decided(kind, met, findings, findings)
}

/** A settled answer. */
export const decided = <Kind extends string, Outcome extends string, Finding extends AnyFinding>(
  kind: Kind,
  outcome: Outcome,
  because: readonly Finding[],
  findings: readonly Finding[],
): Decided<Outcome, Finding, Kind> => ({ kind, outcome, because, findings, needs: [] })

/** An answer that waits for facts or judgements. An open finding always has a need, so there is at least one. */
export const undetermined = <Kind extends string, Finding extends AnyFinding>(
  kind: Kind,
  open: readonly Finding[],
  findings: readonly Finding[],
): Undetermined<Finding, Kind> => ({
  kind,
  outcome: 'undetermined',
  because: open,
  findings,
  needs: needsOf(open) as unknown as AtLeastOne<Finding['needs'][number]>,
})

interface Count<Need> {
  readonly need: Need
  times: number
}

/** Needs without repeats, each with how often it stood. */
const counted = <Need extends AnyNeed>(needs: readonly Need[]): Count<Need>[] => {
  const byPlace = new Map<string, Count<Need>>()
  for (const need of needs) {
    const place = JSON.stringify([need.kind, need.path])
    const seen = byPlace.get(place)
    if (seen) seen.times += 1
    else byPlace.set(place, { need, times: 1 })
  }
  return [...byPlace.values()]
}

/** Needs without repeats: the first for each place. */
export const once = <Need extends AnyNeed>(needs: readonly Need[]): Need[] => counted(needs).map(({ need }) => need)

/** What findings need, once each; what settles most of them comes first, and ties stay in rulebook order. */
const needsOf = <Finding extends AnyFinding>(findings: readonly Finding[]): Finding['needs'][number][] =>
  counted<Finding['needs'][number]>(findings.flatMap(({ needs }) => needs))
    .sort((a, b) => b.times - a.times)
    .map(({ need }) => need)

/** What the undetermined parts of a report wait for. Settled parts wait for nothing, whatever is still open in them. */
export const needsOfParts = <Finding extends AnyFinding>(
  parts: readonly Decision<string, Finding>[],
): Finding['needs'][number][] =>
  needsOf(parts.flatMap((part) => (part.outcome === 'undetermined' ? (part as Undetermined<Finding>).because : [])))
