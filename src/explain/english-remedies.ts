// What is said of remedies and of questions to ask next, in English. It stands apart since it loads readers, which no other language needs.
import { listed } from '../decision/wording.ts'
import { agreementFormats } from '../fund/agreement.ts'
import { listedInOrder, peso } from './printing.ts'
import { type RemedyFormats, remedySentences } from './remedy-words.ts'

/** How the English sentences word them. */
export const formats: RemedyFormats = /* @__PURE__ */ (() => ({
  peso,
  list: listedInOrder,
  or: (items) => listed(items),
  where: agreementFormats.where,
}))()

/** The English sentences. */
export const sentences = /* @__PURE__ */ remedySentences({
  'remedies/none-needed': 'Nothing has to be done.',
  'remedies/remediable': 'With all of these it is in order.',
  'remedies/unforeseen': 'It may be in order with these; some of what is missing cannot be foreseen.',
  'remedies/no-remedy': 'Not all of it can be put in order on that day.',
  'remedy/done': ['{what}, by {by}.', '{what}.'],
  'remedy/back': '{amount:peso} comes back, of {of}.',
  'remedy/part': '{name} ({amount:peso})',
  'remedy/beside': [
    { if: { field: 'voucher' }, say: 'Needed first, a voucher number of its own: {names}.' },
    'Needed too, a description: {names}.',
  ],
  'remedy/good': [
    { if: { some: true }, say: 'In order if the answer for {fact:where} is, for example: {values}.' },
    { if: { some: true }, say: 'In order if the answer is, for example: {values}.' },
    'In order if the answer for {fact:where} is: {values}.',
    'In order if the answer is: {values}.',
  ],
  'remedy/described': '{value} (with a description)',
  'remedy/range': ['{from} to {until}', 'from {from}', 'up to {until}'],
  'remedy/fixed': ['{rules:list} ({names})', '{rules:list}'],
  answeredBy: 'Who or what answers: {where}.',
})
