import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startVitest } from 'vitest/node'
import { root } from '../paths.mjs'

/**
 * Draws the pictures that the tests draw, by running these tests, into a folder, under the paths of their golden files.
 * @param {string} folder emptied first
 * @returns {Promise<{ failures: string[] }>} tests that failed, each with its reason; what they would have drawn then is not there
 */
export async function drawPictures(folder) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const vitest = await startVitest('test', await drawingTests(), {
    root,
    config: join(root, 'vitest.config.ts'),
    watch: false,
    update: true,
    // On a busy machine drawing takes what it takes.
    testTimeout: 600_000,
    reporters: [{}],
    env: { TZ: 'UTC', ZONESCOPE_PICTURES: folder },
    snapshotEnvironment: fileURLToPath(new URL('./elsewhere-snapshots.mjs', import.meta.url)),
  })
  // Vitest sets it for failing tests; here they are told to whoever asked.
  process.exitCode = undefined
  const unhandled = vitest.state.getUnhandledErrors().map((error) => String(error))
  const failures = vitest.state.getTestModules().flatMap((module) => [
    ...module.errors().map(({ message }) => `${module.relativeModuleId}: ${message}`),
    ...[...module.children.allTests('failed')].map((test) => {
      const result = test.result()
      const [error] = result.state === 'failed' ? result.errors : []
      return `${module.relativeModuleId}: ${test.fullName}: ${error?.message ?? 'failed'}`
    }),
  ])
  await vitest.close()
  return { failures: [...unhandled, ...failures] }
}

/** Files of tests that hold what they draw against a golden file. */
async function drawingTests() {
  const rooms = ['app', 'components', 'lib']
  const found = await Promise.all(
    rooms.map(async (room) => {
      const paths = await readdir(join(root, room), { recursive: true, encoding: 'utf8' })
      return paths
        .filter((path) => /\.test\.tsx?$/.test(path))
        .map((path) => join(room, path).replaceAll('\\', '/'))
    }),
  )
  const drawing = []
  for (const path of found.flat())
    if ((await readFile(join(root, path), 'utf8')).includes('toMatchFileSnapshot('))
      drawing.push(path)
  return drawing
}
