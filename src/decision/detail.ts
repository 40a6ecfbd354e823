// How much an answer says: all that was found, or each thing once and what is met not at all.
import type { AnyFinding, AnyNeed } from './answer.ts'
import { type BriefFinding, type BriefNeed, toldOnce } from './once.ts'

/**
 * How much an answer says. `full`: each rule that was applied, wherever it was. `brief`: the outcome, what decides, what is needed, the
 * figures. Brief is for sets, streams and wires: what is met is not even worded.
 *
 * @group Input
 */
export type Detail = 'full' | 'brief'

/** What an answer in brief does not have: every rule that was applied, and the running ledger of a fund. */
export type LeftOut = 'findings' | 'ledger'

/** What an answer within an answer in brief does not have beside: what is said once, of the whole. */
export type SaidOnce = 'kind' | 'because' | 'needs' | 'policy' | 'version' | 'asOf' | 'clauses' | 'authorities'

/**
 * An answer in brief: without `findings`, and a statement of a fund without its running ledger. Answers within it have their subject and
 * outcome, and its parts their figures; what is not met in them stands in the `because` and the `needs` of the whole, each thing once with
 * all its places. The partnerships of a programme are in brief each.
 *
 * @group Answers
 */
export type Brief<Answer> = Answer extends object
  ? {
      readonly [Field in keyof Answer as Exclude<Field, LeftOut>]: Field extends 'parts'
        ? BriefParts<Answer[Field]>
        : Field extends 'because' | 'needs'
          ? Once<Answer[Field]>
          : Within<Answer[Field]>
    }
  : Answer

/** Findings or needs, each once. */
type Once<List> = List extends readonly (infer Each)[]
  ? readonly (Each extends AnyFinding ? BriefFinding<Each> : Each extends AnyNeed ? BriefNeed<Each> : never)[]
  : List

/**
 * The parts of a report in brief.
 *
 * @group Answers
 */
export type BriefParts<Parts> = {
  readonly [Part in keyof Parts]: Parts[Part] extends readonly (infer Each)[] | undefined
    ? readonly BriefEntry<Each>[]
    : BriefPart<Parts[Part]>
}

/**
 * A part of a report in brief: its subject, its outcome and its figures.
 *
 * @group Answers
 */
export type BriefPart<Answer> = Answer extends object
  ? {
      readonly [Field in keyof Answer as Exclude<Field, LeftOut | SaidOnce>]: Field extends 'parts'
        ? BriefParts<Answer[Field]>
        : Field extends 'subject'
          ? BriefSubject<Answer[Field]>
          : Within<Answer[Field]>
    }
  : Answer

/** What a part of an answer in brief is about: its place is that of the part. An expense has its `entry` in the ledger. */
export type BriefSubject<Subject> = Omit<Subject, 'path'>

/**
 * An answer in a list of parts, in brief: its subject and its outcome, and the issues where it could not be read. A report is in brief as
 * one by itself.
 *
 * @group Answers
 */
export type BriefEntry<Answer> = Answer extends { readonly parts: object }
  ? Brief<Answer>
  : Answer extends { readonly issues: unknown }
    ? { readonly [Field in keyof Answer as Extract<Field, 'subject' | 'outcome' | 'issues'>]: Answer[Field] }
    : {
        readonly [Field in keyof Answer as Extract<Field, 'subject' | 'outcome'>]: Field extends 'subject'
          ? BriefSubject<Answer[Field]>
          : Answer[Field]
      }

/** What stands beside in an answer in brief: figures as they are, answers by their subject and outcome. */
export type Within<Value> = Value extends { readonly kind: string; readonly outcome: string }
  ? BriefEntry<Value>
  : Value

/**
 * An answer in the detail that was asked for.
 *
 * @group Answers
 */
export type InDetail<Answer, Asked extends Detail> = Asked extends 'brief' ? Brief<Answer> : Answer

/** Gives an answer in the detail that was asked for. What could not be read has nothing to leave out. */
export const inDetail = <Answer extends object, Asked extends Detail>(
  answer: Answer,
  detail: Asked | undefined,
): InDetail<Answer, Asked> =>
  (detail === 'brief' && !('issues' in answer) ? briefly(answer, leftOut) : answer) as InDetail<Answer, Asked>

const leftOut: ReadonlySet<string> = /* @__PURE__ */ (() => new Set<LeftOut>(['findings', 'ledger']))()
const leftOutWithin: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set<LeftOut | SaidOnce>([
    'findings',
    'ledger',
    'kind',
    'because',
    'needs',
    'policy',
    'version',
    'asOf',
    'clauses',
    'authorities',
  ]))()

const briefly = (answer: object, without: ReadonlySet<string>): object => {
  const brief: Record<string, unknown> = {}
  const isWithin = without === leftOutWithin
  for (const field of Object.keys(answer)) {
    if (without.has(field)) continue
    const value = (answer as Readonly<Record<string, object>>)[field]!
    brief[field] =
      field === 'parts'
        ? partsOf(value)
        : isAnswer(value)
          ? entryOf(value)
          : isWithin && field === 'subject'
            ? withoutPath(value)
            : value
  }
  if (isWithin || !('because' in answer)) return brief
  const { because, needs } = answer as { readonly because: readonly AnyFinding[]; readonly needs: readonly AnyNeed[] }
  return Object.assign(brief, toldOnce(because, needs))
}

const isAnswer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && 'outcome' in value

const withoutPath = (subject: object): object => {
  const kept: Record<string, unknown> = {}
  for (const field of Object.keys(subject)) if (field !== 'path') kept[field] = subject[field as never]
  return kept
}

const entryOf = (answer: object): object => {
  if ('parts' in answer) return briefly(answer, leftOut)
  const { subject, outcome, issues } = answer as Readonly<Partial<Record<'subject' | 'outcome' | 'issues', unknown>>>
  return issues === undefined ? { subject: withoutPath(subject as object), outcome } : { subject, outcome, issues }
}

const partsOf = (parts: object): object =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]: [string, object]) => [
      name,
      Array.isArray(part) ? part.map(entryOf) : briefly(part, leftOutWithin),
    ]),
  )
