// What an explanation says of its own in English. What rules say and needs ask stands in the answers.
import { activityName } from '../activities/facts.ts'
import { fromOne, listed } from '../decision/wording.ts'
import { formats as statementFormats, sentences as statementSentences } from '../fund/printed/says.ts'
import { type DutyId, duties } from '../order/index.ts'
import { formats as proximityFormats, sentences as proximitySentences } from '../proximity/words.ts'
import { formats as sbm2024Formats, sentences as sbm2024Sentences } from '../sbm2024/says.ts'
import { formats as formFormats, sentences as formSentences, spelled } from '../sbm/form-words.ts'
import { formats as sbmFormats } from '../sbm/questions.ts'
import type { Phrases } from './messages.ts'
import { type FormatsOfPhrases, ownSentences } from './phrases.ts'
import { outside } from '../decision/printable.ts'
import { idOf, oneOrMoreBy, percent } from './printing.ts'
import { formats as remedyFormats, sentences as remedySentences } from './english-remedies.ts'

/** A duty as the Order letters it, in a few words. */
const lettered = (id: DutyId): string => {
  const duty = duties.find((each) => each.id === id)
  return duty ? `${duty.of === 'leader' ? '' : 'partner '}(${duty.letter}) ${duty.label}` : idOf(id)
}

const oneOrMore = oneOrMoreBy('and')

/** How the English phrases word their figures. */
export const formats: FormatsOfPhrases = /* @__PURE__ */ (() => ({
  ...proximityFormats,
  ...formFormats,
  ...statementFormats,
  ...sbm2024Formats,
  ...remedyFormats,
  percent,
  clauses: oneOrMore('clause', 'clauses'),
  lines: (indexes) => oneOrMore('line', 'lines')(indexes.map(fromOne)),
  recordsByIndex: (indexes) => oneOrMore('record', 'records')(indexes.map(fromOne)),
  fromOne,
  authorities: (names) => listed(names.map(outside), 'and'),
  quoted: outside,
  activity: activityName,
  lettered,
  sbmLevels: (levels) => levels.join(' or '),
  measure: sbmFormats.measure,
  field: (path) => (path.length === 0 ? 'The value' : spelled(path)),
}))()

/** A problem with the input, with what was probably meant, and what to do with a field that is not known. */
const issue = <Problem extends string>(problem: Problem) =>
  [
    `${problem} Did you mean \`{meant}\`?`,
    { if: { received: 'null' }, say: `${problem} A field that is not known is left out.` },
    problem,
  ] as const

