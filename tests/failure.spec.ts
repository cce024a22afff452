import { LOCALES } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/words'
import { expect, test } from './support/journey'
import { settled } from './support/pages'

// The failure is the subject here.
test.use({ tolerated: /status of 404|MIME type|Failed to load chunk|ChunkLoadError/ })

for (const locale of LOCALES) {
  test(`a page whose program is gone says so in ${locale}, and comes back when loaded again`, async ({
    page,
  }) => {
    const { failure, nav } = MESSAGES[locale]
    await page.goto(`/${locale}`)
    await settled(page)
    await page.route('**/_next/static/chunks/*.js', (route) => route.fulfill({ status: 404 }))
    await page.getByRole('link', { name: nav.linkages, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(failure.title)
    await expect(page).toHaveURL(`/${locale}/linkages`)
    await page.unrouteAll()
    await page.getByRole('button', { name: failure.retry }).click()
    await expect(page.locator('#linkages-title')).toBeVisible()
  })

  test(`a program that never comes leaves the page as it stands (${locale})`, async ({ page }) => {
    await page.route('**/_next/static/chunks/*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto(`/${locale}/compare`)
    await expect(page.getByRole('table').first()).toBeVisible()
    await expect(page.locator('[data-chart] svg:visible')).not.toHaveCount(0)
    await expect(page.getByText(MESSAGES[locale].failure.title)).toHaveCount(0)
  })
}
