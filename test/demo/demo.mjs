// Three cases of test/cases, answered and told in words: one partnership, one input with mistakes, one set. `npm run demo` prints them.
import { explain } from 'deped-school-partnerships'
import * as library from 'deped-school-partnerships'
import { isRun, offeredCases } from '../../docs/markdown.mjs'

const chosen = [
  'partnerships.json:imus-a-full-record-activities-in-all-three-dimensions-and-thirty-ledger-lines-with-the-usual-mistakes',
  'expenses.json:several-problems-at-once-and-one-in-the-policy',
  'programme.json:two-partners-under-a-policy-that-allows-them-each-with-the-fund',
]
const rule = '='.repeat(80)
const wrapped = (text) => text.match(/.{1,80}(?:\s|$)/gu).map((line) => line.trimEnd())

/** Each case with its title and what its answer says, with the policy that it goes by. */
export const demo = () => {
  const cases = new Map(offeredCases().map((each) => [each.id, each]))
  return chosen.map((id) => {
    const each = cases.get(id)
    const answer = library[each.function](...each.input)
    return { ...each, answer, text: [rule, ...wrapped(each.name), rule, '', explain(answer), ''].join('\n') }
  })
}

if (isRun(import.meta.url)) for (const { text } of demo()) console.log(text)
