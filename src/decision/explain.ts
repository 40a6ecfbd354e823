import { type Clause, clauses, issuances, sources } from '../order/index.ts'
import type { Decision, Finding, Need } from './decision.ts'
import { spell } from './path.ts'

/**
 * Any answer of this library: a decision, or a report made of decisions.
 *
 * @group Answers
 */
export interface Answer {
  /** How the question is settled. */
  readonly outcome: string
  /** What would settle what is open. */
  readonly needs: readonly Need[]
}

/**
 * How an answer is put into words.
 *
 * @group Questions
 */
export interface ExplainOptions {
  /** `text` for a terminal or a mail, `markdown` for a page; `text` unless given. */
  readonly format?: 'text' | 'markdown'
  /** The longest line of a text, in characters from 40 to 200; 80 unless given. Markdown is not wrapped. */
  readonly width?: number
}

/** How the parts of an explanation look in one format. `mark` is a result or a number. */
interface Style {
  readonly note: (text: string) => string
  readonly heading: (text: string) => string
  readonly item: (mark: string, text: string) => string
  readonly detail: (text: string) => string
}

/** The parts of reports. A brief part is told by its outcome alone, since another part holds its findings. */
const parts: Readonly<Record<string, { readonly title: string; readonly brief?: true }>> = {
  leader: { title: 'The leader by its level', brief: true },
  partner: { title: 'The partner by its level', brief: true },
  pairing: { title: 'The pair' },
  pairs: { title: 'Pair' },
  selection: { title: 'The list of pairs' },
}

const bases = { stated: 'the Order’s words', interpreted: 'our reading', companion: 'a companion order' } as const

/**
 * Puts an answer into words: each part with its outcome, each finding with the clauses it stands on, and what is needed
 * as questions. Words of the Order stand in quotation marks; what is not its words does not.
 *
 * An answer that was stored as JSON explains just as well. A value that is no answer is said to be none.
 *
 * @param answer - Any decision or report of this library.
 * @param options - The format, and for a text its width.
 * @returns The explanation, one text with line breaks.
 * @example
 * ```ts
 * import { classifySchool, explain } from 'deped-school-partnerships'
 *
 * explain(classifySchool({ id: '107970', pbb: { year: 2014, level: 5 } })).split('\n')[0] // => 'OUTCOME: leader-school'
 * explain(classifySchool({ id: '107970' }), { format: 'markdown' }).split('\n')[0] // => '## Outcome: undetermined'
 * ```
 * @group Questions
 */
export const explain = (answer: Answer, options: ExplainOptions = {}): string => {
  try {
    const style = options.format === 'markdown' ? markdown : text(Math.min(200, Math.max(40, Math.trunc(options.width ?? 80) || 80)))
    return [...lines(answer, style)].join('\n').trim()
  } catch {
    return 'This value is not an answer of this library.'
  }
}

function* lines(answer: Answer, style: Style): Generator<string> {
  const { outcome, needs, reference, asOf, policy, version, ...rest } = answer as Answer & Readonly<Record<string, unknown>>
  const made = Object.entries({ '': reference, 'as of ': asOf, 'policy ': policy, 'version ': version }).flatMap(([label, value]) =>
    typeof value === 'string' ? [label + value] : [],
  )
  if (made.length > 0) yield style.note(made.join(', '))

  const cited = new Set<string>()
  yield style.heading(`Outcome: ${outcome}`)
  if (isDecision(answer)) yield* details(answer, style, cited)
  for (const [name, value] of Object.entries(rest)) {
    const { title = name, brief } = parts[name] ?? {}
    const named = Array.isArray(value) ? value.map((each: unknown, index) => [`${title} [${index}]`, each] as const) : [[title, value] as const]
    for (const [heading, decision] of named.filter((each): each is readonly [string, Decision<string>] => isDecision(each[1]))) {
      if (brief) yield style.note(`${heading}: ${decision.outcome}`)
      else {
        yield style.heading(`${heading}: ${decision.outcome}`)
        yield* details(decision, style, cited)
      }
    }
  }
  if (needs.length === 0) return
  yield style.heading('What would settle it')
  for (const [index, { kind, path, question }] of needs.entries()) {
    yield style.item(`${index + 1}.`, `${question} (${kind} at ${spell(path)})`)
  }
}

const isDecision = (value: unknown): value is Decision<string> => typeof value === 'object' && value !== null && 'because' in value

function* details(decision: Decision<string>, style: Style, cited: Set<string>): Generator<string> {
  if ('issues' in decision) for (const { message } of decision.issues) yield style.item('[!]', message)
  for (const finding of decision.findings) {
    yield style.item(`[${finding.result}]`, finding.message)
    for (const id of finding.clauses) {
      yield style.detail(cited.has(id) ? `${reference(id)}, as above` : citation(id))
      cited.add(id)
    }
    yield style.detail(provenance(finding))
  }
}

const provenance = ({ rule, basis, authorities }: Finding): string =>
  `Rule ${rule}: ${bases[basis]}${authorities.length > 0 ? `, with figures given by ${authorities.join('; ')}` : ''}`

// An answer of a later version may cite a clause that this one does not have.
const clauseOf = (id: string): Clause | undefined => (Object.hasOwn(clauses, id) ? (clauses as Readonly<Record<string, Clause>>)[id] : undefined)

const reference = (id: string): string => {
  const clause = clauseOf(id)
  return clause ? `${issuances[clause.issuance].number}; ${sources[clause.source].name}, ${clause.section}` : id
}

const citation = (id: string): string => {
  const clause = clauseOf(id)
  if (!clause) return id
  const said = 'words' in clause ? `“${clause.words}”` : `In our words: ${clause.gist}`
  return `${said} (${reference(id)}; ${clause.evidence})`
}

const text = (width: number): Style => ({
  note: (said) => wrap(said, width, ''),
  heading: (title) => `\n${wrap(title.replace(/^[^:]*/, (name) => name.toUpperCase()), width, '')}`,
  item: (mark, said) => wrap(`${mark} ${said}`, width, '  ', ' '.repeat(mark.length + 1)),
  detail: (said) => wrap(said, width, '      '),
})

const markdown: Style = {
  note: (said) => `${escape(said)}\n`,
  heading: (title) => `\n## ${escape(title)}\n`,
  item: (mark, said) => (mark.endsWith('.') ? `${mark} ${escape(said)}` : `- **${mark.slice(1, -1)}** ${escape(said)}`),
  detail: (said) => `  - ${escape(said)}`,
}

const escape = (said: string): string => said.replace(/[\\`*_[\]<>|#]/g, '\\$&')

/** Breaks a text into lines of at most `width`, each with an indent; a word that is longer gets a line of its own. */
const wrap = (said: string, width: number, indent: string, hanging = ''): string => {
  const rows: string[] = []
  let row = ''
  for (const word of said.split(' ')) {
    const before = indent + (rows.length > 0 ? hanging : '')
    if (row !== '' && before.length + row.length + 1 + word.length > width) {
      rows.push(before + row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, indent + (rows.length > 0 ? hanging : '') + row].join('\n')
}
