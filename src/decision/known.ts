import type { AsFarAsKnown } from './sentence.ts'

/** Fields without those that are not known: an answer has no field that is undefined. */
export const known = <Fields extends object>(fields: AsFarAsKnown<Fields>): Fields => {
  for (const name in fields) {
    if (fields[name] === undefined)
      return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
  }
  return fields as Fields
}
