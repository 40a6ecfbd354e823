// A user who reads the Filipino sentences, and needs nothing else of the library.
import { filipino } from 'deped-school-partnerships/filipino'

declare const console: { log: (text: string) => void }

console.log(JSON.stringify([filipino.findings['fund/received'].met, filipino.formats.peso('140000.00')]))
