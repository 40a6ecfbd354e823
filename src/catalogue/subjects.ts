// Every subject, and what the lists of their rules and questions make: ids, findings and needs by them.
import { activities } from '../activities/rules.ts'
import { classification } from '../classification/rules.ts'
import type { NeedsIn } from '../decision/question.ts'
import type { FindingsIn } from '../decision/rule.ts'
import { dutiesSubject as duties } from '../duties/rules.ts'
import { expenses } from '../expenses/rules.ts'
import { statement } from '../fund/printed/questions.ts'
import { fund } from '../fund/rules.ts'
import { incentivesSubject as incentives } from '../incentives/rules.ts'
import { pairing } from '../pairing/rules.ts'
import { partnership } from '../partnership/rules.ts'
import { selection } from '../pairing/selection.ts'
import { programme } from '../programme/rules.ts'
import { sbm } from '../sbm/questions.ts'

/** The subjects, in the order in which findings report them. */
export const subjects = /* @__PURE__ */ (() =>
  Object.freeze({
    classification,
    pairing,
    selection,
    programme,
    activities,
    expenses,
    fund,
    statement,
    duties,
    incentives,
    sbm,
    partnership,
  }))()

/** The subjects by name. */
export type Subjects = typeof subjects
type Subject = Subjects[keyof Subjects]
type NeedsOf<Of> = Of extends Subject ? NeedsIn<Of['questions'][keyof Of['questions']]> : never
type FindingsOf<Of> = Of extends Subject ? FindingsIn<Of['rules']> : never

/**
 * What one rule found, discriminated by `rule`, which gives `params` its type.
 *
 * @group Answers
 */
export type Finding = FindingsOf<Subject>

/**
 * Something that would settle an open rule, discriminated by `asks`, which gives `params` its type.
 *
 * @group Answers
 */
export type Need = NeedsOf<Subject>

/**
 * The id of a rule.
 *
 * @group Answers
 */
export type RuleId = Finding['rule']

/**
 * What a need can ask.
 *
 * @group Answers
 */
export type NeedId = Need['asks']

/**
 * What one rule found, by the id of the rule.
 *
 * @group Answers
 */
export type FindingOf<Id extends RuleId> = Extract<Finding, { readonly rule: Id }>

/**
 * Something that would settle an open rule, by the id of the question.
 *
 * @group Answers
 */
export type NeedOf<Asks extends NeedId> = Extract<Need, { readonly asks: Asks }>

/**
 * The figures of each rule’s findings, by the ids of the rules.
 *
 * @group Answers
 */
export type RuleParams = { readonly [Each in Finding as Each['rule']]: Each['params'] }

/**
 * The figures of each question, by the ids of the questions.
 *
 * @group Answers
 */
export type NeedParams = { readonly [Each in Need as Each['asks']]: Each['params'] }

type RuleOf<Id extends RuleId> = Extract<Subject['rules'][number], { readonly id: Id }>

/**
 * The results that a rule can have.
 *
 * @group Answers
 */
export type ResultOf<Id extends RuleId> = Id extends RuleId ? keyof RuleOf<Id>['says'] : never
