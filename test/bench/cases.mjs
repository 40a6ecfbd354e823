// The cases that every engine answers before it is timed. The expenses are those of test/cases, which auditors read.
import { readFileSync } from 'node:fs'
import { casesOf } from '../../src/cli/cases.mjs'
import { answer } from './engines/index.mjs'
import { items, listed, listedForStage } from './engines/order.mjs'
import { checkExpense } from './library.mjs'

const stated = casesOf(JSON.parse(readFileSync(new URL('../cases/expenses.json', import.meta.url), 'utf8')))
/** The cases under the Order's own parameters, of inputs that can be read: what is timed. */
const readable = stated.filter(({ policy, expect }) => policy === undefined && expect.outcome !== 'invalid-input')
export const records = readable.map(({ input: [record] }) => record)
/** Those that are settled on complete facts: each encoding has to agree on all of them. */
const settled = readable.filter(
  ({ input: [{ item, day, inApprovedWfp, activity }], expect }) =>
    expect.outcome !== 'undetermined' && item && day && activity && inApprovedWfp !== undefined,
)

const facts = {
  item: 'supplies-and-materials',
  day: '2016-09-15',
  amount: '1250.00',
  activity: { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false },
  inApprovedWfp: true,
}
const unknownFunding = { ...facts, activity: { activity: 'ict', partnerNeed: true, fieldTrip: false } }
const breaches = { ...facts, item: 'equipment', day: '2017-01-01', inApprovedWfp: false }

const same = (one, other) => JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())
const names = (fields = [], field) => fields.some((each) => each?.split('.').at(-1) === field)
const school = (level) => ({ id: '107970', pbb: { year: 2014, ...(level !== undefined && { level }) } })
const roleOf = (level) => (level >= 5 ? 'leader-school' : 'partner-school')
const refusesLevel =
  (level) =>
  async ({ classify }) => {
    const { outcome, refused } = await classify(school(level))
    return outcome === 'invalid-input' && names(refused, 'level')
  }

/** Every combination of some facts. */
const combinations = (facts) =>
  Object.entries(facts).reduce(
    (made, [fact, values]) => made.flatMap((each) => values.map((value) => ({ ...each, [fact]: value }))),
    [{}],
  )
const either = [true, false]

/** Complete facts beyond the cases: every listed activity at every key stage, and every item under every other fact. */
const grid = [
  ...combinations({
    activity: [...listed, ...listedForStage.map(({ id }) => id), 'unlisted'],
    keyStage: ['k-3', '4-6', '7-10', '11-12'],
    integratedShs: either,
    judgedAligned: either,
  }).map((activity) => ({ ...facts, activity: { ...facts.activity, ...activity } })),
  ...combinations({
    item: items,
    day: ['2016-12-31', '2017-01-01'],
    inApprovedWfp: either,
    partnerNeed: either,
    judgedNeeded: either,
    fundedByOtherProgramme: either,
    fieldTrip: either,
  }).map(({ item, day, inApprovedWfp, ...activity }) => ({
    item,
    day,
    inApprovedWfp,
    description: 'Meals',
    activity: { activity: 'ict', ...activity },
  })),
]

/** What an engine has to get right to be compared at all: the settled cases, the grid as the library decides it, the levels. */
export const disagreements = async (engine) => {
  const asked = [
    ...settled.map(({ name, input: [record], expect }) => ({
      name,
      record: structuredClone(record),
      expected: expect.outcome,
    })),
    ...grid.map((record) => ({ name: JSON.stringify(record), record, expected: checkExpense(record).outcome })),
  ]
  const wrong = []
  for (const { name, record, expected } of asked) {
    const { outcome } = await answer(engine, record)
    if (outcome !== expected) wrong.push(`${name}: ${outcome}, expected ${expected}`)
  }
  for (const level of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const { outcome } = await engine.classify(school(level))
    if (outcome !== roleOf(level)) wrong.push(`level ${level}: ${outcome}, expected ${roleOf(level)}`)
  }
  return wrong
}
export const agreed = { cases: settled.length, grid: grid.length }

/** Of how many readable cases, those with missing facts included, an engine gives the outcome. */
export const outcomesRight = async (engine) => {
  const outcomes = await Promise.all(readable.map(({ input: [record] }) => answer(engine, structuredClone(record))))
  return outcomes.filter(({ outcome }, index) => outcome === readable[index].expect.outcome).length
}

/** Each case: what it asks, what an engine must offer to be asked, and whether the engine is right. */
export const cases = [
  {
    name: 'a missing fact is not a yes or a no',
    right: async (engine) => (await answer(engine, unknownFunding)).outcome === 'undetermined',
  },
  {
    name: 'the missing fact is named',
    gives: 'missing',
    right: async (engine) => names((await answer(engine, unknownFunding)).missing, 'fundedByOtherProgramme'),
  },
  {
    name: 'one breach settles it though facts are missing',
    right: async (engine) => (await answer(engine, { item: 'utilities' })).outcome === 'non-eligible',
  },
  {
    name: 'an item that does not exist is refused, by field',
    right: async (engine) => {
      const { outcome, refused } = await answer(engine, { ...facts, item: 'suplies-and-materials' })
      return outcome === 'invalid-input' && names(refused, 'item')
    },
  },
  { name: 'level 9 is refused, by field', right: refusesLevel(9) },
  { name: 'level "5", a text, is refused, by field', right: refusesLevel('5') },
  {
    name: 'P139,999.99 and P140,000.00 are within the fund, P140,000.01 is not',
    needs: 'withinFund',
    right: async ({ withinFund }) =>
      (await withinFund('139999.99')) && (await withinFund('140000.00')) && !(await withinFund('140000.01')),
  },
  {
    name: 'P0.10 and P0.20 are P0.30',
    needs: 'total',
    right: async ({ total }) => ['0.3', '0.30'].includes(String(await total(['0.10', '0.20']))),
  },
  {
    name: 'every reason of three breaches, and no other',
    gives: 'reasons',
    right: async (engine) =>
      same((await answer(engine, breaches)).reasons, [
        'expenses/equipment',
        'expenses/within-validity',
        'expenses/approved-wfp',
      ]),
  },
  {
    name: 'the clause is in the answer',
    gives: 'clauses',
    right: async (engine) => (await answer(engine, breaches)).clauses.includes('do44/non-eligible/equipment'),
    // Second best: the answer names the rule, and the engine can be asked for what was written there.
    lookUp: ({ clausesOf }) => clausesOf('expenses/equipment').includes('do44/non-eligible/equipment'),
  },
  {
    name: 'the partner that two leaders chose is named',
    needs: 'chosenTwice',
    right: async ({ chosenTwice }) =>
      same(
        await chosenTwice(
          [
            ['107970', '107973'],
            ['107971', '107974'],
            ['107972', '107973'],
          ].map(([leader, partner]) => ({ leader, partner })),
        ),
        ['107973'],
      ),
  },
]

/** `right`, `wrong`, or `cannot` where the engine offers nothing to ask. */
export const verdict = async ({ needs, gives, right, lookUp }, engine) => {
  if (needs && !engine[needs]) return 'cannot'
  if (gives && (await answer(engine, breaches))[gives] === undefined)
    return lookUp && engine.clausesOf && lookUp(engine) ? 'by look-up' : 'cannot'
  return (await right(engine)) ? 'right' : 'wrong'
}
