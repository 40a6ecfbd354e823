// Each room imports itself and the rooms before it.
const rooms = ['order', 'decision', 'input', 'rules', 'evaluation', 'filipino']
const version = '^src/version\\.ts$'

const direction = rooms.map((room, index) => ({
  name: `${room}-imports-to-the-left`,
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    // What the Order says stands alone; every other room may name the version.
    pathNot: [`^src/(${rooms.slice(0, index + 1).join('|')})/`, ...(index > 0 ? [version] : [])],
  },
}))

const packages = ['zod/mini/', 'date-fns/(?!index\\.)', 'decimal\\.js/']

const forbidden = [
  ...direction,
  { name: 'who-reads-english-loads-no-filipino', from: { pathNot: '^src/filipino/' }, to: { path: '^src/filipino/' } },
  { name: 'version-imports-nothing', from: { path: version }, to: {} },
  { name: 'packages-come-in-through-input', from: { pathNot: '^src/input/' }, to: { pathNot: '^src/' } },
  {
    name: 'nothing-but-src-and-known-packages',
    from: {},
    to: { pathNot: ['^src/', `^node_modules/(${packages.join('|')})`] },
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
    doNotFollow: { path: 'node_modules' },
  },
}
