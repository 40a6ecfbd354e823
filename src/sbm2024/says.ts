// What a summary says beside its counts, and its words in English.
import { sentencesOf, type Tellers, tellersOf } from '../decision/language.ts'

/**
 * The figures of a note on a summary.
 *
 * @group Answers
 */
export interface Sbm2024NoteParams {
  /**
   * What it says. `no-level`: there is no total and no level. `no-counterpart`: the incentive of 2016 has none. `partnership`: where a
   * partnership is evidence.
   */
  readonly note: 'no-level' | 'no-counterpart' | 'partnership'
  /** Whether the school has a partnership; absent where that is unknown, and of other notes. */
  readonly partnership?: boolean
}

/** The figures of each sentence about a summary. */
export interface Sbm2024Figures {
  /** That there is no total and no level. */
  readonly 'sbm2024/no-level': Sbm2024NoteParams
  /** That the incentive of 2016 has no counterpart. */
  readonly 'sbm2024/no-counterpart': Sbm2024NoteParams
  /** Where a partnership is evidence. */
  readonly 'sbm2024/partnership': Sbm2024NoteParams
  /** What was counted, with the clauses in parentheses. */
  readonly 'sbm2024/counted': { readonly cited: string }
  /** An indicator that does not apply, and why, where that was said. */
  readonly 'sbm2024/not-applicable': { readonly indicator: string; readonly reason?: string }
  /** An indicator that is marked with several degrees, and why it does not apply, where that was said. */
  readonly 'sbm2024/in-dispute': {
    readonly indicator: string
    readonly degrees: readonly string[]
    readonly reason?: string
  }
  /** The indicators that are not rated. */
  readonly 'sbm2024/not-rated': { readonly indicators: readonly string[] }
}

/** How sentences about a summary word their figures. */
export const formats = { numbers: (ids: readonly string[]): string => ids.join(', ') } as const

/** Gives what is said of a summary in a language. */
export const sbm2024Sentences = /* @__PURE__ */ sentencesOf<{ figures: Sbm2024Figures; formats: typeof formats }>()

/** What is said of a summary in English. */
export const sentences = /* @__PURE__ */ sbm2024Sentences({
  'sbm2024/no-level':
    'These are counts. No weights, no total and no level of practice were seen in this system, so none is made up.',
  'sbm2024/no-counterpart':
    'The rating of 2 for Leadership and Governance that a Leader School earned in 2016 is of another system. Nothing that was seen gives it a counterpart here.',
  'sbm2024/partnership': [
    {
      if: { partnership: true },
      say: 'The partnership with another school can be shown as evidence under indicator 26, and under 31 where its LAC sessions went by needs. It rates neither of them.',
    },
    {
      if: { partnership: false },
      say: 'The school has no partnership with another school to show under indicators 26 and 31. That rates neither of them.',
    },
    'A partnership with another school can be shown as evidence under indicator 26, and under 31 where its LAC sessions went by needs. Whether there is one is not known.',
  ],
  'sbm2024/counted': 'Counted by the dimensions, indicators and degrees of DO 7, s. 2024 ({cited}).',
  'sbm2024/not-applicable': [
    'Indicator {indicator} does not apply: {reason}',
    'Indicator {indicator} does not apply; the form does not say why.',
  ],
  'sbm2024/in-dispute': [
    'Indicator {indicator} is marked {degrees:numbers}; none of these is taken. Why it does not apply: {reason}',
    'Indicator {indicator} is marked {degrees:numbers}; none of these is taken.',
  ],
  'sbm2024/not-rated': 'Not rated: {indicators:numbers}.',
})

/** What tells these sentences in English, as summaries have them. */
export const says = /* @__PURE__ */ tellersOf<Sbm2024Figures>(sentences, formats)

/** Tells a note in the sentences of a language. */
export const tellNote = (tell: Tellers<Sbm2024Figures>, note: Sbm2024NoteParams): string =>
  tell[`sbm2024/${note.note}`](note)
