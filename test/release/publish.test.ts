// The step that publishes, run with the real npm against a registry on this machine that has one version.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const name = 'deped-school-partnerships'
const workflow = readFileSync(new URL('../../.github/workflows/release.yml', import.meta.url), 'utf8')
const script = /- name: Publish, unless .*\n +run: \|\n((?: {10}.*\n)+)/u.exec(workflow)?.[1] ?? ''

const published = { name, version: '1.2.3', dist: { integrity: 'sha512-AAAA', tarball: 'http://localhost/none.tgz' } }
const server = createServer(({ url }, response) => {
  const found = url?.startsWith(`/${name}`)
  response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' })
  response.end(
    JSON.stringify(found ? { name, 'dist-tags': { latest: '1.2.3' }, versions: { '1.2.3': published } } : {}),
  )
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const folder = mkdtempSync(join(tmpdir(), 'publish-'))
// No tarball: npm that is asked to publish one says that it is not there, and nothing can leave this machine.
const run = (tag: string, integrity: string): Promise<{ readonly code: number; readonly said: string }> => {
  writeFileSync(join(folder, 'build.json'), JSON.stringify({ integrity }))
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    GITHUB_REF_NAME: tag,
    npm_config_registry: `http://127.0.0.1:${port}/`,
    npm_config_cache: join(folder, 'cache'),
    npm_config_fetch_retries: '0',
  }
  return new Promise((resolve) => {
    execFile('bash', ['-e', '-c', script], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr })
    })
  })
}
const already = 'These bytes are published already.'

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a version that is there with the same bytes is left alone', async () => {
  const { code, said } = await run('v1.2.3', 'sha512-AAAA')
  expect(said).toContain(already)
  expect(code).toBe(0)
})

test.each([
  ['other bytes of that version', 'v1.2.3', 'sha512-BBBB'],
  ['the bytes of another version', 'v1.2.4', 'sha512-AAAA'],
])('%s are published', async (_, tag, integrity) => {
  const { code, said } = await run(tag, integrity)
  expect(said).not.toContain(already)
  expect(said).toMatch(/\*\.tgz/u)
  expect(code).not.toBe(0)
})
