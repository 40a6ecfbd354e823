// What an explanation says of its own in Filipino.
import { pangalan } from '../activities/fil.ts'
import { fromOne, listed } from '../decision/wording.ts'
import { tungkulin } from '../duties/fil.ts'
import { formats as statementFormats, sentences as statementSentences } from '../fund/printed/fil.ts'
import { type DutyId, duties } from '../order/index.ts'
import { formats as proximityFormats, sentences as proximitySentences } from '../proximity/fil.ts'
import { fil as sbm, formats as formFormats, sentences as formSentences } from '../sbm/fil.ts'
import { formats as sbm2024Formats, sentences as sbm2024Sentences } from '../sbm2024/fil.ts'
import type { Phrases } from './messages.ts'
import { type FormatsOfPhrases, ownSentences } from './phrases.ts'
import { outside } from '../decision/printable.ts'
import { formats as remedyFormats, sentences as remedySentences } from './fil-remedies.ts'
import { idOf, oneOrMoreBy, percent } from './printing.ts'

/** A duty as the Order letters it. */
const tungkulingMayTitik = (id: DutyId): string => {
  const duty = duties.find((each) => each.id === id)
  return duty ? `${duty.of === 'leader' ? '' : 'Partner School '}(${duty.letter}) ${tungkulin[id]}` : idOf(id)
}

const isaOIlan = oneOrMoreBy('at')

/** How the Filipino phrases word their figures. */
export const formats: FormatsOfPhrases = /* @__PURE__ */ (() => ({
  ...proximityFormats,
  ...formFormats,
  ...statementFormats,
  ...sbm2024Formats,
  ...remedyFormats,
  percent,
  clauses: isaOIlan('sugnay', 'mga sugnay'),
  lines: (indexes) => isaOIlan('linya', 'mga linya')(indexes.map(fromOne)),
  recordsByIndex: (indexes) => isaOIlan('talang', 'mga talang')(indexes.map(fromOne)),
  fromOne,
  authorities: (names) => listed(names.map(outside), 'at'),
  quoted: outside,
  activity: (activity) => pangalan(activity) ?? 'Ang gawain',
  lettered: tungkulingMayTitik,
  sbmLevels: (levels) => levels.map((level) => (level === 'none' ? 'wala' : level)).join(' o '),
  measure: sbm.formats.measure,
  field: (path) => (path.length === 0 ? 'input' : formFormats.place(path)),
}))()

/** A problem with the input, with what was probably meant, and what to do with a field that is not known. */
const problema = <Problem extends string>(problem: Problem) =>
  [
    `${problem} \`{meant}\` ba ang ibig sabihin?`,
    { if: { received: 'null' }, say: `${problem} Hindi inilalagay ang field na hindi pa alam.` },
    problem,
  ] as const

