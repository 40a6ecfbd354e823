import type { AtLeastOne } from './at-least-one.ts'
import type { ClauseId } from './clauses.ts'
import { fixed } from './fixed.ts'

/**
 * Something that a Leader School or its personnel earn by the partnership.
 *
 * @group The Order as data
 */
export interface Incentive {
  /** The id, unique in the list. */
  readonly id: string
  /** What is earned, in a few words. */
  readonly label: string
  /** Who earns it. */
  readonly earnedBy: readonly ('school' | 'teaching-personnel' | 'non-teaching-personnel')[]
  /** The clauses it rests on, those of companion orders after the Order’s own. */
  readonly clauses: AtLeastOne<ClauseId>
}

/**
 * The three incentives, in the guide’s order.
 *
 * @group The Order as data
 */
export const incentives = /* @__PURE__ */ fixed([
  {
    id: 'sbm-rating',
    label: 'SBM rating for Leadership and Governance',
    earnedBy: ['school'],
    clauses: ['do44/incentives/sbm-rating', 'do44/incentives/success'],
  },
  {
    id: 'ipcrf-opcrf',
    label: 'Activities counted in the IPCRF and OPCRF',
    earnedBy: ['teaching-personnel', 'non-teaching-personnel'],
    clauses: ['do44/incentives/ipcrf-opcrf'],
  },
  {
    id: 'service-credits',
    label: 'Service credits',
    earnedBy: ['teaching-personnel'],
    clauses: [
      'do44/incentives/service-credits',
      'do53/granted-for',
      'do53/granted-to',
      'do53/offset',
      'do53/yearly-cap',
    ],
  },
])
