// The examples that the page offers, by what is decided: each a case of the rulebook, by its id, with a plain name in both languages.
// The first of each is shown where nothing else is asked for. A test holds that each is a case.
export const examples = {
  evaluatePartnership: [
    [
      'partnerships.json:imus-a-full-record-activities-in-all-three-dimensions-and-thirty-ledger-lines-with-the-usual-mistakes',
      'A full record with the usual mistakes',
      'Buong tala na may karaniwang mga pagkakamali',
    ],
    ['partnerships.json:a-record-in-order-with-all-of-its-parts', 'A record in order', 'Maayos na tala'],
    [
      'partnerships.json:imus-the-pair-is-decided-but-for-the-judgement-nearby-of-the-rest-nothing-is-on-record',
      'Two schools, and nothing more on record',
      'Dalawang paaralan, at wala nang ibang nakatala',
    ],
    [
      'partnerships.json:deliberate-errors-every-kind-of-unreadable-fact-at-once',
      'A record that cannot be read',
      'Tala na hindi mabasa',
    ],
  ],
  classifySchool: [
    ['classification.json:level-5-the-lowest-of-leader-schools', 'A school at level 5', 'Paaralan sa level 5'],
    ['classification.json:level-4-the-highest-of-partner-schools', 'A school at level 4', 'Paaralan sa level 4'],
    [
      'classification.json:no-level-at-all-the-2014-level-is-asked-for',
      'The level is not known',
      'Hindi alam ang level',
    ],
  ],
  checkPairing: [
    ['pairing.json:every-fact-known-and-good', 'A good pair', 'Maayos na pares'],
    ['pairing.json:nearby-is-a-persons-judgement', 'Are they nearby?', 'Magkalapit ba sila?'],
    ['pairing.json:not-on-the-deped-list', 'Not on the DepEd list', 'Wala sa listahan ng DepEd'],
  ],
  checkPairings: [
    ['pairings.json:two-good-pairs', 'Two good pairs', 'Dalawang maayos na pares'],
    ['pairings.json:a-leader-with-two-partners', 'A leader with two partners', 'Isang leader na may dalawang partner'],
  ],
  checkActivity: [
    [
      'activities.json:tle-in-grades-4-to-6-where-the-guide-lists-it',
      'TLE in Grades 4 to 6',
      'TLE sa Grade 4 hanggang 6',
    ],
    ['activities.json:tle-before-grade-4-is-a-persons-to-judge', 'TLE before Grade 4', 'TLE bago ang Grade 4'],
    [
      'activities.json:a-listed-activity-that-another-programme-funds',
      'Another programme pays for it',
      'Pinopondohan ng ibang programa',
    ],
  ],
  checkExpense: [
    [
      'expenses.json:supplies-for-an-assessment-activity-are-named-as-eligible',
      'Supplies for an assessment',
      'Supplies para sa pagtatasa',
    ],
    ['expenses.json:the-fee-of-a-consultant-is-not-eligible', 'The fee of a consultant', 'Bayad sa consultant'],
    [
      'expenses.json:workbooks-from-a-bookstore-is-not-eligible',
      'Workbooks from a bookstore',
      'Mga workbook mula sa bookstore',
    ],
    [
      'expenses.json:whether-the-expense-is-in-the-approved-wfp-is-not-known',
      'Is it in the approved WFP?',
      'Nasa inaprubahang WFP ba?',
    ],
  ],
  fundBalance: [
    ['fund.json:the-fund-of-p14000000-was-received-to-the-centavo', 'The fund was received', 'Natanggap ang pondo'],
    [
      'fund.json:a-centavo-more-than-what-was-received-was-spent',
      'More was spent than was received',
      'Mas malaki ang nagastos kaysa sa natanggap',
    ],
    [
      'fund.json:what-is-open-may-be-a-centavo-too-much-the-expense-has-to-be-settled',
      'An expense is still open',
      'May gastos na hindi pa tiyak',
    ],
  ],
  checkStatement: [
    [
      'statements.json:what-was-not-spent-stands-as-to-be-reimbursed-it-is-to-be-returned',
      'An amount in the wrong place',
      'Halagang nasa maling lugar',
    ],
    ['statements.json:words-and-figures-agree', 'Words and figures agree', 'Tugma ang salita at bilang'],
  ],
  checkDuties: [
    ['duties.json:all-duties-are-done-in-the-orders-sequence', 'All duties are done', 'Tapos ang lahat ng tungkulin'],
    [
      'duties.json:no-teams-are-formed-a-missing-duty-but-no-breach-since-no-deadline-was-seen',
      'A duty is missing',
      'May kulang na tungkulin',
    ],
    [
      'duties.json:an-activity-began-and-the-wfp-is-not-approved',
      'An activity began before the WFP was approved',
      'Nagsimula ang gawain bago inaprubahan ang WFP',
    ],
  ],
  checkIncentives: [
    [
      'incentives.json:a-partnership-that-was-judged-to-be-successful-earns-the-rating',
      'The partnership was successful',
      'Matagumpay ang partnership',
    ],
    [
      'incentives.json:activities-count-for-teaching-personnel-and-so-may-service-credits',
      'Service credits of a teacher',
      'Service credits ng guro',
    ],
  ],
  scoreSbm: [
    ['sbm.json:a-full-form-each-figure-rounded-once', 'A full form', 'Kumpletong form'],
    [
      'sbm.json:two-ratings-are-missing-and-only-one-of-them-could-still-decide',
      'Two ratings are missing',
      'Kulang ng dalawang rating',
    ],
  ],
  applySbmIncentive: [
    [
      'sbm.json:130-without-the-incentive-and-154-with-it-the-level-changes',
      'The level changes',
      'Nagbabago ang level',
    ],
    ['sbm.json:the-school-that-was-helped-does-not-earn-it', 'The school that was helped', 'Ang paaralang tinulungan'],
  ],
  checkForm: [
    [
      'sbm-forms.json:form-6-as-printed-1930-stands-where-the-sum-is-due-and-is-the-mean',
      'A mean stands where the sum is due',
      'May mean sa lugar ng kabuuan',
    ],
    [
      'sbm-forms.json:form-2-as-printed-its-weighted-means-and-their-sum-follow-from-its-means',
      'A form that is right',
      'Tamang form',
    ],
  ],
  ratePerformance: [
    [
      'sbm-forms.json:form-5-112-to-128-is-1429-no-16-and-rated-3',
      'Enrolment from 112 to 128',
      'Enrolment mula 112 hanggang 128',
    ],
    [
      'sbm-forms.json:form-6-1228-1228-and-3333-have-a-sum-of-5789-and-a-mean-of-1930',
      'Changes of three years',
      'Mga pagbabago sa tatlong taon',
    ],
  ],
  summarizeSbm2024: [
    ['sbm2024.json:all-42-indicators-always-manifested', 'All indicators, always', 'Lahat ng indicator, palagi'],
    [
      'sbm2024.json:an-indicator-that-does-not-apply-is-counted-apart-with-its-reason',
      'One indicator does not apply',
      'May indicator na hindi angkop',
    ],
  ],
  evaluateProgramme: [
    ['programme.json:two-good-partnerships', 'Two good partnerships', 'Dalawang maayos na partnership'],
    ['programme.json:a-partner-chosen-twice', 'A partner chosen twice', 'Isang partner na dalawang beses pinili'],
  ],
  rankPartners: [
    [
      'proximity.json:measured-schools-by-distance-then-the-others-by-the-smallest-area-in-common',
      'Schools by distance',
      'Mga paaralan ayon sa distansiya',
    ],
    [
      'proximity.json:who-cannot-be-selected-is-passed-over-with-the-reason',
      'Schools that cannot be selected',
      'Mga paaralang hindi mapipili',
    ],
  ],
  planPairings: [
    [
      'proximity.json:the-least-distance-in-all-though-one-leader-goes-farther-than-it-could',
      'The least distance in all',
      'Pinakamaikling kabuuang distansiya',
    ],
    ['proximity.json:a-leader-is-left-over-once-no-partner-is-free', 'A leader is left over', 'May natirang leader'],
  ],
}

/** An example as the page offers it. */
export const offeredFor = (subject) => (examples[subject] ?? []).map(([id, en, fil]) => ({ id, names: { en, fil } }))
