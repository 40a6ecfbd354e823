// What the site has beside TypeDoc’s own pages: documents under plain names, clauses and rules as links wherever they are named, search down
// to the single entry, and the sources as pages, so that no link leaves the site.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  Comment,
  CommentTag,
  Converter,
  DocumentReflection,
  IndexEvent,
  PageEvent,
  ReferenceType,
  ReflectionKind,
  Renderer,
  Type,
} from 'typedoc'
import { clauses, rulebook } from 'deped-school-partnerships'
import { appliedBy, groupOf } from '../api.mjs'
import { anchor, caseFolder, citation, linesIn, list, nameOfLine, offeredCases } from '../markdown.mjs'
import { wordsByItem } from '../words.mjs'
import { questions } from './questions.mjs'
import { buildTry } from './try/build.mjs'

const sources = fileURLToPath(new URL('../../src/', import.meta.url))

/** `clause-map.md` is the page “Clause map”. */
const nameOf = (file) => `${file[0].toUpperCase()}${file.slice(1)}`.replaceAll('-', ' ').replace('Json', 'JSON')
const textOf = (parts) => parts.map(({ text }) => text).join('')
const escaped = (text) => text.replaceAll(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`)
/** The way from a page to the root of the site. */
const rootFrom = (url) => '../'.repeat(url.split('/').length - 1)
const documentsOf = (project) => project.getReflectionsByKind(ReflectionKind.Document)

const named = ['Rulebook', 'Clause map', 'Interpretation', 'Guide']
const measured = ['Performance', 'Scale', 'Suggestions', 'Mutation']

/** How a page marks the place of an entry whose heading is a title. */
const placeFor = (place) => `<a id="${place}"></a>`

/** What is read is found before what only programmers use. */
const weights = {
  Interpretation: 3,
  Rulebook: 3,
  'Clause map': 3,
  Guide: 2,
  Words: 2,
  Suggestions: 0.2,
  Sentences: 0.1,
}
const ofCode = 0.01

/** Names of two words as one: who writes “workbook” finds “work book”. */
const joined = (words) =>
  words
    .split(', ')
    .filter((name) => /^\S+ \S+$/u.test(name))
    .map((name) => name.replace(' ', ''))
    .join(', ')
/** What search finds an entry by beside its text: a rule on what is bought by all that a ledger may call it. */
const alsoFoundBy = (document, id, words) => {
  if (document.name === 'Words') return joined(words.get(id) ?? '')
  const named = words.get(id.replace(/^expenses\//u, ''))
  return document.name === 'Rulebook' && named ? `${named}, ${joined(named)}` : ''
}

/** A file of the project as a page of the site. */
const sourcePage = (file) => `source/${file}.html`
const sourceLink = /^\.\.\/((?:src|test)\/.*?)(#.+)?$/u

const cited = (ids) => ids.map((id) => citation(id, `\`${id}\``))
const withTag = (comment, tag, text) => comment.blockTags.push(new CommentTag(tag, [{ kind: 'text', text }]))

/** All @clause tags of a comment as one list, with the words. */
const gatherClauses = (comment) => {
  const tags = comment?.blockTags.filter(({ tag }) => tag === '@clause') ?? []
  if (tags.length === 0) return
  const lines = cited(tags.map(({ content }) => textOf(content).trim()))
  comment.blockTags = comment.blockTags.filter((each) => !tags.includes(each))
  withTag(comment, '@clauses', list(lines))
}

/** What an export is grouped by, where it does not say so itself; of a function also what it goes by. */
const completed = (reflection) => {
  const [signature] = reflection.signatures ?? []
  const documented = signature ?? reflection
  const comment = (documented.comment ??= new Comment())
  if (signature) {
    // A function’s clauses follow from what it applies, not from tags.
    comment.removeTags('@clause')
    comment.removeTags('@applies')
    const { clauses: own, lists, functions } = appliedBy(reflection.name)
    const lines = [
      ...cited(own),
      ...lists.map((name) => `Those of the entries of [${name}](../variables/${name}.html).`),
      ...functions.map((name) => `All that [${name}](${name}.html) applies.`),
    ]
    if (lines.length > 0) withTag(comment, '@clauses', list(lines))
  }
  const [source] = reflection.sources ?? []
  if (source && !comment.getTag('@group'))
    withTag(
      comment,
      '@group',
      groupOf(source.fullFileName.slice(sources.length), reflection.name, signature !== undefined),
    )
}

/** Headings without code marks, since TypeDoc would leave what is marked out of their anchors, and GitHub does not. */
const plainHeadings = (parts) => {
  let line = ''
  for (const part of parts) {
    if (part.kind === 'code' && line.startsWith('#'))
      Object.assign(part, { kind: 'text', text: part.text.replaceAll('`', '') })
    line = (line + part.text).split('\n').at(-1)
  }
}

