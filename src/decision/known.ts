import type { AsFarAsKnown } from './sentence.ts'

/** Fields without those that are not known: an answer has no field that is undefined. */
export const known = <Fields extends object>(fields: AsFarAsKnown<Fields>): Fields => {
  let isComplete = true
  for (const name in fields) isComplete &&= fields[name] !== undefined
  if (isComplete) return fields as Fields
  const kept: Partial<Record<string, unknown>> = {}
  for (const name of Object.keys(fields) as (keyof typeof fields & string)[]) {
    const value = fields[name]
    if (value === undefined) continue
    // A field is its own, whatever a program puts on Object.prototype.
    if (name in kept) Object.defineProperty(kept, name, { value, configurable: true, enumerable: true, writable: true })
    else kept[name] = value
  }
  return kept as Fields
}
