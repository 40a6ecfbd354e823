// One expense, from the raw record to the answer, by the library and by its peers: who is right first, then how fast.
import { do_not_optimize, measure } from 'mitata'
import { agreed, cases, disagreements, outcomesRight, records, verdict } from '../cases.mjs'
import { engines, ifChain, jsonLogic, library } from '../engines/index.mjs'
import { goals } from '../goals.mjs'
import { checkExpense, schemas } from '../library.mjs'
import { against, figure, median, table, versionOf } from '../report.mjs'

const label = ({ name, label = name }) => label

const checkEncodings = async () => {
  const wrong = await Promise.all(
    engines.map(async (engine) => (await disagreements(engine)).map((line) => `${label(engine)}: ${line}`)),
  )
  if (wrong.flat().length > 0) throw new Error(`an encoding disagrees with test/cases:\n${wrong.flat().join('\n')}`)
}

const correctness = async () => {
  const verdicts = []
  for (const each of cases) verdicts.push(await Promise.all(engines.map((engine) => verdict(each, engine))))
  const all = await Promise.all(engines.map(outcomesRight))
  return [
    ...verdicts.map((row, index) => [cases[index].name, ...row]),
    [`outcomes of test/cases, of ${records.length}`, ...all],
  ]
}

// Every record in turn: the time is that of one answer on average, and no answer is the same as the one before.
const inputs = structuredClone(records)
const isAsync = (run) => run(inputs[0]) instanceof Promise
const inTurn = (run, times) =>
  isAsync(run)
    ? async () => {
        for (let time = 0; time < times; time += 1) for (const record of inputs) do_not_optimize(await run(record))
      }
    : () => {
        for (let time = 0; time < times; time += 1) for (const record of inputs) do_not_optimize(run(record))
      }

const rounds = 15
const sample = 20e6
const budget = { min_cpu_time: 5 * sample, min_samples: 2 }

/** One round of a task, in nanoseconds for one answer: by the clock, its median, and of processor time in all threads. */
const once = async ({ work, async, answers }) => {
  let samples = 0
  const before = process.cpuUsage()
  const counted = () => {
    samples += 1
    return work()
  }
  const { p50 } = await measure(async ? async () => counted() : counted, budget)
  const { user, system } = process.cpuUsage(before)
  return { clock: p50 / answers, processor: ((user + system) * 1000) / (samples * answers) }
}

/**
 * The rounds of each task. Their order alternates, and what is fast is repeated until a sample takes as long as another’s: so
 * what else the machine does meets all of them alike.
 */
const time = async (tasks) => {
  const samples = []
  for (const run of tasks) {
    const { p50 } = await measure(inTurn(run, 1), budget)
    const times = Math.max(1, Math.round(sample / p50))
    samples.push({ work: inTurn(run, times), async: isAsync(run), answers: times * inputs.length, figures: [] })
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const each of round % 2 === 0 ? samples : samples.toReversed()) each.figures.push(await once(each))
  }
  return samples.map(({ figures }) => figures)
}

/** The ratio of the processor time of two tasks, round by round: its median and its middle half. */
const compare = (one, other) => {
  const ratios = one.map(({ processor }, round) => processor / other[round].processor)
  const quartile = (share) => ratios.toSorted((a, b) => a - b)[Math.round((ratios.length - 1) * share)]
  return {
    ratio: median(ratios),
    spread: `${figure(median(ratios))} (${figure(quartile(0.25))} to ${figure(quartile(0.75))})`,
  }
}

const explains = async (engine) =>
  (await verdict(
    cases.find(({ gives }) => gives === 'reasons'),
    engine,
  )) === 'right'

/** Reading alone, as the published schema does it; what is left of the time is rules, sentences and the answer. */
const reading = schemas.expense['~standard'].validate

/** The same question in brief. */
const inBrief = (record) => checkExpense(record, { detail: 'brief' })
const zenEngine = '@gorules/zen-engine'

export const suite = async () => {
  await checkEncodings()
  const rows = await correctness()
  const [toRead, brief, ...times] = await time([reading, inBrief, ...engines.map(({ run }) => run)])
  const timesOf = (engine) => times[engines.indexOf(engine)]
  const ours = timesOf(library)
  const explaining = await Promise.all(engines.map(explains))
  const rivals = engines.filter((engine, index) => engine !== library && explaining[index])
  const slower = (engine) => compare(timesOf(engine), ours)
  const zen = timesOf(engines.find(({ name }) => name === zenEngine))
  const [inFull, briefly] = [compare(zen, ours), compare(zen, brief)]
  const fastest = rivals.reduce((best, engine) => (slower(engine).ratio < slower(best).ratio ? engine : best))
  const [toLogic, toChain] = [jsonLogic, ifChain].map((engine) => compare(ours, timesOf(engine)))
  const micro = (figures, kind) => `${figure(median(figures.map((each) => each[kind])) / 1000)} µs`
  return [
    '### Who is right',
    `Every engine gives the outcome that ${agreed.cases} cases of test/cases state on complete facts, that of the library on ${agreed.grid} more combinations, and the role of each level; one that does not stops the run.`,
    table(['case', ...engines.map(label)], rows, '---'),
    '### How fast',
    `\`checkExpense\` and the same question to each peer: the ${records.length} readable records of test/cases/expenses.json in turn, timed with mitata ${versionOf('mitata')}, the median of ${rounds} rounds in alternating order. Ratios are of processor time within a round, which other work on the machine changes least: their median, and in brackets their middle half.`,
    table(
      ['engine', 'version', 'gives reasons', 'time of one answer', 'processor time', 'times that of `checkExpense`'],
      engines.map((engine, index) => [
        label(engine),
        engine === ifChain ? '' : versionOf(engine.name),
        explaining[index] ? 'yes' : 'no',
        micro(timesOf(engine), 'clock'),
        micro(timesOf(engine), 'processor'),
        slower(engine).spread,
      ]),
    ),
    table(
      ['goal', 'measured', ''],
      [
        ...[
          ['in full', inFull, goals.peers.full],
          ['in brief', briefly, goals.peers.brief],
        ].map(([words, { ratio, spread }, goal]) => [
          `${words} at least ${goal} × as fast as ${zenEngine}`,
          `${spread} × as fast`,
          against(goal, ratio),
        ]),
        ['the fastest peer that gives reasons', `${label(fastest)}, ${slower(fastest).spread} × the time`, 'reported'],
        [
          'no slower than the interpreted run of json-logic-engine',
          `${toLogic.spread} × its time`,
          against(toLogic.ratio, 1),
        ],
        ['the ratio to the hand-written `if` chain', `${toChain.spread} × its time`, 'reported'],
      ],
      '---',
    ),
    `Of the ${micro(ours, 'processor')} of \`checkExpense\`, reading the record by its schema takes ${micro(toRead, 'processor')}; the rules, their sentences and the answer take the rest. In brief it takes ${micro(brief, 'processor')}.`,
  ]
}
