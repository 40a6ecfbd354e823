// What is told of a hash function that is none.
import { expect, test } from 'vitest'
import { evaluatePartnership, receipt } from 'deped-school-partnerships'

test('a hash that is none is told what a hash is', async () => {
  const record = { pairing: { leader: { id: '107970' }, partner: { id: '107973' } } }
  const refused = await receipt(record, evaluatePartnership(record, '2016-09-30'), { hash: {} } as never)
  expect('issues' in refused && refused.issues[0].allowed).toMatch(/`algorithm`.*`digest`/u)
})
