// feelin, by its README: `evaluate(expression, context)`; the package offers no way to parse an expression beforehand, so long
// lists stand in the context, where they are not parsed. The rules are a list of FEEL contexts, each with what its test came to: true, false, or null where a fact is missing.
import { evaluate, unaryTest } from 'feelin'
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
const rule = ({ rule: id, clauses }, test) => `{ rule: ${text(id)}, clauses: ${text(clauses)}, met: ${test} }`

const aligned = [
  `list contains(listed, activity.activity)`,
  ...listedForStage.map(
    ({ id, keyStage, integratedShsOnly }) =>
      `activity.activity = ${text(id)} and activity.keyStage = ${text(keyStage)}${integratedShsOnly ? ' and activity.integratedShs' : ''}`,
  ),
  'activity.judgedAligned',
].map((test) => `(${test})`)

// A comparison with null is false in FEEL, so a test asks first whether the fact is there.
const known = (fact, test) => `if ${fact} = null then null else ${test}`
const eligible = `[
  { rule: "input/item", clauses: [], met: ${known('item', `list contains(items, item)`)} },
  ${exclusions.map((exclusion) => rule(exclusion, known('item', `item != ${text(exclusion.item)}`))).join(',\n  ')},
  ${rule(otherwiseFunded, known('activity.fundedByOtherProgramme', 'not(activity.fundedByOtherProgramme)'))},
  ${rule(withinValidity, known('day', `date(day) <= date(${text(withinValidity.last)})`))},
  ${rule(
    eligibleActivity,
    `(if activity.activity = null then activity.judgedAligned else ${aligned.join(' or ')})
    and (activity.partnerNeed or activity.judgedNeeded) and ${known('activity.fundedByOtherProgramme', 'not(activity.fundedByOtherProgramme)').replace(/.*/s, '($&)')}
    and ${known('activity.fieldTrip', 'not(activity.fieldTrip)').replace(/.*/s, '($&)')}`,
  )},
  ${rule(approvedWfp, 'inApprovedWfp')}
][met != true]`

export const name = 'feelin'
export const run = (record) => evaluate(eligible, { ...record, items, listed })
export const read = ({ value, warnings }) => {
  const failed = value.filter(({ met }) => met === false)
  const breached = failed.filter(({ clauses }) => clauses.length > 0)
  const refused = failed.filter(({ clauses }) => clauses.length === 0)
  return {
    outcome:
      refused.length > 0
        ? 'invalid-input'
        : breached.length > 0
          ? 'non-eligible'
          : value.length > 0
            ? 'undetermined'
            : 'eligible',
    reasons: breached.map((each) => each.rule),
    clauses: breached.flatMap(({ clauses }) => clauses),
    // A warning names the key that was not found.
    missing: warnings.map(({ message }) => message.match(/'([^']+)' not found/)?.[1]),
    refused: refused.map((each) => each.rule.replace('input/', '')),
  }
}

const between = ([first, last]) => `level in [${first}..${last}]`
const role = `if level = null then "undetermined" else if not(level instance of number) then "invalid-input" else if ${between(leaderLevels)} then "leader-school" else if ${between(partnerLevels)} then "partner-school" else "invalid-input"`
export const classify = ({ pbb }) => {
  const { value } = evaluate(role, { level: pbb?.level })
  return { outcome: value, refused: value === 'invalid-input' ? ['pbb.level'] : [] }
}
export const withinFund = (amount) => unaryTest(`<= ${fund}`, { '?': Number(amount) }).value
export const total = (amounts) => evaluate('sum(for amount in amounts return number(amount))', { amounts }).value
export const chosenTwice = (pairs) =>
  evaluate(
    'distinct values((for p in pairs return if count(pairs[item.partner = p.partner]) > 1 then p.partner else null)[item != null])',
    { pairs },
  ).value
