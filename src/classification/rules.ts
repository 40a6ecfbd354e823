// Who is a Leader School and who a Partner School: DepEd's guide, "Who are the Leader Schools and Partner Schools?"
import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import { decided, undetermined } from '../decision/conclude.ts'
import type { Decision, InvalidInput, Path } from '../decision/answer.ts'
import { placeAt } from '../decision/place.ts'
import type { FindingsIn } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import type { ClauseId, PbbLevel } from '../order/index.ts'
import { type PolicyOptions, readPolicyOptions } from '../policy/facts.ts'
import { type PolicyTerms, rulesAbout } from '../policy/terms.ts'
import { read } from '../reading/read.ts'
import {
  type ClassificationFacts,
  formats,
  questions,
  referenceTo,
  type School,
  type SchoolReference,
  schoolSchema,
  type Side,
} from './facts.ts'

/**
 * The figures behind a finding about a school’s level.
 *
 * @group Answers
 */
export interface LevelParams {
  /** The school. */
  readonly school: SchoolReference
  /** The year of the level at hand; absent where unknown. */
  readonly year?: number
  /** The level at hand; absent where unknown. */
  readonly level?: PbbLevel
  /** The year whose categories decide. */
  readonly requiredYear: number
  /** The levels that are allowed. */
  readonly allowed: readonly PbbLevel[]
  /** The role that the policy names the school for, whatever its level; absent where it does not. */
  readonly designated?: Side
  /** The levels of the year that decides which records give the school; absent where they do not give several. */
  readonly differing?: readonly PbbLevel[]
}

const rule = rulesAbout<ClassificationFacts>()(formats, questions)

const others = {
  leader: ['partner', 'Partner School'],
  partner: ['leader', 'Leader School'],
} as const

// @__NO_SIDE_EFFECTS__
const levelRule = (role: Side, title: string, clause: ClauseId) => {
  const levels = `${role}Levels` as const
  const [other, otherTitle] = others[role]
  const byLevel = ['pbbYear', levels] as const
  const byName = { leader: ['designatedLeaders'], partner: ['designatedPartners'] } as const
  return rule({
    id: `classification/${role}-school`,
    title: `${title} by its PBB level`,
    basis: 'stated',
    clauses: [clause],
    statement: `A ${title} stands at a level of ${title}s in the PBB performance categories of the year that decides, or is named as one by the policy.`,
    uses: byLevel,
    mayUse: ['designatedLeaders', 'designatedPartners'],
    goesBy: ({ designated }) => (designated === undefined ? byLevel : byName[designated]),
    mayAsk: ['deciding'],
    at: ({ pbb, designated }) =>
      designated !== undefined ? ['id'] : pbb?.level === undefined ? ['pbb'] : ['pbb', 'level'],
    check: ({ deciding, designated }, values) => {
      if (designated !== undefined) return designated === role
      return deciding === undefined ? 'deciding' : values[levels].includes(deciding)
    },
    figures: (school, values): AsFarAsKnown<LevelParams> => ({
      school: referenceTo(school),
      year: school.pbb?.year,
      level: school.pbb?.level,
      requiredYear: values.pbbYear,
      allowed: values[levels],
      designated: school.designated,
      differing: school.differing,
    }),
    met: [
      { if: { designated: role }, say: `{school:school} is named as a ${title} by the policy, whatever its level.` },
      `{school:school} was at Level {level} in the {requiredYear} PBB categories: ${title}s are at Level {allowed:or}.`,
    ],
    breached: [
      {
        if: { designated: other },
        say: `{school:school} is named as a ${otherTitle} by the policy, and so is no ${title}.`,
      },
      `{school:school} was at Level {level} in the {requiredYear} PBB categories, which is not a level of ${title}s ({allowed:or}).`,
    ],
    open: [
      `Records give {school:school} different levels of the {requiredYear} PBB categories, Level {differing:or}; ${title}s are at Level {allowed:or}.`,
      `{school:school} was at Level {level} in {year}, but only the level of {requiredYear} counts; ${title}s are at Level {allowed:or} in {requiredYear}.`,
      `{school:school} was at Level {level}, in a year that is not known; ${title}s are at Level {allowed:or} in {requiredYear}.`,
      `The level of {school:school} in the {requiredYear} PBB categories is not known; ${title}s are at Level {allowed:or} in {requiredYear}.`,
    ],
  })
}