/** The English phrases. */
export const phrases: Phrases = /* @__PURE__ */ (() => ({
  ...proximitySentences,
  ...formSentences,
  ...statementSentences,
  ...sbm2024Sentences,
  ...remedySentences,
  ...ownSentences({
    'issue/missing': issue('{field} is missing; expected {allowed}.'),
    'issue/wrong-type': issue('{field} is {received}; expected {allowed}.'),
    'issue/not-allowed': issue('{field} is {received}; expected {allowed}.'),
    'issue/unknown-key': issue('{field} is not a known field; expected {allowed}.'),
    'issue/unreadable': issue('{field} is {received}; expected {allowed}.'),
    'issue/too-many': issue('There are {received}.'),
    reference: 'reference {reference:quoted}',
    'about/school': 'School {school}',
    'about/pair': 'Leader School {leader}, Partner School {partner}',
    'about/label': '{label:quoted}',
    'about/voucher': 'voucher {voucher:quoted}',
    'about/line': 'line {line} of the ledger',
    asOf: 'as of {day}',
    policy: 'policy {id}',
    version: 'version {version}',
    byLevel: 'The leader by its level: {leader}. The partner by its level: {partner}.',
    looking: 'The school that looks for a partner, by its level: {role}.',
    selectedAlready: 'The school that looks for a partner has selected {ids:schoolsById} already.',
    selectedBy:
      '{ids:schoolsById} selected the school that looks for a partner as a Partner School; while that stands it leads no pair.',
    pair: 'Pair {index:fromOne}',
    eligible: 'Eligible: {names:list} ({cited}).',
    schools: 'Leader School {leader}; Partner School {partner}.',
    inOrder: 'No rule is breached, and nothing is open.',
    ineligible: [
      { if: { count: 1 }, say: 'One expense is not eligible: {amount:peso}, of which {back:peso} came back.' },
      { if: { count: 1 }, say: 'One expense is not eligible: {amount:peso}.' },
      { if: { count: 1 }, say: 'One expense is not eligible.' },
      '{count} expenses are not eligible: {amount:peso} in all, of which {back:peso} came back.',
      '{count} expenses are not eligible: {amount:peso} in all.',
      '{count} expenses are not eligible.',
    ],
    ineligibleSum: ['{amount:peso}; came back: {back:peso}', '{amount:peso}'],
    alsoIneligible: ['Also {names:list}: {amount:peso}.', 'Also {names:list}.'],
    breaching: 'Partnerships that breach a rule: {parts:list}.',
    notSettled: 'Not settled yet: {parts:list}.',
    inPart: '{part}: {said}',
    outcomeIn: '{outcome} ({parts:list})',
    line: 'line {number}',
    namesAndMore: [{ if: { more: 0 }, say: '{names:list}' }, '{names:list} and {more} more'],
    fullForm: 'For every rule, ask for the full report (detail: full).',
    'each/expense-item': 'What was bought or paid for?',
    'each/expense-day': 'On which day was the expense made?',
    'each/expense-amount': 'What did the expense cost?',
    'each/expense-activity': 'For which activity was the expense made?',
    'each/approved-wfp': 'Is the expense in the approved WFP?',
    'each/listed-activity': 'Which of the listed activities is it, if any?',
    'each/key-stage': 'In which key stage is the activity carried out?',
    'each/integrated-shs': 'Is the activity carried out in an integrated senior high school?',
    'each/judged-aligned': 'Is the activity aligned with the policy’s intent to build genuine partnerships?',
    'each/partner-need': 'Does the activity answer a need in the Partner School’s SIP?',
    'each/judged-needed': 'Does the activity serve the needs of the Leader School and the Partner School?',
    'each/other-programme': 'Does another special or national programme or subsidy fund the activity?',
    'each/field-trip': 'Is the activity a field trip or another educational trip?',
    'each/duty-day': 'Which of these duties are done, and on which days?',
    'each/personnel': 'Are they teaching or non-teaching personnel?',
    'each/beyond-regular-duty': 'Was their work beyond regular functions or hours?',
    'each/pay-possible': 'Is an honorarium or overtime pay possible for their work?',
    'each/reports-in-vacations': 'Do they report for duty during the Christmas and summer vacations?',
    'each/indicator-rating': 'What is the SBM rating of the indicator, 0 to 3?',
    'each/performance-rating': 'What is the SBM rating of the performance, 0 to 3?',
    silent: 'The record says nothing about: {parts:list}.',
    receivedOf: '{received:peso} of {fund:peso}',
    between: '{least} to {most}',
    liquidated: [
      { if: { reached: true }, say: '{amount:peso}, {rate:percent}; standard {standard:percent} reached' },
      '{amount:peso}, {rate:percent}; standard {standard:percent} not reached',
    ],
    voucher: '{voucher:quoted} ({entries:lines})',
    dutiesStand: 'Done: {done}. Not done: {missing}. Not known: {unknown}.',
    next: 'Next: {duty:lettered}.',
    levels: 'Level {levels:sbmLevels}',
    mean: '{principle}, mean',
    weightedMean: '{principle}, weighted',
    measureYear: '{rated:measure}, {year}',
    measureInAll: '{rated:measure}, in all',
    changed: [
      { if: { went: 'up' }, say: 'up {percent}%' },
      { if: { went: 'down' }, say: 'down {percent}%' },
      'no change',
    ],
    onAverage: 'on average {change}',
    levelOf: '{figure} by its level',
    notRated: 'not rated',
    ratedAs: 'rated {rating}',
    counts: '{score}, of which {share} counts',
    withRating: [
      { if: { judged: true }, say: 'after, with a rating of {rating} at least' },
      'if successful, with a rating of {rating} at least',
    ],
    held: [
      { if: { ledger: true }, say: 'Printed figures that were held against the ledger: {figures} ({cited}).' },
      'Printed figures that were held against each other: {figures} ({cited}).',
    ],
    checked: 'Printed figures that were checked: {figures} ({cited}).',
    framework: 'Framework {id} ({cited}).',
    figuresOfPolicy: 'Figures of policy {id} ({cited}).',
    maySpend: 'May still be spent on {day}: {amount}.',
    examples: 'The list is of examples: an activity that is not in it is not excluded ({cited}).',
    suggested: [
      { if: { count: 0 }, say: 'No word of the line points to an item. Nothing is decided.' },
      'The words of the line point to what follows. Nothing is decided.',
    ],
    clauses: '{numbers:clauses}',
    authorities: [
      {
        if: { several: true },
        say: 'with figures given by {names:authorities}, which depart from {departsFrom:clauses}',
      },
      'with figures given by {names:authorities}, which departs from {departsFrom:clauses}',
      'with figures given by {names:authorities}',
    ],
    restated: 'In our words: {gist}',
    enclosure: 'enclosure {section}',
    at: '{kind}: {place}',
    records: [
      {
        if: { complete: true, 'invalid-input': 0 },
        say: 'All records were looked at: {records}. Compliant: {compliant}; non-compliant: {non-compliant}; undetermined: {undetermined}.',
      },
      {
        if: { complete: true },
        say: 'All records were looked at: {records}. Compliant: {compliant}; non-compliant: {non-compliant}; undetermined: {undetermined}; could not be read: {invalid-input}.',
      },
      {
        if: { 'invalid-input': 0 },
        say: 'Not all records were looked at: {records}. Compliant: {compliant}; non-compliant: {non-compliant}; undetermined: {undetermined}.',
      },
      'Not all records were looked at: {records}. Compliant: {compliant}; non-compliant: {non-compliant}; undetermined: {undetermined}; could not be read: {invalid-input}.',
    ],
    ledgers: [{ if: { some: 0 }, say: 'No ledger is on record (0 of {all}).' }, 'Ledgers on record: {some} of {all}.'],
    rejected: [
      'Could not be read: {records:recordsByIndex}; and {more} more.',
      'Could not be read: {records:recordsByIndex}.',
    ],
    more: '; and {count} more',
    andMore: 'And {count} more.',
    differing: ['School {school}, {fact} of {year}: {values}.', 'School {school}, {fact}: {values}.'],
    differingPair: '{ids:schoolsById}, {fact}: {values}.',
    inRecord: ['{value} in record {record:fromOne}', '{value} in the record of the school that looks for a partner'],
    repeated: [
      '{leader} with {partner}: {records:recordsByIndex}; and {more} more.',
      '{leader} with {partner}: {records:recordsByIndex}.',
    ],
    limit: 'Up to {km} km count as nearby, by {authority:quoted}.',
    candidate: 'Candidate {index:fromOne}: {reason}',
    contradictory:
      'School {id} is in the list more than once, and its records state its level or its place differently.',
    record: 'Record {index:fromOne}: {problem}',
    planned:
      'Leader Schools: {leaders}. Partner Schools: {partners}. Pairs: {pairs}, of which {measured} are measured, {totalKm} km in all. Leaders left over: {unserved}.',
    coordinates: [
      { if: { schools: 1 }, say: 'Coordinates: the one school, {ids:and}.' },
      'Coordinates: {count} of {schools} schools, {ids:and}.',
    ],
  }),
}))()
