// Where in a record something stands, as people call it.
import type { Path } from '../decision/answer.ts'
import { spell } from '../decision/path.ts'
import { outside } from '../decision/printable.ts'
import { duties } from '../order/duties.ts'

/** What the places of a record are called in one language. */
export interface PlaceWords {
  /** A duty of the Leader School’s head, or the Partner School’s, by its letter. */
  readonly duty: Readonly<Record<'leader' | 'partner', (letter: string) => string>>
  /** A line of the ledger by its voucher. */
  readonly voucher: (voucher: string) => string
  /** A line of the ledger that has none, and an activity, by their numbers from 1. */
  readonly line: (number: number) => string
  readonly activity: (number: number) => string
  /** The places that are a field. */
  readonly fields: Readonly<Record<(typeof fields)[number], string>>
}

const fields = ['ledger', 'obligated', 'wfpApproved', 'firstActivity', 'firstExpense', 'successful'] as const

/** Words a place, a line of the ledger by the voucher beside it; as the input spells it where it has no name. */
// @__NO_SIDE_EFFECTS__
export const placeIn =
  (words: PlaceWords) =>
  (path: Path, { voucher }: { readonly voucher?: string } = {}): string => {
    const [part, at] = path
    if (typeof at === 'number' && part === 'ledger')
      return voucher === undefined ? words.line(at + 1) : words.voucher(outside(voucher))
    if (typeof at === 'number' && part === 'activities') return words.activity(at + 1)
    const last = path.at(-1)
    const duty = path.at(-2) === 'done' ? duties.find(({ id }) => id === last) : undefined
    if (duty) return words.duty[duty.of](duty.letter)
    const field = fields.find((name) => name === last)
    return field ? words.fields[field] : `\`${spell(path)}\``
  }
