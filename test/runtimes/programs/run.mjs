import { createRequire } from 'node:module'
import process from 'node:process'
import * as library from 'deped-school-partnerships'
import * as order from 'deped-school-partnerships/order'
import { answers, place } from './answers.mjs'

const require = createRequire(import.meta.url)
process.stderr.write(JSON.stringify(place()))
process.stdout.write(await answers(library, order, (file) => require(`deped-school-partnerships/cases/${file}`)))
