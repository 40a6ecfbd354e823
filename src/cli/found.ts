// The findings of an answer, wherever they stand, and an answer without those that decide nothing.

/** A finding as it is told. */
export interface Found {
  readonly rule: string
  readonly result: string
  readonly message: string
  readonly path: readonly (string | number)[]
  readonly clauses: readonly string[]
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function* findingsIn(value: unknown): Generator<Found> {
  if (!isObject(value)) return
  if (typeof value['rule'] === 'string' && typeof value['result'] === 'string' && 'message' in value)
    yield value as unknown as Found
  else for (const inner of Object.values(value)) yield* findingsIn(inner)
}

/** All findings of an answer, each once. */
export const allFindings = (answer: unknown): Found[] => {
  const found = new Map<string, Found>()
  for (const finding of findingsIn(answer))
    found.set(`${finding.rule} ${finding.path.join('.')} ${finding.message}`, finding)
  return [...found.values()]
}

/** An answer without the findings that decide nothing. */
export const brief = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'findings' ? undefined : value)))
