// A Redis of its own on a free port, and workers: each is ended by its own process id.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

const end = async (child, signal) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

/** Starts Redis, which keeps nothing on disk. */
export const startRedis = async () => {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'redis-'))]
  const options = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' }
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  const child = spawn('redis-server', args, { stdio: 'ignore' })
  const failed = once(child, 'error').then(([error]) => Promise.reject(error))
  const redis = new Redis(port, { maxRetriesPerRequest: null })
  redis.on('error', () => undefined)
  await Promise.race([redis.ping(), failed])
  redis.disconnect()
  return {
    port,
    close: async () => {
      await end(child, 'SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Starts a worker. */
export const startWorker = (port, lock = 30_000) => {
  const child = spawn(process.execPath, ['built/scale/worker.js', String(port), 'scale/records.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LOCK: String(lock) },
  })
  return { pid: child.pid, end: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') }
}
