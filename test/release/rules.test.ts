// What was settled by the last version is settled so by this one, unless the major version is another.
import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { version } from 'deped-school-partnerships'
import { files } from '../tables.ts'
import { changesSince, lastVersion, objections, recordOf, rulesPart, textOf } from './rules.mjs'

const root = new URL('../../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')
interface Kept {
  readonly version: string
  readonly tables: readonly { readonly function: string; readonly cases: readonly { readonly outcome: string }[] }[]
}
const casesIn = ({ tables }: Kept) => tables.flatMap((table) => table.cases)
const last = lastVersion() as Kept

const expense = { item: 'utilities', day: '2016-10-03', amount: '100.00' }
const cases = [
  { name: 'as it was', input: [expense], outcome: 'non-eligible', because: ['expenses/utilities'] },
  { name: 'was settled', input: [expense], outcome: 'eligible' },
  { name: 'is settled', input: [expense], outcome: 'undetermined', because: ['expenses/approved-wfp'] },
  { name: 'the same rule', input: [expense], outcome: 'eligible', because: ['expenses/utilities'] },
  { name: 'is taken', input: [expense], outcome: 'invalid-input' },
  { name: 'another fact', input: [{ ...expense, colour: 'red' }], outcome: 'non-eligible' },
  { name: 'another function', function: 'checkSpending', input: [expense], outcome: 'eligible' },
  {
    name: 'under a policy',
    input: [{ ...expense, item: 'supplies-and-materials' }],
    policy: { ceilings: { value: { 'supplies-and-materials': '99.99' }, authority: 'School A' } },
    outcome: 'eligible',
  },
]
const made = (own: string): Kept => ({ version: own, tables: [{ function: 'checkExpense', cases }] })

test('no outcome that the last version settled is another, unless the major version is', () => {
  expect(casesIn(last).length).toBeGreaterThan(300)
  expect(read('CHANGELOG.md')).toContain(`\n## [${last.version}] - `)
  expect(objections(last, version)).toEqual([])
})

test('under the same major version each that is another is named, and an input that is taken no more', () => {
  const found = ['was settled', 'the same rule', 'another fact', 'another function', 'under a policy']
  expect((objections(made('1.2.3'), '1.3.0') as string[]).map((each) => /“(.*)”/u.exec(each)?.[1])).toEqual(found)
  expect(objections(made('1.2.3'), '1.3.0')[0]).toBe(
    'checkExpense, “was settled”: eligible in 1.2.3, non-eligible in 1.3.0',
  )
  expect(objections(made('1.2.3'), '2.0.0')).toEqual([])
  // Those of the record too: any of its settled outcomes, turned into another.
  const [first] = last.tables
  const turned = { ...last, version, tables: [{ ...first!, cases: [{ ...first!.cases[0]!, outcome: 'turned' }] }] }
  expect(objections(turned, version)).toHaveLength(1)
})

test('the part of the changelog has them by rule', () => {
  expect(rulesPart(changesSince(made('1.2.3'))).split('\n')).toEqual([
    expect.stringMatching(/^- `expenses\/ceiling` \(`do44\/.*`\):$/u),
    '  - `checkExpense`, eligible to non-eligible: under a policy',
    '- `expenses/utilities` (`do44/non-eligible/utilities`):',
    '  - `checkExpense`, eligible to non-eligible: was settled',
    '  - `checkExpense`, eligible to non-eligible: the same rule',
    '  - `checkExpense`, invalid-input to non-eligible: is taken',
    '- `expenses/utilities`, `expenses/approved-wfp` (`do44/non-eligible/utilities`, `do44/duties/leader/h`):',
    '  - `checkExpense`, undetermined to non-eligible: is settled',
    '- Not taken any more: `checkExpense` 1, `checkSpending` 1.',
  ])
})

test('the cases of this version come to what they come to, and their record will be as small as this one', () => {
  const own = recordOf(version, Object.values(files)) as Kept
  expect(casesIn(own).length).toBeGreaterThan(500)
  expect(changesSince(own)).toEqual([])
  expect(JSON.parse(textOf(own))).toEqual(JSON.parse(JSON.stringify(own)))
  expect(textOf(own).length).toBeLessThan(400_000)
  expect(statSync(new URL('last-version.json', import.meta.url)).size).toBeLessThan(400_000)
})

test('it is no part of the package', () => {
  const { files: packed } = JSON.parse(read('package.json')) as { readonly files: readonly string[] }
  expect(packed.filter((each) => each.startsWith('test'))).toEqual(['test/cases/*.json'])
})
