import { paaralan } from '../classification/fil.ts'
import { inWords } from '../decision/language.ts'
import { fromOne, listed, numeral } from '../decision/wording.ts'
import type { pairing } from './rules.ts'
import type { PairReference } from './facts.ts'
import type { selection } from './selection.ts'

const ayonSaPatakaran =
  '{distanceKm} km ang layo ng {partner:school} sa {leader:school}; itinuturing ng patakaran na malapit ang hanggang {withinKm} km.'

/** The words about one pair in Filipino. */
export const fil = inWords<typeof pairing>()({
  titles: {
    'pairing/distinct-schools': 'Dalawang magkaibang paaralan',
    'pairing/on-list': 'Nasa listahan ng DepEd ang Partner School',
    'pairing/nearby': 'Malapit ang Partner School',
  },
  findings: {
    'pairing/distinct-schools': {
      met: 'Magkaibang paaralan ang {leader:school} at ang {partner:school}.',
      breached: 'Ipinares sa sarili nito ang {leader:school}; ang partnership ay sa ibang paaralan.',
    },
    'pairing/on-list': {
      met: 'Nasa listahan ng DepEd ng mga Partner School ang {partner:school}.',
      breached: 'Wala sa listahan ng DepEd ng mga Partner School ang {partner:school}.',
      open: 'Hindi pa alam kung nasa listahan ng DepEd ng mga Partner School ang {partner:school}.',
    },
    'pairing/nearby': {
      met: [ayonSaPatakaran, 'Ipinasiyang malapit ang {partner:school} sa {leader:school}.'],
      breached: [ayonSaPatakaran, 'Ipinasiyang hindi malapit ang {partner:school} sa {leader:school}.'],
      open: [
        'Hindi pa alam ang layo ng {partner:school} sa {leader:school}; itinuturing ng patakaran na malapit ang hanggang {withinKm} km.',
        '{distanceKm} km ang layo ng {partner:school} sa {leader:school}; walang itinakdang layo ang Kautusan para sa “nearby”.',
        'Hindi pa alam ang layo ng {partner:school} sa {leader:school}; walang itinakdang layo ang Kautusan para sa “nearby”.',
      ],
    },
  },
  needs: {
    'on-deped-list': 'Nasa listahan ba ng DepEd ng mga Partner School ang {partner:school}?',
    nearby: 'Malapit ba ang {partner:school} sa {leader:school}?',
    distance: [
      'Ilang kilometro ang layo ng {partner:school} sa {leader:school}? Wala sa Pilipinas ang coordinates ng {misplaced:schools}.',
      'Ilang kilometro ang layo ng {partner:school} sa {leader:school}?',
    ],
  },
  formats: { school: paaralan, schools: (schools) => listed(schools.map(paaralan), 'at') },
})

/** How many schools stand on a side of some pairs. */
const bilang = (side: 'leader' | 'partner', pairs: readonly PairReference[]): string =>
  String(new Set(pairs.map((pair) => pair[side])).size)

