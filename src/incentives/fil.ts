import { outside } from '../decision/printable.ts'
import { inWords } from '../decision/language.ts'
import { listed } from '../decision/wording.ts'
import type { CreditFact } from './facts.ts'
import type { incentivesSubject } from './rules.ts'

/** What stands against service credits. */
const balakid: Readonly<Record<CreditFact, string>> = {
  personnel: 'hindi sila mga guro',
  beyondRegularDuty: 'hindi lampas sa karaniwang tungkulin o oras ang ginawa nila',
  payPossible: 'maaaring bayaran ng honorarium o overtime pay ang ginawa nila',
  reportsInVacations: 'pumapasok sila sa bakasyon ng Pasko at ng tag-init',
}

/** The words about incentives in Filipino. */
export const fil = inWords<typeof incentivesSubject>()({
  titles: {
    'incentives/leader-school': 'Mga insentibo ng Leader School',
    'incentives/sbm-rating': 'Rating sa SBM para sa matagumpay na partnership',
    'incentives/ipcrf-opcrf': 'Mga gawain sa IPCRF at OPCRF',
    'incentives/service-credits': 'Service credits para sa mga guro',
  },
  findings: {
    'incentives/leader-school': {
      met: 'Leader School ang paaralan, at para sa mga Leader School ang mga insentibo.',
      unmet: 'Partner School ang paaralan, at para sa mga Leader School ang mga insentibo.',
      open: 'Hindi pa alam kung Leader School ang paaralan; para sa mga Leader School ang mga insentibo.',
    },
    'incentives/sbm-rating': {
      met: 'Ipinasiyang matagumpay na naisagawa ang partnership.',
      unmet: 'Ipinasiyang hindi matagumpay na naisagawa ang partnership.',
      open: 'Hindi pa alam kung matagumpay na naisagawa ang partnership; hindi sinasabi ng Kautusan kung sino ang magpapatunay nito.',
    },
    'incentives/ipcrf-opcrf': {
      met: 'Isinasama ang mga gawain ng partnership sa IPCRF at OPCRF ng teaching at non-teaching personnel.',
      unmet: 'Sa IPCRF at OPCRF lamang ng teaching at non-teaching personnel isinasama ang mga gawain ng partnership.',
      open: 'Hindi pa alam kung sila ay mga kawani ng paaralan.',
    },
    'incentives/service-credits': {
      met: 'Sila ay mga guro, at ang ginawa nila ay gawaing binibigyan ng service credits.',
      unmet: 'Walang service credits, dahil {failing:against}.',
      open: 'Hindi pa alam kung sila ay mga guro at kung ang ginawa nila ay gawaing binibigyan ng service credits.',
    },
  },
  needs: {
    'school-role': 'Leader School ba o Partner School ang paaralan? Para sa mga Leader School ang mga insentibo.',
    success:
      'Matagumpay bang naisagawa ang partnership, at sino ang nagpapatunay nito? Hindi sinasabi ng Kautusan kung sino, o sa anong sukatan.',
    personnel: [
      'Teaching o non-teaching personnel ba ang mga kawani: {staff:quoted}?',
      'Teaching o non-teaching personnel ba ang mga kawani?',
    ],
    'beyond-regular-duty': [
      'Lampas ba sa karaniwang tungkulin o oras ang gawain ng mga kawani: {staff:quoted}?',
      'Lampas ba sa karaniwang tungkulin o oras ang gawain ng mga kawani?',
    ],
    'pay-possible': [
      'Maaari bang bayaran ng honorarium o overtime pay ang gawain ng mga kawani: {staff:quoted}?',
      'Maaari bang bayaran ng honorarium o overtime pay ang gawain ng mga kawani?',
    ],
    'reports-in-vacations': [
      'Pumapasok ba ang mga kawani sa bakasyon ng Pasko at ng tag-init: {staff:quoted}?',
      'Pumapasok ba ang mga kawani sa bakasyon ng Pasko at ng tag-init?',
    ],
  },
  formats: {
    quoted: outside,
    against: (failing) =>
      listed(
        failing.map((fact) => balakid[fact]),
        'at',
      ),
  },
})
