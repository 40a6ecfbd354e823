// What a subject says, in any language: its rules, its questions, and how figures are worded.
import type { AnyFinding, AnyNeed } from './answer.ts'
import type { NeedsIn } from './question.ts'
import { type AsFarAsKnown, type Fitting, type Formats, type Sentence, telling } from './sentence.ts'

export interface SpeakingRule {
  readonly id: string
  readonly title: string
  readonly says: object
  readonly apply: (...given: never) => AnyFinding
}
export interface SpeakingQuestion {
  readonly asks: string
  readonly says: Sentence
  readonly ask: (...given: never) => AnyNeed
}

/** A subject: its rules in rulebook order, its questions by the facts that they ask for, its formats. */
export interface Subject {
  readonly rules: readonly SpeakingRule[]
  readonly questions: Readonly<Record<string, SpeakingQuestion | readonly SpeakingQuestion[]>>
  readonly formats: Formats
}

/** What the rules of a subject are called. */
export type TitleWords<Of extends Subject> = { readonly [Each in Of['rules'][number] as Each['id']]: string }
/** What the rules of a subject say, by rule and result. */
export type FindingWords<Of extends Subject> = {
  readonly [Each in Of['rules'][number] as Each['id']]: { readonly [Result in keyof Each['says']]: Sentence }
}
/** What the questions of a subject say. */
export type NeedWords<Of extends Subject> = {
  readonly [Need in NeedsIn<Of['questions'][keyof Of['questions']]> as Need['asks']]: Sentence
}

/** All that a subject says in one language. */
export interface Words<Of extends Subject> {
  /** What each rule is called. */
  readonly titles: TitleWords<Of>
  /** What each rule says for each result that it can have. */
  readonly findings: FindingWords<Of>
  /** What each question says. */
  readonly needs: NeedWords<Of>
  /** How figures are worded. */
  readonly formats: Of['formats']
}

export type FiguresOf<Of extends Subject, Id> = {
  [Each in Of['rules'][number] as Each['id']]: ReturnType<Each['apply']>['params']
}[Id & Of['rules'][number]['id']]
export type NeedFiguresOf<Of extends Subject, Asks> = Extract<
  NeedsIn<Of['questions'][keyof Of['questions']]>,
  { readonly asks: Asks }
>['params']

/** Holds each sentence to its figures. */
export interface Held<Of extends Subject, Findings, Needs> {
  readonly findings: {
    readonly [Id in keyof Findings]: {
      readonly [Result in keyof Findings[Id]]: Fitting<Findings[Id][Result], FiguresOf<Of, Id>, Of['formats']>
    }
  }
  readonly needs: { readonly [Asks in keyof Needs]: Fitting<Needs[Asks], NeedFiguresOf<Of, Asks>, Of['formats']> }
}

/** Gives the words of a subject in another language. One that lacks a sentence, or has a place that no figure fills, does not compile. */
// @__NO_SIDE_EFFECTS__
export const inWords =
  <Of extends Subject>() =>
  // @__NO_SIDE_EFFECTS__
  <const Findings extends FindingWords<Of>, const Needs extends NeedWords<Of>>(
    words: {
      readonly titles: TitleWords<Of>
      readonly findings: Findings
      readonly needs: Needs
      readonly formats: Of['formats']
    } & Held<Of, Findings, Needs>,
  ): Words<Of> =>
    words

/** What a subject says in its own words, which are English. */
// @__NO_SIDE_EFFECTS__
export const inOwnWords = <Of extends Subject>({ rules, questions, formats }: Of): Words<Of> =>
  ({
    titles: Object.fromEntries(rules.map(({ id, title }) => [id, title])),
    findings: Object.fromEntries(rules.map(({ id, says }) => [id, says])),
    needs: Object.fromEntries(
      Object.values(questions)
        .flat()
        .map(({ asks, says }) => [asks, says]),
    ),
    formats,
  }) as unknown as Words<Of>

/** Sentences by their names, in one language. */
export type Sentences<FiguresByName> = { readonly [Name in keyof FiguresByName]: Sentence }

/** Sentences that stand in no rule: their figures by their names, and how these are worded. */
interface Spoken {
  readonly figures: object
  readonly formats: Formats
}

/** Gives sentences by their names, each of its own figures. One that is missing, or has a place that no figure fills, does not compile. */
// @__NO_SIDE_EFFECTS__
export const sentencesOf =
  <Of extends Spoken>() =>
  // @__NO_SIDE_EFFECTS__
  <const Said extends Sentences<Of['figures']>>(
    said: Said & {
      readonly [Name in keyof Said]: Name extends keyof Of['figures']
        ? Fitting<Said[Name], Of['figures'][Name], Of['formats']>
        : never
    },
  ): Sentences<Of['figures']> =>
    said

/** What tells each of some sentences of its figures. */
export type Tellers<FiguresByName> = {
  readonly [Name in keyof FiguresByName]: (figures: AsFarAsKnown<FiguresByName[Name]>) => string
}

/** Tells sentences by their names. */
// @__NO_SIDE_EFFECTS__
export const tellersOf = <FiguresByName>(
  sentences: Sentences<FiguresByName>,
  formats: Formats,
): Tellers<FiguresByName> =>
  Object.fromEntries(
    Object.entries<Sentence>(sentences).map(([name, sentence]) => [name, telling(sentence, formats)]),
  ) as unknown as Tellers<FiguresByName>
