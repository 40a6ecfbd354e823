// What only a set of partnerships can show, beside who was selected: one level for each school, and the appropriation.
import type { Finding } from '../decision/answer.ts'
import { applyRules, placeAt, rule } from '../decision/old-rule.ts'
import type { LevelReference, PairReference } from '../decision/rule-params.ts'
import type { Policy } from '../order/index.ts'
import { type Centavos, centavos, pesos } from '../reading/money.ts'
import { schoolsNeeded, selectionFindings } from '../pairing/list.ts'
import { peso } from '../decision/wording.ts'
import type { PolicyTerms } from '../policy/terms.ts'

/** Records that give a school different levels; none of them where no records do. */
interface Levels {
  readonly school?: string
  readonly levels: readonly LevelReference[]
}

const oneLevel = /* @__PURE__ */ rule<Levels, 'programme/one-level'>({
  id: 'programme/one-level',
  statement: 'All records give a school the same level in the PBB categories of the year that decides.',
  basis: 'interpreted',
  clauses: ['do44/who/leader-school', 'do44/who/partner-school'],
  parameters: ['pbbYear'],
  path: ({ levels: [first] }) => (first ? levelPath(first) : []),
  check: ({ levels }) => levels.length === 0 || undefined,
  params: (facts, { pbbYear }) => ({ ...facts, year: pbbYear.value }),
  met: ({ year }) =>
    `No school stands in the records that could be read with two levels of the ${year} PBB categories.`,
  open: ({ school, year, levels }) =>
    `School ${school} stands in the records with more than one level of the ${year} PBB categories: ${levels.map(told).join(', ')}.`,
  needs: (facts, { pbbYear: { value: year } }) =>
    facts.levels.slice(0, 1).map((first) => ({
      kind: 'fact',
      asks: 'one-level',
      path: levelPath(first),
      question: `Which level does School ${facts.school} have in the ${year} PBB categories: ${facts.levels.map(told).join(', ')}?`,
      params: { ...facts, year },
    })),
})

const levelPath = ({ record, side }: LevelReference) => [record, 'pairing', side, 'pbb', 'level']
const told = ({ level, record }: LevelReference): string => `Level ${level} in record [${record}]`

/** What a set of partnerships asks of the appropriation. */
interface Allotments {
  /** How many different Leader Schools the records name. */
  readonly leaders: number
  /** The records whose schools could not be read. */
  readonly unreadable: readonly number[]
}

const allotted = (leaders: number, { fund }: Policy): Centavos => BigInt(leaders) * centavos(fund.value)

const appropriation = /* @__PURE__ */ rule<Allotments, 'programme/appropriation'>({
  id: 'programme/appropriation',
  statement: 'The funds of all Leader Schools together are no more than the appropriation.',
  basis: 'interpreted',
  clauses: ['do44/rationale/appropriation', 'do44/fund/amount', 'do44/fund/most-leader-schools'],
  parameters: ['appropriation', 'fund'],
  path: () => [],
  check: ({ leaders, unreadable }, policy) => {
    const whole = centavos(policy.appropriation.value)
    if (allotted(leaders, policy) > whole) return false
    return allotted(leaders + unreadable.length, policy) <= whole || undefined
  },
  params: ({ leaders, unreadable }, policy) => ({
    leaders,
    allotted: pesos(allotted(leaders, policy)),
    appropriation: policy.appropriation.value,
    unreadable: unreadable.length,
  }),
  met: (figures) => `${sums(figures)}; ${peso(figures.appropriation)} is appropriated.`,
  breached: (figures) => `${sums(figures)}, more than the appropriation of ${peso(figures.appropriation)}.`,
  open: (figures) =>
    `${sums(figures)}; the schools of more records (${figures.unreadable}) could not be read, and ${peso(figures.appropriation)} is appropriated.`,
  needs: ({ unreadable }) => schoolsNeeded(unreadable),
})

const sums = (figures: { readonly leaders: number; readonly allotted: string }): string =>
  `The funds of the Leader Schools (${figures.leaders}) come to ${peso(figures.allotted)}`

/** The rules of this subject, in rulebook order. */
export const programmeRules = /* @__PURE__ */ Object.freeze([oneLevel, appropriation])

/** A set of partnerships as its rules see it. */
export interface ProgrammeFacts {
  /** The pairs whose schools could be read. */
  readonly pairs: readonly PairReference[]
  /** The records whose schools could not. */
  readonly unreadable: readonly number[]
  /** Schools with different levels of the year that decides. */
  readonly levels: readonly Levels[]
}

/** Applies every rule about a set. */
export const programmeFindings = ({ pairs, unreadable, levels }: ProgrammeFacts, policy: PolicyTerms): Finding[] => [
  ...selectionFindings(pairs, unreadable, policy),
  ...(levels.length > 0 ? levels : [{ levels: [] }]).map((each) => oneLevel.apply(each, policy, placeAt([]))),
  ...applyRules([appropriation], { leaders: new Set(pairs.map(({ leader }) => leader)).size, unreadable }, policy),
]
