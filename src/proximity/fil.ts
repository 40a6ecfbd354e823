import { outside } from '../decision/printable.ts'
import type { CoordinatesProblem } from '../classification/coordinates.ts'
import { paaralan } from '../classification/fil.ts'
import { sentencesOf } from '../decision/language.ts'
import { listed, upperFirst } from '../decision/wording.ts'
import type { formats as english, ProximityFigures } from './words.ts'

const sira: Readonly<Record<CoordinatesProblem, string>> = {
  missing: 'walang coordinates ang',
  swapped: 'nagkapalit ang latitude at longitude ng',
  outside: 'nasa labas ng Pilipinas ang coordinates ng',
}

/** How the sentences of rankings and plans word their figures in Filipino. */
export const formats: typeof english = {
  quoted: outside,
  school: paaralan,
  and: (items) => listed(items, 'at'),
  schoolsById: (ids) => `${ids.length === 1 ? 'Paaralang' : 'mga Paaralang'} ${listed(ids, 'at')}`,
  unlocated: (schools) =>
    upperFirst(schools.map((school) => `${sira[school.problem]} ${paaralan(school)}`).join(' at ')),
}

const sasabihin = /* @__PURE__ */ sentencesOf<{ figures: ProximityFigures; formats: typeof english }>()

/** The sentences of rankings and plans in Filipino. */
export const sentences = /* @__PURE__ */ sasabihin({
  proposal:
    'Mungkahi lamang ito: ang Leader School ang pumipili ng Partner School nito. Hindi tiningnan kung nasa listahan ng DepEd ang isang paaralan.',
  nearness: [
    '{distanceKm} km ang layo ng {school:school} sa {other:school}; itinuturing ng patakaran na malapit ang hanggang {withinKm} km.',
    '{distanceKm} km ang layo ng {school:school} sa {other:school}.',
    '{unlocated:unlocated}; kapwa nasa iisang {ground} ang dalawa: {area:quoted}.',
    '{unlocated:unlocated}; walang nalalamang division na kapwa kinabibilangan ng dalawa.',
  ],
  'passed-over/leader-school': 'Isang Leader School ang {school:school}.',
  'passed-over/undetermined': 'Walang level na batayan ng pasiya ang {school:school}.',
  'passed-over/itself': 'Ang {school:school} mismo ang naghahanap ng Partner School.',
  'passed-over/leads-a-pair': 'Nangunguna na sa isang pares ang {school:school}, kasama ang {leads:schoolsById}.',
  'passed-over/not-free': 'Napili na ng {selectedBy:schoolsById} ang {school:school}.',
  'passed-over/repeated': 'Nasa listahan na ang {school:school}, at isang paaralan lang ang bilang nito.',
  'passed-over/contradictory':
    'Higit sa isang beses nasa listahan ang {school:school}, at magkakaiba ang level o ang lugar nito sa mga tala.',
  'unserved/no-free-partner':
    'Naiwan ang {school:school}, dahil walang Partner School sa division nito na wala pang pares.',
  'unserved/none-within-limit':
    'Naiwan ang {school:school}, dahil walang Partner School sa division nito na wala pang pares at nasa loob ng layong itinakda ng patakaran.',
  'unserved/fixed-as-partner':
    'Walang iminumungkahing Partner School para sa {school:school}, dahil ito ang Partner School sa isang dati nang pares.',
  'unserved/no-division': 'Hindi isinama sa plano ang {school:school}, dahil walang division sa tala nito.',
  'unserved/division-too-large':
    'Hindi isinama sa plano ang {school:school}, dahil masyadong marami ang paaralan sa division nito para sa isang plano.',
})
