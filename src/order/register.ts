import type { ClauseId } from './clauses.ts'
import { fixed } from './fixed.ts'
import type { SourceId } from './sources.ts'

/**
 * A sentence or part of the Order that no rule encodes, and why.
 *
 * @group The Order as data
 */
export interface RegisterEntry {
  /**
   * `judgement`: a person has to decide, and answers ask for it. `not-a-rule`: it binds nobody, or nothing that this
   * library is asked. `not-seen`: the text is not on record, so nothing is said about it.
   */
  readonly treatment: 'judgement' | 'not-a-rule' | 'not-seen'
  /** The first words of the sentence as found, or for `not-seen` the part that is missing. */
  readonly text: string
  /** Where the sentence was found, or where the missing part is known from. */
  readonly source: SourceId
  /** Why it is treated so. */
  readonly reason: string
  /** The clauses it stands for, if any. */
  readonly clauses: readonly ClauseId[]
}

/**
 * What the rules leave out, sentence by sentence. Every other sentence of the guide is the words of a clause, and the
 * rulebook and the lists of activities, expense items, duties and incentives say what encodes it.
 *
 * @group The Order as data
 */
export const register = /* @__PURE__ */ fixed([
  { treatment: 'judgement', text: 'A Leader School must select one nearby', source: 'guide', reason: 'No distance is given for nearby: a person judges, unless a policy sets one.', clauses: ['do44/selection/nearby-from-list'] },
  { treatment: 'judgement', text: 'The partnership activities and projects must be aligned', source: 'guide', reason: 'Whether an activity builds a genuine partnership is for a person to say.', clauses: ['do44/activities/aligned'] },
  { treatment: 'judgement', text: 'NOTE: These eligible activities are just examples', source: 'guide', reason: 'An activity outside the lists needs a person’s judgement and is never excluded for that.', clauses: ['do44/activities/examples'] },
  { treatment: 'judgement', text: 'Therefore, these activities should not be taken', source: 'guide', reason: 'Follows from the note before it.', clauses: ['do44/activities/examples'] },
  { treatment: 'judgement', text: 'Based on tis needs, the Leader and Partner Schools', source: 'guide', reason: 'Which need comes first is for the two schools to say.', clauses: ['do44/activities/needs'] },
  { treatment: 'judgement', text: 'A rating of 2 for all indicators', source: 'guide', reason: 'Who certifies that a partnership succeeded, and by what measure, is not given.', clauses: ['do44/incentives/success'] },
  { treatment: 'judgement', text: 'Leader Schools are provided with a P140,000', source: 'guide', reason: 'Whether an expense serves its purpose is judged with its activity; the amount and the last day are parameters.', clauses: ['do44/fund/purpose'] },
  { treatment: 'judgement', text: 'used by Leader Schools for sharing their best practices', source: 'press-release', reason: 'Says the same of the purpose.', clauses: ['do44/rationale/use-of-funds'] },

  { treatment: 'not-a-rule', text: 'DepEd believes that high-performing schools', source: 'guide', reason: 'Rationale.', clauses: [] },
  { treatment: 'not-a-rule', text: 'Through school-to-school partnerships, high-performing schools can share', source: 'guide', reason: 'Rationale.', clauses: [] },
  { treatment: 'not-a-rule', text: 'Know what school-to-school partnerships is', source: 'guide', reason: 'Introduces the page.', clauses: [] },
  { treatment: 'not-a-rule', text: 'Further details of the school-to-school partnerships', source: 'guide', reason: 'Points to the Order.', clauses: [] },
  { treatment: 'not-a-rule', text: 'The guidelines detail how Leader Schools can create', source: 'guide', reason: 'Says what the guidelines are about.', clauses: [] },
  { treatment: 'not-a-rule', text: 'Partner Schools are schools that will be assisted', source: 'guide', reason: 'Describes; the level decides.', clauses: [] },
  { treatment: 'not-a-rule', text: 'Engage in collaborative professional development', source: 'guide', reason: 'A benefit hoped for, not a condition.', clauses: ['do44/outcomes/professional-development'] },
  { treatment: 'not-a-rule', text: 'Had jointly undertaken planning', source: 'guide', reason: 'A benefit hoped for, not a condition.', clauses: ['do44/outcomes/joint-planning'] },
  { treatment: 'not-a-rule', text: 'Improve social trust', source: 'guide', reason: 'A benefit hoped for, not a condition.', clauses: ['do44/outcomes/social-trust'] },
  { treatment: 'not-a-rule', text: 'This requires that high-performing schools become Leader Schools with active leadership roles', source: 'guide', reason: 'What leading takes; it sets no test beside the level.', clauses: [] },
  { treatment: 'not-a-rule', text: 'to help elevate the performance', source: 'facts', reason: 'Rationale; it names District and Division but was not seen to forbid a pair across divisions.', clauses: ['do44/rationale/elevate-others'] },
  { treatment: 'not-a-rule', text: 'national applicability', source: 'facts', reason: 'Excludes no public school.', clauses: ['do44/coverage'] },
  { treatment: 'not-a-rule', text: 'Pairs across elementary and secondary happen', source: 'facts', reason: 'Reported practice.', clauses: ['do44/selection/across-offerings'] },
  { treatment: 'not-a-rule', text: 'One division reported 27 schools', source: 'facts', reason: 'Reported practice; the validity stands until an extension is shown.', clauses: ['do44/fund/use-after-2016'] },
  { treatment: 'not-a-rule', text: 'P900,000,000 / P140,000', source: 'facts', reason: 'Arithmetic on two parameters.', clauses: ['do44/fund/most-leader-schools'] },
  { treatment: 'not-a-rule', text: 'PBB levels are rank brackets, not points.', source: 'facts', reason: 'Says how levels come about; the Order takes them as given.', clauses: [] },
  { treatment: 'not-a-rule', text: 'Variants in local forms', source: 'facts', reason: 'Seen in local forms, not in the issuance.', clauses: ['do83/variants/bands', 'do83/variants/ten-ratings', 'do83/variants/weights'] },
  { treatment: 'not-a-rule', text: 'Thresholds of the 2013 matrix', source: 'facts', reason: 'Turns figures of performance into ratings; this library is handed the ratings.', clauses: ['do83/thresholds'] },

  { treatment: 'not-seen', text: 'The suggested procedures on eatblishing school-to-school partnerships', source: 'guide', reason: 'Annex 2 was not seen, and suggests only.', clauses: [] },
  { treatment: 'not-seen', text: 'how far nearby is', source: 'facts', reason: 'No distance was found.', clauses: [] },
  { treatment: 'not-seen', text: 'pairs across divisions', source: 'facts', reason: 'Neither allowed nor forbidden in what was seen.', clauses: [] },
  { treatment: 'not-seen', text: 'the list of Partner Schools', source: 'guide', reason: 'The guide links to it; its contents were not seen.', clauses: [] },
  { treatment: 'not-seen', text: 'costing parameters, PSF amounts, tranches, liquidation days, report deadlines', source: 'facts', reason: 'Their values were not found.', clauses: [] },
  { treatment: 'not-seen', text: 'the other rows of the indicator table', source: 'facts', reason: 'Only the first row was seen, in part.', clauses: [] },
  { treatment: 'not-seen', text: 'who certifies success, by what criterion, and whether the 2 can lower a 3', source: 'facts', reason: 'Not found.', clauses: [] },
  { treatment: 'not-seen', text: 'duties of the Partner School’s head from B on', source: 'facts', reason: 'Only A was seen.', clauses: [] },
  { treatment: 'not-seen', text: 'enclosure 3 to 4 and 5.2 to 8 as text', source: 'facts', reason: 'Known by their titles; the guide gives part of what 5.2 and 5.3 say.', clauses: [] },
  { treatment: 'not-seen', text: 'annexes 1 to 11', source: 'facts', reason: 'Known by their titles; what follows from being on Annex 5 was not found.', clauses: [] },
])
