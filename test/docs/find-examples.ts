// Where the examples are: the @example tags of src, and the ts blocks of what people read.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface Example {
  readonly name: string
  readonly code: string
  /** The text block that follows it directly: what it prints. */
  readonly prints: string | undefined
  /** Whether the example may prove itself by what it prints alone. */
  readonly mayPrint: boolean
}

interface Block {
  readonly info: string
  readonly body: string
  readonly prints: string | undefined
}

const fence = /^([ \t]*)```(.*)\n([^]*?)^\1```[ \t]*$/gm

function tsBlocks(text: string): Block[] {
  const fences = [...text.matchAll(fence)].map(({ 0: whole, 1: indent = '', 2: info = '', 3: body = '', index }) => ({
    info: info.trim(),
    body: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    start: index,
    end: index + whole.length,
  }))
  return (
    fences
      .map(({ info, body, end }, index) => {
        const next = fences[index + 1]
        const printed = next?.info === 'text' && text.slice(end, next.start).trim() === '' ? next.body : undefined
        return { info, body, prints: printed?.trimEnd() }
      })
      // A block that names a file shows that file, which is run elsewhere.
      .filter(({ info }) => info === 'ts')
  )
}

function nameOf(node: ts.Node): string {
  const declaration = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node
  return (declaration && ts.getNameOfDeclaration(declaration as ts.Declaration)?.getText()) ?? 'module'
}

function exampleTags(node: ts.Node): { symbol: string; comment: string }[] {
  return node
    .getChildren()
    .flatMap((child) =>
      ts.isJSDoc(child)
        ? (child.tags ?? [])
            .filter((tag) => tag.tagName.text === 'example')
            .map((tag) => ({ symbol: nameOf(node), comment: ts.getTextOfJSDocComment(tag.comment) ?? '' }))
        : exampleTags(child),
    )
}

function inSource(root: string, file: string): Example[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  return exampleTags(source).flatMap(({ symbol, comment }) => {
    const blocks = tsBlocks(comment)
    // A tag without a block is an empty example, which fails.
    const codes = blocks.length > 0 ? blocks.map(({ body }) => body) : ['']
    return codes.map((code) => ({ name: `${file} ${symbol}`, code, prints: undefined, mayPrint: false }))
  })
}

function inMarkdown(root: string, file: string): Example[] {
  return tsBlocks(readFileSync(join(root, file), 'utf8')).map(({ body, prints }, index) => ({
    name: `${file} block ${String(index + 1)}`,
    code: body,
    prints,
    mayPrint: true,
  }))
}

function filesIn(root: string, folder: string, extension: string): string[] {
  return readdirSync(join(root, folder), { recursive: folder === 'src', encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => join(folder, file))
    .sort()
}

/** Every example below a root, in the order of the files, each under its own name. */
export function findExamples(root: string): Example[] {
  const examples = [
    ...filesIn(root, 'src', '.ts').flatMap((file) => inSource(root, file)),
    ...['README.md', 'CONTRIBUTING.md', ...filesIn(root, 'docs', '.md')].flatMap((file) => inMarkdown(root, file)),
  ]
  const seen = new Map<string, number>()
  return examples.map((example) => {
    const nth = (seen.get(example.name) ?? 0) + 1
    seen.set(example.name, nth)
    return nth === 1 ? example : { ...example, name: `${example.name} (${String(nth)})` }
  })
}
