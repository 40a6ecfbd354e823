// Who takes part, how a Partner School is selected, and the fund.
import { fixed } from '../fixed.ts'

/**
 * The clauses about schools, pairs and the fund, by id.
 *
 * @internal
 */
export const partnershipClauses = /* @__PURE__ */ fixed({
  /** Partnerships are between schools that are different: one helps another. */
  'do44/purpose/other-schools': {
    issuance: 'do44',
    section: 'Why encourage school-to-school partnership?',
    source: 'guide',
    evidence: 'quoted',
    words: 'initiating partnerships with other schools',
  },
  /** The Order wants high-performing schools to raise others of their District or Division; it was not seen to forbid a pair across divisions. */
  'do44/rationale/elevate-others': {
    issuance: 'do44',
    section: '1.1',
    source: 'facts',
    evidence: 'quoted',
    words: 'to help elevate the performance of other schools within their District or Division',
  },
  /** The appropriation for all Leader Schools together. */
  'do44/rationale/appropriation': {
    issuance: 'do44',
    section: '9 September 2016',
    enclosure: '1.2',
    source: 'press-release',
    evidence: 'quoted',
    words: 'DepEd has appropriated P900,000,000 to enable school-to-school partnerships',
  },
  /** What the funds are used for, in the words of the press release. */
  'do44/rationale/use-of-funds': {
    issuance: 'do44',
    section: '9 September 2016',
    enclosure: '1.2',
    source: 'press-release',
    evidence: 'quoted',
    words:
      'used by Leader Schools for sharing their best practices and for partnership activities with their nearby Partner Schools',
  },
  /** First short-term outcome: professional development together. */
  'do44/outcomes/professional-development': {
    issuance: 'do44',
    section: 'What are the expected benefits for Partner Schools?',
    enclosure: '1.3',
    source: 'guide',
    evidence: 'quoted',
    words: 'Engage in collaborative professional development activities such as CI, LAC and action research',
  },
  /** Second short-term outcome: planning and mobilization together. */
  'do44/outcomes/joint-planning': {
    issuance: 'do44',
    section: 'What are the expected benefits for Partner Schools?',
    enclosure: '1.3',
    source: 'guide',
    evidence: 'quoted',
    words:
      'jointly undertaken planning, problem-solving, and resource mobilization activities to address community-wide educational issues',
  },
  /** Third short-term outcome: trust between schools. */
  'do44/outcomes/social-trust': {
    issuance: 'do44',
    section: 'What are the expected benefits for Partner Schools?',
    enclosure: '1.3',
    source: 'guide',
    evidence: 'quoted',
    words: 'Improve social trust, awareness and understanding with other schools',
  },
  /** The first row of the indicator table; the rest of the row and of the table was not seen. */
  'do44/indicators/liquidation-standard': {
    issuance: 'do44',
    section: '1.4',
    source: 'facts',
    evidence: 'restated',
    gist: 'Efficiency of liquidation is measured against a standard of 90% of the funds.',
  },
  /** The help that the funds pay for, in the words of the press release. */
  'do44/rationale/support': {
    issuance: 'do44',
    section: '9 September 2016',
    source: 'press-release',
    evidence: 'quoted',
    words: 'receive funds to provide technical support and assistance to nearby schools',
  },
  /** Sharing best practices is what Leader Schools are there for. */
  'do44/rationale/mandate': {
    issuance: 'do44',
    section: '9 September 2016',
    source: 'press-release',
    evidence: 'quoted',
    words: 'Leader schools are mandated to share best practices on curriculum',
  },
  /** Whom the Order speaks to, and the framework it is issued in line with. */
  'do44/frame/addressees': {
    issuance: 'do44',
    section: 'Addressees',
    source: 'facts',
    evidence: 'restated',
    gist: 'Public elementary and secondary schools are among those the Order is addressed to.',
  },
  /** The Order leans on the SBM framework. */
  'do44/frame/basis': {
    issuance: 'do44',
    section: 'Basis',
    source: 'facts',
    evidence: 'restated',
    gist: 'The Order follows DO 83, s. 2012, on the SBM framework, its assessment process and its tool.',
  },
  /** The Order applies in the whole country. */
  'do44/coverage': {
    issuance: 'do44',
    section: '2',
    source: 'facts',
    evidence: 'restated',
    gist: 'The guidelines apply nationwide.',
  },
  /** Leader Schools are at Level 5, 6, 7 or 8 of the 2014 PBB categories. */
  'do44/who/leader-school': {
    issuance: 'do44',
    section: 'Who are the Leader Schools and Partner Schools?',
    source: 'guide',
    evidence: 'quoted',
    words: 'those high-performing schools categorized as Level 5,6,7,or 8 in the 2014 PBB performance categories',
  },
  /** Partner Schools are at Level 1, 2, 3 or 4 of the 2014 PBB categories. */
  'do44/who/partner-school': {
    issuance: 'do44',
    section: 'Who are the Leader Schools and Partner Schools?',
    source: 'guide',
    evidence: 'quoted',
    words: 'schools categorized as Level 1,2,3, or 4 in the 2014 Perforamance-Based Bonus (PBB) performance categories',
  },
  /** One Partner School for each Leader School. */
  'do44/selection/one-partner': {
    issuance: 'do44',
    section: 'Who are the Leader Schools and Partner Schools?',
    source: 'guide',
    evidence: 'quoted',
    words: 'One Partner School will be selected by each Leader School.',
  },
  /** The Partner School is nearby and comes from a DepEd list; no distance is given, and the list was not seen. */
  'do44/selection/nearby-from-list': {
    issuance: 'do44',
    section: 'How will a Leader School select a Partner School?',
    source: 'guide',
    evidence: 'quoted',
    words: 'A Leader School must select one nearby Partner School from a list',
  },
  /** The schools that may be helped were named beforehand by the central office. */
  'do44/selection/pre-identified': {
    issuance: 'do44',
    section: '9 September 2016',
    source: 'press-release',
    evidence: 'quoted',
    words: 'partner schools which were pre-identified by the School Effectiveness Division (SED)',
  },
  /** A school is a Partner School once at most. */
  'do44/selection/not-twice': {
    issuance: 'do44',
    section: 'How will a Leader School select a Partner School?',
    source: 'guide',
    evidence: 'quoted',
    words: 'No school shall be selected as a Partner School more than once.',
  },
  /** Elementary and secondary schools were paired with each other; nothing seen asks for the same kind. */
  'do44/selection/across-offerings': {
    issuance: 'do44',
    section: 'Reported practice',
    source: 'facts',
    evidence: 'secondary',
    gist: 'Pairs of an elementary and a secondary school occur, and no rule that was seen asks for schools of one kind.',
  },
  /** The fund of each Leader School. */
  'do44/fund/amount': {
    issuance: 'do44',
    section: 'What are the school-to-school partnership guidelines for FY 2016?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Leader Schools are provided with a P140,000 school-to-school partnership fund',
  },
  /** What the fund is for. */
  'do44/fund/purpose': {
    issuance: 'do44',
    section: 'What are the school-to-school partnership guidelines for FY 2016?',
    source: 'guide',
    evidence: 'quoted',
    words: 'to be used for sharing best practices and for engaging in partnership activities',
  },
  /** The last day of the fund is the last day of 2016. */
  'do44/fund/validity': {
    issuance: 'do44',
    section: 'What are the school-to-school partnership guidelines for FY 2016?',
    source: 'guide',
    evidence: 'quoted',
    words: 'This fund is valid until the end of 2016',
  },
  /** How many Leader Schools the appropriation can serve. */
  'do44/fund/most-leader-schools': {
    issuance: 'do44',
    section: '1.2',
    source: 'facts',
    evidence: 'derived',
    gist: 'P900,000,000 divided by P140,000 serves 6,428 Leader Schools at most.',
  },
  /** Use after 2016 was reported; no extension was seen. */
  'do44/fund/use-after-2016': {
    issuance: 'do44',
    section: 'Reported practice',
    source: 'facts',
    evidence: 'secondary',
    gist: 'A division listed recipients of the fund in May 2017; no memorandum that extends its validity was found.',
  },
  /** The list of what is not eligible, as a whole. */
  'do44/non-eligible/list': {
    issuance: 'do44',
    section: 'What are non-eligible expense items?',
    source: 'guide',
    evidence: 'restated',
    gist: 'Nine items are listed. Unlike the list of activities, this one has no note that it is of examples.',
  },
  /** The test of any activity: it builds a genuine partnership. */
  'do44/activities/aligned': {
    issuance: 'do44',
    section: 'What are eligible partnership activities?',
    source: 'guide',
    evidence: 'quoted',
    words:
      'must be aligned to the spirit and intention of this poloicy which is to build genuine partnerships between and among schools',
  },
  /** The lists are open: an activity is not excluded because it is not listed. */
  'do44/activities/examples': {
    issuance: 'do44',
    section: 'What are eligible partnership activities?',
    source: 'guide',
    evidence: 'quoted',
    words: 'These eligible activities are just examples and are in no way complete and exhaustive.',
  },
  /** Needs decide which activities come first. */
  'do44/activities/needs': {
    issuance: 'do44',
    section: 'What are eligible partnership activities?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Based on tis needs, the Leader and Partner Schools should prioritize which activities to implement',
  },
})
