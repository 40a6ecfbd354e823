// impact: what another day, policy or SBM framework would change over the partnerships of files.
import { impact, type Impact, type ImpactExample } from '../index.ts'
import { type Arguments, choice } from './arguments.ts'
import { type Code, codeOf, codes, halt } from './codes.ts'
import { asOfIn, goesByIn, recordsIn } from './given.ts'
import { type World, write } from './io.ts'
import { tellProblems } from './records.ts'
import { commands, type OptionName } from './table.ts'

const others = ['after-as-of', 'after-policy', 'after-framework'] as const satisfies readonly OptionName[]

/** The two sides: what is not another day, policy or framework is the same on both. */
const sidesOf = async (values: Arguments['values']) => {
  if (others.every((name) => values[name] === undefined))
    halt(codes.wrongUse, `impact: say what is another: ${others.map((name) => `--${name}`).join(', ')}`)
  const before = { asOf: asOfIn(values), ...(await goesByIn(values)) }
  const other = await goesByIn({ policy: values['after-policy'], framework: values['after-framework'] })
  return { before, after: { ...before, ...other, asOf: values['after-as-of'] ?? before.asOf } }
}

const times = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
const named = (examples: readonly ImpactExample[]): string =>
  examples
    .map(({ reference, leader, partner, index }) => reference ?? `${leader} with ${partner} [${index}]`)
    .join(', ')
const moved = (what: string, before = 'not applied', after = 'not applied'): string => `${what}: ${before} -> ${after}`

/**
 * What changes, line by line.
 *
 * @yields {string} A line.
 */
function* linesOn({ records, rejected, changed, outcomes, rules, set, amounts }: Impact): Generator<string> {
  yield `${changed} of ${times(records, 'partnership')} would change${rejected > 0 ? `; ${rejected} could not be read` : ''}`
  for (const { before, after, partnerships, examples } of outcomes)
    yield `${moved('outcome', before, after)}: ${times(partnerships, 'partnership')}: ${named(examples)}`
  for (const { rule, before, after, decisions, partnerships, examples } of rules)
    yield `${moved(rule, before, after)}: ${times(decisions, 'decision')} in ${times(partnerships, 'partnership')}: ${named(examples)}`
  for (const { rule, before, after } of set) yield `${moved(rule, before, after)}, of the set`
  for (const { figure, before, after, moved: by } of amounts) yield `${moved(figure, before, after)} (${by})`
}

/** Says what would change. A record that cannot be read is told among the errors, and counted. */
export const impactOn = async (given: Arguments, { input, output, errors }: World): Promise<Code> => {
  const isJson = choice(given.values, 'format', commands.impact.forms) === 'json'
  const sides = await sidesOf(given.values)
  const records = async function* () {
    for await (const sourced of recordsIn(given, input)) {
      tellProblems(sourced, errors)
      if (!sourced.isLine) yield sourced.record as never
    }
  }
  const answer = await impact(records(), sides)
  if (answer.outcome === 'invalid-input')
    return halt(codes.wrongUse, answer.issues.map(({ message }) => message).join('\n'))
  await write(output, isJson ? `${JSON.stringify(answer, null, 1)}\n` : `${[...linesOn(answer)].join('\n')}\n`)
  return codeOf(answer)
}
