// What a worker thread does: one programme of so many records, from plain objects to its summary. It is the same call as on one thread.
import { streamProgramme } from '../library.mjs'
import { programmeOf } from './programme-of.mjs'

export default async ({ number, size }) => {
  let last
  for await (const item of streamProgramme(programmeOf(number, size), '2017-01-31')) last = item
  const {
    records,
    outcomes,
    totals,
    parts: { set },
  } = last.summary
  return { records, outcomes, received: totals.all.received, spent: totals.all.spent, set: set.outcome }
}
