// The Filipino words for what the Order names. DepEd’s own terms stay as DepEd writes them; docs/filipino.md has the glossary.
import { activities, type DutyId, type ExpenseItem, type ListedActivityId } from '../order/index.ts'
import type { CreditParams, LevelReference, PairReference } from '../decision/rule-params.ts'

/** A list as a sentence has it: `5, 6, 7 o 8`. */
export const listahan = (items: readonly (string | number)[], joiner: 'o' | 'at'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`

/** A text that goes on within a sentence. */
export const maliit = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** A text that begins a sentence. */
export const malaki = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A school as answers call it. One without a name goes by its id. */
export const paaralan = (name: string): string => name.replace(/^School (?=\d{6}$)/, 'Paaralang ')

/** A pair in a list. */
export const pares = ({ index, leader, partner }: PairReference): string => `[${index}] ${leader} at ${partner}`

/** A level that a record gives. */
export const levelSaTala = ({ level, record }: LevelReference): string => `Level ${level} sa talang [${record}]`

const gawain = {
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

const byLabel = /* @__PURE__ */ new Map<string, string>(
  /* @__PURE__ */ activities.map(({ id, label }) => [label, gawain[id]]),
)

/** What figures call an activity of which nothing is known. */
const unnamed = 'The activity'

/** An activity by its name: a listed one by that of its entry, any other as it is described. */
export const pangalan = (activity: string): string =>
  activity === unnamed ? 'Ang gawain' : (byLabel.get(activity) ?? activity)

/** What a sentence is about, at its end; nothing where it has no name. */
export const hinggil = (activity: string | undefined): string =>
  activity === undefined || activity === unnamed ? '' : `: ${pangalan(activity)}`

/** What an expense is for. */
export const bagay: Readonly<Record<ExpenseItem, string>> = {
  'additional-staff': 'karagdagang kawani',
  'professional-fees': 'mga professional fee at honorarium',
  utilities: 'bayarin sa utilities',
  'nat-reviewers': 'mga reviewer para sa National Achievement Test',
  'commercial-instructional-materials': 'mga commercial instructional material',
  'educational-trips': 'mga field trip at educational trip',
  equipment: 'pagbili ng equipment',
  'gifts-for-monitors': 'mga regalo sa mga team na nagmo-monitor at tumutulong',
  'supplies-and-materials': 'supplies at materyales',
  other: 'iba pang bagay',
}

/** What stands against service credits. */
export const balakid: Readonly<Record<CreditParams['failing'][number], string>> = {
  personnel: 'hindi sila mga guro',
  beyondRegularDuty: 'hindi lampas sa karaniwang tungkulin o oras ang ginawa nila',
  payPossible: 'maaaring bayaran ng honorarium o overtime pay ang ginawa nila',
  reportsInVacations: 'pumapasok sila sa bakasyon ng Pasko at ng tag-init',
}

/** The duties, in a few words. */
export const tungkulin: Readonly<Record<DutyId, string>> = {
  'leader-a': 'Pagpili ng Partner School',
  'leader-b': 'Pagbuo ng mga team at pagtatalaga ng focal person',
  'leader-c': 'Pagbibigay ng oryentasyon sa mga kawani',
  'leader-d': 'Pagtukoy sa mga pangangailangan ng Partner School mula sa SIP nito',
  'leader-e': 'Pagtukoy sa sariling mga kalakasan',
  'leader-f': 'Paghahanda ng WFP',
  'leader-g': 'Paglagda sa kasunduan',
  'leader-h': 'Pagtanggap ng pondo at pagsasagawa ng inaprubahang WFP',
  'leader-i': 'Pagsubaybay sa mga kinalabasan',
  'leader-j': 'Pagsusumite ng mga ulat sa SDO',
  'partner-a': 'Pagbibigay ng oryentasyon sa mga kawani',
}
