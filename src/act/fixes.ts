// How one breach, or one open rule, could be mended: by a fact that people can change, or by one that is missing.
import type { AnyFinding, AnyNeed, Path } from '../decision/answer.ts'
import { answered } from './ask.ts'
import { findingsOf } from './decisions.ts'
import { changesOf, factsAlong, factsFor } from './free-facts.ts'
import type { Asking } from './making.ts'
import { keyOf, valueAt, withValueAt } from './places.ts'
import { changingOf } from './questions.ts'
import { isOfRecords, othersAsked, toldElsewhere, valuesAt } from './records.ts'
import { type ExpenseBack, refundsFor } from './refunds.ts'
import { againstIn, asItIs, breachedWithout, isAgainst, isContradiction, type Look, type Trouble } from './troubles.ts'
import { besideOf, canBeBy, missingBeside, triesFor, type Tries, within } from './values.ts'

/** One change of the input, and what people are told of it. */
export interface Step {
  readonly change: 'act' | 'supply'
  readonly path: Path
  /** The other places at which the same fact is told, and becomes the same. */
  readonly alsoAt?: readonly Path[]
  readonly need?: AnyNeed
  /** What is tried beside the value that it takes, and whether what lies between two of these would do as they do. */
  readonly tries?: Tries
  /** The value that it takes. */
  readonly value?: unknown
  /** Money that has to come back, in pesos. */
  readonly amount?: string
  /** Of which expenses. */
  readonly of?: readonly ExpenseBack[]
  /** The trouble that it is for, where that is another than the one that is gone about. */
  readonly trouble?: Trouble
  readonly apply: (input: unknown) => unknown
}

/** How a trouble is mended: by steps; not at all; or by what is missing and cannot be foreseen. */
export type Fix =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'fixed' }
  | { readonly kind: 'unforeseen'; readonly need: AnyNeed }

/** What stands in the way, by rule and result: the same where the same does. */
const resultOf = (troubles: ReturnType<Look>): string =>
  troubles ? keyOf(troubles.flatMap(({ key, finding }) => [key, finding.result])) : ''

/** A value at a place, and what stands in the way with it. */
interface Attempt {
  readonly step: Step
  readonly input: unknown
  readonly troubles: readonly Trouble[]
  /** What is said of the trouble: `met` where nothing is any more. */
  readonly result: AnyFinding['result']
  /** How many facts it still waits for, and whether the one that was filled in is among them. */
  readonly needs: number
  readonly isAskedAgain: boolean
  /** What it brings about that is against the record, and was not before. */
  readonly against: readonly Trouble[]
  /** Whether anything is open with it that was not in the way before. */
  readonly isOpening: boolean
  /** The less the better: what is asked first; whether it is something else than all that is named; what is left; how much the value says, `true` of a duty least. */
  readonly rank: readonly number[]
}

const compareRanks = (one: Attempt, other: Attempt): number => {
  const index = one.rank.findIndex((rank, at) => rank !== other.rank[at])
  return index < 0 ? 0 : one.rank[index]! - other.rank[index]!
}

/** Where a trouble is looked at. */
export interface Looks {
  readonly whole: Look
  /** The facts of the record that contradict each other. */
  readonly disputed: readonly AnyNeed[]
  /** Whether a fact that contradicts another may be not so: the record has it in dispute, or not at all. */
  readonly isFree: (path: Path) => boolean
  /** Whether no value may lead to the question for a fact. */
  readonly isAvoided: (path: Path) => boolean
  /** The value that a fact which records tell differently is held to, whatever comes of it; nothing where any may be taken. */
  readonly chosenAt: (path: Path) => readonly unknown[] | undefined
  /** Of a fact: the part that goes by it alone, where there is one. */
  readonly of: (trouble: Trouble, need: AnyNeed) => Look
}

/** A list of what is to be put on record is no remedy for being empty. */
const valuesIn = ({ values }: Tries): readonly unknown[] => values.filter((value) => !Array.isArray(value))

