// A programme whose records are evaluated in several places, or over several days: each place keeps a state, and states are merged.
import type { InvalidInput, Issue } from '../decision/answer.ts'
import { type Detail, inDetail, type InDetail } from '../decision/detail.ts'
import type { Unread } from '../reading/unread.ts'
import type { Policy, SbmFramework } from '../order/index.ts'
import type { PartnershipRecord } from '../partnership/facts.ts'
import type { GoesBy, PartnershipReport } from '../partnership/report.ts'
import { policySchema } from '../policy/facts.ts'
import { oneOf, textThat, whole } from '../reading/choices.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { issueAt } from '../reading/issues.ts'
import { withPesos } from '../reading/money.ts'
import { invalid, partly, read, readAll, type Reading, reads } from '../reading/read.ts'
import { type EvaluationOptions, frameworkSchema, readEvaluationOptions } from '../sbm/framework.ts'
import { version } from '../version.ts'
import { type Fold, foldOf } from './fold.ts'
import { contradictionIn } from './contradiction.ts'
import { type Kept, keptSchema } from './state.ts'
import type { ProgrammeSummary } from './summary.ts'
import type { Short } from '../reading/short-texts.ts'

/**
 * What is kept of a programme, as plain JSON: what `merge` takes in another process or on another day. It holds what only the set can show:
 * the ids of the schools and the facts about them, what each ledger received, how many records came to what, and the sums.
 *
 * @group Answers
 */
export interface ProgrammeState {
  /** What it is. */
  readonly kind: 'programme-state'
  /** The version of the library that made it; no other takes it. */
  readonly version: string
  /** The day the programme speaks of, `YYYY-MM-DD`. */
  readonly asOf: Day
  /** The policy that was applied. */
  readonly policy: Policy
  /** The SBM framework that ratings were read by. */
  readonly framework: SbmFramework
  /** What is kept. Its form is that of the version. */
  readonly kept: Readonly<Record<string, unknown>>
}

/**
 * A state that was merged.
 *
 * @group Answers
 */
export interface MergedState {
  /** What was handed in. */
  readonly kind: 'programme-state'
  /** All of it was added. */
  readonly outcome: 'merged'
  /** How many records the programme has now. */
  readonly records: number
}

/**
 * A programme that is evaluated record by record, here and elsewhere.
 *
 * @group Answers
 */
export interface OpenProgramme<Asked extends Detail = 'full'> {
  /** What it is. */
  readonly kind: 'programme'
  /** Records can be added. */
  readonly outcome: 'open'
  /**
   * Evaluates a record as `evaluatePartnership` does, and adds it. The second argument is its index over all places, from 0; the next after
   * the highest unless given. An index that was added already is refused, and nothing is added.
   */
  readonly add: (
    record: PartnershipRecord | Unread,
    index?: number,
  ) => InDetail<PartnershipReport | InvalidInput<'partnership'>, Asked>
  /** What is kept so far: the same to the byte for the same records, however they were added. */
  readonly state: () => ProgrammeState
  /**
   * Adds what was kept elsewhere: all of it, or nothing where it was made by another version, for another day, policy or framework, contradicts itself, or
   * has a record that is here already. It is read like any input, so it may come from anywhere; that its sums are true is for whoever sends it.
   */
  readonly merge: (state: ProgrammeState | Unread) => MergedState | InvalidInput<'programme-state'>
  /**
   * What the set comes to so far. It is `complete` unless an index below the highest is missing, or the argument is `false`: there are records
   * beside these.
   */
  readonly summary: (whole?: boolean) => InDetail<ProgrammeSummary, Asked>
}

const indexSchema = /* @__PURE__ */ whole(
  'the index of a record: a whole number from 0',
  0,
  Number.MAX_SAFE_INTEGER - 1,
)

/** The head of a state, which says whether the rest of it can be read at all. */
const headReaders = /* @__PURE__ */ (() => ({
  kind: oneOf('programme-state'),
  version: textThat({ is: { says: '{version}, the version of this library', version } }, (given) => given === version),
}))()
const headSchema = /* @__PURE__ */ (() => partly<Pick<ProgrammeState, 'kind' | 'version'>>(headReaders))()
const stateSchema = /* @__PURE__ */ (() =>
  reads<Omit<ProgrammeState, 'kept'> & { readonly kept: Kept }>('the state of a programme', {
    ...headReaders,
    asOf: daySchema,
    policy: policySchema,
    framework: frameworkSchema,
    kept: keptSchema,
  }))()

/** What a state goes by, as it is sent. */
interface SentTerms {
  readonly policy: string
  readonly framework: string
}

