// json-rules-engine, by docs/rules.md and docs/engine.md: one engine with every rule, `path` for the facts of an activity with
// the plain `pathResolver` that the docs offer where speed matters, `allowUndefinedFacts` since facts may be missing, an operator
// of our own for days, and an event that carries the clauses.
// A rule states what has to hold, so what fails is a reason; «rule results» tell which fact a failed condition lacked.
import { Engine } from 'json-rules-engine'
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

const known = 'input/known'
const event = ({ rule, clauses }) => ({ type: rule, params: { clauses } })
const must = (of, ...all) => ({ name: of.rule, conditions: { all }, event: event(of) })
const equal = (fact, value) => ({ fact, operator: 'equal', value })
const ofActivity = (path, operator, value) => ({ fact: 'activity', path, operator, value })

const aligned = {
  any: [
    ofActivity('activity', 'in', listed),
    ...listedForStage.map(({ id, keyStage, integratedShsOnly }) => ({
      all: [
        ofActivity('activity', 'equal', id),
        ofActivity('keyStage', 'equal', keyStage),
        ...(integratedShsOnly ? [ofActivity('integratedShs', 'equal', true)] : []),
      ],
    })),
    ofActivity('judgedAligned', 'equal', true),
  ],
}

const needed = {
  any: [ofActivity('partnerNeed', 'equal', true), ofActivity('judgedNeeded', 'equal', true)],
}

const rules = [
  // `notEqual` holds for a fact that is missing, so that the item is known is a rule of its own.
  must({ rule: known, clauses: [] }, { fact: 'item', operator: 'in', value: items }),
  ...exclusions.map((exclusion) => must(exclusion, { fact: 'item', operator: 'notEqual', value: exclusion.item })),
  must(otherwiseFunded, ofActivity('fundedByOtherProgramme', 'equal', false)),
  must(withinValidity, { fact: 'day', operator: 'onOrBefore', value: withinValidity.last }),
  must(
    eligibleActivity,
    aligned,
    needed,
    ofActivity('fundedByOtherProgramme', 'equal', false),
    ofActivity('fieldTrip', 'equal', false),
  ),
  must(approvedWfp, equal('inApprovedWfp', true)),
]

const engineOf = (list) => {
  const engine = new Engine(list, { allowUndefinedFacts: true, pathResolver: (facts, path) => facts?.[path] })
  engine.addOperator('onOrBefore', (day, last) => day <= last)
  return engine
}
const expenses = engineOf(rules)

const fieldOf = ({ fact, path = fact }) => path
const leaves = ({ all, any, ...leaf }) => (all ?? any)?.flatMap(leaves) ?? [leaf]
/** What a condition came to, unknown where it failed for a fact that is missing. */
const resultOf = ({ all, any, ...leaf }) => {
  const results = (all ?? any)?.map(resultOf)
  if (!results) return leaf.result || leaf.factResult !== undefined ? leaf.result : undefined
  const settles = Boolean(any)
  return results.includes(settles) ? settles : results.includes(undefined) ? undefined : !settles
}

export const name = 'json-rules-engine'
export const run = (record) => expenses.run(record)
export const read = ({ failureResults }) => {
  const failed = failureResults.map(({ name: rule, conditions, event: { params } }) => ({
    rule,
    conditions,
    result: resultOf(conditions),
    ...params,
  }))
  const breached = failed.filter(({ rule, result }) => result === false && rule !== known)
  const refused = failed.filter(({ rule, result }) => result === false && rule === known)
  return {
    outcome:
      refused.length > 0
        ? 'invalid-input'
        : breached.length > 0
          ? 'non-eligible'
          : failed.length > 0
            ? 'undetermined'
            : 'eligible',
    reasons: breached.map(({ rule }) => rule),
    clauses: breached.flatMap(({ clauses }) => clauses),
    missing: failed
      .flatMap(({ conditions }) => leaves(conditions))
      .flatMap((leaf) => (leaf.factResult === undefined ? [fieldOf(leaf)] : [])),
    refused: refused.flatMap(({ conditions }) => leaves(conditions)).map(fieldOf),
  }
}

const levels = ([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const level = (of, allowed) => ({
  conditions: { all: [{ fact: 'pbb', path: 'level', operator: 'in', value: allowed }] },
  event: { type: of },
  name: of,
})
const roles = engineOf([
  level(known, [...levels(partnerLevels), ...levels(leaderLevels)]),
  level('leader-school', levels(leaderLevels)),
  level('partner-school', levels(partnerLevels)),
])
export const classify = async (school) => {
  const { events, failureResults } = await roles.run(school)
  const [unknown] = failureResults
    .filter((result) => result.name === known)
    .flatMap(({ conditions }) => leaves(conditions))
  if (!unknown) return { outcome: events.find(({ type }) => type !== known).type }
  return unknown.factResult === undefined
    ? { outcome: 'undetermined', missing: [fieldOf(unknown)] }
    : { outcome: 'invalid-input', refused: [fieldOf(unknown)] }
}

const funds = engineOf([
  { conditions: { all: [{ fact: 'amount', operator: 'lessThanInclusive', value: fund }] }, event: { type: 'within' } },
])
export const withinFund = async (amount) => (await funds.run({ amount })).events.length === 1
