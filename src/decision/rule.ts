// A rule: what it asks and uses, how it is checked, and what its findings say. What is missing is found here, not by its author.
import { fixed } from '../order/fixed.ts'
import type { AtLeastOne, ClauseId } from '../order/index.ts'
import type { AnyFinding, AnyNeed, Basis, FindingAs, Path, Result } from './answer.ts'
import { within } from './group.ts'
import { known } from './known.ts'
import { type Place, placeAt } from './place.ts'
import { type NeedsIn, questionFor, type Questions } from './question.ts'
import { remembered, type Said } from './said.ts'
import { type AsFarAsKnown, type Fitting, type Formats, type Sentence, telling, type Unseen } from './sentence.ts'

/** What the figures of a policy are to rules: their values, and who gave them. */
export interface Terms<Values> {
  /** Whether answers are brief: what is met is then not worded, since nobody reads it. */
  readonly isBrief?: boolean
  /** The name that answers carry. */
  readonly id: string
  /** The values, by the names of the parameters. */
  readonly values: Values
  /** What gives these parameters their force, for a rule that stands on these clauses. */
  readonly standing: (parameters: readonly (keyof Values & string)[], clauses: readonly ClauseId[]) => Standing
}

/** What gives the figures of a rule their force. */
export interface Standing {
  /** Whether all of them are the Order’s own. */
  readonly isOwn: boolean
  /** What findings say of those that another authority gave; absent where none did. */
  readonly beside?: Pick<AnyFinding, 'authorities' | 'departsFrom'>
}

/** A rule as the rulebook lists it, before its names are held to lists. */
export interface Entry<Id extends string, Parameter extends string> {
  /** The id: stable, and never used again for another rule. */
  readonly id: Id
  /** What it is called, in a few words: a heading. */
  readonly title: string
  /** What the rule requires, one sentence. */
  readonly statement: string
  /** Whether a source states it, we read it so, or a companion order says it. */
  readonly basis: Exclude<Basis, 'authority'>
  /** The clauses it stands on. */
  readonly clauses: AtLeastOne<ClauseId>
  /** The parameters of the policy that it uses. */
  readonly parameters: readonly Parameter[]
  /** The optional parameter without which the rule is not applied; absent where it always is. */
  readonly requires?: Parameter
  /** The results it can have. A duty without a deadline, for example, cannot be breached. */
  readonly results: readonly Result[]
}

/** What a rule says for each result that it can have. */
export type Says<Met, Unmet, Breached, Open> = (Met extends Sentence ? { readonly met: Sentence } : unknown) &
  (Unmet extends Sentence ? { readonly unmet: Sentence } : unknown) &
  (Breached extends Sentence ? { readonly breached: Sentence } : unknown) &
  (Open extends Sentence ? { readonly open: Sentence } : unknown)

/** What was asked of some facts already, by the names of the questions: rules that wait for the same fact share its need. */
type AlreadyAsked = Map<string, AnyNeed>

/** A rule that can be applied to facts. */
export interface Rule<Facts, Values, Finding extends AnyFinding, Said = object> extends Entry<
  Finding['rule'],
  keyof Values & string
> {
  /** What its findings say, by result. */
  readonly says: Said
  /** The facts that it asks or may ask, by the names of their questions. */
  readonly asks: readonly string[]
  /** Whether it says something of these facts; where it is left out, of all. */
  readonly appliesTo?: (facts: Facts) => boolean
  /** Applies it. `place` puts a path within the facts into its place in the input. */
  readonly apply: (facts: Facts, terms: Terms<Values>, place: Place, asked?: AlreadyAsked) => Finding
}

export type Present<T, Names extends keyof T> = { readonly [Name in Names]-?: Exclude<T[Name], undefined> }
export type Perhaps<T, Names extends keyof T> = { readonly [Name in Names]: T[Name] | undefined }

/** Facts as a check sees them: those that the rule asks are known. */
export type Checked<Facts, Asks extends string> = Omit<Facts, Asks> & Present<Facts, Asks & keyof Facts>

/** Parameters as a rule sees them: what it uses is given. */
export type Used<Values, Uses extends keyof Values, MayUse extends keyof Values> = Present<Values, Uses> &
  Perhaps<Values, MayUse>

/**
 * What a check finds: `true` where the rule is met, `false` where it is not. Where it waits, it names the facts that it waits for, or
 * hands on another decision that it rests on; `undefined` stands for all facts that the rule may ask and that are not known.
 */
export type Verdict<MayAsk extends string> = boolean | undefined | MayAsk | { readonly needs: readonly AnyNeed[] }

