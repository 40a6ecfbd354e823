// A finding, what it stands on, and the problems of an input, in words.
import type { AnyFinding, AnyToldFinding, Basis, Decision, Issue } from '../decision/answer.ts'
import { meantBy } from '../reading/issues.ts'
import { idOf } from './printing.ts'
import type { Telling } from './telling.ts'
import type { Word } from './words.ts'

const bases: Readonly<Record<Basis, readonly Word[]>> = {
  stated: [],
  interpreted: ['our reading'],
  companion: ['a companion order'],
  // Who gave the figures is told with the clauses.
  authority: [],
}

/** What a finding stands on: whose reading it is, who gave its figures, and the numbers of its clauses. */
const standing = (finding: AnyToldFinding, { word, grounds }: Telling): string[] => [
  ...bases[finding.basis].map(word),
  ...grounds(finding),
]

/** A finding with its rule and what it stands on; before it, what it is about. */
export const findingItem = (finding: AnyToldFinding, tell: Telling, about = ''): string =>
  tell.style.item(
    `[${tell.name('results', finding.result)}]`,
    `${about}${tell.finding(finding)} (${[idOf(finding.rule), ...standing(finding, tell)].join('; ')})`,
  )

/**
 * Findings, each with its rule and what it stands on.
 *
 * @yields {string} One of them.
 */
export function* findingItems(findings: readonly AnyFinding[], tell: Telling): Generator<string> {
  for (const finding of findings) yield findingItem(finding, tell)
}

/** Whether a finding is told by itself, and not only in what is open: a breach is, and facts that contradict each other. */
export const isTold = ({ result, rule }: AnyFinding): boolean =>
  result === 'breached' || (result === 'open' && rule === 'duties/no-contradiction')

/** A problem as it is told. One of an earlier version has no texts as data. */
type ToldIssue = Omit<Issue, 'params'> & Partial<Pick<Issue, 'params'>>

/** What is wrong with an input. */
export const problem = (
  { code, path, message, received, allowed, suggestion, params }: ToldIssue,
  { say, formats, retold, short }: Telling,
): string =>
  retold(message, () =>
    say[`issue/${code}`]({
      field: formats.field(path),
      received: short(params?.received, received),
      allowed: short(params?.allowed, allowed),
      meant: suggestion === undefined ? undefined : meantBy({ received, suggestion }),
    }),
  )

/**
 * The problems of an input.
 *
 * @yields {string} One of them.
 */
export function* problemItems(issues: readonly Issue[], tell: Telling): Generator<string> {
  for (const issue of issues) yield tell.style.item('[!]', problem(issue, tell))
}

/**
 * A decision that is a part of an answer, under its title.
 *
 * @yields {string} Its parts.
 */
export function* section(title: string, decision: Decision<string>, tell: Telling): Generator<string> {
  yield tell.style.heading(title, tell.name('outcomes', decision.outcome))
  if ('issues' in decision) yield* problemItems(decision.issues, tell)
  yield* findingItems(decision.findings, tell)
}

/** What a row has to say beside its outcome: the breaches and the questions, or else the clauses that it stands on. */
export const reasons = ({ because, findings, needs }: Decision<string>, tell: Telling): string =>
  [
    ...because.flatMap((finding) =>
      finding.result === 'breached' || finding.result === 'unmet'
        ? [`${tell.finding(finding)} (${standing(finding, tell).join('; ')})`]
        : [],
    ),
    ...needs.map(tell.question),
  ].join(' ') || groundsOfAll(findings, tell)

/** What several findings stand on. */
export const groundsOfAll = (findings: readonly AnyFinding[], { grounds }: Telling): string =>
  grounds({
    clauses: onceEach(findings.flatMap(({ clauses }) => clauses)),
    authorities: onceEach(findings.flatMap(({ authorities = [] }) => authorities)),
    departsFrom: onceEach(findings.flatMap(({ departsFrom = [] }) => departsFrom)),
  }).join('; ')

const onceEach = <Text extends string>(texts: readonly Text[]): Text[] => [...new Set(texts)]
