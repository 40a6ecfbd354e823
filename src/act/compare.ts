// Two answers to one question: which decisions changed, by which rules, and how much money moved.
import type { RuleId } from '../catalogue/subjects.ts'
import type { AnyFinding, InvalidInput, Path, Result, SubjectReference } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import type { ClauseId } from '../order/index.ts'
import { centavos, pesos } from '../reading/money.ts'
import { groupBy } from '../decision/group.ts'
import { issueAt, quoted } from '../reading/issues.ts'
import { invalid, readAll } from '../reading/read.ts'
import { version } from '../version.ts'
import { type AnyAnswer, type AnyDecision, decisionsIn, findingsOf, readAnswer } from './decisions.ts'

/**
 * A rule that finds something else, or is applied by one answer alone.
 *
 * @group Answers
 */
export interface RuleChange {
  /** The rule. */
  readonly rule: RuleId
  /** What it found before; absent where it was not applied. */
  readonly before?: Result
  /** What it finds after; absent where it is not applied. */
  readonly after?: Result
  /** The figures before; absent where it was not applied. */
  readonly figuresBefore?: object
  /** The figures after; absent where it is not applied. */
  readonly figuresAfter?: object
  /** The clauses that it stands on, before and after. */
  readonly clauses: readonly ClauseId[]
}

/**
 * A decision that changed, or that one answer alone has.
 *
 * @group Answers
 */
export interface DecisionChange {
  /** Which question it answers. */
  readonly kind: string
  /** What it is about. */
  readonly subject: SubjectReference
  /** What it came to before; absent where there was none. */
  readonly before?: string
  /** What it comes to after; absent where there is none. */
  readonly after?: string
  /** The rules that find something else, in the order of the rulebook. A rule whose figures alone differ is not one of them. */
  readonly rules: readonly RuleChange[]
}

/**
 * An amount that moved.
 *
 * @group Answers
 */
export interface AmountChange {
  /** The kind of the answer that has it. */
  readonly kind: string
  /** Its name in that answer. */
  readonly figure: string
  /** The amount before, in pesos with two decimals. */
  readonly before: string
  /** The amount after, in pesos with two decimals. */
  readonly after: string
  /** After less before, in pesos with two decimals; with a minus sign where it is less. */
  readonly moved: string
}

/**
 * What differs between two answers.
 *
 * @group Answers
 */
export interface Comparison {
  /** Which question is answered. */
  readonly kind: 'comparison'
  /** Whether any decision changed or any amount moved. */
  readonly outcome: 'same' | 'different'
  /** The version of the library that compared them. */
  readonly version: string
  /** The decisions that changed, in the order of the second answer, then those that only the first has. */
  readonly decisions: readonly DecisionChange[]
  /** The amounts that moved. */
  readonly amounts: readonly AmountChange[]
}

/** The changes of rules between the findings of two decisions. */
export const ruleChanges = (before: readonly AnyFinding[], after: readonly AnyFinding[]): readonly RuleChange[] => {
  // Most decisions find what they found before, rule by rule.
  const isSame = ({ rule, result }: AnyFinding, index: number): boolean =>
    after[index]?.rule === rule && after[index].result === result
  if (before.length === after.length && before.every(isSame)) return []
  const [one, other] = [byRule(before), byRule(after)]
  const rules = new Set([...other.keys(), ...one.keys()])
  return [...rules].flatMap((rule) => {
    const [was, is] = [one.get(rule), other.get(rule)]
    return was?.result === is?.result
      ? []
      : known<RuleChange>({
          rule: rule as RuleId,
          before: was?.result,
          after: is?.result,
          figuresBefore: was?.params,
          figuresAfter: is?.params,
          clauses: [...new Set([...(was?.clauses ?? []), ...(is?.clauses ?? [])])],
        })
  })
}

