// impact: what another day, policy or SBM framework would change over the partnerships of files.
import { openImpact } from '../act/impact.ts'
import {
  type DecisionImpact,
  type FigureChange,
  type FigureImpact,
  type FigureReference,
  type Impact,
  type OutcomeImpact,
  type Result,
  type RuleChange,
  type RuleImpact,
  sbmPrinciples,
} from '../index.ts'
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

/** What a figure is called: the part that has it, its names one after the other, and which end of a range it is. Those of a fund need no part. */
const figureIn = ({ labels, ends }: Saying, { kind, part, figure, end }: FigureReference): string => {
  const names: Readonly<Record<string, string>> = {
    ...principles,
    ...labels.parts,
    ...labels.outcomes,
    ...labels.figures,
  }
  return [
    ...(part === undefined || kind === 'fund' ? [] : [nameIn(labels.parts, part)]),
    ...figure
      .split('.')
      .filter((name) => !holders.has(name))
      .map((name) => nameIn(names, name)),
    ...(end ? [ends[end]] : []),
  ].join(', ')
}
/** What only holds figures says nothing of them. */
const holders: ReadonlySet<string> = new Set(['totals', 'all', 'ledger', 'duties'])
const principles: Readonly<Record<string, string>> = Object.fromEntries(
  sbmPrinciples.map(({ id, label }) => [id, label]),
)

/** Figures with those ends of ranges that differ alike told once, as no end. */
const endsAlike = <Told extends FigureReference>(told: readonly Told[]): readonly Told[] => {
  const keyOf = (each: Told): string => JSON.stringify({ ...each, end: '' })
  const alike = new Set(
    told.flatMap((each, index) => {
      const next = told[index + 1]
      return each.end && next?.end && keyOf(each) === keyOf(next) ? [each, next] : []
    }),
  )
  return told.flatMap((each) => {
    if (!alike.has(each)) return [each]
    const { end, ...rest } = each
    return end === 'most' ? [] : [rest as Told]
  })
}

/** What changes: what it is called, and what it was and is. */
const moved = (what: string, before: string, after: string): string => `${what}: ${before} -> ${after}`

/**
 * What changes, line by line.
 *
 * @yields {string} A line.
 */
function* linesOn(
  { records, rejected, changed, outcomes, decisions, rules, set, amounts, shares, figures }: Impact,
  saying: Saying,
): Generator<string> {
  const { say, labels, absent, entries } = saying
  const shown = ({ partnerships, examples }: Pick<OutcomeImpact, 'partnerships' | 'examples'>): string =>
    say.shown({
      partnerships,
      examples: examples.map(
        ({ reference, leader = '', partner = '', index }) => reference ?? say.pair({ leader, partner, index }),
      ),
    })
  const result = (each?: Result): string => (each ? labels.results[each] : absent.rule)
  const outcome = (each?: string): string => (each === undefined ? absent.entry : nameIn(labels.outcomes, each))
  const ruled = ({
    rule,
    before,
    after,
    about = [],
  }: Pick<RuleChange, 'rule' | 'before' | 'after' | 'about'>): string => {
    const named = about.length > 0 ? ` (${about.map((each) => nameIn(labels.facts, each)).join(', ')})` : ''
    return moved(`${ruleIn(saying, rule)}${named}`, result(before), result(after))
  }
  const counted = (each: DecisionImpact | RuleImpact | FigureImpact): string =>
    say.decisions({ decisions: each.decisions, shown: shown(each) })
  const worded: Readonly<Record<string, string>> = { ...labels.counting, ...saying.values }
  const value = (each: FigureChange['before']): string =>
    each === undefined ? absent.entry : nameIn(worded, String(each))
  const said = say.changed({ changed, records })
  yield rejected > 0 ? say.rejected({ said, rejected }) : said
  for (const each of outcomes)
    yield `${moved(entries.outcome, outcome(each.before), outcome(each.after))}: ${shown(each)}`
  for (const each of decisions)
    yield `${moved(nameIn(labels.parts, each.part), outcome(each.before), outcome(each.after))}: ${counted(each)}`
  for (const each of rules) yield `${ruled(each)}: ${counted(each)}`
  for (const { part, before, after, rules: inSet } of set) {
    const name = part === undefined ? entries.outcome : nameIn(labels.parts, part)
    if (before !== after) yield say.ofTheSet({ said: moved(name, outcome(before), outcome(after)) })
    for (const each of inSet) yield say.ofTheSet({ said: ruled(each) })
  }
  for (const each of endsAlike(amounts))
    yield `${moved(figureIn(saying, each), each.before ?? absent.entry, each.after ?? absent.entry)} (${each.moved})`
  for (const each of shares)
    yield say.ofTheSet({ said: moved(figureIn(saying, each), value(each.before), value(each.after)) })
  for (const each of endsAlike(figures)) {
    const way = each.went ? saying.went[each.went] : `${value(each.before)} -> ${value(each.after)}`
    yield `${figureIn(saying, each)}: ${way}: ${counted(each)}`
  }
}

/** Says what would change. A record that cannot be read is told among the errors, and counted. */
export const impactOn = async (given: Arguments, world: World): Promise<Code> => {
  const isJson = choice(given.values, 'format', commands.impact.forms) === 'json'
  const sides = await sidesOf(given.values)
  const messages = messagesIn(given.values)
  const open = openImpact(sides)
  if ('issues' in open) return halt(codes.wrongUse, open.issues.map(({ message }) => message).join('\n'))
  const records = await recordsIn(given, world)
  for await (const sourced of records.each)
    tellIssues(sourced, open.add(sourced.record)?.issues ?? [], world.errors, messages)
  const answer = open.told(records.isWhole())
  await write(
    world.output,
    isJson ? `${JSON.stringify(answer, null, 1)}\n` : `${[...linesOn(answer, saidIn(given.values))].join('\n')}\n`,
  )
  return worse(codeOf(answer), records.code())
}
