import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/lib/paths.mjs'

/** @typedef {{ name: string, origin: string }} Server */

/** How long a server may take to answer for the first time. */
const PATIENCE = 30_000

/**
 * Starts, on free ports of this machine, every server that it has.
 * @param {string} folder of built pages
 * @returns {Promise<{ servers: Server[], absent: string[], close: () => Promise<void> }>}
 */
export async function openServers(folder) {
  const work = mkdtempSync(join(tmpdir(), 'zonescope-serve-'))
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = []
  const close = async () => {
    await Promise.all(children.map(ended))
    rmSync(work, { recursive: true })
  }
  /** @type {Server[]} */
  const servers = []
  const absent = []
  try {
    for (const { name, command, prepare } of candidates(folder, work)) {
      if (spawnSync(command, ['-v'], { stdio: 'ignore' }).error) {
        absent.push(name)
        continue
      }
      const port = await freePort()
      const env = { ...process.env, HOME: work, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work }
      const child = spawn(command, prepare(port), { cwd: root, env, stdio: 'ignore' })
      children.push(child)
      const origin = `http://127.0.0.1:${port}`
      await answering(`${origin}/zh`, name)
      servers.push({ name, origin })
    }
    return { servers, absent, close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * @param {string} folder
 * @param {string} work where settings are written
 * @returns {{ name: string, command: string, prepare: (port: number) => string[] }[]} prepare answers the arguments
 */
function candidates(folder, work) {
  const setting = (/** @type {string} */ name) =>
    readFileSync(join(root, 'docs/deploy', name), 'utf8').replaceAll('/srv/zonescope', folder)
  const write = (/** @type {string} */ name, /** @type {string} */ text) => {
    writeFileSync(join(work, name), text)
    return join(work, name)
  }
  return [
    {
      name: 'npm start',
      command: process.execPath,
      prepare: (port) => [join(root, 'scripts/start.mjs'), '--port', String(port)],
    },
    {
      name: 'nginx',
      command: 'nginx',
      prepare: (port) => {
        const site = setting('nginx.conf').replace('listen 8080', `listen 127.0.0.1:${port}`)
        return ['-c', write('nginx.conf', nginxAround(site, work)), '-p', work]
      },
    },
    {
      name: 'Caddy',
      command: 'caddy',
      prepare: (port) => {
        const site = setting('Caddyfile').replace(/^:8080/m, `http://127.0.0.1:${port}`)
        const file = write('Caddyfile', `{\n\tadmin off\n\tpersist_config off\n}\n${site}`)
        return ['run', '--config', file, '--adapter', 'caddyfile']
      },
    },
  ]
}

/**
 * What surrounds a site in nginx: as Debian ships it, but for one worker a core and places that are ours.
 * @param {string} site
 * @param {string} work
 */
function nginxAround(site, work) {
  const modules = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
  const brotli = existsSync(modules) ? `load_module ${modules};` : ''
  // Started by root it would answer as somebody who may not read the folder.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `${brotli}
${user}
daemon off;
worker_processes auto;
pid ${work}/nginx.pid;
error_log ${work}/error.log;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/fastcgi;
  uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;
${brotli ? site : site.replace('brotli_static on;', '')}
}
`
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * @param {string} url
 * @param {string} name
 */
async function answering(url, name) {
  const end = performance.now() + PATIENCE
  while (performance.now() < end) {
    const response = await fetch(url).catch(() => null)
    await response?.arrayBuffer()
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${name} does not answer at ${url}.`)
}

/** @param {import('node:child_process').ChildProcess} child */
function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  return new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill('SIGTERM')
  })
}
