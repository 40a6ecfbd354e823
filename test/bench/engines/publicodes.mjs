// publicodes, by publi.codes/docs: one `Engine` with the parsed rules, `setSituation` for each record, `evaluate` for the answer
// and for each rule, `missingVariables` for what is unknown, `une possibilité` for closed lists, `références` for the source.
// Its options make a value outside a list an error; by default it is a warning, and the value is dropped.
import Engine from 'publicodes'
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

const source = 'https://www.deped.gov.ph/wp-content/uploads/2016/06/DO_s2016_44.pdf'
const oneOf = (question, values) => ({
  question,
  'une possibilité': values.map((value) => (typeof value === 'string' ? `'${value}'` : value)),
})
const yesNo = (question) => ({ question, type: 'booléen' })
const all = (...conditions) => ({ 'toutes ces conditions': conditions })
const any = (...conditions) => ({ 'une de ces conditions': conditions })
const words = (id) => id.replaceAll('-', ' ')
const dayOf = (day) => day.split('-').reverse().join('/')

// Names are words: a hyphen would be a subtraction.
const key = ({ rule }) => `rule . ${words(rule.replace('expenses/', ''))}`
const cited = (of, valeur) => [
  key(of),
  { valeur, références: Object.fromEntries(of.clauses.map((clause) => [clause, source])) },
]
const is = (fact, value) => `expense . ${fact} = '${value}'`

const aligned = any(
  ...listed.map((id) => is('activity', id)),
  ...listedForStage.map(({ id, keyStage, integratedShsOnly }) =>
    all(is('activity', id), is('keyStage', keyStage), ...(integratedShsOnly ? ['expense . integratedShs = oui'] : [])),
  ),
  'expense . judgedAligned = oui',
)

const all12 = [...exclusions, otherwiseFunded, withinValidity, eligibleActivity, approvedWfp]
const rules = {
  expense: null,
  'expense . item': oneOf('What was bought or paid for?', items),
  'expense . day': { question: 'On which day was the expense made?', type: 'date' },
  'expense . inApprovedWfp': yesNo('Is it in the approved WFP?'),
  'expense . activity': oneOf('Which listed activity is it?', [
    ...listed,
    ...listedForStage.map(({ id }) => id),
    'unlisted',
  ]),
  'expense . keyStage': oneOf('In which keyStage?', ['k-3', '4-6', '7-10', '11-12']),
  'expense . integratedShs': yesNo('Is it in an integrated senior high school?'),
  'expense . partnerNeed': yesNo('Does the activity answer a need of the partner?'),
  'expense . judgedNeeded': yesNo('Does the activity serve the needs of the two schools?'),
  'expense . fundedByOtherProgramme': yesNo('Does another programme fund it?'),
  'expense . fieldTrip': yesNo('Is it a fieldTrip?'),
  'expense . judgedAligned': yesNo('Is the activity aligned with the policy?'),
  rule: null,
  ...Object.fromEntries([
    ...exclusions.map((exclusion) => cited(exclusion, `expense . item != '${exclusion.item}'`)),
    cited(otherwiseFunded, 'expense . fundedByOtherProgramme = non'),
    cited(withinValidity, `expense . day <= ${dayOf(withinValidity.last)}`),
    cited(
      eligibleActivity,
      all(
        aligned,
        any('expense . partnerNeed = oui', 'expense . judgedNeeded = oui'),
        'expense . fundedByOtherProgramme = non',
        'expense . fieldTrip = non',
      ),
    ),
    cited(approvedWfp, 'expense . inApprovedWfp = oui'),
  ]),
  eligible: all(...all12.map(key)),
}

const options = { strict: { situation: true, checkPossibleValues: true } }
const engine = new Engine(rules, options)

const spelt = { string: (value) => `'${value}'`, boolean: (value) => (value ? 'oui' : 'non') }
const situationOf = ({ item, day, inApprovedWfp, activity: facts = {} }) => {
  const known = Object.entries({ item, inApprovedWfp, ...facts }).filter(
    ([fact, value]) => value !== undefined && `expense . ${fact}` in rules,
  )
  return Object.fromEntries([
    ...known.map(([fact, value]) => [`expense . ${fact}`, spelt[typeof value](value)]),
    ...(day === undefined ? [] : [['expense . day', dayOf(day)]]),
  ])
}

const last = (name) => name.split(' . ').at(-1)
const refusal = ({ message, info }) => ({
  outcome: 'invalid-input',
  refused: [last(info?.dottedName ?? message.match(/règle "([^"]+)"/)?.[1] ?? '')],
})

export const name = 'publicodes'
export const run = (record) => {
  engine.setSituation(situationOf(record))
  return { eligible: engine.evaluate('eligible'), rules: all12.map((of) => engine.evaluate(key(of))) }
}
export const readError = refusal
export const read = ({ eligible, rules: evaluated }) => {
  const breached = all12.filter((_, index) => evaluated[index].nodeValue === false)
  return {
    outcome: { true: 'eligible', false: 'non-eligible' }[eligible.nodeValue] ?? 'undetermined',
    reasons: breached.map(({ rule }) => rule),
    missing: Object.keys(eligible.missingVariables).map(last),
  }
}

/** What was evaluated carries the name of its rule; the references stand in the rule as it was written. */
export const clausesOf = (reason) => Object.keys(engine.getRule(key({ rule: reason })).rawNode.références)

const levels = Array.from({ length: leaderLevels[1] }, (_, index) => index + 1)
const roles = new Engine(
  {
    level: oneOf('Which PBB level?', levels),
    role: {
      variations: [
        { si: `level >= ${leaderLevels[0]}`, alors: "'leader-school'" },
        { si: `level <= ${partnerLevels[1]}`, alors: "'partner-school'" },
      ],
    },
  },
  options,
)
export const classify = ({ pbb: { level } = {} }) => {
  try {
    const { nodeValue, missingVariables } = roles
      .setSituation(level === undefined ? {} : { level: typeof level === 'string' ? `'${level}'` : level })
      .evaluate('role')
    return nodeValue === undefined
      ? { outcome: 'undetermined', missing: Object.keys(missingVariables) }
      : { outcome: nodeValue }
  } catch (error) {
    return refusal(error)
  }
}

const amount = (question) => ({ question, type: 'nombre' })
const money = new Engine(
  {
    first: amount('What was the first?'),
    second: amount('What was the second?'),
    within: `first <= ${fund}`,
    total: { somme: ['first', 'second'] },
  },
  options,
)
export const withinFund = (first) => money.setSituation({ first }).evaluate('within').nodeValue
export const total = ([first, second]) => money.setSituation({ first, second }).evaluate('total').nodeValue
