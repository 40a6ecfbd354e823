import { expenseItems } from '../order/expense-items.ts'
import type { Path } from '../decision/answer.ts'
import type { Detail } from '../decision/detail.ts'
import { fixed } from '../order/fixed.ts'
import {
  type ClauseId,
  FY2016,
  type Parameter,
  type ParameterName,
  type PbbLevel,
  type Policy,
} from '../order/index.ts'
import { numberWithin, share, textThat, whole } from '../reading/choices.ts'
import { daySchema } from '../reading/days.ts'
import { pesosSchema } from '../reading/money.ts'
import { type AnswerOptions, common, type Option, optionsOf } from '../reading/options.ts'
import {
  forEach,
  holding,
  holdingAt,
  listOf,
  optional,
  read,
  type Readers,
  type Reading,
  reads,
  type Schema,
  type UnknownKeys,
} from '../reading/read.ts'
import { line } from '../reading/text.ts'
import { isOrders, type PolicyTerms, termsOf } from './terms.ts'

/** The level of a school, 1 to 8. */
export const levelSchema = whole('a whole number from {from} to {to}', 1, 8) as Schema<PbbLevel>
/** The year of a PBB rating. */
export const yearSchema = whole('a year from {from} to {to}', 2000, 2199)
const idForm = /^\d{6}$/
const isSchoolId = (text: string): boolean => text.length === 6 && idForm.test(text)

/** The id that a number, or a text with spaces around it or noughts before it, was probably meant to be. */
const nearestId = (received: unknown): string | undefined => {
  if (typeof received !== 'string' && typeof received !== 'number') return undefined
  const text = String(received).slice(0, 40).trim()
  const id = text.replace(/^0+(?=\d{6}$)/, '')
  return isSchoolId(id) ? id : undefined
}

/** A BEIS School ID. */
export const schoolIdSchema = textThat({ is: 'a BEIS School ID: six digits as a text', near: nearestId }, isSchoolId)

/** A distance in kilometres. */
export const kilometresSchema = numberWithin('kilometres, a number from {from} to {to}', 0, 5000)

/** A parameter. Only the Order’s own figure may go by the Order’s clause; any other says who gives it. */
// @__NO_SIDE_EFFECTS__
const parameter = <T>(name: ParameterName, value: Schema<T>): Schema<Parameter<T>> => {
  const own = (FY2016 as Policy)[name]?.clause
  const clause = textThat(
    { is: 'the clause by which the Order gives this figure; any other figure goes by an authority' },
    (id) => id === own,
  ) as Schema<ClauseId>
  return holding(
    reads<Parameter<T>>('a parameter', {
      value,
      clause: optional(clause),
      authority: optional(line('an authority', 200)),
    } as unknown as Readers<Parameter<T>>),
    (given) => given.authority !== undefined || (given.clause !== undefined && isOrders(name, given.value)),
    { is: 'an authority; only the Order’s own figure may go by its clause instead' },
    'authority',
  )
}

// @__NO_SIDE_EFFECTS__
const levels = (): Schema<readonly PbbLevel[]> => {
  const what = 'a list of 1 to 8 levels'
  return holding(listOf(what, levelSchema, 8), (list) => list.length > 0, { is: what })
}

// @__NO_SIDE_EFFECTS__
const designated = (): Schema<readonly string[]> => {
  return listOf('a list of up to 100,000 BEIS School IDs', schoolIdSchema, 100_000)
}

/** Whether no school is named on both sides. */
const haveOneSide = ({ designatedLeaders, designatedPartners }: Policy): boolean => {
  const leaders = new Set(designatedLeaders?.value)
  return !designatedPartners?.value.some((id) => leaders.has(id))
}

/** Whether the fund is valid on a day at all. */
const endsAfterItBegins = ({ validFrom, validUntil }: Policy): boolean =>
  validFrom === undefined || validFrom.value <= validUntil.value

/** Whether levels cover each of 1 to 8 once. */
const coverAll = ({ leaderLevels, partnerLevels }: Policy): boolean =>
  [...leaderLevels.value, ...partnerLevels.value].sort().join() === '1,2,3,4,5,6,7,8'

