// An answer that comes from outside, and the decisions in it: its own where rules were applied, and those of its parts, however deep.
import type { AnyFinding, AnyNeed, Issue, Path, SubjectReference } from '../decision/answer.ts'
import type { Detail } from '../decision/detail.ts'
import { type BriefFinding, type BriefNeed, findingAtEach } from '../decision/once.ts'
import { anyText, oneOf, textThat } from '../reading/choices.ts'
import { daySchema } from '../reading/days.ts'
import { issueAt, ownAt, unreadable } from '../reading/issues.ts'
import { listOf, optional, partly, read, type Reading, type Schema, turned } from '../reading/read.ts'
import { line } from '../reading/text.ts'
import { canonical } from './canonical.ts'
import { kindSchema, type MadeKind } from './makers.ts'

/** An answer, as far as all answers are alike. */
export interface AnyAnswer extends Omit<AnyDecision, 'kind'> {
  /** Which question is answered. */
  readonly kind: MadeKind
  /** The version of the library that made it. */
  readonly version: string
  /** The policy that was applied, by its `id`. */
  readonly policy?: string
  /** The day that it speaks of. */
  readonly asOf?: string
}

/** A decision: an answer to which rules were applied. */
export interface AnyDecision {
  /** Which question is answered. */
  readonly kind: string
  /** How it is settled. */
  readonly outcome: string
  /** What it is about. */
  readonly subject: SubjectReference
  /** What decides. */
  readonly because: readonly (AnyFinding | BriefFinding)[]
  /** What was found; absent in a report and in a brief answer. */
  readonly findings?: readonly AnyFinding[]
  /** The answers that it is made of. */
  readonly parts?: object
  /** What would settle it. */
  readonly needs: readonly AnyNeed[]
}

