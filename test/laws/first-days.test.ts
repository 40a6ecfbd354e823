// What a whole record shows of the first activity and the first expense, against everything that it leaves open.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, type DutiesRecord, FY2016 } from 'deped-school-partnerships'
import type { Shown } from '../../src/duties/contradictions.ts'
import { judgeDuties } from '../../src/duties/rules.ts'
import { termsOf } from '../../src/policy/terms.ts'
import { runs } from '../share.ts'

const asOf = '2016-09-30'
const terms = termsOf(FY2016)

/** What is shown of activities that began on some days, and of expenses made on others. */
const shownBy = ({
  began,
  spent,
}: {
  readonly began?: readonly (Day | undefined)[] | undefined
  readonly spent?: readonly Day[] | undefined
}): Shown => ({
  activities: began?.map((day) => ({ began: day })),
  ledger: spent?.map((day) => ({ kind: 'expense', day, amount: 100n }) as const),
})

const found = (record: DutiesRecord, shown: Parameters<typeof shownBy>[0], rule: string) =>
  judgeDuties(record, asOf, terms, shownBy(shown), ['duties']).findings.find((each) => each.rule === rule)!
const wfp = (record: DutiesRecord, ...began: readonly (Day | undefined)[]) =>
  found(record, { began }, 'duties/wfp-before-activities')
const agreement = (record: DutiesRecord, spent?: readonly Day[]) =>
  found(record, { spent }, 'duties/agreement-before-expenses')

describe('activities on record', () => {
  test('one that began, another of which the day is not known, and no approved WFP: breached', () => {
    const { result, message, needs } = wfp({ wfpApproved: false }, '2016-09-01', undefined)
    expect(result).toBe('breached')
    expect(message).toBe('An activity began on 2016-09-01, without an approved WFP.')
    expect(needs).toEqual([])
  })

  test('one that began before the approval: breached, whatever began before it', () => {
    const { result, message } = wfp({ wfpApproved: '2016-09-02' }, undefined, '2016-09-03', '2016-09-01')
    expect(result).toBe('breached')
    expect(message).toBe('An activity began on 2016-09-01, before the WFP was approved on 2016-09-02.')
  })

  test('one that began after the approval need not be the first', () => {
    const { result, message, needs } = wfp({ wfpApproved: '2016-09-02' }, '2016-09-03')
    expect(result).toBe('open')
    expect(message).toBe(
      'An activity began on 2016-09-03, and it is not known whether another began before; the WFP was approved on 2016-09-02.',
    )
    expect(needs.map(({ path }) => path.join('.'))).toEqual(['duties.firstActivity'])
  })

  test('none of them says when one began, nor that none has', () => {
    for (const began of [[], [undefined], ['2016-10-01']])
      expect(wfp({ wfpApproved: '2016-09-15' }, ...began)).toEqual(wfp({ wfpApproved: '2016-09-15' }))
    expect(wfp({ wfpApproved: '2016-09-15' }).result).toBe('open')
    expect(wfp({ wfpApproved: false, firstActivity: false }).result).toBe('met')
  })

  test('where the approval is not known either, both days are asked', () => {
    const { result, message, needs } = wfp({}, '2016-09-03')
    expect(result).toBe('open')
    expect(message).toBe('An activity began on 2016-09-03; it is not known when the WFP was approved.')
    expect(needs.map(({ path }) => path.join('.'))).toEqual(['duties.wfpApproved', 'duties.firstActivity'])
  })

  test('the first day that the duties tell settles it, unless one on record began before it: then they contradict each other', () => {
    expect(wfp({ wfpApproved: '2016-09-02', firstActivity: '2016-09-02' }, '2016-09-03').result).toBe('met')
    expect(wfp({ wfpApproved: '2016-09-02', firstActivity: '2016-09-02' }, '2016-09-01').result).toBe('open')
    expect(wfp({ wfpApproved: '2016-09-02', firstActivity: '2016-10-02' }, '2016-09-01').result).toBe('open')
    expect(wfp({ wfpApproved: '2016-09-02', firstActivity: '2016-10-02' }, '2016-10-03').result).toBe('met')
    expect(wfp({ wfpApproved: false, firstActivity: false }, '2016-09-01').result).toBe('open')
  })
})

describe('a ledger', () => {
  test('is complete: its earliest expense is the first, and without any there is none', () => {
    const signed = { done: { 'leader-g': '2016-08-22' } } as const
    expect(agreement(signed).result).toBe('open')
    expect(agreement(signed, []).result).toBe('met')
    expect(agreement(signed, ['2016-10-01']).result).toBe('met')
    expect(agreement(signed, ['2016-08-23', '2016-08-22']).result).toBe('met')
    expect(agreement(signed, ['2016-08-23', '2016-08-21']).result).toBe('breached')
    expect(agreement({ done: { 'leader-g': false } }, ['2016-08-23']).result).toBe('breached')
  })

  test('and another day that the duties tell contradicts it', () => {
    const signed = { done: { 'leader-g': '2016-08-22' }, firstExpense: '2016-08-21' } as const
    expect(agreement(signed, ['2016-08-23']).result).toBe('open')
    expect(agreement(signed, ['2016-08-21']).result).toBe('breached')
    expect(agreement(signed).result).toBe('breached')
    expect(agreement({ ...signed, firstExpense: '2016-10-02' }).result).toBe('met')
    expect(agreement({ ...signed, firstExpense: false }).result).toBe('met')
  })
})

test('the sequence is settled as all that is left open would settle it', () => {
  const domain = ['2016-08-31', '2016-09-01', '2016-09-02', '2016-09-30'] as const
  const day = fc.constantFrom(...domain)
  const maybe = fc.option(day, { nil: undefined })
  fc.assert(
    fc.property(
      fc.option(fc.oneof(day, fc.constant(false as const)), { nil: undefined }),
      fc.option(fc.oneof(day, fc.constant(false as const)), { nil: undefined }),
      fc.array(maybe, { maxLength: 3 }),
      (wfpApproved, firstActivity, began) => {
        const known = began.filter((each) => each !== undefined)
        const consistent = [false as const, '2016-01-01', ...domain].filter(
          (first) =>
            (firstActivity === undefined || first === firstActivity) &&
            known.every((each) => first !== false && first <= each),
        )
        fc.pre(consistent.length > 0)
        const approvals = wfpApproved === undefined ? [false as const, '2000-01-01', ...domain] : [wfpApproved]
        const verdicts = approvals.flatMap((approved) =>
          consistent.map((first) => first === false || (approved !== false && approved <= first)),
        )
        const expected = verdicts.every(Boolean) ? 'met' : verdicts.some(Boolean) ? 'open' : 'breached'
        const record = {
          ...(wfpApproved !== undefined && { wfpApproved }),
          ...(firstActivity !== undefined && { firstActivity }),
        }
        const { result, needs } = wfp(record, ...began)
        expect(result).toBe(expected)
        for (const { path } of needs) expect(record).not.toHaveProperty([path.at(-1)!])
      },
    ),
    { numRuns: runs(2000) },
  )
})