/** The findings of a decision by rule. The findings of one rule in one decision have one result, so that the first stands for all. */
const byRule = (findings: readonly AnyFinding[]): ReadonlyMap<string, AnyFinding> => {
  const firsts = new Map<string, AnyFinding>()
  for (const finding of findings) if (!firsts.has(finding.rule)) firsts.set(finding.rule, finding)
  return firsts
}

/** The amounts that are compared, by their names in an answer. */
export const amounts = ['received', 'spent', 'ineligible', 'open', 'liquidated', 'cash', 'obligated'] as const

/** The amounts of a decision by name; nothing where it has none. */
export const amountsOf = (decision: object): readonly (readonly [string, bigint])[] =>
  amounts.flatMap((name) => {
    const amount = (decision as Readonly<Record<string, unknown>>)[name]
    if (typeof amount !== 'string' || !/^-?\d+\.\d\d$/.test(amount)) return []
    return [[name, amount.startsWith('-') ? -centavos(amount.slice(1)) : centavos(amount)] as const]
  })

const itemOf = (params: object | undefined): unknown => (params as { readonly item?: unknown } | undefined)?.item

/**
 * What a decision is about, whatever the order of a record, from the closest words to the loosest: an expense of which the item or the day
 * was learned or mended is still that of its voucher. One that nothing names is the same only where it is asked about by itself.
 */
const namesOf = (decision: AnyDecision, place: Path): readonly string[] => {
  const { kind, subject, ...figures } = decision
  const about = Object.entries(subject)
    .filter(([name]) => name !== 'path' && name !== 'entry')
    .sort()
  const { day, amount, description } = figures as Readonly<Record<string, unknown>>
  const parts = place.filter((key) => typeof key === 'string')
  const item = findingsOf(decision).find(({ params }) => Object.hasOwn(params, 'item'))?.params
  const bare = [parts, kind, about]
  const named = [...bare, day, amount, description]
  const bought = [...named, itemOf(item)]
  const isAlone = about.length === 0 && parts.length > 0
  return [[...bought, cameTo(decision)], bought, named, ...(isAlone ? [] : [bare])].map((name) => JSON.stringify(name))
}

const cameTo = (decision: AnyDecision): unknown => [decision.outcome, findingsOf(decision).map(({ result }) => result)]

/** A decision of an answer, with what it is about. */
interface Single {
  readonly decision: AnyDecision
  readonly names: readonly string[]
}

const singlesIn = (answer: AnyAnswer): readonly Single[] =>
  [...decisionsIn(answer)].map(({ decision, place }) => ({
    decision,
    names: namesOf(decision, place),
  }))

/** Decisions by what they are about and came to, whatever the order of a record. */
const inOrder = (singles: readonly Single[]): readonly Single[] =>
  [...singles].sort(({ names: [a] }, { names: [b] }) => (a! < b! ? -1 : a! > b! ? 1 : 0))

type Pair = readonly [was: AnyDecision | undefined, is: AnyDecision | undefined]

/** The decisions of two answers, those on one subject together; of several that are alike those that came to the same. */
const pairsOf = (before: AnyAnswer, after: AnyAnswer): readonly Pair[] => {
  const others = new Map<Single, Single>()
  const [all, every] = [singlesIn(before), singlesIn(after)]
  const left = { before: new Set(inOrder(all)), after: new Set(inOrder(every)) }
  for (const closeness of [0, 1, 2, 3]) {
    const grouped = (singles: ReadonlySet<Single>) => groupBy([...singles], ({ names: { [closeness]: name } }) => name)
    const candidates = grouped(left.before)
    for (const [name, group] of grouped(left.after))
      group.forEach((is, index) => {
        const was = candidates.get(name)?.[index]
        if (!was) return
        others.set(is, was)
        left.after.delete(is)
        left.before.delete(was)
      })
  }
  return [
    ...every.map((is): Pair => [others.get(is)?.decision, is.decision]),
    ...all.filter((was) => left.before.has(was)).map(({ decision }): Pair => [decision, undefined]),
  ]
}

