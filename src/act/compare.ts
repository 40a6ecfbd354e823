// Two answers to one question: which decisions changed, by which rules, how much money moved, and which other figures differ.
import type { InvalidInput, Issue, Path } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { issueAt, mostIssues, quoted, shown } from '../reading/issues.ts'
import { centavos, pesos } from '../reading/money.ts'
import { invalid, readAll } from '../reading/read.ts'
import { version } from '../version.ts'
import type { AmountChange, Comparison, DecisionChange, FigureChange, FigureReference } from './comparison.ts'
import { type AnyAnswer, decisionsIn, findingsOf, readAnswer } from './decisions.ts'
import { amountsAt, movesBetween } from './figures.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { ruleChanges } from './rule-changes.ts'

/** What changed between two decisions on one subject; nothing where nothing did. */
export const changeOf = ({ part, was, is }: Pair): readonly DecisionChange[] => {
  const { kind, subject } = (is ?? was)!
  const rules = ruleChanges(was ? findingsOf(was) : [], is ? findingsOf(is) : [])
  if (was?.outcome === is?.outcome && rules.length === 0) return []
  return [known<DecisionChange>({ kind, subject, part, before: was?.outcome, after: is?.outcome, rules })]
}

/** What an amount is in centavos; nothing of what is no amount. */
export const centavosOf = (amount: unknown): bigint | undefined => {
  if (typeof amount !== 'string' || !/^-?\d+\.\d\d$/.test(amount)) return undefined
  return amount.startsWith('-') ? -centavos(amount.slice(1)) : centavos(amount)
}

/** The amounts that moved between two decisions on one subject. */
const amountsOf = ({ part, was, is }: Pair): readonly AmountChange[] => {
  const { kind, subject } = (is ?? was)!
  return movesBetween(was, is, 'amounts').flatMap(({ before, after, figure, end, of }) => {
    const [from, to] = [centavosOf(before), centavosOf(after)]
    return (was && is) || (from ?? to) ? [amountChange({ kind, subject, part, figure, end, of }, from, to)] : []
  })
}

/** The figures beside amounts that differ between two decisions on one subject. */
export const figuresOf = ({ part, was, is }: Pair): readonly FigureChange[] =>
  was && is
    ? movesBetween(was, is, 'others').map((move) =>
        known<FigureChange>({ kind: is.kind, subject: is.subject, part, ...move }),
      )
    : []

/** An amount that moved. */
export const amountChange = (
  reference: AsFarAsKnown<FigureReference>,
  before: bigint | undefined,
  after: bigint | undefined,
): AmountChange =>
  known<AmountChange>({
    ...reference,
    before: before === undefined ? undefined : pesos(before),
    after: after === undefined ? undefined : pesos(after),
    moved: pesos((after ?? 0n) - (before ?? 0n)),
  })

/** What is no amount where an answer states one: it is damaged, and not taken for none. */
const damagedIn = (answer: AnyAnswer, at: Path): readonly Issue[] =>
  [...decisionsIn(answer)].flatMap(({ place, decision }) =>
    amountsAt(decision)
      .filter(([, amount]) => amount !== undefined && centavosOf(amount) === undefined)
      .map(([inner, amount]) =>
        issueAt('not-allowed', [...at, ...place, ...inner], {
          received: shown(amount),
          allowed: 'an amount in pesos with two decimals, as a text',
        }),
      ),
  )

/** Compares two answers of one kind. */
const compared = (before: AnyAnswer, after: AnyAnswer): Pick<Comparison, 'decisions' | 'amounts' | 'figures'> => {
  const pairs = pairsOf(before, after)
  return {
    decisions: pairs.flatMap(changeOf),
    amounts: pairs.flatMap(amountsOf),
    figures: pairs.flatMap(figuresOf),
  }
}

/**
 * Says what differs between two answers of one kind: the decisions that changed, the rules that find something else with their figures and
 * clauses, the amounts that moved, to the centavo, and the other figures that differ: shares, scores, counts.
 *
 * It serves two answers to one record under two policies or on two days, as well as an earlier answer that was kept. The order of a record
 * has no part in it: entries are told by voucher, schools and activities by their ids. An entry without a voucher is told by its day, amount and words.
 * What only a list or a set shows is told by the school or the pair that it is about. The figures that a finding gives as its reason are told where it
 * finds something else, and the days left of a fund go by the day: neither is a figure that differs by itself.
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
  const [damaged, ...others] = [...damagedIn(one.answer, ['before']), ...damagedIn(other.answer, ['after'])].slice(
    0,
    mostIssues,
  )
  if (damaged) return invalid('comparison', [damaged, ...others])
  const found = compared(one.answer, other.answer)
  const isSame = Object.values(found).every((list) => list.length === 0)
  return { kind: 'comparison', outcome: isSame ? 'same' : 'different', version, ...found }
}