/** The phrases in Filipino. */
export const phrases: Phrases = /* @__PURE__ */ (() => ({
  ...proximitySentences,
  ...formSentences,
  ...statementSentences,
  ...sbm2024Sentences,
  ...remedySentences,
  ...ownSentences({
    'issue/missing': problema('Hindi ibinigay ang {field}; inaasahan: {allowed}.'),
    'issue/wrong-type': problema('Ang {field} ay {received}; inaasahan: {allowed}.'),
    'issue/not-allowed': problema('Ang {field} ay {received}; inaasahan: {allowed}.'),
    'issue/unknown-key': problema('Hindi kilalang field ang {field}; inaasahan: {allowed}.'),
    'issue/unreadable': problema('Hindi mabasa ang {field}: {received}; inaasahan: {allowed}.'),
    'issue/too-many': problema('May iba pang problema na hindi na nakalista rito.'),
    reference: 'sanggunian {reference:quoted}',
    'about/school': 'Paaralang {school}',
    'about/pair': 'Leader School {leader}, Partner School {partner}',
    'about/label': '{label:quoted}',
    'about/voucher': 'voucher {voucher:quoted}',
    'about/line': 'linya {line} ng talaan ng pondo',
    asOf: 'sa petsang {day}',
    policy: 'patakaran {id}',
    version: 'bersiyon {version}',
    byLevel:
      'Ang nangungunang paaralan, ayon sa level nito: {leader}. Ang tinutulungang paaralan, ayon sa level nito: {partner}.',
    looking: 'Ang paaralang naghahanap ng Partner School, ayon sa level nito: {role}.',
    selectedAlready: 'Napili na ng paaralang naghahanap ng Partner School ang {ids:schoolsById}.',
    selectedBy:
      'Napili na ng {ids:schoolsById} bilang Partner School ang paaralang naghahanap; hangga’t gayon, hindi ito mamumuno ng pares.',
    pair: 'Pares {index:fromOne}',
    eligible: 'Karapat-dapat: {names:list} ({cited}).',
    schools: 'Leader School: {leader}; Partner School: {partner}.',
    inOrder: 'Walang nilabag, at walang hindi pa tiyak.',
    ineligible: [
      {
        if: { count: 1 },
        say: 'May isang gastos na hindi karapat-dapat: {amount:peso}, at naibalik ang {back:peso} nito.',
      },
      { if: { count: 1 }, say: 'May isang gastos na hindi karapat-dapat: {amount:peso}.' },
      { if: { count: 1 }, say: 'May isang gastos na hindi karapat-dapat.' },
      '{count} gastos ang hindi karapat-dapat: {amount:peso} lahat-lahat, at naibalik ang {back:peso} nito.',
      '{count} gastos ang hindi karapat-dapat: {amount:peso} lahat-lahat.',
      '{count} gastos ang hindi karapat-dapat.',
    ],
    ineligibleSum: ['{amount:peso}; naibalik: {back:peso}', '{amount:peso}'],
    alsoIneligible: ['Pati {names:list}: {amount:peso}.', 'Pati {names:list}.'],
    breaching: 'Mga partnership na lumalabag sa tuntunin: {parts:list}.',
    notSettled: 'Hindi pa tiyak: {parts:list}.',
    inPart: '{part}: {said}',
    outcomeIn: '{outcome} ({parts:list})',
    line: 'linya {number}',
    namesAndMore: [{ if: { more: 0 }, say: '{names:list}' }, '{names:list} at {more} pa'],
    fullForm: 'Para sa bawat tuntunin, hingin ang buong ulat (detail: full).',
    'each/expense-item': 'Ano ang binili o binayaran?',
    'each/expense-day': 'Ano ang petsa ng gastos?',
    'each/expense-amount': 'Magkano ang gastos?',
    'each/expense-activity': 'Para sa anong gawain ang gastos?',
    'each/approved-wfp': 'Kasama ba ang gastos sa inaprubahang WFP?',
    'each/listed-activity': 'Kung nasa listahan ang gawain, alin ito sa mga nakalista?',
    'each/key-stage': 'Sa anong key stage isinasagawa ang gawain?',
    'each/integrated-shs': 'Isinasagawa ba ang gawain sa isang integrated senior high school?',
    'each/judged-aligned': 'Nakaayon ba ang gawain sa layunin ng patakaran na bumuo ng tunay na mga partnership?',
    'each/partner-need': 'Tumutugon ba ang gawain sa isang pangangailangan sa SIP ng Partner School?',
    'each/judged-needed': 'Tumutugon ba ang gawain sa mga pangangailangan ng Leader School at ng Partner School?',
    'each/other-programme': 'Pinopondohan ba ang gawain ng iba pang espesyal o pambansang programa o subsidyo?',
    'each/field-trip': 'Field trip ba o iba pang educational trip ang gawain?',
    'each/duty-day': 'Alin sa mga tungkuling ito ang tapos na, at kailan natapos?',
    'each/personnel': 'Teaching o non-teaching personnel ba sila?',
    'each/beyond-regular-duty': 'Lampas ba sa karaniwang tungkulin o oras ang gawain nila?',
    'each/pay-possible': 'Maaari bang bayaran ng honorarium o overtime pay ang gawain nila?',
    'each/reports-in-vacations': 'Pumapasok ba sila sa bakasyon ng Pasko at ng tag-init?',
    'each/indicator-rating': 'Ano ang rating sa SBM ng indicator, 0 hanggang 3?',
    'each/performance-rating': 'Ano ang rating sa SBM ng performance, 0 hanggang 3?',
    silent: 'Walang sinasabi ang tala tungkol sa: {parts:list}.',
    receivedOf: '{received:peso} mula sa {fund:peso}',
    between: '{least} hanggang {most}',
    liquidated: [
      { if: { reached: true }, say: '{amount:peso}, {rate:percent}; naabot ang pamantayang {standard:percent}' },
      '{amount:peso}, {rate:percent}; hindi naabot ang pamantayang {standard:percent}',
    ],
    voucher: '{voucher:quoted} ({entries:lines})',
    dutiesStand: 'Tapos na: {done}. Hindi pa tapos: {missing}. Hindi pa alam: {unknown}.',
    next: 'Susunod: {duty:lettered}.',
    levels: 'Level {levels:sbmLevels}',
    mean: '{principle}, mean',
    weightedMean: '{principle}, mean na may weight',
    measureYear: '{rated:measure}, {year}',
    measureInAll: '{rated:measure}, sa kabuuan',
    changed: [
      { if: { went: 'up' }, say: 'tumaas nang {percent}%' },
      { if: { went: 'down' }, say: 'bumaba nang {percent}%' },
      'walang pagbabago',
    ],
    onAverage: 'sa karaniwan, {change}',
    levelOf: '{figure} ayon sa antas',
    notRated: 'walang rating',
    ratedAs: 'rating na {rating}',
    counts: '{score}, at {share} nito ang ibinibilang',
    withRating: [
      { if: { judged: true }, say: 'pagkatapos, na may rating na hindi bababa sa {rating}' },
      'kung matagumpay, na may rating na hindi bababa sa {rating}',
    ],
    held: [
      { if: { ledger: true }, say: 'Mga nakalimbag na bilang na inihambing sa ledger: {figures} ({cited}).' },
      'Mga nakalimbag na bilang na inihambing sa isa’t isa: {figures} ({cited}).',
    ],
    checked: 'Mga nakalimbag na bilang na sinuri: {figures} ({cited}).',
    framework: 'Framework {id} ({cited}).',
    figuresOfPolicy: 'Mga bilang ng patakaran {id} ({cited}).',
    maySpend: 'Maaari pang gastusin sa {day}: {amount}.',
    examples:
      'Mga halimbawa ang nasa listahan: hindi sapat na dahilan na wala rito ang isang gawain upang ituring itong hindi karapat-dapat ({cited}).',
    suggested: [
      { if: { count: 0 }, say: 'Walang salita sa linya na nagtuturo sa isang aytem. Wala pang napagpapasiyahan.' },
      'Itinuturo ng mga salita sa linya ang mga sumusunod. Wala pang napagpapasiyahan.',
    ],
    clauses: '{numbers:clauses}',
    authorities: [
      'may mga bilang na ibinigay ng {names:authorities}, na iba sa nasa {departsFrom:clauses}',
      'may mga bilang na ibinigay ng {names:authorities}',
    ],
    restated: 'Sa sarili naming salita, sa Ingles: {gist}',
    enclosure: 'enclosure, bahagi {section}',
    at: '{kind}: {place}',
    records: [
      {
        if: { complete: true, 'invalid-input': 0 },
        say: 'Tiningnan ang lahat ng tala: {records}. Sumusunod: {compliant}; hindi sumusunod: {non-compliant}; hindi pa mapagpapasiyahan: {undetermined}.',
      },
      {
        if: { complete: true },
        say: 'Tiningnan ang lahat ng tala: {records}. Sumusunod: {compliant}; hindi sumusunod: {non-compliant}; hindi pa mapagpapasiyahan: {undetermined}; hindi nabasa: {invalid-input}.',
      },
      {
        if: { 'invalid-input': 0 },
        say: 'Hindi natingnan ang lahat ng tala: {records}. Sumusunod: {compliant}; hindi sumusunod: {non-compliant}; hindi pa mapagpapasiyahan: {undetermined}.',
      },
      'Hindi natingnan ang lahat ng tala: {records}. Sumusunod: {compliant}; hindi sumusunod: {non-compliant}; hindi pa mapagpapasiyahan: {undetermined}; hindi nabasa: {invalid-input}.',
    ],
    ledgers: [
      { if: { some: 0 }, say: 'Walang nakatalang ledger (0 sa {all}).' },
      'Mga nakatalang ledger: {some} sa {all}.',
    ],
    rejected: ['Hindi nabasa: {records:recordsByIndex}; at {more} pa.', 'Hindi nabasa: {records:recordsByIndex}.'],
    more: '; at {count} pa',
    andMore: 'At {count} pa.',
    differing: ['Paaralang {school}, {fact} para sa {year}: {values}.', 'Paaralang {school}, {fact}: {values}.'],
    differingPair: 'Sa {ids:schoolsById}, {fact}: {values}.',
    inRecord: ['{value} sa talang {record:fromOne}', '{value} sa tala ng paaralang naghahanap ng Partner School'],
    repeated: [
      '{leader} at {partner}: {records:recordsByIndex}; at {more} pa.',
      '{leader} at {partner}: {records:recordsByIndex}.',
    ],
    limit: 'Itinuturing na malapit ang hanggang {km} km, ayon sa {authority:quoted}.',
    candidate: 'Kandidato {index:fromOne}: {reason}',
    contradictory:
      'Higit sa isang beses nasa listahan ang Paaralang {id}, at magkakaiba ang level o ang lugar nito sa mga tala.',
    record: 'Tala {index:fromOne}: {problem}',
    planned:
      'Mga Leader School: {leaders}. Mga Partner School: {partners}. Mga pares: {pairs}; nasukat ang {measured} sa mga ito, {totalKm} km ang kabuoang layo. Mga Leader School na walang Partner School: {unserved}.',
    coordinates: 'Coordinates: {count} sa {schools} paaralan, {ids:and}.',
  }),
}))()
