// Imports run down: each room imports itself and the rooms before it. The subjects stand in the order in which a partnership happens.
const rooms = [
  'order',
  'decision',
  'reading',
  'policy',
  'classification',
  'pairing',
  'activities',
  'expenses',
  'fund',
  'duties',
  'incentives',
  'sbm',
  'sbm2024',
  'suggestions',
  'partnership',
  'programme',
  'proximity',
  'catalogue',
  'answers',
  'act',
  'explain',
  'text',
  'standard',
]
const version = '^src/version\\.ts$'
const index = '^src/index\\.ts$'

const direction = rooms.map((room, index) => ({
  name: `${room}-imports-rooms-before-it`,
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    // What the Order says stands alone; every other room may name the version.
    pathNot: [`^src/(${rooms.slice(0, index + 1).join('|')})/`, ...(index > 0 ? [version] : [])],
  },
}))

// The command is the only room with I/O, and nothing comes of it into the library. It may use all that is exported.
const command = [
  {
    name: 'command-imports-any-room',
    from: { path: '^src/cli/' },
    to: { path: '^src/', pathNot: [`^src/(${rooms.join('|')}|cli)/`, version, index] },
  },
  { name: 'nothing-imports-the-command', from: { pathNot: '^src/cli/' }, to: { path: '^src/cli/' } },
  { name: 'only-the-command-knows-node', from: { pathNot: '^src/cli/' }, to: { dependencyTypes: ['core'] } },
]

const packages = ['zod/(v4/)?(mini|core)/', 'date-fns/(?!index\\.)', 'decimal\\.js/']

const forbidden = [
  ...direction,
  ...command,
  // Words in Filipino are loaded by the languages alone, and by the command.
  {
    name: 'who-tells-nothing-in-filipino-loads-none',
    from: { pathNot: ['/fil\\.ts$', '^src/explain/fil', '^src/text/', '^src/cli/'] },
    to: { path: '/fil\\.ts$' },
  },
  {
    name: 'words-in-filipino-load-no-reader',
    from: { path: '/fil\\.ts$', pathNot: '^src/explain/' },
    to: { path: ['/facts\\.ts$', '^src/reading/(?!amounts|days)'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'what-languages-share-loads-no-reader',
    from: { path: '^src/explain/(fil|(remedy-words|phrases|labels|words|messages)\\.ts$)' },
    to: {
      path: ['/(facts|agreement)\\.ts$', '^src/reading/(?!amounts|days|short-texts)'],
      dependencyTypesNot: ['type-only'],
    },
  },
  { name: 'version-imports-nothing', from: { path: version }, to: {} },
  {
    name: 'packages-come-in-through-reading',
    from: { pathNot: '^src/reading/' },
    to: { pathNot: '^src/', dependencyTypesNot: ['core'] },
  },
  {
    name: 'nothing-but-src-and-known-packages',
    from: {},
    to: { pathNot: ['^src/', `^node_modules/(${packages.join('|')})`], dependencyTypesNot: ['core'] },
  },
  { name: 'no-cycles', from: {}, to: { circular: true } },
  { name: 'no-orphans', from: { orphan: true }, to: {} },
  { name: 'resolvable', from: {}, to: { couldNotResolve: true } },
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    // Types count: a type-only import has a direction too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
    // The build makes it, of what src has.
    exclude: { path: 'schemas/inputs\\.json$' },
    doNotFollow: { path: 'node_modules' },
  },
}
