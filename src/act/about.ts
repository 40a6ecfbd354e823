// Whether an answer is about a record, as far as it says itself what it is about. Nothing is evaluated: what an answer names has to stand in the
// record, and as many things have to.
import type { Issue, Path, ShortFigure } from '../decision/answer.ts'
import { issueAt, shown } from '../reading/issues.ts'
import { version } from '../version.ts'
import { type AnyAnswer, type AnyDecision, decisionsIn, findingsOf, isBrief } from './decisions.ts'
import { valueAt } from './places.ts'

/** What stands in a record, from the place that a decision is about. */
type At = (...path: Path) => unknown

/** An amount as answers have it; of what is no amount nothing. */
const amountOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? Number(value).toFixed(2) : undefined

/** What a decision of each kind names, as the record has it. */
const named: Readonly<Record<string, (at: At) => Readonly<Record<string, unknown>>>> = {
  school: (at) => ({ school: at('id'), label: at('name') }),
  pairing: (at) => ({ leader: at('leader', 'id'), partner: at('partner', 'id') }),
  partnership: (at) => ({
    reference: at('reference'),
    leader: at('pairing', 'leader', 'id'),
    partner: at('pairing', 'partner', 'id'),
  }),
  activity: (at) => ({
    activity: at('id') ?? (at('activity') === 'unlisted' ? undefined : at('activity')),
    label: at('description'),
  }),
  expense: (at) => ({
    voucher: at('voucher'),
    day: at('day'),
    amount: amountOf(at('amount')),
    description: at('description'),
    item: at('item'),
  }),
  incentive: (at) => ({ label: at('label') }),
  row: (at) => ({ voucher: at('voucher'), day: at('day'), amount: amountOf(at('amount')), kind: at('kind') }),
}

/** The lists of an answer that have as many items as a list of the record; of a ledger those by the day of the answer. */
const counted: Readonly<Record<string, (at: At, asOf: string) => Readonly<Record<string, unknown>>>> = {
  pairings: (at) => ({ pairs: at() }),
  programme: (at) => ({ partnerships: at() }),
  incentives: (at) => ({ ipcrfOpcrf: at('staff') ?? [] }),
  partnership: (at, asOf) => ({
    activities: at('activities'),
    expenses: entriesBy(at('ledger'), asOf, 'expense'),
  }),
  fund: (at, asOf) => ({ ledger: entriesBy(at('ledger'), asOf) }),
}

const entriesBy = (ledger: unknown, asOf: string, kind?: string): unknown =>
  Array.isArray(ledger)
    ? ledger.filter(
        (entry) => String(valueAt(entry, ['day'])) <= asOf && (kind === undefined || valueAt(entry, ['kind']) === kind),
      )
    : undefined

/** The item of an expense stands in the findings that look at it. */
const itemIn = (decision: AnyDecision): unknown =>
  findingsOf(decision)
    .map(({ params }) => (params as { readonly item?: unknown }).item)
    .find((item) => item !== undefined)

/** What a decision says, with its place in the answer and what it is about. */
interface Saying {
  readonly kind: string
  readonly place: Path
  readonly about: Path
  /** Whether it tells all that it knows: in brief it does not. */
  readonly isWhole: boolean
  readonly says: Readonly<Record<string, unknown>>
}

/**
 * All that an answer says of what it is about.
 *
 * @yields {Saying} Each decision, and each row of the ledger of a fund.
 */
function* sayingsIn(answer: AnyAnswer): Generator<Saying> {
  for (const { place, decision } of decisionsIn(answer)) {
    if (decision.outcome === 'invalid-input') continue
    // A partnership of a programme says where in its own record it looked.
    const within = place[1] === 'partnerships' ? [place[2]!] : []
    const about = [...within, ...decision.subject.path]
    const says = { ...decision, ...decision.subject, item: itemIn(decision) }
    yield { kind: decision.kind, place, about, isWhole: !isBrief(decision), says }
    const { ledger } = says as { readonly ledger?: unknown }
    if (decision.kind !== 'fund' || !Array.isArray(ledger)) continue
    for (const [index, row] of (ledger as readonly unknown[]).entries()) {
      const entry = Number(valueAt(row, ['entry']))
      yield {
        kind: 'row',
        place: [...place, 'ledger', index],
        about: [...about, 'ledger', entry],
        isWhole: true,
        says: { ...(row as object) },
      }
    }
  }
}

/**
 * The first thing that an answer says of what it is about and that does not stand in the record; nothing where there is none. What an answer of
 * another version leaves out, or counts, is not held against it: that version may have told less. Nor is what one in brief leaves out.
 */
export const notOf = (record: unknown, answer: AnyAnswer, at: Path): Issue | undefined => {
  const isOwn = answer.version === version
  for (const { kind, place, about, isWhole, says } of sayingsIn(answer)) {
    const standing: At = (...path) => valueAt(record, [...about, ...path])
    const issue = (said: ShortFigure, stands: ShortFigure): Issue =>
      issueAt('not-allowed', [...at, ...place], {
        received: { says: 'about {what}', what: said },
        allowed: { says: 'the answer to this record, which has {what} there', what: stands },
      })
    for (const [field, stands] of Object.entries(named[kind]?.(standing) ?? {})) {
      const said = says[field]
      if (said === stands || (!(isOwn && isWhole) && (said === undefined || stands === undefined))) continue
      const [one, other] = [said, stands].map((each): ShortFigure =>
        each === undefined ? { says: 'no {field}', field } : `${field} ${shown(each)}`,
      )
      return issue(one!, other!)
    }
    const lists = isOwn ? counted[kind]?.(standing, answer.asOf ?? '') : undefined
    for (const [name, stands] of Object.entries(lists ?? {})) {
      const own = (says['parts'] as Readonly<Record<string, unknown>> | undefined)?.[name] ?? says[name]
      if (!isWhole && own === undefined) continue
      const [said, there] = [own, stands].map((list) => (Array.isArray(list) ? list.length : undefined))
      const [one, other] = [said, there].map((count): ShortFigure =>
        count === undefined ? { says: 'no {field}', field: name } : `${count} ${name}`,
      )
      if (said !== there) return issue(one!, other!)
    }
  }
  return undefined
}
