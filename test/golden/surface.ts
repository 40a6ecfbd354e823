// What users hold on to, one line each: every export, and every word of a closed list that a caller may write or read.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { rulebook } from 'deped-school-partnerships'

interface Entry {
  readonly name: string
  /** The source of its types; absent for an entry that is data. */
  readonly file?: string
}

/** The entries of the package, and for code the source that each is built from. */
function entriesOf(root: string): readonly Entry[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { import: { types: string } }>
  }
  return Object.entries(exports).map(([name, target]) =>
    typeof target === 'string'
      ? { name }
      : { name, file: join(root, target.import.types.replace('dist', 'src').replace('.d.ts', '.ts')) },
  )
}

function programOf(root: string, files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown
  }
  return ts.createProgram(files, ts.parseJsonConfigFileContent(config, ts.sys, root).options)
}

/** The words of a union of texts, or none where a type is something else. */
function wordsOf(type: ts.Type): readonly string[] {
  const members = type.isUnion() ? type.types : [type]
  return members.every((each) => each.isStringLiteral()) ? members.map((each) => each.value).sort() : []
}

/** A rule can be listed with what it says of itself. */
const rules = new Map<string, string>(
  rulebook.map(({ id, basis, results, clauses }) => [id, ` ${basis}; ${results.join(', ')}; ${clauses.join(', ')}`]),
)

/** Every line, in the order of the entries and of their names. */
export function surface(root: string): string {
  const entries = entriesOf(root)
  const program = programOf(
    root,
    entries.flatMap(({ file }) => file ?? []),
  )
  const checker = program.getTypeChecker()

  const exportsOf = ({ file }: Entry): readonly ts.Symbol[] => {
    const source = file && checker.getSymbolAtLocation(program.getSourceFile(file)!)
    const found = source ? checker.getExportsOfModule(source) : []
    return found
      .map((each) => (each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  }
  const kindOf = (symbol: ts.Symbol): string => {
    if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type'
    return checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0 ? 'function' : 'value'
  }
  const fieldsOf = (symbol: ts.Symbol): readonly (readonly [string, readonly string[]])[] =>
    symbol.flags & ts.SymbolFlags.Interface
      ? checker
          .getDeclaredTypeOfSymbol(symbol)
          .getProperties()
          .map((field) => [
            `${symbol.name}.${field.name.replace(/@\d+$/u, '')}`,
            wordsOf(checker.getNonNullableType(checker.getTypeOfSymbol(field))),
          ])
      : []

  const types = [...new Set(entries.flatMap(exportsOf))].filter((each) => kindOf(each) === 'type')
  const lists = types
    .filter((each) => each.flags & ts.SymbolFlags.TypeAlias)
    .map((each) => [each.name, wordsOf(checker.getDeclaredTypeOfSymbol(each))] as const)
  // A field that takes the words of a list with a name adds nothing to it.
  const known = new Set(lists.map(([, words]) => words.join(' ')))
  const fields = types.flatMap(fieldsOf).filter(([, words]) => !known.has(words.join(' ')))
  return [
    ...entries.flatMap((entry) => [
      `entry ${entry.name}`,
      ...exportsOf(entry).map((each) => `${entry.name} ${kindOf(each)} ${each.name}`),
    ]),
    ...[...lists, ...fields].flatMap(([name, words]) =>
      words.map((word) => `${name} ${word}${(name === 'RuleId' && rules.get(word)) || ''}`),
    ),
    '',
  ].join('\n')
}
