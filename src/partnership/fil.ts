import { inWords } from '../decision/language.ts'
import type { partnership } from './rules.ts'

/** The words about what a record says in Filipino. */
export const fil = inWords<typeof partnership>()({
  titles: {
    'partnership/activities-on-record': 'Nakatala ang mga gawain',
    'partnership/ledger-on-record': 'Nakatala ang ledger',
    'partnership/duties-on-record': 'Nakatala ang mga tungkulin',
  },
  findings: {
    'partnership/activities-on-record': {
      met: [
        { if: { activities: 0 }, say: 'Walang gawaing nakatala, at wala pang nasimulan.' },
        'May mga gawaing nakatala ({activities}).',
      ],
      open: 'Walang gawaing nakatala, kaya hindi pa alam kung mayroon.',
    },
    'partnership/ledger-on-record': {
      met: 'Nakatala ang ledger ng pondo.',
      open: 'Hindi nakatala ang ledger ng pondo, kaya hindi pa alam kung ano ang natanggap at nagastos.',
    },
    'partnership/duties-on-record': {
      met: 'Nakatala ang mga tungkulin ng dalawang pinuno ng paaralan.',
      open: 'Hindi nakatala ang mga tungkulin ng dalawang pinuno ng paaralan, kaya hindi pa alam kung ano ang nagawa nila.',
    },
  },
  needs: {
    'activities-on-record': 'Ano-ano ang mga gawain ng partnership? Kung wala pang nasimulan, sabihin ito.',
    'ledger-on-record':
      'Ano ang natanggap, nagastos, naibalik at na-liquidate? Nasa ledger ang lahat; kung wala, walang laman ang ledger.',
    'duties-on-record': 'Aling mga tungkulin ang nagawa na ng dalawang pinuno ng paaralan, at kailan?',
  },
  formats: {},
})