/** A decision of an answer. */
export interface PlacedDecision {
  /** Where in the answer it stands. */
  readonly place: Path
  /** The decision. */
  readonly decision: AnyDecision
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The parts of an answer that are answers of their own, with their places; an answer in brief says of its parts only how they came out. */
const partsOf = ({ parts }: { readonly parts?: unknown }, place: Path): readonly (readonly [Path, object])[] =>
  isObject(parts)
    ? (Object.entries(parts) as [string, unknown][])
        .flatMap(([name, part]): (readonly [Path, unknown])[] =>
          Array.isArray(part)
            ? part.map((each: unknown, index) => [[...place, 'parts', name, index], each] as const)
            : [[[...place, 'parts', name], part]],
        )
        .filter((entry): entry is readonly [Path, object] => isAnswer(entry[1]))
    : none
const isAnswer = (value: unknown): value is object => isObject(value) && 'because' in value
const none: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** Answers that stand in an answer beside its parts: what is asked, mended and kept goes by the parts alone. */
const heldBeside: Readonly<Record<string, readonly string[]>> = { 'sbm-incentive': ['before', 'after'] }

/** All answers that stand in an answer, with their places: its parts, and those that it compares, such as a score before and after. */
export const answersIn = (decision: AnyDecision): readonly (readonly [Path, object])[] => [
  ...partsOf(decision, none),
  ...besideIn(decision),
]

const besideIn = (decision: AnyDecision): readonly (readonly [Path, object])[] =>
  (Object.hasOwn(heldBeside, decision.kind) ? heldBeside[decision.kind]! : none)
    .map((name): readonly [Path, unknown] => [[name], ownAt(decision, name)])
    .filter((entry): entry is readonly [Path, object] => isAnswer(entry[1]))

/**
 * The decisions in an answer, in its order: the answer itself, and each part of it with its own.
 *
 * @yields {PlacedDecision} Each decision with its place.
 */
export function* decisionsIn(answer: object, place: Path = none): Generator<PlacedDecision, void, undefined> {
  yield { place, decision: answer as AnyDecision }
  for (const [at, part] of partsOf(answer, place)) yield* decisionsIn(part, at)
}

/** Whether an answer is in brief: it says what decides, and not all that was found. */
export const isBrief = (answer: AnyDecision): boolean => !answer.findings && partsOf(answer, none).length === 0

/** What was found. A report has no findings but those of its parts; of an answer in brief what decides is known, at each of its places. */
export const findingsOf = (decision: AnyDecision): readonly AnyFinding[] => {
  if (decision.findings) return decision.findings
  if (!isBrief(decision)) return none
  return (decision.because as readonly BriefFinding[])
    .flatMap(findingAtEach)
    .map(({ waitsFor = [], ...told }): AnyFinding => ({
      ...told,
      needs: waitsFor.flatMap((index) => decision.needs[index] ?? []),
    }))
}

export const pathSchema = /* @__PURE__ */ listOf(
  'a path',
  /* @__PURE__ */ turned({ is: 'a key or an index' }, (key) =>
    typeof key === 'string' || typeof key === 'number' ? key : undefined,
  ),
  100,
)
const most = 1_000_000
/** The other places of what an answer in brief says once. */
const placesSchema = /* @__PURE__ */ (() => optional(listOf('places', pathSchema, most)))()
const indexSchema = /* @__PURE__ */ turned({ is: 'an index' }, (value) =>
  Number.isInteger(value) ? (value as number) : undefined,
)
const figuresSchema = /* @__PURE__ */ turned({ is: 'figures' }, (value) =>
  isObject(value) && !Array.isArray(value) ? value : undefined,
)

export const needSchema: Schema<BriefNeed> = /* @__PURE__ */ (() =>
  partly<BriefNeed>({
    kind: oneOf('fact', 'judgement'),
    asks: anyText,
    path: pathSchema,
    question: anyText,
    params: figuresSchema,
    alsoAt: placesSchema,
  }))()

type Found = Pick<AnyFinding, 'rule' | 'result' | 'message' | 'path' | 'params'> & { clauses: readonly string[] }

const found = {
  rule: anyText,
  result: /* @__PURE__ */ oneOf('met', 'unmet', 'breached', 'open'),
  message: anyText,
  clauses: /* @__PURE__ */ listOf('clauses', anyText, 100),
  path: pathSchema,
  params: figuresSchema,
} as const
const findingSchema = /* @__PURE__ */ (() =>
  partly<Found & Pick<AnyFinding, 'needs'>>({ ...found, needs: listOf('needs', needSchema, most) }))()
/** What decides, also of an answer in brief. */
const decisiveSchema = /* @__PURE__ */ (() =>
  partly<Found & Pick<BriefFinding, 'waitsFor' | 'alsoAt'>>({
    ...found,
    waitsFor: optional(listOf('indexes', indexSchema, most)),
    alsoAt: placesSchema,
  }))()

type Held = Pick<AnyDecision, 'kind' | 'outcome'> & {
  readonly subject: { readonly path: Path }
  readonly because: readonly unknown[]
  readonly findings: readonly unknown[] | undefined
  readonly needs: readonly unknown[]
}

const decisionSchema = /* @__PURE__ */ (() =>
  partly<Held>({
    kind: anyText,
    outcome: anyText,
    subject: partly({ path: pathSchema }),
    because: listOf('findings', decisiveSchema, most),
    findings: optional(listOf('findings', findingSchema, most)),
    needs: listOf('needs', needSchema, most),
  }))()

type Head = Pick<AnyAnswer, 'kind' | 'outcome' | 'version' | 'policy' | 'asOf'>

const headSchema = /* @__PURE__ */ (() =>
  partly<Head>({
    kind: kindSchema,
    outcome: textThat({ is: 'an outcome that is settled or undetermined' }, (text) => text !== 'invalid-input'),
    version: line('a version', 40),
    policy: optional(line('the id of a policy', 60)),
    asOf: optional(daySchema),
  }))()

/** An answer that was read. */
export interface ReadAnswer {
  /** A plain copy of it. */
  readonly answer: AnyAnswer
  /** Its canonical JSON. */
  readonly text: string
}

const briefIssue = (at: Path): Issue =>
  issueAt('not-allowed', at, { received: { says: 'an answer in brief' }, allowed: 'an answer in full' })

/** A plain copy in the order of the answer, which the canonical JSON has not. */
const copyOf = (value: unknown, at: Path): Reading<unknown> => {
  try {
    return { value: JSON.parse(JSON.stringify(value)) as unknown }
  } catch {
    return { issues: [unreadable(at)] }
  }
}

/** Reads an answer that this library, or another version of it, made; one in brief, unless all that was found is looked at. */
export const readAnswer = (value: unknown, at: Path, detail: Detail = 'full'): Reading<ReadAnswer> => {
  const text = canonical(value, at)
  if (text.issues) return text
  const copy = copyOf(value, at)
  if (copy.issues) return copy
  const answer = copy.value as AnyAnswer
  const head = read(headSchema, answer, at)
  if (head.issues) return head
  for (const { place, decision } of decisionsIn(answer))
    for (const [inner, each] of [[none, decision] as const, ...besideIn(decision)]) {
      const reading = read(decisionSchema, each, [...at, ...place, ...inner])
      if (reading.issues) return { issues: reading.issues }
      if (detail === 'full' && isBrief(each as AnyDecision))
        return { issues: [briefIssue([...at, ...place, ...inner])] }
    }
  return { value: { answer, text: text.value } }
}
