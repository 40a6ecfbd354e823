// A user of the Order as data alone.
import { type ClauseId, type Policy, FY2016, clauses } from 'deped-school-partnerships/order'

declare const console: { log: (text: string) => void }

const policy: Policy = { ...FY2016, id: 'extended' }
const cited: ClauseId = FY2016.validUntil.clause

// @ts-expect-error A clause that does not exist cannot be cited.
const unknown: ClauseId = 'do44/none'

console.log(JSON.stringify({ policy, words: clauses[cited], unknown }))