/** Reads what was kept elsewhere, for a programme of a day that goes by the same. */
const readState = (value: unknown, asOf: Day, sent: SentTerms, { has }: Fold): Reading<Kept> => {
  const head = read(headSchema, value)
  if (head.issues) return head
  const reading = read(stateSchema, value)
  if (reading.issues) return reading
  const state = reading.value
  const refused = (path: Issue['path'], received: string, allowed: Short): Reading<Kept> => ({
    issues: [issueAt('not-allowed', path, { received, allowed })],
  })
  if (state.asOf !== asOf) return refused(['asOf'], state.asOf, { says: '{day}, the day of this programme', day: asOf })
  for (const name of ['policy', 'framework'] as const) {
    if (JSON.stringify(state[name]) !== sent[name])
      return refused([name], state[name].id, `the ${name} of this programme, with the same figures`)
  }
  const again = state.kept.rows.findIndex(([index]) => has(index))
  if (again >= 0)
    return refused(['kept', 'rows', again, 0], String(state.kept.rows[again]![0]), 'a record that was not added yet')
  const contradiction = contradictionIn(state.kept, ['kept'])
  return contradiction ? { issues: [contradiction] } : { value: state.kept }
}

/**
 * Begins a programme that is evaluated record by record, in as many places as there are: each adds its share and keeps a state, and one merges
 * the states. Merging is free of order and grouping, so that any split of the records gives the same summary, to the byte: partners that were
 * chosen twice, contradictions and funds are found across the shares.
 *
 * @param asOf - The day to speak of, `YYYY-MM-DD`, in the Philippines.
 * @param options - The policy and the SBM framework to apply; those of fiscal year 2016 and of 2012 unless given.
 * @returns The programme; or `invalid-input` where the day or an option could not be read.
 * @example
 * ```ts
 * import { openProgramme, type PartnershipRecord } from 'deped-school-partnerships'
 *
 * const partner = { id: '107973', pbb: { year: 2014, level: 1 } } as const
 * const records: PartnershipRecord[] = ['107970', '107605'].map((id) => ({ pairing: { leader: { id, pbb: { year: 2014, level: 5 } }, partner } }))
 *
 * const [here, there] = [openProgramme('2016-12-31'), openProgramme('2016-12-31')]
 * if (here.outcome === 'invalid-input' || there.outcome === 'invalid-input') throw new Error()
 * here.add(records[0]!, 0)
 * there.add(records[1]!, 1)
 * const sent = JSON.stringify(there.state())
 *
 * here.merge(JSON.parse(sent)) // => { kind: 'programme-state', outcome: 'merged', records: 2 }
 * here.summary().parts.set.because.map(({ rule }) => rule) // => ['pairings/not-twice']
 * ```
 * @applies evaluateProgramme
 * @group Questions
 */
export const openProgramme = <Asked extends Detail = 'full'>(
  asOf: Day,
  options: EvaluationOptions<Asked> = {},
): OpenProgramme<Asked> | InvalidInput<'programme'> => {
  const input = readAll({ asOf: read(daySchema, asOf, ['asOf']), options: readEvaluationOptions(options) })
  return input.issues ? invalid('programme', input.issues) : opened(input.value.asOf, input.value.options)
}

const opened = <Asked extends Detail>(
  asOf: Day,
  goesBy: GoesBy & { readonly detail?: Detail | undefined },
): OpenProgramme<Asked> => {
  const told = <Answer extends object>(answer: Answer) =>
    inDetail<Answer, Asked>(answer, goesBy.detail as Asked | undefined)
  const fold = foldOf(asOf, goesBy)
  const sent: SentTerms = {
    policy: JSON.stringify(goesBy.policy.policy),
    // Read, so that its fields stand in one order.
    framework: JSON.stringify(read(frameworkSchema, goesBy.framework).value),
  }
  return {
    kind: 'programme',
    outcome: 'open',
    add: (record, index) => {
      if (index === undefined) return told(fold.add({ value: record }))
      const reading = read(indexSchema, index, ['index'])
      if (reading.issues) return told(invalid('partnership', reading.issues))
      if (fold.has(index)) {
        const refused = { received: String(index), allowed: 'an index that was not added yet' } as const
        return told(invalid('partnership', [issueAt('not-allowed', ['index'], refused)]))
      }
      return told(fold.add({ value: record }, index))
    },
    state: () => ({
      kind: 'programme-state',
      version,
      asOf,
      policy: JSON.parse(sent.policy) as Policy,
      framework: JSON.parse(sent.framework) as SbmFramework,
      kept: withPesos(fold.kept()) as ProgrammeState['kept'],
    }),
    merge: (state) => {
      const kept = readState(state, asOf, sent, fold)
      if (kept.issues) return invalid('programme-state', kept.issues)
      fold.merge(kept.value)
      return { kind: 'programme-state', outcome: 'merged', records: fold.progress().records }
    },
    summary: (isWhole = true) => told(fold.summary(isWhole)),
  }
}
