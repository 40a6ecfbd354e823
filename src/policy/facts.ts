import * as z from 'zod/mini'
import { isOrders } from './grounds.ts'
import { FY2016, type ParameterName, type Policy } from '../order/index.ts'
import { fixed } from '../order/fixed.ts'
import { daySchema } from '../reading/days.ts'
import { expenseItems } from '../expenses/facts.ts'
import { share, whole } from '../reading/choices.ts'
import { expected } from '../reading/issues.ts'
import { moneySchema } from '../reading/money.ts'
import { kilometresSchema } from '../pairing/facts.ts'
import { listOf, object, read, type Reading, type Schema } from '../reading/read.ts'
import { levelSchema, yearSchema } from '../classification/facts.ts'
import { line } from '../reading/text.ts'

const clauseAllowed = /* @__PURE__ */ expected({
  is: 'the clause by which the Order gives this figure; any other figure goes by an authority',
})
const grounds = /* @__PURE__ */ expected({ is: 'an authority, since this is not the Order’s own figure' })

/** A parameter. Only the Order’s own figure may go by the Order’s clause; any other says who gives it. */
// @__NO_SIDE_EFFECTS__
const parameter = <T>(name: ParameterName, value: Schema<T>) => {
  const own = (FY2016 as Policy)[name]?.clause
  return object('a parameter', {
    value,
    clause: z.optional(z.string(clauseAllowed).check(z.refine((id) => id === own, clauseAllowed))),
    authority: z.optional(line('an authority', 200)),
  }).check(
    z.refine(
      ({ value: given, clause, authority }) =>
        authority !== undefined || (clause !== undefined && isOrders(name, given)),
      grounds,
    ),
  )
}

// @__NO_SIDE_EFFECTS__
const levels = () => {
  const what = 'a list of 1 to 8 levels'
  return listOf(what, levelSchema, 8).check(z.refine((list) => list.length > 0, expected({ is: what })))
}
const ownName = 'another name than FY2016, since a figure of the policy is not the Order’s own'
const coverage = 'levels that, with `leaderLevels`, cover each of 1 to 8 once'

const ceilingsSchema = /* @__PURE__ */ object(
  'ceilings by item',
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ expenseItems.map((item) => [item, z.optional(moneySchema)])),
)

/** A policy. */
export const policySchema = /* @__PURE__ */ (() =>
  /* @__PURE__ */ object('a policy', {
    id: /* @__PURE__ */ line('a short name', 60),
    pbbYear: /* @__PURE__ */ parameter('pbbYear', yearSchema),
    leaderLevels: /* @__PURE__ */ parameter('leaderLevels', /* @__PURE__ */ levels()),
    partnerLevels: /* @__PURE__ */ parameter('partnerLevels', /* @__PURE__ */ levels()),
    partnersPerLeader: /* @__PURE__ */ parameter(
      'partnersPerLeader',
      /* @__PURE__ */ whole('a whole number from 1 to 100', 1, 100),
    ),
    leadersPerPartner: /* @__PURE__ */ parameter(
      'leadersPerPartner',
      /* @__PURE__ */ whole('a whole number from 1 to 100', 1, 100),
    ),
    fund: /* @__PURE__ */ parameter('fund', moneySchema),
    appropriation: /* @__PURE__ */ parameter('appropriation', moneySchema),
    validUntil: /* @__PURE__ */ parameter('validUntil', daySchema),
    liquidationStandard: /* @__PURE__ */ parameter(
      'liquidationStandard',
      /* @__PURE__ */ share('a share from 0 to 1 as a text, such as 0.90'),
    ),
    sbmRating: /* @__PURE__ */ parameter('sbmRating', /* @__PURE__ */ whole('a rating from 0 to 3', 0, 3)),
    nearbyWithinKm: /* @__PURE__ */ z.optional(/* @__PURE__ */ parameter('nearbyWithinKm', kilometresSchema)),
    validFrom: /* @__PURE__ */ z.optional(/* @__PURE__ */ parameter('validFrom', daySchema)),
    ceilings: /* @__PURE__ */ z.optional(/* @__PURE__ */ parameter('ceilings', ceilingsSchema)),
  }).check(
    /* @__PURE__ */ z.refine(
      ({ leaderLevels, partnerLevels }) =>
        [...leaderLevels.value, ...partnerLevels.value].sort().join() === '1,2,3,4,5,6,7,8',
      { path: ['partnerLevels', 'value'], .../* @__PURE__ */ expected({ is: coverage }) },
    ),
    // Reports carry the name, so what is not the Order's policy does not go by its name.
    /* @__PURE__ */ z.refine(
      ({ id, ...parameters }) =>
        id !== FY2016.id ||
        Object.entries(parameters).every(
          ([name, given]) => given === undefined || isOrders(name as ParameterName, given.value),
        ),
      { path: ['id'], .../* @__PURE__ */ expected({ is: ownName }) },
    ),
  ) as Schema<Policy>)()

/** Reads a policy. The library’s own is known to be good. */
export const readPolicy = (policy: Policy): Reading<Policy> => {
  if (policy === FY2016) return { value: FY2016 }
  const reading = read(policySchema, policy, ['policy'])
  return reading.issues ? reading : { value: fixed(reading.value) }
}
