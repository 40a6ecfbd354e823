// check and merge: partnerships of files evaluated one by one, and states of shares made one.
import { openProgramme, type OpenProgramme, type ProgrammeState, type ProgrammeSummary } from '../index.ts'
import { english } from '../explain/english.ts'
import { filipino } from '../explain/filipino.ts'
import { formatOf, outputForms } from './formats.ts'
import { buffered, type World } from './io.ts'
import { type Arguments, choice, count, required } from './arguments.ts'
import { progressOn } from './progress.ts'
import { goesByOf, jsonFile, readingOf, recordsOf, sizeOf } from './records.ts'
import { type Code, codes, halt } from './wrong-use.ts'

/** Begins a programme as the options say. */
const opened = async (values: Arguments['values']): Promise<OpenProgramme> => {
  const asOf = required(values, 'as-of', 'the day to speak of, such as --as-of 2016-12-31')
  const programme = openProgramme(asOf, await goesByOf(values))
  return programme.outcome === 'open'
    ? programme
    : halt(codes.wrongUse, programme.issues.map(({ message }) => message).join('\n'))
}

const codeOf = ({ outcome, outcomes }: ProgrammeSummary, refusedLines: number): Code => {
  if (outcome === 'non-compliant') return codes.refused
  if (outcomes['invalid-input'] + refusedLines > 0) return codes.unreadable
  return outcome === 'compliant' ? codes.good : codes.open
}

const styleOf = (values: Arguments['values']) => ({
  messages: { en: english, fil: filipino }[choice(values, 'language', ['en', 'fil'], 'en')],
  detail: choice(values, 'detail', ['full', 'brief'], 'full'),
})

/** Evaluates the partnerships of files. */
export const check = async ({ files, values }: Arguments, { input, output, errors }: World): Promise<Code> => {
  const form = choice(values, 'format', outputForms, 'text')
  const format = formatOf(form, styleOf(values))
  const programme = await opened(values)
  const sources = files.length > 0 ? files : ['-']
  const progress = progressOn(errors, await sizeOf(sources))
  const { line, end } = buffered(output)
  const records = recordsOf(sources, input, {
    ...readingOf(values),
    ...(values.blank && { blanks: values.blank }),
    ...(values['ignore-columns'] === true && { unknownColumns: 'ignore' as const }),
    onBytes: progress.bytes,
  })
  let [index, refusedLines] = [count(values, 'from'), 0]
  for (const text of format.begin) await line(text)
  for await (const sourced of records) {
    if (sourced.isLine) {
      refusedLines += 1
      for (const problem of sourced.problems ?? []) errors.write(`${sourced.file}:${sourced.line}: ${problem}\n`)
      continue
    }
    const answer = programme.add(sourced.record as never, index)
    for (const text of format.record(sourced, index, answer)) await line(text)
    index += 1
    progress.record()
  }
  progress.end()
  const summary = programme.summary()
  for (const text of form === 'state' ? [JSON.stringify(programme.state())] : format.end(summary)) await line(text)
  await end()
  return codeOf(summary, refusedLines)
}

/** Merges the states of files into one, and sums it up. */
export const merge = async ({ files, values }: Arguments, { output }: World): Promise<Code> => {
  const [first] = files
  if (first === undefined) return halt(codes.wrongUse, 'merge: name the files of the states')
  const form = choice(values, 'format', outputForms, 'text')
  const format = formatOf(form, styleOf(values))
  let programme: OpenProgramme | undefined
  for (const file of files) {
    const state = (await jsonFile(file)) as ProgrammeState
    if (!programme) {
      const begun = openProgramme(state.asOf, { policy: state.policy, framework: state.framework })
      if (begun.outcome !== 'open') return halt(codes.unreadable, `${file}: ${begun.issues[0].message}`)
      programme = begun
    }
    const merged = programme.merge(state)
    if (merged.outcome === 'invalid-input')
      return halt(codes.unreadable, merged.issues.map(({ message }) => `${file}: ${message}`).join('\n'))
  }
  const summary = programme!.summary()
  const { line, end } = buffered(output)
  const text = form === 'state' ? [JSON.stringify(programme!.state())] : [...format.begin, ...format.end(summary)]
  for (const each of text) await line(each)
  await end()
  return codeOf(summary, 0)
}
