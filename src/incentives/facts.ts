import type { AsFarAsKnown } from '../decision/sentence.ts'
import { listed } from '../decision/wording.ts'
import { questionsAbout } from '../policy/terms.ts'
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

/** A fact that stands against service credits, where it is not as it has to be. */
export type CreditFact = 'personnel' | 'beyondRegularDuty' | 'payPossible' | 'reportsInVacations'

const against: Readonly<Record<CreditFact, string>> = {
  personnel: 'they are not teachers',
  beyondRegularDuty: 'the work was not beyond regular functions or hours',
  payPossible: 'an honorarium or overtime pay is possible for the work',
  reportsInVacations: 'they report for duty during the Christmas and summer vacations',
}

/** How sentences word the figures about incentives. */
export const formats = {
  against: (failing: readonly CreditFact[]) =>
    listed(
      failing.map((fact) => against[fact]),
      'and',
    ),
} as const

/**
 * The figures of a question about members of the staff.
 *
 * @group Answers
 */
export interface StaffNeedParams {
  /** Who they are; absent where the facts do not say. */
  readonly staff?: string
}

const who = ({ label }: Staff): AsFarAsKnown<StaffNeedParams> => ({ staff: label })
const aboutSuccess = questionsAbout<IncentiveFacts, typeof formats>(formats)
const aboutStaff = questionsAbout<Staff, typeof formats>(formats)

/** The questions about the partnership, by the facts that they ask for. */
export const successQuestions = {
  successful: aboutSuccess({
    asks: 'success',
    kind: 'judgement',
    path: ['successful'],
    says: 'Was the partnership successfully implemented, and who certifies it? The Order does not say who does, or by what measure.',
  }),
} as const

/** The questions about members of the staff, by the facts that they ask for. */
export const staffQuestions = {
  personnel: aboutStaff({
    asks: 'personnel',
    kind: 'fact',
    path: ['personnel'],
    figures: who,
    says: ['Are {staff} teaching or non-teaching personnel?', 'Are the staff teaching or non-teaching personnel?'],
  }),
  beyondRegularDuty: aboutStaff({
    asks: 'beyond-regular-duty',
    kind: 'fact',
    path: ['beyondRegularDuty'],
    figures: who,
    says: [
      'Was the work beyond regular functions or hours: {staff}?',
      'Was the work beyond regular functions or hours: the staff?',
    ],
  }),
  payPossible: aboutStaff({
    asks: 'pay-possible',
    kind: 'fact',
    path: ['payPossible'],
    figures: who,
    says: [
      'Is an honorarium or overtime pay possible for the work: {staff}?',
      'Is an honorarium or overtime pay possible for the work: the staff?',
    ],
  }),
  reportsInVacations: aboutStaff({
    asks: 'reports-in-vacations',
    kind: 'fact',
    path: ['reportsInVacations'],
    figures: who,
    says: [
      'Do they report for duty during the Christmas and summer vacations: {staff}?',
      'Do they report for duty during the Christmas and summer vacations: the staff?',
    ],
  }),
} as const

/** All questions of this subject. */
export const questions = /* @__PURE__ */ (() => ({ ...successQuestions, ...staffQuestions }) as const)()
