// What is no rule, and what was not seen.
import { noRule, notSeen, type RegisterEntry } from './entry.ts'

/** The sentences that bind nobody, or nothing that this library is asked. */
export const entriesWithoutRule = /* @__PURE__ */ ((): readonly RegisterEntry[] => [
  noRule('DepEd believes that high-performing schools', 'guide', 'Rationale.'),
  noRule('Through school-to-school partnerships, high-performing schools can share', 'guide', 'Rationale.'),
  noRule('Know what school-to-school partnerships is', 'guide', 'Introduces the page.'),
  noRule('Further details of the school-to-school partnerships', 'guide', 'Points to the Order.'),
  noRule('The guidelines detail how Leader Schools can create', 'guide', 'Says what the guidelines are about.'),
  noRule('Partner Schools are schools that will be assisted', 'guide', 'Describes; the level decides.'),
  noRule('Engage in collaborative professional development', 'guide', 'A benefit hoped for, not a condition.', [
    'do44/outcomes/professional-development',
  ]),
  noRule('Had jointly undertaken planning', 'guide', 'A benefit hoped for, not a condition.', [
    'do44/outcomes/joint-planning',
  ]),
  noRule('Improve social trust', 'guide', 'A benefit hoped for, not a condition.', ['do44/outcomes/social-trust']),
  noRule(
    'to help elevate the performance',
    'facts',
    'Rationale; it names District and Division but was not seen to forbid a pair across divisions.',
    ['do44/rationale/elevate-others'],
  ),
  noRule(
    'to provide technical support and assistance',
    'press-release',
    'Says what the funds are for; the activities and expenses are tested.',
    ['do44/rationale/support'],
  ),
  noRule(
    'Leader schools are mandated to share best practices',
    'press-release',
    'Names the lists of activities, which the guide gives.',
    ['do44/rationale/mandate'],
  ),
  noRule('addressed to public elementary and secondary schools', 'facts', 'Says whom it speaks to.', [
    'do44/frame/addressees',
  ]),
  noRule('issued in line with DO 83', 'facts', 'Says what it follows.', ['do44/frame/basis']),
  noRule(
    'Level 8 to 1: 1.5, 3.75, 3, 6.5, 7.5, 21.75, 13.75, 42.25 %',
    'facts',
    'Shares of FY 2013; those of FY 2014 were not found. If unchanged, Levels 5 to 8 would be 14.75 % of schools.',
  ),
  noRule('national applicability', 'facts', 'Excludes no public school.', ['do44/coverage']),
  noRule('Pairs across elementary and secondary happen', 'facts', 'Reported practice.', [
    'do44/selection/across-offerings',
  ]),
  noRule(
    'One division reported 27 schools',
    'facts',
    'Reported practice; the validity stands until an extension is shown.',
    ['do44/fund/use-after-2016'],
  ),
  noRule(
    'PBB levels are rank brackets, not points.',
    'facts',
    'Says how levels come about; the Order takes them as given.',
  ),
  noRule('Common errors on forms', 'facts-2', 'What goes wrong is found by checkForm and named, and is no rule.', [
    'forms/errors',
  ]),
  noRule('D-O-D forms give the mean', 'facts-2', 'Says what stands on a page; the mean goes by its own clauses.', [
    'forms/means',
  ]),
  noRule(
    'One liquidation form prints "to be reimbursed"',
    'facts-2',
    'What a report prints is held against itself or its ledger by checkStatement, and is no rule.',
    ['forms/liquidation'],
  ),
  noRule(
    'An indicator can be marked as not applicable',
    'facts-2',
    'summarizeSbm2024 takes the mark with its reason, and counts it apart.',
    ['do7/not-applicable'],
  ),
  noRule(
    'No weights, no total and no level of practice were',
    'facts-2',
    'Says what there is not; summarizeSbm2024 makes up none.',
    ['do7/no-level'],
  ),
  noRule(
    'The dimension that the incentive of 2016 names',
    'facts-2',
    'Says what there is not; summarizeSbm2024 says so.',
    ['do7/no-leadership-governance'],
  ),
  noRule(
    '10 report on fund utilization and liquidation',
    'facts',
    'Known by its title; checkStatement holds such a report to its own figures.',
    ['do44/annexes/report-on-fund'],
  ),
])()

/** The parts that are not on record. */
export const entriesNotSeen = /* @__PURE__ */ ((): readonly RegisterEntry[] => [
  notSeen(
    'The suggested procedures on eatblishing school-to-school partnerships',
    'guide',
    'Annex 2 was not seen, and suggests only.',
  ),
  notSeen('how far nearby is', 'facts', 'No distance was found.'),
  notSeen('pairs across divisions', 'facts', 'Neither allowed nor forbidden in what was seen.'),
  notSeen('the list of Partner Schools', 'guide', 'The guide links to it; its contents were not seen.'),
  notSeen(
    'costing parameters, PSF amounts, tranches, liquidation days, report deadlines',
    'facts',
    'Their values were not found.',
  ),
  notSeen('the other rows of the indicator table', 'facts', 'Only the first row was seen, in part.'),
  notSeen('who certifies success, by what criterion, and whether the 2 can lower a 3', 'facts', 'Not found.'),
  notSeen('duties of the Partner School’s head from B on', 'facts', 'Only A was seen.'),
  notSeen(
    'enclosure 2 but for its start, 3, 4, 5.1.2 from B on, and 5.2 to 8 as text',
    'facts',
    'Known by their titles; the guide gives part of what 5.2 and 5.3 say.',
  ),
  notSeen('annexes 1 to 11', 'facts', 'Known by their titles; what follows from being on Annex 5 was not found.'),
])()
