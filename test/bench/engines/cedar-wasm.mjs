// Cedar, by the README of cedar-wasm and the Cedar guide: policies and schema are parsed once (`preparsePolicySet`,
// `preparseSchema`), each request is validated against the schema, `has` guards a fact that may be missing, and the policies
// themselves pass the strict validator. One `permit` for all, a `forbid` for each reason, and one for each missing fact: the
// answer then names the policies that decided, by their ids.
import cedar from '@cedar-policy/cedar-wasm/nodejs'
import {
  approvedWfp,
  eligibleActivity,
  exclusions,
  items,
  leaderLevels,
  listed,
  listedForStage,
  otherwiseFunded,
  partnerLevels,
  withinValidity,
} from './order.mjs'

const text = (value) => JSON.stringify(value)

const schema = `
entity School, Expense, Fund;
entity Item enum ${text(items)};
type Activity = {
  id?: String, description?: String, activity?: String, keyStage?: String, integratedShs?: Bool,
  partnerNeed?: Bool, judgedNeeded?: Bool, fundedByOtherProgramme?: Bool, fieldTrip?: Bool, judgedAligned?: Bool,
};
action spend appliesTo { principal: School, resource: Expense,
  context: { item?: Item, day?: datetime, amount?: decimal, description?: String, voucher?: String, inApprovedWfp?: Bool, activity?: Activity } };
action pay appliesTo { principal: School, resource: Fund, context: { amount: decimal } };
action lead, assist, rate appliesTo { principal: School, resource: School, context: { level?: Long } };
`

const ofActivity = (fact, test = '') => `context has activity.${fact} && context.activity.${fact}${test}`
const isNot = (fact) => `context has activity.${fact} && !context.activity.${fact}`
const isListed = [
  ofActivity('activity', '').replace(
    /context\.activity\.activity$/,
    `${text(listed)}.contains(context.activity.activity)`,
  ),
  ...listedForStage.map(({ id, keyStage, integratedShsOnly }) =>
    [
      ofActivity('activity', ` == ${text(id)}`),
      ofActivity('keyStage', ` == ${text(keyStage)}`),
      ...(integratedShsOnly ? [ofActivity('integratedShs')] : []),
    ].join(' && '),
  ),
]
  .map((test) => `(${test})`)
  .join(' || ')

const policy = (action, effect, when) => `${effect}(principal, action == Action::"${action}", resource) ${when};`
const forbid = ({ rule, clauses }, when) => [
  rule,
  `@clauses(${text(clauses.join(' '))})\n${policy('spend', 'forbid', `when { ${when} }`)}`,
]
const open = (fact, test = `!(context has ${fact})`) => [
  `missing:${fact}`,
  policy('spend', 'forbid', `when { ${test} }`),
]
const range = ([first, last]) => `when { context has level && context.level >= ${first} && context.level <= ${last} }`

const policies = Object.fromEntries([
  ['permit', policy('spend', 'permit', '')],
  ...exclusions.map((exclusion) =>
    forbid(exclusion, `context has item && context.item == Item::${text(exclusion.item)}`),
  ),
  forbid(otherwiseFunded, ofActivity('fundedByOtherProgramme')),
  forbid(withinValidity, `context has day && context.day > datetime(${text(withinValidity.last)})`),
  forbid(
    eligibleActivity,
    `(${isNot('partnerNeed')} && ${isNot('judgedNeeded')}) || (${ofActivity('fundedByOtherProgramme')}) || (${ofActivity('fieldTrip')})
      || (context has activity.activity && context has activity.judgedAligned && !context.activity.judgedAligned && !(${isListed}))`,
  ),
  forbid(approvedWfp, 'context has inApprovedWfp && !context.inApprovedWfp'),
  ...['item', 'day', 'inApprovedWfp', 'activity.fundedByOtherProgramme', 'activity.fieldTrip'].map((fact) =>
    open(fact),
  ),
  open('activity.partnerNeed', `!(context has activity.partnerNeed) && !(${ofActivity('judgedNeeded')})`),
  open('activity.judgedNeeded', `${isNot('partnerNeed')} && !(context has activity.judgedNeeded)`),
  open('activity.judgedAligned', `!(context has activity.judgedAligned) && !(${isListed})`),
  ['leader-school', policy('lead', 'permit', range(leaderLevels))],
  ['partner-school', policy('assist', 'permit', range(partnerLevels))],
  ['level', policy('rate', 'permit', range([partnerLevels[0], leaderLevels[1]]))],
  ['missing:level', policy('rate', 'permit', 'unless { context has level }')],
  ['fund', policy('pay', 'permit', 'when { context.amount.lessThanOrEqual(decimal("140000.00")) }')],
])

