// Holds an answer against what a case states of it: docs/conformance.md in code. Like cases.mjs it imports nothing, and it takes any answer,
// since a program that is tried may write anything.
const isObject = (value) => typeof value === 'object' && value !== null
const listIn = (value) => (Array.isArray(value) ? value : [])

/** What stands at a place of a value. */
const at = (value, place) =>
  place.reduce((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value)

/** Where a value is not as stated: objects may have more fields, lists have the same length. */
const unlike = (value, stated, place = []) => {
  if (!isObject(stated)) return Object.is(value, stated) ? [] : [place.join('.')]
  if (!isObject(value) || Array.isArray(value) !== Array.isArray(stated)) return [place.join('.')]
  if (Array.isArray(stated) && value.length !== stated.length) return [[...place, 'length'].join('.')]
  return Object.entries(stated).flatMap(([key, inner]) => unlike(at(value, [key]), inner, [...place, key]))
}

/** What a conforming answer may word in its own way. */
const isWording = (key, holder) =>
  ['message', 'question', 'reason', 'statement'].includes(key) ||
  ('code' in holder && ['received', 'allowed', 'suggestion', 'params'].includes(key))

/** A value of JSON with each wording in it made another, or left out where it is made `undefined`. */
export const withWords = (value, word) =>
  JSON.parse(
    JSON.stringify(value, function (key, inner) {
      return isWording(key, this) ? word(inner) : inner
    }),
  )

/** What is stated, without the wording. */
export const withoutWords = (stated) => withWords(stated, () => undefined)

const findingsOf = (answer, rule) =>
  listIn(at(answer, ['findings'])).filter((finding) => at(finding, ['rule']) === rule)
const unlikeResults = (answer, stated) =>
  Object.entries(stated).flatMap(([rule, result]) => {
    const found = findingsOf(answer, rule)
    return found.length === 0 || found.some((each) => each.result !== result) ? [rule] : []
  })
const unlikePart = (part, { outcome, findings }) =>
  at(part, ['outcome']) !== outcome ||
  listIn(at(part, ['findings'])).some(
    (finding) => at(finding, ['result']) !== 'met' && !Object.keys(findings).includes(at(finding, ['rule'])),
  ) ||
  unlikeResults(part, findings).length > 0
const plain = (value) => (isObject(value) ? JSON.stringify(value) : String(value))
const needAs = (need, stated) => {
  const [kind, asks, path, params] = ['kind', 'asks', 'path', 'params'].map((field) => at(need, [field]))
  return typeof stated === 'string'
    ? `${plain(kind)} ${listIn(path).map(plain).join('.')}`
    : { kind, asks, path, params }
}
const ofFirst = (answer, stated, of) =>
  Object.entries(stated).flatMap(([rule, inner]) => unlike(of(findingsOf(answer, rule)[0]), inner, [rule]))

/** How each thing that a case states is checked: what is wrong with an answer, as a list. */
const checks = {
  outcome: (answer, stated) => unlike(answer.outcome, stated),
  because: (answer, stated) =>
    unlike(
      listIn(answer.because).map((each) => at(each, ['rule'])),
      stated,
    ),
  findings: unlikeResults,
  notApplied: (answer, stated) => stated.filter((rule) => findingsOf(answer, rule).length > 0),
  // Of what is absent there is none.
  grounds: (answer, stated) =>
    ofFirst(answer, stated, (finding) =>
      isObject(finding) ? { authorities: [], departsFrom: [], ...finding } : finding,
    ),
  params: (answer, stated) => ofFirst(answer, withoutWords(stated), (finding) => at(finding, ['params'])),
  needs: (answer, stated) =>
    unlike(
      listIn(answer.needs).map((need, index) => needAs(need, stated[index])),
      stated.map((need) => (typeof need === 'string' ? need : needAs(need))),
    ),
  issues: (answer, stated) =>
    unlike(
      answer.issues,
      stated.map(({ code, path }) => ({ code, path })),
    ),
  figures: (answer, stated) => unlike(answer, withoutWords(stated)),
  absent: (answer, stated) => stated.filter((field) => Object.hasOwn(answer, field)),
  parts: (answer, stated) =>
    Object.entries(stated).flatMap(([place, part]) =>
      unlikePart(at(answer.parts, place.split('.')), part) ? [place] : [],
    ),
}

/** Whether a finding rests on what its rule rests on. Where an authority gave a figure of a rule that is stated, it rests on that. */
const isBasis = (basis, own, authorities) =>
  basis === own || (own === 'stated' && basis === 'authority' && listIn(authorities).length > 0)

/** Findings within an answer that do not stand on the clauses of their rule. */
const uncited = (value, rules) => {
  if (!isObject(value)) return []
  const { rule, clauses, basis, authorities } = value
  const own = typeof rule === 'string' ? at(rules, [rule]) : undefined
  const isBad =
    typeof rule === 'string' &&
    'params' in value &&
    !(own && isBasis(basis, own.basis, authorities) && own.clauses.every((clause) => listIn(clauses).includes(clause)))
  return [...(isBad ? [rule] : []), ...Object.values(value).flatMap((inner) => uncited(inner, rules))]
}

/**
 * What of an answer differs from what a case expects, by the rules of the index.
 *
 * @type {(answer: unknown, expected: object, rules: object) => string[]}
 */
export const differing = (answer, expected, rules) =>
  isObject(answer)
    ? [
        ...Object.entries(expected).flatMap(([what, stated]) =>
          checks[what](answer, stated).map((where) => `${what} ${where}`.trim()),
        ),
        ...uncited(answer, rules).map((rule) => `clauses of ${rule}`),
      ]
    : ['the answer is no object']
