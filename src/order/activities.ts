import type { ClauseId } from './clauses.ts'
import { fixed } from './fixed.ts'

/**
 * A field in which best practices are shared.
 *
 * @clause do44/activities/examples
 * @group The Order as data
 */
export type Dimension = 'curriculum-instruction-assessment' | 'leadership-governance' | 'disaster-risk-reduction'

/**
 * A key stage: Kinder to Grade 3, Grades 4 to 6, 7 to 10, 11 to 12.
 *
 * @clause do44/activities/mother-tongue-education
 * @clause do44/activities/tle
 * @clause do44/activities/tle-tvl-shs-career-guidance
 * @clause do44/activities/tvl-shs-career-industry
 * @group The Order as data
 */
export type KeyStage = 'k-3' | '4-6' | '7-10' | '11-12'

/**
 * An activity that the guide lists as eligible. The list is of examples: an activity outside it is not excluded.
 *
 * @group The Order as data
 */
export interface ListedActivity {
  /** The id, unique in the list. */
  readonly id: string
  /** What the activity is, in a few words. */
  readonly label: string
  /** The dimension whose list it stands in. */
  readonly dimension: Dimension
  /** The key stages it is listed for; all four for a general activity. */
  readonly keyStages: readonly KeyStage[]
  /** `true` where the entry holds for integrated senior high schools only. */
  readonly integratedShsOnly?: true
  /** The clause that lists it. */
  readonly clause: ClauseId
}

/**
 * The activities the guide lists: four for a key stage, seven general ones of the curriculum, nine of leadership
 * and governance, eight of disaster risk reduction.
 *
 * @group The Order as data
 */
export const activities = /* @__PURE__ */ fixed([
  {
    id: 'mother-tongue-education',
    label: 'Mother tongue-based education',
    dimension: 'curriculum-instruction-assessment',
    keyStages: ['k-3'],
    clause: 'do44/activities/mother-tongue-education',
  },
  {
    id: 'tle',
    label: 'TLE',
    dimension: 'curriculum-instruction-assessment',
    keyStages: ['4-6'],
    clause: 'do44/activities/tle',
  },
  {
    id: 'tle-tvl-shs-career-guidance',
    label: 'TLE or TVL, SHS, career guidance',
    dimension: 'curriculum-instruction-assessment',
    keyStages: ['7-10'],
    clause: 'do44/activities/tle-tvl-shs-career-guidance',
  },
  {
    id: 'tvl-shs-career-industry',
    label: 'TVL, SHS, career guidance, industry partners',
    dimension: 'curriculum-instruction-assessment',
    keyStages: ['11-12'],
    integratedShsOnly: true,
    clause: 'do44/activities/tvl-shs-career-industry',
  },

  {
    id: 'contextualized-materials',
    label: 'Materials and guides fitted to the context',
    dimension: 'curriculum-instruction-assessment',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/contextualized-materials',
  },
  {
    id: 'teacher-made-materials',
    label: 'Materials that teachers make',
    dimension: 'curriculum-instruction-assessment',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/teacher-made-materials',
  },
  {
    id: 'teacher-capacity-building',
    label: 'Training of teachers',
    dimension: 'curriculum-instruction-assessment',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/teacher-capacity-building',
  },
  {
    id: 'teaching-and-assessment',
    label: 'Teaching and assessment, with their supplies',
    dimension: 'curriculum-instruction-assessment',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/teaching-and-assessment',
  },
  {
    id: 'ip-resource-persons',
    label: 'IP resource persons',
    dimension: 'curriculum-instruction-assessment',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/ip-resource-persons',
  },
  {
    id: 'lac-projects',
    label: 'LAC projects',
    dimension: 'curriculum-instruction-assessment',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/lac-projects',
  },
  {
    id: 'lac-project-teams',
    label: 'LAC project teams',
    dimension: 'curriculum-instruction-assessment',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/lac-project-teams',
  },

  {
    id: 'improvement-planning-and-sbm',
    label: 'School improvement planning, SBM assessment',
    dimension: 'leadership-governance',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/improvement-planning-and-sbm',
  },
  {
    id: 'ci-lac-action-research',
    label: 'CI, LAC, action research',
    dimension: 'leadership-governance',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/ci-lac-action-research',
  },
  {
    id: 'transparency-and-accountability',
    label: 'Transparency and accountability',
    dimension: 'leadership-governance',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/transparency-and-accountability',
  },
  {
    id: 'water-sanitation-hygiene',
    label: 'Water, sanitation, hygiene',
    dimension: 'leadership-governance',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/water-sanitation-hygiene',
  },
  {
    id: 'solid-waste-management',
    label: 'Solid waste',
    dimension: 'leadership-governance',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/solid-waste-management',
  },
  {
    id: 'advocacy-campaigns',
    label: 'Advocacy and education campaigns',
    dimension: 'leadership-governance',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/advocacy-campaigns',
  },
  {
    id: 'enrolment-management',
    label: 'Enrolment',
    dimension: 'leadership-governance',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/enrolment-management',
  },
  {
    id: 'child-mapping',
    label: 'Child-mapping, tracking of learners at risk',
    dimension: 'leadership-governance',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/child-mapping',
  },
  {
    id: 'ict',
    label: 'ICT',
    dimension: 'leadership-governance',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/ict',
  },

  {
    id: 'resource-sharing-rapid-response',
    label: 'Shared resources, rapid response',
    dimension: 'disaster-risk-reduction',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/resource-sharing-rapid-response',
  },
  {
    id: 'education-continuity',
    label: 'Continuity of education',
    dimension: 'disaster-risk-reduction',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/education-continuity',
  },
  {
    id: 'preparedness-drills',
    label: 'Emergency drills with the community',
    dimension: 'disaster-risk-reduction',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/preparedness-drills',
  },
  {
    id: 'temporary-learning-spaces',
    label: 'Temporary learning spaces',
    dimension: 'disaster-risk-reduction',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/temporary-learning-spaces',
  },
  {
    id: 'joint-clean-up',
    label: 'Joint clean-up',
    dimension: 'disaster-risk-reduction',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/joint-clean-up',
  },
  {
    id: 'psychosocial-support',
    label: 'Psychosocial support',
    dimension: 'disaster-risk-reduction',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/psychosocial-support',
  },
  {
    id: 'hazard-mapping',
    label: 'Hazard-mapping',
    dimension: 'disaster-risk-reduction',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/hazard-mapping',
  },
  {
    id: 'school-resilience',
    label: 'Resilience of nearby schools',
    dimension: 'disaster-risk-reduction',
    keyStages: ['k-3', '4-6', '7-10', '11-12'],
    clause: 'do44/activities/school-resilience',
  },
])

/**
 * The id of a listed activity.
 *
 * @group The Order as data
 */
export type ListedActivityId = (typeof activities)[number]['id']
