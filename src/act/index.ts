// What to do with an answer: ask, mend, compare, keep.
export { nextQuestions } from './ask.ts'
export type { NextQuestion, NextQuestions, RuleReference } from './ask.ts'
export { whatIf } from './what-if.ts'
export type { TriedValue, WhatIf } from './what-if.ts'
export { canonicalJson } from './canonical.ts'
export type { CanonicalJson, DigestedBytes } from './canonical.ts'
export { remedies } from './mend.ts'
export type { GoodValues } from './doing.ts'
export type { ValueBeside } from './values.ts'
export type { Remedies, Remedy } from './mend.ts'
export { compare } from './compare.ts'
export type {
  AmountChange,
  Comparison,
  DecisionChange,
  FigureChange,
  FigureReference,
  RuleChange,
} from './comparison.ts'
export { evidence } from './evidence.ts'
export type { Attestation, Evidenced, FindingEvidence, RestingFact } from './evidence.ts'
export { impact } from './impact.ts'
export type {
  DecisionImpact,
  FigureImpact,
  Impact,
  ImpactExample,
  ImpactOptions,
  ImpactSide,
  OutcomeImpact,
  RuleImpact,
} from './impact-answer.ts'
export type { MadeKind } from './makers.ts'
export { policyDiff } from './policy-diff.ts'
export type { FigureDifference, PolicyDiff } from './policy-diff.ts'
export type { AnsweredBy, AnsweredByNamed, AnsweredName, AnswerNotStated } from './questions.ts'
export type { ExpenseBack } from './refunds.ts'
export { receipt } from './receipt.ts'
export type { AnswerReceipt, ReceiptHash, ReceiptOptions } from './receipt.ts'
export type { AcceptedValue } from './accepted.ts'
export { verifyReceipt } from './verify.ts'
export type { ReceiptDifference, Verification, VerifyOptions } from './verify.ts'
