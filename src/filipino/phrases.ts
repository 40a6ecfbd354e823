// What an explanation says of its own in Filipino, and how it calls the ids in answers.
import { spell } from '../decision/path.ts'
import type { Issue } from '../decision/answer.ts'
import { meantBy } from '../reading/issues.ts'
import type { Messages, Names, NearSchools, Phrases } from '../explain/messages.ts'
import type { PassedOver } from '../proximity/rank-partners.ts'
import { duties } from '../order/index.ts'
import { bagay, hinggil, listahan, malaki, paaralan, pangalan, tungkulin } from './terms.ts'

/** The ids in answers, in Filipino. */
export const names: Names = {
  outcomes: {
    'leader-school': 'Leader School',
    'partner-school': 'Partner School',
    compliant: 'sumusunod',
    'non-compliant': 'hindi sumusunod',
    eligible: 'karapat-dapat',
    'non-eligible': 'hindi karapat-dapat',
    earned: 'nakamit',
    'not-earned': 'hindi nakamit',
    reported: 'naiulat',
    'no-level': 'walang level',
    'level-i': 'Level I',
    'level-ii': 'Level II',
    'level-iii': 'Level III',
    applied: 'inilapat',
    'not-applied': 'hindi inilapat',
    consistent: 'magkakatugma',
    inconsistent: 'hindi magkakatugma',
    ranked: 'naihanay ayon sa lapit',
    proposed: 'may mungkahi',
    limited: 'may hangganan',
    listed: 'nakalista',
    suggested: 'mungkahi lamang',
    'k-3': 'Kinder hanggang Grade 3',
    '4-6': 'Grade 4 hanggang 6',
    '7-10': 'Grade 7 hanggang 10',
    '11-12': 'Grade 11 at 12',
    undetermined: 'hindi pa mapagpapasiyahan',
    'invalid-input': 'may mali sa ibinigay na datos',
  },
  results: { met: 'natugunan', breached: 'nilabag', open: 'hindi pa tiyak', wrong: 'mali' },
  kinds: { fact: 'datos', judgement: 'pasiya ng tao' },
  evidence: { quoted: 'sinipi', restated: 'isinaad sa aming salita', secondary: 'mula sa ibang sanggunian', derived: 'hinuha namin' },
  entries: { receipt: 'natanggap', expense: 'gastos', refund: 'ibinalik', liquidation: 'liquidation' },
  counting: {
    received: 'natanggap',
    spent: 'nagastos',
    ineligible: 'hindi karapat-dapat',
    open: 'hindi pa tiyak',
    liquidated: 'na-liquidate',
  },
  facts: {
    name: 'pangalan',
    level: 'level',
    region: 'rehiyon',
    division: 'division',
    district: 'district',
    municipality: 'lungsod o bayan',
    offering: 'uri ng paaralan',
    coordinates: 'coordinates',
  },
  passedOver: {
    'leader-school': 'Leader School',
    undetermined: 'hindi pa mapagpapasiyahan',
    itself: 'ito mismo',
    'leads-a-pair': 'nangunguna na sa isang pares',
    'not-free': 'napili na',
    repeated: 'inulit',
    contradictory: 'salungat',
    'invalid-input': 'may mali sa ibinigay na datos',
  },
  unserved: {
    'no-free-partner': 'walang natitirang Partner School',
    'none-within-limit': 'walang sapat na malapit',
    'fixed-as-partner': 'Partner School sa dati nang pares',
    'no-division': 'walang division',
    'division-too-large': 'masyadong malaki ang division',
  },
  dimensions: {
    'curriculum-instruction-assessment': 'curriculum, instruction at assessment',
    'leadership-governance': 'leadership at governance',
    'disaster-risk-reduction': 'disaster risk reduction',
  },
  items: bagay,
  coordinates: { missing: 'walang coordinates', swapped: 'nagkapalit', outside: 'nasa labas ng Pilipinas' },
}

const problema = ({ code, path, received, allowed, suggestion }: Issue): string => {
  const place = path.length === 0 ? 'input' : `\`${spell(path)}\``
  const said: Readonly<Record<Issue['code'], string>> = {
    missing: `Hindi ibinigay ang ${place}; inaasahan: ${allowed}.`,
    'wrong-type': `Ang ${place} ay ${received}; inaasahan: ${allowed}.`,
    'not-allowed': `Ang ${place} ay ${received}; inaasahan: ${allowed}.`,
    'unknown-key': `Hindi kilalang field ang ${place}; inaasahan: ${allowed}.`,
    unreadable: `Hindi mabasa ang ${place}; inaasahan: ${allowed}.`,
    'too-many': 'May iba pang problema na hindi na nakalista rito.',
  }
  if (suggestion !== undefined) return `${said[code]} \`${meantBy({ received, suggestion })}\` ba ang ibig sabihin?`
  return received === 'null' ? `${said[code]} Hindi inilalagay ang field na hindi pa alam.` : said[code]
}

