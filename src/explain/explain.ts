import type { Remedies } from '../act/mend.ts'
import type { Path, SubjectReference } from '../decision/answer.ts'
import type { Brief } from '../decision/detail.ts'
import { type BriefNeed, placesOf } from '../decision/once.ts'
import { spell } from '../decision/path.ts'
import type { ProgrammeSummary } from '../programme/summary.ts'
import type { PartnershipReport } from '../partnership/report.ts'
import type { Answer, Given, Lookup } from './answer.ts'
import { questionOfSeveral } from './asked.ts'
import { decisions, lookups } from './by-kind.ts'
import { partOf } from '../answers/walk.ts'
import { findingItem, problemItems } from './findings.ts'
import { lineOf } from './fund.ts'
import { footnotes } from './footnotes.ts'
import type { Messages } from './messages.ts'
import { fieldAt, idOf, placeOf } from './printing.ts'
import { namesIn } from './names.ts'
import { attempt, type ExplainOptions, quietly, type ReadOptions, readOptions } from './options.ts'
import { markdown, type Style, text } from './style.ts'
import { fitting, type Most, whole } from './page.ts'
import { programmeSummary } from './programme-summary.ts'
import { remediesSection } from './remedies.ts'
import { stored } from './stored.ts'
import { partnershipSummary } from './summary.ts'
import { type Telling, telling } from './telling.ts'
import { type GivenInBrief, isInBrief, unfolded } from './unfolded.ts'

/**
 * Puts an answer into words: the outcome, each finding with its rule and the numbers of its clauses, what is needed as
 * questions, and last the clauses by number. Words of the Order stand in quotation marks; what is not its words does not.
 *
 * A report on a partnership is told on one page, for a school head: the verdict and why, what is not eligible by voucher, what has to be
 * answered, the next duty, the fund in five rows, or once it is no longer valid in six, and the clauses that decide. A programme is told on one page too, with the partnerships
 * that are not in order by the caller’s reference. Where the page is full, clauses are told by where they stand,
 * without their words; then longer lists are cut, and the page says how many there are more. Every expense that is not eligible is named,
 * also where that takes more than a page. Markdown has no page that ends, and leaves nothing out; `detail: 'full'` tells everything, rule by
 * rule. Lines of a ledger go by their vouchers, else by their numbers from 1.
 *
 * What can be done about an answer stands on its page where `remedies` has it.
 *
 * A report in brief has such a page too, without what is not in it: the amounts of single expenses, and what is open where something is
 * breached. Any other answer in brief, and one that is to be told in full, is told by what decides and what is needed, each once with all
 * that it is about. An answer that was stored as JSON explains just as well. A value that is no answer, or none that can be told, such as a receipt, is said to be none.
 * Messages that cannot be used leave the explanation in English.
 *
 * @param answer - Any answer of this library.
 * @param options - The format, for a text its width, what can be done, and the language.
 * @returns The explanation, one text with line breaks.
 * @example
 * ```ts
 * import { classifySchool, explain } from 'deped-school-partnerships'
 *
 * explain(classifySchool({ id: '107970', pbb: { year: 2014, level: 5 } })).split('\n')[0] // => 'OUTCOME: Leader School'
 * explain(classifySchool({ id: '107970' }), { format: 'markdown' }).split('\n')[0] // => '## Outcome: undetermined'
 * ```
 * @group Questions
 */
export const explain = (answer: Answer | Brief<Answer>, options: ExplainOptions = {}): string => {
  const { messages, remedies, ...read } = readOptions(options)
  // What is told of each kind is what its full answer has; of an answer in brief, what all kinds have.
  const told = (how: ReadOptions): string | undefined => explained(stored(answer) as Answer, how)
  return attempt((language) => {
    const how = { ...read, ...(language && { messages: language }) }
    // Remedies that cannot be told are as if they were not given.
    return (remedies && quietly(() => told({ ...how, remedies }))) ?? told(how)
  }, messages)
}

const isLookup = (answer: Answer): answer is Lookup => Object.hasOwn(lookups, answer.kind)
const isDecision = (answer: Answer): answer is Exclude<Given, Lookup> =>
  Object.hasOwn(decisions, answer.kind) && 'needs' in answer && Array.isArray(answer.needs)

