import { inWords } from '../decision/language.ts'
import { lowerFirst } from '../decision/wording.ts'
import { type DutyId, duties } from '../order/index.ts'
import { placeIn } from '../fund/places.ts'
import type { dutiesSubject } from './rules.ts'

/** The duties, in a few words. */
export const tungkulin: Readonly<Record<DutyId, string>> = {
  'leader-a': 'Pagpili ng Partner School',
  'leader-b': 'Pagbuo ng mga team at pagtatalaga ng focal person',
  'leader-c': 'Pagbibigay ng oryentasyon sa mga kawani ng Leader School',
  'leader-d': 'Pagtukoy sa mga pangangailangan ng Partner School mula sa SIP nito',
  'leader-e': 'Pagtukoy sa sariling mga kalakasan',
  'leader-f': 'Paghahanda ng WFP',
  'leader-g': 'Paglagda sa kasunduan',
  'leader-h': 'Pagtanggap ng pondo at pagsasagawa ng inaprubahang WFP',
  'leader-i': 'Pagsubaybay sa mga kinalabasan',
  'leader-j': 'Pagsusumite ng mga ulat sa SDO',
  'partner-a': 'Pagbibigay ng oryentasyon sa mga kawani ng Partner School',
}

const pinuno = { leader: 'pinuno ng Leader School', partner: 'pinuno ng Partner School' } as const

const sasabihinSaTungkulin = {
  met: ['{duty:duty}: tapos na noong {day}.', '{duty:duty}: tapos na.'],
  open: [
    { if: { status: 'unknown' }, say: '{duty:duty}: hindi pa alam kung tapos na pagsapit ng {asOf}.' },
    '{duty:duty}: hindi pa tapos pagsapit ng {asOf}; natapos noong {day}.',
    '{duty:duty}: hindi pa tapos pagsapit ng {asOf}.',
  ],
} as const

