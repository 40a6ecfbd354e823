import { inWords } from '../decision/language.ts'
import { fromOne, peso } from '../decision/wording.ts'
import type { programme } from './rules.ts'

/** The words about a set of partnerships in Filipino. */
export const fil = inWords<typeof programme>()({
  titles: {
    'programme/appropriation': 'Lahat ng pondo ay sakop ng laang-gugulin',
    'programme/fund-of-leader': 'Isang pondo sa bawat Leader School',
    'programme/all-records': 'Natingnan ang lahat ng tala',
  },
  findings: {
    'programme/appropriation': {
      met: 'Umaabot sa {allotted:peso} ang pondo ng mga Leader School ({leaders}); {appropriation:peso} ang laang-gugulin.',
      breached:
        'Umaabot sa {allotted:peso} ang pondo ng mga Leader School ({leaders}); higit ito sa laang-gugulin na {appropriation:peso}.',
      open: [
        {
          if: { unreadable: 0 },
          say: 'Umaabot sa {allotted:peso} ang pondo ng mga Leader School ({leaders}); hindi pa alam ang papel ng iba pang nangungunang paaralan ({undetermined}), at {appropriation:peso} ang laang-gugulin.',
        },
        'Umaabot sa {allotted:peso} ang pondo ng mga Leader School ({leaders}); hindi pa alam ang papel ng iba pang nangungunang paaralan ({undetermined}), hindi nabasa ang mga paaralan sa iba pang tala ({unreadable}), at {appropriation:peso} ang laang-gugulin.',
        'Umaabot sa {allotted:peso} ang pondo ng mga Leader School ({leaders}); hindi nabasa ang mga paaralan sa iba pang tala ({unreadable}), at {appropriation:peso} ang laang-gugulin.',
      ],
    },
    'programme/fund-of-leader': {
      met: 'Sa mga ledger na nabasa, walang paaralang nangunguna sa ilang tala ang tumanggap sa mga iyon ng kabuuang higit sa pondong {fund:peso}.',
      breached:
        'Tumanggap ang Paaralang {leader} ng kabuuang {received:peso} sa mga talang {records:records}, na higit sa pondong {fund:peso}.',
      open: [
        'Sa mga ledger na nabasa, walang paaralang tumanggap ng higit sa pondong {fund:peso} sa ilang tala. Sa mga paaralang nangunguna sa ilang tala, may mga talang walang nabasang ledger ({silent}); hindi nabasa ang mga paaralan sa iba pang tala ({unreadable}).',
        'Sa mga ledger na nabasa, walang paaralang tumanggap ng higit sa pondong {fund:peso} sa ilang tala. Sa mga paaralang nangunguna sa ilang tala, may mga talang walang nabasang ledger ({silent}).',
        'Sa mga ledger na nabasa, walang paaralang tumanggap ng higit sa pondong {fund:peso} sa ilang tala. Hindi nabasa ang mga paaralan sa iba pang tala ({unreadable}).',
      ],
    },
    'programme/all-records': {
      met: 'Natingnan ang lahat ng tala ({records}).',
      open: [
        { if: { complete: true }, say: 'Walang tala, kaya walang nalalaman tungkol sa mga partnership.' },
        'Bahagi lamang ng mga tala ang natingnan ({records}); hindi pa alam ang sinasabi ng iba.',
      ],
    },
  },
  needs: {
    'ledger-of-record':
      'Ano ang natanggap at nagastos ng Paaralang {leader}, na nangunguna sa ilang tala, sa talang {record:fromOne}?',
    'other-records': [
      { if: { complete: true }, say: 'Aling mga partnership ang bumubuo rito?' },
      'Aling mga partnership pa ang bumubuo rito bukod sa mga natingnan ({records})?',
    ],
  },
  formats: {
    peso,
    records: (records) => records.map(fromOne).join(', '),
    fromOne,
  },
})
