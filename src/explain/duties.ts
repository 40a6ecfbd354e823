// Duties in words.
import type { GivenTo } from './answer.ts'
import type { Telling } from './telling.ts'

type DutiesGiven = GivenTo<'duties'>

/**
 * Which duties are done, and which comes next.
 *
 * @yields {string} Its parts.
 */
export function* dutyStands({ duties, next }: DutiesGiven, { style, say, word, formats }: Telling): Generator<string> {
  const lettered = (status: DutiesGiven['duties'][number]['status']): string =>
    duties.flatMap((duty) => (duty.status === status ? [formats.lettered(duty.id)] : [])).join('; ') || word('none')
  yield style.note(
    say.dutiesStand({ done: lettered('done'), missing: lettered('missing'), unknown: lettered('unknown') }),
  )
  if (next) yield style.note(say.next({ duty: next }))
}