/** Whether a policy goes by a name that it may have: reports carry it, so what is not the Order’s policy has another. */
const hasOwnName = ({ id, ...parameters }: Policy): boolean =>
  id !== FY2016.id ||
  Object.entries(parameters as Partial<Record<ParameterName, Parameter<unknown> | undefined>>).every(
    ([name, given]) => given === undefined || isOrders(name as ParameterName, given.value),
  )

/** A policy. */
export const policySchema: Schema<Policy> = /* @__PURE__ */ (() => {
  const policy = reads<Policy>('a policy', {
    id: line('a short name', 60),
    pbbYear: parameter('pbbYear', yearSchema),
    leaderLevels: parameter('leaderLevels', levels()),
    partnerLevels: parameter('partnerLevels', levels()),
    partnersPerLeader: parameter('partnersPerLeader', whole('a whole number from {from} to {to}', 1, 100)),
    leadersPerPartner: parameter('leadersPerPartner', whole('a whole number from {from} to {to}', 1, 100)),
    fund: parameter('fund', pesosSchema),
    appropriation: parameter('appropriation', pesosSchema),
    validUntil: parameter('validUntil', daySchema),
    liquidationStandard: parameter('liquidationStandard', share('a share from 0 to 1 as a text, such as 0.90')),
    sbmRating: parameter('sbmRating', whole('a rating from {from} to {to}', 0, 3)),
    nearbyWithinKm: optional(parameter('nearbyWithinKm', kilometresSchema)),
    validFrom: optional(parameter('validFrom', daySchema)),
    ceilings: optional(
      parameter(
        'ceilings',
        reads<NonNullable<Policy['ceilings']>['value']>('ceilings by item', forEach(expenseItems, pesosSchema)),
      ),
    ),
    designatedLeaders: optional(parameter('designatedLeaders', designated())),
    designatedPartners: optional(parameter('designatedPartners', designated())),
  })
  const covering = holdingAt(policy, coverAll, ['partnerLevels', 'value'], {
    is: 'levels that, with `leaderLevels`, cover each of 1 to 8 once',
  })
  const sided = holdingAt(covering, haveOneSide, ['designatedPartners', 'value'], {
    is: 'schools that are not in `designatedLeaders`',
  })
  const ordered = holdingAt(sided, endsAfterItBegins, ['validFrom', 'value'], {
    is: 'a day no later than `validUntil`',
  })
  return holding(
    ordered,
    hasOwnName,
    { is: 'another name than FY2016, since a figure of the policy is not the Order’s own' },
    'id',
  )
})()

/**
 * What most questions go by beside their facts.
 *
 * @group Input
 */
export interface PolicyOptions<Asked extends Detail = 'full'> extends AnswerOptions<Asked> {
  /** The parameters to apply; those of fiscal year 2016 unless given. */
  readonly policy?: Policy | undefined
}

const readingOf = (policy: unknown, at: Path): Reading<PolicyTerms> => {
  const reading = read(policySchema, policy, at)
  return reading.issues ? reading : { value: termsOf(fixed(reading.value)) }
}

const orders = /* @__PURE__ */ readingOf(FY2016, [])

/** The policy, as rules work with it. The library’s own is read once. */
export const policyOption: Option<PolicyTerms> = {
  read: (policy, at) => (policy === undefined || policy === FY2016 ? orders : readingOf(policy, at)),
  knownBy: 'leaderLevels',
}

/** What options come to that have a policy. */
export interface ByPolicy {
  readonly policy: PolicyTerms
  readonly detail?: Detail | undefined
  readonly unknownKeys?: UnknownKeys | undefined
}

/** Begins to read options of which the policy is one. Where the answer is to be brief, the rules know it by the policy that they go by. */
// @__NO_SIDE_EFFECTS__
export const optionsByPolicy = <T extends object>(options: {
  readonly [Name in keyof T]-?: Option<T[Name]>
}): ((given: unknown) => Reading<T & ByPolicy>) => {
  const readers = { ...common, policy: policyOption, ...options }
  return optionsOf<ByPolicy & T>(readers as never, (read) =>
    read.detail === 'brief' ? { ...read, policy: { ...read.policy, isBrief: true } } : read,
  )
}

/** Reads the options of a question that goes by a policy alone. */
export const readPolicyOptions = /* @__PURE__ */ optionsByPolicy({})
