// What an explanation says of its own in English. What rules say and needs ask stands in the answers.
import { quoted } from '../reading/issues.ts'
import { type DutyId, duties, type KeyStage } from '../order/index.ts'
import { listed } from '../decision/wording.ts'
import type { Phrases } from './messages.ts'

/** A duty as the Order letters it, in a few words. */
const duty = (id: DutyId): string => {
  const found = duties.find((each) => each.id === id)
  return found ? `${found.of === 'leader' ? '' : 'partner, '}${found.letter} ${found.label}` : id
}

const grades: Readonly<Record<KeyStage, string>> = {
  'k-3': 'Kinder to Grade 3',
  '4-6': 'Grades 4 to 6',
  '7-10': 'Grades 7 to 10',
  '11-12': 'Grades 11 and 12',
}

/** The English phrases. */
export const english: Phrases = {
  asOf: (day) => `as of ${day}`,
  policy: (id) => `policy ${id}`,
  version: (version) => `version ${version}`,
  byLevel: (leader, partner) => `The leader by its level: ${leader}. The partner by its level: ${partner}.`,
  looking: (role) => `The school that looks for a partner, by its level: ${role}.`,
  selectedAlready: (ids) => `The school that looks for a partner has selected School ${listed(ids, 'and')} already.`,
  pair: (index) => `Pair [${index}]`,
  eligible: (entries, cited) => `Eligible (${entries.length}): entries ${entries.join(', ')} (${cited}).`,
  silent: (parts) => `The record says nothing about: ${parts.join(', ')}.`,
  of: (part, whole) => `${part} of ${whole}`,
  between: (least, most) => `${least} to ${most}`,
  liquidated: (amount, rate, standard, reached) =>
    `${amount}, ${rate}; standard ${standard} ${reached ? 'reached' : 'not reached'}`,
  voucher: (number, entries) => `${number} (entries ${entries.join(', ')})`,
  activity: (name) => name,
  duty,
  dutiesStand: (done, missing, unknown) => `Done: ${done}. Not done: ${missing}. Not known: ${unknown}.`,
  next: (each) => `Next: ${each}.`,
  levels: (all) => `Level ${all.join(' or ')}`,
  mean: (principle, weighted) => `${principle}, ${weighted ? 'weighted' : 'mean'}`,
  counts: (score, share) => `${score}, of which ${share} counts`,
  withRating: (rating, judged) => `${judged ? 'after' : 'if successful'}, with a rating of ${rating} at least`,
  checked: (figures, cited) => `${figures} printed figures were checked (${cited}).`,
  formFigure: ({ message }) => message,
  framework: (id, cited) => `Framework ${id} (${cited}).`,
  figures: (id, cited) => `Figures of policy ${id} (${cited}).`,
  grades: (keyStage) => `This key stage: ${grades[keyStage]}.`,
  maySpend: (day, amount) => `On ${day} may still be spent: ${amount}.`,
  examples: (cited) => `The list is of examples: an activity that is not in it is not excluded (${cited}).`,
  suggested: (count) =>
    `${count > 0 ? 'The words of the line point to what follows' : 'No word of the line points to an item'}. Nothing is decided.`,
  clauses: (numbers) => `clause ${numbers}`,
  authorities: (names) => `with figures given by ${names}`,
  restated: (gist) => `In our words: ${gist}`,
  enclosure: (section) => `enclosure ${section}`,
  at: (kind, place) => `${kind} at ${place}`,
  issue: ({ message }) => message,
  records: (complete, records, { compliant, undetermined, 'non-compliant': breached }) =>
    `${complete ? 'All' : 'Not all'} records were looked at: ${records}. Compliant: ${compliant}; non-compliant: ${breached}; undetermined: ${undetermined}.`,
  rejected: (count, records) => `Could not be read (${count}): records ${records}.`,
  more: (count) => `; and ${count} more`,
  andMore: (count) => `And ${count} more.`,
  differing: (school, fact, year, values) =>
    `School ${school}, ${fact}${year === undefined ? '' : ` of ${year}`}: ${values}.`,
  inRecord: (value, record) => `${value} in record [${record}]`,
  repeated: (leader, partner, records) => `${leader} with ${partner}: records ${records}.`,
  proposal: (statement) => statement,
  limit: (km, authority) => `Up to ${km} km count as nearby, by ${quoted(authority)}.`,
  nearness: ({ reason }) => reason,
  candidate: (index, reason) => `Candidate [${index}]: ${reason}`,
  passedOver: ({ reason }) => reason,
  unserved: ({ reason }) => reason,
  contradictory: (id) => `School ${id} is in the list more than once, and its records state a fact differently.`,
  record: (index, problem) => `Record [${index}]: ${problem}`,
  planned: ({ leaders, partners, pairs, measured, totalKm, unserved }) =>
    `Leader Schools: ${leaders}. Partner Schools: ${partners}. Pairs: ${pairs}, of which ${measured} are measured, ${totalKm} km in all. Leaders left over: ${unserved}.`,
  coordinates: (count, schools, ids) => `Coordinates: ${count} of ${schools} schools, ${listed(ids, 'and')}.`,
}
