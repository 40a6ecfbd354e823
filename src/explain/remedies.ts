// What can be done about an answer, in words: what people can still do, what has to be found out and how it has to turn out, what is fixed.
import type { Remedies, Remedy } from '../act/mend.ts'
import type { Coordinates } from '../classification/coordinates.ts'
import { upperFirst } from '../decision/wording.ts'
import { questionAbout, questionOfSeveral } from './asked.ts'
import type { OwnLabels } from './labels.ts'
import type { NameAt } from './names.ts'
import { inLines, type Item, list, type Most } from './page.ts'
import { idOf } from './printing.ts'
import type { Telling } from './telling.ts'

/** The labels that values of a fact have, by the question for it. */
const labelled: Readonly<Record<string, keyof OwnLabels>> = {
  'expense-item': 'items',
  'listed-activity': 'activities',
  'key-stage': 'outcomes',
}

const valueOf = (value: unknown, asks: string | undefined, tell: Telling): string => {
  if (typeof value === 'boolean') return tell.word(value ? 'yes' : 'no')
  // A record of a level, and a place: the only ones whose values can be told.
  if (typeof value === 'object') {
    const { level, latitude, longitude } = value as Partial<Coordinates> & { readonly level?: unknown }
    return latitude === undefined ? valueOf(level, asks, tell) : `${latitude}, ${longitude!}`
  }
  const text = typeof value === 'number' ? String(value) : (value as string)
  if (/^\d+\.\d\d$/.test(text)) return tell.formats.peso(text)
  const kind = asks !== undefined && Object.hasOwn(labelled, asks) ? labelled[asks] : undefined
  return kind ? tell.name(kind, text) : idOf(text)
}

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

/** Some of several, and how many more there are. */
const someOf = (texts: readonly string[], most: number, { say }: Telling): string =>
  say.namesAndMore({ names: texts.slice(0, most), more: Math.max(0, texts.length - most) })

/** What a fact has to be; nothing where nothing can be said of it. */
const goodOf = ({ good, need, path }: Remedy, most: number, tell: Telling): string => {
  if (!good) return ''
  const { say, formats } = tell
  const { oneOf = [], from, until, beside = [] } = good
  const told = (value: unknown): string => {
    const text = valueOf(value, need?.asks, tell)
    return beside.some((each) => each.value === value) ? say['remedy/described']({ value: text }) : text
  }
  const ends = { ...(from !== undefined && { from: told(from) }), ...(until !== undefined && { until: told(until) }) }
  const values = [...oneOf.map(told), ...(from === undefined && until === undefined ? [] : [say['remedy/range'](ends)])]
  if (values.length === 0) return ''
  return say['remedy/good']({
    values: values.length > most ? someOf(values, most, tell) : formats.or(values),
    // What is told of days is told more narrowly than each alone would do.
    some: oneOf.some(isDay),
    ...(need?.asks === 'which-is-right' && { fact: path }),
  })
}

/** Remedies that are told as one, and what they are about. */
interface Group {
  readonly first: Remedy
  readonly about: readonly string[]
}

/** What remedies have alike that are told as one. */
const alike = ({ change, need, good, by, back, path, mends }: Remedy, tell: Telling): string => {
  if (change === 'fixed') return JSON.stringify(mends.map(({ rule }) => rule))
  if (back !== undefined) return JSON.stringify([path, mends])
  if (!need) return JSON.stringify([change, by ?? path.at(-1)])
  const fact = need.asks === 'which-is-right' ? path : undefined
  return JSON.stringify([questionOfSeveral(need, tell), good, fact])
}

const groupsOf = (remedies: readonly Remedy[], nameAt: NameAt, tell: Telling): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (const remedy of remedies) {
    const { need, path } = remedy
    const key = alike(remedy, tell)
    const { first, about } = groups.get(key) ?? { first: remedy, about: [] }
    const name = need ? questionAbout(need, tell, (entry) => nameAt(['ledger', entry]) ?? '') : nameAt(path)
    groups.set(key, { first, about: name === undefined || about.includes(name) ? about : [...about, name] })
  }
  return [...groups.values()]
}

/** What tells an item, with so many names at the most. */
type Told = (most: number) => string

/** What nothing mends, in one: by the titles of the rules, each with what it looked at. */
const toldFixed =
  (groups: readonly Group[], tell: Telling): Told =>
  (most) => {
    const parts = groups.map(({ first: { path, mends }, about }) => {
      const names = someOf(about, most, tell)
      // A duty is called as its rule is.
      if (mends.every(({ rule }) => rule === `duties/${String(path.at(-1))}`)) return names
      const rules = mends.map(({ rule }) => tell.title(rule))
      return tell.say['remedy/fixed']({ rules, ...(about.length > 0 && { names }) })
    })
    return `${someOf(parts, most, tell)}.`
  }

const toldBack =
  ({ back = '', of = [] }: Remedy, nameAt: NameAt, tell: Telling): Told =>
  (most) => {
    const { say, formats } = tell
    const parts = of.map(({ path, amount }) =>
      say['remedy/part']({ name: nameAt(path) ?? formats.where(path), amount }),
    )
    return say['remedy/back']({ amount: back, of: someOf(parts, most, tell) })
  }

const toldNeeded =
  ({ first, about }: Group, tell: Telling): Told =>
  (most) => {
    const need = first.need!
    const question =
      about.length > 0 ? `${questionOfSeveral(need, tell)} ${someOf(about, most, tell)}.` : tell.question(need)
    return [question, goodOf(first, most, tell)].filter(Boolean).join(' ')
  }

const toldDone =
  ({ first: { change, path, by }, about }: Group, tell: Telling): Told =>
  (most) => {
    const what = about.length > 0 ? someOf(about, most, tell) : tell.formats.where(path)
    if (change === 'supply') return tell.say['remedy/beside']({ field: String(path.at(-1)), names: what })
    return tell.say['remedy/done']({ what, ...(by !== undefined && { by: idOf(by) }) })
  }

/** What tells each item, after what can be said of it. */
const toldIn = (remedies: readonly Remedy[], nameAt: NameAt, tell: Telling): readonly Told[] =>
  // First what people can do, then what is in the way of it: on a page that is cut both are to be seen.
  (['act', 'fixed', 'supply'] as const).flatMap((change): readonly Told[] => {
    const groups = groupsOf(
      remedies.filter((each) => each.change === change),
      nameAt,
      tell,
    )
    if (groups.length === 0) return []
    const named =
      (told: Told): Told =>
      (most) =>
        tell.say.inPart({ part: upperFirst(tell.name('changes', change)), said: told(most) })
    if (change === 'fixed') return [named(toldFixed(groups, tell))]
    return groups.map((group) => {
      if (group.first.back !== undefined) return named(toldBack(group.first, nameAt, tell))
      if (group.first.need) return named(toldNeeded(group, tell))
      return change === 'supply' ? toldDone(group, tell) : named(toldDone(group, tell))
    })
  })

/**
 * What can be done about an answer, under its heading.
 *
 * @yields {string} Its parts.
 */
export function* remediesSection(
  { outcome, remedies }: Remedies,
  most: Pick<Most, 'remedies' | 'lines' | 'names'>,
  nameAt: NameAt,
  tell: Telling,
): Generator<string> {
  const title = tell.word('What can be done')
  const whole = tell.say[`remedies/${outcome}`]({})
  const items = toldIn(remedies, nameAt, tell).map(
    (told): Item =>
      () =>
        inLines(told, most, tell),
  )
  if (items.length === 0) yield tell.style.heading(title, whole)
  else yield* list(title, whole, items, most.remedies, tell)
}