/** What comes of each value of each fact by which a trouble could be mended. */
const attemptsFor = (
  asking: Asking,
  trouble: Trouble,
  looks: Looks,
  facts: readonly AnyNeed[],
  known: ReadonlySet<string> = new Set(),
): readonly Attempt[] => {
  const { input, asOf } = asking
  const { finding, decision } = trouble
  return facts.flatMap((need, index) => {
    const look = looks.of(trouble, need)
    const now = valueAt(input, need.path)
    // Of a duty that is done on a day that is not known the day is missing.
    const isAct = now !== undefined && now !== true && changingOf(need.asks) === 'done-on-the-day'
    const alsoAt = othersAsked(input, need)
    const withValue = (value: unknown): unknown => answered(input, need.path, value, alsoAt)
    const looked = new Map<unknown, ReturnType<Look>>()
    const lookWith = (value: unknown): ReturnType<Look> => {
      if (!looked.has(value)) looked.set(value, look(withValue(value)))
      return looked.get(value)
    }
    const tries: Tries = isAct
      ? { values: changesOf(now, asOf), domain: 'limits' }
      : isOfRecords(need)
        ? { values: valuesAt(input, [need.path, ...(alsoAt ?? [])]), domain: 'closed' }
        : triesFor(need, [finding], input, asOf, {
            result: (value) => resultOf(lookWith(value)),
            near: [findingsOf(decision).map(({ params }) => params), toldElsewhere(input, need)],
          })
    const found = look(input) ?? []
    const [before, keysBefore] = [againstIn(found), new Set(found.map(({ key }) => key))]
    const isNew = (each: Trouble): boolean =>
      isAgainst(each) &&
      // What all records tell alike brings about no other contradiction, but may be what another was hidden by.
      !(isOfRecords(need) && isContradiction(each.finding)) &&
      each.key !== trouble.key &&
      ![before, known].some((those) => those.has(asItIs(each)))
    const figures = new Set(within([need.params, finding.params, asOf]))
    const chosen = isOfRecords(need) ? looks.chosenAt(need.path) : undefined
    return (chosen ?? valuesIn(tries)).flatMap((value): readonly Attempt[] => {
      const troubles = canBeBy(asOf, need.path, value) ? lookWith(value) : undefined
      if (!troubles || (value === now && !alsoAt)) return []
      const own = troubles.find(({ key }) => key === trouble.key)?.finding
      if (troubles.some(({ finding: { needs } }) => needs.some(({ path }) => looks.isAvoided(path)))) return []
      return [
        {
          step: {
            change: isAct ? 'act' : 'supply',
            path: need.path,
            ...(alsoAt && { alsoAt }),
            need,
            tries,
            value,
            apply: (whole) =>
              [need.path, ...(alsoAt ?? [])].reduce((told, path) => withValueAt(told, path, value), whole),
          },
          input: withValue(value),
          troubles,
          result: own?.result ?? 'met',
          needs: own?.needs.length ?? 0,
          isAskedAgain: own?.needs.some(({ path }) => keyOf(path) === keyOf(need.path)) === true,
          against: chosen ? [] : troubles.filter((each) => isNew(each)),
          isOpening: troubles.some(({ key }) => !keysBefore.has(key)),
          // Which of two facts is right is not for the order of questions to say.
          rank: [
            need.asks === 'which-is-right' ? 0 : index,
            besideOf(need.path, value).length,
            troubles.length,
            value === true ? 0 : figures.has(value) ? 1 : 2,
          ],
        },
      ]
    })
  })
}

/** How many contradictions and breaches that a value brings about are mended with it. */
const mostAlong = 4

/** Of the values that bring about the same the best, the first and the last: what they need with them may leave room on one side alone. */
const oneOfEach = (attempts: readonly Attempt[]): readonly Attempt[] => {
  const kinds = new Map<string, Attempt[]>()
  for (const attempt of attempts) {
    const kind = keyOf([...attempt.step.path, attempt.result, ...attempt.against.map(({ key }) => key)])
    // What is open with what contradicts itself may be mended with it.
    if (attempt.result !== 'open' || attempt.against.some(({ finding }) => isContradiction(finding)))
      kinds.set(kind, [...(kinds.get(kind) ?? []), attempt])
  }
  const chosen = [...kinds.values()].flatMap((alike) =>
    [...alike].sort(compareRanks).slice(0, 1).concat(alike[0]!, alike.at(-1)!),
  )
  return [...new Set(chosen)].sort(
    (one, other) => one.against.length - other.against.length || compareRanks(one, other),
  )
}

/** Whether what is left of a trouble waits for less than before; a breach waits for nothing. */
const leadsOn = ({ finding: before }: Trouble, { finding: after }: Trouble): boolean =>
  after.result === 'open' && after.needs.length < before.needs.length

/** A value that would do with others: what it brings about is mended with it. */
const fixAlong = (
  asking: Asking,
  trouble: Trouble,
  attempts: readonly Attempt[],
  looks: Looks,
): readonly Step[] | undefined => {
  const before = againstIn(looks.whole(asking.input) ?? [])
  for (const { step, input: first, against, result } of oneOfEach(attempts)) {
    if (against.length > mostAlong) continue
    // What waits for two facts that contradict each other is mended with them.
    const inTurn = [...against].sort(
      (one, other) => Number(isContradiction(other.finding)) - Number(isContradiction(one.finding)),
    )
    const keys = [...inTurn.map(({ key }) => key), ...(result === 'breached' ? [trouble.key] : [])]
    let [steps, input]: [readonly Step[], unknown] = [withBeside(asking.input, step), first]
    const unforeseen = new Set<string>()
    for (const key of keys) {
      const left = looks.whole(input)?.find((each) => each.key === key && isAgainst(each))
      if (!left) continue
      const fix = fixFor({ ...asking, input }, left, looks, { steps, before })
      if (fix.kind === 'fixed') break
      if (fix.kind === 'unforeseen') {
        unforeseen.add(key)
        continue
      }
      steps = [...steps, ...fix.steps]
      input = fix.steps.reduce((whole, { apply }) => apply(whole), input)
    }
    const after = looks.whole(input)
    const isMended = (each: Trouble): boolean =>
      each.key === trouble.key
        ? leadsOn(trouble, each)
        : !isAgainst(each) || unforeseen.has(each.key) || before.has(asItIs(each))
    if (after?.every(isMended)) return steps
  }
  return undefined
}

