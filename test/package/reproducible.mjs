// Builds and packs the package twice: in two clean folders with other paths, at other times, and with other settings of the
// host. The two tarballs are the same to the byte; with the same Node and npm anybody can make them again.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))
const exec = promisify(execFile)
const run = async (cwd, env, command, ...args) =>
  (await exec(command, args, { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 })).stdout

const hosts = [
  { folder: 'one', env: { TZ: 'Asia/Manila', LANG: 'C', LC_ALL: 'C' }, umask: '022' },
  {
    folder: 'two/at another/depth',
    env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    umask: '077',
  },
]

/** The files that are or would be committed: nothing that an earlier build left. */
const sources = async () => {
  const listed = (...flags) =>
    run(root, {}, 'git', 'ls-files', '-z', ...flags).then((text) => text.split('\0').filter((file) => file !== ''))
  const gone = new Set(await listed('--deleted'))
  return (await listed('--cached', '--others', '--exclude-standard')).filter((file) => !gone.has(file))
}

const packIn = async (temp, { folder, env, umask }) => {
  const place = join(temp, folder)
  for (const file of await sources()) {
    await mkdir(dirname(join(place, file)), { recursive: true })
    await cp(join(root, file), join(place, file))
  }
  await symlink(join(root, 'node_modules'), join(place, 'node_modules'))
  // npm packs the modes that it finds, and those follow the umask.
  const script = `umask ${umask} && npm run build --silent >&2 && chmod -R a+rX . && npm pack --json --ignore-scripts`
  const packed = await run(place, env, 'sh', '-c', script)
  const [{ filename, integrity, files }] = JSON.parse(packed)
  return { tarball: join(place, filename), filename, integrity, files: files.length }
}

/** The SHA-256 and the registry’s integrity of the one tarball that both give, which is left in `folder` where one is given. */
export const reproducible = async (folder) => {
  const temp = await mkdtemp(join(tmpdir(), 'reproducible-'))
  try {
    const [one, two] = await Promise.all(hosts.map((host) => packIn(temp, host)))
    const [first, second] = await Promise.all(
      [one, two].map(async ({ tarball }) =>
        createHash('sha256')
          .update(await readFile(tarball))
          .digest('hex'),
      ),
    )
    assert.equal(second, first, 'the two tarballs differ')
    if (folder !== undefined) await cp(one.tarball, join(folder, one.filename))
    return { filename: one.filename, files: one.files, sha256: first, integrity: one.integrity }
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const npm = (await run(root, {}, 'npm', '--version')).trim()
  console.log(
    JSON.stringify(
      { node: process.version, npm, ...(await reproducible(process.argv[2] && resolve(process.argv[2]))) },
      null,
      2,
    ),
  )
}
