// School-Based Management: the framework of DO 83, s. 2012, and its operational try-out guide of February 2013.
import { fixed } from '../fixed.ts'

/**
 * The clauses about SBM, by id.
 *
 * @internal
 */
export const sbmClauses = /* @__PURE__ */ fixed({
  /** Principle 1. */
  'do83/principles/leadership-governance': {
    issuance: 'do83',
    section: 'Principles',
    source: 'facts',
    evidence: 'restated',
    gist: 'Leadership and Governance weighs 30% and has five indicators.',
  },
  /** Principle 2. */
  'do83/principles/curriculum-learning': {
    issuance: 'do83',
    section: 'Principles',
    source: 'facts',
    evidence: 'restated',
    gist: 'Curriculum and Learning weighs 30% and has seven indicators.',
  },
  /** Principle 3. */
  'do83/principles/accountability-improvement': {
    issuance: 'do83',
    section: 'Principles',
    source: 'facts',
    evidence: 'restated',
    gist: 'Accountability and Continuous Improvement weighs 25% and has five indicators.',
  },
  /** Principle 4. */
  'do83/principles/resource-management': {
    issuance: 'do83',
    section: 'Principles',
    source: 'facts',
    evidence: 'restated',
    gist: 'Management of Resources weighs 15% and has five indicators.',
  },
  /** Indicator A.1. */
  'do83/indicators/a1': {
    issuance: 'do83',
    section: 'A.1',
    source: 'facts',
    evidence: 'restated',
    gist: 'Stakeholders take part in making a development plan, such as the SIP.',
  },
  /** Indicator A.2. */
  'do83/indicators/a2': {
    issuance: 'do83',
    section: 'A.2',
    source: 'facts',
    evidence: 'restated',
    gist: 'The development plan is looked over again at regular times.',
  },
  /** Indicator A.3. */
  'do83/indicators/a3': {
    issuance: 'do83',
    section: 'A.3',
    source: 'facts',
    evidence: 'restated',
    gist: 'Structure and division of work are clear, and leadership is shared.',
  },
  /** Indicator A.4. */
  'do83/indicators/a4': {
    issuance: 'do83',
    section: 'A.4',
    source: 'facts',
    evidence: 'restated',
    gist: 'A network of leaders serves communication, decisions and the solving of problems.',
  },
  /** Indicator A.5. */
  'do83/indicators/a5': {
    issuance: 'do83',
    section: 'A.5',
    source: 'facts',
    evidence: 'restated',
    gist: 'School and community leaders are trained under a programme for the long term.',
  },
  /** What 0, 1, 2 and 3 stand for. */
  'do83/ratings': {
    issuance: 'do83',
    section: 'Rating of an indicator',
    source: 'facts',
    evidence: 'restated',
    gist: 'An indicator is rated 0 without evidence, 1 while developing, 2 when fully implemented, 3 when quality standards are satisfied.',
  },
  /** The score of validated practices. */
  'do83/validated-practices': {
    issuance: 'do83',
    section: 'Validated practices (D-O-D)',
    source: 'facts',
    evidence: 'restated',
    gist: 'The D-O-D score is the mean of the four principles’ means by weight.',
  },
  /** The score of performance improvement. */
  'do83/performance-improvement': {
    issuance: 'do83',
    section: 'Performance improvement',
    source: 'facts',
    evidence: 'restated',
    gist: 'Access weighs 45%, Efficiency 25% (the mean of dropout, completion and cohort survival), Quality 30%; each is rated 1 to 3.',
  },
  /** How the two scores combine. */
  'do83/final-score': {
    issuance: 'do83',
    section: 'Final score',
    source: 'facts',
    evidence: 'restated',
    gist: 'The final score is 60% performance improvement and 40% D-O-D.',
  },
  /** The printed bands; values between two of them are a question of rounding. */
  'do83/levels-of-practice': {
    issuance: 'do83',
    section: 'Levels of practice',
    source: 'facts',
    evidence: 'restated',
    gist: 'A score of 0.50 to 1.49 is Level I, 1.50 to 2.49 Level II, 2.50 to 3.00 Level III; below 0.50 there is none.',
  },
  /** The matrix that turns figures of performance into ratings. */
  'do83/thresholds': {
    issuance: 'do83',
    section: 'Matrix of 2013',
    source: 'facts',
    evidence: 'restated',
    gist: 'Enrolment, completion and cohort survival rise by 5, 7, 10%; dropout falls by 25, 50% or to zero; NAT MPS is 26–50, 51–75, 76–100.',
  },
  /** Bands to one decimal in local forms. */
  'forms/bands': {
    issuance: 'forms',
    section: 'Local forms',
    source: 'facts',
    evidence: 'restated',
    gist: 'Some local forms print the bands as 1.4 and below, 1.5 to 2.4, 2.5 and above.',
  },
  /** Principle 2 over ten ratings in local forms. */
  'forms/ten-ratings': {
    issuance: 'forms',
    section: 'Local forms',
    source: 'facts',
    evidence: 'restated',
    gist: 'Some local forms split indicators 2.4, 2.6 and 2.7 and divide Principle 2 by ten.',
  },
  /** Other weights in local forms. */
  'forms/weights': {
    issuance: 'forms',
    section: 'Local forms',
    source: 'facts',
    evidence: 'restated',
    gist: 'Some local forms weigh performance improvement 25/40/35 and 60/40.',
  },
  /** What local forms rate with nothing. */
  'forms/zero-ratings': {
    issuance: 'forms',
    section: 'SBM forms as schools fill them in',
    source: 'facts-2',
    evidence: 'restated',
    gist: 'Some local forms rate performance with 0: dropout that falls by less than 25%, completion and cohort survival that rise by less than 5%.',
  },
  /** How local forms make one rating of several years. */
  'forms/yearly-change': {
    issuance: 'forms',
    section: 'SBM forms as schools fill them in',
    source: 'facts-2',
    evidence: 'restated',
    gist: 'Some local forms average the changes of three years in percent and rate the mean; others rate each year and average the ratings.',
  },
  /** The mean of a principle without its ratings. */
  'forms/means': {
    issuance: 'forms',
    section: 'SBM forms as schools fill them in',
    source: 'facts-2',
    evidence: 'restated',
    gist: 'Some local forms give only the mean of a principle; the ratings are on another page.',
  },
  /** Enrolment by lower thresholds. */
  'forms/enrolment-thresholds': {
    issuance: 'forms',
    section: 'SBM forms as schools fill them in',
    source: 'facts-2',
    evidence: 'restated',
    gist: 'Local forms rate a rise of enrolment by 5/7/10, 1/7/10, 1/3/5, 3/5/7 or none/5/7 percent.',
  },
  /** Dropout by its level. */
  'forms/dropout-level': {
    issuance: 'forms',
    section: 'SBM forms as schools fill them in',
    source: 'facts-2',
    evidence: 'restated',
    gist: 'Some local forms rate dropout by 2, 4 or more percent instead of its fall.',
  },
  /** Completion that is high already. */
  'forms/completion-level': {
    issuance: 'forms',
    section: 'SBM forms as schools fill them in',
    source: 'facts-2',
    evidence: 'restated',
    gist: 'In one local form completion of at least 95% gives a 3, however it changed.',
  },
  /** Achievement in two ways. */
  'forms/nat-ways': {
    issuance: 'forms',
    section: 'SBM forms as schools fill them in',
    source: 'facts-2',
    evidence: 'restated',
    gist: 'One local form rates NAT by its level and by its increase, and counts the higher rating.',
  },
  /** Bands without gaps. */
  'forms/half-open-bands': {
    issuance: 'forms',
    section: 'SBM forms as schools fill them in',
    source: 'facts-2',
    evidence: 'restated',
    gist: 'A regional guide lets Level I run from above 0 up to 1.5, Level II from there up to 2.5, Level III from there to 3, upper ends left out but the last.',
  },
  /** What goes wrong on forms. */
  'forms/errors': {
    issuance: 'forms',
    section: 'SBM forms as schools fill them in',
    source: 'facts-2',
    evidence: 'restated',
    gist: 'Forms turn round the sign of a change in dropout, print sums as averages and differences as percentages, or cut scores off.',
  },
})
