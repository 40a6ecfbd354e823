import type { ClauseId } from './clauses.ts'
import { fixed } from './fixed.ts'
import type { SourceId } from './sources.ts'

/**
 * A sentence or part of the Order, and what became of it.
 *
 * @group The Order as data
 */
export interface RegisterEntry {
  /**
   * `encoded`: a rule or a parameter applies it. `judgement`: a person has to decide, and answers ask for it. `not-a-rule`: it binds nobody, or nothing that this
   * library is asked. `not-seen`: the text is not on record, so nothing is said about it.
   */
  readonly treatment: 'encoded' | 'judgement' | 'not-a-rule' | 'not-seen'
  /** The first words of the sentence or list as found, or for `not-seen` the part that is missing. */
  readonly text: string
  /** Where the sentence was found, or where the missing part is known from. */
  readonly source: SourceId
  /** Why it is treated so; empty where a rule says it. */
  readonly reason: string
  /** The ids of the rules, and the names of the exported parameters and lists, that encode it or ask for it. */
  readonly by: readonly string[]
  /** The clauses it stands for, if any. */
  readonly clauses: readonly ClauseId[]
}

/**
 * The Order’s sentences, one by one, with what encodes them or why nothing does. No passage of the guide is left out.
 *
 * @group The Order as data
 */
