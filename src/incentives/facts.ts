import { oneOf, yesNo } from '../reading/choices.ts'
import { listOf, optional, reads } from '../reading/read.ts'
import { line } from '../reading/text.ts'

/**
 * A person, or a group of persons of whom the same facts are true. What is unknown is left out.
 *
 * @group Input
 */
export interface Staff {
  /** Who they are, by function or group, 1 to 120 characters. */
  readonly label?: string
  /**
   * What personnel they are; `other` for those who are not personnel of the school.
   *
   * @clause do44/incentives/ipcrf-opcrf
   * @clause do44/incentives/service-credits
   */
  readonly personnel?: 'teaching' | 'non-teaching' | 'other'
  /**
   * Whether their work was beyond regular functions or hours.
   *
   * @clause do53/granted-for
   */
  readonly beyondRegularDuty?: boolean
  /**
   * Whether an honorarium or overtime pay is possible for it.
   *
   * @clause do53/granted-for
   */
  readonly payPossible?: boolean
  /**
   * Whether they report for duty during the Christmas and summer vacations.
   *
   * @clause do53/granted-to
   */
  readonly reportsInVacations?: boolean
}

/**
 * What decides on incentives.
 *
 * @group Input
 */
export interface IncentiveFacts {
  /**
   * The judgement of a person: whether the partnership was successfully implemented.
   *
   * @clause do44/incentives/success
   */
  readonly successful?: boolean
  /**
   * Who took part, 1,000 entries at most.
   *
   * @clause do44/incentives/ipcrf-opcrf
   * @clause do44/incentives/service-credits
   */
  readonly staff?: readonly Staff[]
}

const staffSchema = reads<Staff>('staff', {
  label: optional(line('a label', 120)),
  personnel: optional(oneOf('teaching', 'non-teaching', 'other')),
  beyondRegularDuty: optional(yesNo),
  payPossible: optional(yesNo),
  reportsInVacations: optional(yesNo),
})

/** What decides on incentives. */
export const incentivesSchema = reads<IncentiveFacts>('incentive facts', {
  successful: optional(yesNo),
  staff: optional(listOf('a list of staff', staffSchema, 1000)),
})
