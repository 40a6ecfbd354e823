// Figures that the pages tell of answers are those of the library, and the goals they tell are those of test/bench.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  type Activity,
  checkExpense,
  evaluatePartnership,
  type PartnershipRecord,
  walk,
} from 'deped-school-partnerships'
import { goals } from '../bench/goals.mjs'
import { record } from '../bench/nation/records.mjs'

const page = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const asOf = '2017-01-31'
const school = (id: string, level: number) => ({ id, pbb: { year: 2014, level } })
const weight = (given: PartnershipRecord, detail: 'full' | 'brief'): number =>
  Buffer.byteLength(JSON.stringify(evaluatePartnership(given, asOf, { detail }))) / 1000
const tens = (kilobytes: number): string => String(Math.round(kilobytes / 10) * 10)

const usual = Array.from({ length: 97 }, (_, number) =>
  record(school('107970', 5), school('107973', 1), number),
) as PartnershipRecord[]
const most = (detail: 'full' | 'brief'): number => Math.ceil(Math.max(...usual.map((each) => weight(each, detail))))

/** Nothing is known of the activities and of twenty expenses but what they are called, cost and belong to. */
const open = (count: number): PartnershipRecord => ({
  pairing: { leader: { id: '107970' }, partner: { id: '107973' } },
  activities: Array.from({ length: count }, (_, index): Activity & { id: string } => ({
    id: `a${index + 1}`,
    activity: 'unlisted',
    description: 'School garden',
  })),
  ledger: Array.from({ length: 20 }, (_, index) => ({
    kind: 'expense' as const,
    day: '2016-10-03',
    amount: 500,
    voucher: `DV-${index + 1}`,
    activityId: `a${(index % count) + 1}`,
  })),
})

test('README: how long reports are', () => {
  const readme = page('README.md')
  expect(readme).toContain(`is then ${most('brief')} kB of JSON, and ${most('full')} kB in full`)
  const [one, four, twenty] = [1, 4, 20].map(open) as [PartnershipRecord, PartnershipRecord, PartnershipRecord]
  const brief = [one, four, twenty].map((each) => Math.round(weight(each, 'brief')))
  const full = [one, four, twenty].map((each) => tens(weight(each, 'full')))
  expect(readme).toContain(
    `in brief ${brief[0]}, ${brief[1]} and ${brief[2]} kB, in full ${full[0]}, ${full[1]} and ${full[2]} kB, with 1, 4 and 20 activities`,
  )
})

test('performance.md: how many findings there are, and how long a report is', () => {
  const performance = page('docs/performance.md')
  const [first] = usual as [PartnershipRecord]
  expect(performance).toContain(`makes ${[...walk(evaluatePartnership(first, asOf))].length} findings`)
  expect(performance).toContain(
    `some ${Math.round(usual.reduce((sum, each) => sum + weight(each, 'full'), 0) / 97)} kB of JSON`,
  )
  expect(checkExpense({}).findings).toHaveLength(5)
  expect(performance).toContain('an answer that holds five findings')
})

test('performance.md: the goals are those that the suites hold their figures to', () => {
  const [, rows = ''] = /## Goals\n([\s\S]*?)\n## /u.exec(page('docs/performance.md')) ?? []
  const { peers, nation, check, plan, sizes } = goals
  for (const goal of [
    `at least ${peers.full} × as fast`,
    `at least ${peers.brief} × as fast`,
    `the nation in full, in a fresh process | at most ${nation.full / 1000} s`,
    `the nation in brief, in a fresh process | at most ${nation.brief / 1000} s`,
    `at most ${check.time / 1000} s`,
    `at most ${check.memory / 1e6} MB`,
    `at most ${plan.whole} ms`,
    `at most ${goals.import} × its dependencies`,
    `\`checkExpense\` | at most ${sizes.checkExpense.own} kB`,
    `\`evaluatePartnership\` | at most ${sizes.evaluatePartnership.own} kB`,
    `\`explain\` | at most ${sizes['evaluatePartnership and explain'].own} kB`,
    `\`./order\` alone | at most ${sizes['./order'].own} kB`,
  ])
    expect(rows).toContain(goal)
})
