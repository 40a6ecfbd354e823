// What is refused in an assessment, a sheet or a form, and what is offered for it: only what can be meant in one way, whatever stands around it.
import { describe, expect, test } from 'vitest'
import { checkForm, type InvalidInput, ratePerformance, scoreSbm, summarizeSbm2024 } from 'deped-school-partnerships'

/** Asks with a value at one place. */
type Ask = (value: never) => { readonly outcome: string } | InvalidInput

const spaces = (many: number): string => ' '.repeat(many)
const printed = (figures: object) => checkForm({ assessment: {}, printed: figures })

const places: readonly (readonly [string, Ask, readonly (readonly [unknown, string | undefined])[]])[] = [
  [
    'yearly rating',
    (value) => scoreSbm({ performanceImprovement: { access: [value] } }),
    [
      ['3.0', '3'],
      ['3.0000', '3'],
      ['3.00000', undefined],
      [' 2 ', '2'],
      ['4.0', undefined],
      ['13.0', undefined],
      ['3.0x', undefined],
      ['2.5', undefined],
      [2.5, undefined],
      ['not rated', 'not-rated'],
      ['NOT-RATED', 'not-rated'],
      ['notrated', 'not-rated'],
      ['not applicable', 'not-rated'],
      ['N/A', 'not-rated'],
      ['n.a.', 'not-rated'],
      ['NR', 'not-rated'],
      ['na', 'not-rated'],
      ['nb', undefined],
      ['xnot rated', undefined],
      ['not ratedx', undefined],
      [['NR'], undefined],
      [`${spaces(38)}na`, 'not-rated'],
      [`${spaces(39)}na`, undefined],
    ],
  ],
  [
    'rating',
    (value) => scoreSbm({ performanceImprovement: { quality: value } }),
    [
      ['3.0', '3'],
      ['2.5', '{ mean: "2.5" }'],
      [2.5, '{ mean: 2.5 }'],
      ['3.00000', '{ mean: "3.00000" }'],
      ['3.5', undefined],
      ['N/A', 'not-rated'],
      ['x', undefined],
    ],
  ],
  [
    'year',
    (value) => ratePerformance({ enrolment: { [value]: 5 } }),
    [
      ['S.Y. 2012-2013', '2012-2013'],
      ['SY2012-2013', '2012-2013'],
      ['sy 2012-2013', '2012-2013'],
      ['S. Y. 2012', '2012'],
      ['S.Y.   2012', '2012'],
      ['S.Y.    2012', undefined],
      ['xSY 2012', undefined],
      ['2012SY-2013', undefined],
      ['2012 - 2013', '2012-2013'],
      ['2012   –   2013', '2012-2013'],
      ['2012    -2013', undefined],
      ['2012/2013', '2012-2013'],
      ['2012—2013', '2012-2013'],
      ['2012-13', '2012-2013'],
      ['2012-14', undefined],
      ['2012-133', undefined],
      ['12012-13', undefined],
      [' 2013 ', '2013'],
      ['2012-2014', undefined],
      ['212', undefined],
      ['20133', undefined],
    ],
  ],
  [
    'figure of a sheet',
    (value) => ratePerformance({ enrolment: { 2013: value } }),
    [
      ['-0-', '0'],
      ['Nil', '0'],
      ['none', '0'],
      ['none of it', undefined],
      ['is nil', undefined],
      ['1 089', '1089'],
      ['1 0 89', '1089'],
      ['1089 pupils', undefined],
      [`${spaces(37)}nil`, '0'],
      [`${spaces(38)}nil`, undefined],
      [`1${spaces(38)}2`, '12'],
      [`1${spaces(39)}2`, undefined],
      [-5, undefined],
    ],
  ],
  [
    'change of a year that stayed the same',
    (value) => ratePerformance({ enrolment: { changes: { 2013: { went: 'same', by: value } } } }),
    [
      ['0', 'read'],
      ['0.00', 'read'],
      ['0%', '0'],
      ['0.0 %', '0'],
      ['.0', '0'],
      ['.000', '0'],
      [' 0 ', '0'],
      ['0x', undefined],
      ['10', undefined],
      ['x0', undefined],
      ['0.1', undefined],
      [`${spaces(39)}0`, '0'],
      [`${spaces(40)}0`, undefined],
    ],
  ],
  [
    'printed change',
    (value) => printed({ performance: { access: { mean: value } } }),
    [
      ['5 .00', '5.00'],
      ['– 5.00', '-5.00'],
      ['—5.00', '-5.00'],
      ['5.00–', undefined],
      ['x5', undefined],
      [`${spaces(26)}5.00`, 'read'],
      [`${spaces(27)}5.00`, '5.00'],
      [`${spaces(39)}5`, '5'],
      [`${spaces(40)}5`, undefined],
      [1e7, undefined],
    ],
  ],
  [
    'printed level',
    (value) => printed({ level: value }),
    [
      ['Level II', 'II'],
      ['2', 'II'],
      ['ii', 'II'],
      ['II - Maturing', 'II'],
      ['Maturing', 'II'],
      ['I or II', undefined],
      ['Level 4', undefined],
      ['Level 22', undefined],
      ['developing', 'I'],
      ['III.', 'III'],
      ['non', 'none'],
      [2, undefined],
      [`${spaces(39)}2`, 'II'],
      [`${spaces(40)}2`, undefined],
    ],
  ],
  [
    'mark of 2024',
    (value) => summarizeSbm2024({ indicators: { 1: value } }),
    [
      ['Always  Manifested', 'always'],
      ['Always - manifested', 'always'],
      ['alwaysmanifested', undefined],
      ['manifested always', undefined],
      ['not  yet', 'not-yet'],
      ['Not yet  manifested', 'not-yet'],
      ['nym', 'not-yet'],
      ['n', 'not-yet'],
      ['rmm', undefined],
      ['x', undefined],
      ['toString', undefined],
      [4, undefined],
      [`${spaces(34)}Always`, 'always'],
      [`${spaces(35)}Always`, undefined],
    ],
  ],
]

describe.each(places)('as a %s', (_, ask, values) => {
  test.each(values)('%j is refused, and %s offered', (value, offered) => {
    const answer = ask(value as never)
    const { issues } = answer as Partial<InvalidInput>
    expect(issues === undefined ? 'read' : issues[0].suggestion).toBe(offered)
  })
})
