// Who is a Leader School and who a Partner School: DepEd's guide, "Who are the Leader Schools and Partner Schools?"
import { decided, undetermined } from '../decision/conclude.ts'
import type { Decision, Need } from '../decision/answer.ts'
import { applyRules, type Rule, rule } from '../decision/old-rule.ts'
import type { LevelParams } from '../decision/rule-params.ts'
import { FY2016, type ClauseId, type Policy } from '../order/index.ts'
import { readPolicy } from '../policy/facts.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { type School, schoolName, schoolSchema } from './facts.ts'
import { listed } from '../decision/wording.ts'

/**
 * Which role a school’s level gives it.
 *
 * @group Answers
 */
export type Classification = Decision<'leader-school' | 'partner-school'>

// @__NO_SIDE_EFFECTS__
const levelRule = (
  role: 'leader' | 'partner',
  levels: 'leaderLevels' | 'partnerLevels',
  title: string,
  clause: ClauseId,
): Rule<School> =>
  rule({
    id: `classification/${role}-school`,
    statement: `A ${title} stands at a level of ${title}s in the PBB performance categories of the year that decides.`,
    basis: 'stated',
    clauses: [clause],
    parameters: ['pbbYear', levels],
    path: ({ pbb }) => (pbb?.level === undefined ? ['pbb'] : ['pbb', 'level']),
    check: ({ pbb }, policy) =>
      pbb?.level === undefined || pbb.year !== policy.pbbYear.value
        ? undefined
        : policy[levels].value.includes(pbb.level),
    params: (school, policy) => {
      const { year, level } = school.pbb ?? {}
      const [name, requiredYear, allowed] = [schoolName(school), policy.pbbYear.value, policy[levels].value]
      if (year === undefined)
        return level === undefined
          ? { school: name, requiredYear, allowed }
          : { school: name, level, requiredYear, allowed }
      return level === undefined
        ? { school: name, year, requiredYear, allowed }
        : { school: name, year, level, requiredYear, allowed }
    },
    met: (figures) => `${standing(figures)}: ${title}s are at Level ${listed(figures.allowed)}.`,
    breached: (figures) => `${standing(figures)}, which is not a level of ${title}s (${listed(figures.allowed)}).`,
    open: (figures) => `${gap(figures)}; ${title}s are at Level ${listed(figures.allowed)} in ${figures.requiredYear}.`,
    needs: (school, policy) => [levelNeed(school, policy.pbbYear.value)],
  })

const standing = ({ school, level, requiredYear }: LevelParams): string =>
  `${school} was at Level ${level} in the ${requiredYear} PBB categories`

const gap = ({ school, year, level, requiredYear }: LevelParams): string => {
  if (level === undefined) return `The level of ${school} in the ${requiredYear} PBB categories is not known`
  if (year === undefined) return `${school} was at Level ${level}, in a year that is not known`
  return `${school} was at Level ${level} in ${year}, and a level of another year than ${requiredYear} does not decide`
}

const levelNeed = ({ pbb, ...given }: School, year: number): Need => {
  const school = schoolName(given)
  return pbb?.level !== undefined && pbb.year === undefined
    ? {
        kind: 'fact',
        asks: 'pbb-year',
        path: ['pbb', 'year'],
        question: `In which year’s PBB categories was ${school} at Level ${pbb.level}?`,
        params: { school, level: pbb.level },
      }
    : {
        kind: 'fact',
        asks: 'pbb-level',
        path: pbb?.year === year ? ['pbb', 'level'] : ['pbb'],
        question: `At which level was ${school} in the ${year} PBB categories?`,
        params: { school, year },
      }
}

/** A Leader School stands at a level of Leader Schools. */
export const leaderSchool = /* @__PURE__ */ levelRule(
  'leader',
  'leaderLevels',
  'Leader School',
  'do44/who/leader-school',
)

/** A Partner School stands at a level of Partner Schools. */
export const partnerSchool = /* @__PURE__ */ levelRule(
  'partner',
  'partnerLevels',
  'Partner School',
  'do44/who/partner-school',
)

/** The rules of this subject, in rulebook order. */
export const classificationRules = /* @__PURE__ */ Object.freeze([leaderSchool, partnerSchool])

/** Classifies a school that has been read. */
export const classify = (
  school: School,
  policy: Policy,
  at: readonly (string | number)[] = [],
): Exclude<Classification, { outcome: 'invalid-input' }> => {
  const findings = applyRules(classificationRules, school, policy, at)
  const [leader, partner] = findings
  if (leader?.result === 'met') return decided('leader-school', [leader], findings)
  if (partner?.result === 'met') return decided('partner-school', [partner], findings)
  return undetermined(findings, findings)
}

/**
 * Decides whether a school is a Leader School or a Partner School by its level in the PBB categories of 2014.
 *
 * A level without its year, or of another year, does not decide: the answer then says which level is needed.
 *
 * @param school - The school; only `pbb` decides.
 * @param policy - The parameters to apply; those of fiscal year 2016 unless given.
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
export const classifySchool = (school: School, policy: Policy = FY2016): Classification => {
  const input = readAll({ school: read(schoolSchema, school), policy: readPolicy(policy) })
  return input.issues ? invalid(input.issues) : classify(input.value.school, input.value.policy)
}
