import { version } from '@/package.json'

/** The origin that absolute links use, given at build; empty where the page's own will do. */
export const ORIGIN = (process.env.ZONESCOPE_ORIGIN ?? '').replace(/\/$/, '')

/** The program's version, and which build of it this is; no build while the pages are worked on. */
export const RELEASE = { version, build: process.env.ZONESCOPE_BUILD ?? '' }

/** The day on which the pages are built, ISO, in UTC; `SOURCE_DATE_EPOCH` (seconds) sets it for a build that is to be repeated. */
export const BUILT_ON = new Date(
  Number(process.env.SOURCE_DATE_EPOCH ?? Number.NaN) * 1000 || Date.now(),
)
  .toISOString()
  .slice(0, 10)
