// The activities that the guide lists, in its order. A row: the id, the name, the guide’s words.
import { inGuide, type QuotedClause } from '../clause.ts'

const headings = {
  'curriculum-instruction-assessment': 'Best Practices on Curriculum, Instruction and Assesment',
  'leadership-governance': 'Best Practices on Leadership and Governance',
  'disaster-risk-reduction': 'Best Practices on Disaster Risk Reduction',
} as const

type Stage = 'k-3' | '4-6' | '7-10' | '11-12'
interface Holds {
  readonly keyStages: readonly Stage[]
  readonly integratedShsOnly?: true
}

// @__NO_SIDE_EFFECTS__
const list =
  <Dimension extends keyof typeof headings>(dimension: Dimension, holds: Holds) =>
  // @__NO_SIDE_EFFECTS__
  <const Id extends string>(id: Id, label: string, words: string) => {
    const clause = `do44/activities/${id}` as const
    return {
      item: { id, label, dimension, ...holds, clause },
      clauses: { [clause]: inGuide(headings[dimension], words) } as Readonly<Record<typeof clause, QuotedClause>>,
    }
  }

// @__NO_SIDE_EFFECTS__
const stage = (...keyStages: Stage[]) => list('curriculum-instruction-assessment', { keyStages })
const integrated = list('curriculum-instruction-assessment', { keyStages: ['11-12'], integratedShsOnly: true })

const all: Holds = { keyStages: ['k-3', '4-6', '7-10', '11-12'] }
const curriculum = list('curriculum-instruction-assessment', all)
const governance = list('leadership-governance', all)
const disaster = list('disaster-risk-reduction', all)

/**
 * The rows of the guide’s lists of activities.
 *
 * @internal
 */
export const activityRows = /* @__PURE__ */ (() =>
  [
    stage('k-3')(
      'mother-tongue-education',
      'Mother Tongue-Based Multilingual Education',
      'Kinder to Grade 3 Mother Tongue-Based Multilingual Education',
    ),
    stage('4-6')('tle', 'TLE', 'Grades 4 to 6 Activities on Technology and Livelihood Education (TLE)'),
    stage('7-10')(
      'tle-tvl-shs-career-guidance',
      'TLE or TVL, SHS, career guidance',
      'Grades 7 to 10 Activities on TLE or TechnicalVocationalLivelihood (TVL), Senior High School (SHS) and Career Guidance Advocacy',
    ),
    integrated(
      'tvl-shs-career-industry',
      'TVL, SHS, career guidance, industry partners',
      'Grades 11 to 12 (For integrated SHS) Activities on TVL, SHS and Career Guidance Advocacy, and industry partnership engagement',
    ),

    curriculum(
      'contextualized-materials',
      'Materials and guides fitted to the context',
      'Contextualization of learning materials and teaching guides',
    ),
    curriculum(
      'teacher-made-materials',
      'Materials that teachers make',
      'Creation of teacher-made learning materials for use in differentiated and innovative instruction',
    ),
    curriculum(
      'teacher-capacity-building',
      'Training of teachers',
      'Capacity-building for teachers on content, pedagogy, classroom management, differentiated instruction, and inclusive education',
    ),
    curriculum(
      'teaching-and-assessment',
      'Teaching and assessment, with their supplies',
      'Conduct of activities for teaching and assessment including the purchase of supplies and materials necessary to conduct them',
    ),
    // An honorarium to them is another matter.
    curriculum(
      'ip-resource-persons',
      'IP resource persons',
      'Tapping Indigenous People (IP) resource persons from the community to share their knowledge and practices',
    ),
    curriculum(
      'lac-projects',
      'LAC projects',
      'Implementation of LAC projects particularly for Special Education (SPED), Multigrade Education, and SHS',
    ),
    curriculum(
      'lac-project-teams',
      'LAC project teams',
      'Organization, mobilization, and other supporting activities LAC Project Teams',
    ),

    governance(
      'improvement-planning-and-sbm',
      'School improvement planning, SBM assessment',
      'School improvement planning and SBM assessment',
    ),
    governance('ci-lac-action-research', 'CI, LAC, action research', 'CI Methodology, LAC, and Action Research'),
    governance(
      'transparency-and-accountability',
      'Transparency and accountability',
      'Transparency and accountability (e.g. School Report Card (SRC) and Transparency and Accountability Board)',
    ),
    governance('water-sanitation-hygiene', 'Water, sanitation, hygiene', 'Water, sanitation and hygiene'),
    governance('solid-waste-management', 'Solid waste', 'Solid waste management'),
    governance(
      'advocacy-campaigns',
      'Advocacy and education campaigns',
      'Advocacy and education campaigns for internal and external stakeholders',
    ),
    governance('enrolment-management', 'Enrolment', 'Enrolment management'),
    governance(
      'child-mapping',
      'Child-mapping, tracking of learners at risk',
      'Child-mapping or tracking of learners, especially boys, who are at risk of dropping out',
    ),
    // The purchase of equipment for it is another matter.
    governance('ict', 'ICT', 'Information, Communication and Technology'),

    disaster(
      'resource-sharing-rapid-response',
      'Shared resources, rapid response',
      'Resource-sharing and rapid response',
    ),
    disaster('education-continuity', 'Continuity of education', 'Education continuity strategies'),
    disaster(
      'preparedness-drills',
      'Emergency drills with the community',
      'School-community emergency preparedness drills',
    ),
    disaster(
      'temporary-learning-spaces',
      'Temporary learning spaces',
      'Temporary Learning Spaces following national or local designs',
    ),
    disaster('joint-clean-up', 'Joint clean-up', 'Joint clean up after disasters'),
    disaster(
      'psychosocial-support',
      'Psychosocial support',
      'Psychosocial support for students and teachers after disasters',
    ),
    disaster('hazard-mapping', 'Hazard-mapping', 'Collaborative hazard-mapping'),
    disaster(
      'school-resilience',
      'Resilience of nearby schools',
      'Helping nearby schools become more resilient to disasters',
    ),
  ] as const)()
