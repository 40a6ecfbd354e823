// What each rule says in Filipino.
import type {
  ActivityParams,
  AppropriationParams,
  DayParams,
  DutyParams,
  ItemParams,
  LevelParams,
  NearbyParams,
  SelectionParams,
} from '../decision/rule-params.ts'
import type { FindingMessages } from '../explain/messages.ts'
import type { DutyId, ExpenseItem } from '../order/index.ts'
import { peso } from '../decision/wording.ts'
import { bagay, balakid, hinggil, levelSaTala, listahan, paaralan, pares, tungkulin } from './terms.ts'

type Sinasabi<Params> = (params: Params) => string
interface BawatResulta<Params> {
  readonly met: Sinasabi<Params>
  readonly breached: Sinasabi<Params>
  readonly open: Sinasabi<Params>
}

const antas = ({ school, level, requiredYear }: LevelParams): string =>
  `Ang ${paaralan(school)} ay nasa Level ${level} sa mga kategorya ng PBB para sa ${requiredYear}`

const kulang = ({ school, year, level, requiredYear }: LevelParams): string => {
  const name = paaralan(school)
  if (level === undefined) return `Hindi pa alam ang level ng ${name} sa mga kategorya ng PBB para sa ${requiredYear}`
  if (year === undefined) return `Ang ${name} ay nasa Level ${level}, ngunit hindi pa alam kung para sa anong taon`
  return `Ang ${name} ay nasa Level ${level} para sa ${year}, ngunit hindi batayan ng pasiya ang level ng taong iba sa ${requiredYear}`
}

const sasabihinSaLevel = (title: string): BawatResulta<LevelParams> => ({
  met: (figures) => `${antas(figures)}; ang mga ${title} ay nasa Level ${listahan(figures.allowed, 'o')}.`,
  breached: (figures) => `${antas(figures)}, na hindi level ng mga ${title} (${listahan(figures.allowed, 'o')}).`,
  open: (figures) =>
    `${kulang(figures)}; ang mga ${title} ay nasa Level ${listahan(figures.allowed, 'o')} para sa ${figures.requiredYear}.`,
})

const layo = ({ leader, partner, distanceKm }: NearbyParams): string =>
  distanceKm === undefined
    ? `Hindi pa alam ang layo ng ${paaralan(partner)} sa ${paaralan(leader)}`
    : `${distanceKm} km ang layo ng ${paaralan(partner)} sa ${paaralan(leader)}`

const hangganan = ({ withinKm }: NearbyParams): string =>
  withinKm === undefined
    ? 'walang itinakdang layo ang Kautusan para sa “nearby”'
    : `itinuturing ng patakaran na malapit ang hanggang ${withinKm} km`

/** What is wrong in a list, and what no school does where nothing is. */
const sasabihinSaListahan = (
  wala: (limit: number) => string,
  mali: (figures: SelectionParams, school: string) => string,
): BawatResulta<SelectionParams> => ({
  met: ({ readable, limit }) => `Sa mga pares sa listahan (${readable}), walang paaralang ${wala(limit)}.`,
  breached: (figures) => `${mali(figures, `Paaralang ${figures.school}`)}: ${figures.pairs.map(pares).join(', ')}.`,
  open: ({ readable, limit, unreadable }) =>
    `Sa mga pares na nabasa (${readable}), walang paaralang ${wala(limit)}; ${unreadable} ang hindi nabasa.`,
})

const bilang = (pairs: SelectionParams['pairs'], side: 'leader' | 'partner'): number =>
  new Set(pairs.map((pair) => pair[side])).size

const kabuoan = ({ leaders, allotted }: AppropriationParams): string =>
  `Umaabot sa ${peso(allotted)} ang pondo ng mga Leader School (${leaders})`

