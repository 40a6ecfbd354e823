// How a word sounds as Filipino hands write it, and in how many letters two words differ.

/** What is heard as one, in this order: `teksbuk` and `textbook`, `pulder` and `folder`, `kuwaderno` and `kwaderno`. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/^x/, 's'],
  [/^[ei]s(?=[kpt])/, 's'],
  [/x/g, 'ks'],
  [/ph|f/g, 'p'],
  [/dy/g, 'j'],
  [/ck|c(?![eiyh])|q/g, 'k'],
  [/c(?!h)|z/g, 's'],
  [/v/g, 'b'],
  [/ei|ey/g, 'a'],
  [/e$/, ''],
  [/ee|ie|ea|[ey]/g, 'i'],
  [/oo|ou|[ow]/g, 'u'],
  [/(.)\1+/g, '$1'],
]

/** How a word sounds. */
export const sound = (word: string): string => alike.reduce((heard, [from, to]) => heard.replace(from, to), word)

/**
 * In how many letters two words differ, up to `most`: one too many, one too few, another one, or two that are swapped.
 * Rows of the usual table, no wider than the words; both are words of a line of 300 characters at most.
 */
export const near = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same)
      next.push(swapped ? Math.min(least, at(before, j - 2) + 1) : least)
    }
    before = row
    row = next
    if (Math.min(...row) > most) return most + 1
  }
  return at(row, b.length)
}
const at = (row: readonly number[], index: number): number => row[index] ?? Infinity
