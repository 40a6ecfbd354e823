// Holds an answer against what a case states of it: docs/conformance.md in code.
import { isFields, type Case, type CaseIndex, type Json } from './cases.ts'

type Fields = Readonly<Record<string, Json>>
const fieldsIn = (value: Json | undefined): Fields => (isFields(value) ? value : {})
const listIn = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : [])

/** Where a value is not as stated: objects may have more fields, lists have the same length. */
const unlike = (value: Json | undefined, stated: Json, at: readonly (string | number)[] = []): string[] => {
  if (Array.isArray(stated)) {
    const list = Array.isArray(value) ? (value as readonly Json[]) : undefined
    if (list?.length !== stated.length) return [[...at, 'length'].join('.')]
    return (stated as readonly Json[]).flatMap((inner, index) => unlike(list[index], inner, [...at, index]))
  }
  if (!isFields(stated)) return Object.is(value, stated) ? [] : [at.join('.')]
  if (!isFields(value)) return [at.join('.')]
  return Object.entries(stated).flatMap(([key, inner]) => unlike(value[key], inner, [...at, key]))
}

/** What an answer may word in its own way. */
const isWording = (key: string, holder: object): boolean =>
  ['message', 'question', 'reason', 'statement'].includes(key) ||
  ('code' in holder && ['received', 'allowed', 'suggestion'].includes(key))
const withoutWords = (stated: Json): Json =>
  JSON.parse(
    JSON.stringify(stated, function (this: object, key: string, inner: unknown) {
      return isWording(key, this) ? undefined : inner
    }),
  ) as Json

const of = (findings: Json | undefined, rule: string): readonly Fields[] =>
  listIn(findings)
    .map(fieldsIn)
    .filter((finding) => finding['rule'] === rule)
const unlikeResults = (findings: Json | undefined, stated: Fields): string[] =>
  Object.entries(stated).flatMap(([rule, result]) => {
    const found = of(findings, rule)
    return found.length === 0 || found.some((each) => each['result'] !== result) ? [rule] : []
  })
const unlikePart = (part: Fields, stated: Fields): boolean =>
  part['outcome'] !== stated['outcome'] ||
  listIn(part['findings'])
    .map(fieldsIn)
    .some(
      ({ rule, result }) =>
        result !== 'met' && !(typeof rule === 'string' && Object.hasOwn(fieldsIn(stated['findings']), rule)),
    ) ||
  unlikeResults(part['findings'], fieldsIn(stated['findings'])).length > 0
const needAs = (need: Json | undefined, stated: Json | undefined): Json => {
  const { kind = null, asks = null, path = null, params = null } = fieldsIn(need)
  return typeof stated === 'string'
    ? `${JSON.stringify(kind).slice(1, -1)} ${(listIn(path) as readonly (string | number)[]).join('.')}`
    : { kind, asks, path, params }
}

/** How each thing that a case states is checked: what is wrong, as a list. */
const checks: Readonly<Record<string, (answer: Fields, stated: Json) => readonly string[]>> = {
  outcome: (answer, stated) => unlike(answer['outcome'], stated),
  because: (answer, stated) =>
    unlike(
      listIn(answer['because']).map((each) => fieldsIn(each)['rule'] ?? null),
      stated,
    ),
  findings: (answer, stated) => unlikeResults(answer['findings'], fieldsIn(stated)),
  notApplied: (answer, stated) =>
    listIn(stated)
      .map(String)
      .filter((rule) => of(answer['findings'], rule).length > 0),
  grounds: (answer, stated) =>
    Object.entries(fieldsIn(stated)).flatMap(([rule, grounds]) =>
      unlike(of(answer['findings'], rule)[0], grounds, [rule]),
    ),
  params: (answer, stated) =>
    Object.entries(fieldsIn(stated)).flatMap(([rule, params]) =>
      unlike(of(answer['findings'], rule)[0]?.['params'], withoutWords(params), [rule]),
    ),
  needs: (answer, stated) =>
    unlike(
      listIn(answer['needs']).map((need, index) => needAs(need, listIn(stated)[index])),
      listIn(stated).map((need) => (typeof need === 'string' ? need : needAs(need, need))),
    ),
  issues: (answer, stated) =>
    unlike(
      answer['issues'],
      listIn(stated).map((each) => ({ code: fieldsIn(each)['code'] ?? null, path: fieldsIn(each)['path'] ?? null })),
    ),
  figures: (answer, stated) => unlike(answer, withoutWords(stated)),
  absent: (answer, stated) =>
    listIn(stated)
      .map(String)
      .filter((field) => Object.hasOwn(answer, field)),
  parts: (answer, stated) =>
    Object.entries(fieldsIn(stated)).flatMap(([place, part]) => {
      const at = (value: Json | undefined, key: string): Json | undefined =>
        Array.isArray(value) ? (value as readonly Json[])[Number(key)] : fieldsIn(value)[key]
      const found = place.split('.').reduce<Json | undefined>(at, answer['parts'])
      return unlikePart(fieldsIn(found), fieldsIn(part)) ? [place] : []
    }),
}

/** Findings within an answer that do not stand on the clauses of their rule. */
const uncited = (value: Json | undefined, rules: CaseIndex['rules']): string[] => {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((each) => uncited(each, rules))
  if (!isFields(value)) return []
  const { rule, clauses, basis, authorities, params } = value
  const own = typeof rule === 'string' && params !== undefined ? rules[rule] : undefined
  const isBasis =
    !own || basis === own.basis || (own.basis === 'stated' && basis === 'authority' && listIn(authorities).length > 0)
  const isBad =
    typeof rule === 'string' &&
    params !== undefined &&
    (!own || !isBasis || own.clauses.some((clause) => !listIn(clauses).includes(clause)))
  return [...(isBad ? [rule] : []), ...Object.values(value).flatMap((inner) => uncited(inner, rules))]
}

/** What of an answer differs from what a case states. */
export const differing = (answer: Json | undefined, { expect }: Case, rules: CaseIndex['rules']): readonly string[] => {
  if (!isFields(answer)) return ['the answer is no object']
  return [
    ...Object.entries(expect).flatMap(([what, stated]) =>
      (checks[what] ?? (() => ['is not known']))(answer, stated).map((where) => `${what} ${where}`.trim()),
    ),
    ...uncited(answer, rules).map((rule) => `clauses of ${rule}`),
  ]
}
