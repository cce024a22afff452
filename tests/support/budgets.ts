import type { PageName } from '@/components/layout/site-pages'
import type { Part } from '../../scripts/lib/first-load.mjs'

export type BudgetedPage = 'home' | PageName

/**
 * What each page may take before anyone does anything, in bytes as they are served, in either language: what it takes
 * now, and some three in a hundred. Next by itself takes 118 kB of script. Whoever needs more says so in the commit's title.
 */
export const BUDGETS: Readonly<Record<BudgetedPage, Readonly<Record<Part, number>>>> = {
  home: { html: 47_700, script: 200_000 },
  compare: { html: 77_200, script: 216_000 },
  pair: { html: 43_900, script: 188_500 },
  zone: { html: 46_400, script: 192_000 },
  themes: { html: 44_100, script: 188_600 },
  linkages: { html: 50_400, script: 185_400 },
  source: { html: 56_300, script: 183_800 },
  datasets: { html: 59_700, script: 189_000 },
  import: { html: 42_700, script: 200_300 },
  methodology: { html: 50_500, script: 186_700 },
  licences: { html: 68_700, script: 151_200 },
  accessibility: { html: 46_200, script: 151_200 },
}
