// Every example that people read is type-checked against src and run.
import { join } from 'node:path'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import * as filipino from 'deped-school-partnerships/filipino'
import * as textEntry from 'deped-school-partnerships/text'
import * as order from 'deped-school-partnerships/order'
import { findExamples, type Example } from './find-examples.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const examples = findExamples(root).map((example, index) => ({
  ...example,
  file: join(root, `test/docs/example-${String(index)}.ts`),
}))
const program = programOf(new Map(examples.map(({ file, code }) => [file, code])))

/** One program of the public API and all examples, which exist in memory only. */
function programOf(codes: ReadonlyMap<string, string>): ts.Program {
  // An example may name a value only to show it.
  const relaxed = { noUnusedLocals: false, noUnusedParameters: false }
  const parsed = ts.getParsedCommandLineOfConfigFile(join(root, 'test/tsconfig.json'), relaxed, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    },
  })
  const options = parsed?.options ?? {}
  const host = ts.createCompilerHost(options)
  return ts.createProgram({
    rootNames: [join(root, 'src/index.ts'), ...codes.keys()],
    options,
    host: {
      ...host,
      fileExists: (file) => codes.has(file) || host.fileExists(file),
      getSourceFile: (file, language) => {
        const code = codes.get(file)
        return code === undefined ? host.getSourceFile(file, language) : ts.createSourceFile(file, code, language)
      },
    },
  })
}

function sourceOf(file: string): ts.SourceFile {
  const source = program.getSourceFile(file)
  if (!source) throw new Error(`${file} is not part of the program`)
  return source
}

function typeErrors(source: ts.SourceFile): string[] {
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ start = 0, messageText }) =>
      `line ${String(source.getLineAndCharacterOfPosition(start).line + 1)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  )
}

const arrow = '// =>'

/** What `// =>` says about the statement it follows, as code that holds it to it. */
function assertion(source: ts.SourceFile, statement: ts.Statement): string | undefined {
  const comment = ts
    .getTrailingCommentRanges(source.text, statement.end)
    ?.map(({ pos, end }) => source.text.slice(pos, end))
    .find((text) => text.startsWith(arrow))
  if (comment === undefined) return undefined
  const shown = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.at(-1)?.name
    : ts.isExpressionStatement(statement) && statement.expression
  if (!shown) return undefined
  return `equal(${JSON.stringify(shown.getText(source))}, ${shown.getText(source)}, (${comment.slice(arrow.length)}))`
}

function instrumented(source: ts.SourceFile): { code: string; assertions: number } {
  const parts = source.statements.map((statement) => {
    const held = assertion(source, statement)
    const code = statement.getText(source)
    return { held, code: held === undefined || ts.isVariableStatement(statement) ? `${code}\n;${held ?? ''}` : held }
  })
  return {
    code: parts.map(({ code }) => code).join('\n;'),
    assertions: parts.filter(({ held }) => held !== undefined).length,
  }
}

const modules: Readonly<Record<string, unknown>> = {
  'deped-school-partnerships': library,
  'deped-school-partnerships/filipino': filipino,
  'deped-school-partnerships/order': order,
  'deped-school-partnerships/text': textEntry,
}
const fromNode: (name: string) => unknown = createRequire(import.meta.url)
const AsyncFunction = run.constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>

/** Runs an example, and answers with the lines that it printed. */
async function run(code: string): Promise<string[]> {
  const printed: string[] = []
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  await new AsyncFunction('require', 'exports', 'console', 'equal', outputText)(
    (name: string) => modules[name] ?? fromNode(name),
    {},
    { log: (...values: unknown[]) => printed.push(format(...values)) },
    (shown: string, actual: unknown, expected: unknown) => {
      expect(actual, shown).toStrictEqual(expected)
    },
  )
  return printed
}

async function check({ file, code, prints, mayPrint }: Example & { file: string }): Promise<void> {
  const source = sourceOf(file)
  expect(typeErrors(source)).toEqual([])
  const { code: held, assertions } = instrumented(source)
  expect(code.split(arrow).length - 1, `every "${arrow}" follows a statement that has a value`).toBe(assertions)
  if (!mayPrint || prints === undefined) expect(assertions, `an example holds a "${arrow}" line`).toBeGreaterThan(0)
  const printed = await run(held)
  if (prints !== undefined) expect(printed.join('\n')).toBe(prints)
}

describe('examples', () => {
  for (const example of examples) test(example.name, () => check(example))
})

test('every exported function has an example', () => {
  const checker = program.getTypeChecker()
  const index = checker.getSymbolAtLocation(sourceOf(join(root, 'src/index.ts')))
  const lacking = checker
    .getExportsOfModule(index as ts.Symbol)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => symbol.valueDeclaration && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0)
    .filter((symbol) => !symbol.getJsDocTags(checker).some(({ name }) => name === 'example'))
    .map(({ name }) => name)
  expect(lacking).toEqual([])
})
