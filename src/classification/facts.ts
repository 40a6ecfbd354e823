import { outside } from '../decision/printable.ts'
import type { PbbLevel } from '../order/index.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { listed, numeral } from '../decision/wording.ts'
import { levelSchema, schoolIdSchema, yearSchema } from '../policy/facts.ts'
import { questionsAbout } from '../policy/terms.ts'
import { oneOf } from '../reading/choices.ts'
import { optional, type Readers, reads } from '../reading/read.ts'
import { line } from '../reading/text.ts'
import { type Coordinates, coordinatesSchema } from './coordinates.ts'

/**
 * A school’s place in the public PBB categories of one year.
 *
 * @group Input
 */
export interface PbbRating {
  /**
   * The year the categories rate, from 2000 to 2199; left out where unknown.
   *
   * @clause do44/who/leader-school
   * @clause do44/who/partner-school
   */
  readonly year?: number | undefined
  /**
   * The level, 1 to 8; left out where unknown.
   *
   * @clause do44/who/leader-school
   * @clause do44/who/partner-school
   */
  readonly level?: PbbLevel | undefined
}

/**
 * What a school offers.
 *
 * @clause do44/frame/addressees
 * @clause do44/selection/across-offerings
 * @group Input
 */
export type Offering = 'elementary' | 'secondary' | 'integrated'

/**
 * A public school. Everything but the id may be left out where it is unknown.
 *
 * @group Input
 */
export interface School {
  /** The BEIS School ID: six digits, as a text. */
  readonly id: string
  /** The name, 1 to 200 characters. */
  readonly name?: string | undefined
  /**
   * The PBB year and level.
   *
   * @clause do44/who/leader-school
   * @clause do44/who/partner-school
   */
  readonly pbb?: PbbRating | undefined
  /** The region, 1 to 120 characters. */
  readonly region?: string | undefined
  /**
   * The Schools Division, 1 to 120 characters.
   *
   * @clause do44/rationale/elevate-others
   */
  readonly division?: string | undefined
  /**
   * The school district, 1 to 120 characters.
   *
   * @clause do44/rationale/elevate-others
   */
  readonly district?: string | undefined
  /** The city or municipality, 1 to 120 characters. */
  readonly municipality?: string | undefined
  /** What the school offers. */
  readonly offering?: Offering | undefined
  /**
   * Where the school stands.
   *
   * @clause do44/selection/nearby-from-list
   */
  readonly coordinates?: Coordinates | undefined
}

/** The readers of what is said of a school. */
export const saidReaders: Readers<Omit<School, 'id'>> = /* @__PURE__ */ (() => ({
  name: optional(line('a name', 200)),
  pbb: optional(reads<PbbRating>('a PBB rating', { year: optional(yearSchema), level: optional(levelSchema) })),
  region: optional(line('a region', 120)),
  division: optional(line('a division', 120)),
  district: optional(line('a district', 120)),
  municipality: optional(line('a city or municipality', 120)),
  offering: optional(oneOf('elementary', 'secondary', 'integrated')),
  coordinates: optional(coordinatesSchema),
}))()

/** A school. */
export const schoolSchema = reads<School>('a school', { id: schoolIdSchema, ...saidReaders })

/**
 * A school as findings name it.
 *
 * @group Answers
 */
export interface SchoolReference {
  /** Its BEIS School ID. */
  readonly id: string
  /** Its name; absent where the record has none. */
  readonly name?: string
}

/** A school as findings name it. */
export const referenceTo = ({ id, name }: Pick<School, 'id' | 'name'>): SchoolReference =>
  name === undefined ? { id } : { id, name }

/** A school as answers call it: by name and id, or by id alone. */
export const schoolName = ({ id, name }: SchoolReference): string =>
  name === undefined ? `School ${numeral(id)}` : `${outside(name)} (${numeral(id)})`

/** The role of a school in a partnership. */
export type Side = 'leader' | 'partner'

/** The facts of the rules about one school: its level counts where it is of the year that decides. */
export interface ClassificationFacts extends School {
  /** The role that the policy names it for, whatever its level. */
  readonly designated: Side | undefined
  /** The level in the year that decides. */
  readonly deciding: PbbLevel | undefined
  /** The levels of that year that records give it, where they give several. */
  readonly differing: readonly PbbLevel[] | undefined
}

/** How sentences word the figures about a school. */
export const formats = { school: schoolName, or: (items: readonly (string | number)[]) => listed(items) } as const

/**
 * The figures of a question about the level of a school.
 *
 * @group Answers
 */
export interface LevelNeedParams {
  /** The school. */
  readonly school: SchoolReference
  /** The year whose categories decide. */
  readonly year: number
}

/**
 * The figures of a question about the year of a level.
 *
 * @group Answers
 */
export interface YearNeedParams {
  /** The school. */
  readonly school: SchoolReference
  /** The level at hand. */
  readonly level: PbbLevel
}

const question = questionsAbout<ClassificationFacts, typeof formats>(formats)

/** The questions of this subject, by the facts that they ask for. */
export const questions = {
  deciding: [
    question({
      asks: 'pbb-year',
      kind: 'fact',
      when: ({ pbb }) => pbb?.level !== undefined && pbb.year === undefined,
      path: ['pbb', 'year'],
      figures: (school): AsFarAsKnown<YearNeedParams> => ({ school: referenceTo(school), level: school.pbb?.level }),
      says: 'In which year’s PBB categories was {school:school} at Level {level}?',
    }),
    question({
      asks: 'pbb-level',
      kind: 'fact',
      path: ({ pbb }, { pbbYear }) => (pbb?.year === pbbYear ? ['pbb', 'level'] : ['pbb']),
      figures: (school, { pbbYear }): AsFarAsKnown<LevelNeedParams> => ({ school: referenceTo(school), year: pbbYear }),
      says: 'At which level was {school:school} in the {year} PBB categories?',
    }),
  ],
} as const
