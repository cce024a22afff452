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
      expect(overBudget(address, firstLoad(outFolder, address), BUDGETS[page])).toEqual([])
    })

test('the page that only chooses a language takes little but the framework', () => {
  expect(
    overBudget('/', firstLoad(outFolder, '/'), { html: 4_000, script: 119_500, css: 4_000 }),
  ).toEqual([])
})
