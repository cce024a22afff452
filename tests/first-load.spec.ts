import { expect, test } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { firstLoad, overBudget } from '../scripts/lib/first-load.mjs'
import { outFolder } from '../scripts/lib/paths.mjs'
import { BUDGETS, type BudgetedPage } from './support/budgets'

// Bytes of the built files, which no browser is asked for: they are the same on every machine.
for (const page of Object.keys(BUDGETS) as BudgetedPage[])
  for (const locale of LOCALES)
    test(`what the ${page} page takes before anyone does anything is within its budget (${locale})`, () => {
      const address = page === 'home' ? `/${locale}` : `/${locale}/${page}`
      const load = firstLoad(outFolder, address)
      expect(overBudget(address, load, BUDGETS[page])).toEqual([])
      // Styles stand in the page: no file of them is waited for.
      expect(load.css).toBe(0)
    })

test('the page that only chooses a language takes little but the framework', () => {
  expect(overBudget('/', firstLoad(outFolder, '/'), { html: 8_000, script: 119_500 })).toEqual([])
})
