// The SBM system of DO 7, s. 2024, but for its dimensions and indicators, which bring their clauses along.
import { fixed } from '../fixed.ts'

/**
 * The clauses about the SBM system of 2024, by id.
 *
 * @internal
 */
export const sbm2024Clauses = /* @__PURE__ */ fixed({
  /** The degrees of manifestation. */
  'do7/degrees': {
    issuance: 'do7',
    section: 'Degree of manifestation',
    source: 'facts-2',
    evidence: 'restated',
    gist: 'An indicator is not yet, rarely, frequently or always manifested.',
  },
  /** An indicator that does not apply. */
  'do7/not-applicable': {
    issuance: 'do7',
    section: 'Degree of manifestation',
    source: 'facts-2',
    evidence: 'secondary',
    gist: 'A school may set an indicator aside as not applicable, and says why.',
  },
  /** What the checklist does not have. */
  'do7/no-level': {
    issuance: 'do7',
    section: 'Checklist',
    source: 'facts-2',
    evidence: 'restated',
    gist: 'Neither the checklist nor the form of a school has weights, a total or a level of practice.',
  },
  /** The dimension of the incentive of 2016 is gone. */
  'do7/no-leadership-governance': {
    issuance: 'do7',
    section: 'Dimensions',
    source: 'facts-2',
    evidence: 'derived',
    gist: 'No dimension is Leadership and Governance, and nothing that was seen says that its rating of 2 has a counterpart.',
  },
})
