// A finding, a need or a problem by itself, in a language.
import { describe, expect, test } from 'vitest'
import { classifySchool, english, type Issue, tell } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'

const open = classifySchool({ id: '107970' })
const [finding] = open.findings
const [need] = open.needs
const unread = classifySchool({ id: '107970 ' })
if (!finding || !need || unread.outcome !== 'invalid-input') throw new Error('unexpected')
const [issue] = unread.issues

describe('tell', () => {
  test('gives English as it stands in the answer', () => {
    expect(tell(finding)).toBe(finding.message)
    expect(tell(need)).toBe(need.question)
    expect(tell(issue)).toBe(issue.message)
  })

  test('words the figures in another language', () => {
    expect(tell(finding, filipino)).toBe(
      'Hindi pa alam ang level ng Paaralang 107970 sa mga kategorya ng PBB para sa 2014; ang mga Leader School ay nasa Level 5, 6, 7 o 8 para sa 2014.',
    )
    expect(tell(need, filipino)).toBe('Nasa anong level ang Paaralang 107970 sa mga kategorya ng PBB para sa 2014?')
    expect(tell(issue, filipino)).toBe(
      'Ang `id` ay "107970 "; inaasahan: BEIS School ID: anim na digit bilang text. `107970` ba ang ibig sabihin?',
    )
  })

  test('words English anew by its own messages', () => {
    expect(tell(finding, english)).toBe(finding.message)
    expect(tell(need, english)).toBe(need.question)
    expect(tell(issue, english)).toBe(issue.message)
  })

  test('gives the English of what an issue of an earlier version received and allows', () => {
    const earlier = Object.fromEntries(Object.entries(issue!).filter(([name]) => name !== 'params'))
    expect(tell(earlier as unknown as Issue, filipino)).toBe(
      'Ang `id` ay "107970 "; inaasahan: a BEIS School ID: six digits as a text. `107970` ba ang ibig sabihin?',
    )
  })

  test('gives the English of a rule, a result or a question that the messages do not have', () => {
    expect(tell({ ...finding, rule: 'constructor' as typeof finding.rule }, filipino)).toBe(finding.message)
    expect(tell({ ...finding, result: 'unlikely' as 'open' }, filipino)).toBe(finding.message)
    expect(tell({ ...need, asks: 'toString' as typeof need.asks }, filipino)).toBe(need.question)
  })

  test.each([undefined, null, 1, 'rule', [], {}, { rule: 1, message: 2 }, { asks: 'x' }, { code: 'unlikely' }])(
    'says of %j that it is no answer',
    (value) => {
      expect(tell(value as never)).toBe('This value is no answer that can be told in words.')
      expect(tell(value as never, filipino)).toBe(filipino.words['This value is no answer that can be told in words.'])
    },
  )

  test('leaves the language where its messages cannot be used', () => {
    for (const messages of [null, 1, {}, { words: {} }]) expect(tell(need, messages as never)).toBe(need.question)
  })
})
