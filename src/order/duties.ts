import type { AtLeastOne } from './at-least-one.ts'
import type { ClauseId } from './clauses.ts'
import { fixed } from './fixed.ts'

/**
 * A duty of a school head.
 *
 * @group The Order as data
 */
export interface Duty {
  /** The id: whose duty, and its letter. */
  readonly id: string
  /** Whose head has the duty. */
  readonly of: 'leader' | 'partner'
  /** The letter under 5.1.1 (Leader School) or 5.1.2 (Partner School). */
  readonly letter: string
  /** What is to be done, in a few words. */
  readonly label: string
  /** The clauses it rests on. */
  readonly clauses: AtLeastOne<ClauseId>
}

/**
 * The duties that were seen, in the Order’s sequence: A to J of the Leader School’s head, A of the Partner School’s.
 *
 * @group The Order as data
 */
export const duties = /* @__PURE__ */ fixed([
  { id: 'leader-a', of: 'leader', letter: 'A', label: 'Partner School selected', clauses: ['do44/duties/leader/a'] },
  {
    id: 'leader-b',
    of: 'leader',
    letter: 'B',
    label: 'Teams formed, focal person named',
    clauses: ['do44/duties/leader/b'],
  },
  { id: 'leader-c', of: 'leader', letter: 'C', label: 'Personnel oriented', clauses: ['do44/duties/leader/c'] },
  {
    id: 'leader-d',
    of: 'leader',
    letter: 'D',
    label: 'Partner’s needs assessed from its SIP',
    clauses: ['do44/duties/leader/d'],
  },
  { id: 'leader-e', of: 'leader', letter: 'E', label: 'Own strengths identified', clauses: ['do44/duties/leader/e'] },
  { id: 'leader-f', of: 'leader', letter: 'F', label: 'WFP drawn up', clauses: ['do44/duties/leader/f'] },
  { id: 'leader-g', of: 'leader', letter: 'G', label: 'Agreement signed', clauses: ['do44/duties/leader/g'] },
  {
    id: 'leader-h',
    of: 'leader',
    letter: 'H',
    label: 'Funds received, approved WFP carried out',
    clauses: ['do44/duties/leader/h', 'do44/duties/leader/h/costing'],
  },
  { id: 'leader-i', of: 'leader', letter: 'I', label: 'Outcomes monitored', clauses: ['do44/duties/leader/i'] },
  { id: 'leader-j', of: 'leader', letter: 'J', label: 'Reports handed to the SDO', clauses: ['do44/duties/leader/j'] },
  { id: 'partner-a', of: 'partner', letter: 'A', label: 'Personnel oriented', clauses: ['do44/duties/partner/a'] },
])

/**
 * The id of a duty.
 *
 * @group The Order as data
 */
export type DutyId = (typeof duties)[number]['id']
