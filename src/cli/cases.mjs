// What a case calls, and with which arguments: docs/conformance.md in code. Every runner of the cases goes by this, in whatever
// environment, so it imports nothing.
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** One value over another, as JSON Merge Patch (RFC 7396) says: fields are merged, `null` takes one out, all else is replaced. */
const merged = (under, over) => {
  if (!isObject(over)) return over
  const result = isObject(under) ? { ...under } : {}
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete result[key]
    else result[key] = merged(result[key], value)
  }
  return result
}

/** A value in which every object that names a fact of `given` is that fact, with the object’s other fields merged over it. */
const filled = (value, given) => {
  if (Array.isArray(value)) return value.map((each) => filled(each, given))
  if (!isObject(value)) return value
  const { given: name, ...own } = value
  const fields = Object.fromEntries(Object.entries(own).map(([key, inner]) => [key, filled(inner, given)]))
  return name === undefined ? fields : merged(filled(given[name], given), fields)
}

/** The cases of a file, each with the function that it calls and its whole input. */
export const casesOf = ({ function: usual, given = {}, cases }) =>
  cases.map((each) => ({ function: usual, ...each, input: filled(each.input, given) }))

/** The options of a case: the policy and the SBM framework of the index as the case changes them. */
const optionsOf = ({ policy, framework }, index) => ({
  ...(policy && { policy: { ...index.policy, id: 'Case', ...policy } }),
  ...(framework && {
    framework:
      typeof framework === 'string' ? index.forms[framework] : { ...index.framework, id: 'Case', ...framework },
  }),
})

/** The arguments of such a case: its input, and its options where it has any. */
export const argumentsOf = (each, index) => [
  ...each.input,
  ...(each.policy || each.framework ? [optionsOf(each, index)] : []),
]
