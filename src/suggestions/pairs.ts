// Items that two words together point to: a gift and a monitor, a reviewer and the National Achievement Test.
import { has, type Site, type Under } from './context.ts'
import type { Word } from './parts.ts'
import type { Pointer } from './pointers.ts'

type Role = Word['role']

const persons: readonly Role[] = ['monitor', 'office', 'people', 'professional', 'post', 'worker']
const others: readonly Role[] = ['people', 'professional', 'post', 'worker', 'topic', 'tenure']
/** What begins something else, so that who is named after it has that, and not the gift. */
const another: readonly Role[] = ['food', 'thing', 'pay', 'trip', 'work', 'haul', 'copy', 'print', 'service line']

/** “SGOD visitors” are of the office. */
const isMonitor = (words: readonly Word[]): boolean =>
  has(words, 'monitor', 'office') &&
  !has(
    words.filter(({ text }) => !/^(?:visitor|bisita)/.test(text)),
    ...others,
  )

/** Who gets a gift: the first persons after it, or else those before it. */
const recipients = (sites: readonly Site[], at: number, site: Site, gift: number): readonly Word[] => {
  const own = site.words.slice(gift + 1)
  if (has(own, ...persons)) return own
  for (const { link, words } of sites.slice(at + 1)) {
    if (link === 'start' || (link !== 'and' && has(words, ...another))) break
    if (has(words, ...persons)) return words
  }
  if (has(site.words.slice(0, gift), ...persons)) return site.words.slice(0, gift)
  return site.link === 'aside' ? (sites[at - 1]?.words ?? []) : []
}

/** Gifts for those who monitor or assist. */
export const gifts = (sites: readonly Site[]): readonly Pointer[] =>
  sites.flatMap((site, at) =>
    site.words.flatMap(({ role, item, text }, index) => {
      const given =
        role === 'gift' &&
        site.under !== 'not' &&
        site.under !== 'topic' &&
        !has(site.words.slice(index + 1), 'topic', 'part')
      return given && item && isMonitor(recipients(sites, at, site, index)) ? [{ item, word: text }] : []
    }),
  )

const refused: readonly Role[] = ['food', 'pay', 'professional']
/** Who gets these has them for people who review. */
const refusedUnder: readonly Under[] = ['not', 'topic', 'food', 'pay', 'hired']

/** Reviewers for the National Achievement Test, which may be named up to two parts apart. */
export const reviewers = (sites: readonly Site[]): readonly Pointer[] => {
  // “NAT review - photocopy”: what is copied is no review class.
  const copied = sites.some(({ words }) => has(words, 'copy', 'print', 'sheets'))
  const at = sites.findIndex(({ words, under }) => {
    const after = words.slice(words.findIndex(({ role }) => role === 'reviewer') + 1)
    return (
      (has(words, 'reviewer') || (copied && has(words, 'review'))) &&
      !has(words, ...refused) &&
      !has(after, 'topic', 'fee') &&
      !refusedUnder.includes(under)
    )
  })
  if (at < 0) return []
  return sites.flatMap(({ words, under }, index) =>
    Math.abs(index - at) > 2 || under === 'not' || under === 'topic' || has(words, ...refused)
      ? []
      : words.flatMap(({ role, item, text }) => (role === 'national test' && item ? [{ item, word: text }] : [])),
  )
}
