import { inWords } from '../decision/language.ts'
import type { ListedActivityId } from '../order/index.ts'
import type { ActivityReference } from './facts.ts'
import { nameOf } from './name.ts'
import type { activities } from './rules.ts'

/** The listed activities. */
export const gawain = {
  'mother-tongue-education': 'Mother Tongue-Based Multilingual Education',
  tle: 'Mga gawain sa TLE',
  'tle-tvl-shs-career-guidance': 'TLE o TVL, SHS, career guidance',
  'tvl-shs-career-industry': 'TVL, SHS, career guidance, mga katuwang sa industriya',
  'contextualized-materials': 'Mga materyales at gabay na iniangkop sa konteksto',
  'teacher-made-materials': 'Mga materyales na gawa ng mga guro',
  'teacher-capacity-building': 'Pagsasanay ng mga guro',
  'teaching-and-assessment': 'Pagtuturo at pagtatasa, kasama ang supplies para dito',
  'ip-resource-persons': 'Mga IP resource person',
  'lac-projects': 'Mga proyekto ng LAC',
  'lac-project-teams': 'Mga project team ng LAC',
  'improvement-planning-and-sbm': 'Pagpaplano para sa pagpapabuti ng paaralan, pagtatasa ng SBM',
  'ci-lac-action-research': 'CI, LAC at action research',
  'transparency-and-accountability': 'Transparency at accountability',
  'water-sanitation-hygiene': 'Tubig, sanitasyon at kalinisan',
  'solid-waste-management': 'Pamamahala ng solid waste',
  'advocacy-campaigns': 'Mga kampanya para sa adbokasiya at edukasyon',
  'enrolment-management': 'Pamamahala ng enrolment',
  'child-mapping': 'Child-mapping, pagsubaybay sa mga mag-aaral na nanganganib',
  ict: 'Gawain sa ICT',
  'resource-sharing-rapid-response': 'Paghahati sa resources, mabilis na pagtugon',
  'education-continuity': 'Tuloy-tuloy na edukasyon',
  'preparedness-drills': 'Mga emergency drill kasama ang komunidad',
  'temporary-learning-spaces': 'Mga temporary learning space',
  'joint-clean-up': 'Sama-samang paglilinis',
  'psychosocial-support': 'Suportang psychosocial',
  'hazard-mapping': 'Pagmamapa ng mga panganib',
  'school-resilience': 'Katatagan ng mga kalapit na paaralan',
} as const satisfies Readonly<Record<ListedActivityId, string>>

/** An activity by its name: a listed one by that of its entry, any other as it is described. */
export const pangalan = (reference: ActivityReference): string | undefined => {
  const { activity } = reference
  return nameOf(reference, activity === undefined || activity === 'unlisted' ? undefined : gawain[activity])
}

/** What a sentence is about, at its end; nothing where it has no name. */
export const hinggil = (activity: ActivityReference): string => {
  const name = pangalan(activity)
  return name === undefined ? '' : `: ${name}`
}

/** The words about activities in Filipino. */
export const fil = inWords<typeof activities>()({
  titles: {
    'activities/aligned': 'Gawaing nakaayon sa patakaran',
    'activities/partner-need': 'Gawaing tumutugon sa pangangailangan',
    'activities/not-otherwise-funded': 'Gawaing hindi na pinopondohan ng iba',
    'activities/not-a-trip': 'Gawaing hindi educational trip',
  },
  findings: {
    'activities/aligned': {
      met: [
        { if: { listed: true }, say: 'Nasa listahan ng gabay ang gawain{activity:about}.' },
        'Ipinasiyang nakaayon sa patakaran ang gawain{activity:about}.',
      ],
      breached:
        'Batay sa mga datos na ito, wala sa listahan ng gabay ang gawain, at ipinasiyang hindi ito nakaayon sa patakaran{activity:about}.',
      open: [
        {
          if: { listed: false },
          say: 'Batay sa mga datos na ito, wala sa listahan ng gabay ang gawain, ngunit hindi pa ito dahilan upang ituring na hindi karapat-dapat; tao ang kailangang magpasiya{activity:about}.',
        },
        'Hindi pa alam kung nasa listahan ng gabay ang gawain{activity:about}.',
      ],
    },
    'activities/partner-need': {
      met: [
        {
          if: { partnerNeed: true },
          say: 'Tumutugon ang gawain sa isang pangangailangan sa SIP ng Partner School{activity:about}.',
        },
        'Ipinasiyang tumutugon ang gawain sa mga pangangailangan ng dalawang paaralan{activity:about}.',
      ],
      breached:
        'Walang pangangailangan sa SIP ng Partner School na tinutugunan ng gawain, at ipinasiyang hindi ito tumutugon sa mga pangangailangan ng dalawang paaralan{activity:about}.',
      open: [
        {
          if: { partnerNeed: false },
          say: 'Walang pangangailangan sa SIP ng Partner School na tinutugunan ng gawain, ngunit hindi pa ito dahilan upang ituring na hindi karapat-dapat; tao ang kailangang magpasiya kung tumutugon ito sa mga pangangailangan ng dalawang paaralan{activity:about}.',
        },
        'Hindi pa alam kung tumutugon ang gawain sa isang pangangailangan sa SIP ng Partner School{activity:about}.',
      ],
    },
    'activities/not-otherwise-funded': {
      met: 'Walang ibang programa o subsidyong nagpopondo sa gawain{activity:about}.',
      breached: 'Pinopondohan ng ibang programa o subsidyo ang gawain{activity:about}.',
      open: 'Hindi pa alam kung pinopondohan ng ibang programa o subsidyo ang gawain{activity:about}.',
    },
    'activities/not-a-trip': {
      met: 'Hindi field trip o iba pang educational trip ang gawain{activity:about}.',
      breached: 'Field trip o iba pang educational trip ang gawain{activity:about}.',
      open: 'Hindi pa alam kung field trip o iba pang educational trip ang gawain{activity:about}.',
    },
  },
  needs: {
    'listed-activity': 'Kung nasa listahan ang gawain, alin ito sa mga nakalista{activity:about}?',
    'key-stage': 'Sa anong key stage isinasagawa ang gawain{activity:about}?',
    'integrated-shs': 'Isinasagawa ba ang gawain sa isang integrated senior high school{activity:about}?',
    'judged-aligned':
      'Nakaayon ba ang gawain sa layunin ng patakaran na bumuo ng tunay na mga partnership{activity:about}?',
    'partner-need': 'Tumutugon ba ang gawain sa isang pangangailangan sa SIP ng Partner School{activity:about}?',
    'judged-needed':
      'Walang pangangailangan sa SIP ng Partner School na tinutugunan ng gawain; tumutugon ba ito sa mga pangangailangan ng Leader School at ng Partner School{activity:about}?',
    'other-programme':
      'Pinopondohan ba ang gawain ng iba pang espesyal o pambansang programa o subsidyo{activity:about}?',
    'field-trip': 'Field trip ba o iba pang educational trip ang gawain{activity:about}?',
  },
  formats: { about: hinggil },
})
