import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/lib/find-browser.mjs'

const browser = await findBrowser()
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/support/serve-pages.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: '50%',
  // Guards against hanging, not measures of speed: machines are shared and slow at times.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A second try is recorded with a trace, which says what the first one met.
  retries: 1,
  reporter: 'list',
  use: {
    // Set by globalSetup, which runs before a worker reads this.
    ...(process.env.ZONESCOPE_TEST_ORIGIN ? { baseURL: process.env.ZONESCOPE_TEST_ORIGIN } : {}),
    timezoneId: 'UTC',
    // Fetching every page for later would slow each journey down; those about being offline allow it.
    serviceWorkers: 'block',
    trace: { mode: 'on-first-retry', screenshots: false },
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...process.env, ...browser.env },
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-gpu',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
})
