// What the ids in answers are called in English. Titles of rules stand with the rules.
import { itemLabels } from '../expenses/facts.ts'
import { activities, duties } from '../order/index.ts'
import type { OwnLabels } from './labels.ts'

/** What each of some ids is called that is called as it is. */
// @__NO_SIDE_EFFECTS__
const asTheyAre = <const Id extends string>(...ids: readonly Id[]): { readonly [Each in Id]: Each } =>
  Object.fromEntries(ids.map((id) => [id, id])) as { readonly [Each in Id]: Each }

/** What the rows of a list are called. */
// @__NO_SIDE_EFFECTS__
const labelled = <Id extends string>(
  rows: readonly { readonly id: Id; readonly label: string }[],
): Readonly<Record<Id, string>> =>
  Object.fromEntries(rows.map(({ id, label }) => [id, label])) as Readonly<Record<Id, string>>

/** The ids in answers, in English. */
export const labels: OwnLabels = /* @__PURE__ */ (() => ({
  outcomes: {
    ...asTheyAre('compliant', 'non-compliant', 'eligible', 'earned', 'reported', 'applied', 'rated', 'consistent'),
    ...asTheyAre('inconsistent', 'ranked', 'proposed', 'limited', 'listed', 'suggested', 'summarized', 'undetermined'),
    'leader-school': 'Leader School',
    'partner-school': 'Partner School',
    'non-eligible': 'not eligible',
    'not-earned': 'not earned',
    'no-level': 'no level',
    'level-i': 'Level I',
    'level-ii': 'Level II',
    'level-iii': 'Level III',
    'not-applied': 'not applied',
    'none-needed': 'nothing has to be done',
    remediable: 'can be put in order',
    unforeseen: 'cannot be foreseen',
    'no-remedy': 'cannot all be put in order',
    asked: 'there is something to ask',
    none: 'there is nothing to ask',
    'k-3': 'Kinder to Grade 3',
    '4-6': 'Grades 4 to 6',
    '7-10': 'Grades 7 to 10',
    '11-12': 'Grades 11 and 12',
    'invalid-input': 'could not be read',
  },
  parts: {
    record: 'the record',
    pairing: 'the pair',
    activities: 'activities',
    expenses: 'expenses',
    fund: 'the fund',
    duties: 'duties',
    incentives: 'incentives',
    sbm: 'SBM incentive',
    selection: 'the list of pairs',
    set: 'the set',
  },
  results: asTheyAre('met', 'unmet', 'breached', 'open', 'wrong'),
  kinds: asTheyAre('fact', 'judgement'),
  evidence: asTheyAre('quoted', 'restated', 'secondary', 'derived'),
  entries: asTheyAre('receipt', 'expense', 'refund', 'liquidation'),
  counting: { ...asTheyAre('received', 'spent', 'open', 'liquidated'), ineligible: 'not eligible' },
  facts: {
    ...asTheyAre(
      'name',
      'level',
      'region',
      'division',
      'district',
      'municipality',
      'offering',
      'coordinates',
      'nearby',
    ),
    onDepEdList: 'on the DepEd list',
    distanceKm: 'distance',
  },
  passedOver: {
    ...asTheyAre('undetermined', 'itself', 'repeated', 'contradictory'),
    'leader-school': 'Leader School',
    'leads-a-pair': 'leads a pair',
    'not-free': 'selected already',
    'invalid-input': 'could not be read',
  },
  unserved: {
    'no-free-partner': 'no Partner School free',
    'none-within-limit': 'none near enough',
    'fixed-as-partner': 'Partner School of a pair',
    'no-division': 'no division',
    'division-too-large': 'division too large',
  },
  dimensions: {
    'curriculum-instruction-assessment': 'curriculum, instruction and assessment',
    'leadership-governance': 'leadership and governance',
    'disaster-risk-reduction': 'disaster risk reduction',
  },
  activities: labelled(activities),
  items: itemLabels,
  duties: labelled(duties),
  coordinates: { missing: 'no coordinates', swapped: 'coordinates swapped', outside: 'outside the Philippines' },
  answeredBy: {
    'pbb-categories': 'PBB performance categories',
    'deped-list': 'DepEd list of Partner Schools',
    'listed-activities': 'list of activities in DepEd’s guide',
    sip: 'School Improvement Plan (SIP)',
    wfp: 'Work and Financial Plan (WFP)',
    agreement: 'partnership agreement',
    'liquidation-report': 'liquidation report',
    'accomplishment-report': 'accomplishment report',
    'sbm-assessment': 'SBM assessment',
    'leader-head': 'head of the Leader School',
    'partner-head': 'head of the Partner School',
    'two-schools': 'the two schools',
    'not-stated': 'the Order does not say who',
  },
  changes: { act: 'can still be done', supply: 'has to be found out', fixed: 'cannot be mended on that day' },
}))()
