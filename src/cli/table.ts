// What the command can do, and what it can be told: arguments are read, refused and explained by these two tables.

/** An option: how Node reads it, what it takes or which words, and what it says. */
interface OptionEntry {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  readonly takes?: string
  readonly words?: readonly [string, ...string[]]
  readonly says: string
}

/** The options. Of words the first holds unless another is given, but for `input` and `dates`, where none does. */
export const options = {
  'as-of': { type: 'string', takes: 'DAY', says: 'the day to speak of, YYYY-MM-DD' },
  policy: { type: 'string', takes: 'FILE', says: 'the policy to go by, in the place of that of 2016' },
  framework: { type: 'string', takes: 'FILE', says: 'the SBM framework to go by, in the place of that of 2012' },
  'after-as-of': { type: 'string', takes: 'DAY', says: 'another day to compare with' },
  'after-policy': { type: 'string', takes: 'FILE', says: 'another policy to compare with' },
  'after-framework': { type: 'string', takes: 'FILE', says: 'another SBM framework to compare with' },
  receipts: { type: 'string', takes: 'FILE', says: 'the receipts, one for each record, in the same order' },
  format: { type: 'string', short: 'f', takes: 'FORM', says: 'what is written' },
  detail: { type: 'string', words: ['full', 'brief'], says: 'brief: JSON without the findings that decide nothing' },
  language: { type: 'string', short: 'l', words: ['en', 'fil'], says: 'the language of pages' },
  input: {
    type: 'string',
    short: 'i',
    words: ['json', 'ndjson', 'csv'],
    says: 'what the files are; by their ending unless given',
  },
  ledger: { type: 'string', takes: 'FILE', says: 'a CSV file with the lines of the ledgers of a CSV file' },
  activities: { type: 'string', takes: 'FILE', says: 'a CSV file with the activities of a CSV file' },
  dates: { type: 'string', words: ['month-first', 'day-first'], says: 'how 10/01/2016 is meant; refused unless given' },
  blank: {
    type: 'string',
    multiple: true,
    takes: 'TEXT',
    says: 'what stands for an empty cell, such as n/a; may be given again',
  },
  'ignore-columns': { type: 'boolean', says: 'pass over columns of CSV that are no field' },
  from: {
    type: 'string',
    takes: 'INDEX',
    says: 'the index of the first record, where a programme is shared out; 0 unless given',
  },
  help: { type: 'boolean', short: 'h', says: 'what the command, or one of its commands, can do' },
  version: { type: 'boolean', short: 'v', says: 'the version' },
} as const satisfies Readonly<Record<string, OptionEntry>>

/** The name of an option. */
export type OptionName = keyof typeof options

/** What an option is for one command, where it is not what it is for the others. */
type Own = Partial<Readonly<Record<OptionName, Required<Pick<OptionEntry, 'words' | 'says'>>>>>

/**
 * A command: what it takes, as a usage line has it, what it does, its options, with those that have words of their own for it, and the forms it
 * writes, of which the first holds unless given.
 */
interface CommandEntry {
  readonly takes: '' | '[FILE]' | '-- COMMAND …' | `${string}…` | `[${string}…]`
  readonly says: string
  readonly options: readonly OptionName[]
  readonly own?: Own
  readonly forms?: readonly [string, ...string[]]
}

const goesBy = ['policy', 'framework'] as const
const reading = ['input', 'ledger', 'activities', 'dates', 'blank', 'ignore-columns'] as const

/** The commands. */
export const commands = {
  check: {
    takes: 'FILE…',
    says: 'evaluate partnerships',
    options: ['as-of', ...goesBy, 'detail', 'language', ...reading, 'from'],
    forms: ['text', 'json', 'ndjson', 'csv', 'md', 'state'],
  },
  merge: {
    takes: 'STATE…',
    says: 'one programme of the states that check --format state wrote',
    options: ['detail', 'language'],
    forms: ['text', 'json', 'ndjson', 'csv', 'md', 'state'],
  },
  explain: {
    takes: 'FILE…',
    says: 'each partnership, or an answer that was kept, in words and with its clauses',
    options: ['as-of', ...goesBy, 'detail', 'language', ...reading],
    own: { detail: { words: ['summary', 'full'], says: 'full: everything, rule by rule, in the place of one page' } },
    forms: ['text', 'md'],
  },
  impact: {
    takes: 'FILE…',
    says: 'what another day, policy or SBM framework would change over partnerships',
    options: ['as-of', ...goesBy, 'after-as-of', 'after-policy', 'after-framework', 'language', ...reading],
    forms: ['text', 'json'],
  },
  receipt: {
    takes: 'FILE…',
    says: 'a receipt of the answer on each partnership, to be verified later',
    options: ['as-of', ...goesBy, ...reading],
  },
  verify: {
    takes: 'FILE…',
    says: 'whether records still have the answers that receipts tell',
    options: ['receipts', ...goesBy, 'language', ...reading],
    forms: ['text', 'ndjson'],
  },
  coverage: {
    takes: 'FILE…',
    says: 'the results of rules that these partnerships never reach',
    options: ['as-of', ...goesBy, ...reading],
    forms: ['text', 'json'],
  },
  answer: { takes: '', says: 'answer calls from standard input, a JSON line each, until it ends', options: [] },
  conformance: {
    takes: '-- COMMAND …',
    says: 'run the published cases against a program that answers such lines',
    options: [],
  },
  rules: { takes: '[ID…]', says: 'the rules', options: ['language'], forms: ['text', 'json'] },
  clauses: { takes: '[ID…]', says: 'the clauses of the Order', options: [], forms: ['text', 'json'] },
  cases: { takes: '[FILE]', says: 'the published cases', options: [] },
} as const satisfies Readonly<Record<string, CommandEntry>>

/** The name of a command. */
export type CommandName = keyof typeof commands

/** The options of a command. */
export const optionsOf = (name: CommandName): readonly OptionName[] => {
  const entry: CommandEntry = commands[name]
  return [...entry.options, ...(entry.forms ? (['format'] as const) : [])]
}

/** How many files, or other arguments, a command takes at the most. */
export const mostOf = (name: CommandName): number => {
  const { takes }: CommandEntry = commands[name]
  return takes === '' || takes.startsWith('--') ? 0 : takes.includes('…') ? Number.POSITIVE_INFINITY : 1
}

/** An option as a command has it. */
export const optionOf = (name: OptionName, command?: CommandName): OptionEntry => ({
  ...options[name],
  ...(command && (commands[command] as CommandEntry).own?.[name]),
})

/** How an option is written. */
export const written = (name: OptionName, command?: CommandName): string => {
  const { short, takes, words } = optionOf(name, command)
  const forms = name === 'format' && command ? (commands[command] as CommandEntry).forms : undefined
  const value = (forms ?? words)?.join('|') ?? takes ?? ''
  return `${short === undefined ? '' : `-${short}, `}--${name} ${value}`.trimEnd()
}
