// Makes every top-level value of src a call that bundlers may drop. No module of src has a side effect, which lint holds, but a
// bundler cannot know that of the calls that make schemas, questions and rules.
import { readFile } from 'node:fs/promises'
import ts from 'typescript'

/** A value that bundlers drop by themselves where nobody uses it. */
const isPlain = (node) =>
  ts.isArrowFunction(node) ||
  ts.isFunctionExpression(node) ||
  ts.isLiteralExpression(node) ||
  ts.isIdentifier(node) ||
  ((ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) &&
    isPlain(node.expression))

/** The code with each such value wrapped, on the same lines. */
export const withPureValues = (code, file) => {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const values = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ initializer }) => initializer))
    .filter((value) => value && !isPlain(value))
  return values.reduceRight(
    (text, value) =>
      `${text.slice(0, value.getStart())}/* @__PURE__ */ (() => (${value.getText()}))()${text.slice(value.end)}`,
    code,
  )
}

/** The same as a plugin of esbuild. */
export const pure = {
  name: 'pure',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => ({
      contents: withPureValues(await readFile(path, 'utf8'), path),
      loader: 'ts',
    })),
}
