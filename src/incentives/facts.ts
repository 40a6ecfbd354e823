import { outside } from '../decision/printable.ts'
import type { Classification } from '../classification/rules.ts'
import type { InvalidInput } from '../decision/answer.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { listed } from '../decision/wording.ts'
import { questionsAbout } from '../policy/terms.ts'
import { oneOf, yesNo } from '../reading/choices.ts'
import { listOf, optional, type Readers, reads } from '../reading/read.ts'
import { line } from '../reading/text.ts'

/**
 * A person, or a group of persons of whom the same facts are true. What is unknown is left out.
 *
 * @group Input
 */
export interface Staff {
  /** Who they are, by function or group, 1 to 120 characters. */
  readonly label?: string | undefined
  /**
   * What personnel they are; `other` for those who are not personnel of the school.
   *
   * @clause do44/incentives/ipcrf-opcrf
   * @clause do44/incentives/service-credits
   */
  readonly personnel?: 'teaching' | 'non-teaching' | 'other' | undefined
  /**
   * Whether their work was beyond regular functions or hours.
   *
   * @clause do53/granted-for
   */
  readonly beyondRegularDuty?: boolean | undefined
  /**
   * Whether an honorarium or overtime pay is possible for it.
   *
   * @clause do53/granted-for
   */
  readonly payPossible?: boolean | undefined
  /**
   * Whether they report for duty during the Christmas and summer vacations.
   *
   * @clause do53/granted-to
   */
  readonly reportsInVacations?: boolean | undefined
}

/**
 * What a record of a partnership says of incentives. The role of the school is that of the record’s leader.
 *
 * @group Input
 */
export interface PartnershipIncentives {
  /**
   * The judgement of a person: whether the partnership was successfully implemented.
   *
   * @clause do44/incentives/success
   */
  readonly successful?: boolean | undefined
  /**
   * Who took part, 1,000 entries at most: personnel of the school, and others.
   *
   * @clause do44/incentives/ipcrf-opcrf
   * @clause do44/incentives/service-credits
   */
  readonly staff?: readonly Staff[] | undefined
}

/**
 * The role that a school’s level gives it.
 *
 * @group Input
 */
export type SchoolRole = 'leader-school' | 'partner-school'

/**
 * What decides on incentives.
 *
 * @group Input
 */
export interface IncentiveFacts extends PartnershipIncentives {
  /**
   * The role of the school whose incentives are asked about, as `classifySchool` finds it; left out where unknown.
   *
   * @clause do44/incentives/sbm-rating
   * @clause do44/incentives/ipcrf-opcrf
   * @clause do44/incentives/service-credits
   */
  readonly role?: SchoolRole | undefined
}

/** A member of the staff. */
export const staffSchema = reads<Staff>('staff', {
  label: optional(line('a label', 120)),
  personnel: optional(oneOf('teaching', 'non-teaching', 'other')),
  beyondRegularDuty: optional(yesNo),
  payPossible: optional(yesNo),
  reportsInVacations: optional(yesNo),
})

const readers: Readers<PartnershipIncentives> = {
  successful: optional(yesNo),
  staff: optional(listOf('a list of staff', staffSchema, 1000)),
}

/** What a record of a partnership says of incentives. */
export const partnershipIncentivesSchema = reads<PartnershipIncentives>('incentive facts', readers)

/** The role of a school. */
export const roleSchema = oneOf('leader-school', 'partner-school')

/** What decides on incentives. */
export const incentivesSchema = reads<IncentiveFacts>('incentive facts', { ...readers, role: optional(roleSchema) })

/** The facts of the rule about the role: the role as it is known, and the decision on it where one was made. */
export interface RoleFacts {
  /** The role. */
  readonly role: SchoolRole | undefined
  /** What the level gives; nothing where the role was not decided here. */
  readonly classified: Exclude<Classification, InvalidInput> | undefined
}

/** A fact that stands against service credits, where it is not as it has to be. */
export type CreditFact = 'personnel' | 'beyondRegularDuty' | 'payPossible' | 'reportsInVacations'

/** The facts that service credits go by, in the order of the rule, each with the value it must have: those but the first by DO 53, s. 2003. */
const required = {
  personnel: 'teaching',
  beyondRegularDuty: true,
  payPossible: false,
  reportsInVacations: false,
} as const satisfies { readonly [Fact in CreditFact]: Staff[Fact] }

/** Those facts, in the order of the rule. */
export const creditFacts = /* @__PURE__ */ (() => Object.keys(required) as CreditFact[])()

/** The facts that stand against service credits. */
export const failing = (staff: Staff): readonly CreditFact[] =>
  creditFacts.filter((fact) => staff[fact] !== undefined && staff[fact] !== required[fact])

const against: Readonly<Record<CreditFact, string>> = {
  personnel: 'they are not teachers',
  beyondRegularDuty: 'the work was not beyond regular functions or hours',
  payPossible: 'an honorarium or overtime pay is possible for the work',
  reportsInVacations: 'they report for duty during the Christmas and summer vacations',
}

/** How sentences word the figures about incentives. */
export const formats = {
  quoted: outside,
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

const aboutRole = questionsAbout<RoleFacts, typeof formats>(formats)
const who = ({ label }: Staff): AsFarAsKnown<StaffNeedParams> => ({ staff: label })
const aboutSuccess = questionsAbout<IncentiveFacts, typeof formats>(formats)
const aboutStaff = questionsAbout<Staff, typeof formats>(formats)

/** The questions about the school, by the facts that they ask for. */
export const roleQuestions = {
  role: aboutRole({
    asks: 'school-role',
    kind: 'fact',
    path: ['role'],
    says: 'Is the school a Leader School or a Partner School? The incentives are for Leader Schools.',
  }),
} as const

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
    says: [
      'Are {staff:quoted} teaching or non-teaching personnel?',
      'Are the staff teaching or non-teaching personnel?',
    ],
  }),
  beyondRegularDuty: aboutStaff({
    asks: 'beyond-regular-duty',
    kind: 'fact',
    path: ['beyondRegularDuty'],
    figures: who,
    says: [
      'Was the work beyond regular functions or hours: {staff:quoted}?',
      'Was the work beyond regular functions or hours: the staff?',
    ],
  }),
  payPossible: aboutStaff({
    asks: 'pay-possible',
    kind: 'fact',
    path: ['payPossible'],
    figures: who,
    says: [
      'Is an honorarium or overtime pay possible for the work: {staff:quoted}?',
      'Is an honorarium or overtime pay possible for the work: the staff?',
    ],
  }),
  reportsInVacations: aboutStaff({
    asks: 'reports-in-vacations',
    kind: 'fact',
    path: ['reportsInVacations'],
    figures: who,
    says: [
      'Do they report for duty during the Christmas and summer vacations: {staff:quoted}?',
      'Do they report for duty during the Christmas and summer vacations: the staff?',
    ],
  }),
} as const

/** All questions of this subject. */
export const questions = /* @__PURE__ */ (() =>
  ({ ...roleQuestions, ...successQuestions, ...staffQuestions }) as const)()
