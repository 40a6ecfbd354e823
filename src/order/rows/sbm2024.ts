// The SBM system of DO 7, s. 2024, as far as it was seen. A row: a dimension, its name, and its indicators in the order of the checklist,
// in a few words of ours. Those that were seen in a copy of DepEd’s checklist are plain; those that were not are `heard`.
import type { Clause } from '../clause.ts'

/** An indicator that was not seen: others say what it looks at. */
interface Heard {
  readonly heard: string
}

// @__NO_SIDE_EFFECTS__
const heard = (label: string): Heard => ({ heard: label })

// @__NO_SIDE_EFFECTS__
const dimension = <const Id extends string>(id: Id, label: string, indicators: readonly (string | Heard)[]) => ({
  id,
  label,
  indicators,
})

const told = /* @__PURE__ */ (() =>
  [
    dimension('curriculum-teaching', 'Curriculum and Teaching', [
      'Grade 3 proficiency in early language, literacy and numeracy',
      'Grades 6, 10 and 12 proficiency in the NAT',
      'School-based ALS learners certified',
      'Contextualized materials',
      'Remediation in reading, science and technology, and mathematics',
      'Peace and core values',
      'Test item analysis',
      'Local industries for TLE-TVL',
    ]),
    dimension('learning-environment', 'Learning Environment', [
      'Zero bullying',
      'Zero child abuse',
      'Reduced dropout',
      heard('Culture-sensitive activities'),
      'Access for the disadvantaged, out-of-school youth and adults',
      heard('School-based ALS'),
      heard('Child-protection committee'),
      heard('DRRM plan'),
      'Mental wellness support',
      heard('SPED- and PWD-friendly facilities'),
    ]),
    dimension('leadership', 'Leadership', [
      heard('Strategic plan'),
      heard('School-community planning team'),
      'SSG or SPG',
      heard('Innovations in frontline services'),
    ]),
    dimension('governance-accountability', 'Governance and Accountability', [
      heard('Implementation plan'),
      heard('SGC'),
      heard('PTA'),
      'Partnerships strengthened with stakeholders and other schools',
      'PPAs monitored and evaluated',
      'Stakeholders’ rating satisfactory on average',
    ]),
    dimension('human-resource', 'Human Resource and Team Development', [
      'IPCR very satisfactory on average',
      'OPCR very satisfactory',
      'Needs-based LAC and L&D',
      'Promotion and CPD',
      'Recognition',
      'Correct and timely pay',
      heard('Fair workload'),
    ]),
    dimension('finance-resources', 'Finance and Resource Management and Mobilization', [
      heard('Facilities inspected'),
      heard('Facilities improved'),
      heard('Library'),
      heard('Water, electricity, internet'),
      heard('Computer laboratory'),
      heard('75 to 100% of MOOE used'),
      heard('All MOOE used is liquidated'),
    ]),
  ] as const)()

type DimensionId = (typeof told)[number]['id']
type Numbers<Count extends number, Made extends readonly unknown[] = []> = Made['length'] extends Count
  ? never
  : `${[...Made, unknown]['length'] & number}` | Numbers<Count, [...Made, unknown]>
type IndicatorId = Numbers<42>

// @__NO_SIDE_EFFECTS__
const clauseOf = (section: string, evidence: 'restated' | 'secondary', gist: string): Clause => ({
  issuance: 'do7',
  section,
  source: 'facts-2',
  evidence,
  gist,
})

/**
 * The rows of the dimensions.
 *
 * @internal
 */
export const sbm2024DimensionRows = /* @__PURE__ */ (() =>
  told.map(({ id, label, indicators }) => {
    const clause = `do7/dimensions/${id}` as const
    const gist = `${label} has ${indicators.length} indicators.`
    return {
      item: { id, label, indicatorCount: indicators.length, clause },
      clauses: { [clause]: clauseOf('Dimensions', 'restated', gist) } as Readonly<
        Record<`do7/dimensions/${DimensionId}`, Clause>
      >,
    }
  }))()

/**
 * The rows of the indicators, numbered through.
 *
 * @internal
 */
export const sbm2024IndicatorRows = /* @__PURE__ */ (() =>
  told
    .flatMap(({ id: of, indicators }) => indicators.map((each: string | Heard) => ({ of, each })))
    .map(({ of, each }, index) => {
      const id = String(index + 1) as IndicatorId
      const clause = `do7/indicators/${id}` as const
      const [label, evidence] =
        typeof each === 'string' ? ([each, 'restated'] as const) : ([each.heard, 'secondary'] as const)
      return {
        item: { id, dimension: of, label, clause },
        clauses: { [clause]: clauseOf(`Indicator ${id}`, evidence, `What is looked at: ${label}.`) } as Readonly<
          Record<`do7/indicators/${IndicatorId}`, Clause>
        >,
      }
    }))()
