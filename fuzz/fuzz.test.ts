import { describe, expect, test } from 'vitest'
import { inputOf, keepCase, readKeptCases } from './kept-cases'
import { runTarget, watched } from './run-target'
import { TARGETS } from './targets'

/** Set by `npm run fuzz`; without it every run tries the same cases. */
const MINUTES = Number(process.env.ZONESCOPE_FUZZ_MINUTES ?? 0)
const ONLY = process.env.ZONESCOPE_FUZZ_TARGET
/** Of the cases that every run of the tests tries. */
const SEED = 20261125
/** Cases between two changes of target in a long run. */
const TURN = 200

describe.skipIf(MINUTES > 0)('whatever arrives at a door is answered, with words', () => {
  test.for(TARGETS.map((target) => [target.name, target] as const))('%s', async ([, target]) => {
    const { failure } = await runTarget(target, { seed: SEED, cases: target.cases })
    expect(failure).toBeNull()
  })
})

test.for(readKeptCases())('what once failed does no more: $target, $failed', async (kept) => {
  const target = TARGETS.find(({ name }) => name === kept.target)
  expect(target, `no target ${kept.target}`).toBeDefined()
  if (target) await watched(kept, inputOf(kept), target.check)
})

describe.runIf(MINUTES > 0)('a long run', () => {
  test(`of ${MINUTES} minutes`, { timeout: MINUTES * 60_000 + 600_000 }, async () => {
    const targets = TARGETS.filter(({ name }) => ONLY === undefined || name === ONLY)
    expect(targets.length).toBeGreaterThan(0)
    const counts = new Map<string, number>()
    const failures: string[] = []
    const end = Date.now() + MINUTES * 60_000
    for (let turn = 0; Date.now() < end; turn++) {
      const target = targets[turn % targets.length]
      if (!target) break
      const seed = Math.floor(Math.random() * 2 ** 31)
      const { cases, failure } = await runTarget(target, {
        seed,
        cases: TURN,
        time: end - Date.now(),
      })
      counts.set(target.name, (counts.get(target.name) ?? 0) + cases)
      if (!failure) continue
      keepCase(failure)
      failures.push(
        `${failure.target} (seed ${failure.seed}, path ${failure.path}): ${failure.failed}`,
      )
      console.log(failures.at(-1))
    }
    for (const [name, count] of counts) console.log(`${name.padEnd(16)}${count} cases`)
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    console.log(`${total} cases in ${MINUTES} minutes, ${failures.length} failed`)
    expect(failures).toEqual([])
  })
})
