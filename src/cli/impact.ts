// impact: what another day, policy or SBM framework would change over the partnerships of files.
import { openImpact } from '../act/impact.ts'
import type { Impact, OutcomeImpact, Result, RuleChange, RuleImpact } from '../index.ts'
import { type Arguments, choice } from './arguments.ts'
import { type Code, codeOf, codes, halt, worse } from './codes.ts'
import { asOfIn, goesByIn, messagesIn, nameIn, recordsIn, ruleIn, saidIn, type Saying } from './given.ts'
import { type World, write } from './io.ts'
import { commands, type OptionName } from './table.ts'
import { tellIssues } from './unread.ts'

const others = ['after-as-of', 'after-policy', 'after-framework'] as const satisfies readonly OptionName[]

/** The two sides: what is not another day, policy or framework is the same on both. */
const sidesOf = async (values: Arguments['values']) => {
  if (others.every((name) => values[name] === undefined))
    halt(codes.wrongUse, `impact: say what is another: ${others.map((name) => `--${name}`).join(', ')}`)
  const before = { asOf: asOfIn(values), ...(await goesByIn(values)) }
  const other = await goesByIn({ policy: values['after-policy'], framework: values['after-framework'] })
  return { before, after: { ...before, ...other, asOf: values['after-as-of'] ?? before.asOf } }
}

/** What changes: what it is called, and what it was and is. */
const moved = (what: string, before: string, after: string): string => `${what}: ${before} -> ${after}`

/**
 * What changes, line by line.
 *
 * @yields {string} A line.
 */
function* linesOn(
  { records, rejected, changed, outcomes, rules, set, amounts }: Impact,
  saying: Saying,
): Generator<string> {
  const { say, labels, absent, entries } = saying
  const shown = ({ partnerships, examples }: OutcomeImpact | RuleImpact): string =>
    say.shown({
      partnerships,
      examples: examples.map(
        ({ reference, leader = '', partner = '', index }) => reference ?? say.pair({ leader, partner, index }),
      ),
    })
  const result = (each?: Result): string => (each ? labels.results[each] : absent.rule)
  const outcome = (each: string): string => nameIn(labels.outcomes, each)
  const ruled = ({ rule, before, after }: RuleImpact | RuleChange): string =>
    moved(ruleIn(saying, rule), result(before), result(after))
  const said = say.changed({ changed, records })
  yield rejected > 0 ? say.rejected({ said, rejected }) : said
  for (const each of outcomes)
    yield `${moved(entries.outcome, outcome(each.before), outcome(each.after))}: ${shown(each)}`
  for (const each of rules) yield `${ruled(each)}: ${say.decisions({ decisions: each.decisions, shown: shown(each) })}`
  for (const each of set) yield say.ofTheSet({ said: ruled(each) })
  for (const { figure, before, after, moved: by } of amounts)
    yield `${moved(nameIn(saying.amounts, figure), before, after)} (${by})`
}

/** Says what would change. A record that cannot be read is told among the errors, and counted. */
export const impactOn = async (given: Arguments, { input, output, errors }: World): Promise<Code> => {
  const isJson = choice(given.values, 'format', commands.impact.forms) === 'json'
  const sides = await sidesOf(given.values)
  const messages = messagesIn(given.values)
  const open = openImpact(sides)
  if ('issues' in open) return halt(codes.wrongUse, open.issues.map(({ message }) => message).join('\n'))
  let refusedLines = 0
  for await (const sourced of recordsIn(given, input)) {
    if (sourced.isLine) refusedLines += 1
    const { issues = [] } = sourced.isLine ? {} : (open.add(sourced.record) ?? {})
    tellIssues(sourced, issues, errors, messages)
  }
  const answer = open.told()
  await write(
    output,
    isJson ? `${JSON.stringify(answer, null, 1)}\n` : `${[...linesOn(answer, saidIn(given.values))].join('\n')}\n`,
  )
  return worse(codeOf(answer), refusedLines > 0 ? codes.unreadable : codes.good)
}
