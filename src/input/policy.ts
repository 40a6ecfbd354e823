import * as z from 'zod/mini'
import { clauses, FY2016, type Policy } from '../order/index.ts'
import { fixed } from '../order/fixed.ts'
import { daySchema } from './days.ts'
import { expenseItems } from './expense.ts'
import { whole } from './choices.ts'
import { expected } from './issues.ts'
import { moneySchema } from './money.ts'
import { kilometresSchema } from './pairing.ts'
import { listOf, object, read, type Reading, type Schema } from './read.ts'
import { levelSchema, yearSchema } from './school.ts'
import { line } from './text.ts'

const clauseAllowed = /* @__PURE__ */ expected({ is: 'the id of a clause' })
const grounds = 'a value with a clause, an authority or both'

// @__NO_SIDE_EFFECTS__
const parameter = <T>(value: Schema<T>) =>
  object('a parameter', {
    value,
    clause: z.optional(z.string(clauseAllowed).check(z.refine((id) => Object.hasOwn(clauses, id), clauseAllowed))),
    authority: z.optional(line('an authority', 200)),
  }).check(z.refine(({ clause, authority }) => clause !== undefined || authority !== undefined, expected({ is: grounds })))

// @__NO_SIDE_EFFECTS__
const levels = () => listOf('a list of levels', levelSchema, 8)
// @__NO_SIDE_EFFECTS__
const share = () => {
  const allowed = expected({ is: 'a share from 0 to 1 as a text, such as 0.90' })
  return z.string(allowed).check(z.maxLength(6, { ...allowed, abort: true }), z.regex(/^(?:0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/, allowed))
}
const coverage = 'levels that, with `leaderLevels`, cover each of 1 to 8 once'

const ceilingsSchema = /* @__PURE__ */ object(
  'ceilings by item',
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ expenseItems.map((item) => [item, z.optional(moneySchema)])),
)

const policySchema = /* @__PURE__ */ object('a policy', {
  id: /* @__PURE__ */ line('a short name', 60),
  pbbYear: /* @__PURE__ */ parameter(yearSchema),
  leaderLevels: /* @__PURE__ */ parameter(/* @__PURE__ */ levels()),
  partnerLevels: /* @__PURE__ */ parameter(/* @__PURE__ */ levels()),
  partnersPerLeader: /* @__PURE__ */ parameter(/* @__PURE__ */ whole('a whole number from 1 to 100', 1, 100)),
  leadersPerPartner: /* @__PURE__ */ parameter(/* @__PURE__ */ whole('a whole number from 1 to 100', 1, 100)),
  fund: /* @__PURE__ */ parameter(moneySchema),
  appropriation: /* @__PURE__ */ parameter(moneySchema),
  validUntil: /* @__PURE__ */ parameter(daySchema),
  liquidationStandard: /* @__PURE__ */ parameter(/* @__PURE__ */ share()),
  sbmRating: /* @__PURE__ */ parameter(/* @__PURE__ */ whole('a rating from 0 to 3', 0, 3)),
  nearbyWithinKm: /* @__PURE__ */ z.optional(/* @__PURE__ */ parameter(kilometresSchema)),
  validFrom: /* @__PURE__ */ z.optional(/* @__PURE__ */ parameter(daySchema)),
  ceilings: /* @__PURE__ */ z.optional(/* @__PURE__ */ parameter(ceilingsSchema)),
}).check(
  /* @__PURE__ */ z.refine(
    ({ leaderLevels, partnerLevels }) => [...leaderLevels.value, ...partnerLevels.value].sort().join() === '1,2,3,4,5,6,7,8',
    { path: ['partnerLevels', 'value'], .../* @__PURE__ */ expected({ is: coverage }) },
  ),
) as Schema<Policy>

/** Reads a policy. The library’s own is known to be good. */
export const readPolicy = (policy: Policy): Reading<Policy> => {
  if (policy === FY2016) return { value: FY2016 }
  const reading = read(policySchema, policy, ['policy'])
  return reading.issues ? reading : { value: fixed(reading.value) }
}
