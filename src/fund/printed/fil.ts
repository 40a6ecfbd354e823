import { inWords } from '../../decision/language.ts'
import type { statement } from './questions.ts'
import { formatsBy, type Rows, type StatementFormats, statementSentences } from './says.ts'

const hanay: Rows = {
  receipts: 'mga resibo',
  received: 'halagang natanggap',
  expenses: 'mga gastos',
  spent: 'halagang nagastos',
  balance: 'balanse',
  refunded: 'halagang na-refund',
  toReturn: 'halagang dapat ibalik',
  reimbursed: 'halagang na-reimburse',
  toReimburse: 'halagang dapat i-reimburse',
  liquidated: 'halagang na-liquidate',
  utilization: 'antas ng paggamit',
  liquidationRate: 'antas ng liquidation',
  ledger: 'ledger',
  line: (row, number) => `${{ receipts: 'resibo', expenses: 'gastos', ledger: 'entry sa ledger' }[row]} ${number}`,
}

/** How sentences about a report word their figures in Filipino. */
export const formats: StatementFormats = /* @__PURE__ */ formatsBy(hanay, 'at', 'o')

/** The questions about a report in Filipino. */
export const fil = inWords<typeof statement>()({
  titles: {},
  findings: {},
  needs: {
    'statement-amount': 'Magkano ang {figure:row}?',
    'statement-figures-or-words': 'Ano ang sabi ng papel: magkano ang {figure:row}?',
    'statement-unspent': 'Magkano sa {amount:peso} na hindi nagastos ang dapat pang ibalik?',
    'statement-overspent': 'Magkano sa {amount:peso} na nagastos nang higit sa natanggap ang dapat pang i-reimburse?',
  },
  formats,
})

/** What is said of a report in Filipino. */
export const sentences = /* @__PURE__ */ statementSentences({
  'statement/amount': [
    'Ang nakalimbag na {figure:row} ay {printed}; ayon sa {by:rows}, {expected:peso} ito.',
    'Ang {figure:row} sa salita ay {inWords:peso}; ayon sa {by:rows}, {expected:peso} ito.',
    'Ang nakalimbag na {figure:row} ay {printed}, na hindi ibinibigay ng {by:rows} sa salita man o sa numero.',
    'Ang {figure:row} sa salita ay {inWords:peso}, na hindi ibinibigay ng {by:rows} sa salita man o sa numero.',
  ],
  'statement/at-most': [
    'Ang nakalimbag na {figure:row} ay {printed}; ayon sa {by:rows}, hanggang {expected:peso} lamang ito.',
    'Ang {figure:row} sa salita ay {inWords:peso}; ayon sa {by:rows}, hanggang {expected:peso} lamang ito.',
  ],
  'statement/words':
    'Ang {figure:row} ay {printed} sa numero at {inWords:peso} sa salita. Magkaiba ang dalawa, at walang kinuha sa kanila.',
  'statement/not-in-ledger': [
    'Wala sa ledger ang {figure:row}, na nakalimbag bilang {printed}.',
    'Wala sa ledger ang {figure:row}, na {inWords:peso} sa salita.',
  ],
  'statement/left-out': [
    'Hindi nakalista sa ulat ang voucher {voucher:written} ng ledger, {expected:peso}.',
    'Hindi nakalista sa ulat ang {by:rows}, {expected:peso}.',
  ],
  'statement/rate': [
    'Ang nakalimbag na {figure:row} ay {printed}; ayon sa {by:rows}, {expected} ito.',
    'Ang nakalimbag na {figure:row} ay {printed}, na hindi ibinibigay ng {by:rows} sa salita man o sa numero.',
  ],
  'statement/standard':
    'Ang nakalimbag na {figure:row} ay {printed}, na parang naabot ang pamantayang {standard:percent}; mas mababa rito ang eksaktong antas.',
  'statement/no-rate': 'Ang nakalimbag na {figure:row} ay {printed}; walang natanggap, kaya walang antas.',
  'statement/unread': 'Hindi mabasa bilang iisang halaga ang mga salita ng {figure:row}, {words:written}.',
  'statement/below-nothing': [
    'Ang nakalimbag na {figure:row} ay {printed}. Hindi ito maaaring bumaba sa wala, at hindi kinuha.',
    'Ang {figure:row} ay {inWords:peso} sa salita. Hindi ito maaaring bumaba sa wala, at hindi kinuha.',
    'Ang {figure:row} ay {expected:peso} ayon sa {by:rows}. Hindi ito maaaring bumaba sa wala, at hindi kinuha.',
  ],
  'statement/unsettled': [
    'Hindi pa tiyak kung tama ang {figure:row}, na nakalimbag bilang {printed}.',
    'Hindi pa tiyak kung tama ang {figure:row}, na {inWords:peso} sa salita.',
  ],
  'statement/unsaid': 'Hindi ibinibigay ng ulat ang {figure:row}.',
  'statement/unaccounted': [
    {
      if: { overspent: true },
      say: '{expected:peso} ang nagastos nang higit sa natanggap; hindi sinasabi ng ulat kung ano ang nangyari rito.',
    },
    '{expected:peso} ang hindi nagastos; hindi sinasabi ng ulat kung ano ang nangyari rito.',
  ],
  'statement/unchecked': 'Hindi masusuri ang {figure:row} kung wala ang {by:rows}.',
  'statement/by-others': 'Ayon sa {by:rows}, {expected:peso} ito.',
  'statement/together': 'Hindi maaaring tama ang lahat ng ito.',
  'statement/carried': 'Galing ito sa {carriedFrom:rows} gaya ng nakalimbag.',
  'statement/sign-turned': 'Baligtad ang senyas.',
  'statement/digits-exchanged': 'Nagkapalit ang dalawang magkatabing numero.',
  'statement/point-moved': 'Wala sa lugar ang decimal point.',
  'statement/rounded-to-pesos': 'Ni-round off ito sa buong piso.',
  'statement/cut-to-pesos': 'Pinutol ang mga sentimo nito.',
  'statement/line-left-out': 'Ang pagkakaiba ay ang {lines:oneOf}, na hindi isinama sa kabuoan.',
  'statement/line-twice': 'Ang pagkakaiba ay ang {lines:oneOf}, na dalawang beses na ibinilang sa kabuoan.',
  'statement/line-digits-exchanged':
    'Tama sana ang kabuoan kung pagpapalitin ang dalawang magkatabing numero sa {lines:oneOf}.',
  'statement/refunds-not-taken-off': 'Hindi ibinawas ang bumalik mula sa mga gastos.',
  'statement/goes-back': 'Hindi nagastos ang ganito: dapat itong ibalik, hindi i-reimburse.',
  'statement/is-owed': 'Nagastos ang ganito nang higit sa natanggap: dapat itong i-reimburse, hindi ibalik.',
  'statement/unspent-share': 'Ito ang bahaging hindi nagastos.',
  'statement/turned-over': 'Ito ang natanggap bilang bahagi ng nagastos.',
  'statement/cut-off': 'Pinutol ang mga sobrang decimal nito sa halip na i-round off.',
  'statement/misspelt': 'Sa {figure:row}, binasa ang {written:written} bilang {read:written}.',
  'statement/rate-printed': [
    { if: { printedAs: 'exact' }, say: '{rate:percent}, eksaktong nakalimbag' },
    { if: { printedAs: 'rounded' }, say: '{rate:percent}, nakalimbag na naka-round off' },
    { if: { printedAs: 'cut' }, say: '{rate:percent}, nakalimbag na pinutol' },
    '{rate:percent}',
  ],
})
