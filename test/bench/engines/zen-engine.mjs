// ZEN, by its README and docs.gorules.io: one engine, the decision precompiled as `ZenDecisionContent` «for better performance»,
// `createDecision` once, `evaluate` for each record. The request node has a JSON schema, which refuses bad input; a decision table
// with the hit policy `collect` has a row for each reason, and one for each fact that is missing («null: the value null or
// undefined»).
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import {
  approvedWfp,
  eligibleActivity,
  exclusions,
  fund,
  items,
  leaderLevels,
  listed,
  listedForStage,
  otherwiseFunded,
  partnerLevels,
  withinValidity,
} from './order.mjs'

const text = (value) => JSON.stringify(value)
const engine = new ZenEngine()

const outputs = ['result', 'rule', 'clauses', 'missing']
const tableOf = (schema, rows) => {
  const decision = engine.createDecision(
    new ZenDecisionContent({
      contentType: 'application/vnd.gorules.decision',
      nodes: [
        { id: 'request', type: 'inputNode', name: 'request', content: { schema: text(schema) } },
        {
          id: 'rules',
          type: 'decisionTableNode',
          name: 'rules',
          content: {
            hitPolicy: 'collect',
            inputs: [{ id: 'when', name: 'when' }],
            outputs: outputs.map((field) => ({ id: field, name: field, field })),
            // A row has every cell, the empty ones too: one that lacks a cell is skipped without a word.
            rules: rows.map((row, index) => ({
              _id: String(index),
              when: row.when,
              ...Object.fromEntries(outputs.map((field) => [field, row[field] === undefined ? '' : text(row[field])])),
            })),
          },
        },
        { id: 'response', type: 'outputNode', name: 'response' },
      ],
      edges: [
        { id: 'in', sourceId: 'request', targetId: 'rules', type: 'edge' },
        { id: 'out', sourceId: 'rules', targetId: 'response', type: 'edge' },
      ],
    }),
  )
  decision.validate()
  return decision
}

const breached = ({ rule, clauses }, when) => ({ when, result: 'breached', rule, clauses })
const open = (missing, when = `${missing} == null`) => ({ when, result: 'open', missing })

const isListed = [
  `activity.activity in ${text(listed)}`,
  ...listedForStage.map(
    ({ id, keyStage, integratedShsOnly }) =>
      `activity.activity == ${text(id)} and activity.keyStage == ${text(keyStage)}${integratedShsOnly ? ' and activity.integratedShs == true' : ''}`,
  ),
]
  .map((test) => `(${test})`)
  .join(' or ')

const rows = [
  ...exclusions.map((exclusion) => breached(exclusion, `item == ${text(exclusion.item)}`)),
  breached(otherwiseFunded, 'activity.fundedByOtherProgramme == true'),
  breached(withinValidity, `day != null and d(day) > d(${text(withinValidity.last)})`),
  breached(
    eligibleActivity,
    `(activity.partnerNeed == false and activity.judgedNeeded == false) or activity.fundedByOtherProgramme == true or activity.fieldTrip == true
      or (activity.activity != null and activity.judgedAligned == false and not (${isListed}))`,
  ),
  breached(approvedWfp, 'inApprovedWfp == false'),
  ...['item', 'day', 'inApprovedWfp', 'activity.fundedByOtherProgramme', 'activity.fieldTrip'].map((fact) =>
    open(fact),
  ),
  open('activity.partnerNeed', 'activity.partnerNeed == null and activity.judgedNeeded != true'),
  open('activity.judgedNeeded', 'activity.partnerNeed == false and activity.judgedNeeded == null'),
  open('activity.judgedAligned', `activity.judgedAligned == null and not (${isListed})`),
]

const boolean = { type: 'boolean' }
const decision = tableOf(
  {
    type: 'object',
    additionalProperties: false,
    properties: {
      item: { enum: items },
      day: { type: 'string', format: 'date' },
      amount: { type: ['string', 'number'] },
      description: { type: 'string' },
      voucher: { type: 'string' },
      inApprovedWfp: boolean,
      activity: {
        type: 'object',
        additionalProperties: false,
        properties: {
          id: { type: 'string' },
          description: { type: 'string' },
          activity: { enum: [...listed, ...listedForStage.map(({ id }) => id), 'unlisted'] },
          keyStage: { enum: ['k-3', '4-6', '7-10', '11-12'] },
          integratedShs: boolean,
          partnerNeed: boolean,
          judgedNeeded: boolean,
          fundedByOtherProgramme: boolean,
          fieldTrip: boolean,
          judgedAligned: boolean,
        },
      },
    },
  },
  rows,
)

/** A refusal names its place: `/pbb/level: 9 is greater than the maximum of 8`. */
const refusal = ({ message }) => ({
  outcome: 'invalid-input',
  refused: [message.match(/"source":"\/([^:]*):/)?.[1].replaceAll('/', '.')],
})

export const name = '@gorules/zen-engine'
export const run = (record) => decision.evaluate(record)
export const readError = refusal
export const read = ({ result }) => {
  const reasons = result.filter((row) => row.result === 'breached')
  return {
    outcome: reasons.length > 0 ? 'non-eligible' : result.length > 0 ? 'undetermined' : 'eligible',
    reasons: reasons.map(({ rule }) => rule),
    clauses: reasons.flatMap(({ clauses }) => clauses),
    missing: result.flatMap(({ missing }) => missing ?? []),
  }
}

const between = ([first, last]) => `pbb.level != null and pbb.level in [${first}..${last}]`
const roles = tableOf(
  {
    type: 'object',
    properties: {
      pbb: {
        type: 'object',
        properties: { level: { type: 'integer', minimum: partnerLevels[0], maximum: leaderLevels[1] } },
      },
    },
  },
  [
    { when: between(leaderLevels), result: 'leader-school' },
    { when: between(partnerLevels), result: 'partner-school' },
    { when: 'pbb.level == null', result: 'undetermined' },
  ],
)
export const classify = (school) =>
  roles.evaluate(school).then(({ result }) => ({ outcome: result[0].result }), refusal)

const expression = (source) => {
  const node = engine.createDecision(
    new ZenDecisionContent({
      contentType: 'application/vnd.gorules.decision',
      nodes: [
        { id: 'request', type: 'inputNode', name: 'request' },
        {
          id: 'is',
          type: 'expressionNode',
          name: 'is',
          content: { expressions: [{ id: 'value', key: 'value', value: source }] },
        },
        { id: 'response', type: 'outputNode', name: 'response' },
      ],
      edges: [
        { id: 'in', sourceId: 'request', targetId: 'is', type: 'edge' },
        { id: 'out', sourceId: 'is', targetId: 'response', type: 'edge' },
      ],
    }),
  )
  return async (facts) => (await node.evaluate(facts)).result.value
}
const within = expression(`number(amount) <= ${fund}`)
const sum = expression('sum(map(amounts, number(#)))')
const twice = expression('filter(pairs as pair, count(pairs as other, other.partner == pair.partner) > 1)')
export const withinFund = (amount) => within({ amount })
export const total = (amounts) => sum({ amounts })
export const chosenTwice = async (pairs) => [...new Set((await twice({ pairs })).map(({ partner }) => partner))]
