import { build, isBuilt } from '../../scripts/lib/build.mjs'
import { outFolder } from '../../scripts/lib/paths.mjs'
import { median } from '../interleaved.mjs'
import { figure } from '../tables.mjs'
import { machine } from '../write-section.mjs'
import { hasWrk, loadWith } from './load.mjs'
import { requestMix } from './request-mix.mjs'
import { sameAnswers } from './same-answers.mjs'
import { openServers } from './servers.mjs'

/** @typedef {import('./load.mjs').Load} Load */

const ROUNDS = 5
/** Of one server in one round: whichever comes first. */
const BOUNDS = { requests: 20_000, seconds: 5, connections: 16 }

/**
 * The served pages under load, on this machine alone: `npm start`'s server beside nginx and Caddy with the same folder and
 * the settings of docs/deploy.
 * @returns {Promise<string>} Markdown
 * @throws where two servers answer differently, or one does not answer
 */
export async function benchServe() {
  if (!isBuilt() && (await build()) !== 0) throw new Error('The pages could not be built.')
  const mix = await requestMix(outFolder)
  const { servers, absent, close } = await openServers(outFolder)
  try {
    const bytes = await sameAnswers(servers, mix)
    /** @type {Map<string, Load[]>} */
    const loads = new Map(servers.map(({ name }) => [name, []]))
    // The first round warms up and is not counted.
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const { name, origin } of servers) {
        const load = await loadWith(origin, mix, BOUNDS)
        if (round > 0) loads.get(name)?.push(load)
      }
    return section(loads, absent, mix, bytes)
  } finally {
    await close()
  }
}

/**
 * @param {ReadonlyMap<string, Load[]>} loads
 * @param {readonly string[]} absent
 * @param {readonly string[]} mix
 * @param {number} bytes of all answers together
 */
function section(loads, absent, mix, bytes) {
  const rows = [...loads].map(([name, rounds]) => ({
    name,
    rate: median(rounds.map(({ requests, seconds }) => requests / seconds)),
    p50: median(rounds.map(({ p50 }) => p50)),
    p99: median(rounds.map(({ p99 }) => p99)),
    requests: rounds.reduce((sum, each) => sum + each.requests, 0),
    errors: rounds.reduce((sum, each) => sum + each.errors, 0),
  }))
  const nginx = rows.find(({ name }) => name === 'nginx')
  const { requests, seconds, connections } = BOUNDS
  return [
    '## The served site under load',
    `${machine()}.`,
    `${mix.length} addresses in turn, ${connections} connections kept open, brotli accepted, asked by ${hasWrk() ? 'wrk' : 'a Node client'} on the same machine; ${ROUNDS} interleaved rounds of at most ${requests.toLocaleString('en')} requests and ${seconds} s each; medians of rounds. Before it all servers were asked for each address once: they sent the same ${bytes.toLocaleString('en')} bytes.`,
    [
      '| | requests/s | p50, ms | p99, ms | requests | errors | rate ÷ nginx’s |',
      '|---|---:|---:|---:|---:|---:|---:|',
      ...rows.map(
        ({ name, rate, p50, p99, requests: sent, errors }) =>
          `| ${name} | ${figure(rate)} | ${figure(p50)} | ${figure(p99)} | ${sent.toLocaleString('en')} | ${errors} | ${nginx ? figure(rate / nginx.rate) : '–'} |`,
      ),
    ].join('\n'),
    ...absent.map((name) => `- ${name} is not on this machine, and was not measured.`),
  ].join('\n\n')
}
