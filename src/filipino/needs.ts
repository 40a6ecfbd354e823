// What each need asks in Filipino.
import type { PerformanceNeedParams, StaffNeedParams } from '../decision/need-params.ts'
import type { NeedMessages } from '../explain/messages.ts'
import { hinggil, levelSaTala, listahan, maliit, paaralan, tungkulin } from './terms.ts'

const sila = ({ staff }: StaffNeedParams): string => (staff === undefined ? '' : `: ${staff}`)

const bahagi: Readonly<Record<PerformanceNeedParams['rated'], string>> = {
  access: 'Access',
  dropout: 'Efficiency ayon sa dropout',
  completion: 'Efficiency ayon sa completion',
  cohortSurvival: 'Efficiency ayon sa cohort survival',
  quality: 'Quality',
}

/** The indicators of Leadership and Governance, in a few words. */
const indicators: Readonly<Partial<Record<string, string>>> = {
  'A.1': 'development plan kasama ang mga stakeholder',
  'A.2': 'regular na pagrerepaso ng plano',
  'A.3': 'malinaw na estruktura, pinagsasaluhang pamumuno',
  'A.4': 'ugnayan ng mga pinuno',
  'A.5': 'pangmatagalang pagsasanay ng mga pinuno',
}

/** The questions in Filipino. */
export const needs: NeedMessages = {
  'pbb-level': ({ school, year }) =>
    `Nasa anong level ang ${paaralan(school)} sa mga kategorya ng PBB para sa ${year}?`,
  'pbb-year': ({ school, level }) =>
    `Sa mga kategorya ng PBB para sa anong taon nasa Level ${level} ang ${paaralan(school)}?`,
  'on-deped-list': ({ partner }) => `Nasa listahan ba ng DepEd ng mga Partner School ang ${paaralan(partner)}?`,
  nearby: ({ leader, partner }) => `Malapit ba ang ${paaralan(partner)} sa ${paaralan(leader)}?`,
  distance: ({ leader, partner, misplaced }) =>
    `Ilang kilometro ang layo ng ${paaralan(partner)} sa ${paaralan(leader)}?${misplaced.length > 0 ? ` Wala sa Pilipinas ang coordinates ng ${listahan(misplaced.map(paaralan), 'at')}.` : ''}`,
  'pair-schools': ({ index }) => `Aling mga paaralan ang nasa pares [${index}], kapag nabasa na ito?`,
  'one-level': ({ school, year, levels }) =>
    `Alin ang level ng Paaralang ${school} sa mga kategorya ng PBB para sa ${year}: ${levels.map(levelSaTala).join(', ')}?`,
  'listed-activity': ({ activity }) => `Kung nasa listahan ang gawain, alin ito sa mga nakalista${hinggil(activity)}?`,
  'key-stage': ({ activity }) => `Sa anong key stage isinasagawa ang gawain${hinggil(activity)}?`,
  'integrated-shs': ({ activity }) =>
    `Isinasagawa ba ang gawain sa isang integrated senior high school${hinggil(activity)}?`,
  'judged-aligned': ({ activity }) =>
    `Nakaayon ba ang gawain sa layunin ng patakaran na bumuo ng tunay na mga partnership, at tumutugon ba ito sa mga pangangailangan ng Partner School${hinggil(activity)}?`,
  'partner-need': ({ activity }) =>
    `Tumutugon ba ang gawain sa isang pangangailangan sa SIP ng Partner School${hinggil(activity)}?`,
  'other-programme': ({ activity }) =>
    `Pinopondohan ba ang gawain ng iba pang espesyal o pambansang programa o subsidyo${hinggil(activity)}?`,
  'field-trip': ({ activity }) => `Field trip ba o iba pang educational trip ang gawain${hinggil(activity)}?`,
  'expense-item': () => 'Ano ang binili o binayaran?',
  'expense-day': () => 'Ano ang petsa ng gastos?',
  'expense-amount': () => 'Magkano ang gastos?',
  'expense-activity': () => 'Para sa anong gawain ang gastos?',
  'approved-wfp': () => 'Kasama ba ang gastos sa inaprubahang WFP?',
  'duty-day': ({ id }) =>
    `Kung tapos na, kailan natapos ang tungkuling ito ng pinuno ng ${id === 'partner-a' ? 'Partner School' : 'Leader School'}: ${maliit(tungkulin[id])}?`,
  'wfp-approval': () => 'Kung naaprubahan na, kailan inaprubahan ang WFP?',
  'first-activity': () => 'Kung mayroon na, kailan nagsimula ang unang gawain?',
  agreement: () => 'Kung nalagdaan na, kailan nilagdaan ang kasunduan sa Partner School?',
  'first-expense': () => 'Kung mayroon na, kailan ang unang gastos?',
  success: () =>
    'Matagumpay bang naisagawa ang partnership, at sino ang nagpapatunay nito? Hindi sinasabi ng Kautusan kung sino, o sa anong sukatan.',
  personnel: (staff) => `Teaching o non-teaching personnel ba ang mga kawani${sila(staff)}?`,
  'beyond-regular-duty': (staff) => `Lampas ba sa karaniwang tungkulin o oras ang gawain ng mga kawani${sila(staff)}?`,
  'pay-possible': (staff) => `Maaari bang bayaran ng honorarium o overtime pay ang gawain ng mga kawani${sila(staff)}?`,
  'reports-in-vacations': (staff) => `Pumapasok ba ang mga kawani sa bakasyon ng Pasko at ng tag-init${sila(staff)}?`,
  'indicator-rating': ({ principle, indicator, index, count }) =>
    indicator === undefined
      ? `Ano ang ika-${index + 1} sa ${count} rating sa ilalim ng ${principle}, 0 hanggang 3?`
      : `Ano ang rating para sa ${indicator} (${indicators[indicator] ?? principle}) sa ilalim ng ${principle}, 0 hanggang 3?`,
  'performance-rating': ({ rated }) => `Ano ang rating para sa ${bahagi[rated]}, 1 hanggang 3?`,
}
