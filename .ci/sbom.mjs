// Prints what the library needs at run time, as a CycloneDX bill of materials, at the versions of the lockfile.
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../', import.meta.url))
const run = promisify(execFile)

/**
 * From a folder with no development dependencies: `npm sbom --omit dev` leaves out what they need too, such as zod
 * (npm/cli issue 7909). npm names the package after its folder.
 */
export const sbom = async () => {
  const manifest = { ...JSON.parse(await readFile(join(root, 'package.json'), 'utf8')), devDependencies: {} }
  const temp = await mkdtemp(join(tmpdir(), 'sbom-'))
  const folder = join(temp, manifest.name)
  try {
    await mkdir(folder)
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
    await copyFile(join(root, 'package-lock.json'), join(folder, 'package-lock.json'))
    await run('npm', ['install', '--package-lock-only', '--ignore-scripts'], { cwd: folder })
    return (await run('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], { cwd: folder })).stdout
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await sbom()).trimEnd())