export const register = /* @__PURE__ */ fixed([
  { treatment: 'encoded', text: 'This requires that high-performing schools become Leader Schools', source: 'guide', reason: 'Its words “other schools” make a school no partner to itself; leading roles set no test beside the level.', clauses: ['do44/purpose/other-schools'], by: ['pairing/distinct-schools'] },
  { treatment: 'encoded', text: 'Leader Schools are provided with a P140,000', source: 'guide', reason: '', clauses: ['do44/fund/amount', 'do44/fund/purpose'], by: ['fund/received', 'fund/not-overspent', 'expenses/eligible-activity', 'FY2016'] },
  { treatment: 'encoded', text: 'used by Leader Schools for sharing their best practices', source: 'press-release', reason: '', clauses: ['do44/rationale/use-of-funds'], by: ['expenses/eligible-activity'] },
  { treatment: 'encoded', text: 'This fund is valid until the end of 2016', source: 'guide', reason: '', clauses: ['do44/fund/validity'], by: ['expenses/within-validity', 'FY2016'] },
  { treatment: 'encoded', text: 'In the partnership guilines for FY 2016', source: 'guide', reason: '', clauses: ['do44/who/partner-school'], by: ['classification/partner-school', 'pairings/one-role', 'programme/one-level', 'FY2016'] },
  { treatment: 'encoded', text: 'Leader Schools in the partnership guidelines', source: 'guide', reason: '', clauses: ['do44/who/leader-school'], by: ['classification/leader-school', 'pairings/one-role', 'programme/one-level', 'FY2016'] },
  { treatment: 'encoded', text: 'One Partner School will be selected', source: 'guide', reason: '', clauses: ['do44/selection/one-partner'], by: ['pairings/one-partner', 'FY2016'] },
  { treatment: 'encoded', text: 'A Leader School must select one nearby Partner School from a list', source: 'guide', reason: '', clauses: ['do44/selection/nearby-from-list'], by: ['pairing/on-list'] },
  { treatment: 'encoded', text: 'partner schools which were pre-identified', source: 'press-release', reason: '', clauses: ['do44/selection/pre-identified'], by: ['pairing/on-list'] },
  { treatment: 'encoded', text: 'No school shall be selected', source: 'guide', reason: '', clauses: ['do44/selection/not-twice'], by: ['pairings/not-twice', 'FY2016'] },
  { treatment: 'encoded', text: 'KEY STAGE SPECIFIC ELIGIBLE PARTNERSHIP ACTIVITIES', source: 'guide', reason: '', clauses: ['do44/activities/mother-tongue-education', 'do44/activities/tle', 'do44/activities/tle-tvl-shs-career-guidance', 'do44/activities/tvl-shs-career-industry', 'do44/activities/contextualized-materials', 'do44/activities/teacher-made-materials', 'do44/activities/teacher-capacity-building', 'do44/activities/teaching-and-assessment', 'do44/activities/ip-resource-persons', 'do44/activities/lac-projects', 'do44/activities/lac-project-teams'], by: ['activities/aligned', 'activities'] },
  { treatment: 'encoded', text: 'Best Practices on Leadership and Governance', source: 'guide', reason: '', clauses: ['do44/activities/improvement-planning-and-sbm', 'do44/activities/ci-lac-action-research', 'do44/activities/transparency-and-accountability', 'do44/activities/water-sanitation-hygiene', 'do44/activities/solid-waste-management', 'do44/activities/advocacy-campaigns', 'do44/activities/enrolment-management', 'do44/activities/child-mapping', 'do44/activities/ict'], by: ['activities/aligned', 'activities'] },
  { treatment: 'encoded', text: 'Best Practices on Disaster Risk Reduction', source: 'guide', reason: '', clauses: ['do44/activities/resource-sharing-rapid-response', 'do44/activities/education-continuity', 'do44/activities/preparedness-drills', 'do44/activities/temporary-learning-spaces', 'do44/activities/joint-clean-up', 'do44/activities/psychosocial-support', 'do44/activities/hazard-mapping', 'do44/activities/school-resilience'], by: ['activities/aligned', 'activities'] },
  { treatment: 'encoded', text: 'What are non-eligible expense items?', source: 'guide', reason: 'The eighth is about the activity of an expense, and the sixth excludes the activity too.', clauses: ['do44/non-eligible/additional-staff', 'do44/non-eligible/professional-fees', 'do44/non-eligible/utilities', 'do44/non-eligible/nat-reviewers', 'do44/non-eligible/commercial-instructional-materials', 'do44/non-eligible/educational-trips', 'do44/non-eligible/equipment', 'do44/non-eligible/funded-by-other-programmes', 'do44/non-eligible/gifts-for-monitors'], by: ['expenses/additional-staff', 'expenses/professional-fees', 'expenses/utilities', 'expenses/nat-reviewers', 'expenses/commercial-instructional-materials', 'expenses/educational-trips', 'expenses/equipment', 'expenses/funded-by-other-programmes', 'expenses/gifts-for-monitors', 'activities/not-otherwise-funded', 'activities/not-a-trip'] },
  { treatment: 'encoded', text: 'A rating of 2 for all indicators', source: 'guide', reason: '', clauses: ['do44/incentives/sbm-rating'], by: ['incentives/sbm-rating', 'FY2016'] },
  { treatment: 'encoded', text: 'Inclusion of the partnership activities', source: 'guide', reason: '', clauses: ['do44/incentives/ipcrf-opcrf'], by: ['incentives/ipcrf-opcrf'] },
  { treatment: 'encoded', text: 'Service credits for teachers', source: 'guide', reason: '', clauses: ['do44/incentives/service-credits'], by: ['incentives/service-credits'] },
  { treatment: 'encoded', text: 'P900,000,000 appropriated', source: 'facts', reason: '', clauses: ['do44/rationale/appropriation'], by: ['programme/appropriation', 'FY2016'] },
  { treatment: 'encoded', text: 'its first row is efficiency of liquidation', source: 'facts', reason: '', clauses: ['do44/indicators/liquidation-standard'], by: ['FY2016'] },
  { treatment: 'encoded', text: 'receive the funds and implement', source: 'facts', reason: 'Of the costing parameters and timelines no value was seen: ceilings and a first day apply where a policy gives them.', clauses: ['do44/duties/leader/h', 'do44/duties/leader/h/costing'], by: ['expenses/approved-wfp', 'expenses/ceiling', 'expenses/after-start'] },
  { treatment: 'encoded', text: 'Duties of the Leader School', source: 'facts', reason: 'No deadline was seen, so a duty that is not done is open.', clauses: ['do44/duties/leader/a', 'do44/duties/leader/b', 'do44/duties/leader/c', 'do44/duties/leader/d', 'do44/duties/leader/e', 'do44/duties/leader/f', 'do44/duties/leader/g', 'do44/duties/leader/h', 'do44/duties/leader/h/costing', 'do44/duties/leader/i', 'do44/duties/leader/j'], by: ['duties'] },
  { treatment: 'encoded', text: 'Duties of the Partner School', source: 'facts', reason: 'Only the first was seen.', clauses: ['do44/duties/partner/a'], by: ['duties/partner-a'] },

  { treatment: 'judgement', text: 'A Leader School must select one nearby', source: 'guide', reason: 'No distance is given for nearby: a person judges, unless a policy sets one.', clauses: ['do44/selection/nearby-from-list'], by: ['pairing/nearby'] },
  { treatment: 'judgement', text: 'The partnership activities and projects must be aligned', source: 'guide', reason: 'Whether an activity builds a genuine partnership is for a person to say.', clauses: ['do44/activities/aligned'], by: ['activities/aligned'] },
  { treatment: 'judgement', text: 'NOTE: These eligible activities are just examples', source: 'guide', reason: 'An activity outside the lists needs a person’s judgement and is never excluded for that.', clauses: ['do44/activities/examples'], by: ['activities/aligned'] },
  { treatment: 'judgement', text: 'Therefore, these activities should not be taken', source: 'guide', reason: 'Follows from the note before it.', clauses: ['do44/activities/examples'], by: ['activities/aligned'] },
  { treatment: 'judgement', text: 'Based on tis needs, the Leader and Partner Schools', source: 'guide', reason: 'Which need comes first is for the two schools to say.', clauses: ['do44/activities/needs'], by: ['activities/partner-need'] },
  { treatment: 'judgement', text: 'A rating of 2 for all indicators', source: 'guide', reason: 'Who certifies that a partnership succeeded, and by what measure, is not given.', clauses: ['do44/incentives/success'], by: ['incentives/sbm-rating'] },

  { treatment: 'not-a-rule', text: 'DepEd believes that high-performing schools', source: 'guide', reason: 'Rationale.', clauses: [], by: [] },
  { treatment: 'not-a-rule', text: 'Through school-to-school partnerships, high-performing schools can share', source: 'guide', reason: 'Rationale.', clauses: [], by: [] },
  { treatment: 'not-a-rule', text: 'Know what school-to-school partnerships is', source: 'guide', reason: 'Introduces the page.', clauses: [], by: [] },
  { treatment: 'not-a-rule', text: 'Further details of the school-to-school partnerships', source: 'guide', reason: 'Points to the Order.', clauses: [], by: [] },
  { treatment: 'not-a-rule', text: 'The guidelines detail how Leader Schools can create', source: 'guide', reason: 'Says what the guidelines are about.', clauses: [], by: [] },
  { treatment: 'not-a-rule', text: 'Partner Schools are schools that will be assisted', source: 'guide', reason: 'Describes; the level decides.', clauses: [], by: [] },
  { treatment: 'not-a-rule', text: 'Engage in collaborative professional development', source: 'guide', reason: 'A benefit hoped for, not a condition.', clauses: ['do44/outcomes/professional-development'], by: [] },
  { treatment: 'not-a-rule', text: 'Had jointly undertaken planning', source: 'guide', reason: 'A benefit hoped for, not a condition.', clauses: ['do44/outcomes/joint-planning'], by: [] },
  { treatment: 'not-a-rule', text: 'Improve social trust', source: 'guide', reason: 'A benefit hoped for, not a condition.', clauses: ['do44/outcomes/social-trust'], by: [] },
  { treatment: 'not-a-rule', text: 'to help elevate the performance', source: 'facts', reason: 'Rationale; it names District and Division but was not seen to forbid a pair across divisions.', clauses: ['do44/rationale/elevate-others'], by: [] },
  { treatment: 'not-a-rule', text: 'to provide technical support and assistance', source: 'press-release', reason: 'Says what the funds are for; the activities and expenses are tested.', clauses: ['do44/rationale/support'], by: [] },
  { treatment: 'not-a-rule', text: 'Leader schools are mandated to share best practices', source: 'press-release', reason: 'Names the lists of activities, which the guide gives.', clauses: ['do44/rationale/mandate'], by: [] },
  { treatment: 'not-a-rule', text: 'addressed to public elementary and secondary schools', source: 'facts', reason: 'Says whom it speaks to.', clauses: ['do44/frame/addressees'], by: [] },
  { treatment: 'not-a-rule', text: 'issued in line with DO 83', source: 'facts', reason: 'Says what it follows.', clauses: ['do44/frame/basis'], by: [] },
  { treatment: 'not-a-rule', text: 'Level 8 to 1: 1.5, 3.75, 3, 6.5, 7.5, 21.75, 13.75, 42.25 %', source: 'facts', reason: 'Shares of FY 2013; those of FY 2014 were not found. If unchanged, Levels 5 to 8 would be 14.75 % of schools.', clauses: [], by: [] },
  { treatment: 'not-a-rule', text: 'national applicability', source: 'facts', reason: 'Excludes no public school.', clauses: ['do44/coverage'], by: [] },
  { treatment: 'not-a-rule', text: 'Pairs across elementary and secondary happen', source: 'facts', reason: 'Reported practice.', clauses: ['do44/selection/across-offerings'], by: [] },
  { treatment: 'not-a-rule', text: 'One division reported 27 schools', source: 'facts', reason: 'Reported practice; the validity stands until an extension is shown.', clauses: ['do44/fund/use-after-2016'], by: [] },
  { treatment: 'encoded', text: 'P900,000,000 / P140,000', source: 'facts', reason: 'Arithmetic on two parameters.', clauses: ['do44/fund/most-leader-schools'], by: ['programme/appropriation'] },
  { treatment: 'not-a-rule', text: 'PBB levels are rank brackets, not points.', source: 'facts', reason: 'Says how levels come about; the Order takes them as given.', clauses: [], by: [] },
  { treatment: 'not-a-rule', text: 'Variants in local forms', source: 'facts', reason: 'Seen in local forms, not in the issuance.', clauses: ['forms/bands', 'forms/ten-ratings', 'forms/weights'], by: [] },
  { treatment: 'not-a-rule', text: 'Thresholds of the 2013 matrix', source: 'facts', reason: 'Turns figures of performance into ratings; this library is handed the ratings.', clauses: ['do83/thresholds'], by: [] },

  { treatment: 'not-seen', text: 'The suggested procedures on eatblishing school-to-school partnerships', source: 'guide', reason: 'Annex 2 was not seen, and suggests only.', clauses: [], by: [] },
  { treatment: 'not-seen', text: 'how far nearby is', source: 'facts', reason: 'No distance was found.', clauses: [], by: [] },
  { treatment: 'not-seen', text: 'pairs across divisions', source: 'facts', reason: 'Neither allowed nor forbidden in what was seen.', clauses: [], by: [] },
  { treatment: 'not-seen', text: 'the list of Partner Schools', source: 'guide', reason: 'The guide links to it; its contents were not seen.', clauses: [], by: [] },
  { treatment: 'not-seen', text: 'costing parameters, PSF amounts, tranches, liquidation days, report deadlines', source: 'facts', reason: 'Their values were not found.', clauses: [], by: [] },
  { treatment: 'not-seen', text: 'the other rows of the indicator table', source: 'facts', reason: 'Only the first row was seen, in part.', clauses: [], by: [] },
  { treatment: 'not-seen', text: 'who certifies success, by what criterion, and whether the 2 can lower a 3', source: 'facts', reason: 'Not found.', clauses: [], by: [] },
  { treatment: 'not-seen', text: 'duties of the Partner School’s head from B on', source: 'facts', reason: 'Only A was seen.', clauses: [], by: [] },
  { treatment: 'not-seen', text: 'enclosure 2 but for its start, 3, 4, 5.1.2 from B on, and 5.2 to 8 as text', source: 'facts', reason: 'Known by their titles; the guide gives part of what 5.2 and 5.3 say.', clauses: [], by: [] },
  { treatment: 'not-seen', text: 'annexes 1 to 11', source: 'facts', reason: 'Known by their titles; what follows from being on Annex 5 was not found.', clauses: [], by: [] },
])
