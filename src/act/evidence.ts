// What each finding rests on, and who says so.
import { type RuleId, subjects } from '../catalogue/subjects.ts'
import type { AnyFinding, InvalidInput, Path } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import type { Question } from '../decision/question.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { holding, invalid, listOf, optional, read, readAll, reads } from '../reading/read.ts'
import { line } from '../reading/text.ts'
import { version } from '../version.ts'
import { notOf } from './about.ts'
import { canonical } from './canonical.ts'
import { type AnyDecision, decisionsIn, findingsOf, pathSchema, readAnswer } from './decisions.ts'
import { keyOf, leadsTo, valueAt } from './places.ts'

/**
 * Who says that a fact of a record is so. It stands beside the record and never changes an outcome.
 *
 * @group Input
 */
export interface Attestation {
  /** Where the fact stands in the record, as a list of keys and indexes; what it says holds for all that stands below. */
  readonly path: Path
  /** Who says so, by function, 1 to 120 characters. Who, which document or when: one of the three is given at least. */
  readonly by?: string | undefined
  /** Which document says so, 1 to 200 characters. */
  readonly document?: string | undefined
  /** The day on which it was said, `YYYY-MM-DD`. */
  readonly on?: Day | undefined
}

/**
 * A fact that a finding rests on.
 *
 * @group Answers
 */
export interface RestingFact {
  /** Where in the record it stands. */
  readonly path: Path
  /** Who says so; `unattested` where nobody does. */
  readonly attestation: Attestation | 'unattested'
}

/**
 * What a finding rests on.
 *
 * @group Answers
 */
export interface FindingEvidence {
  /** The rule. */
  readonly rule: RuleId
  /** What it found. */
  readonly result: AnyFinding['result']
  /** Where in the record it looked. */
  readonly path: Path
  /** The facts on record that it goes by; those that it waits for are not on record. */
  readonly facts: readonly RestingFact[]
}

/**
 * What the findings of an answer rest on.
 *
 * @group Answers
 */
export interface Evidenced {
  /** Which question is answered. */
  readonly kind: 'evidence'
  /** Whether every fact that a finding rests on is attested. */
  readonly outcome: 'attested' | 'unattested'
  /** The version of the library that looked. */
  readonly version: string
  /** Each finding with its facts, in the order of the answer. */
  readonly findings: readonly FindingEvidence[]
  /** The facts that nobody attests, once each. */
  readonly unattested: readonly Path[]
  /** The places of attestations that no finding rests on: nothing is on record there, or no rule goes by it. */
  readonly unused: readonly Path[]
}

/** Facts that rules go by beside those that they ask: from the subject of their decision, or from the whole record. */
interface Beside {
  readonly ofSubject?: readonly Path[]
  readonly ofRecord?: readonly Path[]
}

const school = { ofSubject: [['id'], ['pbb']] } as const
// Whether an expense is in a WFP that is not approved is open, and so what the fund was spent on.
const ledger = { ofSubject: [['ledger'], ['activities']], ofRecord: [['duties', 'wfpApproved']] } as const
// What facts about duties contradict each other, and what goes by them, waits for all of them.
const ofDuties = {
  ofSubject: [['done'], ['wfpApproved'], ['firstActivity'], ['firstExpense']],
  ofRecord: [['activities'], ['ledger'], ['obligated'], ['incentives', 'successful']],
} as const
const whole = { ofSubject: [[]] } as const

/** By rule, or by the subject that its id begins with. */
const besides: Readonly<Record<string, Beside>> = {
  'classification/leader-school': school,
  'classification/partner-school': school,
  'pairing/distinct-schools': {
    ofSubject: [
      ['leader', 'id'],
      ['partner', 'id'],
    ],
  },
  'pairing/nearby': {
    ofSubject: [
      ['leader', 'coordinates'],
      ['partner', 'coordinates'],
    ],
  },
  'activities/aligned': { ofSubject: [['activity'], ['keyStage'], ['integratedShs']] },
  // Each goes by its two facts, and by what may be in dispute with them.
  'duties/wfp-before-activities': {
    ofSubject: [['done', 'leader-f'], ['done', 'leader-h'], ['wfpApproved'], ['firstActivity']],
    ofRecord: [['activities'], ['ledger'], ['obligated'], ['incentives', 'successful']],
  },
  'duties/agreement-before-expenses': { ofSubject: [['done', 'leader-g'], ['firstExpense']], ofRecord: [['ledger']] },
  // An expense is not in a WFP that is not approved.
  'expenses/approved-wfp': { ofRecord: [['duties', 'wfpApproved']] },
  'incentives/leader-school': { ofRecord: [['pairing', 'leader']] },
  // A success that contradicts what is said of the duties is in dispute.
  'incentives/sbm-rating': {
    ofRecord: [
      ['duties', 'firstActivity'],
      ['duties', 'done', 'leader-a'],
      ['duties', 'done', 'leader-h'],
    ],
  },
  'duties/no-contradiction': ofDuties,
  'partnership/activities-on-record': {
    ofRecord: [['activities'], ['duties', 'firstActivity']],
  },
  'fund/received': { ofSubject: [['ledger']] },
  fund: ledger,
  pairings: whole,
  programme: whole,
}

