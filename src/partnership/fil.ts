import { inWords } from '../decision/language.ts'
import { placeIn } from './places.ts'
import type { partnership } from './rules.ts'

/** The words about what a record says in Filipino. */
export const fil = inWords<typeof partnership>()({
  titles: {
    'partnership/activities-on-record': 'Nakatala ang mga gawain',
    'partnership/ledger-on-record': 'Nakatala ang ledger',
    'partnership/duties-on-record': 'Nakatala ang mga tungkulin',
    'partnership/no-contradiction': 'Walang datos na nagkakasalungatan',
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
    'partnership/no-contradiction': {
      met: 'Walang natagpuang mga datos sa tala na nagkakasalungatan.',
      open: [
        {
          if: { contradiction: 'fund-not-received' },
          say: 'Natanggap na raw ang pondo pagsapit ng {day} ({first:where}); kumpleto ang ledger, at {other} ang unang natanggap dito.',
        },
        {
          if: { contradiction: 'fund-not-received' },
          say: 'Natanggap na raw ang pondo pagsapit ng {day} ({first:where}); kumpleto ang ledger, at wala itong natanggap.',
        },
        {
          if: { contradiction: 'nothing-to-report' },
          say: 'Naisumite na raw ang mga ulat sa pondo pagsapit ng {day} ({second:where}); kumpleto ang ledger, at wala pa itong natanggap o gastos noon.',
        },
        {
          if: { contradiction: 'first-expense' },
          say: 'Noong {other} raw ang unang gastos, at noong {day} ang nasa ledger ({first:where}).',
        },
        {
          if: { contradiction: 'first-expense' },
          say: 'Wala pa raw gastos pagsapit ng {asOf}, at may gastos noong {day} sa ledger ({first:where}).',
        },
        {
          if: { contradiction: 'first-expense' },
          say: 'Noong {other} raw ang unang gastos; kumpleto ang ledger, at wala itong gastos hanggang {asOf}.',
        },
        {
          if: { contradiction: 'first-activity' },
          say: 'Noong {day} raw nagsimula ang unang gawain, at may nakatalang nagsimula noong {other} ({second:where}).',
        },
        {
          if: { contradiction: 'first-activity' },
          say: 'Wala pa raw nasimulang gawain pagsapit ng {asOf}, at may nakatalang nagsimula noong {other} ({second:where}).',
        },
        {
          if: { contradiction: 'wfp-not-drawn-up' },
          say: 'Inaprubahan na raw ang WFP pagsapit ng {day}, ngunit hindi pa raw ito naihahanda noon ({second:where}).',
        },
        {
          if: { contradiction: 'wfp-not-approved' },
          say: 'Naisagawa na raw ang inaprubahang WFP pagsapit ng {day} ({first:where}), ngunit hindi pa raw ito naaprubahan noon.',
        },
        {
          if: { contradiction: 'no-activity' },
          say: 'Naisagawa na raw ang inaprubahang WFP pagsapit ng {day} ({first:where}), ngunit wala pa raw nasimulang gawain noon.',
        },
        {
          if: { contradiction: 'expense-in-wfp' },
          say: 'Hindi pa raw naaprubahan ang WFP pagsapit ng {asOf}, ngunit may gastos na nasa inaprubahang WFP raw ({second:where}).',
        },
        'Hindi pa raw naaprubahan ang WFP pagsapit ng {asOf}, ngunit may halagang inilalaan ang inaprubahang WFP raw.',
      ],
    },
  },
  needs: {
    'activities-on-record':
      'Ano-ano ang mga gawain ng partnership? Kung wala pang nasimulan, sinasabi ito ng listahang walang laman at ng `duties.firstActivity`.',
    'ledger-on-record':
      'Ano ang natanggap, nagastos, naibalik at na-liquidate? Nasa ledger ang lahat; kung wala, walang laman ang ledger.',
    'duties-on-record': 'Aling mga tungkulin ang nagawa na ng dalawang pinuno ng paaralan, at kailan?',
    'which-is-right': 'Alin ang tama: {first:where}, o {second:where}?',
  },
  formats: {
    where: placeIn({
      duty: {
        leader: (letter) => `tungkulin ${letter}`,
        partner: (letter) => `tungkulin ${letter} ng Partner School`,
      },
      line: (number) => `linya ${number} ng ledger`,
      activity: (number) => `gawain ${number}`,
      fields: {
        ledger: 'ang ledger',
        obligated: 'ang halagang inilaan',
        wfpApproved: 'ang pag-apruba sa WFP',
        firstActivity: 'ang unang gawain',
        firstExpense: 'ang unang gastos',
      },
    }),
  },
})