/** The whole explanation; nothing where the answer is not what it is said to be. */
const explained = (answer: Answer, { style, isFull, remedies, messages }: ReadOptions): string | undefined => {
  if (!(isLookup(answer) || isDecision(answer))) return undefined
  const inBrief = isInBrief(answer)
  if (!isFull && isSummed(answer)) return onePage(unfolded(answer), style, remedies, messages)
  const tell = telling(style, messages, isFull)
  return style.whole([
    style.heading(tell.word('Outcome'), tell.name('outcomes', answer.outcome)),
    ...(isLookup(answer) && !('policy' in answer) ? [] : madeWith(answer, tell)),
    ...(inBrief ? decisiveParts(answer as GivenInBrief, tell) : parts(answer, tell)),
    ...(remedies && isDecision(answer) ? remediesSection(remedies, whole, namesIn(answer, tell), tell) : []),
    ...footnotes(tell),
  ])
}

function* decisiveParts(answer: GivenInBrief, tell: Telling): Generator<string> {
  for (const finding of answer.because) {
    const lines = placesOf(finding).flatMap((path) => {
      const part = partOf({ ...finding, path }, answer)
      return part?.part === 'expenses' ? [lineOf(part.subject, tell)] : []
    })
    const about = lines.length > 0 ? `${tell.say.namesAndMore({ names: lines, more: 0 })}: ` : ''
    yield findingItem(finding, tell, about)
  }
  const nameAt = namesIn(answer, tell)
  yield* questions(answer, tell, (path) => nameAt(path) ?? placeOf(spell(path)))
}

/** An answer that has a page. */
const isSummed = (answer: Answer): answer is PartnershipReport | ProgrammeSummary =>
  (answer.kind === 'partnership' || answer.kind === 'programme') && answer.outcome !== 'invalid-input'

/** An answer on one page, its lists as long as there is room for. */
const onePage = (
  answer: PartnershipReport | ProgrammeSummary,
  style: Style,
  remedies?: Remedies,
  messages?: Messages,
): string => {
  const page = (most: Most, look: Style): string => {
    const tell = telling(look, messages)
    return look.whole([
      look.heading(tell.word('Outcome'), tell.name('outcomes', answer.outcome)),
      ...(answer.kind === 'partnership'
        ? partnershipSummary(answer, remedies, most, tell)
        : programmeSummary(answer, most, tell)),
    ])
  }
  // Markdown has no lines to count.
  if (style === markdown) return page(whole, style)
  return page(
    fitting((most) => page(most, text(80))),
    style,
  )
}

/** What an answer may say that it was made with. */
interface MadeWith {
  readonly kind: string
  readonly subject?: SubjectReference
  readonly asOf?: string
  readonly policy?: string
  readonly version?: string
}

/** What an answer is about, as far as it has names. */
const aboutOf = (
  { school, leader, partner, activity, label, voucher, entry }: SubjectReference,
  say: Telling['say'],
) => [
  school && say['about/school']({ school: idOf(school) }),
  leader && partner && say['about/pair']({ leader: idOf(leader), partner: idOf(partner) }),
  label ? say['about/label']({ label }) : activity && say['about/label']({ label: activity }),
  voucher ? say['about/voucher']({ voucher }) : entry !== undefined && say['about/line']({ line: entry + 1 }),
]

function* madeWith({ subject, asOf, policy, version }: MadeWith, { style, say }: Telling): Generator<string> {
  const { reference } = subject ?? {}
  const facts = [
    reference && say.reference({ reference }),
    ...(subject ? aboutOf(subject, say) : []),
    asOf && say.asOf({ day: idOf(asOf) }),
    policy && say.policy({ id: idOf(policy) }),
    version && say.version({ version: idOf(version) }),
  ].filter(Boolean)
  if (facts.length > 0) yield style.note(facts.join(', '))
}

function* parts(answer: Answer, tell: Telling): Generator<string> {
  if (answer.outcome === 'invalid-input') yield* problemItems(answer.issues, tell)
  // The table has a teller of the very kind, which the compiler cannot follow.
  else if (isLookup(answer)) yield* lookups[answer.kind](answer as never, tell)
  else {
    yield* decisions[answer.kind](answer as never, tell)
    yield* questions(answer, tell)
  }
}

function* questions(
  { outcome, needs }: { readonly outcome: string; readonly needs: readonly BriefNeed[] },
  tell: Telling,
  nameAt = (path: Path): string => placeOf(spell(path)),
): Generator<string> {
  const { style, say, word, name, question } = tell
  if (needs.length === 0) return
  yield style.heading(outcome === 'undetermined' ? word('What would settle it') : word('What is still open'))
  for (const [index, need] of needs.entries()) {
    const places = placesOf(need)
    const at = say.at({
      kind: name('kinds', need.kind),
      place: fieldAt(need.path, (index) => tell.formats.recordsByIndex([index])),
    })
    const asked =
      places.length > 1
        ? `${questionOfSeveral(need, tell)} ${say.namesAndMore({ names: places.map(nameAt), more: 0 })}`
        : `${question(need)} (${at})`
    yield style.item(`${index + 1}.`, asked)
  }
}
