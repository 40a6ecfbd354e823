// The near miss: which of some words a misspelt one probably stands for. Bounded, since what comes in may be long and many.

const longest = 60
const mostCandidates = 1000
const offs = [0, 1, 2] as const

/**
 * The candidate that a misspelt word most likely stands for: at most two letters off, and fewer than half of them. Of a thousand
 * candidates at the most, each looked at no longer than it and the word are.
 */
export const closest = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > longest) return undefined
  const meant = word.toLowerCase()
  let found: string | undefined
  let budget = 3
  let looks = mostCandidates
  for (const each of candidates) {
    if (looks-- <= 0 || budget === 0) break
    // Only one that is nearer than what was found replaces it, so that the first of those that are equally near stays.
    const other = each.toLowerCase()
    const nearer = offs.find((off) => off < budget && isWithin(meant, other, off))
    if (nearer === undefined) continue
    found = each
    budget = nearer
  }
  return found
}

const isWithin = (a: string, b: string, budget: number): boolean =>
  budget * 2 < b.length && Math.abs(a.length - b.length) <= budget && differ(a, b, budget, 0, 0)

/**
 * Whether two words differ, from a place in each, by at most `budget` letters that were added, left out or replaced. With a budget
 * of two there are at most nine ways through the words, and each is gone through once.
 */
const differ = (a: string, b: string, budget: number, fromA: number, fromB: number): boolean => {
  let [i, j] = [fromA, fromB]
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1
    j += 1
  }
  const left = Math.max(a.length - i, b.length - j)
  if (left <= budget) return true
  return (
    budget > 0 &&
    (differ(a, b, budget - 1, i + 1, j) || differ(a, b, budget - 1, i, j + 1) || differ(a, b, budget - 1, i + 1, j + 1))
  )
}
