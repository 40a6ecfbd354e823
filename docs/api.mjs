// What pages and schemas say of the API beside its doc comments: the group of each export, by where it stands, and the clauses of
// each function, by the rules that it applies.
import * as library from 'deped-school-partnerships'

/** By the file below src and the name of what is exported, the first that fits. */
const groups = [
  [/^order\//u, 'The Order as data'],
  [/^catalogue\/rulebook\.ts /u, 'Rulebook'],
  [/(?:Params|Reference|Finding)$/u, 'Answers'],
  [/^explain\/(?!answer|explain|by-kind)|\/words\.ts /u, 'Messages'],
  [/\/facts\.ts |^reading\/|^catalogue\/schemas\.ts /u, 'Input'],
]

/** The group of an export; its own `@group` tag goes before it, where there is one. */
export const groupOf = (file, name, isFunction) =>
  isFunction ? 'Questions' : (groups.find(([pattern]) => pattern.test(`${file} ${name}`))?.[1] ?? 'Answers')

/**
 * For each function: the rules that it applies, by subject or one by one, the functions that it asks, the lists whose entries it cites,
 * and the clauses that no rule of these has. test/schemas/words.test.ts holds that an answer to a case cites no other clause.
 */
const applied = {
  classifySchool: { rules: ['classification'] },
  checkPairing: { rules: ['classification', 'pairing'] },
  checkPairings: { rules: ['pairings'], functions: ['checkPairing'] },
  checkActivity: { rules: ['activities'], lists: ['activities'] },
  keyStageOf: {
    clauses: [
      'do44/activities/mother-tongue-education',
      'do44/activities/tle',
      'do44/activities/tle-tvl-shs-career-guidance',
      'do44/activities/tvl-shs-career-industry',
    ],
  },
  listActivities: { lists: ['activities'], clauses: ['do44/activities/examples'] },
  checkExpense: { rules: ['expenses'] },
  fundBalance: {
    rules: ['fund', 'duties/no-contradiction'],
    clauses: ['do44/fund/validity', 'do44/indicators/liquidation-standard'],
  },
  checkStatement: {
    clauses: [
      'do44/annexes/report-on-fund',
      'do44/duties/leader/j',
      'forms/liquidation',
      'do44/indicators/liquidation-standard',
    ],
  },
  maxAllowable: { rules: ['fund/received'], clauses: ['do44/fund/validity'] },
  checkDuties: { rules: ['duties'] },
  checkIncentives: { rules: ['incentives'] },
  scoreSbm: { lists: ['sbmPrinciples', 'sbmForms'], clauses: ['do83/ratings'] },
  ratePerformance: { lists: ['sbmForms'] },
  applySbmIncentive: { rules: ['incentives/leader-school', 'incentives/sbm-rating'], functions: ['scoreSbm'] },
  checkForm: { functions: ['scoreSbm', 'ratePerformance'] },
  summarizeSbm2024: {
    lists: ['sbm2024Dimensions', 'sbm2024Indicators', 'sbm2024Degrees'],
    clauses: [
      'do7/not-applicable',
      'do7/no-level',
      'do7/no-leadership-governance',
      'do44/incentives/sbm-rating',
      'do44/outcomes/professional-development',
    ],
  },
  rankPartners: { rules: ['pairing/nearby', 'pairings', 'duties/leader-a'], functions: ['classifySchool'] },
  planPairings: { rules: ['pairing/nearby', 'pairings', 'duties/leader-a'], functions: ['classifySchool'] },
  evaluatePartnership: {
    functions: [
      'checkPairing',
      'checkActivity',
      'checkExpense',
      'fundBalance',
      'checkDuties',
      'checkIncentives',
      'applySbmIncentive',
    ],
  },
  evaluateProgramme: { rules: ['programme'], functions: ['evaluatePartnership', 'checkPairings'] },
  streamProgramme: { functions: ['evaluateProgramme'] },
  policyDiff: { lists: ['FY2016'] },
  openProgramme: { functions: ['evaluateProgramme'] },
  suggestExpenseItems: { clauses: ['do44/non-eligible/professional-fees'] },
}

/** Every clause that a value names, wherever it does. */
export const clausesIn = (value) =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(clausesIn)
    : Object.hasOwn(library.clauses, value)
      ? [value]
      : []

/** What a function goes by: clauses of its own, lists and other functions. */
export const appliedBy = (name) => {
  const { rules = [], clauses = [], lists = [], functions = [] } = applied[name] ?? {}
  const own = rules.flatMap((each) => library.rulebook.filter(({ id }) => `${id}/`.startsWith(`${each}/`)))
  return { clauses: [...new Set([...own.flatMap((rule) => rule.clauses), ...clauses])], lists, functions }
}

/** All clauses that a function goes by. */
export const clausesOf = (name) => {
  const { clauses, lists, functions } = appliedBy(name)
  return [
    ...new Set([...clauses, ...lists.flatMap((list) => clausesIn(library[list])), ...functions.flatMap(clausesOf)]),
  ]
}
