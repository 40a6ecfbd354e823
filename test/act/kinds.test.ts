// Every answer about answers says which question it is the answer to, also where that is refused, for whichever reason.
import { expect, test } from 'vitest'
import {
  canonicalJson,
  checkExpense,
  checkPairing,
  classifySchool,
  compare,
  evidence,
  FY2016,
  impact,
  nextQuestions,
  policyDiff,
  receipt,
  remedies,
  verifyReceipt,
  whatIf,
} from 'deped-school-partnerships'
import { openImpact } from '../../src/act/impact.ts'

const pair = { leader: { id: '107970' }, partner: { id: '107973' } }
const another = { leader: { id: '107970' }, partner: { id: '107974' } }
const answer = checkPairing(pair)
const need = 'needs' in answer ? answer.needs[0] : undefined
const expense = checkExpense({ amount: '1.00' })
const school = { id: '107970' }
const on = { asOf: '2016-12-31' }
const hash = {
  algorithm: 'SHA-256',
  digest: (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes),
}
const failing = { hash: { ...hash, digest: () => new Uint8Array() } }
const kept = await receipt(pair, answer, { hash })

type Ask = () => unknown
test.each<readonly [kind: string, outcome: string, asked: Ask, refused: readonly Ask[]]>([
  ['questions', 'asked', () => nextQuestions(answer), [() => nextQuestions({})]],
  ['what-if', 'tried', () => whatIf(pair, answer, need), [() => whatIf(pair, {}, need)]],
  [
    'remedies',
    'remediable',
    () => remedies(pair, answer),
    [() => remedies(pair, {}), () => remedies(school, classifySchool(school))],
  ],
  [
    'comparison',
    'same',
    () => compare(answer, answer),
    [() => compare(answer, {}), () => compare(answer, expense), () => compare(expense, { ...expense, amount: '1' })],
  ],
  [
    'impact',
    'undetermined',
    () => impact([], { before: on, after: on }),
    [() => impact([], {} as never), () => openImpact({} as never)],
  ],
  ['policy-diff', 'same', () => policyDiff(FY2016, FY2016), [() => policyDiff(FY2016, {} as never)]],
  ['evidence', 'unattested', () => evidence(pair, answer), [() => evidence(pair, {}), () => evidence(another, answer)]],
  [
    'receipt',
    'undetermined',
    () => receipt(pair, answer, { hash }),
    [() => receipt(pair, {}, { hash }), () => receipt(another, answer, { hash }), () => receipt(pair, answer, failing)],
  ],
  [
    'verification',
    'same',
    () => verifyReceipt(pair, kept, { hash }),
    [
      () => verifyReceipt(pair, {}, { hash }),
      () => verifyReceipt(pair, kept, { hash: { ...hash, algorithm: 'SHA-512' } }),
      () => verifyReceipt(() => 1, kept, { hash }),
      () => verifyReceipt(pair, kept, failing),
    ],
  ],
  ['canonical-json', 'canonical', () => canonicalJson(pair), [() => canonicalJson(NaN)]],
])('%s', async (kind, outcome, asked, refused) => {
  expect(await asked()).toMatchObject({ kind, outcome })
  for (const ask of refused) expect(await ask(), String(ask)).toMatchObject({ kind, outcome: 'invalid-input' })
})