/** Facts that a rule goes by in other cases only, by the figures of what it found. */
const notHere: Readonly<Record<string, (found: Readonly<Record<string, unknown>>) => unknown>> = {
  'activities/aligned': ({ listed }) => listed && 'judgedAligned',
  'activities/partner-need': ({ partnerNeed }) => partnerNeed && 'judgedNeeded',
  'pairing/nearby': ({ withinKm }) => withinKm !== undefined && 'nearby',
}

type SubjectParts = readonly {
  readonly rules: readonly { readonly id: string; readonly asks: readonly string[] }[]
  readonly questions: Readonly<Record<string, Question<never, never> | readonly Question<never, never>[]>>
}[]

/** By rule, the places of the facts that it asks or may ask, from the subject of its decision. */
const askedBy: ReadonlyMap<string, readonly Path[]> = /* @__PURE__ */ (() =>
  new Map(
    (Object.values(subjects) as unknown as SubjectParts).flatMap(({ rules, questions }) =>
      rules.map(
        ({ id, asks }) =>
          [id, asks.flatMap((name) => questions[name] ?? []).flatMap(({ path }) => (path ? [path] : []))] as const,
      ),
    ),
  ))()

/** The side of a pair that a finding about one school of it speaks of. */
const sideOf = ({ rule, path }: AnyFinding, at: Path): Path => {
  const side = path[at.length]
  return rule.startsWith('classification/') && (side === 'leader' || side === 'partner') ? [side] : []
}

/** An activity of the record that an expense refers to. */
const referredTo = (path: Path, record: unknown): readonly Path[] => {
  const id = valueAt(record, path)
  if (path.at(-1) !== 'activityId' || id === undefined) return []
  const activities = [...path.slice(0, -3), 'activities']
  const list = valueAt(record, activities)
  const index = Array.isArray(list) ? list.findIndex((each) => valueAt(each, ['id']) === id) : -1
  return index < 0 ? [] : [[...activities, index]]
}

/** What an input has, a list or an object, by its entries or fields. */
const entriesOf = (input: unknown): readonly Path[] =>
  Array.isArray(input) ? input.map((_, index) => [index]) : Object.keys(input as object).map((name) => [name])

/** The facts on record that a finding goes by. */
const factsOf = (finding: AnyFinding, { subject }: AnyDecision, record: unknown): readonly Path[] => {
  const at = [...subject.path, ...sideOf(finding, subject.path)]
  const beside = besides[finding.rule] ?? besides[finding.rule.slice(0, finding.rule.indexOf('/'))]
  const left = [
    notHere[finding.rule]?.(finding.params as Readonly<Record<string, unknown>>),
    // A distance that is told goes before one that is measured.
    valueAt(record, [...at, 'distanceKm']) !== undefined && 'coordinates',
  ]
  const paths = [
    finding.path,
    ...[...askedBy.get(finding.rule)!, ...(beside?.ofSubject ?? [])].map((path) => [...at, ...path]),
    ...(beside?.ofRecord ?? []),
  ]
  const present = [...paths, ...referredTo(finding.path, record)]
    // Nobody attests a whole input at once.
    .flatMap((path) => (path.length === 0 ? entriesOf(record) : [path]))
    .filter((path) => valueAt(record, path) !== undefined && !left.includes(path.at(-1)))
  const once = [...new Map(present.map((path) => [keyOf(path), path])).values()]
  // What stands below another fact that it goes by is told with it.
  return once.filter((path) => !once.some((other) => other.length < path.length && leadsTo(other, path)))
}

