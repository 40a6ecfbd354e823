import type { AtLeastOne } from '../order/index.ts'
import { version } from '../version.ts'
import { within } from './group.ts'
import { placeOf } from './path.ts'
import type {
  AnyFinding,
  AnyNeed,
  Decided,
  Decision,
  LookedUp,
  Path,
  SubjectReference,
  Undetermined,
} from './answer.ts'

/** A question, and how its findings settle it. */
export interface Settling<Kind extends string, Met extends string, Breached extends string> {
  /** Which question it is. */
  readonly kind: Kind
  /** The outcome where all rules are met. */
  readonly met: Met
  /** The outcome where one is breached, or where a condition is unmet. */
  readonly breached: Breached
}

/** What an answer is about, and what it was made with. */
export interface About {
  /** What it is about. */
  readonly subject: SubjectReference
  /** The policy that was applied. */
  readonly terms: { readonly id: string }
  /** The day it speaks of. */
  readonly asOf?: string
  /** What stands beside. */
  readonly figures?: object
}

/** Of some findings those that decide: the breaches, and conditions that are unmet; where there are none, what is open. */
export const decisive = <Finding extends AnyFinding>(findings: readonly Finding[]): readonly Finding[] => {
  const breached = findings.filter(({ result }) => result === 'breached' || result === 'unmet')
  return breached.length > 0 ? breached : findings.filter(({ result }) => result === 'open')
}

/** Settles a question by its findings: one breach, or one condition that is unmet, settles it though others are open, and so do rules that are all met. */
export const conclude = <Kind extends string, Met extends string, Breached extends string, Finding extends AnyFinding>(
  findings: readonly Finding[],
  { kind, met, breached }: Settling<Kind, Met, Breached>,
  about: About,
): Decided<Met | Breached, Finding, Kind> | Undetermined<Finding, Kind> => {
  const because = decisive(findings)
  if (because[0]?.result === 'open') return undetermined(kind, because, findings, about)
  return decided(kind, because.length > 0 ? breached : met, because, findings, about)
}

/** What an answer was made with. */
export const madeWith = ({
  terms,
  asOf,
}: Pick<About, 'terms' | 'asOf'>): { readonly policy: string; readonly version: string; readonly asOf?: string } => ({
  policy: terms.id,
  version,
  ...(asOf !== undefined && { asOf }),
})

/**
 * An answer that was just made, with its day and what stands beside. They are assigned, since a literal with a second spread is made a hundred
 * times as slowly.
 */
const withFigures = <Answer extends object>(answer: Answer, { asOf, figures }: About): Answer =>
  Object.assign(answer, asOf !== undefined && { asOf }, figures)

/** A settled answer. */
export const decided = <Kind extends string, Outcome extends string, Finding extends AnyFinding>(
  kind: Kind,
  outcome: Outcome,
  because: readonly Finding[],
  findings: readonly Finding[],
  about: About,
): Decided<Outcome, Finding, Kind> => {
  const { subject, terms } = about
  return withFigures({ kind, subject, outcome, because, findings, needs: none, policy: terms.id, version }, about)
}

/** An answer that waits for facts or judgements. An open finding always has a need, so there is at least one. */
export const undetermined = <Kind extends string, Finding extends AnyFinding>(
  kind: Kind,
  open: readonly Finding[],
  findings: readonly Finding[],
  about: About,
): Undetermined<Finding, Kind> => {
  const { subject, terms } = about
  const needs = needsOf(open) as unknown as AtLeastOne<Finding['needs'][number]>
  const outcome = 'undetermined'
  return withFigures({ kind, subject, outcome, because: open, findings, needs, policy: terms.id, version }, about)
}

const none: readonly [] = /* @__PURE__ */ Object.freeze([] as const)
/** What an answer is about that is about the whole of the input. */
export const wholeInput: { readonly path: Path } = /* @__PURE__ */ Object.freeze({ path: none })

/** What an answer says that decides nothing. */
export const lookedUp = <Kind extends string>(kind: Kind): LookedUp<Kind> => ({
  kind,
  subject: wholeInput,
  because: none,
  findings: none,
  needs: none,
  version,
})

interface Count<Need> {
  readonly need: Need
  times: number
}

/** Needs without repeats: the first for each place, with how often it stood. */
const counted = <Need extends AnyNeed>(lists: Iterable<readonly Need[]>): readonly Count<Need>[] => {
  // Rules that wait for the same fact share their need, which is then looked at by its place once.
  const shared = new Map<Need, Count<Need>>()
  for (const needs of lists) {
    for (const need of needs) {
      const seen = shared.get(need)
      if (seen) seen.times += 1
      else shared.set(need, { need, times: 1 })
    }
  }
  const all = [...shared.values()]
  if (all.length < 2) return all
  const byPlace = new Map<string, Count<Need>>()
  for (const count of all) {
    const seen = within(byPlace, placeOf(count.need), () => count)
    if (seen !== count) seen.times += count.times
  }
  return [...byPlace.values()]
}

/** Needs without repeats: the first for each place. */
export const once = <Need extends AnyNeed>(needs: readonly Need[]): Need[] => counted([needs]).map(({ need }) => need)

/** What findings need, once each; what settles most of them comes first, and ties stay in rulebook order. */
const needsOf = <Finding extends AnyFinding>(findings: readonly Finding[]): Finding['needs'][number][] =>
  [...counted<Finding['needs'][number]>(findings.map(({ needs }) => needs))]
    .sort((a, b) => b.times - a.times)
    .map(({ need }) => need)

/** What the undetermined parts of a report wait for. Settled parts wait for nothing, whatever is still open in them. */
export const needsOfParts = <Finding extends AnyFinding>(
  parts: readonly Decision<string, Finding>[],
): Finding['needs'][number][] =>
  needsOf(parts.flatMap((part) => (part.outcome === 'undetermined' ? (part as Undetermined<Finding>).because : [])))

/** What decides a report: the breaches of its parts; where there are none, what is open in them. */
export const becauseOfParts = <Finding extends AnyFinding>(
  parts: readonly { readonly because: readonly Finding[] }[],
): readonly Finding[] => decisive(parts.flatMap(({ because }) => because))
