import { outside } from '../decision/printable.ts'
import { inWords } from '../decision/language.ts'
import { listed, numeral } from '../decision/wording.ts'
import type { SchoolReference, Side } from './facts.ts'
import type { classification } from './rules.ts'

/** A school as answers call it. One without a name goes by its id. */
export const paaralan = ({ id, name }: SchoolReference): string =>
  name === undefined ? `Paaralang ${numeral(id)}` : `${outside(name)} (${numeral(id)})`

const sasabihin = (papel: Side, title: string, kabila: Side, ibangTitle: string) =>
  ({
    met: [
      {
        if: { designated: papel },
        say: `Ang {school:school} ay itinalagang ${title} ng patakaran, anuman ang level nito.`,
      },
      `Ang {school:school} ay nasa Level {level} sa mga kategorya ng PBB para sa {requiredYear}; ang mga ${title} ay nasa Level {allowed:or}.`,
    ],
    breached: [
      {
        if: { designated: kabila },
        say: `Ang {school:school} ay itinalagang ${ibangTitle} ng patakaran, kaya hindi ito ${title}.`,
      },
      `Ang {school:school} ay nasa Level {level} sa mga kategorya ng PBB para sa {requiredYear}, na hindi level ng mga ${title} ({allowed:or}).`,
    ],
    open: [
      `Magkakaiba ang level na ibinibigay ng mga tala sa {school:school} sa mga kategorya ng PBB para sa {requiredYear}, Level {differing:or}; ang mga ${title} ay nasa Level {allowed:or}.`,
      `Ang {school:school} ay nasa Level {level} para sa {year}, ngunit ang level para sa {requiredYear} lamang ang batayan; ang mga ${title} ay nasa Level {allowed:or} para sa {requiredYear}.`,
      `Ang {school:school} ay nasa Level {level}, ngunit hindi pa alam kung para sa anong taon; ang mga ${title} ay nasa Level {allowed:or} para sa {requiredYear}.`,
      `Hindi pa alam ang level ng {school:school} sa mga kategorya ng PBB para sa {requiredYear}; ang mga ${title} ay nasa Level {allowed:or} para sa {requiredYear}.`,
    ],
  }) as const

/** The words about one school in Filipino. */
export const fil = inWords<typeof classification>()({
  titles: {
    'classification/leader-school': 'Leader School ayon sa level nito sa PBB',
    'classification/partner-school': 'Partner School ayon sa level nito sa PBB',
  },
  findings: {
    'classification/leader-school': sasabihin('leader', 'Leader School', 'partner', 'Partner School'),
    'classification/partner-school': sasabihin('partner', 'Partner School', 'leader', 'Leader School'),
  },
  needs: {
    'pbb-level': 'Nasa anong level ang {school:school} sa mga kategorya ng PBB para sa {year}?',
    'pbb-year': 'Sa mga kategorya ng PBB para sa anong taon nasa Level {level} ang {school:school}?',
  },
  formats: { school: paaralan, or: (items) => listed(items, 'o') },
})
