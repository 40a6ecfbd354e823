// Some answers whole, as they are explained in English and Filipino, and one function’s as data, to be read: a change to any of their
// words, figures or places shows.
import { expect, test } from 'vitest'
import { type Answer, explain, version } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { answerTo, tables } from '../tables.ts'

/** The cases whose answers say most, by their names. */
const names: Readonly<Record<string, readonly string[]>> = {
  checkActivity: [
    'nothing is known: every question is asked',
    'the entry for Grades 11 to 12 where it is not known whether the school is integrated',
  ],
  keyStageOf: ['a K is probably Kinder'],
  listActivities: ['four for a key stage and seven for any in the curriculum'],
  classifySchool: ['a level of 2013 does not decide: the 2014 level is asked for'],
  checkDuties: [
    'nothing is known: the first duty comes next, and every day is asked for',
    'on a day before either, neither has come',
    'all duties are done, in the Order’s sequence',
  ],
  checkExpense: [
    'nothing is known: every question is asked, those that settle most first',
    'what was bought decides whether it has a ceiling',
    'a policy’s first day is included',
  ],
  fundBalance: [
    'voucher numbers that stand more than once are reported, with their entries',
    'an open expense of which a centavo did not come back is asked about',
  ],
  checkStatement: [
    'a sum that leaves a line out, and what follows from it',
    'words and figures of an amount disagree: neither is taken, and it is asked',
    'what was not spent stands as to be reimbursed: it is to be returned',
  ],
  maxAllowable: [
    'what may be spent is no more than the cash: what is open is paid out, and so is what is not eligible',
    'a day that is no day',
  ],
  checkIncentives: [
    'each entry of the staff is decided on its own, in the order given',
    'nothing is known of them: every question is asked, the one that settles both first',
  ],
  checkPairing: ['a policy’s distance is measured between coordinates', 'every fact known and good'],
  checkPairings: ['every mistake in one list', 'a partner of three leaders', 'a pair recorded twice is one selection'],
  evaluatePartnership: [
    'San Fernando, Pampanga: the two levels are not published',
    'San Juan, Batangas: known by name and place only',
  ],
  evaluateProgramme: [
    'totals by place and field, with a refund, an ineligible and an open expense, after the fund lapsed',
    'facts other than levels that differ are told and break no rule',
  ],
  planPairings: [
    'what is not planned for is named: an unknown level, contradicting records, a record that cannot be read',
    'each division by itself: a name that two regions have is two divisions, and a school without one is not planned for',
    'fixed pairs are kept, also across divisions, and their schools are proposed to nobody',
  ],
  rankPartners: [
    'who cannot be selected is passed over, with the reason',
    'a school whose level is not known may look, and the answer says so',
    'measured schools by distance, then the others by the smallest area in common',
  ],
  scoreSbm: ['two ratings are missing, and only one of them could still decide', 'the highest score there is'],
  applySbmIncentive: [
    'whether the partnership was successful, and whether the school leads it, is to be said',
    'a successful partnership lifts each Leadership and Governance rating to 2',
  ],
  ratePerformance: [
    'form 5: 112 to 128 is 14.29%, no 16, and rated 3',
    'a year that is missing leaves a range',
    'NAT in two ways, of which one has no limits on record',
  ],
  summarizeSbm2024: [
    'an indicator that does not apply is counted apart, with its reason',
    'without a partnership nothing is rated lower',
  ],
  checkForm: [
    'dropout that rose, printed as a fall: the sign is turned round, and the rating, efficiency and all below follow',
    'form 6 as printed: 19.30 stands where the sum is due, and is the mean',
    'a mean that is a tenth too high, and what follows from it',
    'a form whose figures follow from its ratings',
  ],
}
/** The function whose answers hold those of most others: these are kept as data too. */
const asData = 'evaluatePartnership'
/** Told in words only, since it is too long to be read as data. */
const longest = [
  'Imus, a full record: activities in all three dimensions and thirty ledger lines with the usual mistakes',
]

const cases = tables.flatMap((table) => table.cases)
const answers = (name: string, among: readonly string[]) =>
  cases
    .filter((each) => each.function === name && among.includes(each.name))
    .map((each) => ({ name: each.name, answer: answerTo(each) }))
/** A report in full, as its page is kept elsewhere. */
const form = (answer: object) => ('parts' in answer ? ({ detail: 'full' } as const) : {})
const told = (answer: object): string[] => [
  explain(answer as Answer, { width: 120, ...form(answer) }),
  explain(answer as Answer, { format: 'markdown', ...form(answer) }),
]
const unversioned = (text: string): string => text.replaceAll(version, 'X')

test('every function has answers here', () => {
  expect(Object.keys(names).sort()).toEqual([...new Set(cases.map((each) => each.function))].sort())
})

test.each(Object.entries(names))('%s', async (name, among) => {
  const found = answers(name, among)
  expect(found.map((each) => each.name).sort()).toEqual([...among].sort())
  if (name === asData)
    await expect(unversioned(`${JSON.stringify(found, undefined, 1)}\n`)).toMatchFileSnapshot(`answers/${name}.json`)
  const text = [...found, ...answers(name, longest)].flatMap((each) => [`=== ${each.name}`, ...told(each.answer)])
  await expect(unversioned(`${text.join('\n\n')}\n`)).toMatchFileSnapshot(`answers/${name}.txt`)
  const inFilipino = [...found, ...answers(name, longest)].flatMap((each) => [
    `=== ${each.name}`,
    explain(each.answer as Answer, { width: 120, messages: filipino, ...form(each.answer) }),
  ])
  await expect(unversioned(`${inFilipino.join('\n\n')}\n`)).toMatchFileSnapshot(`answers/${name}.fil.txt`)
})
