// How much is looked at of what holds for any input: a share of it in `npm test`, all of it in `npm run laws`.

/** Set by `npm run laws`. */
const whole = process.env['LAWS'] === 'whole'
// Of what is counted up, a step of eleven meets each way to choose two, three, five or seven things.
const share = 11

/** How often a property is tried, unless it also has to meet each of some rare cases: then it is tried in full. */
export const runs = (count: number): number => (whole ? count : Math.ceil(count / share))

/** Those of a list that are looked at: every eleventh, or what `every` says. */
export const some = <T>(list: readonly T[], every = share): readonly T[] =>
  whole ? list : list.filter((_, index) => index % every === 0)
