// The nine non-eligible expense items. Unlike the activities, the list carries no note that it is open.
import { fixed } from '../fixed.ts'

/**
 * The clauses about non-eligible expenses, by id.
 *
 * @internal
 */
export const expenseClauses = /* @__PURE__ */ fixed({
  /** Item 1: salaries of additional staff. */
  'do44/non-eligible/additional-staff': {
    issuance: 'do44',
    section: 'What are non-eligible expense items?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Hiring and payment of salaries of additional staff',
  },
  /** Item 2: professional fees and honoraria. */
  'do44/non-eligible/professional-fees': {
    issuance: 'do44',
    section: 'What are non-eligible expense items?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Payment of professional fees/honoraria',
  },
  /** Item 3: utilities. */
  'do44/non-eligible/utilities': {
    issuance: 'do44',
    section: 'What are non-eligible expense items?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Payment of utilities',
  },
  /** Item 4: reviewers for the National Achievement Test, bought or reproduced. */
  'do44/non-eligible/nat-reviewers': {
    issuance: 'do44',
    section: 'What are non-eligible expense items?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Purchase and reproduction of National Achievement Test reviewers',
  },
  /** Item 5: instructional materials from the market. */
  'do44/non-eligible/commercial-instructional-materials': {
    issuance: 'do44',
    section: 'What are non-eligible expense items?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Purchase of commercially available instructional materials',
  },
  /** Item 6: trips. */
  'do44/non-eligible/educational-trips': {
    issuance: 'do44',
    section: 'What are non-eligible expense items?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Field trips and other educational trips',
  },
  /** Item 7: equipment. */
  'do44/non-eligible/equipment': {
    issuance: 'do44',
    section: 'What are non-eligible expense items?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Purchase of equipment',
  },
  /** Item 8: an activity that another programme or subsidy pays for. */
  'do44/non-eligible/funded-by-other-programmes': {
    issuance: 'do44',
    section: 'What are non-eligible expense items?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Activities funded by other special or national programs or subsidies',
  },
  /** Item 9: gifts for those who monitor or assist. */
  'do44/non-eligible/gifts-for-monitors': {
    issuance: 'do44',
    section: 'What are non-eligible expense items?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Gifts or tokens for DepEd monitoring and field Technical Assistance teams',
  },
})