export interface RuleSpec<
  Facts,
  Values,
  Id extends string,
  Asks extends string,
  MayAsk extends string,
  Uses extends keyof Values & string,
  MayUse extends keyof Values & string,
  Figures extends object,
  Met,
  Unmet,
  Breached,
  Open,
> {
  readonly id: Id
  readonly title: string
  readonly basis: Exclude<Basis, 'authority'>
  readonly clauses: AtLeastOne<ClauseId>
  readonly statement: string
  /** Parameters of the policy. Where it does not give one of them, the rule is not applied. */
  readonly uses?: readonly Uses[]
  /** Parameters that the rule can do without. */
  readonly mayUse?: readonly MayUse[]
  /** Those of its parameters that it goes by for these facts; all of them where it is left out. The same list each time. */
  readonly goesBy?: (facts: Facts) => readonly (Uses | MayUse)[]
  /** Facts that the rule cannot do without, by the names of their questions: while one is not known, the rule is open. */
  readonly asks?: readonly Asks[]
  /** Facts that it waits for only in some cases, which `check` tells. */
  readonly mayAsk?: readonly MayAsk[]
  /**
   * The one fact that all that the rule says depends on, which has few values. What is said is then made once for each of them, and
   * answers share it, frozen.
   */
  readonly closed?: Asks
  /** Of which facts the rule says something; of all, unless this is given. */
  readonly appliesTo?: (facts: Facts) => boolean
  /** Where the rule looks; where its first fact goes, unless this is given. */
  readonly at?: (facts: Facts) => Path
  /** Clauses that it stands on for these facts alone, beside those it always stands on. */
  readonly cites?: (facts: Facts) => readonly ClauseId[]
  readonly check: (facts: Checked<Facts, Asks>, values: Used<Values, Uses, MayUse>) => Verdict<MayAsk>
  /** The figures of its findings, as far as they are known. */
  readonly figures: (facts: Facts, values: Used<Values, Uses, MayUse>) => AsFarAsKnown<Figures>
  readonly met?: Met
  /** Where the rule is a condition of something that is earned; instead of `breached`, which is said of a requirement. */
  readonly unmet?: Unmet
  readonly breached?: Breached
  readonly open?: Open
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** What rules about a subject have in common: the formats of their sentences, the questions for their facts, optional parameters. */
export interface Common<Facts, Values, Words extends Formats, Asked extends Questions<Facts, Values>> {
  readonly formats: Words
  readonly questions: Asked
  /** Whether a policy may leave a parameter out. */
  readonly isOptional: (parameter: keyof Values & string) => boolean
}

/** Begins the rules about some facts. `Inherited` is what they may wait for beside the answers to their own questions. */
// @__NO_SIDE_EFFECTS__
export const ruling =
  <Facts, Values, Inherited extends AnyNeed = never>() =>
  // @__NO_SIDE_EFFECTS__
  <Words extends Formats, Asked extends Questions<Facts, Values>>({
    formats,
    questions,
    isOptional,
  }: Common<Facts, Values, Words, Asked>) =>
  // @__NO_SIDE_EFFECTS__
  <
    Id extends string,
    Figures extends object = Unseen,
    const Met extends Sentence | undefined = undefined,
    Asks extends keyof Asked & keyof Facts & string = never,
    MayAsk extends keyof Asked & string = never,
    Uses extends keyof Values & string = never,
    MayUse extends keyof Values & string = never,
    const Unmet extends Sentence | undefined = undefined,
    const Breached extends Sentence | undefined = undefined,
    const Open extends Sentence | undefined = undefined,
  >(
    spec: RuleSpec<Facts, Values, Id, Asks, MayAsk, Uses, MayUse, Figures, Met, Unmet, Breached, Open> & {
      readonly met?: Fitting<Met, Figures, Words>
      readonly unmet?: Fitting<Unmet, Figures, Words>
      readonly breached?: Fitting<Breached, Figures, Words>
      readonly open?: Fitting<Open, Figures, Words>
    },
  ): Rule<
    Facts,
    Values,
    FindingAs<Id, Figures, NeedsIn<Asked[Asks | MayAsk]> | Inherited>,
    Says<Met, Unmet, Breached, Open>
  > => {
    type Finding = FindingAs<Id, Figures, NeedsIn<Asked[Asks | MayAsk]> | Inherited>
    const {
      id,
      title,
      basis,
      clauses,
      statement,
      uses = none,
      asks = none,
      mayAsk = none,
      mayUse = none,
      closed,
      appliesTo,
      at,
      cites,
      goesBy = () => parameters,
      check,
    } = spec
    const { met, unmet, breached, open } = spec
    const says = known({ met, unmet, breached, open })
    const failed = unmet === undefined ? 'breached' : 'unmet'
    const parameters: readonly (Uses | MayUse)[] = [...uses, ...mayUse]
    const required = uses.find((name) => isOptional(name))
    const results = Object.keys(says) as Result[]
    const entry: Entry<Id, keyof Values & string> = fixed({
      id,
      title,
      statement,
      basis,
      clauses,
      parameters,
      results,
      ...(required && { requires: required }),
    })
    const tell: Partial<Record<Result, (figures: object) => string>> = {}
    for (const result of results) tell[result] = telling(says[result as never], formats)
    const names: readonly string[] = [...asks, ...mayAsk]
    const isUnknown = (facts: Facts, name: string): boolean => facts[name as keyof Facts] === undefined

    const verdictOn = (facts: Facts, values: Values): Verdict<MayAsk> =>
      asks.some((name) => isUnknown(facts, name))
        ? undefined
        : check(facts as unknown as Checked<Facts, Asks>, values as unknown as Used<Values, Uses, MayUse>)
    const said = (facts: Facts, values: Values): Said<Figures> => {
      const params = known(spec.figures(facts, values as unknown as Used<Values, Uses, MayUse>))
      const verdict = verdictOn(facts, values)
      const result = verdict === true ? 'met' : verdict === false ? failed : 'open'
      const message = (tell[result] as (figures: object) => string)(params)
      if (typeof verdict === 'boolean') return { result, message, params, waitsFor: none, inherited: none }
      if (typeof verdict === 'object') return { result, message, params, waitsFor: none, inherited: verdict.needs }
      const waitsFor = verdict === undefined ? names.filter((name) => isUnknown(facts, name)) : [verdict]
      return { result, message, params, waitsFor, inherited: none }
    }
    const say = closed === undefined ? said : remembered<Facts, Values, Figures>(closed, said)

    const [first = ''] = names
    const { path: usual } = [questions[first] ?? []].flat().find(({ path }) => path) ?? {}
    const looks = at ?? (() => usual ?? none)
    const silent = Object.freeze({ rule: id, result: 'met', needs: none }) as unknown as Finding
    const apply = (facts: Facts, terms: Terms<Values>, place: Place, asked: AlreadyAsked = new Map()): Finding => {
      if (terms.isBrief && verdictOn(facts, terms.values) === true) return silent
      const { result, message, params, waitsFor, inherited } = say(facts, terms.values)
      const { isOwn, beside } = terms.standing(goesBy(facts), clauses)
      const own = waitsFor.map((name) =>
        within(asked, name, () => questionFor(name, questions, facts, terms.values)!.ask(facts, terms.values, place)),
      )
      const finding: Finding = {
        rule: id,
        result,
        message,
        needs: (inherited.length > 0 ? inherited : waitsFor.length > 0 ? own : none) as Finding['needs'],
        // What a source states, it does not state of another’s figure.
        basis: basis === 'stated' && !isOwn ? 'authority' : basis,
        clauses: cites ? [...clauses, ...cites(facts)] : clauses,
        path: place(looks(facts)),
        params,
      }
      return beside === undefined ? finding : Object.assign(finding, beside)
    }
    const applied = known({ appliesTo, apply })
    return Object.freeze({
      ...entry,
      says: says as unknown as Says<Met, Unmet, Breached, Open>,
      asks: names,
      ...applied,
    })
  }

/** The findings of some rules. */
export type FindingsIn<Rules extends readonly { readonly apply: (...given: never) => AnyFinding }[]> = Each<
  ReturnType<Rules[number]['apply']>
>

/** A finding of several rules that are alike, as one of each. */
export type Each<Finding> =
  Finding extends FindingAs<infer Ids, infer Figures, infer Need>
    ? { [Id in Ids]: FindingAs<Id, Figures, Need> }[Ids]
    : never

/**
 * Applies rules to facts, in order, but for those that say nothing of such facts and those that need a parameter that the policy does not
 * give. `at` is where the facts stand.
 */
export const applyRules = <Facts, Values, Finding extends AnyFinding>(
  rules: readonly Rule<Facts, Values, Finding>[],
  facts: Facts,
  terms: Terms<Values>,
  at: Path = none,
): Finding[] => {
  const place = placeAt(at)
  const asked: AlreadyAsked = new Map()
  const findings: Finding[] = []
  for (const { requires, appliesTo, apply } of rules) {
    if (requires !== undefined && terms.values[requires] === undefined) continue
    if (appliesTo === undefined || appliesTo(facts)) findings.push(apply(facts, terms, place, asked))
  }
  return findings
}