/** The words about a list of pairs in Filipino. */
export const filOfSelection = inWords<typeof selection>()({
  titles: {
    'pairings/one-partner': 'Isang Partner School sa bawat Leader School',
    'pairings/not-twice': 'Walang Partner School na dalawang beses pinili',
    'pairings/one-role': 'Isang papel sa bawat paaralan',
    'pairings/one-level': 'Isang level sa PBB sa bawat paaralan',
    'pairings/one-account': 'Nagkakatugma ang mga tala tungkol sa mga pares',
  },
  findings: {
    'pairings/one-partner': {
      met: 'Sa mga pares sa listahan ({readable}), walang paaralang pumili ng higit sa {limit} Partner School.',
      breached:
        'Pumili ang Paaralang {school} ng {pairs:partners} Partner School, at {limit} lamang ang pinahihintulutan: {pairs:pairs}.',
      open: 'Sa mga pares na nabasa ({readable}), walang paaralang pumili ng higit sa {limit} Partner School; {unreadable} ang hindi nabasa.',
    },
    'pairings/not-twice': {
      met: [
        {
          if: { limit: 1 },
          say: 'Sa mga pares sa listahan ({readable}), walang paaralang pinili nang higit sa isang beses.',
        },
        'Sa mga pares sa listahan ({readable}), walang paaralang pinili nang higit sa {limit} beses.',
      ],
      breached:
        'Pinili ang Paaralang {school} ng {pairs:leaders} Leader School, at {limit} lamang ang pinahihintulutan: {pairs:pairs}.',
      open: [
        {
          if: { limit: 1 },
          say: 'Sa mga pares na nabasa ({readable}), walang paaralang pinili nang higit sa isang beses; {unreadable} ang hindi nabasa.',
        },
        'Sa mga pares na nabasa ({readable}), walang paaralang pinili nang higit sa {limit} beses; {unreadable} ang hindi nabasa.',
      ],
    },
    'pairings/one-role': {
      met: 'Sa mga pares sa listahan ({readable}), walang paaralang Leader School sa isang pares at Partner School sa iba.',
      breached: 'Ang Paaralang {school} ay Leader School sa isang pares at Partner School sa iba: {pairs:pairs}.',
      open: 'Sa mga pares na nabasa ({readable}), walang paaralang Leader School sa isang pares at Partner School sa iba; {unreadable} ang hindi nabasa.',
    },
    'pairings/one-level': {
      met: 'Sa mga talang nabasa, walang paaralang may dalawang level sa mga kategorya ng PBB para sa {year}.',
      open: 'Sa mga tala, ang Paaralang {school} ay may higit sa isang level sa mga kategorya ng PBB para sa {year}: {levels:levels}.',
    },
    'pairings/one-account': {
      met: 'Iisa ang sinasabi ng mga talang nabasa kung aling mga Partner School ang nasa listahan ng DepEd, at kung aling mga pares ang magkalapit.',
      open: [
        {
          if: { fact: 'onDepEdList' },
          say: 'Magkaiba ang sinasabi ng mga tala kung nasa listahan ng DepEd ng mga Partner School ang Paaralang {schools:ids}: {values:yesOrNo}.',
        },
        {
          if: { fact: 'nearby' },
          say: 'Magkaiba ang sinasabi ng mga tala kung magkalapit ang mga Paaralang {schools:ids}: {values:yesOrNo}.',
        },
        {
          if: { fact: 'coordinates' },
          say: 'Magkaiba ang sinasabi ng mga tala tungkol sa coordinates ng Paaralang {schools:ids}, na pinagkukunan ng layo: {values:positions}.',
        },
        'Magkaiba ang sinasabi ng mga tala kung gaano kalayo sa isa’t isa ang mga Paaralang {schools:ids}: {values:kilometres}.',
      ],
    },
  },
  needs: {
    'pair-schools': 'Aling mga paaralan ang nasa pares {index:fromOne}, kapag nabasa na ito?',
    'one-level': 'Alin ang level ng Paaralang {school} sa mga kategorya ng PBB para sa {year}: {levels:levels}?',
    'one-account': [
      {
        if: { fact: 'onDepEdList' },
        say: 'Nasa listahan ba ng DepEd ng mga Partner School ang Paaralang {schools:ids}: {values:yesOrNo}?',
      },
      {
        if: { fact: 'nearby' },
        say: 'Magkalapit ba ang mga Paaralang {schools:ids}: {values:yesOrNo}?',
      },
      {
        if: { fact: 'coordinates' },
        say: 'Alin ang coordinates ng Paaralang {schools:ids}: {values:positions}?',
      },
      'Ilang kilometro ang pagitan ng mga Paaralang {schools:ids}: {values:kilometres}?',
    ],
  },
  formats: {
    levels: (levels) => levels.map(({ level, record }) => `Level ${level} sa talang ${fromOne(record)}`).join(', '),
    ids: (schools) => schools.join(' at '),
    yesOrNo: (values) =>
      values.map(({ value, record }) => `${value === true ? 'oo' : 'hindi'} sa talang ${fromOne(record)}`).join(', '),
    kilometres: (values) => values.map(({ value, record }) => `${value} km sa talang ${fromOne(record)}`).join(', '),
    positions: (values) => values.map(({ value, record }) => `${value} sa talang ${fromOne(record)}`).join(', '),
    pairs: (pairs) =>
      pairs
        .map(({ index, leader, partner }) => `${numeral(leader)} at ${numeral(partner)} (pares ${fromOne(index)})`)
        .join(', '),
    fromOne,
    partners: (pairs) => bilang('partner', pairs),
    leaders: (pairs) => bilang('leader', pairs),
  },
})