const attestationSchema = /* @__PURE__ */ (() =>
  holding(
    reads<Attestation>('an attestation', {
      path: pathSchema,
      by: optional(line('a function', 120)),
      document: optional(line('a document', 200)),
      on: optional(daySchema),
    }),
    ({ by, document, on }) => [by, document, on].some((each) => each !== undefined),
    { is: 'an attestation that says who says so, which document says so, or when' },
  ))()

/**
 * Says what each finding of an answer rests on: every fact on record that its rule goes by, with who says so.
 *
 * Attestations stand beside the record and change no outcome. One holds for the place that it names and for all below, and of several the
 * one that is nearest to the fact. Where parts of a fact are attested, such as the lines of a ledger, it is told by its parts. A fact that a
 * finding waits for is not on record, and rests on nothing.
 *
 * @param record - What the answer is about, as it was handed in.
 * @param answer - The answer to it, in full.
 * @param attested - Who says that which fact is so, 100,000 attestations at most.
 * @returns Each finding with its facts; or `invalid-input`, also for an answer that is about another record, as far as it says so.
 * @example
 * ```ts
 * import { checkPairing, evidence } from 'deped-school-partnerships'
 *
 * const pair = { leader: { id: '107970' }, partner: { id: '107973' }, onDepEdList: true } as const
 * const told = evidence(pair, checkPairing(pair), [{ path: ['onDepEdList'], document: 'DepEd list of Partner Schools', on: '2016-07-15' }])
 * if (told.outcome === 'invalid-input') throw new Error(told.issues[0].message)
 *
 * told.findings.find(({ rule }) => rule === 'pairing/on-list')?.facts // => [{ path: ['onDepEdList'], attestation: { path: ['onDepEdList'], document: 'DepEd list of Partner Schools', on: '2016-07-15' } }]
 * told.unattested // => [['leader', 'id'], ['partner', 'id']]
 * ```
 * @group Questions
 */
export const evidence = (
  record: unknown,
  answer: unknown,
  attested: readonly Attestation[] = [],
): Evidenced | InvalidInput<'evidence'> => {
  const input = readAll({
    record: canonical(record, ['record']),
    answer: readAnswer(answer, ['answer']),
    attested: read(listOf('a list of attestations', attestationSchema, 100_000), attested, ['attested']),
  })
  if (input.issues) return invalid('evidence', input.issues)
  const plain = JSON.parse(input.value.record) as unknown
  const another = notOf(plain, input.value.answer.answer, ['answer'])
  if (another) return invalid('evidence', [another])
  const attestations = input.value.attested.map((each) =>
    known<Attestation>({ ...each, by: each.by, document: each.document, on: each.on }),
  )
  const byPath = new Map(attestations.map((each) => [keyOf(each.path), each]))
  /** The attestation of a place, or of the nearest that it stands below. */
  const attestationOf = (path: Path): RestingFact['attestation'] => {
    for (let length = path.length; length >= 0; length -= 1) {
      const found = byPath.get(keyOf(path.slice(0, length)))
      if (found) return found
    }
    return 'unattested'
  }
  const above = new Set(attestations.flatMap(({ path }) => path.map((_, length) => keyOf(path.slice(0, length)))))
  /** A fact, or its parts where some of them are attested by themselves. */
  const resting = (path: Path): readonly RestingFact[] => {
    const parts = above.has(keyOf(path)) ? entriesOf(valueAt(plain, path)) : []
    return parts.length > 0
      ? parts.flatMap((part) => resting([...path, ...part]))
      : [{ path, attestation: attestationOf(path) }]
  }
  const findings = [...decisionsIn(input.value.answer.answer)].flatMap(({ decision }) =>
    findingsOf(decision).map((finding): FindingEvidence => ({
      rule: finding.rule as RuleId,
      result: finding.result,
      path: finding.path,
      facts: factsOf(finding, decision, plain).flatMap(resting),
    })),
  )
  const open = findings.flatMap(({ facts }) => facts.filter(({ attestation }) => attestation === 'unattested'))
  const unattested = [...new Map(open.map(({ path }) => [keyOf(path), path])).values()]
  const used = new Set(findings.flatMap(({ facts }) => facts.map(({ attestation }) => attestation)))
  return {
    kind: 'evidence',
    outcome: unattested.length > 0 ? 'unattested' : 'attested',
    version,
    findings,
    unattested,
    unused: attestations.flatMap(({ path }) => (used.has(byPath.get(keyOf(path))!) ? [] : [path])),
  }
}