/** The exported types that are the keys or ids of a table, each with those; a list that is written out keeps its name without this. */
const tableKeys = (context) => {
  const checker = context.programs[0].getTypeChecker()
  return context.project
    .getReflectionsByKind(ReflectionKind.TypeAlias)
    .filter(({ type }) => ['typeOperator', 'indexedAccess'].includes(type.type))
    .map((alias) => ({
      alias,
      names:
        checker.getDeclaredTypeOfSymbol(context.getSymbolFromReflection(alias)).types?.map(({ value }) => value) ?? [],
    }))
    .filter(({ names }) => names.length > 0 && names.every((name) => typeof name === 'string'))
}

/** A type in which the list of all those is a reference again: TypeScript forgets what the keys of a table were called. */
const folded = (type, tables, project) => {
  for (const [key, inner] of Object.entries(type)) {
    if (inner instanceof Type) type[key] = folded(inner, tables, project)
    else if (Array.isArray(inner) && inner.every((each) => each instanceof Type))
      type[key] = inner.map((each) => folded(each, tables, project))
  }
  if (type.type !== 'union') return type
  for (const { alias, names } of tables) {
    const rest = type.types.filter(({ value }) => !names.includes(value))
    if (type.types.length - rest.length === names.length)
      type.types = [ReferenceType.createResolvedReference(alias.name, alias, project), ...rest]
  }
  return type.types.length === 1 ? type.types[0] : type
}

