import { inWords } from '../decision/language.ts'
import { fromOne, listed } from '../decision/wording.ts'
import type { PerformanceRated, sbm } from './questions.ts'
import { type FormFormats, formSentences, printedAt, spelled } from './form-words.ts'

const bahagi: Readonly<Record<PerformanceRated, string>> = {
  access: 'Access',
  dropout: 'Efficiency ayon sa dropout',
  completion: 'Efficiency ayon sa completion',
  cohortSurvival: 'Efficiency ayon sa cohort survival',
  quality: 'Quality',
}

const sukat: Readonly<Record<PerformanceRated, string>> = {
  access: 'enrolment',
  dropout: 'dropout',
  completion: 'completion',
  cohortSurvival: 'cohort survival',
  quality: 'NAT',
}

/** The indicators of Leadership and Governance, in a few words. */
const indicators: Readonly<Partial<Record<string, string>>> = {
  'A.1': 'development plan kasama ang mga stakeholder',
  'A.2': 'regular na pagrerepaso ng plano',
  'A.3': 'malinaw na estruktura, pinagsasaluhang pamumuno',
  'A.4': 'ugnayan ng mga pinuno',
  'A.5': 'pangmatagalang pagsasanay ng mga pinuno',
}

/** The questions for ratings in Filipino. */
export const fil = inWords<typeof sbm>()({
  titles: {},
  findings: {},
  needs: {
    'indicator-rating': [
      'Ano ang rating para sa {indicator:indicator} sa ilalim ng {principle}, 0 hanggang 3?',
      'Ano ang ika-{index:fromOne} sa {count} rating sa ilalim ng {principle}, 0 hanggang 3?',
    ],
    'performance-rating': [
      'Ano ang rating para sa {rated:part} {way:way}, {least} hanggang 3?',
      'Ano ang ika-{index:fromOne} sa {count} rating para sa {rated:part}, {least} hanggang 3?',
      'Ano ang rating para sa {rated:part}, {least} hanggang 3?',
    ],
    'performance-figure': [
      'Ano ang nasa talaan para sa {rated:measure} noong {year}?',
      'Ano ang nasa talaan para sa {rated:measure}, taon-taon?',
    ],
    'rating-limits': [
      'Paano niri-rate ng form ang {rated:part} noong {year}, kung wala sa taong pinaghambingan nito?',
      'Anong rating ang ibinibigay ng form para sa {rated:part} {way:way} kung hindi naabot ang {limit}?',
      'Anong mga hangganan ang ginagamit ng form sa pag-rate ng {rated:part} {way:way}?',
    ],
    'not-rated-counts': 'Hindi ba isinasama sa average ng form na ito ang hindi ni-rate, o binibilang itong 0?',
  },
  formats: {
    indicator: (id) => `${id} (${indicators[id] ?? id})`,
    fromOne,
    measure: (rated) => sukat[rated],
    part: (rated) => bahagi[rated],
    way: (way) => (way === 'byLevel' ? 'ayon sa antas nito' : 'ayon sa pagbabago nito'),
  },
})

/** How sentences about a form word their figures in Filipino. */
export const formats: FormFormats = {
  place: spelled,
  places: (paths) => listed(paths.map(spelled), 'at'),
  printed: (figures) => listed(figures.map(printedAt), 'at'),
}