const sira = {
  missing: 'walang coordinates ang',
  swapped: 'nagkapalit ang latitude at longitude ng',
  outside: 'nasa labas ng Pilipinas ang coordinates ng',
} as const

const dahilan = ({ school, other, problems }: NearSchools): string =>
  [school, other]
    .flatMap((name, index) => {
      const problem = problems[index]
      return problem ? [`${sira[problem]} ${paaralan(name)}`] : []
    })
    .join(' at ')

const kandidato = ({ id, name }: PassedOver): string => (name === undefined ? `Paaralang ${id}` : `${name} (${id})`)

/** Headings, table heads and rows, in Filipino. */
export const words: Messages['words'] = {
  Outcome: 'Kinalabasan',
  'The pair': 'Ang pares',
  'The set': 'Ang kabuoan',
  'The list of pairs': 'Ang listahan ng mga pares',
  Activities: 'Mga gawain',
  Expenses: 'Mga gastos',
  'The fund': 'Ang pondo',
  Ledger: 'Ledger',
  Duties: 'Mga tungkulin',
  Incentives: 'Mga insentibo',
  'SBM incentive': 'Insentibo sa SBM',
  'What would settle it': 'Mga kailangan upang mapagpasiyahan ito',
  'What is still open': 'Mga hindi pa tiyak',
  Clauses: 'Mga sugnay',
  Totals: 'Mga kabuoan',
  Divisions: 'Mga division',
  Dimensions: 'Mga dimension',
  'Key stages': 'Mga key stage',
  'Facts that records tell differently': 'Mga datos na magkakaiba sa mga tala',
  'Pairs that stand in more than one record': 'Mga pares na nasa higit sa isang tala',
  'Nearest first': 'Pinakamalapit muna',
  'Passed over': 'Mga hindi isinama',
  'Not planned for': 'Mga wala sa plano',
  'Schools without a division': 'Mga paaralang walang division',
  activity: 'gawain',
  why: 'bakit',
  entry: 'entry',
  day: 'petsa',
  amount: 'halaga',
  description: 'paglalarawan',
  figure: 'aytem',
  value: 'halaga',
  kind: 'uri',
  'counts as': 'itinuturing na',
  who: 'sino',
  incentive: 'insentibo',
  of: 'para sa',
  partnerships: 'mga partnership',
  leader: 'Leader School',
  partner: 'Partner School',
  km: 'km',
  received: 'natanggap',
  spent: 'nagastos',
  'not eligible': 'hindi karapat-dapat',
  open: 'hindi pa tiyak',
  balance: 'balanse',
  lapsed: 'nawalan ng bisa',
  liquidated: 'na-liquidate',
  'obligated in the WFP': 'naka-obligate sa WFP',
  'spent on eligible expenses': 'nagastos sa mga karapat-dapat na gastusin',
  'still open': 'hindi pa tiyak',
  'paid out in all': 'kabuoang inilabas',
  'overspent by': 'labis na nagastos',
  utilization: 'nagamit na bahagi',
  'liquidated beyond what was received': 'na-liquidate na higit sa natanggap',
  'days left': 'natitirang araw',
  'voucher numbers that stand twice': 'mga numero ng voucher na inulit',
  'validated practices (D-O-D)': 'validated practices (D-O-D)',
  'efficiency, mean': 'efficiency, mean',
  'performance improvement': 'performance improvement',
  final: 'pangwakas',
  before: 'bago ang insentibo',
  gain: 'nadagdag',
  'the level changes': 'nagbabago ang level',
  'the school': 'ang paaralan',
  'the staff': 'ang mga kawani',
  'SBM rating': 'rating sa SBM',
  'IPCRF and OPCRF': 'IPCRF at OPCRF',
  'service credits': 'service credits',
  all: 'lahat',
  'no region': 'walang rehiyon',
  none: 'wala',
  'not known': 'hindi pa alam',
  'nothing was received': 'walang natanggap',
  yes: 'oo',
  no: 'hindi',
  'stands already': 'dati nang pares',
  'our reading': 'sariling pagkaunawa namin',
  'a companion order': 'mula sa kaugnay na kautusan',
  'integrated senior high schools only': 'sa mga integrated senior high school lamang',
  activities: 'mga gawain',
  'the fund': 'ang pondo',
  duties: 'mga tungkulin',
  incentives: 'mga insentibo',
  'an SBM assessment': 'pagtatasa ng SBM',
  'This value is not an answer of this library.': 'Hindi ito sagot mula sa library na ito.',
  contradictory: 'salungat',
  'invalid-input': 'may mali sa ibinigay na datos',
  undetermined: 'hindi pa mapagpapasiyahan',
}