/** A value with what has to stand beside it. */
const withBeside = (input: unknown, step: Step): readonly Step[] => [
  ...missingBeside(input, step.path, step.value).map((path): Step => ({
    change: 'supply',
    path,
    apply: (whole) => withValueAt(whole, path, '-'),
  })),
  step,
]

/** Whether no value that a place may have can be made up, or only some that begin. Of what records tell differently all are known. */
const isUnforeseen = (need: AnyNeed, { finding }: Trouble, { input, asOf }: Asking): boolean => {
  if (isOfRecords(need)) return false
  const tries = triesFor(need, [finding], input, asOf)
  return valuesIn(tries).length === 0 || (tries.domain === 'open' && valueAt(input, need.path) === undefined)
}

/** The steps that brought about a trouble that the record has not, and what was against the record before them. */
interface Along {
  readonly steps: readonly Step[]
  readonly before: ReadonlySet<string>
}

/** Whether a breach stays whatever some facts are. */
const isBeyond = ({ key, finding }: Trouble, facts: readonly AnyNeed[], { input }: Asking, { whole }: Looks): boolean =>
  finding.result === 'breached' &&
  breachedWithout(
    whole,
    input,
    facts.map(({ path }) => path),
  ).has(key)

/** How a trouble can be mended: by one value, or by one with others. */
export const fixFor = (asking: Asking, trouble: Trouble, looks: Looks, along?: Along): Fix => {
  const { finding } = trouble
  const facts = (along ? factsAlong(trouble, looks.disputed, along.steps) : factsFor(trouble)).filter(
    ({ asks, path }) => asks !== 'which-is-right' || looks.isFree(path),
  )
  const attempts =
    along && isBeyond(trouble, facts, asking, looks) ? [] : attemptsFor(asking, trouble, looks, facts, along?.before)
  const inWay = attempts.filter(({ against }) => against.length === 0)
  const [best] = inWay.filter(({ result }) => result === 'met').sort(compareRanks)
  // Nobody can say beforehand what a list will have, nor that it is the other fact that is not so where that only opens another question.
  const [unforeseen] = facts.filter((need) => isUnforeseen(need, trouble, asking))
  if (best?.isOpening && unforeseen?.asks === 'which-is-right') return { kind: 'unforeseen', need: unforeseen }
  if (best) return { kind: 'steps', steps: withBeside(asking.input, best.step) }
  // What fills a place and leaves it open leads on, unless the same is asked again.
  const [leading] = inWay
    .filter(
      ({ result, step, isAskedAgain }) =>
        result === 'open' && !isAskedAgain && valueAt(asking.input, step.path) === undefined,
    )
    .sort((one, other) => one.needs - other.needs || compareRanks(one, other))
  if (leading) return { kind: 'steps', steps: withBeside(asking.input, leading.step) }
  const together = along ? undefined : fixAlong(asking, trouble, attempts, looks)
  if (together) return { kind: 'steps', steps: together }
  const refunding = refundSteps(asking, trouble)
  if (refunding) return { kind: 'steps', steps: refunding }
  return finding.result === 'open' && unforeseen ? { kind: 'unforeseen', need: unforeseen } : { kind: 'fixed' }
}

/** Money that comes back, each expense with a number of its own first. What was spent beside the rules of the fund is so in the answer. */
const refundSteps = ({ input, asOf }: Asking, trouble: Trouble): readonly Step[] | undefined => {
  const { finding, decision } = trouble
  const own = isContradiction(finding) ? undefined : { trouble }
  const refunds = asOf === undefined ? undefined : refundsFor(finding, decision, input, asOf)
  if (!refunds) return undefined
  const numbering = refunds.withoutVoucher.map((entry): Step => ({
    change: 'supply',
    path: [...refunds.ledger, entry, 'voucher'],
    apply: (whole) => refunds.numbered(whole, entry),
    ...own,
  }))
  const { ledger: path, amount, of, refunded: apply } = refunds
  return [...numbering, { change: 'act', path, amount, of, apply, ...own }]
}
