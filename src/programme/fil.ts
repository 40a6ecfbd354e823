import { inWords } from '../decision/language.ts'
import { peso } from '../decision/wording.ts'
import type { programme } from './rules.ts'

/** The words about a set of partnerships in Filipino. */
export const fil = inWords<typeof programme>()({
  findings: {
    'programme/one-level': {
      met: 'Sa mga talang nabasa, walang paaralang may dalawang level sa mga kategorya ng PBB para sa {year}.',
      open: 'Sa mga tala, ang Paaralang {school} ay may higit sa isang level sa mga kategorya ng PBB para sa {year}: {levels:levels}.',
    },
    'programme/appropriation': {
      met: 'Umaabot sa {allotted:peso} ang pondo ng mga Leader School ({leaders}); {appropriation:peso} ang laang-gugulin.',
      breached:
        'Umaabot sa {allotted:peso} ang pondo ng mga Leader School ({leaders}); higit ito sa laang-gugulin na {appropriation:peso}.',
      open: 'Umaabot sa {allotted:peso} ang pondo ng mga Leader School ({leaders}); hindi nabasa ang mga paaralan sa iba pang tala ({unreadable}), at {appropriation:peso} ang laang-gugulin.',
    },
  },
  needs: {
    'one-level': 'Alin ang level ng Paaralang {school} sa mga kategorya ng PBB para sa {year}: {levels:levels}?',
  },
  formats: {
    peso,
    levels: (levels) => levels.map(({ level, record }) => `Level ${level} sa talang [${record}]`).join(', '),
  },
})
