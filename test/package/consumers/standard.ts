// A user who asks for the JSON Schema of an input.
import { type School, schemas as plain } from 'deped-school-partnerships'
import { schemas } from 'deped-school-partnerships/standard'

declare const console: { log: (text: string) => void }

const { jsonSchema, validate, vendor } = schemas.school['~standard']
const read = validate({ id: '107970' })
const school: School | undefined = read.issues ? undefined : read.value
const targets = ['draft-2020-12', 'draft-07'].map((target) => jsonSchema.input({ target })['title'])

console.log(JSON.stringify([vendor, school, targets, Object.keys(schemas).length === Object.keys(plain).length]))