/** What is said of a form in Filipino. */
export const sentences = /* @__PURE__ */ formSentences({
  'form/given': [
    'Ang {figure:place} ay {printed}; walang bilang ang taong pinaghahambingan ng {onNothing}, kaya walang porsiyento.',
    { if: { impossible: true }, say: 'Ang {figure:place} ay {printed}; walang mga bilang na magbibigay nito.' },
    {
      if: { level: 'mean', isSettled: true },
      say: 'Ang {figure:place} ay {printed}; {least} ang average ng mga bilang taon-taon.',
    },
    {
      if: { level: 'mean', isByYear: true },
      say: 'Ang {figure:place} ay {printed}; maaaring {least} hanggang {most} ang average ng mga bilang taon-taon.',
    },
    {
      if: { level: 'last', isSettled: true },
      say: 'Ang {figure:place} ay {printed}; ang huling taon ang niri-rate ng framework, at {least} ang nasa taong iyon.',
    },
    {
      if: { level: 'last', isByYear: true },
      say: 'Ang {figure:place} ay {printed}; ang huling taon ang niri-rate ng framework, at maaaring {least} hanggang {most} ang nasa taong iyon.',
    },
    {
      if: { isByYear: true, isSettled: true },
      say: 'Ang {figure:place} ay {printed}; ayon sa mga bilang taon-taon, {least} ito.',
    },
    {
      if: { isByYear: true },
      say: 'Ang {figure:place} ay {printed}; ayon sa mga bilang taon-taon, maaari itong {least} hanggang {most}.',
    },
    { if: { isSettled: true }, say: 'Ang {figure:place} ay {printed}; ayon sa mga rating, {least} ito.' },
    'Ang {figure:place} ay {printed}; ayon sa mga rating na nariyan, maaari itong {least} hanggang {most}.',
    'Ang {figure:place} ay {printed}; kulang pa ang mga datos na pinagkukunan nito.',
  ],
  'form/nearest': 'Maaari itong {least} o {most}, at wala nang iba sa pagitan ng dalawa.',
  'form/from-printed': 'Ayon sa mga nakalimbag na pinagkukunan nito, {fromPrinted} ang lumalabas.',
  'form/sign-turned': 'Lumalabas ang nakalimbag kung babaligtarin ang sign.',
  'form/difference-for-percent': 'Ang diperensiya ang nakalimbag, sa halip na ang porsiyento.',
  'form/sum-for-mean': 'Ang kabuuan ang nakalimbag, sa halip na ang average.',
  'form/mean-for-sum': 'Ang average ang nakalimbag, sa halip na ang kabuuan.',
  'form/share-for-percent': 'Bahagi ang nakalimbag, sa halip na porsiyento: 0.1429 para sa 14.29.',
  'form/ratio-for-change': 'Ang porsiyento ng bago sa dating bilang ang nakalimbag, sa halip na ang pagbabago.',
  'form/on-later-year': 'Lumalabas ang nakalimbag kung sa mas huling bilang kukunin ang porsiyento.',
  'form/on-other-year': 'Lumalabas ang nakalimbag kung sa ibang taon ihahambing kaysa sa sinasabi ng framework.',
  'form/ratings-averaged':
    'Ang average ng mga taunang rating ang kinuha, sa halip na ang rating ng average ng mga bilang gaya ng sa framework.',
  'form/weight-left-out': 'Lumalabas ang nakalimbag kung hindi isasama ang weight.',
  'form/cut-off': 'Lumalabas ang nakalimbag kung puputulin ang mga sobrang decimal sa halip na i-round off.',
  'form/carried': [
    { if: { carriedUnrounded: true }, say: 'Galing ito sa {carriedFrom:places} bago i-round off.' },
    'Galing ito sa {carriedFrom:places} gaya ng nakalimbag.',
  ],
  'form/contradiction': [
    {
      if: { areTwo: true, isSettled: true },
      say: 'Hindi maaaring kapwa tama ang {figures:printed}: ayon sa una, {least} ang ikalawa.',
    },
    {
      if: { areTwo: true },
      say: 'Hindi maaaring kapwa tama ang {figures:printed}: ayon sa una, {least} hanggang {most} ang ikalawa.',
    },
    {
      if: { isSettled: true },
      say: 'Hindi maaaring tama ang lahat ng ito: {figures:printed}; ayon sa iba, {least} ang huli.',
    },
    'Hindi maaaring tama ang lahat ng ito: {figures:printed}; ayon sa iba, {least} hanggang {most} ang huli.',
    { if: { areTwo: true }, say: 'Hindi maaaring kapwa tama ang {figures:printed}.' },
    'Hindi maaaring tama ang lahat ng ito: {figures:printed}.',
  ],
  'form/with-ratings': 'Kasama rito ang mga rating na nariyan.',
  'form/with-figures': 'Kasama rito ang mga bilang taon-taon.',
})
