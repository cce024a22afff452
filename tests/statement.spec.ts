import { ACCESSIBILITY_MESSAGES } from '@/lib/i18n/accessibility-messages'
import { LOCALES, otherLocale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/words'
import { expect, test } from './support/journey'
import { PATHS } from './support/pages'
import { tabTo } from './support/tab-to'

for (const width of [1440, 390])
  for (const locale of LOCALES) {
    test(`the accessibility statement is reached from the foot of a page, and counts the pages that are tested (${locale}, ${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      const { nav } = MESSAGES[locale]
      const accessibility = ACCESSIBILITY_MESSAGES[locale]
      await page.goto(`/${locale}/pair`)
      const link = page.getByRole('contentinfo').getByRole('link', { name: nav.accessibility })
      await link.focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`/${locale}/accessibility$`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(accessibility.title)

      const gaps = page.getByRole('link', { name: accessibility.gaps, exact: true })
      await tabTo(page, gaps)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#gaps$/)
      await expect(page.getByRole('heading', { name: accessibility.gaps })).toBeInViewport()

      // All pages that the journeys know of but the one that chooses a language, and the one for unknown addresses.
      const tested = page.getByRole('region', { name: accessibility.tested })
      await expect(tested).toContainText(new RegExp(`\\b${PATHS.length}\\b|${PATHS.length} 个页面`))

      const other = otherLocale(locale)
      if (width < 768) await page.getByRole('button', { name: nav.contents, exact: true }).click()
      await page.getByRole('link', { name: nav.otherLanguage, exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`/${other}/accessibility`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        ACCESSIBILITY_MESSAGES[other].title,
      )
    })
  }
