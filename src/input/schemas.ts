import { fixed } from '../order/fixed.ts'
import type { Issue } from '../decision/decision.ts'
import { type Day, daySchema } from './days.ts'
import { moneySchema } from './money.ts'
import { type Pairing, pairingSchema } from './pairing.ts'
import { read, type Schema } from './read.ts'
import { type PartnershipRecord, recordSchema } from './record.ts'
import { type School, schoolSchema } from './school.ts'

/**
 * A value that a schema read.
 *
 * @group Input
 */
export interface SchemaSuccess<Output> {
  /** A copy of the value. */
  readonly value: Output
  /** Nothing is wrong. */
  readonly issues?: never
}

/**
 * A value that a schema could not read.
 *
 * @group Input
 */
export interface SchemaFailure {
  /** Every problem, in the order of the fields. */
  readonly issues: readonly Issue[]
}

/**
 * A schema as the Standard Schema specification (version 1) describes it, so that forms, routers and other validators
 * can use it. It takes any value, never throws, and gives this library’s own issues.
 *
 * @group Input
 */
export interface StandardSchema<Output> {
  /** The properties that Standard Schema asks for. */
  readonly '~standard': {
    /** The version of the specification. */
    readonly version: 1
    /** The library that made the schema. */
    readonly vendor: 'deped-school-partnerships'
    /** Reads a value: a copy that fits, or what is wrong. */
    readonly validate: (value: unknown) => SchemaSuccess<Output> | SchemaFailure
    /** The types, for the compiler only. */
    readonly types?: {
      /** Any value may be handed in. */
      readonly input: unknown
      /** What comes out. */
      readonly output: Output
    }
  }
}

// @__NO_SIDE_EFFECTS__
const standard = <T>(schema: Schema<T>): StandardSchema<T> => ({
  '~standard': { version: 1, vendor: 'deped-school-partnerships', validate: (value: unknown) => read(schema, value) },
})

/**
 * Every input as a Standard Schema.
 *
 * @group Input
 */
export const schemas: {
  /** A {@link School}. */
  readonly school: StandardSchema<School>
  /** A {@link Pairing}. */
  readonly pairing: StandardSchema<Pairing>
  /** A {@link PartnershipRecord}. */
  readonly partnership: StandardSchema<PartnershipRecord>
  /** A {@link Day}. */
  readonly day: StandardSchema<Day>
  /** An amount of {@link Money}, read as a text with two decimals. */
  readonly money: StandardSchema<string>
} = /* @__PURE__ */ fixed({
  school: /* @__PURE__ */ standard(schoolSchema),
  pairing: /* @__PURE__ */ standard(pairingSchema),
  partnership: /* @__PURE__ */ standard(recordSchema),
  day: /* @__PURE__ */ standard(daySchema),
  money: /* @__PURE__ */ standard(moneySchema),
})
