// The test every activity must pass, and the activities the guide lists.
import { fixed } from '../fixed.ts'

/**
 * The clauses about activities, by id.
 *
 * @internal
 */
export const activityClauses = /* @__PURE__ */ fixed({
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

  /** Kinder to Grade 3. */
  'do44/activities/mother-tongue-education': {
    issuance: 'do44',
    section: 'Best Practices on Curriculum, Instruction and Assesment',
    source: 'guide',
    evidence: 'quoted',
    words: 'Kinder to Grade 3 Mother Tongue-Based Multilingual Education',
  },
  /** Grades 4 to 6. */
  'do44/activities/tle': {
    issuance: 'do44',
    section: 'Best Practices on Curriculum, Instruction and Assesment',
    source: 'guide',
    evidence: 'quoted',
    words: 'Grades 4 to 6 Activities on Technology and Livelihood Education (TLE)',
  },
  /** Grades 7 to 10. */
  'do44/activities/tle-tvl-shs-career-guidance': {
    issuance: 'do44',
    section: 'Best Practices on Curriculum, Instruction and Assesment',
    source: 'guide',
    evidence: 'quoted',
    words:
      'Grades 7 to 10 Activities on TLE or TechnicalVocationalLivelihood (TVL), Senior High School (SHS) and Career Guidance Advocacy',
  },
  /** Grades 11 to 12, in integrated senior high schools only. */
  'do44/activities/tvl-shs-career-industry': {
    issuance: 'do44',
    section: 'Best Practices on Curriculum, Instruction and Assesment',
    source: 'guide',
    evidence: 'quoted',
    words:
      'Grades 11 to 12 (For integrated SHS) Activities on TVL, SHS and Career Guidance Advocacy, and industry partnership engagement',
  },

  /** Any key stage: fitting materials to the place. */
  'do44/activities/contextualized-materials': {
    issuance: 'do44',
    section: 'Best Practices on Curriculum, Instruction and Assesment',
    source: 'guide',
    evidence: 'quoted',
    words: 'Contextualization of learning materials and teaching guides',
  },
  /** Any key stage: materials that teachers make. */
  'do44/activities/teacher-made-materials': {
    issuance: 'do44',
    section: 'Best Practices on Curriculum, Instruction and Assesment',
    source: 'guide',
    evidence: 'quoted',
    words: 'Creation of teacher-made learning materials for use in differentiated and innovative instruction',
  },
  /** Any key stage: training of teachers. */
  'do44/activities/teacher-capacity-building': {
    issuance: 'do44',
    section: 'Best Practices on Curriculum, Instruction and Assesment',
    source: 'guide',
    evidence: 'quoted',
    words:
      'Capacity-building for teachers on content, pedagogy, classroom management, differentiated instruction, and inclusive education',
  },
  /** Any key stage: teaching and assessment, with their supplies. */
  'do44/activities/teaching-and-assessment': {
    issuance: 'do44',
    section: 'Best Practices on Curriculum, Instruction and Assesment',
    source: 'guide',
    evidence: 'quoted',
    words:
      'Conduct of activities for teaching and assessment including the purchase of supplies and materials necessary to conduct them',
  },
  /** Any key stage: IP resource persons share what they know; an honorarium to them is another matter. */
  'do44/activities/ip-resource-persons': {
    issuance: 'do44',
    section: 'Best Practices on Curriculum, Instruction and Assesment',
    source: 'guide',
    evidence: 'quoted',
    words: 'Tapping Indigenous People (IP) resource persons from the community to share their knowledge and practices',
  },
  /** Any key stage: LAC projects. */
  'do44/activities/lac-projects': {
    issuance: 'do44',
    section: 'Best Practices on Curriculum, Instruction and Assesment',
    source: 'guide',
    evidence: 'quoted',
    words: 'Implementation of LAC projects particularly for Special Education (SPED), Multigrade Education, and SHS',
  },
  /** Any key stage: the teams behind LAC projects. */
  'do44/activities/lac-project-teams': {
    issuance: 'do44',
    section: 'Best Practices on Curriculum, Instruction and Assesment',
    source: 'guide',
    evidence: 'quoted',
    words: 'Organization, mobilization, and other supporting activities LAC Project Teams',
  },

  /** Planning and assessment of the school. */
  'do44/activities/improvement-planning-and-sbm': {
    issuance: 'do44',
    section: 'Best Practices on Leadership and Governance',
    source: 'guide',
    evidence: 'quoted',
    words: 'School improvement planning and SBM assessment',
  },
  /** Methods of improvement. */
  'do44/activities/ci-lac-action-research': {
    issuance: 'do44',
    section: 'Best Practices on Leadership and Governance',
    source: 'guide',
    evidence: 'quoted',
    words: 'CI Methodology, LAC, and Action Research',
  },
  /** Answering to the community. */
  'do44/activities/transparency-and-accountability': {
    issuance: 'do44',
    section: 'Best Practices on Leadership and Governance',
    source: 'guide',
    evidence: 'quoted',
    words: 'Transparency and accountability (e.g. School Report Card (SRC) and Transparency and Accountability Board)',
  },
  /** Water, sanitation and hygiene. */
  'do44/activities/water-sanitation-hygiene': {
    issuance: 'do44',
    section: 'Best Practices on Leadership and Governance',
    source: 'guide',
    evidence: 'quoted',
    words: 'Water, sanitation and hygiene',
  },
  /** Solid waste. */
  'do44/activities/solid-waste-management': {
    issuance: 'do44',
    section: 'Best Practices on Leadership and Governance',
    source: 'guide',
    evidence: 'quoted',
    words: 'Solid waste management',
  },
  /** Campaigns, inside the school and out. */
  'do44/activities/advocacy-campaigns': {
    issuance: 'do44',
    section: 'Best Practices on Leadership and Governance',
    source: 'guide',
    evidence: 'quoted',
    words: 'Advocacy and education campaigns for internal and external stakeholders',
  },
  /** Enrolment. */
  'do44/activities/enrolment-management': {
    issuance: 'do44',
    section: 'Best Practices on Leadership and Governance',
    source: 'guide',
    evidence: 'quoted',
    words: 'Enrolment management',
  },
  /** Learners at risk of dropping out. */
  'do44/activities/child-mapping': {
    issuance: 'do44',
    section: 'Best Practices on Leadership and Governance',
    source: 'guide',
    evidence: 'quoted',
    words: 'Child-mapping or tracking of learners, especially boys, who are at risk of dropping out',
  },
  /** ICT as an activity; the purchase of equipment for it is another matter. */
  'do44/activities/ict': {
    issuance: 'do44',
    section: 'Best Practices on Leadership and Governance',
    source: 'guide',
    evidence: 'quoted',
    words: 'Information, Communication and Technology',
  },

  /** Sharing resources and responding fast. */
  'do44/activities/resource-sharing-rapid-response': {
    issuance: 'do44',
    section: 'Best Practices on Disaster Risk Reduction',
    source: 'guide',
    evidence: 'quoted',
    words: 'Resource-sharing and rapid response',
  },
  /** Classes that go on. */
  'do44/activities/education-continuity': {
    issuance: 'do44',
    section: 'Best Practices on Disaster Risk Reduction',
    source: 'guide',
    evidence: 'quoted',
    words: 'Education continuity strategies',
  },
  /** Drills with the community. */
  'do44/activities/preparedness-drills': {
    issuance: 'do44',
    section: 'Best Practices on Disaster Risk Reduction',
    source: 'guide',
    evidence: 'quoted',
    words: 'School-community emergency preparedness drills',
  },
  /** Temporary learning spaces. */
  'do44/activities/temporary-learning-spaces': {
    issuance: 'do44',
    section: 'Best Practices on Disaster Risk Reduction',
    source: 'guide',
    evidence: 'quoted',
    words: 'Temporary Learning Spaces following national or local designs',
  },
  /** Cleaning up together. */
  'do44/activities/joint-clean-up': {
    issuance: 'do44',
    section: 'Best Practices on Disaster Risk Reduction',
    source: 'guide',
    evidence: 'quoted',
    words: 'Joint clean up after disasters',
  },
  /** Support of students and teachers. */
  'do44/activities/psychosocial-support': {
    issuance: 'do44',
    section: 'Best Practices on Disaster Risk Reduction',
    source: 'guide',
    evidence: 'quoted',
    words: 'Psychosocial support for students and teachers after disasters',
  },
  /** Mapping hazards together. */
  'do44/activities/hazard-mapping': {
    issuance: 'do44',
    section: 'Best Practices on Disaster Risk Reduction',
    source: 'guide',
    evidence: 'quoted',
    words: 'Collaborative hazard-mapping',
  },
  /** Nearby schools grow more resilient. */
  'do44/activities/school-resilience': {
    issuance: 'do44',
    section: 'Best Practices on Disaster Risk Reduction',
    source: 'guide',
    evidence: 'quoted',
    words: 'Helping nearby schools become more resilient to disasters',
  },
})
