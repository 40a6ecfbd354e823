import { fixed } from '../order/fixed.ts'
import type { Issue } from '../decision/answer.ts'
import type { Policy } from '../order/index.ts'
import { type Activity, activitySchema } from '../activities/facts.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { type DutiesRecord, dutiesSchema } from '../duties/facts.ts'
import { type Expense, expenseSchema } from '../expenses/facts.ts'
import { type Grade, gradeSchema } from '../activities/grade.ts'
import { type IncentiveFacts, incentivesSchema } from '../incentives/facts.ts'
import { type PrintedStatement, statementSchema } from '../fund/printed/facts.ts'
import { type Fund, fundSchema } from '../fund/facts.ts'
import { pesosSchema, withPesos } from '../reading/money.ts'
import { type Pairing, pairingSchema } from '../pairing/facts.ts'
import { policySchema } from '../policy/facts.ts'
import { read, type Reading, type Schema } from '../reading/read.ts'
import { type PartnershipRecord, recordSchema } from '../partnership/facts.ts'
import { type SbmAssessment, sbmAssessmentSchema } from '../sbm/facts.ts'
import { figuresSchema, type SbmPerformanceFigures } from '../sbm/performance/figures.ts'
import { type SbmForm, sbmFormSchema } from '../sbm/printed.ts'
import { type Sbm2024Assessment, sbm2024Schema } from '../sbm2024/facts.ts'
import { type School, schoolSchema } from '../classification/facts.ts'
import { type Selection, selectionSchema } from '../proximity/facts.ts'

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

/** What was read, with amounts as whoever handed it in has them. */
const inPesos = <Given>(reading: Reading<unknown>): Reading<Given> =>
  reading.issues ? reading : { value: withPesos(reading.value) as Given }

// @__NO_SIDE_EFFECTS__
const standard = <Given, T>(schema: Schema<T>): StandardSchema<Given> => ({
  '~standard': {
    version: 1,
    vendor: 'deped-school-partnerships',
    validate: (value: unknown) => inPesos(read(schema, value)),
  },
})

/**
 * Every input as a Standard Schema. Amounts come out as texts with two decimals.
 *
 * @group Input
 */
export const schemas: {
  /** A {@link School}. */
  readonly school: StandardSchema<School>
  /** A {@link Pairing}. */
  readonly pairing: StandardSchema<Pairing>
  /** A {@link Selection}. */
  readonly selection: StandardSchema<Selection>
  /** An {@link Activity}. */
  readonly activity: StandardSchema<Activity>
  /** An {@link Expense}. */
  readonly expense: StandardSchema<Expense>
  /** A {@link Fund}. What its entries refer to is not looked up. */
  readonly fund: StandardSchema<Fund>
  /** A {@link PrintedStatement}. Its amounts stay as they are printed. */
  readonly statement: StandardSchema<PrintedStatement>
  /** A {@link DutiesRecord}. */
  readonly duties: StandardSchema<DutiesRecord>
  /** {@link IncentiveFacts}. */
  readonly incentives: StandardSchema<IncentiveFacts>
  /** An {@link SbmAssessment} by the framework of 2012. */
  readonly sbm: StandardSchema<SbmAssessment>
  /** {@link SbmPerformanceFigures}. */
  readonly sbmFigures: StandardSchema<SbmPerformanceFigures>
  /** An {@link SbmForm} by the framework of 2012. */
  readonly sbmForm: StandardSchema<SbmForm>
  /** An {@link Sbm2024Assessment}. */
  readonly sbm2024: StandardSchema<Sbm2024Assessment>
  /** A {@link PartnershipRecord}. What its ledger refers to is not looked up. */
  readonly partnership: StandardSchema<PartnershipRecord>
  /** A {@link Policy}. */
  readonly policy: StandardSchema<Policy>
  /** A {@link Grade}. */
  readonly grade: StandardSchema<Grade>
  /** A {@link Day}. */
  readonly day: StandardSchema<Day>
  /** An amount of {@link Money}. */
  readonly money: StandardSchema<string>
} = fixed({
  school: standard(schoolSchema),
  pairing: standard(pairingSchema),
  selection: standard(selectionSchema),
  activity: standard(activitySchema),
  expense: standard(expenseSchema),
  fund: standard(fundSchema),
  statement: standard(statementSchema),
  duties: standard(dutiesSchema),
  incentives: standard(incentivesSchema),
  sbm: standard(sbmAssessmentSchema),
  sbmFigures: standard(figuresSchema),
  sbmForm: standard(sbmFormSchema),
  sbm2024: standard(sbm2024Schema),
  partnership: standard(recordSchema),
  policy: standard(policySchema),
  grade: standard(gradeSchema),
  day: standard(daySchema),
  money: standard(pesosSchema),
})