/** A fact about an activity: that it is as it must be, that it is not, and that it is not known. */
const sasabihinSaGawain = (
  met: string,
  breached: string,
  open: string,
): BawatResulta<Pick<ActivityParams, 'activity'>> => ({
  met: ({ activity }) => `${met}${hinggil(activity)}.`,
  breached: ({ activity }) => `${breached}${hinggil(activity)}.`,
  open: ({ activity }) => `${open}${hinggil(activity)}.`,
})

const sasabihinSaBagay = (excluded: ExpenseItem): BawatResulta<ItemParams> => ({
  met: ({ item = 'other' }) => `Ang gastos ay para sa ${bagay[item]}, hindi para sa ${bagay[excluded]}.`,
  breached: () => `Hindi karapat-dapat ang gastos, dahil para ito sa ${bagay[excluded]}.`,
  open: () =>
    `Hindi pa alam kung ano ang binili o binayaran; kung para ito sa ${bagay[excluded]}, hindi ito karapat-dapat.`,
})

const sasabihinSaTungkulin = (id: DutyId): Omit<BawatResulta<DutyParams>, 'breached'> => ({
  met: ({ day }) => `${tungkulin[id]}: tapos na${day ? ` noong ${day}` : ''}.`,
  open: ({ status, day, asOf }) =>
    `${tungkulin[id]}: ${status === 'unknown' ? 'hindi pa alam kung tapos na' : 'hindi pa tapos'} pagsapit ng ${asOf}${day ? `; natapos noong ${day}` : ''}.`,
})

/** Two days in sequence: what comes first and what is called the first of the others, and how it is said that either is not there. */
const sasabihinSaSunuran = (
  una: string,
  sumunod: string,
  walangUna: string,
  walangSumunod: string,
): BawatResulta<DayParams> => ({
  met: ({ day, limit }) => (day ? `Noong ${day} ang ${sumunod}, at noong ${limit} ang ${una}.` : `${walangSumunod}.`),
  breached: ({ day, limit }) => `Noong ${day} ang ${sumunod}, ${limit ? `bago ang ${una} noong ${limit}` : walangUna}.`,
  open: ({ day, limit }) =>
    `${day ? `Noong ${day} ang ${sumunod}` : `Hindi pa alam ang petsa ng ${sumunod}`}; ${limit ? `noong ${limit} ang ${una}` : `hindi pa alam ang petsa ng ${una}`}.`,
})

