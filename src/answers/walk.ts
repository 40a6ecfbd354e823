// Every finding of an answer, wherever it stands: one way through all of them, since all have one shape.
import type { AnyFinding, Decided, InvalidInput, Issue, Path, SubjectReference } from '../decision/answer.ts'
import { type BriefFinding, findingAtEach } from '../decision/once.ts'
import { hasWholeLists } from '../decision/whole-lists.ts'
import type { Finding, FindingOf, RuleId } from '../catalogue/subjects.ts'

/**
 * An answer, as far as what goes through answers needs it: of any question, in full or in brief, fresh or stored.
 *
 * @group Answers
 */
export interface AnyAnswer {
  /** Which question is answered. */
  readonly kind: string
  /** How it comes out. */
  readonly outcome: string
}

/**
 * A finding of an answer in full or in brief, of which the one has its `needs` and the other the index of them, as `waitsFor`.
 *
 * @group Answers
 */
export type ToldFinding<Found extends AnyFinding = Finding> = Found extends AnyFinding
  ? Omit<BriefFinding<Found>, 'alsoAt'> & Partial<Pick<Found, 'needs'>>
  : never

/**
 * The findings of an answer: of one in full with their needs, of one in brief with their index in the answer. Where the type does not say
 * which it is, either. One that could not be read has none.
 *
 * @group Answers
 */
export type FindingsIn<Answer> =
  Answer extends Pick<InvalidInput, 'outcome'>
    ? never
    : Answer extends Pick<Decided<string>, 'because'>
      ? Finding
      : ToldFinding

/**
 * What a rule found in an answer.
 *
 * @group Answers
 */
export type FoundIn<Answer, Id extends RuleId> = Extract<FindingsIn<Answer>, Pick<FindingOf<Id>, 'rule'>>

/**
 * A finding, with where it stands.
 *
 * @group Answers
 */
export interface Walked<Found = ToldFinding> {
  /** The finding, at one place. */
  readonly finding: Found
  /** Where the answer that has it stands within the whole: `['parts', 'expenses', 3]`; empty where it is the whole. */
  readonly place: Path
  /** The name of the part: `expenses`; absent where it is the whole. Of a part of a part the name of the innermost. */
  readonly part?: string
  /** What that answer is about. */
  readonly subject: SubjectReference
  /** The answer that has it. */
  readonly answer: AnyAnswer
}

/** An answer with its place. */
export interface Standing {
  readonly answer: AnswerLike
  readonly place: Path
  readonly part?: string
}

/** An answer as it may come from anywhere: nothing of it is taken for granted. */
interface AnswerLike extends AnyAnswer {
  readonly subject?: SubjectReference
  readonly findings?: readonly AnyFinding[]
  readonly because?: readonly AnyFinding[]
  readonly parts?: object
  readonly issues?: readonly Partial<Issue>[]
}

export const nowhere: SubjectReference = /* @__PURE__ */ Object.freeze({ path: /* @__PURE__ */ Object.freeze([]) })

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

// Lists are gone through by the items that they have: one with holes may say that it has four billion.

/** The answers that an answer is made of, in their order, itself first. Of a stored one that holds itself no answer comes twice. */
const standing = ({ answer, place, part }: Standing, found: Standing[], seen: Set<object>): void => {
  if (!isObject(answer) || seen.has(answer)) return
  seen.add(answer)
  found.push({ answer, place, ...(part !== undefined && { part }) })
  if (!isObject(answer.parts)) return
  for (const [name, inner] of Object.entries(answer.parts) as [string, unknown][]) {
    const isList = Array.isArray(inner)
    for (const [index, each] of isList ? Object.entries<unknown>(inner) : [['', inner] as const]) {
      const at = [...place, 'parts', name, ...(isList ? [Number(index)] : [])]
      standing({ answer: each as AnswerLike, place: at, part: name }, found, seen)
    }
  }
}

/** The answers that an answer is made of, itself first. */
export const answersIn = (answer: AnyAnswer): readonly Standing[] => {
  const answers: Standing[] = []
  standing({ answer, place: [] }, answers, new Set())
  return answers
}

/** What is wrong with the input of an answer that could not be read. */
export const issuesOf = ({ outcome, issues }: AnswerLike): readonly Partial<Issue>[] =>
  outcome === 'invalid-input' && Array.isArray(issues)
    ? Object.values<Partial<Issue>>(issues).filter((issue) => isObject(issue) && hasWholeLists(issue))
    : []

const isFinding = (value: unknown): value is ToldFinding =>
  isObject(value) && 'rule' in value && 'result' in value && hasWholeLists(value)

type Looked = Pick<AnyFinding, 'path' | 'rule'> & Partial<Pick<AnyFinding, 'params'>>

/** A part of a report, and what of the input it looks at; of a list the index of the answer that a finding belongs to. */
interface Home {
  readonly part: string
  readonly kind: string
  readonly pathOf: (at: Path) => Path
  readonly indexOf?: (entries: readonly AnswerLike[], at: Path) => number
}

/** A part that is no list: its kind is its name. */
const alone = (part: string, path: Path = []): Home => ({ part, kind: part, pathOf: () => path })

/** A part that is a list, each of whose answers looks at one thing of a list of the input. */
const listed = (part: string, kind: string, length: number, indexOf?: Home['indexOf']): Home => ({
  part,
  kind,
  pathOf: (at) => at.slice(0, length),
  indexOf: indexOf ?? ((_, at) => Number(at[length - 1])),
})

const entryAt: Home['indexOf'] = (entries, [, entry]) =>
  Number(Object.entries(entries).find(([, { subject }]) => subject?.entry === entry)?.[0] ?? -1)

const [pairing, pairs, set] = [alone('pairing', ['pairing']), listed('pairs', 'pairing', 1), alone('set')]

