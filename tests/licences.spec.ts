import { LICENCE_MESSAGES } from '@/lib/i18n/licence-messages'
import { LOCALES } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/words'
import { expect, test } from './support/journey'

for (const locale of LOCALES) {
  test(`every package that the pages carry is listed with its licence, which opens its text (${locale})`, async ({
    page,
  }) => {
    const { nav } = MESSAGES[locale]
    const messages = LICENCE_MESSAGES[locale]
    await page.goto(`/${locale}/compare`)
    const link = page.getByRole('contentinfo').getByRole('link', { name: nav.licences })
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/${locale}/licences$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.title)

    const bill = await (await page.request.get('/sbom.cdx.json')).json()
    const rows = page.getByRole('region', { name: messages.packages }).getByRole('row')
    // And the head.
    await expect(rows).toHaveCount(bill.components.length + 1)

    const row = rows.filter({ hasText: 'zrender' })
    const text = page.locator('pre').filter({ hasText: 'BSD 3-Clause License' }).last()
    await expect(text).toBeHidden()
    await row.getByRole('link', { name: 'BSD-3-Clause' }).focus()
    await page.keyboard.press('Enter')
    await expect(text).toBeVisible()
    await expect(text).toBeInViewport()
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('licences and their texts can be read', async ({ page }) => {
    await page.goto('/en/licences')
    await expect(page.getByRole('row', { name: 'echarts 6.1.0 Apache-2.0' })).toBeVisible()
    await page.getByText('echarts 6.1.0', { exact: true }).click()
    await expect(page.getByText('The Apache Software Foundation').first()).toBeVisible()
  })
})
