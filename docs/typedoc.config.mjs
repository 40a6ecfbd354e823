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
      const documented = property.hasComment() || property.type?.declaration?.signatures?.some((each) => each.hasComment())
      if (documented || inRow(property) || ancestor(property, ReflectionKind.Parameter)) continue
      app.logger.validationWarning(`${property.getFriendlyFullName()} has no documentation`)
    }
  })

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  entryPoints: ['../src/index.ts', '../src/order/index.ts'],
  tsconfig: '../tsconfig.json',
  out: 'api',
  // Sources are linked as files, so that no address is built in.
  disableGit: true,
  sourceLinkTemplate: '../../../src/{path}#L{line}',
  alwaysCreateEntryPointModule: false,
  excludeInternal: true,
  blockTags: [...OptionDefaults.blockTags, '@clause'],
  plugin: [properties],
  validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: true },
  requiredToBeDocumented: OptionDefaults.requiredToBeDocumented.filter((kind) => kind !== 'Property'),
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
}
