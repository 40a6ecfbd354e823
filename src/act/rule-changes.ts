// What rules find otherwise in one of two decisions: by rule, and by what they are about where they look at several things.
import type { RuleId } from '../catalogue/subjects.ts'
import type { AnyFinding } from '../decision/answer.ts'
import { groupBy } from '../decision/group.ts'
import { known } from '../decision/known.ts'
import type { RuleChange } from './comparison.ts'

/** The rules that find something about several things in one decision, with the figures that name what it is; where these are empty they find it of all. */
export const namedBy: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  'pairings/one-partner': ['school'],
  'pairings/not-twice': ['school'],
  'pairings/one-role': ['school'],
  'pairings/one-level': ['school'],
  'pairings/one-account': ['fact', 'schools'],
  'programme/fund-of-leader': ['leader'],
  'duties/no-contradiction': ['contradiction', 'first', 'second'],
}

/** A name as texts: a path without indexes, which go by the order of a record. */
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap(textsOf) : typeof value === 'string' ? [value] : []

/** What a finding is about; empty where it is about all that the rule looks at. */
const aboutOf = ({ rule, params }: AnyFinding): readonly string[] => {
  const names = Object.hasOwn(namedBy, rule) ? namedBy[rule as RuleId]! : []
  return names.flatMap((name) => textsOf((params as Readonly<Record<string, unknown>>)[name]))
}

const isSame = (one: AnyFinding, other: AnyFinding | undefined): boolean =>
  other?.rule === one.rule && other.result === one.result && keyOf(other) === keyOf(one)
const keyOf = (finding: AnyFinding): string => JSON.stringify(aboutOf(finding))
const ofAll = JSON.stringify([])

const changeOf = (was: AnyFinding | undefined, is: AnyFinding | undefined): readonly RuleChange[] => {
  if (was?.result === is?.result) return []
  const [about] = [is, was].flatMap((each) => (each && aboutOf(each).length > 0 ? [aboutOf(each)] : []))
  return [
    known<RuleChange>({
      rule: (is ?? was)!.rule as RuleId,
      about,
      before: was?.result,
      after: is?.result,
      figuresBefore: was?.params,
      figuresAfter: is?.params,
      clauses: [...new Set([...(was?.clauses ?? []), ...(is?.clauses ?? [])])],
    }),
  ]
}

/** The changes of one rule: about each thing, held against what is found of all where nothing is found of it by itself. */
const changesOf = (before: readonly AnyFinding[], after: readonly AnyFinding[]): readonly RuleChange[] => {
  const [one, other] = [groupBy(before, keyOf), groupBy(after, keyOf)]
  const [general, later] = [one.get(ofAll)?.[0], other.get(ofAll)?.[0]]
  // What is found of all stands against each thing that is told by itself on the other side.
  const keys = new Set([...other.keys(), ...one.keys()])
  if (keys.size > 1 && (general === undefined) !== (later === undefined)) keys.delete(ofAll)
  return [...keys].flatMap((key) => {
    const [was, is] = [one.get(key) ?? [], other.get(key) ?? []]
    const count = Math.max(was.length, is.length)
    return Array.from({ length: count }, (_, index) => changeOf(was[index] ?? general, is[index] ?? later)).flat()
  })
}

/** Whether two lists of findings are of the same rules, one by one, each of which looks at one thing. */
const areOfSameRules = (before: readonly AnyFinding[], after: readonly AnyFinding[]): boolean =>
  before.length === after.length &&
  before.every(({ rule }, index) => after[index]!.rule === rule && !Object.hasOwn(namedBy, rule))

/** The changes of rules between the findings of two decisions. */
export const ruleChanges = (before: readonly AnyFinding[], after: readonly AnyFinding[]): readonly RuleChange[] => {
  // Most decisions find what they found before, rule by rule, or are at least of the same rules.
  if (before.length === after.length && before.every((each, index) => isSame(each, after[index]))) return []
  if (areOfSameRules(before, after)) return before.flatMap((was, index) => changeOf(was, after[index]))
  const [one, other] = [groupBy(before, ({ rule }) => rule), groupBy(after, ({ rule }) => rule)]
  return [...new Set([...other.keys(), ...one.keys()])].flatMap((rule) =>
    changesOf(one.get(rule) ?? [], other.get(rule) ?? []),
  )
}
