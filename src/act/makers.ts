// How an answer is made anew. What works with answers goes by their kind and by nothing else of them.
import { checkActivity } from '../activities/rules.ts'
import { classifySchool } from '../classification/rules.ts'
import { checkDuties } from '../duties/rules.ts'
import { checkExpense } from '../expenses/check.ts'
import { fundBalance, maxAllowable } from '../fund/questions.ts'
import { checkIncentives } from '../incentives/rules.ts'
import { FY2016 } from '../order/index.ts'
import { SBM2012 } from '../order/sbm-forms.ts'
import { checkPairings } from '../pairing/list.ts'
import { checkPairing } from '../pairing/rules.ts'
import { evaluatePartnership } from '../partnership/report.ts'
import { evaluateProgramme } from '../programme/programme.ts'
import { oneOf } from '../reading/choices.ts'
import type { Day } from '../reading/days.ts'
import type { EvaluationOptions } from '../sbm/framework.ts'
import { checkForm } from '../sbm/form.ts'
import { scoreSbm } from '../sbm/score.ts'

/** An answer that was made here. */
export interface Made {
  /** Which question is answered. */
  readonly kind: string
  /** How it is settled. */
  readonly outcome: string
}

/** What a question goes by. */
interface Asked
  extends Required<Pick<EvaluationOptions, 'policy' | 'framework'>>, Pick<EvaluationOptions, 'unknownKeys'> {
  /** What is asked about. */
  readonly input: never
  /** The day that is asked about. */
  readonly asOf: Day
}

const makers = {
  school: ({ input, policy, unknownKeys }) => classifySchool(input, { policy, unknownKeys }),
  pairing: ({ input, policy, unknownKeys }) => checkPairing(input, { policy, unknownKeys }),
  pairings: ({ input, policy, unknownKeys }) => checkPairings(input, { policy, unknownKeys }),
  activity: ({ input, policy, unknownKeys }) => checkActivity(input, { policy, unknownKeys }),
  expense: ({ input, policy, unknownKeys }) => checkExpense(input, { policy, unknownKeys }),
  fund: ({ input, asOf, policy, unknownKeys }) => fundBalance(input, asOf, { policy, unknownKeys }),
  'spending-limit': ({ input, asOf, policy, unknownKeys }) => maxAllowable(input, asOf, { policy, unknownKeys }),
  duties: ({ input, asOf, policy, unknownKeys }) => checkDuties(input, asOf, { policy, unknownKeys }),
  incentives: ({ input, policy, unknownKeys }) => checkIncentives(input, { policy, unknownKeys }),
  'sbm-score': ({ input, framework, unknownKeys }) => scoreSbm(input, { framework, unknownKeys }),
  'sbm-form': ({ input, framework, unknownKeys }) => checkForm(input, { framework, unknownKeys }),
  partnership: ({ input, asOf, policy, framework, unknownKeys }) =>
    evaluatePartnership(input, asOf, { policy, framework, unknownKeys }),
  programme: ({ input, asOf, policy, framework, unknownKeys }) =>
    evaluateProgramme(input, asOf, { policy, framework, unknownKeys }),
} as const satisfies Readonly<Record<string, (asked: Asked) => Made>>

/** The kinds of answers that can be made anew. */
export type MadeKind = keyof typeof makers

/** The kinds, as a reader knows them. */
export const kindSchema = /* @__PURE__ */ (() => oneOf(...(Object.keys(makers) as [MadeKind, ...MadeKind[]])))()

/** Makes an answer of a kind. A day is looked at only by questions that have one. */
export const make = (
  kind: MadeKind,
  input: unknown,
  {
    asOf = '',
    policy = FY2016,
    framework = SBM2012,
    unknownKeys,
  }: EvaluationOptions & { readonly asOf?: Day | undefined },
): Made => makers[kind]({ input: input as never, asOf, policy, framework, unknownKeys })
