// json-logic-engine, by its Readme: one instance of `LogicEngine`, the rule as JSON, `run(rule, data)`. That is the interpreted
// run; `build`, which compiles, is not measured. JSON Logic answers with a value: here yes or no.
import { LogicEngine } from 'json-logic-engine'
import { exclusions, fund, leaderLevels, listed, listedForStage, partnerLevels, withinValidity } from './order.mjs'

const fact = (path) => ({ var: path })
const is = (path, value) => ({ '===': [fact(path), value] })

const eligible = {
  and: [
    { '!': { in: [fact('item'), exclusions.map(({ item }) => item)] } },
    is('activity.fundedByOtherProgramme', false),
    { '<=': [fact('day'), withinValidity.last] },
    {
      or: [
        { in: [fact('activity.activity'), listed] },
        ...listedForStage.map(({ id, keyStage, integratedShsOnly }) => ({
          and: [
            is('activity.activity', id),
            is('activity.keyStage', keyStage),
            ...(integratedShsOnly ? [is('activity.integratedShs', true)] : []),
          ],
        })),
        is('activity.judgedAligned', true),
      ],
    },
    { or: [is('activity.partnerNeed', true), is('activity.judgedNeeded', true)] },
    is('activity.fieldTrip', false),
    is('inApprovedWfp', true),
  ],
}

const between = ([first, last]) => ({ '<=': [first, fact('pbb.level'), last] })
const role = { if: [between(leaderLevels), 'leader-school', between(partnerLevels), 'partner-school', null] }

// The tutorial's way to look out of a list: `../../` leads to what stands around it.
const repeated = {
  filter: [
    fact('pairs'),
    {
      '>': [
        {
          reduce: [
            { filter: [fact('../../pairs'), { '===': [fact('partner'), fact('../../partner')] }] },
            { '+': [fact('accumulator'), 1] },
            0,
          ],
        },
        1,
      ],
    },
  ],
}

const logic = new LogicEngine()

export const name = 'json-logic-engine'
export const label = 'json-logic-engine, interpreted'
export const run = (record) => logic.run(eligible, record)
export const read = (answer) => ({ outcome: answer ? 'eligible' : 'non-eligible' })
export const classify = (school) => ({ outcome: logic.run(role, school) })
export const withinFund = (amount) => logic.run({ '<=': [fact('amount'), fund] }, { amount })
export const total = (amounts) => logic.run({ '+': fact('amounts') }, { amounts })
export const chosenTwice = (pairs) => [...new Set(logic.run(repeated, { pairs }).map(({ partner }) => partner))]
