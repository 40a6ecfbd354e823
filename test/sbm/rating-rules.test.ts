// What a framework has to say of how it rates figures, where figures are given.
import { expect, test } from 'vitest'
import { checkForm, SBM2012, type SbmForm, type SbmFramework, sbmForms } from 'deped-school-partnerships'
import type { SbmPerformanceRules } from '../../src/order/sbm-performance.ts'
import { ours } from './frameworks.ts'

const sheet: SbmForm = { assessment: {}, figures: { enrolment: { 2013: 5 } }, printed: {} }
const issuesOf = (form: SbmForm, framework: SbmFramework) => {
  const answer = checkForm(form, { framework })
  expect(answer.kind).toBe('sbm-form')
  return answer.outcome === 'invalid-input' ? answer.issues.map(({ message }) => message) : []
}

test('a framework that rates no figures is told so by a form that has some, or prints what they come to', () => {
  const rates = Object.entries(SBM2012).filter(([key]) => key !== 'performance')
  const framework = Object.fromEntries(rates) as unknown as SbmFramework
  const told = ['`options.framework.performance` is missing; expected how the framework rates figures.']
  expect(issuesOf(sheet, framework)).toEqual(told)
  const printed = { performance: { access: { mean: '5' } } }
  expect(issuesOf({ assessment: {}, printed }, framework)).toEqual(told)
  expect(issuesOf({ assessment: {}, printed: {} }, framework)).toEqual([])
})

test('a scale by level says of which year where figures are averaged, and need not where ratings are', () => {
  const { clause, steps } = sbmForms.zeroRatings.performance!.quality.byLevel!
  const quality: SbmPerformanceRules['quality'] = { byLevel: { steps, ...(clause && { clause }) } }
  expect(issuesOf(sheet, ours(sbmForms.zeroRatings, { averaged: 'ratings', quality }))).toEqual([])
  expect(issuesOf(sheet, ours(sbmForms.zeroRatings, { averaged: 'figures', quality }))).toEqual([
    expect.stringContaining('scales by level that say of which year, the mean or the last'),
  ])
})
