// Without a reader, so that a language alone loads no package.
import { outside } from '../decision/printable.ts'

/** What people wrote of an activity. */
interface Written {
  readonly description?: string | undefined
  readonly id?: string | undefined
}

/** An activity as sentences call it: as it is described, else by the label of its entry, else by its id; nothing where it has none of them. */
export const nameOf = ({ description, id }: Written, label: string | undefined): string | undefined =>
  description === undefined ? (label ?? (id === undefined ? undefined : outside(id))) : outside(description)
