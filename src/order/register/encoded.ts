// What rules, parameters and lists say, and what is left to people. The entries of lists follow from their rows.
import { activities, type Dimension } from '../activities.ts'
import type { ClauseId } from '../clauses.ts'
import { duties } from '../duties.ts'
import { nonEligibleItems } from '../expense-items.ts'
import { encoded, judgement, type RegisterEntry } from './entry.ts'

const under = (dimension: Dimension): readonly ClauseId[] =>
  activities.filter((each) => each.dimension === dimension).map(({ clause }) => clause)
const dutiesOf = (head: 'leader' | 'partner'): readonly ClauseId[] =>
  duties.filter(({ of }) => of === head).flatMap(({ clauses }) => clauses)

/** The sentences and lists that are encoded. */
export const encodedEntries = /* @__PURE__ */ ((): readonly RegisterEntry[] => [
  encoded(
    'This requires that high-performing schools become Leader Schools',
    'guide',
    ['do44/purpose/other-schools'],
    ['pairing/distinct-schools'],
    'Its words “other schools” make a school no partner to itself; leading roles set no test beside the level.',
  ),
  encoded(
    'Leader Schools are provided with a P140,000',
    'guide',
    ['do44/fund/amount', 'do44/fund/purpose'],
    [
      'fund/received',
      'fund/purpose',
      'fund/not-overspent',
      'programme/fund-of-leader',
      'partnership/activities-on-record',
      'partnership/ledger-on-record',
      'duties/no-contradiction',
      'expenses/eligible-activity',
      'FY2016',
    ],
  ),
  encoded(
    'used by Leader Schools for sharing their best practices',
    'press-release',
    ['do44/rationale/use-of-funds'],
    ['expenses/eligible-activity'],
  ),
  encoded(
    'This fund is valid until the end of 2016',
    'guide',
    ['do44/fund/validity'],
    ['expenses/within-validity', 'FY2016'],
  ),
  encoded(
    'In the partnership guilines for FY 2016',
    'guide',
    ['do44/who/partner-school'],
    ['classification/partner-school', 'pairings/one-role', 'pairings/one-level', 'FY2016'],
  ),
  encoded(
    'Leader Schools in the partnership guidelines',
    'guide',
    ['do44/who/leader-school'],
    ['classification/leader-school', 'pairings/one-role', 'pairings/one-level', 'FY2016'],
  ),
  encoded(
    'One Partner School will be selected',
    'guide',
    ['do44/selection/one-partner'],
    ['pairings/one-partner', 'FY2016'],
  ),
  encoded(
    'A Leader School must select one nearby Partner School from a list',
    'guide',
    ['do44/selection/nearby-from-list'],
    ['pairing/on-list', 'pairings/one-account'],
  ),
  encoded(
    'partner schools which were pre-identified',
    'press-release',
    ['do44/selection/pre-identified'],
    ['pairing/on-list'],
  ),
  encoded(
    'No school shall be selected',
    'guide',
    ['do44/selection/not-twice'],
    ['pairings/not-twice', 'programme/all-records', 'FY2016'],
  ),
  encoded('KEY STAGE SPECIFIC ELIGIBLE PARTNERSHIP ACTIVITIES', 'guide', under('curriculum-instruction-assessment'), [
    'activities/aligned',
    'activities',
  ]),
  encoded('Best Practices on Leadership and Governance', 'guide', under('leadership-governance'), [
    'activities/aligned',
    'activities',
  ]),
  encoded('Best Practices on Disaster Risk Reduction', 'guide', under('disaster-risk-reduction'), [
    'activities/aligned',
    'activities',
  ]),
  encoded(
    'What are non-eligible expense items?',
    'guide',
    ['do44/non-eligible/list', ...nonEligibleItems.map(({ clause }) => clause)],
    [
      'expenses/eligible-item',
      ...nonEligibleItems.map(({ id }) => `expenses/${id}`),
      'activities/not-otherwise-funded',
      'activities/not-a-trip',
    ],
    'The eighth is about the activity of an expense, and the sixth excludes the activity too.',
  ),
  encoded(
    'A rating of 2 for all indicators',
    'guide',
    ['do44/incentives/sbm-rating'],
    ['incentives/sbm-rating', 'incentives/leader-school', 'FY2016'],
  ),
  encoded(
    'Variants in local forms',
    'facts',
    ['forms/bands', 'forms/ten-ratings', 'forms/weights'],
    ['sbmForms'],
    'Each is a framework of its own.',
  ),
  encoded('Thresholds of the 2013 matrix', 'facts', ['do83/thresholds'], ['sbmThresholds']),
  encoded(
    'The yearly change in',
    'facts-2',
    ['forms/yearly-change'],
    ['sbmThresholds', 'sbmForms'],
    'Averaging the changes is taken for the usual way, and rating each year for that of a local form.',
  ),
  encoded(
    'Thresholds differ by form',
    'facts-2',
    ['forms/enrolment-thresholds', 'forms/dropout-level', 'forms/completion-level'],
    ['sbmForms'],
    'Each is a framework of its own.',
  ),
  encoded(
    'Six dimensions with 8, 10, 4, 6, 7 and 7 indicators',
    'facts-2',
    ['do7/degrees'],
    ['sbm2024Dimensions', 'sbm2024Indicators', 'sbm2024Degrees'],
  ),
  encoded(
    'Two ways to rate NAT',
    'facts-2',
    ['forms/nat-ways'],
    ['sbmForms'],
    'By which steps the increase is rated was not seen.',
  ),
  encoded('Half-open bands without gaps', 'facts-2', ['forms/half-open-bands'], ['sbmForms']),
  encoded('Ratings of performance improvement can be 0', 'facts-2', ['forms/zero-ratings'], ['sbmForms']),
  encoded(
    'Inclusion of the partnership activities',
    'guide',
    ['do44/incentives/ipcrf-opcrf'],
    ['incentives/ipcrf-opcrf', 'incentives/leader-school'],
  ),
  encoded(
    'Service credits for teachers',
    'guide',
    ['do44/incentives/service-credits'],
    ['incentives/service-credits', 'incentives/leader-school'],
  ),
  encoded(
    'P900,000,000 appropriated',
    'facts',
    ['do44/rationale/appropriation'],
    ['programme/appropriation', 'FY2016'],
  ),
  encoded('its first row is efficiency of liquidation', 'facts', ['do44/indicators/liquidation-standard'], ['FY2016']),
  encoded(
    'receive the funds and implement',
    'facts',
    ['do44/duties/leader/h', 'do44/duties/leader/h/costing'],
    ['expenses/approved-wfp', 'expenses/ceiling', 'expenses/after-start'],
    'Of the costing parameters and timelines no value was seen: ceilings and a first day apply where a policy gives them.',
  ),
  encoded(
    'Duties of the Leader School',
    'facts',
    dutiesOf('leader'),
    ['duties', 'partnership/duties-on-record'],
    'No deadline was seen, so a duty that is not done is open.',
  ),
  encoded(
    'Duties of the Partner School',
    'facts',
    dutiesOf('partner'),
    ['duties/partner-a'],
    'Only the first was seen.',
  ),
  encoded(
    'P900,000,000 / P140,000',
    'facts',
    ['do44/fund/most-leader-schools'],
    ['programme/appropriation'],
    'Arithmetic on two parameters.',
  ),
])()