const entriesOf = (document) =>
  textOf(document.content)
    .split(/^(?=#{1,3} )/mu)
    .filter((section) => section.startsWith('#'))
    .map((section) => ({ name: section.slice(0, section.indexOf('\n')).replaceAll(/^#+ |`/gu, ''), text: section }))

/** Each table in a box of its own, named by the heading over it, which scrolls where there is no room, so that neither numbers nor words are broken. */
const boxed = (html) => {
  let heading = ''
  let count = 0
  return html.replaceAll(/<h[1-6].*?<\/h[1-6]>|<table>.*?<\/table>/gsu, (part) => {
    if (part.startsWith('<table'))
      return `<div class="table" role="region" tabindex="0" aria-label="${heading}, table ${(count += 1)}">${part}</div>`
    heading = part.replaceAll(/<[^>]*>/gu, '')
    count = 0
    return part
  })
}

const caseLink = /<a href="[./]*source\/test\/cases\/([a-z-]+\.json)\.html#([^"]+)">[^<]*<\/a>/gu

export const load = (app) => {
  const offered = new Set(offeredCases().map(({ id }) => id))
  app.converter.on(Converter.EVENT_RESOLVE_END, (context) => {
    const { project } = context
    const tables = tableKeys(context)
    for (const document of documentsOf(project)) {
      document.name = nameOf(document.name)
      plainHeadings(document.content)
      for (const part of document.content) {
        const [, file, place = ''] = (part.kind === 'relative-link' && sourceLink.exec(part.text)) || []
        // As plain text it is neither looked up nor copied.
        if (file) Object.assign(part, { kind: 'text', text: `../${sourcePage(file)}${place}`, target: undefined })
      }
    }
    for (const reflection of project.children.filter((each) => !(each instanceof DocumentReflection)))
      completed(reflection)
    for (const reflection of Object.values(project.reflections)) {
      gatherClauses(reflection.comment)
      if (reflection.type) reflection.type = folded(reflection.type, tables, project)
    }
  })

  // Search finds the entries of a document, and not only the document.
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    const { router } = app.renderer
    // A clause or a rule is found as its entry, not as a row of a table; what has no name of its own is not found by itself.
    event.searchResults = event.searchResults.filter(
      ({ name, parent }) => !entryUrls.has(name) && parent?.name !== '__type',
    )
    for (const each of event.searchResults) each.relevanceBoost = ofCode
    const words = wordsByItem()
    for (const document of event.searchResults.filter((each) => each instanceof DocumentReflection)) {
      const slugger = new (router.getSlugger(document).constructor)({ lowercase: true })
      const whole = textOf(document.content)
      for (const { name, text } of entriesOf(document)) {
        // A title with an id beside it has its place by the id, and who looks for the id finds it first.
        const [, title, id] = /^(.*) \(([^()]+)\)$/u.exec(name) ?? []
        const isTitled = id !== undefined && whole.includes(placeFor(anchor(id)))
        const slug = slugger.slug(name)
        const place = isTitled ? anchor(id) : slug
        const add = (called, content, boost) => {
          const entry = new DocumentReflection(called, document, content, {})
          // TypeDoc has no public way to give a search result a place within a page.
          router.fullUrls.set(entry, `${router.getFullUrl(document)}#${place}`)
          entry.relevanceBoost = boost * (weights[document.name] ?? 1)
          event.searchResults.push(entry)
        }
        const also = isTitled ? alsoFoundBy(document, id, words) : ''
        // A heading over entries says what they are all about; a long list holds every word.
        add(
          isTitled ? title : name,
          [{ kind: 'text', text: `${text}\n${also}` }],
          text.length < 200 ? 4 : text.length > 5000 ? 0.2 : 1,
        )
        if (isTitled && id.includes('/')) add(id, [], 1)
      }
      // What the entries say is not said again for the whole.
      document.relevanceBoost = 0.2
    }
  })

  /** The documents that the front page does not name itself: what was measured, and what programmers need. */
  const linksTo = (project, holds) =>
    documentsOf(project)
      .filter(({ name }) => holds(name))
      .map(
        (document) =>
          `<li><a href="site:${app.renderer.router.getFullUrl(document)}">${escaped(entriesOf(document)[0]?.name ?? document.name)}</a></li>`,
      )
      .join('')

  let entryUrls = new Map()
  app.renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
    // TypeDoc knows the places of headings only.
    for (const document of documentsOf(project))
      for (const [, place] of textOf(document.content).matchAll(/<a id="([^"]+)"><\/a>/gu))
        app.renderer.router.getSlugger(document).slug(place)
    const entries = (name, ids) => {
      const url = app.renderer.router.getFullUrl(documentsOf(project).find((each) => each.name === name))
      return ids.map((id) => [id, `${url}#${anchor(id)}`])
    }
    entryUrls = new Map([
      ...entries('Clause map', Object.keys(clauses)),
      ...entries(
        'Rulebook',
        rulebook.map(({ id }) => id),
      ),
    ])
  })

  app.renderer.on(PageEvent.END, (page) => {
    const root = rootFrom(page.url)
    page.contents = boxed(page.contents)
      .replace(/(?:<p>)?\{questions\}(?:<\/p>)?/u, questions)
      .replace('{links:measured}', () => linksTo(page.project, (name) => measured.includes(name)))
      .replace('{links:more}', () => linksTo(page.project, (name) => !measured.includes(name) && !named.includes(name)))
      // A browser takes no part of another file where the site is read from files; icons.js puts the icons on the page.
      .replaceAll(/href="[./]*assets\/icons\.svg#/gu, 'href="#')
      // A link within what folds and unfolds cannot be reached apart from it.
      .replaceAll(/<summary.*?<\/summary>/gsu, (summary) =>
        summary.replaceAll(/<a [^>]*class="tsd-anchor-icon".*?<\/a>/gsu, ''),
      )
      .replaceAll(/href="site:([^"]*)"/gu, (_, to) => `href="${root}${to}"`)
      .replaceAll(caseLink, (link, file, place) =>
        offered.has(`${file}:${place}`)
          ? `${link} (<a href="${root}try.html#example=${file}:${place}">try it</a>)`
          : link,
      )
      .replaceAll(/<span class="tsd-signature-type">(&quot;([^<]+)&quot;)<\/span>/gu, (whole, text, id) =>
        entryUrls.has(id) ? `<a href="${root}${entryUrls.get(id)}" class="tsd-signature-type">${text}</a>` : whole,
      )
      .replaceAll(/(<a\b[^>]*>)?<code>([^<]+)<\/code>/gu, (whole, link, id) =>
        link || !entryUrls.has(id) ? whole : `<a href="${root}${entryUrls.get(id)}">${whole}</a>`,
      )
  })

  app.renderer.on(Renderer.EVENT_END, ({ outputDirectory }) => {
    for (const { file, lines } of [...linesIn('src/', '.ts'), ...linesIn(caseFolder, '.json')]) {
      const path = join(outputDirectory, sourcePage(file))
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, viewOf(file, lines))
    }
  })

  // After TypeDoc has written its styles.
  app.renderer.on(Renderer.EVENT_END, ({ outputDirectory }) => printLight(join(outputDirectory, 'assets')), -1)

  app.renderer.postRenderAsyncJobs.push(({ outputDirectory }) => buildTry(outputDirectory))
}

/** On paper every colour is the light one, whatever theme the screen has. */
const printLight = (assets) => {
  const styles = ['style.css', 'highlight.css'].map((file) => readFileSync(join(assets, file), 'utf8')).join('')
  const names = new Set(Array.from(styles.matchAll(/--light-([\w-]+):/gu), ([, name]) => name))
  const colours = Array.from(names, (name) => `--${name}: var(--light-${name});`).join(' ')
  appendFileSync(join(assets, 'custom.css'), `\n@media print { :root, :root[data-theme] { ${colours} } }\n`)
}

const template = readFileSync(new URL('source.html', import.meta.url), 'utf8')

const viewOf = (file, lines) => {
  const named = new Set()
  const row = (text, index) => {
    const place = nameOfLine(file, text)
    const isFirst = place && !named.has(place)
    named.add(place)
    return `<li id="L${index + 1}"><code${isFirst ? ` id="${escaped(place)}"` : ''}>${escaped(text)}</code></li>`
  }
  const rows = lines.map(row).join('\n')
  return template
    .replaceAll('{root}', rootFrom(sourcePage(file)))
    .replaceAll('{file}', file)
    .replace('{lines}', () => rows)
}
