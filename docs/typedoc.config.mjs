import { readdirSync } from 'node:fs'
import { load as site } from './site/plugin.mjs'
import { Application, OptionDefaults, ReflectionKind } from 'typedoc'

const ancestor = (reflection, kind) =>
  !reflection || reflection.kindOf(kind) ? reflection : ancestor(reflection.parent, kind)

/** Whether a property stands in a row of a table: the type of the rows documents it once for all of them. */
const inRow = (property) => {
  const table = ancestor(property, ReflectionKind.Variable)
  return table !== undefined && table.type?.declaration !== property.parent
}

/** TypeDoc’s own check of properties, but for the rows of tables, which would say the same a thousand times. */
const properties = (app) =>
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
      const documented =
        property.hasComment() || property.type?.declaration?.signatures?.some((each) => each.hasComment())
      // Figures of sentences and keys of clauses are data that the rulebook and the page of sentences tell; what a conditional type asks
      // for is no field of an answer.
      const asData = /Figures\.|^(?:clauses|FindingOf|NeedOf|BriefEntry|Within|Unread)\./u.test(
        property.getFriendlyFullName(),
      )
      if (documented || asData || inRow(property) || ancestor(property, ReflectionKind.Parameter)) continue
      app.logger.validationWarning(`${property.getFriendlyFullName()} has no documentation`)
    }
  })

// What an auditor reads first, then whatever else was written.
const first = ['rulebook.md', 'clause-map.md', 'interpretation.md', 'guide.md', 'performance.md', 'scale.md']
const written = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.md'))
  .sort()
const documents = [
  ...first.filter((file) => written.includes(file)),
  ...written.filter((file) => !first.includes(file)),
]

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  // ./order exports nothing that the root does not.
  entryPoints: ['../src/index.ts'],
  tsconfig: '../tsconfig.json',
  out: 'api',
  highlightLanguages: [...OptionDefaults.highlightLanguages, 'csv'],
  readme: 'site/index.md',
  projectDocuments: documents,
  customCss: 'site/site.css',
  customFooterHtml: 'Not a publication of the Department of Education.',
  // The plugin fills in the way to the root; it also makes a page of each source, so that no address is built in.
  navigationLinks: {
    Rulebook: 'site:documents/Rulebook.html',
    'Clause map': 'site:documents/Clause_map.html',
    'Try a decision': 'site:try.html',
  },
  disableGit: true,
  sourceLinkTemplate: '../source/src/{path}.html#L{line}',
  navigation: { includeGroups: true },
  groupOrder: ['Documents', 'Questions', 'Answers', 'Input', 'Rulebook', 'The Order as data', '*'],
  searchInComments: true,
  searchInDocuments: true,
  alwaysCreateEntryPointModule: false,
  excludeInternal: true,
  blockTags: [...OptionDefaults.blockTags, '@applies', '@clause', '@clauses'],
  plugin: [properties, site],
  // Types that the compiler only derives others from are named in declarations without being for use.
  validation: { notExported: false, invalidLink: true, invalidPath: true, notDocumented: true },
  requiredToBeDocumented: OptionDefaults.requiredToBeDocumented.filter((kind) => kind !== 'Property'),
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
}
