// Runs in a thread beside the cases: one that does not come to an end holds up its own thread, and nobody else could tell.
import { readFileSync, writeFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

/** @type {{ bound: number, file: string }} */
const { bound, file } = workerData

/** @type {NodeJS.Timeout | undefined} */
let timer

// A message is a case that has begun, or null once it has ended.
parentPort?.on('message', (begun) => {
  clearTimeout(timer)
  if (begun === null) return
  timer = setTimeout(() => {
    const cases = JSON.parse(readFileSync(file, 'utf8'))
    const failed = `did not come to an end in ${bound / 1000} s`
    writeFileSync(file, `${JSON.stringify([...cases, { ...begun, failed }], null, 2)}\n`)
    console.error(`${begun.target} ${failed}; the case is kept in ${file}`)
    process.kill(process.pid, 'SIGKILL')
  }, bound)
})
