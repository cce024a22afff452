import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * What one round of requests came to. Errors are answers other than 200 and 404, and requests without an answer.
 * @typedef {object} Load
 * @property {number} requests
 * @property {number} seconds
 * @property {number} errors
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 */

/** @typedef {{ requests: number, seconds: number, connections: number }} Bounds */

/** Whether wrk is on this machine. It takes less of the machine than a client of Node, and so leaves more to the server. */
export function hasWrk() {
  return spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error === undefined
}

/**
 * Asks a server for addresses in turn until so many requests or seconds are over.
 * @param {string} origin
 * @param {readonly string[]} mix addresses
 * @param {Bounds} bounds
 * @returns {Promise<Load>}
 */
export function loadWith(origin, mix, bounds) {
  return hasWrk() ? wrk(origin, mix, bounds) : ask(origin, mix, bounds)
}

/**
 * @param {string} origin
 * @param {readonly string[]} mix
 * @param {Bounds} bounds
 * @returns {Promise<Load>}
 */
async function wrk(origin, mix, { requests, seconds, connections }) {
  const folder = mkdtempSync(join(tmpdir(), 'zonescope-load-'))
  const script = join(folder, 'mix.lua')
  writeFileSync(script, luaOf(mix, requests))
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '5s', '-s', script, origin]
  try {
    const said = await outputOf('wrk', args)
    const [, json] = /^RESULT (.*)$/m.exec(said) ?? []
    if (!json) throw new Error(`wrk said: ${said}`)
    return JSON.parse(json)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {readonly string[]} mix
 * @param {number} most requests
 */
function luaOf(mix, most) {
  return `
local paths = { ${mix.map((path) => JSON.stringify(path)).join(', ')} }
local sent = 0
failed = 0
wrk.headers["Accept-Encoding"] = "br, gzip"
function setup(thread) threads = threads or {}; table.insert(threads, thread) end
function request()
  sent = sent + 1
  if sent > ${most} then wrk.thread:stop() end
  return wrk.format("GET", paths[(sent - 1) % #paths + 1])
end
function response(status)
  if status ~= 200 and status ~= 404 then failed = failed + 1 end
end
function done(summary, latency)
  local e = summary.errors
  local bad = e.connect + e.read + e.write + e.timeout
  for _, thread in ipairs(threads) do bad = bad + (thread:get("failed") or 0) end
  print(string.format('RESULT {"requests":%d,"seconds":%.4f,"errors":%d,"p50":%.4f,"p99":%.4f}',
    summary.requests, summary.duration / 1e6, bad, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
`
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<string>}
 */
function outputOf(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    child.once('error', reject)
    child.once('close', () => resolve(said))
  })
}

/**
 * The same with a client of our own.
 * @param {string} origin
 * @param {readonly string[]} mix
 * @param {Bounds} bounds
 * @returns {Promise<Load>}
 */
async function ask(origin, mix, { requests, seconds, connections }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  /** @type {number[]} */
  const times = []
  let sent = 0
  let errors = 0
  const start = performance.now()
  const end = start + seconds * 1000
  const line = async () => {
    while (sent < requests && performance.now() < end) {
      const address = mix[sent % mix.length] ?? '/'
      sent += 1
      const asked = performance.now()
      if (!(await isAnswered(origin + address, agent))) errors += 1
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: connections }, line))
  agent.destroy()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  const took = (performance.now() - start) / 1000
  return { requests: sorted.length, seconds: took, errors, p50: at(0.5), p99: at(0.99) }
}

/**
 * @param {string} url
 * @param {Agent} agent
 * @returns {Promise<boolean>}
 */
function isAnswered(url, agent) {
  return new Promise((resolve) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'br, gzip' } }, (response) => {
      response.resume()
      response.once('end', () => resolve([200, 404].includes(response.statusCode ?? 0)))
      response.once('error', () => resolve(false))
    }).once('error', () => resolve(false))
  })
}
