// The library itself, as its README uses it: one call, from the raw record to the answer.
import { checkExpense, checkPairings, classifySchool, fundBalance } from '../library.mjs'

const fieldsOf = (entries) => entries.map(({ path }) => path.join('.'))
/** What decides, or where all is met all of it. */
const settling = ({ because, findings }) => (because.length > 0 ? because : findings)
const read = (answer) => ({
  outcome: answer.outcome,
  reasons: answer.outcome === 'undetermined' ? [] : settling(answer).map(({ rule }) => rule),
  clauses: settling(answer).flatMap(({ clauses }) => clauses),
  missing: fieldsOf(answer.needs),
  refused: fieldsOf(answer.issues ?? []),
})

const supplies = {
  kind: 'expense',
  day: '2016-09-15',
  item: 'supplies-and-materials',
  activityId: 'ict',
  inApprovedWfp: true,
}
const statement = (amounts) =>
  fundBalance(
    {
      activities: [{ id: 'ict', activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }],
      ledger: [
        { kind: 'receipt', day: '2016-08-22', amount: 140000 },
        ...amounts.map((amount) => ({ ...supplies, amount })),
      ],
    },
    '2016-12-31',
  )

export const name = 'deped-school-partnerships'
export const run = (record) => checkExpense(record)
export { read }
export const classify = (school) => read(classifySchool(school))
export const withinFund = (amount) => statement([amount]).overspentBy.most === '0.00'
export const total = (amounts) => statement(amounts).spent
export const chosenTwice = (pairs) => {
  const list = pairs.map(({ leader, partner }) => ({ leader: { id: leader }, partner: { id: partner } }))
  return checkPairings(list).parts.selection.because.map(({ params }) => params.school)
}
