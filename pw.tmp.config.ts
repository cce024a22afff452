import { defineConfig } from '@playwright/test'
import base from './playwright.config'
const { globalSetup: _, ...rest } = base
export default defineConfig({ ...rest, retries: 0, workers: 1, use: { ...rest.use, baseURL: 'http://127.0.0.1:3205' } })
