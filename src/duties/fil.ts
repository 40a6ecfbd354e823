import { inWords } from '../decision/language.ts'
import { lowerFirst } from '../decision/wording.ts'
import { type DutyId, duties } from '../order/index.ts'
import type { dutiesSubject } from './rules.ts'

/** The duties, in a few words. */
export const tungkulin: Readonly<Record<DutyId, string>> = {
  'leader-a': 'Pagpili ng Partner School',
  'leader-b': 'Pagbuo ng mga team at pagtatalaga ng focal person',
  'leader-c': 'Pagbibigay ng oryentasyon sa mga kawani ng Leader School',
  'leader-d': 'Pagtukoy sa mga pangangailangan ng Partner School mula sa SIP nito',
  'leader-e': 'Pagtukoy sa sariling mga kalakasan',
  'leader-f': 'Paghahanda ng WFP',
  'leader-g': 'Paglagda sa kasunduan',
  'leader-h': 'Pagtanggap ng pondo at pagsasagawa ng inaprubahang WFP',
  'leader-i': 'Pagsubaybay sa mga kinalabasan',
  'leader-j': 'Pagsusumite ng mga ulat sa SDO',
  'partner-a': 'Pagbibigay ng oryentasyon sa mga kawani ng Partner School',
}

const pinuno = { leader: 'pinuno ng Leader School', partner: 'pinuno ng Partner School' } as const

const sasabihinSaTungkulin = {
  met: ['{duty:duty}: tapos na noong {day}.', '{duty:duty}: tapos na.'],
  open: [
    { if: { status: 'unknown' }, say: '{duty:duty}: hindi pa alam kung tapos na pagsapit ng {asOf}.' },
    '{duty:duty}: hindi pa tapos pagsapit ng {asOf}; natapos noong {day}.',
    '{duty:duty}: hindi pa tapos pagsapit ng {asOf}.',
  ],
} as const

/** Two days in sequence: what comes first and the first of what comes after it, and how it is said that either is not there. */
// @__NO_SIDE_EFFECTS__
const sasabihinSaSunuran = (una: string, sumunod: string, walangUna: string, walangSumunod: string) =>
  ({
    met: [`Noong {day} ang ${sumunod}, at noong {limit} ang ${una}.`, `${walangSumunod}.`],
    breached: [
      `Noong {day} ang ${sumunod}, bago ang ${una} noong {limit}.`,
      `Noong {day} ang ${sumunod}, ${walangUna}.`,
    ],
    open: [
      `Noong {day} ang ${sumunod}; hindi pa alam ang petsa ng ${una}.`,
      `Hindi pa alam ang petsa ng ${sumunod}; noong {limit} ang ${una}.`,
      `Hindi pa alam ang petsa ng ${sumunod}; hindi pa alam ang petsa ng ${una}.`,
    ],
  }) as const

/** The words about duties in Filipino. */
export const fil = /* @__PURE__ */ (() =>
  inWords<typeof dutiesSubject>()({
    findings: {
      ...(Object.fromEntries(duties.map(({ id }) => [`duties/${id}`, sasabihinSaTungkulin])) as Readonly<
        Record<`duties/${DutyId}`, typeof sasabihinSaTungkulin>
      >),
      'duties/wfp-before-activities': sasabihinSaSunuran(
        'pag-apruba sa WFP',
        'unang gawain',
        'nang walang inaprubahang WFP',
        'Wala pang nasimulang gawain',
      ),
      'duties/agreement-before-expenses': sasabihinSaSunuran(
        'kasunduan',
        'unang gastos',
        'nang walang kasunduan',
        'Wala pang gastos',
      ),
    },
    needs: {
      'duty-day': 'Kung tapos na, kailan natapos ang tungkuling ito ng {id:head}: {id:within}?',
      'wfp-approval': 'Kung naaprubahan na, kailan inaprubahan ang WFP?',
      'first-activity': 'Kung mayroon na, kailan nagsimula ang unang gawain?',
      agreement: 'Kung nalagdaan na, kailan nilagdaan ang kasunduan sa Partner School?',
      'first-expense': 'Kung mayroon na, kailan ang unang gastos?',
    },
    formats: {
      duty: (id) => tungkulin[id],
      within: (id) => lowerFirst(tungkulin[id]),
      head: (id) => pinuno[id === 'partner-a' ? 'partner' : 'leader'],
    },
  }))()