/** The sentences that leave something to a person. */
export const judgementEntries = /* @__PURE__ */ ((): readonly RegisterEntry[] => [
  judgement(
    'A Leader School must select one nearby',
    'guide',
    ['do44/selection/nearby-from-list'],
    ['pairing/nearby'],
    'No distance is given for nearby: a person judges, unless a policy sets one.',
  ),
  judgement(
    'The partnership activities and projects must be aligned',
    'guide',
    ['do44/activities/aligned'],
    ['activities/aligned'],
    'Whether an activity builds a genuine partnership is for a person to say.',
  ),
  judgement(
    'NOTE: These eligible activities are just examples',
    'guide',
    ['do44/activities/examples'],
    ['activities/aligned'],
    'An activity outside the lists needs a person’s judgement and is never excluded for that.',
  ),
  judgement(
    'Therefore, these activities should not be taken',
    'guide',
    ['do44/activities/examples'],
    ['activities/aligned'],
    'Follows from the note before it.',
  ),
  judgement(
    'Based on tis needs, the Leader and Partner Schools',
    'guide',
    ['do44/activities/needs'],
    ['activities/partner-need'],
    'Which need comes first is for the two schools to say.',
  ),
  judgement(
    'A rating of 2 for all indicators',
    'guide',
    ['do44/incentives/success'],
    ['incentives/sbm-rating'],
    'Who certifies that a partnership succeeded, and by what measure, is not given.',
  ),
])()