/** What changed between two decisions on one subject; nothing where nothing did. */
const changeOf = (was: AnyDecision | undefined, is: AnyDecision | undefined): readonly DecisionChange[] => {
  const { kind, subject } = (is ?? was)!
  const rules = ruleChanges(was ? findingsOf(was) : [], is ? findingsOf(is) : [])
  if (was?.outcome === is?.outcome && rules.length === 0) return []
  return [known<DecisionChange>({ kind, subject, before: was?.outcome, after: is?.outcome, rules })]
}

/** The amounts that moved from some to others, of a kind of answer. */
export const movedFrom = (
  kind: string,
  was: ReadonlyMap<string, bigint>,
  is: ReadonlyMap<string, bigint>,
): readonly AmountChange[] =>
  amounts.flatMap((figure) => {
    const [before = 0n, after = 0n] = [was.get(figure), is.get(figure)]
    return before === after
      ? []
      : [{ kind, figure, before: pesos(before), after: pesos(after), moved: pesos(after - before) }]
  })

const movedBetween = (was: AnyDecision | undefined, is: AnyDecision | undefined): readonly AmountChange[] =>
  movedFrom((is ?? was)!.kind, new Map(was && amountsOf(was)), new Map(is && amountsOf(is)))

/** Compares two answers of one kind. */
export const compared = (before: AnyAnswer, after: AnyAnswer): Pick<Comparison, 'decisions' | 'amounts'> => {
  const pairs = pairsOf(before, after)
  return {
    decisions: pairs.flatMap(([was, is]) => changeOf(was, is)),
    amounts: pairs.flatMap(([was, is]) => movedBetween(was, is)),
  }
}

/**
 * Says what differs between two answers of one kind: the decisions that changed, the rules that find something else with their figures and
 * clauses, and the amounts that moved, to the centavo.
 *
 * It serves two answers to one record under two policies or on two days, as well as an earlier answer that was kept. The order of a record
 * has no part in it: entries are told by voucher, schools and activities by their ids. An entry without a voucher is told by its day, amount and words.
 *
 * @param before - The first answer, in full.
 * @param after - The second answer, of the same kind.
 * @returns `same`, or `different` with what differs; or `invalid-input` for what are no answers of one kind.
 * @example
 * ```ts
 * import { checkExpense, compare, FY2016 } from 'deped-school-partnerships'
 *
 * const activity = { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false } as const
 * const expense = { item: 'supplies-and-materials', day: '2017-01-02', activity, inApprovedWfp: true } as const
 * const policy = { ...FY2016, id: 'Extended', validUntil: { value: '2017-03-31', authority: 'Memorandum A' } }
 * const told = compare(checkExpense(expense), checkExpense(expense, { policy }))
 * if (told.outcome === 'invalid-input') throw new Error(told.issues[0].message)
 *
 * told.decisions.map(({ before, after, rules }) => [before, after, rules.map(({ rule }) => rule)]) // => [['non-eligible', 'eligible', ['expenses/within-validity']]]
 * ```
 * @group Questions
 */
export const compare = (before: unknown, after: unknown): Comparison | InvalidInput<'comparison'> => {
  const input = readAll({ before: readAnswer(before, ['before']), after: readAnswer(after, ['after']) })
  if (input.issues) return invalid('comparison', input.issues)
  const { before: one, after: other } = input.value
  if (one.answer.kind !== other.answer.kind) {
    const issue = issueAt('not-allowed', ['after', 'kind'], {
      received: quoted(other.answer.kind),
      allowed: { says: 'an answer of the same kind, {kind}', kind: quoted(one.answer.kind) },
    })
    return invalid('comparison', [issue])
  }
  const found = compared(one.answer, other.answer)
  const isSame = found.decisions.length === 0 && found.amounts.length === 0
  return { kind: 'comparison', outcome: isSame ? 'same' : 'different', version, ...found }
}
