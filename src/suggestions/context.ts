// What is said of each part of a line: that it is paid for, repaired, talked about, refused. What governs a part is the
// part that it hangs on, so one walk from left to right tells it.
import type { Part, Word } from './parts.ts'

/** What a part is said of. */
export type Under =
  | 'none'
  | 'paid'
  | 'billed'
  | 'bought'
  | 'hired'
  | 'work'
  | 'haul'
  | 'topic'
  | 'done'
  | 'copy'
  | 'part'
  | 'item'
  | 'pay'
  | 'food'
  | 'other'
  | 'not'

/** A part with what governs it. */
export interface Site extends Part {
  /** What it is said of. */
  readonly under: Under
  /** It stands beside what is governed, joined by “and” or a comma, and so may be a thing of its own. */
  readonly loose: boolean
  /** What stands after it is work on the thing: `laptop (for repair)`. */
  readonly worked: boolean
}

type Role = Word['role']

/** Words that change nothing in what others mean. */
const silent: ReadonlySet<Role> = new Set(['filler', 'subject', 'measure', 'unit', 'time', 'title'])
const transparent: ReadonlySet<Role> = new Set([...silent, 'payment', 'purchase', 'fee', 'bill', 'hire'])

const governing: Readonly<Partial<Record<Role, Under>>> = {
  payment: 'paid',
  fee: 'paid',
  bill: 'billed',
  purchase: 'bought',
  hire: 'hired',
  work: 'work',
  haul: 'haul',
  going: 'haul',
  topic: 'topic',
  act: 'topic',
  review: 'topic',
  copy: 'copy',
  print: 'copy',
  part: 'part',
  food: 'food',
  pay: 'pay',
  'maybe pay': 'pay',
  stipend: 'pay',
  professional: 'pay',
  people: 'pay',
  name: 'other',
}

/** Whether one of the words has one of the roles. */
export const has = (words: readonly Word[], ...roles: readonly Role[]): boolean =>
  words.some(({ role }) => roles.includes(role))
const only = (words: readonly Word[], ...roles: readonly Role[]): boolean =>
  has(words, ...roles) && words.every(({ role }) => roles.includes(role) || silent.has(role))

const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1]
const lastIndex = <T>(list: readonly T[], is: (each: T) => boolean): number => list.map(is).lastIndexOf(true)

/** What a part makes of the part that hangs on it by “of”, “for”, “to”. */
const governs = ({ words, link, under }: Pick<Site, 'words' | 'link' | 'under'>): Under => {
  if (under === 'not') return under
  const said = words.filter(({ role }) => !silent.has(role))
  if (said.every(({ role }) => transparent.has(role))) return governing[lastOf(said)?.role ?? 'filler'] ?? under
  // Who is paid stands between the payment and what is paid for: “bayad kay G. A sa pagturo”.
  if (
    link === 'to' &&
    (under === 'paid' || under === 'billed') &&
    said.every((word) => isFirm(word) || word.role === 'name' || word.role === 'people')
  )
    return under
  const head = lastOf(said.filter(({ role }) => !transparent.has(role)))?.role ?? 'name'
  return governing[head] ?? 'item'
}

/** What may be bought, so that a list of it may go on after a comma. */
const opensAnew: readonly Role[] = ['payment', 'purchase']

/** The work or the way of things that stand right after it: “hauling chairs”. */
const worksOn = (words: readonly Word[]): Under | undefined => {
  const at = words.findIndex(({ role }) => role === 'work' || role === 'haul')
  return words.slice(at + 1).some(({ role }) => at >= 0 && role === 'thing')
    ? governing[words[at]?.role ?? 'work']
    : undefined
}

/** “Warranty extension, laptop”, as a list of goods has it: what stands first is the work, the way or a part. */
const headed = ({ words }: Part): boolean =>
  has(words.filter(({ role }) => role === 'fee' || !transparent.has(role)).slice(-1), 'work', 'haul', 'part', 'fee')
const hires = (part: Part): boolean => headed(part) && has(part.words, 'work', 'haul')
const counts = ({ words }: Part): boolean => words.some(({ text }) => /^(?:\d{1,3}|units?|pcs?)$/.test(text))

const linked = (part: Part, sites: readonly Site[]): Pick<Site, 'under' | 'loose'> => {
  const fresh = { under: 'none', loose: false } as const
  if (part.link === 'without') return { under: 'not', loose: false }
  const before = lastOf(sites)
  if (!before) return fresh
  const chain = sites.slice(lastIndex(sites, ({ link }) => link !== 'and'))
  const { under } = before
  switch (part.link) {
    case 'start':
    case 'source':
      return fresh
    case 'of':
    case 'to':
      return { under: governs(before), loose: false }
    case 'and':
      // “Repair chairs and tables”, “tent rental and sound system”: the work is done on both.
      return { under: worksOn(before.words) ?? (hires(before) && !counts(part) ? governs(before) : under), loose: true }
    case 'by':
      return { under: under === 'not' ? under : 'done', loose: false }
    case 'comma':
      if (has(part.words, ...opensAnew)) return fresh
      if (chain[0]?.link === 'start' && chain.every(headed) && (hires(before) || !counts(part)))
        return { under: governs(before), loose: true }
      return under === 'work' || under === 'haul' || under === 'paid' || under === 'billed'
        ? { under, loose: true }
        : fresh
    case 'aside': {
      const governed = governs(before)
      const carries =
        governed === 'paid' ||
        governed === 'billed' ||
        (only(before.words, 'work', 'haul', 'fee') && governed !== 'none') ||
        (only(before.words, 'part') && !counts(part))
      return carries ? { under: governed, loose: governed === 'work' || governed === 'haul' } : fresh
    }
  }
}

