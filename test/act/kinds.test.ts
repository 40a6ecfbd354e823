// Every answer about answers says which question it is the answer to, also where that is refused.
import { expect, test } from 'vitest'
import {
  canonicalJson,
  checkPairing,
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

const pair = { leader: { id: '107970' }, partner: { id: '107973' } }
const answer = checkPairing(pair)
const on = { asOf: '2016-12-31' }
const hash = {
  algorithm: 'SHA-256',
  digest: (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes),
}
const need = answer.outcome === 'invalid-input' ? undefined : answer.needs?.[0]

test.each<readonly [string, string, (isRefused: boolean) => unknown]>([
  ['questions', 'asked', (isRefused) => nextQuestions(isRefused ? {} : answer)],
  ['what-if', 'tried', (isRefused) => whatIf(pair, isRefused ? {} : answer, need as never)],
  ['remedies', 'remediable', (isRefused) => remedies(pair, isRefused ? {} : answer)],
  ['comparison', 'same', (isRefused) => compare(answer, isRefused ? {} : answer)],
  ['impact', 'undetermined', (isRefused) => impact([], { before: on, after: isRefused ? ({} as never) : on })],
  ['policy-diff', 'same', (isRefused) => policyDiff(FY2016, isRefused ? ({} as never) : FY2016)],
  ['evidence', 'unattested', (isRefused) => evidence(pair, isRefused ? {} : answer)],
  ['receipt', 'undetermined', (isRefused) => receipt(pair, isRefused ? {} : answer, { hash })],
  [
    'verification',
    'same',
    async (isRefused) => verifyReceipt(pair, isRefused ? {} : await receipt(pair, answer, { hash }), { hash }),
  ],
  ['canonical-json', 'canonical', (isRefused) => canonicalJson(isRefused ? NaN : pair)],
])('%s', async (kind, outcome, ask) => {
  expect(await ask(false)).toMatchObject({ kind, outcome })
  expect(await ask(true)).toMatchObject({ kind, outcome: 'invalid-input' })
})
