// What the two school heads do. Only 5.1.1 (A) to (J) and 5.1.2 (A) were seen, and of them only one phrase is on record as found.
import { fixed } from '../fixed.ts'

/**
 * The clauses about duties, by id.
 *
 * @internal
 */
export const dutyClauses = /* @__PURE__ */ fixed({
  /** Leader School head, first duty. */
  'do44/duties/leader/a': {
    issuance: 'do44',
    section: '5.1.1 (A)',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Choose a Partner School and start the partnership.',
  },
  /** Leader School head, second duty. */
  'do44/duties/leader/b': {
    issuance: 'do44',
    section: '5.1.1 (B)',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Form technical-assistance teams out of the school’s own personnel and name a focal person.',
  },
  /** Leader School head, third duty. */
  'do44/duties/leader/c': {
    issuance: 'do44',
    section: '5.1.1 (C)',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Give the teaching and non-teaching personnel an orientation.',
  },
  /** Leader School head, fourth duty. */
  'do44/duties/leader/d': {
    issuance: 'do44',
    section: '5.1.1 (D)',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Find out from its SIP what the Partner School needs.',
  },
  /** Leader School head, fifth duty. */
  'do44/duties/leader/e': {
    issuance: 'do44',
    section: '5.1.1 (E)',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Establish what the Leader School itself is good at and able to give.',
  },
  /** Leader School head, sixth duty. */
  'do44/duties/leader/f': {
    issuance: 'do44',
    section: '5.1.1 (F)',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Draw up a Work and Financial Plan (WFP) on the partner’s needs and on how far the support goes.',
  },
  /** Leader School head, seventh duty. */
  'do44/duties/leader/g': {
    issuance: 'do44',
    section: '5.1.1 (G)',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Sign a formal agreement with the Partner School.',
  },
  /** Leader School head, eighth duty; the costing parameters themselves were not seen. */
  'do44/duties/leader/h': {
    issuance: 'do44',
    section: '5.1.1 (H)',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Receive the funds and carry out what the approved WFP holds.',
  },
  /** The phrase in the eighth duty that binds the activities to costs and dates. */
  'do44/duties/leader/h/costing': {
    issuance: 'do44',
    section: '5.1.1 (H)',
    source: 'facts',
    evidence: 'quoted',
    words: 'following the costing parameters and timelines',
  },
  /** Leader School head, ninth duty. */
  'do44/duties/leader/i': {
    issuance: 'do44',
    section: '5.1.1 (I)',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Watch the results and work through what the teams learned.',
  },
  /** Leader School head, tenth duty; its deadline was not seen. */
  'do44/duties/leader/j': {
    issuance: 'do44',
    section: '5.1.1 (J)',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Hand the liquidation and accomplishment reports to the Schools Division Office.',
  },
  /** Partner School head, first duty; the others were not seen. */
  'do44/duties/partner/a': {
    issuance: 'do44',
    section: '5.1.2 (A)',
    source: 'facts',
    evidence: 'quoted',
    gist: 'Give the Partner School’s personnel an orientation.',
  },
})
