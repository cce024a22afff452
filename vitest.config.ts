import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: [{ find: /^@\//, replacement: fileURLToPath(new URL('./', import.meta.url)) }],
  },
  test: {
    environment: 'node',
    // Unit tests sit beside their subject; tests/ holds the browser journeys.
    include: ['{app,components,data,fuzz,lib,scripts}/**/*.test.{ts,tsx}'],
    // Dates and clocks must read the same on every machine.
    env: { TZ: 'UTC' },
    // A guard against hanging, not a measure of speed: machines are shared and slow at times.
    testTimeout: 60_000,
    // A run that saw no test is not a pass.
    passWithNoTests: false,
  },
})
