// Every exported function with the arguments of real calls, which are where hostile inputs start.
import * as library from 'deped-school-partnerships'
import { allCases, argumentsOf } from '../../docs/markdown.mjs'
import { hostileValue, isShortList, mutated, ownError } from './hostile.mjs'
import { drawing } from './random.mjs'

const { FY2016, SBM2012, schemas } = library
const cases = allCases().map((each) => ({ called: each.function, input: argumentsOf(each) }))
const inputsOf = (name) => cases.filter(({ called }) => called === name).map(({ input }) => input)
const answers = cases.map(({ called, input }) => library[called](...input))

const policies = [
  FY2016,
  {
    ...FY2016,
    id: 'Local',
    nearbyWithinKm: { value: 2, authority: 'Division Memorandum A' },
    validFrom: { value: '2016-08-22', authority: 'Division Memorandum A' },
    ceilings: { value: { 'supplies-and-materials': '5000.00' }, authority: 'Division Memorandum A' },
  },
  {
    ...FY2016,
    id: 'Wide',
    partnersPerLeader: { value: 2, authority: 'Division Memorandum A' },
    leaderLevels: { value: [4, 5, 6, 7, 8], authority: 'Division Memorandum A' },
  },
]
const selections = [
  { leader: '107970', partner: '107973' },
  { leader: '900001', partner: '900011' },
]
const formats = [{ format: 'markdown' }, { format: 'text', width: 40 }, { width: 1 }, { format: 'html' }]

const byPolicy = policies.map((policy) => ({ policy }))
const byFramework = [{ framework: SBM2012 }]

/** What a function takes beyond the input of its cases; a policy where nothing else is said. */
const extras = {
  applySbmIncentive: [...byPolicy, ...byFramework],
  canonicalJson: [],
  compare: [],
  evidence: [],
  nextQuestions: [],
  remedies: [],
  whatIf: [],
  checkForm: byFramework,
  explain: formats,
  keyStageOf: [],
  listActivities: [],
  policyDiff: [],
  planPairings: [{ policy: FY2016 }, { fixed: selections }],
  rankPartners: [{ policy: FY2016 }, { selected: selections }],
  scoreSbm: byFramework,
  streamProgramme: [
    { policy: FY2016 },
    { every: 1 },
    { signal: { aborted: true } },
    { every: 2, onProgress: () => undefined },
  ],
  suggestExpenseItems: [],
  summarizeSbm2024: [],
  tell: [],
  findingOf: [],
  rows: [],
  unread: [],
  walk: [],
}

/** Real calls of the functions that no case calls. */
const withoutCases = {
  findingOf: answers.map((answer) => [answer, 'pairing/nearby']),
  rows: answers.map((answer) => [answer]),
  unread: answers.map((answer) => [answer]),
  walk: answers.map((answer) => [answer]),
  canonicalJson: answers.map((answer) => [answer]),
  compare: answers.map((answer, index) => [answer, answers[(index + 1) % answers.length]]),
  evidence: cases.map(({ input }, index) => [input[0], answers[index], [{ path: [], by: 'A' }]]),
  nextQuestions: answers.map((answer) => [answer]),
  remedies: cases.map(({ input }, index) => [input[0], answers[index]]),
  whatIf: cases.map(({ input }, index) => [input[0], answers[index], answers[index].needs?.[0]]),
  explain: answers.map((answer) => [answer]),
  openProgramme: inputsOf('evaluateProgramme').map(([, asOf]) => [asOf, {}]),
  policyDiff: policies.map((policy) => [FY2016, policy]),
  streamProgramme: inputsOf('evaluateProgramme'),
  tell: answers
    .flatMap(({ findings, needs, issues }) => [findings, needs, issues].flatMap((parts) => parts ?? []))
    .map((part) => [part]),
  suggestExpenseItems: [...inputsOf('checkExpense'), ...inputsOf('fundBalance')]
    .flatMap(([first]) => [first, ...(first?.ledger ?? [])])
    .flatMap((each) => (typeof each?.description === 'string' ? [[each.description]] : [])),
}

/** Sources of records, good and bad. */
const sources = [
  (records) => records,
  (records) =>
    (function* () {
      yield* records
    })(),
  (records) =>
    (async function* () {
      yield* records
    })(),
  (records) =>
    (function* () {
      yield* records
      throw ownError
    })(),
  () => ({
    [Symbol.iterator]: () => ({
      next: () => {
        throw ownError
      },
    }),
  }),
]

// What gives a promise is held to hostile values by the tests of src/act.
const promising = ['impact', 'receipt', 'verifyReceipt']
const functions = Object.entries(library).filter(
  ([name, value]) => typeof value === 'function' && !promising.includes(name),
)

const targets = [
  ...functions.map(([name, call]) => ({
    name,
    call,
    extras: extras[name] ?? byPolicy,
    inputs: withoutCases[name] ?? inputsOf(name),
  })),
  ...Object.entries(schemas).map(([name, schema]) => ({
    name: `schemas.${name}`,
    call: schema['~standard'].validate,
    extras: [],
    inputs: schemaInputs(name),
  })),
]
for (const { name, inputs } of targets)
  if (inputs.length === 0) throw new Error(`${name} has no real input to start from`)

/** What a schema reads: the first argument of a function of that subject. */
function schemaInputs(name) {
  const of = {
    activity: 'checkActivity',
    duties: 'checkDuties',
    expense: 'checkExpense',
    fund: 'fundBalance',
    grade: 'keyStageOf',
    incentives: 'checkIncentives',
    pairing: 'checkPairing',
    partnership: 'evaluatePartnership',
    sbm: 'scoreSbm',
    sbmFigures: 'ratePerformance',
    sbmForm: 'checkForm',
    school: 'classifySchool',
    sbm2024: 'summarizeSbm2024',
    statement: 'checkStatement',
  }
  const others = {
    day: ['2016-12-31', '2016-02-29'],
    money: ['140000.00', 0.1, 5],
    policy: policies,
    selection: selections,
  }
  return others[name]?.map((value) => [value]) ?? inputsOf(of[name]).map(([value]) => [value])
}

/** Every value in the real inputs, to stand where it does not belong. */
const nodes = (value) =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(nodes)] : [value]
const pool = cases.flatMap(({ input }) => nodes(input))
const donor = (draw) => structuredClone(draw.of(pool))

/** The names of all that is called. */
export const names = targets.map(({ name }) => name)

/** The call of a number under a seed: the function and its arguments, made anew each time. */
export const callOf = (seed, number) => {
  const draw = drawing(seed, number)
  const { name, call, extras: more, inputs } = draw.of(targets)
  const real = draw.of(inputs)
  const start = more.length > 0 && draw.onceIn(2) ? [...real, draw.of(more)] : real
  // The functions in the options of a stream are not cloned.
  const plain = start.filter((each) => typeof each?.onProgress !== 'function')
  const args = draw.onceIn(50)
    ? start.map(() => hostileValue(draw))
    : [...mutated(plain, draw, donor), ...start.slice(plain.length)]
  if (name === 'streamProgramme' && isShortList(args[0])) args[0] = draw.of(sources)(args[0])
  return { name, call, args }
}
