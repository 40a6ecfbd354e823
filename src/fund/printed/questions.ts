// What has to be asked about a report that does not say it.
import type { Path } from '../../decision/answer.ts'
import { asking, type NeedsIn } from '../../decision/question.ts'
import { formats } from './says.ts'

/**
 * The figures of a question about an amount on a report.
 *
 * @group Answers
 */
export interface StatementNeedParams {
  /** Where the amount stands in the report, or would. */
  readonly figure: Path
  /** How much it is about, in pesos; absent where that is the question. */
  readonly amount?: string
}

/** The questions about a report. They go by no policy. */
export const questions = {
  unsaid: asking<StatementNeedParams, unknown, typeof formats>(formats)({
    asks: 'statement-amount',
    kind: 'fact',
    path: ({ figure }) => figure,
    figures: ({ figure }): StatementNeedParams => ({ figure }),
    says: 'How much is {figure:row}?',
  }),
  uncertain: asking<StatementNeedParams, unknown, typeof formats>(formats)({
    asks: 'statement-figures-or-words',
    kind: 'fact',
    path: ({ figure }) => figure,
    figures: ({ figure }): StatementNeedParams => ({ figure }),
    says: 'What does the paper say: how much is {figure:row}?',
  }),
  unspent: asking<StatementNeedParams, unknown, typeof formats>(formats)({
    asks: 'statement-unspent',
    kind: 'fact',
    path: ({ figure }) => figure,
    figures: ({ figure, amount }) => ({ figure, amount }),
    says: 'How much of the {amount:peso} that was not spent is still to be returned?',
  }),
  overspent: asking<StatementNeedParams, unknown, typeof formats>(formats)({
    asks: 'statement-overspent',
    kind: 'fact',
    path: ({ figure }) => figure,
    figures: ({ figure, amount }) => ({ figure, amount }),
    says: 'How much of the {amount:peso} that was spent beyond what was received is still to be reimbursed?',
  }),
} as const

/**
 * What a report does not say, by the question that asks for it.
 *
 * @group Answers
 */
export type StatementNeed = NeedsIn<(typeof questions)[keyof typeof questions]>

/** All that is asked about reports. It has no rules. */
export const statement = { rules: [], questions, formats } as const
