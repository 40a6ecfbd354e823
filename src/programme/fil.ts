import { inWords } from '../decision/language.ts'
import { peso } from '../decision/wording.ts'
import type { programme } from './rules.ts'

/** The words about a set of partnerships in Filipino. */
export const fil = inWords<typeof programme>()({
  titles: {
    'programme/appropriation': 'Lahat ng pondo ay sakop ng laang-gugulin',
    'programme/fund-of-leader': 'Isang pondo sa bawat Leader School',
    'programme/all-records': 'Nabasa ang lahat ng tala',
  },
  findings: {
    'programme/appropriation': {
      met: 'Umaabot sa {allotted:peso} ang pondo ng mga Leader School ({leaders}); {appropriation:peso} ang laang-gugulin.',
      breached:
        'Umaabot sa {allotted:peso} ang pondo ng mga Leader School ({leaders}); higit ito sa laang-gugulin na {appropriation:peso}.',
      open: 'Umaabot sa {allotted:peso} ang pondo ng mga Leader School ({leaders}); hindi nabasa ang mga paaralan sa iba pang tala ({unreadable}), at {appropriation:peso} ang laang-gugulin.',
    },
    'programme/fund-of-leader': {
      met: 'Sa mga ledger na nabasa, walang paaralang nangunguna sa ilang tala ang tumanggap sa mga iyon ng kabuuang higit sa pondong {fund:peso}.',
      breached:
        'Tumanggap ang Paaralang {leader} ng kabuuang {received:peso} sa mga talang {records:records}, na higit sa pondong {fund:peso}.',
    },
    'programme/all-records': {
      met: 'Nabasa ang lahat ng tala ({records}).',
      open: [
        { if: { complete: true }, say: 'Walang tala, kaya walang nalalaman tungkol sa mga partnership.' },
        'Bahagi lamang ng mga tala ang nabasa ({records}); hindi pa alam ang sinasabi ng iba.',
      ],
    },
  },
  needs: {
    'other-records': [
      { if: { complete: true }, say: 'Aling mga partnership ang bumubuo rito?' },
      'Aling mga partnership pa ang bumubuo rito bukod sa mga nabasa ({records})?',
    ],
  },
  formats: {
    peso,
    records: (records) => records.map((record) => `[${record}]`).join(', '),
  },
})
