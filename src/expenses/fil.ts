import { hinggil } from '../activities/fil.ts'
import { inWords } from '../decision/language.ts'
import { peso, upperFirst } from '../decision/wording.ts'
import { type ExpenseItem, nonEligibleItems } from '../order/index.ts'
import { expenseIn } from './reference.ts'
import type { expenses, ItemExclusion } from './rules.ts'

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

const sasabihinSaBagay = { breached: 'Hindi karapat-dapat ang gastos, dahil para ito sa {item:item}.' } as const

/** The same of each exclusion that goes by the item. */
const saBawatBagay = <Sabi>(sabi: (id: ItemExclusion) => Sabi) =>
  Object.fromEntries(
    nonEligibleItems.flatMap((item) => ('fact' in item ? [] : [[`expenses/${item.id}`, sabi(item.id)]])),
  ) as Readonly<Record<`expenses/${ItemExclusion}`, Sabi>>

/** The words about expenses in Filipino. */
export const fil = /* @__PURE__ */ (() =>
  inWords<typeof expenses>()({
    titles: {
      'expenses/eligible-item': 'Karapat-dapat na bagay',
      ...saBawatBagay((id) => upperFirst(bagay[id])),
      'expenses/funded-by-other-programmes': 'Gawaing pinopondohan din ng ibang programa',
      'expenses/within-validity': 'Bisa ng pondo',
      'expenses/after-start': 'Unang araw ng pondo',
      'expenses/eligible-activity': 'Karapat-dapat na gawain',
      'expenses/approved-wfp': 'Inaprubahang WFP',
      'expenses/ceiling': 'Pinakamataas na halagang itinakda',
    },
    findings: {
      'expenses/eligible-item': {
        met: 'Ang gastos ay para sa {item:item}, na wala sa mga bagay na hindi karapat-dapat ayon sa gabay.',
        open: 'Hindi pa alam kung ano ang binili o binayaran, kaya hindi pa alam kung karapat-dapat ito ayon sa gabay.',
      },
      ...saBawatBagay(() => sasabihinSaBagay),
      'expenses/funded-by-other-programmes': {
        met: 'Walang ibang programa o subsidyong nagpopondo sa gawain{activity:about}.',
        breached: 'Pinopondohan ng ibang programa o subsidyo ang gawain{activity:about}.',
        open: [
          'Hindi pa alam kung pinopondohan ng ibang programa o subsidyo ang gawain{activity:about}.',
          'Hindi pa alam kung pinopondohan ng ibang programa o subsidyo ang gawain: walang binanggit na gawain.',
        ],
      },
      'expenses/within-validity': {
        met: 'Ang petsa ng gastos ay {day}; may bisa ang pondo hanggang {limit}.',
        breached: 'Ang petsa ng gastos ay {day}, lampas sa huling araw ng bisa ng pondo, ang {limit}.',
        open: 'Hindi pa alam ang petsa ng gastos; may bisa ang pondo hanggang {limit}.',
      },
      'expenses/after-start': {
        met: 'Ang petsa ng gastos ay {day}; maaaring gastusin ang pondo simula {limit}.',
        breached: 'Ang petsa ng gastos ay {day}, bago ang unang araw na maaaring gastusin ang pondo, ang {limit}.',
        open: 'Hindi pa alam ang petsa ng gastos; maaaring gastusin ang pondo simula {limit}.',
      },
      'expenses/eligible-activity': {
        met: 'Ang gastos ay para sa gawaing karapat-dapat{activity:about}.',
        breached: 'Ang gastos ay para sa gawaing hindi karapat-dapat{activity:about}.',
        open: [
          'Hindi pa tiyak kung karapat-dapat ang gawaing pinaggastusan{activity:about}.',
          'Hindi pa alam kung para sa anong gawain ang gastos.',
        ],
      },
      'expenses/approved-wfp': {
        met: 'Kasama ang gastos sa inaprubahang WFP.',
        breached: 'Hindi kasama ang gastos sa inaprubahang WFP.',
        open: [
          {
            if: { said: 'in-dispute' },
            say: 'Kasama raw ang gastos sa inaprubahang WFP, ngunit wala pa raw inaprubahang WFP.',
          },
          {
            if: { said: 'no-plan' },
            say: 'Wala pa raw inaprubahang WFP; hindi pa alam kung makakasama rito ang gastos.',
          },
          'Hindi pa alam kung kasama ang gastos sa inaprubahang WFP.',
        ],
      },
      'expenses/ceiling': {
        met: [
          'Hindi lampas ang {amount:peso} sa pinakamataas na halagang itinakda, ang {limit:peso}.',
          'Walang itinakdang pinakamataas na halaga ang patakaran para sa bagay na ito.',
        ],
        breached: 'Lampas ang {amount:peso} sa pinakamataas na halagang itinakda, ang {limit:peso}.',
        open: [
          'Hindi pa alam ang halaga ng gastos; ang pinakamataas na halagang itinakda ay {limit:peso}.',
          'Hindi pa alam kung ano ang binili o binayaran, kaya hindi pa alam kung may itinakdang pinakamataas na halaga para dito.',
        ],
      },
    },
    needs: {
      'expense-item': ['Ano ang binili o binayaran sa {expense:expense}?', 'Ano ang binili o binayaran?'],
      'expense-day': ['Ano ang petsa ng {expense:expense}?', 'Ano ang petsa ng gastos?'],
      'expense-amount': ['Magkano ang {expense:expense}?', 'Magkano ang gastos?'],
      'expense-activity': ['Para sa anong gawain ang {expense:expense}?', 'Para sa anong gawain ang gastos?'],
      'approved-wfp': [
        'Kasama ba ang {expense:expense} sa inaprubahang WFP?',
        'Kasama ba ang gastos sa inaprubahang WFP?',
      ],
    },
    formats: { about: hinggil, item: (item) => bagay[item], peso, expense: expenseIn('linya') },
  }))()
