// A user who tells stored findings in Filipino, and needs nothing else of the library.
import { filipino } from 'deped-school-partnerships/filipino'

declare const console: { log: (text: string) => void }

console.log(JSON.stringify(filipino.findings['fund/received'].met({ received: '1.00', fund: '140000.00' })))