const parsed = (answer) => {
  const problems = [...(answer.errors ?? []), ...(answer.validationErrors ?? [])]
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
}
parsed(cedar.validate({ schema, policies: { staticPolicies: policies } }))
parsed(cedar.preparseSchema('order', schema))
parsed(cedar.preparsePolicySet('order', { staticPolicies: policies }))

const ask = (action, type, context) =>
  cedar.statefulIsAuthorized({
    principal: { type: 'School', id: '107970' },
    action: { type: 'Action', id: action },
    resource: { type, id: '1' },
    context,
    entities: [],
    preparsedPolicySetId: 'order',
    preparsedSchemaName: 'order',
    validateRequest: true,
  })

const extension = (fn, arg) => ({ __extn: { fn, arg } })
const decimal = (amount) => extension('decimal', Number(amount).toFixed(2))
/** The field that a refusal names: the item by its entity type, the level in the context that it quotes. */
const refused = ({ errors }) =>
  errors.flatMap(({ message }) =>
    Object.entries({ item: '`Item::', level: '{level: ' }).flatMap(([field, sign]) =>
      message.includes(sign) ? [field] : [],
    ),
  )

export const name = '@cedar-policy/cedar-wasm'
export const run = ({ item, day, amount, ...facts }) =>
  ask('spend', 'Expense', {
    ...facts,
    ...(item !== undefined && { item: { __entity: { type: 'Item', id: item } } }),
    ...(day !== undefined && { day: extension('datetime', day) }),
    ...(amount !== undefined && { amount: decimal(amount) }),
  })
export const read = (answer) => {
  if (answer.type === 'failure') return { outcome: 'invalid-input', refused: refused(answer) }
  const { decision, diagnostics } = answer.response
  const missing = diagnostics.reason.filter((id) => id.startsWith('missing:'))
  const reasons = diagnostics.reason.filter((id) => !id.startsWith('missing:'))
  return {
    outcome: decision === 'allow' ? 'eligible' : reasons.length > 0 ? 'non-eligible' : 'undetermined',
    reasons,
    missing: missing.map((id) => id.slice('missing:'.length)),
  }
}

/** The answer names policies; the annotations stand in the policies as they were written. */
export const clausesOf = (reason) => cedar.policyToJson(policies[reason]).json.annotations.clauses.split(' ')

export const classify = ({ pbb: { level } = {} }) => {
  const context = level === undefined ? {} : { level }
  const [rate, lead, assist] = ['rate', 'lead', 'assist'].map((action) => ask(action, 'School', context))
  if (rate.type === 'failure') return { outcome: 'invalid-input', refused: refused(rate) }
  if (rate.response.decision === 'deny') return { outcome: 'invalid-input', refused: ['level'] }
  if (rate.response.diagnostics.reason.includes('missing:level')) return { outcome: 'undetermined', missing: ['level'] }
  return {
    outcome: [lead, assist].find(({ response }) => response.decision === 'allow').response.diagnostics.reason[0],
  }
}
export const withinFund = (amount) => ask('pay', 'Fund', { amount: decimal(amount) }).response.decision === 'allow'
