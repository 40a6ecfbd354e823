import { inWords } from '../decision/language.ts'
import { spell } from '../decision/path.ts'
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
      open: 'Walang gawaing nakatala, at hindi alam ang hindi nakatala.',
    },
    'partnership/ledger-on-record': {
      met: 'Nakatala ang ledger ng pondo.',
      open: 'Hindi nakatala ang ledger ng pondo, at hindi alam ang hindi nakatala.',
    },
    'partnership/duties-on-record': {
      met: 'May nakatala tungkol sa mga tungkulin ng dalawang pinuno ng paaralan.',
      open: 'Hindi nakatala kung ano ang nagawa ng dalawang pinuno ng paaralan, at hindi alam ang hindi nakatala.',
    },
    'partnership/no-contradiction': {
      met: 'Walang natagpuang dalawang datos sa tala na hindi maaaring kapwa totoo.',
      open: [
        {
          if: { contradiction: 'fund-not-received' },
          say: 'Natanggap na raw ang pondo pagsapit ng {day} ({first:place}); kumpleto ang ledger ({second:place}), at {other} ang unang natanggap dito.',
        },
        {
          if: { contradiction: 'fund-not-received' },
          say: 'Natanggap na raw ang pondo pagsapit ng {day} ({first:place}); kumpleto ang ledger ({second:place}), at wala itong natanggap.',
        },
        {
          if: { contradiction: 'nothing-to-report' },
          say: 'Naisumite na raw ang mga ulat sa pondo pagsapit ng {day} ({second:place}); kumpleto ang ledger ({first:place}), at wala pa itong natanggap o gastos noon.',
        },
        {
          if: { contradiction: 'first-expense' },
          say: 'Noong {other} raw ang unang gastos ({second:place}), at noong {day} ang nasa ledger ({first:place}).',
        },
        {
          if: { contradiction: 'first-expense' },
          say: 'Wala pa raw gastos pagsapit ng {asOf} ({second:place}), at may gastos noong {day} sa ledger ({first:place}).',
        },
        {
          if: { contradiction: 'first-expense' },
          say: 'Noong {other} raw ang unang gastos ({second:place}); kumpleto ang ledger ({first:place}), at wala itong gastos hanggang {asOf}.',
        },
        {
          if: { contradiction: 'first-activity' },
          say: 'Noong {day} raw nagsimula ang unang gawain ({first:place}), at may nakatalang nagsimula noong {other} ({second:place}).',
        },
        {
          if: { contradiction: 'first-activity' },
          say: 'Wala pa raw nasimulang gawain pagsapit ng {asOf} ({first:place}), at may nakatalang nagsimula noong {other} ({second:place}).',
        },
        {
          if: { contradiction: 'wfp-not-drawn-up' },
          say: 'Inaprubahan na raw ang WFP pagsapit ng {day} ({first:place}), ngunit hindi pa raw ito naihahanda noon ({second:place}).',
        },
        {
          if: { contradiction: 'wfp-not-approved' },
          say: 'Naisagawa na raw ang inaprubahang WFP pagsapit ng {day} ({first:place}), ngunit hindi pa raw ito naaprubahan noon ({second:place}).',
        },
        {
          if: { contradiction: 'no-activity' },
          say: 'Naisagawa na raw ang inaprubahang WFP pagsapit ng {day} ({first:place}), ngunit wala pa raw nasimulang gawain noon ({second:place}).',
        },
        {
          if: { contradiction: 'expense-in-wfp' },
          say: 'Hindi pa raw naaprubahan ang WFP pagsapit ng {asOf} ({first:place}), ngunit may gastos na nasa inaprubahang WFP raw ({second:place}).',
        },
        'Hindi pa raw naaprubahan ang WFP pagsapit ng {asOf} ({first:place}), ngunit may halagang inilalaan ang inaprubahang WFP raw ({second:place}).',
      ],
    },
  },
  needs: {
    'activities-on-record':
      'Ano-ano ang mga gawain ng partnership? Itinatala ang bawat isa kasama ang nalalaman tungkol dito; kung wala pang nasimulan, sinasabi ito ng listahang walang laman at ng `duties.firstActivity`.',
    'ledger-on-record':
      'Ano-ano ang mga natanggap, gastos, naibalik at liquidation ng pondo? Itinatala ang lahat; kung wala, sinasabi ito ng ledger na walang laman.',
    'duties-on-record':
      'Ano ang nagawa ng dalawang pinuno ng paaralan, at kailan? Itinatala ito ayon sa bawat tungkulin.',
    'which-is-right': 'Alin ang tama, ang sinasabi ng {first:place} o ang sinasabi ng {second:place}?',
  },
  formats: { place: (path) => `\`${spell(path)}\`` },
})
