import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** As in the root's configuration, but that random cases are the same for every mutant. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    environment: 'node',
    include: ['**/*.test.ts'],
    env: { TZ: 'UTC' },
    // A guard against hanging; Stryker has its own.
    testTimeout: 60_000,
    setupFiles: ['scripts/mutation/same-cases.ts'],
  },
})
