// What people call what stands at a place of a record: a line of the ledger by its voucher, an activity as it is described, a duty by its letter.
import type { AnyToldFinding, Path, SubjectReference } from '../decision/answer.ts'
import type { ActivityReference } from '../activities/facts.ts'
import { outside } from '../decision/printable.ts'
import { type DutyId, duties } from '../order/index.ts'
import { lineOf } from './fund.ts'
import { cut } from './printing.ts'
import type { Telling } from './telling.ts'

/** What people call what stands at a place of a record; nothing where the place says no more than the rule or the question. */
export type NameAt = (path: Path) => string | undefined

/** A part of a report, as far as it says what it is about. */
interface Part {
  readonly subject?: SubjectReference
  readonly findings?: readonly AnyToldFinding[]
}

/** An answer, as far as it says what stands in its record. */
interface Naming {
  readonly parts?: { readonly expenses?: readonly Part[]; readonly activities?: readonly Part[] }
  readonly ledger?: readonly { readonly entry: number; readonly voucher?: string }[]
}

/** An activity by its findings, else as the record calls it. */
const activityOf = ({ findings, subject }: Part, { formats }: Telling): string | undefined => {
  const { activity } = (findings?.[0]?.params ?? {}) as { readonly activity?: ActivityReference }
  if (activity) return cut(formats.activity(activity), 60)
  return subject?.label === undefined ? undefined : outside(cut(subject.label, 40))
}

/** What names the places of the record that an answer is about. */
export const namesIn = (answer: object, tell: Telling): NameAt => {
  const { parts, ledger } = answer as Naming
  const lines = ledger ?? (parts?.expenses ?? []).map(({ subject }) => subject)
  const byEntry = new Map(lines.map((line) => [line?.entry, line]))
  return (path) => {
    const [first, index] = path
    const last = path.at(-1)
    if (path.at(-2) === 'done' && duties.some(({ id }) => id === last)) return tell.formats.lettered(last as DutyId)
    if (typeof first === 'number') return tell.say.pair({ index: first })
    if (typeof index !== 'number') return undefined
    if (first === 'ledger') return lineOf(byEntry.get(index) ?? { entry: index }, tell)
    const activity = first === 'activities' ? parts?.activities?.[index] : undefined
    return (activity && activityOf(activity, tell)) ?? tell.formats.where(path)
  }
}
