// What is said of remedies in Filipino.
import { fil as classification } from '../classification/fil.ts'
import { fil as duties } from '../duties/fil.ts'
import { listedInOrder, peso } from './printing.ts'
import { type RemedyFormats, remedySentences } from './remedy-words.ts'

/** How the Filipino sentences word their figures. */
export const formats: RemedyFormats = /* @__PURE__ */ (() => ({
  peso,
  list: listedInOrder,
  or: (items) => classification.formats.or(items),
  where: duties.formats.where,
}))()

/** The sentences in Filipino. */
export const sentences = /* @__PURE__ */ remedySentences({
  'remedies/none-needed': 'Walang kailangang gawin.',
  'remedies/remediable': 'Kapag natupad ang lahat ng ito, maayos na.',
  'remedies/unforeseen': 'Maaaring maayos kapag natupad ang mga ito; may kulang na hindi masasabi nang maaga.',
  'remedies/no-remedy': 'Hindi maaayos ang lahat sa petsang iyon.',
  'remedy/done': ['{what}, hanggang {by}.', '{what}.'],
  'remedy/back': 'Maibalik ang {amount:peso}, mula sa {of}.',
  'remedy/part': '{name} ({amount:peso})',
  'remedy/beside': [
    { if: { field: 'voucher' }, say: 'Kailangan muna ng sariling numero ng voucher: {names}.' },
    'Kailangan din ng paglalarawan: {names}.',
  ],
  'remedy/good': [
    { if: { some: true }, say: 'Maayos kung ang sagot ({fact:where}) ay, halimbawa: {values}.' },
    { if: { some: true }, say: 'Maayos kung ang sagot ay, halimbawa: {values}.' },
    'Maayos kung ang sagot ({fact:where}) ay: {values}.',
    'Maayos kung ang sagot ay: {values}.',
  ],
  'remedy/described': '{value} (na may paglalarawan)',
  'remedy/range': ['{from} hanggang {until}', 'mula {from}', 'hanggang {until}'],
  'remedy/fixed': ['{rules:list} ({names})', '{rules:list}'],
  answeredBy: 'Sino o ano ang makasasagot: {where}.',
})