/** A Leader School stands at a level of Leader Schools. */
export const leaderSchool = levelRule('leader', 'Leader School', 'do44/who/leader-school')

/** A Partner School stands at a level of Partner Schools. */
export const partnerSchool = levelRule('partner', 'Partner School', 'do44/who/partner-school')

/** The rules of this subject, in rulebook order. */
export const classificationRules = /* @__PURE__ */ Object.freeze([leaderSchool, partnerSchool])

/** All that this subject says. */
export const classification = { rules: classificationRules, questions, formats } as const

/** A finding about one school. */
export type ClassificationFinding = FindingsIn<typeof classificationRules>

/**
 * Which role a school has. Its finding is that of this role alone: a school that has not the other role breaches nothing. While the role
 * is open, both rules are.
 *
 * @group Answers
 */
export type Classification = Decision<'leader-school' | 'partner-school', ClassificationFinding, 'school'>

/** The facts that rules about a school go by. */
export const factsOf = (
  school: School,
  { values }: PolicyTerms,
  differing?: readonly PbbLevel[],
): ClassificationFacts => ({
  differing,
  designated: values.designatedLeaders?.has(school.id)
    ? 'leader'
    : values.designatedPartners?.has(school.id)
      ? 'partner'
      : undefined,
  deciding: school.pbb?.year === values.pbbYear ? school.pbb.level : undefined,
  ...school,
})

/** Classifies a school that has been read; of several levels that records give it none is known to be right. */
export const classify = (
  school: School,
  terms: PolicyTerms,
  at: Path = [],
  differing?: readonly PbbLevel[],
): Exclude<Classification, InvalidInput> => {
  const facts = factsOf(school, terms, differing)
  const place = placeAt(at)
  const about = {
    subject: { path: at, school: school.id, ...(school.name !== undefined && { label: school.name }) },
    terms,
  }
  const leader = leaderSchool.apply(facts, terms, place)
  if (leader.result === 'met') return decided('school', 'leader-school', [], [leader], about)
  const partner = partnerSchool.apply(facts, terms, place)
  if (partner.result === 'met') return decided('school', 'partner-school', [], [partner], about)
  return undetermined('school', [leader, partner], [leader, partner], about)
}

/**
 * Decides whether a school is a Leader School or a Partner School by its level in the PBB categories of 2014.
 *
 * A level without its year, or of another year, does not decide: the answer then says which level is needed. A policy may name
 * schools for a role by another measure (`designatedLeaders`, `designatedPartners`); for these the level does not decide.
 *
 * @param school - The school; only `pbb` decides.
 * @param options - The policy to apply; that of fiscal year 2016 unless given.
 * @returns `leader-school` at Levels 5 to 8, `partner-school` at Levels 1 to 4, `undetermined` where the level of the
 * year that decides is not known, `invalid-input` where the school or the policy could not be read.
 * @example
 * ```ts
 * import { classifySchool } from 'deped-school-partnerships'
 *
 * classifySchool({ id: '107970', pbb: { year: 2014, level: 5 } }).outcome // => 'leader-school'
 * classifySchool({ id: '107973', pbb: { year: 2014, level: 1 } }).outcome // => 'partner-school'
 *
 * const answer = classifySchool({ id: '301160', pbb: { year: 2013, level: 6 } })
 * answer.outcome // => 'undetermined'
 * answer.needs[0]?.question // => 'At which level was School 301160 in the 2014 PBB categories?'
 * ```
 * @clause do44/who/leader-school
 * @clause do44/who/partner-school
 * @group Questions
 */
export const classifySchool = <Asked extends Detail = 'full'>(
  school: School | Unread,
  options: PolicyOptions<Asked> = {},
): InDetail<Classification, Asked> =>
  answered(
    'school',
    readBy(readPolicyOptions(options), (how) => ({ school: read(schoolSchema, school, [], how) })),
    ({ school: read, options: { policy } }) => classify(read, policy),
  )
