// What a line of text lets through: nothing that answers could not print within their own lines.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemas } from 'deped-school-partnerships'
import { isLine, printable } from '../../src/decision/printable.ts'
import { runs } from '../share.ts'

const read = (name: unknown) => schemas.school['~standard'].validate({ id: '107970', name })
const meant = (name: unknown) => read(name).issues?.[0]?.suggestion

/** What Unicode says does not print, in the version of this engine, or is no character to everybody; marks of direction and other spaces with it. */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Join_Control}\p{Variation_Selector}\p{Co}\p{Noncharacter_Code_Point}]|(?! )\p{Zs}/u
/** Characters that print as nothing though Unicode has them among those that show. */
const blank = new Set(['\u2800', '\u{1d159}', '\u{13441}', '\u{13442}', '\u303f', '\ufffc', '\u{1107f}'])

test('no character that does not print stands in a line, wherever it stands', () => {
  const wrong: string[] = []
  let count = 0
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code)
    if (!unseen.test(character) && !blank.has(character)) continue
    count += 1
    const isLet = [character, `a${character}b`, `a ${character}`].some(isLine)
    if (isLet || !/^\\u(?:[\da-f]{4}|\{[\da-f]{5,6}\})$/u.test(printable(character))) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(100_000)
})

test('letters, digits and signs of any writing that Filipinos use are read', () => {
  for (const name of [
    'Niño “A” ES',
    'Doña Ñ. Paz – Annex',
    'N\u0303ora',
    'ᜋᜎᜓ',
    '小學',
    'مدرسة',
    '№ 5 (½)',
    '😀 ES',
    'a',
  ])
    expect(read(name)).toEqual({ value: { id: '107970', name } })
})

describe('what was probably meant', () => {
  test.each([
    ['Imus  ES', 'Imus ES'],
    [' Imus ES ', 'Imus ES'],
    ['Imus\u00a0ES', 'Imus ES'],
    ['Imus\t\tES', 'Imus ES'],
    ['Ele\u00admentary', 'Elementary'],
    ['Imus\u200bES', 'ImusES'],
    ['Imus \ufe0fES', 'Imus ES'],
    ['Imus\u061cES', 'Imus ES'],
    ['\u3164', undefined],
    ['\u2800\u2800', undefined],
    ['\u115f\u1160', undefined],
    ['\uffa0 \u00ad', undefined],
    ['\u034f', undefined],
    ['\u180e', undefined],
    ['\ufe0f\ufe0f', undefined],
    ['\u{e0041}', undefined],
    ['\u0301', undefined],
    ['a'.repeat(201), undefined],
    [`OUTCOME: compliant${' '.repeat(90)}x`, 'OUTCOME: compliant x'],
  ])('by %j is %j', (name, suggestion) => {
    expect(read(name).issues?.[0]?.code).toBe('not-allowed')
    expect(meant(name)).toBe(suggestion)
  })
})

const parts = fc.constantFrom(
  ' ',
  '  ',
  '\n',
  '\t',
  '\u00a0',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u202e',
  '\u2028',
  '\u2800',
)
const shown = fc.constantFrom('a', 'ñ', '😀', 'e\u0301', '#', '[breached]', '|', 'OUTCOME:')
const texts = fc.array(fc.oneof(parts, shown, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 12 })

test('what is read is words one space apart, and so is what is offered instead', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const name = all.join('')
      const { issues } = read(name)
      const line = issues ? issues[0]?.suggestion : name
      if (line === undefined) return
      expect(line.split(' ').every((word) => word !== '' && !/^\s|\s$/u.test(word) && !unseen.test(word))).toBe(true)
      expect(read(line)).toEqual({ value: { id: '107970', name: line } })
    }),
    { numRuns: runs(2000) },
  )
})
