// Questions as a page asks them: each once, with all that it is asked about.
import type { AnyNeed } from '../decision/answer.ts'
import type { Need } from '../catalogue/subjects.ts'
import type { ExpenseNeedParams } from '../expenses/facts.ts'
import type { ActivityNeedParams, ActivityReference } from '../activities/facts.ts'
import type { StaffNeedParams } from '../incentives/facts.ts'
import { known } from '../decision/known.ts'
import type { NameAt } from './names.ts'
import { cut, idOf, shortly } from './printing.ts'
import type { EachQuestion } from './phrases.ts'
import type { Telling } from './telling.ts'

/** A question, and what it is asked about; nothing where the question itself says so. */
export interface Asked {
  readonly question: string
  readonly about: readonly string[]
}

type NeedOfEach<Asks extends EachQuestion> = Extract<Need, { readonly asks: Asks }>
type Names<Asks extends EachQuestion> = (
  need: NeedOfEach<Asks>,
  tell: Telling,
  nameOf: NameOfEntry,
) => string | undefined

/** What people call an entry of the ledger, by its index. */
export type NameOfEntry = (entry: number) => string

interface About<Figures> {
  readonly params: Figures
}

/** An activity whose own words are cut where they are long. */
const inShort = ({ description, id, ...others }: ActivityReference): ActivityReference =>
  known<ActivityReference>({
    ...others,
    id: id === undefined ? undefined : cut(id, 40),
    description: description === undefined ? undefined : cut(description, 40),
  })

// An expense that is asked about by itself, without a voucher, has nothing that tells it from others.
const byEntry = ({ params }: AnyNeed, _: Telling, nameOf: NameOfEntry): string | undefined => {
  const { voucher, entry } = (params as ExpenseNeedParams).expense ?? {}
  if (voucher !== undefined) return shortly(voucher)
  return entry === undefined ? undefined : nameOf(entry)
}
const byActivity = ({ params }: About<ActivityNeedParams>, { formats }: Telling): string =>
  formats.activity(inShort(params.activity))
const byStaff = ({ params }: About<StaffNeedParams>, { word }: Telling): string =>
  params.staff === undefined ? word('the staff') : shortly(params.staff)

/** What tells one of the things that a question is asked about from the others. */
const namesOf: { readonly [Asks in EachQuestion]: Names<Asks> } = {
  'expense-item': byEntry,
  'expense-day': byEntry,
  'expense-amount': byEntry,
  'expense-activity': byEntry,
  'approved-wfp': byEntry,
  'listed-activity': byActivity,
  'key-stage': byActivity,
  'integrated-shs': byActivity,
  'judged-aligned': byActivity,
  'partner-need': byActivity,
  'judged-needed': byActivity,
  'other-programme': byActivity,
  'field-trip': byActivity,
  'duty-day': ({ params }, { formats }) => formats.lettered(params.id),
  personnel: byStaff,
  'beyond-regular-duty': byStaff,
  'pay-possible': byStaff,
  'reports-in-vacations': byStaff,
  'indicator-rating': ({ params: { principle, index } }) => `${idOf(cut(principle, 60))} ${idOf(String(index + 1))}`,
  'performance-rating': ({ params }) => shortly(params.rated),
}

const isOfEach = (need: AnyNeed): need is NeedOfEach<EachQuestion> => Object.hasOwn(namesOf, need.asks)

/** The question of a need as it is asked of several things at once. */
export const questionOfSeveral = (need: AnyNeed, tell: Telling): string =>
  isOfEach(need) ? tell.say[`each/${need.asks}`]({}) : tell.question(need)

/** What tells what a question is asked about from the others; nothing where the question itself says it. */
export const questionAbout = (need: AnyNeed, tell: Telling, nameOf: NameOfEntry): string | undefined =>
  isOfEach(need) ? namesOf[need.asks](need as never, tell, nameOf) : undefined

/** The parts of a record in the order in which people are asked: first the pair, last what has no part in the outcome. */
const askedFirst: readonly unknown[] = ['pairing', 'duties', 'activities', 'ledger', 'obligated', 'incentives', 'sbm']
const rankOf = ({ path: [root] }: AnyNeed): number => askedFirst.indexOf(root)

/** Groups needs by their questions: by the part of the record, then first what is asked about most, then as each is first asked. */
export const askedOnce = (
  needs: readonly AnyNeed[],
  tell: Telling,
  nameOf: NameOfEntry,
  nameAt: NameAt,
): readonly Asked[] => {
  const groups = new Map<string, { readonly rank: number; readonly question: string; readonly about: Set<string> }>()
  for (const need of needs) {
    const question = questionOfSeveral(need, tell)
    const group = groups.get(question) ?? { rank: rankOf(need), question, about: new Set() }
    groups.set(question, group)
    // What an answer in brief asks of several has the words of the first.
    const about = 'alsoAt' in need ? nameAt(need.path) : questionAbout(need, tell, nameOf)
    if (about !== undefined) group.about.add(about)
  }
  return [...groups.values()]
    .sort((one, other) => one.rank - other.rank || other.about.size - one.about.size)
    .map(({ question, about }) => ({ question, about: [...about] }))
}
