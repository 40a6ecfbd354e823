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
interface Asked extends Required<Omit<EvaluationOptions, 'detail'>> {
  /** What is asked about. */
  readonly input: never
  /** The day that is asked about. */
  readonly asOf: Day
}

const makers = {
  school: ({ input, policy }) => classifySchool(input, { policy }),
  pairing: ({ input, policy }) => checkPairing(input, { policy }),
  pairings: ({ input, policy }) => checkPairings(input, { policy }),
  activity: ({ input, policy }) => checkActivity(input, { policy }),
  expense: ({ input, policy }) => checkExpense(input, { policy }),
  fund: ({ input, asOf, policy }) => fundBalance(input, asOf, { policy }),
  'spending-limit': ({ input, asOf, policy }) => maxAllowable(input, asOf, { policy }),
  duties: ({ input, asOf, policy }) => checkDuties(input, asOf, { policy }),
  incentives: ({ input, policy }) => checkIncentives(input, { policy }),
  'sbm-score': ({ input, framework }) => scoreSbm(input, { framework }),
  'sbm-form': ({ input, framework }) => checkForm(input, { framework }),
  partnership: ({ input, asOf, policy, framework }) => evaluatePartnership(input, asOf, { policy, framework }),
  programme: ({ input, asOf, policy, framework }) => evaluateProgramme(input, asOf, { policy, framework }),
} as const satisfies Readonly<Record<string, (asked: Asked) => Made>>

/** The kinds of answers that can be made anew. */
export type MadeKind = keyof typeof makers

/** The kinds, as a reader knows them. */
export const kindSchema = /* @__PURE__ */ (() => oneOf(...(Object.keys(makers) as [MadeKind, ...MadeKind[]])))()

/** Makes an answer of a kind. A day is looked at only by questions that have one. */
export const make = (
  kind: MadeKind,
  input: unknown,
  { asOf = '', policy = FY2016, framework = SBM2012 }: EvaluationOptions & { readonly asOf?: Day | undefined },
): Made => makers[kind]({ input: input as never, asOf, policy, framework })
