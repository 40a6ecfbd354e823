// How much is looked at of what holds for any input: a share of it in `npm test`, all of it in `npm run laws`.

/** Set by `npm run laws`. */
const whole = process.env['LAWS'] === 'whole'
// Of what is counted up, a step of 41 meets each way to choose two, three, five or seven things.
const share = 41

/** How often a property is tried. */
export const runs = (count: number): number => (whole ? count : Math.ceil(count / share))

/** The same for one that also has to meet each of some rare cases: in `npm test` so often, by a seed that meets them. */
export const meeting = (
  count: number,
  often: number,
  seed = 44,
): { readonly numRuns: number; readonly seed?: number } => (whole ? { numRuns: count } : { numRuns: often, seed })

/** Those of a list that are looked at: every 41st, or what `every` says. */
export const some = <T>(list: readonly T[], every = share): readonly T[] =>
  whole ? list : list.filter((_, index) => index % every === 0)
