import { LOCALES } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/words'
import { expect, test } from './support/journey'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

for (const locale of LOCALES) {
  const { nav } = MESSAGES[locale]

  test(`on a phone the pages open from one button, and close with Esc or with the next page (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/compare`)
    const opener = page.getByRole('button', { name: nav.contents, exact: true })
    const linkages = page.getByRole('banner').getByRole('link', { name: nav.linkages, exact: true })
    await expect(linkages).toBeHidden()
    await opener.tap()
    await expect(linkages).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(linkages).toBeHidden()
    await expect(opener).toBeFocused()

    await opener.tap()
    await page.getByRole('banner').getByRole('button', { name: nav.dark, exact: true }).tap()
    await expect(page.locator('html')).toHaveAttribute('data-look', 'dark')
    await linkages.tap()
    await expect(page).toHaveURL(`/${locale}/linkages`)
    await expect(linkages).toBeHidden()
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the pages open from the button all the same', async ({ page }) => {
    const { nav } = MESSAGES.zh
    await page.goto('/zh/compare')
    await page.getByRole('button', { name: nav.contents, exact: true }).tap()
    await page.getByRole('banner').getByRole('link', { name: nav.pair, exact: true }).tap()
    await expect(page).toHaveURL('/zh/pair')
  })
})