/** The phrases in Filipino. */
export const phrases: Phrases = {
  asOf: (day) => `sa petsang ${day}`,
  policy: (id) => `patakaran ${id}`,
  version: (version) => `bersiyon ${version}`,
  byLevel: (leader, partner) =>
    `Ang nangungunang paaralan, ayon sa level nito: ${leader}. Ang tinutulungang paaralan, ayon sa level nito: ${partner}.`,
  looking: (role) => `Ang paaralang naghahanap ng Partner School, ayon sa level nito: ${role}.`,
  selectedAlready: (ids) => `Napili na ng paaralang naghahanap ng Partner School ang Paaralang ${listahan(ids, 'at')}.`,
  pair: (index) => `Pares [${index}]`,
  eligible: (entries, cited) => `Karapat-dapat (${entries.length}): mga entry ${entries.join(', ')} (${cited}).`,
  silent: (parts) => `Walang sinasabi ang tala tungkol sa: ${parts.join(', ')}.`,
  of: (part, whole) => `${part} mula sa ${whole}`,
  between: (least, most) => `${least} hanggang ${most}`,
  liquidated: (amount, rate, standard, reached) =>
    `${amount}, ${rate}; ${reached ? 'naabot' : 'hindi naabot'} ang pamantayang ${standard}`,
  voucher: (number, entries) => `${number} (mga entry ${entries.join(', ')})`,
  activity: pangalan,
  duty: (id) => {
    const found = duties.find((each) => each.id === id)
    return found ? `${found.of === 'leader' ? '' : 'Partner School, '}${found.letter} ${tungkulin[id]}` : id
  },
  dutiesStand: (done, missing, unknown) => `Tapos na: ${done}. Hindi pa tapos: ${missing}. Hindi pa alam: ${unknown}.`,
  next: (duty) => `Susunod: ${duty}.`,
  levels: (all) => `Level ${all.map((level) => (level === 'none' ? 'wala' : level)).join(' o ')}`,
  mean: (principle, weighted) => `${principle}, ${weighted ? 'mean na may weight' : 'mean'}`,
  counts: (score, share) => `${score}, at ${share} nito ang ibinibilang`,
  withRating: (rating, judged) =>
    `${judged ? 'pagkatapos' : 'kung matagumpay'}, na may rating na hindi bababa sa ${rating}`,
  checked: (figures, cited) => `${figures} bilang na nakalimbag ang sinuri (${cited}).`,
  formFigure: ({ figure, printed, expected: { least, most }, cutOff, carriedFrom }) =>
    [
      `Ang \`${spell(figure)}\` ay ${printed}; ${least === most ? `ayon sa mga rating, ${least} ito` : `ayon sa mga rating na nariyan, maaari itong ${least} hanggang ${most}`}.`,
      ...(cutOff ? ['Lumalabas ang nakalimbag kung puputulin ang mga sobrang decimal sa halip na i-round off.'] : []),
      ...(carriedFrom
        ? [
            `Galing ito sa ${listahan(
              carriedFrom.map((path) => `\`${spell(path)}\``),
              'at',
            )} gaya ng nakalimbag.`,
          ]
        : []),
    ].join(' '),
  framework: (id, cited) => `Framework ${id} (${cited}).`,
  figures: (id, cited) => `Mga bilang ng patakaran ${id} (${cited}).`,
  grades: (keyStage) => `Saklaw ng key stage na ito: ${names.outcomes[keyStage]}.`,
  maySpend: (day, amount) => `Maaari pang gastusin sa ${day}: ${amount}.`,
  examples: (cited) =>
    `Mga halimbawa ang nasa listahan: hindi sapat na dahilan na wala rito ang isang gawain upang ituring itong hindi karapat-dapat (${cited}).`,
  suggested: (count) =>
    `${count > 0 ? 'Itinuturo ng mga salita sa linya ang mga sumusunod' : 'Walang salita sa linya na nagtuturo sa isang aytem'}. Wala pang napagpapasiyahan.`,
  clauses: (numbers) => `sugnay ${numbers}`,
  authorities: (given) => `may mga bilang na ibinigay ng ${given}`,
  restated: (gist) => `Sa sarili naming salita, sa Ingles: ${gist}`,
  enclosure: (section) => `enclosure, bahagi ${section}`,
  at: (kind, place) => `${kind}, sa ${place}`,
  issue: problema,
  records: (complete, records, { compliant, undetermined, 'non-compliant': breached }) =>
    `${complete ? 'Tiningnan ang lahat ng tala' : 'Hindi natingnan ang lahat ng tala'}: ${records}. Sumusunod: ${compliant}; hindi sumusunod: ${breached}; hindi pa mapagpapasiyahan: ${undetermined}.`,
  rejected: (count, records) => `Hindi nabasa (${count}): mga talang ${records}.`,
  more: (count) => `; at ${count} pa`,
  andMore: (count) => `At ${count} pa.`,
  differing: (school, fact, year, values) =>
    `Paaralang ${school}, ${fact}${year === undefined ? '' : ` para sa ${year}`}: ${values}.`,
  inRecord: (value, record) => `${value} sa talang [${record}]`,
  repeated: (leader, partner, records) => `${leader} at ${partner}: mga talang ${records}.`,
  proposal: () =>
    'Mungkahi lamang ito: ang Leader School ang pumipili ng Partner School nito. Hindi tiningnan kung nasa listahan ng DepEd ang isang paaralan.',
  limit: (km, authority) => `Itinuturing na malapit ang hanggang ${km} km, ayon sa “${authority}”.`,
  nearness: ({ ground, area, distanceKm }, schools) => {
    if (distanceKm !== undefined) {
      const within =
        schools.withinKm === undefined
          ? ''
          : `; itinuturing ng patakaran na malapit ang hanggang ${schools.withinKm} km`
      return `${distanceKm} km ang layo ng ${paaralan(schools.school)} sa ${paaralan(schools.other)}${within}.`
    }
    const together =
      ground === 'none'
        ? 'walang nalalamang division na kapwa kinabibilangan ng dalawa'
        : `kapwa nasa iisang ${ground} ang dalawa${hinggil(area)}`
    return `${malaki(dahilan(schools))}; ${together}.`
  },
  candidate: (index, reason) => `Kandidato [${index}]: ${reason}`,
  passedOver: (candidate) => {
    const { why, decision, leads = [], selectedBy = [], reason } = candidate
    const name = kandidato(candidate)
    const said: Readonly<Record<PassedOver['why'], string>> = {
      'leader-school': `Nasa level ng mga Leader School ang ${name}.`,
      undetermined: `Walang level na batayan ng pasiya ang ${name}.`,
      itself: `Ang ${name} mismo ang naghahanap ng Partner School.`,
      'leads-a-pair': `Nangunguna na sa isang pares ang ${name}, kasama ang Paaralang ${listahan(leads, 'at')}.`,
      'not-free': `Napili na ng Paaralang ${listahan(selectedBy, 'at')} ang ${name}.`,
      repeated: `Nasa listahan na ang ${name}; magkakatugma ang mga tala nito at itinuturing na iisa.`,
      contradictory: `Higit sa isang beses nasa listahan ang ${name}, at may datos na magkakaiba sa mga tala nito.`,
      'invalid-input': decision?.outcome === 'invalid-input' ? problema(decision.issues[0]) : reason,
    }
    return said[why]
  },
  unserved: ({ id, name, why }) => {
    const school = name === undefined ? `Paaralang ${id}` : `${name} (${id})`
    const said: Readonly<Record<typeof why, string>> = {
      'no-free-partner': `Naiwan ang ${school}, dahil walang Partner School sa division nito na wala pang pares.`,
      'none-within-limit': `Naiwan ang ${school}, dahil walang Partner School sa division nito na wala pang pares at nasa loob ng layong itinakda ng patakaran.`,
      'fixed-as-partner': `Walang iminumungkahing Partner School para sa ${school}, dahil ito ang Partner School sa isang dati nang pares.`,
      'no-division': `Hindi isinama sa plano ang ${school}, dahil walang division sa tala nito.`,
      'division-too-large': `Hindi isinama sa plano ang ${school}, dahil masyadong marami ang paaralan sa division nito para sa isang plano.`,
    }
    return said[why]
  },
  contradictory: (id) =>
    `Higit sa isang beses nasa listahan ang Paaralang ${id}, at may datos na magkakaiba sa mga tala nito.`,
  record: (index, problem) => `Talang [${index}]: ${problem}`,
  planned: ({ leaders, partners, pairs, measured, totalKm, unserved }) =>
    `Mga Leader School: ${leaders}. Mga Partner School: ${partners}. Mga pares: ${pairs}; nasukat ang ${measured} sa mga ito, ${totalKm} km ang kabuoang layo. Mga Leader School na walang Partner School: ${unserved}.`,
  coordinates: (count, schools, ids) => `Coordinates: ${count} sa ${schools} paaralan, ${listahan(ids, 'at')}.`,
}
