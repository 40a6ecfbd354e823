// What a Leader School earns, and the order on service credits that the third incentive leans on.
import { fixed } from '../fixed.ts'

/**
 * The clauses about incentives, by id.
 *
 * @internal
 */
export const incentiveClauses = /* @__PURE__ */ fixed({
  /** First incentive; who certifies success is not in the text. */
  'do44/incentives/sbm-rating': {
    issuance: 'do44',
    section: 'What are the incentives for Leader Schools?',
    source: 'guide',
    evidence: 'quoted',
    words: 'A rating of 2 for all indicators under the Leadership and Governance Dimension of the SBM Framework',
  },
  /** The condition of the first incentive. */
  'do44/incentives/success': {
    issuance: 'do44',
    section: 'What are the incentives for Leader Schools?',
    source: 'guide',
    evidence: 'quoted',
    words: 'if school-to-school partnerships are successfully implemented',
  },
  /** Second incentive. */
  'do44/incentives/ipcrf-opcrf': {
    issuance: 'do44',
    section: 'What are the incentives for Leader Schools?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Inclusion of the partnership activities in the IPCRF and OPCRF for teaching and non-teaching personel',
  },
  /** Third incentive. */
  'do44/incentives/service-credits': {
    issuance: 'do44',
    section: 'What are the incentives for Leader Schools?',
    source: 'guide',
    evidence: 'quoted',
    words: 'Service credits for teachers subject to existing rules and regulations',
  },
  /** Work that service credits are given for. */
  'do53/granted-for': {
    issuance: 'do53',
    section: 'not seen',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Credits are for work outside regular functions or hours that cannot be paid by honorarium or overtime.',
  },
  /** Teachers who may receive them. */
  'do53/granted-to': {
    issuance: 'do53',
    section: 'not seen',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Credits go to teachers who are off duty in the Christmas and summer vacations.',
  },
  /** What a credit is good for. */
  'do53/offset': {
    issuance: 'do53',
    section: 'not seen',
    source: 'facts',
    evidence: 'quoted',
    gist: 'One day of credit makes up for one day of absence because of illness.',
  },
  /** The cap is known from paraphrase only. */
  'do53/yearly-cap': {
    issuance: 'do53',
    section: 'not seen',
    source: 'facts',
    evidence: 'secondary',
    gist: 'Fifteen days of credit a year are reported as the most.',
  },
})