const isFirm = ({ role }: Word): boolean => role === 'firm' || role === 'form'

/** “Meralco Ave. Bookstore” is no Meralco. */
const another = (words: readonly Word[], last: number): boolean => {
  const first = words.findIndex(({ role }) => role === 'company')
  const between = words.slice(first + 1, last)
  return words[last]?.role === 'firm' && between.every(({ role }) => role === 'name' || role === 'other')
}

/** A firm’s name is what stands before `Trading` or `Store`, back to the last number; a source is a name. */
const withoutFirm = (part: Part): Part => {
  if (part.link === 'source') return { ...part, words: [] }
  const last = lastIndex(part.words, isFirm)
  if (last < 0) return part
  if (has(part.words, 'company') && !another(part.words, last))
    return { ...part, words: part.words.filter((word) => !isFirm(word) && word.role !== 'name') }
  const first =
    lastIndex(part.words.slice(0, last), ({ role }) => role === 'measure' || role === 'unit' || role === 'payment') + 1
  return { ...part, words: [...part.words.slice(0, first), ...part.words.slice(first > 0 ? last + 1 : last)] }
}

/** “Table & Chair Trading” is one name. */
const withoutFirms = (parts: readonly Part[]): readonly Part[] => {
  const found: Part[] = []
  for (const part of [...parts].reverse()) {
    const after = lastOf(found)
    // “Speaker and hotel” is none: what follows is no more than a firm.
    const [firm] = after?.link === 'and' ? after.words : []
    const named = firm && isFirm(firm) && parts[parts.length - found.length]?.words[0] !== firm
    found.push(
      named
        ? {
            ...part,
            words: part.words.filter((_, index) => index <= lastIndex(part.words, ({ role }) => role === 'measure')),
          }
        : withoutFirm(part),
    )
  }
  return found.reverse()
}

/** What refuses the part before: `none`, `(waived)`. */
const refuses = ({ link, words }: Part): boolean =>
  (link === 'comma' || link === 'aside') &&
  only(words, 'not', 'payment', 'purchase', 'people', 'professional', 'name') &&
  has(words, 'not')

/** What says that the part before is no purchase: `(for repair)`, `- battery`. */
const works = ({ link, words }: Part, next: Part | undefined): boolean =>
  (link === 'aside' && (only(words, 'part') || has(words, 'own'))) ||
  (has(words, 'work', 'haul') &&
    !words.some(({ item, role }) => item && role !== 'work') &&
    next?.link !== 'of' &&
    next?.link !== 'to' &&
    (link === 'of' || link === 'aside' || (link === 'comma' && only(words, 'work', 'part', 'fee'))))

/** Beginning of what a comma, or an aside, explains: the last part that does not hang on another. */
const opening = (sites: readonly Site[]): number =>
  lastIndex(sites, ({ link }) => link === 'start' || link === 'comma' || link === 'aside')

/** “Tables and chairs rental”: what is said of the last thing is said of its neighbour, unless that is counted. */
const shares = ({ link, words }: Part, before: Part): boolean => {
  const at = words.findIndex(({ item }) => item === 'equipment')
  const made =
    at >= 0 &&
    words
      .slice(at)
      .some(
        ({ role, item }) => item === 'supplies-and-materials' || role === 'work' || role === 'haul' || role === 'part',
      )
  return link === 'and' && made && !before.words.some(({ text }) => /\d/.test(text))
}

/** The parts with what governs each. */
export const sitesOf = (parts: readonly Part[]): readonly Site[] => {
  let sites: Site[] = []
  const all = withoutFirms(parts)
  all.forEach((part, index) => {
    const { under, loose } = linked(part, sites)
    const site: Site = { ...part, under: has(part.words, 'not') ? 'not' : under, loose, worked: false }
    const from = opening(sites)
    if (refuses(part)) sites = sites.map((each, place) => (place >= from ? { ...each, under: 'not' } : each))
    if (works(part, all[index + 1]))
      sites = sites.map((each, place) => (place >= from ? { ...each, worked: true } : each))
    const last = lastOf(sites)
    if (last && shares(part, last)) sites = [...sites.slice(0, -1), { ...last, worked: true }]
    sites.push(site)
  })
  return sites
}
