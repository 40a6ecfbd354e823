import { inWords } from '../decision/language.ts'
import { peso } from '../decision/wording.ts'
import type { fund } from './rules.ts'

/** The words about a fund in Filipino. */
export const fil = inWords<typeof fund>()({
  titles: {
    'fund/received': 'Hindi lampas sa pondo ang natanggap',
    'fund/not-overspent': 'Hindi lampas sa natanggap ang nagastos',
    'fund/purpose': 'Ginastos lamang sa karapat-dapat',
  },
  findings: {
    'fund/received': {
      met: '{received:peso} ang natanggap mula sa pondong {fund:peso}.',
      breached: '{received:peso} ang natanggap, na higit sa pondong {fund:peso}.',
    },
    'fund/not-overspent': {
      met: '{spent:peso} ang nagastos sa mga karapat-dapat na gastusin, mula sa natanggap na {received:peso}.',
      breached: '{spent:peso} ang nagastos sa mga karapat-dapat na gastusin, na higit sa natanggap na {received:peso}.',
      open: '{spent:peso} ang nagastos sa mga karapat-dapat na gastusin, mula sa natanggap na {received:peso}; {open:peso} pa ang hindi tiyak.',
    },
    'fund/purpose': {
      met: 'Walang perang ginastos sa mga gastusing hindi karapat-dapat.',
      breached: '{ineligible:peso} ang ginastos sa mga gastusing hindi karapat-dapat, at hindi pa ito naibabalik.',
      open: '{open:peso} ang ginastos sa mga gastusing hindi pa tiyak kung karapat-dapat.',
    },
  },
  needs: {},
  formats: { peso },
})
