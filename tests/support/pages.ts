import type { Page } from '@playwright/test'
import { PAGES } from '@/components/layout/site-pages'
import { LOCALES } from '@/lib/i18n/locales'
import { expect } from './journey'

/** Every page of the site but the one for unknown addresses. */
export const PATHS = [
  '/',
  ...LOCALES.flatMap((locale) => [`/${locale}`, ...PAGES.map((page) => `/${locale}/${page}`)]),
]

/** A page with a chart answers for certain once the live chart has taken over. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-state="static"]')).toHaveCount(0)
}
