import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../peers/brute-force.c', import.meta.url))

/**
 * The same task in C, compiled here; null, with a word, where there is no gcc. It keeps its own time, without its start.
 * @param {Uint32Array} masks the themes of each zone
 * @returns {import('../interleaved.mjs').Candidate | null}
 */
export function bruteForce(masks) {
  const program = join(mkdtempSync(join(tmpdir(), 'zonescope-bench-')), 'brute-force')
  const { status } = spawnSync('gcc', ['-O3', '-march=native', '-o', program, source])
  if (status !== 0) {
    console.log('No gcc here that compiles brute-force.c: C is left out.')
    return null
  }
  const input = Buffer.concat([
    Buffer.from(Uint32Array.of(masks.length).buffer),
    Buffer.from(masks.buffer),
  ])
  let time = Number.NaN
  return {
    name: 'C, brute force',
    run: () => {
      const [nanoseconds, checksum] = spawnSync(program, { input }).stdout.toString().split(' ')
      time = Number(nanoseconds) / 1e6
      return Number(checksum)
    },
    took: () => time,
  }
}
