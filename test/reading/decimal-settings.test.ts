// The settings of decimal.js are global: a host that changes them, before this library is loaded or after, changes no answer.
import { Decimal } from 'decimal.js'
import { afterEach, expect, test, vi } from 'vitest'
import type * as library from 'deped-school-partnerships'

type Library = typeof library

const standards = ({ FY2016, fundBalance }: Library) =>
  ['139999.99', '126000.00', '125999.99', '0.01', '999999999999.99'].map((liquidated) => {
    const answer = fundBalance(
      {
        ledger: [
          { kind: 'receipt', day: '2016-09-01', amount: '140000.00' },
          { kind: 'liquidation', day: '2016-10-01', amount: liquidated },
        ],
      },
      '2016-12-31',
      { policy: FY2016 },
    )
    return JSON.stringify(answer)
  })

afterEach(() => {
  Decimal.set({ defaults: true })
})

const settings = [
  { maxE: 6 },
  { minE: -1, maxE: 2, precision: 1 },
  { rounding: 0, precision: 3 },
  { toExpPos: 0, toExpNeg: 0 },
  { modulo: 9 },
] as const

test.each(settings)('nothing changes for a host with %j', async (setting) => {
  const before: Library = await import('deped-school-partnerships')
  const usual = standards(before)
  expect(usual[1]).toContain('"reached":true')

  Decimal.set(setting)
  expect(standards(before)).toEqual(usual)

  vi.resetModules()
  const after: Library = await import('deped-school-partnerships')
  expect(after).not.toBe(before)
  expect(standards(after)).toEqual(usual)
})