/** The parts of reports that in brief are told by their subject and outcome, by the subject of their rules. */
const homes: Readonly<Record<string, Readonly<Record<string, Home>>>> = {
  partnership: {
    partnership: alone('record'),
    classification: pairing,
    pairing,
    activities: listed('activities', 'activity', 2),
    expenses: listed('expenses', 'expense', 2, entryAt),
    fund: alone('fund'),
    duties: alone('duties', ['duties']),
  },
  pairings: { classification: pairs, pairing: pairs, pairings: alone('selection') },
  programme: { pairings: set, programme: set },
}

/** The subject whose part has a finding. That the plan was overspent the fund finds, by a rule about duties. */
const subjectOf = ({ rule, params }: Looked): string =>
  (params as { readonly contradiction?: unknown } | undefined)?.contradiction === 'expenses-beyond-wfp'
    ? 'fund'
    : rule.split('/')[0]!

/** To which part a finding of a report in brief belongs; nothing where it belongs to the whole. */
export const partOf = (finding: Looked, report: object): Omit<Walked, 'finding'> | undefined => {
  const { kind = '', parts } = report as { readonly kind?: string; readonly parts?: Readonly<Record<string, unknown>> }
  const [bySubject, subject] = [Object.hasOwn(homes, kind) ? homes[kind]! : {}, subjectOf(finding)]
  const { path } = finding
  if (!isObject(parts) || !Array.isArray(path) || !Object.hasOwn(bySubject, subject)) return undefined
  const { part, kind: own, pathOf, indexOf } = bySubject[subject]!
  const found: unknown = Object.hasOwn(parts, part) ? parts[part] : undefined
  if (Array.isArray(found) !== (indexOf !== undefined)) return undefined
  const index = indexOf ? [indexOf(found as AnswerLike[], path)] : []
  const answer: unknown = indexOf ? (found as AnswerLike[])[index[0]!] : found
  if (!isObject(answer)) return undefined
  return {
    place: ['parts', part, ...index],
    part,
    subject: { ...(answer as AnswerLike).subject, path: pathOf(path) },
    answer: { ...(answer as AnswerLike), kind: own },
  }
}

/** The findings of an answer and of its parts. Of a value that fails when it is looked at there are none beside those found before. */
export const walked = (answer: AnyAnswer): readonly Walked[] => {
  const found: Walked[] = []
  try {
    const answers = answersIn(answer)
    // In full the parts have all that a report names among them; in brief it stands in the report alone.
    const isFull = answers.some(({ answer: { findings } }) => findings !== undefined)
    for (const each of answers) {
      const { findings, because, subject } = each.answer
      const told: unknown = isFull ? findings : because
      const about = isObject(subject) ? subject : nowhere
      if (Array.isArray(told))
        for (const finding of Object.values<unknown>(told).filter(isFinding).flatMap(findingAtEach)) {
          const part = isFull ? undefined : partOf(finding, each.answer)
          found.push({ ...each, subject: about, ...part, place: [...each.place, ...(part?.place ?? [])], finding })
        }
    }
  } catch {
    // It is no answer of this library.
  }
  return found
}

/**
 * Goes through the findings of an answer and of its parts, each with where it stands and what it is about. An answer in brief has those that
 * decide, each at every place where it was found and in the part that it belongs to. What is no answer has none.
 *
 * @param answer - Any answer of this library.
 * @yields {Walked} Each finding, in the order of the parts and of the rules.
 * @example
 * ```ts
 * import { type Fund, evaluatePartnership, walk } from 'deped-school-partnerships'
 *
 * const ledger: Fund['ledger'] = [{ kind: 'expense', day: '2016-09-01', amount: 500, item: 'utilities', voucher: 'DV-1' }]
 * const report = evaluatePartnership({ pairing: { leader: { id: '107970' }, partner: { id: '107973' } }, ledger }, '2016-12-31')
 * const breaches = [...walk(report)].filter(({ finding }) => finding.result === 'breached')
 *
 * breaches.map(({ part, subject, finding }) => [part, subject.voucher, finding.rule]) // => [['expenses', 'DV-1', 'expenses/utilities'], ['fund', undefined, 'fund/purpose']]
 * ```
 * @group Answers
 */
export function* walk<Answer extends AnyAnswer>(
  answer: Answer,
): Generator<Walked<FindingsIn<Answer>>, void, undefined> {
  yield* walked(answer) as readonly Walked<FindingsIn<Answer>>[]
}

/**
 * What a rule found: of an answer, or of the first part that the rule was applied to. It has the type of the findings of that rule; of an
 * answer in brief it has no `needs` of its own, and says which of the answer’s it `waitsFor`.
 *
 * @param answer - Any answer of this library.
 * @param rule - The id of the rule.
 * @returns The finding; nothing where the rule was not applied. An answer in brief tells only what decides, so that of one there is nothing either
 * for a rule that is met, nor for one that is open while something else is breached: only in full is each rule that was applied.
 * @example
 * ```ts
 * import { checkPairing, findingOf } from 'deped-school-partnerships'
 *
 * const pair = checkPairing({ leader: { id: '107970' }, partner: { id: '107973' }, distanceKm: 1.5 })
 * findingOf(pair, 'pairing/nearby')?.params.distanceKm // => 1.5
 * findingOf(pair, 'fund/received') // => undefined
 * ```
 * @group Answers
 */
export const findingOf = <Answer extends AnyAnswer, Id extends RuleId>(
  answer: Answer,
  rule: Id,
): FoundIn<Answer, Id> | undefined => {
  const found = walked(answer).find(({ finding }) => finding.rule === rule)
  return found?.finding as FoundIn<Answer, Id> | undefined
}
