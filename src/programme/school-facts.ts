// The page of a programme takes the type from here.
export type { DifferingFact } from '../classification/records.ts'
