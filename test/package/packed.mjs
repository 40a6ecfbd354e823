// The package as npm would publish it, installed in a folder of its own; and a browser to meet it in.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

/** Packs the package and installs it in a folder, beside what that folder’s package.json and lockfile say. */
export const installPacked = async (folder) => {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root })
  const tarball = join(folder, JSON.parse(stdout)[0].filename)
  if (!existsSync(join(folder, 'package.json'))) await writeFile(join(folder, 'package.json'), '{ "private": true }')
  if (existsSync(join(folder, 'package-lock.json')))
    await run('npm', ['ci', '--ignore-scripts', '--loglevel', 'error'], { cwd: folder })
  await run('npm', ['install', '--no-save', '--ignore-scripts', '--loglevel', 'error', tarball], { cwd: folder })
  return tarball
}

const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json' }

/** Serves the files of a folder, and nothing else, at a free port. */
export const serveFiles = async (folder, headers = {}) => {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname)
    const body = await readFile(join(folder, path)).catch(() => undefined)
    response.writeHead(body ? 200 : 404, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      ...headers,
    })
    response.end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

const browsers = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Starts the Chromium of this machine, or that of the variable CHROMIUM. */
export const launchChromium = async ({ chromium }) => {
  const executablePath = browsers.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('no Chromium: install one, or name it by the variable CHROMIUM')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}
