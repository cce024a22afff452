import type { PageName } from '@/components/layout/site-pages'
import type { FirstLoad } from '../../scripts/lib/first-load.mjs'

export type BudgetedPage = 'home' | PageName

/**
 * What each page may take before anyone does anything, in bytes as they are served, in either language: what it takes
 * now, and some three in a hundred. Next by itself takes 118 kB of script. Whoever needs more says so in the commit's title.
 */
export const BUDGETS: Readonly<Record<BudgetedPage, FirstLoad>> = {
  home: { html: 31_400, script: 204_000, css: 15_800 },
  compare: { html: 60_500, script: 220_500, css: 15_800 },
  pair: { html: 27_400, script: 194_000, css: 15_800 },
  zone: { html: 30_000, script: 196_000, css: 15_800 },
  themes: { html: 27_500, script: 193_000, css: 15_800 },
  linkages: { html: 34_000, script: 194_000, css: 15_800 },
  source: { html: 37_000, script: 181_500, css: 18_300 },
  datasets: { html: 40_600, script: 191_500, css: 18_300 },
  import: { html: 24_500, script: 195_500, css: 17_600 },
  methodology: { html: 31_000, script: 186_000, css: 18_300 },
  licences: { html: 49_500, script: 150_500, css: 18_300 },
  accessibility: { html: 27_000, script: 150_500, css: 18_300 },
}
