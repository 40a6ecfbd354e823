// Frameworks that brute force goes through, and ones that a test makes of others.
import { SBM2012, type SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import type { SbmPerformanceRules } from '../../src/order/sbm-performance.ts'

/** A framework that rates performance by other rules. */
export const ours = (base: SbmFramework, performance: Partial<SbmPerformanceRules>): SbmFramework => ({
  ...base,
  id: 'Ours',
  authority: 'a test',
  performance: { ...base.performance!, ...performance },
})

export const frameworks: Readonly<Record<string, SbmFramework>> = {
  'the matrix of 2013': SBM2012,
  'yearly ratings': sbmForms.yearlyRatings,
  'ratings of 0': sbmForms.zeroRatings,
  'completion by its level too': sbmForms.completionLevel,
  'dropout by its level': sbmForms.dropoutLevel,
  'a base year': ours(sbmForms.zeroRatings, { change: 'base-year' }),
  'yearly ratings on a base year': ours(sbmForms.zeroRatings, { change: 'base-year', averaged: 'ratings' }),
}