/** The findings in Filipino. */
export const findings: FindingMessages = {
  'classification/leader-school': /* @__PURE__ */ sasabihinSaLevel('Leader School'),
  'classification/partner-school': /* @__PURE__ */ sasabihinSaLevel('Partner School'),
  'pairing/distinct-schools': {
    met: ({ leader, partner }) => `Magkaibang paaralan ang ${paaralan(leader)} at ang ${paaralan(partner)}.`,
    breached: ({ leader }) => `Ipinares sa sarili nito ang ${paaralan(leader)}; ang partnership ay sa ibang paaralan.`,
  },
  'pairing/on-list': {
    met: ({ partner }) => `Nasa listahan ng DepEd ng mga Partner School ang ${paaralan(partner)}.`,
    breached: ({ partner }) => `Wala sa listahan ng DepEd ng mga Partner School ang ${paaralan(partner)}.`,
    open: ({ partner }) => `Hindi pa alam kung nasa listahan ng DepEd ng mga Partner School ang ${paaralan(partner)}.`,
  },
  'pairing/nearby': {
    met: (figures) =>
      figures.withinKm === undefined
        ? `Ipinasiyang malapit ang ${paaralan(figures.partner)} sa ${paaralan(figures.leader)}.`
        : `${layo(figures)}; ${hangganan(figures)}.`,
    breached: (figures) =>
      figures.withinKm === undefined
        ? `Ipinasiyang hindi malapit ang ${paaralan(figures.partner)} sa ${paaralan(figures.leader)}.`
        : `${layo(figures)}; ${hangganan(figures)}.`,
    open: (figures) => `${layo(figures)}; ${hangganan(figures)}.`,
  },
  'pairings/one-partner': /* @__PURE__ */ sasabihinSaListahan(
    (limit) => `pumili ng higit sa ${limit} Partner School`,
    ({ pairs, limit }, school) =>
      `Pumili ang ${school} ng ${bilang(pairs, 'partner')} Partner School, at ${limit} lamang ang pinahihintulutan`,
  ),
  'pairings/not-twice': /* @__PURE__ */ sasabihinSaListahan(
    (limit) => `pinili nang higit sa ${limit === 1 ? 'isang' : limit} beses`,
    ({ pairs, limit }, school) =>
      `Pinili ang ${school} ng ${bilang(pairs, 'leader')} Leader School, at ${limit} lamang ang pinahihintulutan`,
  ),
  'pairings/one-role': /* @__PURE__ */ sasabihinSaListahan(
    () => 'Leader School sa isang pares at Partner School sa iba',
    (_, school) => `Ang ${school} ay Leader School sa isang pares at Partner School sa iba`,
  ),
  'programme/one-level': {
    met: ({ year }) =>
      `Sa mga talang nabasa, walang paaralang may dalawang level sa mga kategorya ng PBB para sa ${year}.`,
    open: ({ school, year, levels }) =>
      `Sa mga tala, ang Paaralang ${school} ay may higit sa isang level sa mga kategorya ng PBB para sa ${year}: ${levels.map(levelSaTala).join(', ')}.`,
  },
  'programme/appropriation': {
    met: (figures) => `${kabuoan(figures)}; ${peso(figures.appropriation)} ang laang-gugulin.`,
    breached: (figures) => `${kabuoan(figures)}; higit ito sa laang-gugulin na ${peso(figures.appropriation)}.`,
    open: (figures) =>
      `${kabuoan(figures)}; hindi nabasa ang mga paaralan sa iba pang tala (${figures.unreadable}), at ${peso(figures.appropriation)} ang laang-gugulin.`,
  },
  'activities/aligned': {
    met: ({ activity, listed }) =>
      `${listed ? 'Nasa listahan ng gabay ang gawain' : 'Ipinasiyang nakaayon sa patakaran ang gawain'}${hinggil(activity)}.`,
    breached: ({ activity }) =>
      `Batay sa mga datos na ito, wala sa listahan ng gabay ang gawain, at ipinasiyang hindi ito nakaayon sa patakaran${hinggil(activity)}.`,
    open: ({ activity, listed }) =>
      listed === undefined
        ? `Hindi pa alam kung nasa listahan ng gabay ang gawain${hinggil(activity)}.`
        : `Batay sa mga datos na ito, wala sa listahan ng gabay ang gawain, ngunit hindi pa ito dahilan upang ituring na hindi karapat-dapat; tao ang kailangang magpasiya${hinggil(activity)}.`,
  },
  'activities/partner-need': /* @__PURE__ */ sasabihinSaGawain(
    'Tumutugon ang gawain sa isang pangangailangan sa SIP ng Partner School',
    'Walang pangangailangan sa SIP ng Partner School na tinutugunan ng gawain',
    'Hindi pa alam kung tumutugon ang gawain sa isang pangangailangan sa SIP ng Partner School',
  ),
  'activities/not-otherwise-funded': /* @__PURE__ */ sasabihinSaGawain(
    'Walang ibang programa o subsidyong nagpopondo sa gawain',
    'Pinopondohan ng ibang programa o subsidyo ang gawain',
    'Hindi pa alam kung pinopondohan ng ibang programa o subsidyo ang gawain',
  ),
  'activities/not-a-trip': /* @__PURE__ */ sasabihinSaGawain(
    'Hindi field trip o iba pang educational trip ang gawain',
    'Field trip o iba pang educational trip ang gawain',
    'Hindi pa alam kung field trip o iba pang educational trip ang gawain',
  ),
  'expenses/additional-staff': /* @__PURE__ */ sasabihinSaBagay('additional-staff'),
  'expenses/professional-fees': /* @__PURE__ */ sasabihinSaBagay('professional-fees'),
  'expenses/utilities': /* @__PURE__ */ sasabihinSaBagay('utilities'),
  'expenses/nat-reviewers': /* @__PURE__ */ sasabihinSaBagay('nat-reviewers'),
  'expenses/commercial-instructional-materials': /* @__PURE__ */ sasabihinSaBagay('commercial-instructional-materials'),
  'expenses/educational-trips': /* @__PURE__ */ sasabihinSaBagay('educational-trips'),
  'expenses/equipment': /* @__PURE__ */ sasabihinSaBagay('equipment'),
  'expenses/funded-by-other-programmes': {
    met: ({ activity }) => `Walang ibang programa o subsidyong nagpopondo sa gawain${hinggil(activity)}.`,
    breached: ({ activity }) => `Pinopondohan ng ibang programa o subsidyo ang gawain${hinggil(activity)}.`,
    open: ({ activity }) =>
      `Hindi pa alam kung pinopondohan ng ibang programa o subsidyo ang gawain${activity === undefined ? ': walang binanggit na gawain' : hinggil(activity)}.`,
  },
  'expenses/gifts-for-monitors': /* @__PURE__ */ sasabihinSaBagay('gifts-for-monitors'),
  'expenses/within-validity': {
    met: ({ day, limit }) => `Ang petsa ng gastos ay ${day}; may bisa ang pondo hanggang ${limit}.`,
    breached: ({ day, limit }) =>
      `Ang petsa ng gastos ay ${day}, lampas sa huling araw ng bisa ng pondo, ang ${limit}.`,
    open: ({ limit }) => `Hindi pa alam ang petsa ng gastos; may bisa ang pondo hanggang ${limit}.`,
  },
  'expenses/after-start': {
    met: ({ day, limit }) => `Ang petsa ng gastos ay ${day}; maaaring gastusin ang pondo simula ${limit}.`,
    breached: ({ day, limit }) =>
      `Ang petsa ng gastos ay ${day}, bago ang unang araw na maaaring gastusin ang pondo, ang ${limit}.`,
    open: ({ limit }) => `Hindi pa alam ang petsa ng gastos; maaaring gastusin ang pondo simula ${limit}.`,
  },
  'expenses/eligible-activity': {
    met: ({ activity }) => `Ang gastos ay para sa gawaing karapat-dapat${hinggil(activity)}.`,
    breached: ({ activity }) => `Ang gastos ay para sa gawaing hindi karapat-dapat${hinggil(activity)}.`,
    open: ({ activity }) =>
      activity === undefined
        ? 'Hindi pa alam kung para sa anong gawain ang gastos.'
        : `Hindi pa tiyak kung karapat-dapat ang gawaing pinaggastusan${hinggil(activity)}.`,
  },
  'expenses/approved-wfp': {
    met: () => 'Kasama ang gastos sa inaprubahang WFP.',
    breached: () => 'Hindi kasama ang gastos sa inaprubahang WFP.',
    open: () => 'Hindi pa alam kung kasama ang gastos sa inaprubahang WFP.',
  },
  'expenses/ceiling': {
    met: ({ amount, limit }) =>
      limit
        ? `Hindi lampas ang ${peso(amount)} sa pinakamataas na halagang itinakda, ang ${peso(limit)}.`
        : 'Walang itinakdang pinakamataas na halaga ang patakaran para sa bagay na ito.',
    breached: ({ amount, limit }) =>
      `Lampas ang ${peso(amount)} sa pinakamataas na halagang itinakda, ang ${peso(limit)}.`,
    open: ({ limit }) =>
      limit
        ? `Hindi pa alam ang halaga ng gastos; ang pinakamataas na halagang itinakda ay ${peso(limit)}.`
        : 'Hindi pa alam kung ano ang binili o binayaran, kaya hindi pa alam kung may itinakdang pinakamataas na halaga para dito.',
  },
  'fund/received': {
    met: ({ received, fund }) => `${peso(received)} ang natanggap mula sa pondong ${peso(fund)}.`,
    breached: ({ received, fund }) => `${peso(received)} ang natanggap, na higit sa pondong ${peso(fund)}.`,
  },
  'fund/not-overspent': {
    met: ({ spent, received }) =>
      `${peso(spent)} ang nagastos sa mga karapat-dapat na gastusin, mula sa natanggap na ${peso(received)}.`,
    breached: ({ spent, received }) =>
      `${peso(spent)} ang nagastos sa mga karapat-dapat na gastusin, na higit sa natanggap na ${peso(received)}.`,
    open: ({ spent, received, open }) =>
      `${peso(spent)} ang nagastos sa mga karapat-dapat na gastusin, mula sa natanggap na ${peso(received)}; ${peso(open)} pa ang hindi tiyak.`,
  },
  'duties/leader-a': /* @__PURE__ */ sasabihinSaTungkulin('leader-a'),
  'duties/leader-b': /* @__PURE__ */ sasabihinSaTungkulin('leader-b'),
  'duties/leader-c': /* @__PURE__ */ sasabihinSaTungkulin('leader-c'),
  'duties/leader-d': /* @__PURE__ */ sasabihinSaTungkulin('leader-d'),
  'duties/leader-e': /* @__PURE__ */ sasabihinSaTungkulin('leader-e'),
  'duties/leader-f': /* @__PURE__ */ sasabihinSaTungkulin('leader-f'),
  'duties/leader-g': /* @__PURE__ */ sasabihinSaTungkulin('leader-g'),
  'duties/leader-h': /* @__PURE__ */ sasabihinSaTungkulin('leader-h'),
  'duties/leader-i': /* @__PURE__ */ sasabihinSaTungkulin('leader-i'),
  'duties/leader-j': /* @__PURE__ */ sasabihinSaTungkulin('leader-j'),
  'duties/partner-a': /* @__PURE__ */ sasabihinSaTungkulin('partner-a'),
  'duties/wfp-before-activities': /* @__PURE__ */ sasabihinSaSunuran(
    'pag-apruba sa WFP',
    'unang gawain',
    'nang walang inaprubahang WFP',
    'Wala pang nasimulang gawain',
  ),
  'duties/agreement-before-expenses': /* @__PURE__ */ sasabihinSaSunuran(
    'kasunduan',
    'unang gastos',
    'nang walang kasunduan',
    'Wala pang gastos',
  ),
  'incentives/sbm-rating': {
    met: () => 'Ipinasiyang matagumpay na naisagawa ang partnership.',
    breached: () => 'Ipinasiyang hindi matagumpay na naisagawa ang partnership.',
    open: () =>
      'Hindi pa alam kung matagumpay na naisagawa ang partnership; hindi sinasabi ng Kautusan kung sino ang magpapatunay nito.',
  },
  'incentives/ipcrf-opcrf': {
    met: () => 'Isinasama ang mga gawain ng partnership sa IPCRF at OPCRF ng teaching at non-teaching personnel.',
    breached: () =>
      'Sa IPCRF at OPCRF lamang ng teaching at non-teaching personnel isinasama ang mga gawain ng partnership.',
    open: () => 'Hindi pa alam kung sila ay mga kawani ng paaralan.',
  },
  'incentives/service-credits': {
    met: () => 'Sila ay mga guro, at ang ginawa nila ay gawaing binibigyan ng service credits.',
    breached: ({ failing }) =>
      `Walang service credits, dahil ${listahan(
        failing.map((fact) => balakid[fact]),
        'at',
      )}.`,
    open: () => 'Hindi pa alam kung sila ay mga guro at kung ang ginawa nila ay gawaing binibigyan ng service credits.',
  },
}
