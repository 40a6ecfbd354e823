// check and merge: partnerships of files evaluated one by one, and states of shares made one.
import type { Readable } from 'node:stream'
import { type Detail, openProgramme, type OpenProgramme, type ProgrammeState } from '../index.ts'
import { type Arguments, choice } from './arguments.ts'
import { type Code, codeOf, codes, halt, worse } from './codes.ts'
import { evaluated } from './evaluated.ts'
import { jsonFile } from './files.ts'
import { formatOf, type OutputForm } from './formats.ts'
import { filesIn, messagesIn } from './given.ts'
import { inPieces, type World, write } from './io.ts'
import { recordsOf } from './records.ts'
import { commands, options } from './table.ts'
import { placeOf } from './unread.ts'

/** What JSON is written of, in the detail that was asked for; pages are made of all, and a state of nothing that is told. */
const detailIn = (values: Arguments['values'], form: OutputForm): Detail => {
  const detail = choice(values, 'detail', options.detail.words)
  return form === 'state' ? 'brief' : form.includes('json') ? detail : 'full'
}

/** Evaluates the partnerships of files. */
export const check = async (given: Arguments, world: World): Promise<Code> => {
  const form = choice(given.values, 'format', commands.check.forms)
  const format = formatOf(form, messagesIn(given.values))
  const { programme, answers, records } = await evaluated(given, world, detailIn(given.values, form))
  return await inPieces(world.output, async (line) => {
    for (const text of format.begin) await line(text)
    for await (const { sourced, index, answer } of answers)
      for (const text of format.record(sourced, index, answer)) await line(text)
    const summary = programme.summary(records.isWhole())
    // A state does not say that records are missing at its end: of such ones there is none.
    const state = form === 'state' && records.isWhole() ? [JSON.stringify(programme.state())] : []
    for (const text of [...state, ...format.end(summary)]) await line(text)
    return worse(codeOf(summary), records.code())
  })
}

/** The states that files hold, one each, and those of standard input, a line each. */
async function* statesIn(given: Arguments, input: Readable) {
  for (const file of filesIn(given)) {
    if (file !== '-') yield { file, state: (await jsonFile(file)) as ProgrammeState }
    else
      for await (const sourced of recordsOf(['-'], input, { form: 'ndjson', text: {} })) {
        const [issue] = sourced.refused?.issues ?? []
        if (issue) halt(codes.unreadable, `${placeOf(sourced)}: ${issue.message}`)
        yield { file: placeOf(sourced), state: sourced.record as ProgrammeState }
      }
  }
}

/** Merges the states of files into one, and sums it up. */
export const merge = async (given: Arguments, { input, output }: World): Promise<Code> => {
  const { values } = given
  const form = choice(values, 'format', commands.merge.forms)
  const format = formatOf(form, messagesIn(values))
  let programme: OpenProgramme | undefined
  for await (const { file, state } of statesIn(given, input)) {
    if (!programme) {
      const { policy, framework } = state
      const begun = openProgramme(state.asOf, { policy, framework, detail: detailIn(values, form) as 'full' })
      if (begun.outcome !== 'open') return halt(codes.unreadable, `${file}: ${begun.issues[0].message}`)
      programme = begun
    }
    const merged = programme.merge(state)
    if (merged.outcome === 'invalid-input')
      return halt(codes.unreadable, merged.issues.map(({ message }) => `${file}: ${message}`).join('\n'))
  }
  if (!programme) return halt(codes.unreadable, 'merge: there is no state')
  const summary = programme.summary()
  const text = form === 'state' ? [JSON.stringify(programme.state())] : [...format.begin, ...format.end(summary)]
  await write(output, text.map((each) => `${each}\n`).join(''))
  return codeOf(summary)
}