/** The words about duties in Filipino. */
export const fil = /* @__PURE__ */ (() =>
  inWords<typeof dutiesSubject>()({
    titles: {
      ...(Object.fromEntries(duties.map(({ id }) => [`duties/${id}`, tungkulin[id]])) as Readonly<
        Record<`duties/${DutyId}`, string>
      >),
      'duties/wfp-before-activities': 'Naaprubahan ang WFP bago ang mga gawain',
      'duties/agreement-before-expenses': 'Nalagdaan ang kasunduan bago ang mga gastos',
      'duties/no-contradiction': 'Walang datos na nagkakasalungatan',
    },
    findings: {
      ...(Object.fromEntries(duties.map(({ id }) => [`duties/${id}`, sasabihinSaTungkulin])) as Readonly<
        Record<`duties/${DutyId}`, typeof sasabihinSaTungkulin>
      >),
      'duties/wfp-before-activities': {
        met: ['Noong {day} ang unang gawain, at noong {limit} ang pag-apruba sa WFP.', 'Wala pang nasimulang gawain.'],
        breached: [
          'Noong {day} ang unang gawain, bago ang pag-apruba sa WFP noong {limit}.',
          'Noong {day} ang unang gawain, bago naihanda ang WFP noong {since}.',
          'Noong {day} ang unang gawain, nang walang inaprubahang WFP.',
          'May gawaing nagsimula noong {began}, bago ang pag-apruba sa WFP noong {limit}.',
          'May gawaing nagsimula noong {began}, bago naihanda ang WFP noong {since}.',
          'May gawaing nagsimula noong {began}, nang walang inaprubahang WFP.',
        ],
        open: [
          {
            if: { status: 'disputed' },
            say: 'Sumasalungat sa iba pang nakatala ang sinasabi tungkol sa unang gawain o sa pag-apruba sa WFP.',
          },
          'Noong {day} ang unang gawain; hindi pa alam ang petsa ng pag-apruba sa WFP.',
          'May gawaing nagsimula noong {began}, at hindi pa alam kung may nauna rito; noong {limit} ang pag-apruba sa WFP.',
          'May gawaing nagsimula noong {began}; hindi pa alam ang petsa ng pag-apruba sa WFP.',
          'Hindi pa alam ang petsa ng unang gawain; noong {limit} ang pag-apruba sa WFP.',
          {
            if: { status: 'missing' },
            say: 'Hindi pa alam ang petsa ng unang gawain; hindi pa naaprubahan ang WFP pagsapit ng {asOf}.',
          },
          'Hindi pa alam kung kailan nagsimula ang unang gawain at kung kailan naaprubahan ang WFP.',
        ],
      },
      'duties/agreement-before-expenses': {
        met: [
          'Noong {day} ang unang gastos, at noong {limit} ang kasunduan.',
          'Noong {day} ang unang gastos, at nalagdaan na noon ang kasunduan.',
          'Wala pang gastos.',
        ],
        breached: [
          'Noong {day} ang unang gastos, bago ang kasunduan noong {limit}.',
          'Noong {day} ang unang gastos, nang walang kasunduan.',
        ],
        open: [
          {
            if: { status: 'disputed' },
            say: 'Sumasalungat sa iba pang nakatala ang sinasabi tungkol sa unang gastos.',
          },
          'Noong {day} ang unang gastos; hindi pa alam ang petsa ng kasunduan.',
          'Hindi pa alam ang petsa ng unang gastos; noong {limit} ang kasunduan.',
          {
            if: { status: 'missing' },
            say: 'Hindi pa alam ang petsa ng unang gastos; hindi pa nalalagdaan ang kasunduan pagsapit ng {asOf}.',
          },
          'Hindi pa alam kung kailan ang unang gastos at kung kailan nalagdaan ang kasunduan.',
        ],
      },
      'duties/no-contradiction': {
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
          {
            if: { contradiction: 'plan-not-drawn-up' },
            say: 'Kailangan daw ng inaprubahang WFP pagsapit ng {day} ({first:where}), ngunit hindi pa raw ito naihahanda noon ({second:where}).',
          },
          {
            if: { contradiction: 'success-without-activity' },
            say: 'Matagumpay raw na naisagawa ang partnership, ngunit wala pa raw nasimulang gawain pagsapit ng {asOf}.',
          },
          {
            if: { contradiction: 'success-without-duty' },
            say: 'Matagumpay raw na naisagawa ang partnership, ngunit hindi pa raw tapos ang {first:where} pagsapit ng {asOf}.',
          },
          {
            if: { contradiction: 'expenses-beyond-wfp' },
            say: 'Ang mga gastos sa ledger na nasa inaprubahang WFP, bawas ang mga refund, ay higit sa halagang inilalaan nito.',
          },
          'Hindi pa raw naaprubahan ang WFP pagsapit ng {asOf}, ngunit may halagang inilalaan ang inaprubahang WFP raw.',
        ],
      },
    },
    needs: {
      'duty-day': 'Kung tapos na, kailan natapos ang tungkuling ito ng {id:head}: {id:within}?',
      'wfp-approval': 'Kung naaprubahan na, kailan inaprubahan ang WFP?',
      'first-activity': 'Kung mayroon na, kailan nagsimula ang unang gawain?',
      agreement: [
        { if: { signed: true }, say: 'Kailan nilagdaan ang kasunduan sa Partner School?' },
        'Kung nalagdaan na, kailan nilagdaan ang kasunduan sa Partner School?',
      ],
      'first-expense': 'Kung mayroon na, kailan ang unang gastos?',
      'which-is-right': [
        {
          if: { contradiction: 'first-expense' },
          say: 'Noong {day} ang unang gastos sa ledger ({first:where}); {other} naman ang sabi ng tala. Aling petsa ang tama?',
        },
        'Alin ang tama: {first:where}, o {second:where}?',
      ],
    },
    formats: {
      duty: (id) => tungkulin[id],
      within: (id) => lowerFirst(tungkulin[id]),
      head: (id) => pinuno[id === 'partner-a' ? 'partner' : 'leader'],
      where: placeIn({
        duty: {
          leader: (letter) => `tungkulin ${letter}`,
          partner: (letter) => `tungkulin ${letter} ng Partner School`,
        },
        voucher: (voucher) => `voucher ${voucher}`,
        line: (number) => `linya ${number} ng ledger`,
        activity: (number) => `gawain ${number}`,
        fields: {
          ledger: 'ang ledger',
          obligated: 'ang halagang inilaan',
          wfpApproved: 'ang pag-apruba sa WFP',
          firstActivity: 'ang unang gawain',
          firstExpense: 'ang unang gastos',
          successful: 'ang tagumpay ng partnership',
        },
      }),
    },
  }))()
