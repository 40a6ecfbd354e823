import { expect, test } from 'vitest'
import { checkPairing, checkPairings, classifySchool, clauses, evaluatePartnership, explain, FY2016, version } from 'deped-school-partnerships'

const leader = { id: '107970', name: 'Bayan Luma I Elementary School', pbb: { year: 2014, level: 5 } } as const
const partner = { id: '107973', name: 'Cayetano Topacio Elementary School', pbb: { year: 2014, level: 1 } } as const
const report = evaluatePartnership({ reference: 'Imus', pairing: { leader, partner, onDepEdList: true, distanceKm: 1.5 } }, '2016-08-22')

test('a text has lines of 80 characters at most, or of the width asked for', () => {
  const longest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length))
  expect(longest(explain(report))).toBeLessThanOrEqual(80)
  expect(longest(explain(report, { width: 120 }))).toBeGreaterThan(80)
  expect(longest(explain(report, { width: 120 }))).toBeLessThanOrEqual(120)
  expect(explain(report, { width: 0 })).toBe(explain(report))
  expect(explain(report, { width: 10 })).toBe(explain(report, { width: 40 }))
  expect(explain(report, { width: 1000 })).toBe(explain(report, { width: 200 }))
})

test('a report names what it was made with, and tells each part', () => {
  const lines = explain(report).split('\n')
  expect(lines[0]).toBe(`Imus, as of 2016-08-22, policy FY2016, version ${version}`)
  expect(lines).toEqual(expect.arrayContaining(['OUTCOME: undetermined', 'The leader by its level: leader-school', 'The partner by its level: partner-school', 'THE PAIR: undetermined']))
})

test('each finding cites its clauses, in quotation marks where the words are on record, once in full', () => {
  const text = explain(report, { format: 'markdown' })
  if (report.outcome === 'invalid-input') throw new Error('unexpected')
  for (const { message, clauses: cited, rule } of report.pairing.findings) {
    expect(text).toContain(message)
    expect(text).toContain(`Rule ${rule}: the Order’s words`)
    for (const id of cited) expect(text).toContain(`“${(clauses[id] as { words: string }).words}”`)
  }
  expect(text.split('A Leader School must select one nearby')).toHaveLength(2)
  expect(text).toContain('How will a Leader School select a Partner School?, as above')
})

test('needs are numbered questions with the place of the answer', () => {
  expect(explain(report, { width: 200 })).toContain(
    'WHAT WOULD SETTLE IT\n  1. Is Cayetano Topacio Elementary School (107973) near Bayan Luma I Elementary School (107970)? (judgement at pairing.nearby)',
  )
})

test('what the clauses do not have is not quoted', () => {
  const answer = classifySchool(leader)
  const changed = JSON.parse(JSON.stringify(answer).replaceAll('do44/who/leader-school', 'do44/duties/leader/a').replaceAll('do44/who/partner-school', 'do99/later')) as typeof answer
  expect(explain(changed, { width: 200 })).toContain('In our words: Choose a Partner School and start the partnership. (DO 44, s. 2016; record of facts, 5.1.1 (A); quoted)')
  expect(explain(changed)).toContain('      do99/later\n')
  expect(explain({ ...changed, findings: [...changed.findings, ...changed.findings] } as never)).toContain('      do99/later, as above\n')
})

test('a figure that the Order does not give names who gave it', () => {
  const policy = { ...FY2016, id: 'Local', nearbyWithinKm: { value: 2, authority: 'Division Memorandum A' } }
  const answer = checkPairing({ leader, partner, onDepEdList: true, distanceKm: 1.5 }, policy)
  expect(answer.outcome).toBe('compliant')
  expect(answer.findings.at(-1)).toMatchObject({ authorities: ['Division Memorandum A'], params: { distanceKm: 1.5, withinKm: 2 } })
  expect(explain(answer, { width: 200 })).toContain('Rule pairing/nearby: the Order’s words, with figures given by Division Memorandum A')
})

test('each pair of a list has its part, and an unreadable one its problems', () => {
  const text = explain(checkPairings([{ leader, partner, onDepEdList: true, nearby: true }, { leader, partner: { id: 'x' } }]))
  expect(text).toContain('PAIR [0]: compliant')
  expect(text).toContain('PAIR [1]: invalid-input\n  [!] `[1].partner.id` is "x"; expected a BEIS School ID')
  expect(text).toContain('THE LIST OF PAIRS: undetermined')
  expect(text).toContain('Which schools does pair [1] name? (fact at [1])')
})

test('Markdown from a name stays text', () => {
  const answer = classifySchool({ id: '107970', name: '[x](javascript:1) *b* <i>', pbb: { year: 2014, level: 5 } })
  expect(explain(answer, { format: 'markdown' })).toContain('\\[x\\](javascript:1) \\*b\\* \\<i\\> (107970)')
})

test('an answer stored as JSON explains as it did', () => {
  expect(explain(JSON.parse(JSON.stringify(report)) as typeof report)).toBe(explain(report))
})

test.each([undefined, null, 1, 'x', {}, [], { outcome: 'met' }, { outcome: 'met', needs: 1 }, { outcome: 'x', needs: [], because: [], findings: 1 }])('%j is said to be no answer', (value) => {
  expect(explain(value as never)).toBe('This value is not an answer of this library.')
})
