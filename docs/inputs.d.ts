// What docs/schemas.mjs writes for the entry ./standard: for each of `schemas`, its JSON Schema with all that it refers to.
declare module 'deped-school-partnerships/schemas/inputs.json' {
  import type { Json } from '../src/standard/draft-07.ts'

  const jsonSchemas: Readonly<Record<string, Readonly<Record<string, Json>>>>
  export default jsonSchemas
}
