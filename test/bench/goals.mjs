// The goals of version 2.0.0, as data: what each suite holds its figures to, and what docs/performance.md tells. Times are in
// milliseconds, memory in bytes, sizes in kilobytes of 1,000 bytes, gzipped.
export const goals = {
  /** How many times faster than ZEN Engine `checkExpense` answers, in full and in brief. */
  peers: { full: 25, brief: 40 },
  /** Every school classified and every partnership evaluated in a process that has just begun. */
  nation: { full: 1000, brief: 600, briefJson: 0.5, memory: 300e6, tenTimes: 11 },
  /** `check` of the command on the partnerships of the nation, in brief, from a file. */
  check: { time: 3000, memory: 200e6 },
  plan: { whole: 250, solver: 5 },
  /** Times what the import of the dependencies alone takes. */
  import: 1.2,
  /** `whole` with dependencies, `own` without. */
  sizes: {
    classifySchool: { whole: 20 },
    checkExpense: { own: 7 },
    evaluatePartnership: { own: 15 },
    'evaluatePartnership and explain': { own: 24 },
    './order': { own: 7 },
  },
}
