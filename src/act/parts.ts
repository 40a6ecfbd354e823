// A part of a report on a partnership, judged by itself as the report judges it: what a change does to it is found without the whole.
import type { Path } from '../decision/answer.ts'
import { judgeDuties } from '../duties/rules.ts'
import { dutiesSchema } from '../duties/facts.ts'
import { judged, judgeExpense } from '../expenses/check.ts'
import type { Shown } from '../duties/contradictions.ts'
import { fundSchema } from '../fund/facts.ts'
import { partnershipIncentivesSchema } from '../incentives/facts.ts'
import { pairingSchema } from '../pairing/facts.ts'
import { judgePair } from '../pairing/rules.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import { read, type Schema } from '../reading/read.ts'
import { readEvaluationOptions } from '../sbm/framework.ts'
import type { AnyDecision } from './decisions.ts'
import { type Asking, goesBy } from './making.ts'
import { valueAt } from './places.ts'

/** Judges a part as another record has it; nothing where that cannot be read. */
export type PartJudge = (input: unknown) => AnyDecision | undefined

const listAt = (input: unknown, name: string): readonly unknown[] => (valueAt(input, [name]) ?? []) as unknown[]

type ReadPart = <T>(schema: Schema<T>, value: unknown) => T | undefined

const judgeActivityAt = (input: unknown, path: Path, terms: PolicyTerms, readIn: ReadPart) => {
  const activity = readIn(fundSchema, { activities: [valueAt(input, path)], ledger: [] })?.activities?.[0]
  return activity && judged(activity, terms, path).decision
}

const judgeExpenseAt = (input: unknown, path: Path, terms: PolicyTerms, readIn: ReadPart) => {
  const id = valueAt(input, [...path, 'activityId'])
  const activities = listAt(input, 'activities')
  const index = id === undefined ? -1 : activities.findIndex((each) => valueAt(each, ['id']) === id)
  const fund = readIn(fundSchema, {
    activities: index < 0 ? [] : [activities[index]],
    ledger: [valueAt(input, path)],
  })
  const [entry] = fund?.ledger ?? []
  if (entry?.kind !== 'expense') return undefined
  const [activity] = fund?.activities ?? []
  const place = { path, entry: Number(path[1]) }
  // A report has no expenses of later days than its own.
  const isWithoutPlan = valueAt(input, ['duties', 'wfpApproved']) === false || undefined
  const decided = activity && judged(activity, terms, ['activities', index])
  return judgeExpense(entry, decided, 'activityId', terms, place, isWithoutPlan)
}

/** The duties go by what the rest of the record shows, which is read once. */
const dutiesJudge = (asOf: string, terms: PolicyTerms, readIn: ReadPart): PartJudge => {
  const rest = ['activities', 'ledger', 'obligated', 'incentives'] as const
  let last: { readonly of: readonly unknown[]; readonly shown: Shown | undefined } | undefined
  return (input) => {
    const of = rest.map((name) => valueAt(input, [name]))
    if (!last?.of.every((value, index) => value === of[index])) {
      const [activities, ledger = [], obligated, incentives] = of
      const fund = readIn(fundSchema, { activities, ledger, obligated })
      last = { of, shown: fund && { ...fund, incentives: readIn(partnershipIncentivesSchema, incentives ?? {}) } }
    }
    const duties = readIn(dutiesSchema, valueAt(input, ['duties']))
    if (!duties || !last.shown) return undefined
    const { ledger, ...others } = last.shown
    return judgeDuties(duties, asOf, terms, of[1] === undefined ? others : { ledger, ...others }, ['duties'])
  }
}

/** Gives the judges of the parts of a report on a partnership; of another answer, and of what goes by the whole record, there are none. */
export const partJudges = (asking: Asking): ((part: AnyDecision) => PartJudge | undefined) => {
  const { asOf = '', unknownKeys } = asking
  const terms = readEvaluationOptions(goesBy(asking)).value?.policy
  if (asking.answer.kind !== 'partnership' || !terms) return () => undefined
  const readIn: ReadPart = (schema, value) => read(schema, value, [], { unknownKeys }).value
  const duties = dutiesJudge(asOf, terms, readIn)
  return ({ kind, subject: { path } }) => {
    const judges: Readonly<Partial<Record<string, (input: unknown) => object | undefined>>> = {
      pairing: (input) => {
        const pair = readIn(pairingSchema, valueAt(input, path))
        return pair && judgePair(pair, terms, path)
      },
      activity: (input) => judgeActivityAt(input, path, terms, readIn),
      expense: (input) => judgeExpenseAt(input, path, terms, readIn),
      duties,
    }
    return (Object.hasOwn(judges, kind) ? judges[kind] : undefined) as PartJudge | undefined
  }
}
