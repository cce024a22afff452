import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import type { FuzzInput, FuzzTarget } from './fuzz-target'
import { KEPT_FILE, type KeptCase, written } from './kept-cases'

/** Longer than any case takes, ms: a guard against what does not end, not a measure. */
const BOUND = 30_000

export interface RunOptions {
  seed: number
  cases: number
  /** Goes no further after this, ms. */
  time?: number
}

export interface RunResult {
  cases: number
  failure: KeptCase | null
}

const watchdog = new Worker(new URL('./watchdog.mjs', import.meta.url), {
  workerData: { bound: BOUND, file: KEPT_FILE },
})
watchdog.unref()

/** Tries a target with cases drawn by a seed; a failing one is made as small as it can be. */
export async function runTarget(
  { name, inputs, check }: FuzzTarget,
  { seed, cases, time }: RunOptions,
): Promise<RunResult> {
  let count = 0
  const property = fc.asyncProperty(inputs, async (input) => {
    count += 1
    await watched({ target: name, seed, path: '' }, input, check)
  })
  const found = await fc.check(property, {
    seed,
    numRuns: cases,
    ...(time !== undefined && { interruptAfterTimeLimit: time, markInterruptAsFailure: false }),
  })
  const [input] = found.counterexample ?? []
  if (!found.failed || input === undefined) return { cases: count, failure: null }
  const failed = String(found.errorInstance).split('\n')[0] ?? ''
  const path = found.counterexamplePath ?? ''
  return { cases: count, failure: { target: name, seed, path, failed, input: written(input) } }
}

/** Tries one input, with somebody beside it who ends what does not end. */
export async function watched(
  begun: Pick<KeptCase, 'target' | 'seed' | 'path'>,
  input: FuzzInput,
  check: FuzzTarget['check'],
): Promise<void> {
  watchdog.postMessage({ ...begun, input: written(input) })
  try {
    await check(input)
    if ('polluted' in Object.prototype)
      throw new Error('Something was written to what all objects share.')
  } finally {
    watchdog.postMessage(null)
  }
}
