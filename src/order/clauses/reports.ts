// The report on the fund: known by the title of its annex, and by a form that a school filled in.
import { fixed } from '../fixed.ts'

/**
 * The clauses about printed reports, by id.
 *
 * @internal
 */
export const reportClauses = /* @__PURE__ */ fixed({
  /** The report that a Leader School makes on its fund; only its title was seen. */
  'do44/annexes/report-on-fund': {
    issuance: 'do44',
    section: 'Annex 10',
    source: 'facts',
    evidence: 'restated',
    gist: 'Annex 10 is the report on fund utilization and liquidation; what it asks for was not seen.',
  },
  /** A form that calls what is to be returned “to be reimbursed”. */
  'forms/liquidation': {
    issuance: 'forms',
    section: 'Liquidation form',
    source: 'facts-2',
    evidence: 'restated',
    gist: 'A liquidation form prints money that was not spent as to be reimbursed; unspent money goes back.',
  },
})
