// What CONTRIBUTING.md names is there, and it names what a new rule, question or parameter needs.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(`${root}CONTRIBUTING.md`, 'utf8')
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> }
const spans = [...page.matchAll(/`([^`\n]+)`/gu)].map(([, span = '']) => span)

const files = spans.filter((span) => /^(?:src|test|docs)\/[\w./-]+$|^[A-Z]+\.md$/u.test(span))
test.each([...new Set(files)])('%s is there', (file) => {
  expect(existsSync(root + file)).toBe(true)
})

const commands = spans.flatMap((span) =>
  [...span.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name = '']) => name),
)
test.each([...new Set(commands)])('npm run %s is a script', (name) => {
  expect(scripts).toHaveProperty([name])
})

const tests = spans.flatMap((span) =>
  [...span.matchAll(/vitest run ((?:test\/[\w./]+ ?)+)/gu)].flatMap(([, paths = '']) => paths.trim().split(' ')),
)
test.each([...new Set(tests)])('vitest runs %s', (path) => {
  expect(existsSync(root + path)).toBe(true)
})

const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  root,
)
const added: Readonly<Record<string, { readonly after: string; readonly line: string }>> = {
  'src/decision/rule-params.ts': {
    after: 'export interface RuleParams {',
    line: "readonly 'fund/made-up': SpentParams",
  },
  'src/decision/need-params.ts': { after: 'export interface NeedParams {', line: "readonly 'made-up': NoParams" },
}

test('a new rule and a new question make the files that have to know them fail, and all of these are named', () => {
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram({
    rootNames: fileNames,
    options: { ...options, noEmit: true, skipLibCheck: true },
    host: {
      ...host,
      getSourceFile: (file, language) => {
        const change = added[file.slice(root.length)]
        if (!change) return host.getSourceFile(file, language)
        const code = readFileSync(file, 'utf8')
        expect(code).toContain(change.after)
        return ts.createSourceFile(file, code.replace(change.after, `${change.after}\n  ${change.line}`), language)
      },
    },
  })
  const found = [
    ...new Set(program.getSemanticDiagnostics().map(({ file }) => file?.fileName.slice(root.length))),
  ].sort()
  expect(found).toEqual(['src/filipino/findings.ts', 'src/filipino/needs.ts'])
  for (const file of [...Object.keys(added), ...found]) expect(files).toContain(file)
})
