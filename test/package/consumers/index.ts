// A user of the whole package. The compiler holds each answer to its outcomes, and each finding to its rule.
import {
  type Classification,
  type Finding,
  type Fund,
  type Policy,
  type School,
  FY2016,
  checkExpense,
  checkPairing,
  checkPairings,
  classifySchool,
  clauses,
  evaluatePartnership,
  explain,
  findingOf,
  fundBalance,
  planPairings,
  rankPartners,
  rows,
  rulebook,
  schemas,
  scoreSbm,
  unread,
  walk,
} from 'deped-school-partnerships'

declare const console: { log: (text: string) => void }

const leader: School = { id: '107970', pbb: { year: 2014, level: 5 } }
const partner: School = { id: '107973', pbb: { year: 2014, level: 1 } }
const pairing = { leader, partner, onDepEdList: true, distanceKm: 1.5 }

function figure(finding: Finding): unknown {
  switch (finding.rule) {
    case 'classification/leader-school':
      return finding.params.allowed.join()
    case 'pairing/nearby':
      return finding.params.distanceKm?.toFixed(1)
    default:
      return finding.clauses.map((id) => clauses[id].section)
  }
}

// Without a last return, this compiles only where the outcomes are a closed union.
function told(answer: Classification): string {
  switch (answer.outcome) {
    case 'leader-school':
    case 'partner-school':
      return answer.because.map(({ message }) => message).join(' ')
    case 'undetermined':
      return answer.needs[0].question
    case 'invalid-input':
      return answer.issues[0].message
  }
}

const report = evaluatePartnership({ pairing }, '2016-08-22', { policy: FY2016 })
const fund: Fund = {
  ledger: [
    { kind: 'receipt', day: '2016-08-30', amount: 140000 },
    { kind: 'expense', day: '2016-09-01', amount: '0.10', item: 'equipment' },
  ],
}
const statement = fundBalance(fund, '2016-12-31')
const plan = planPairings([
  { ...leader, division: 'Cavite' },
  { ...partner, division: 'Cavite' },
])
const sbm = scoreSbm({ principles: { 'leadership-governance': [1, 1, 1, 2, null] } })
const read = schemas.school['~standard'].validate({ id: 'none' })

// A value of which nothing is known goes in by `unread`, and nothing else does.
const body: unknown = JSON.parse('{}')
const distance: number | undefined = findingOf(checkPairing(pairing), 'pairing/nearby')?.params.distanceKm
const waiting: readonly number[] | undefined = findingOf(
  checkPairing(pairing, { detail: 'brief' }),
  'pairing/nearby',
)?.waitsFor
// @ts-expect-error No rule has this id.
const noRule = findingOf(checkPairing(pairing), 'pairing/near')
const posted = checkExpense(unread(body), { detail: 'brief' })
// @ts-expect-error It is not read yet.
const unreadBody = checkExpense(body)
// @ts-expect-error A field is misspelt.
const misspelt = checkExpense({ itme: 'equipment' })
// @ts-expect-error In brief there are no findings.
const noFindings = posted.findings
// @ts-expect-error A policy is an option, by its name.
const bare = classifySchool(leader, FY2016)

// A row of a database may lack what an optional field holds.
const row: { readonly id: string; readonly name: string | undefined } = { id: '107970', name: undefined }
const named = classifySchool({ id: row.id, name: row.name })
const local: Policy = { ...FY2016, id: 'Local', nearbyWithinKm: { value: 2, authority: 'Division Memorandum A' } }
// @ts-expect-error Nobody gives the figure.
const nobodys: Policy = { ...FY2016, id: 'Local', nearbyWithinKm: { value: 2 } }

// @ts-expect-error A class that does not exist is no outcome.
const strange = classifySchool(leader).outcome === 'model-school'

// @ts-expect-error A level is a number.
const refused = classifySchool({ id: '107970', pbb: { year: 2014, level: 'five' } })

console.log(
  JSON.stringify({
    strange,
    classes: [classifySchool(leader), classifySchool({ id: '107970' }), refused].map(told),
    fund:
      statement.outcome === 'invalid-input'
        ? statement.issues
        : [statement.toAccountFor.least, statement.ledger.length],
    expense: checkExpense({ item: 'utilities' }).because.map(({ rule }) => rule),
    sbm: sbm.outcome === 'invalid-input' ? sbm.issues : sbm.final,
    figures: checkPairing(pairing).findings.map(figure),
    plan:
      plan.outcome === 'proposed' ? plan.divisions.map(({ pairs }) => pairs.map(({ ground }) => ground)) : plan.issues,
    ranking: rankPartners(leader, [partner]),
    pairs: checkPairings([pairing, pairing]),
    report,
    words: report.outcome === 'invalid-input' ? report.issues : explain(report, { format: 'markdown' }),
    rules: rulebook.map(({ id }) => id),
    issues: read.issues?.map(({ code }) => code),
    walked: [distance, waiting, noRule, rows(report), Array.from(walk(report), ({ finding }) => figure(finding))],
    rows: [named, local, nobodys],
    unread: [posted.outcome, unreadBody, misspelt, noFindings, bare],
  }),
)
