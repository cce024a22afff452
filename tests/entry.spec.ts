import type { Page } from '@playwright/test'
import { PAGES } from '@/components/layout/site-pages'
import { LOCALES, type Locale, otherLocale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/words'
import { ComparePage } from './support/compare-page'
import { expect, test } from './support/journey'
import { settled } from './support/pages'

// The page for unknown addresses answers as it should.
test.use({ tolerated: /status of 404/ })

const READERS = [
  { language: 'zh-CN', arrives: 'zh' },
  { language: 'en-GB', arrives: 'en' },
  { language: 'fr-FR', arrives: 'zh' },
] as const

for (const { language, arrives } of READERS) {
  test.describe(`a browser set to ${language}`, () => {
    test.use({ locale: language })

    test(`opens in ${arrives}, and in the language chosen last the next time`, async ({ page }) => {
      await page.goto('/')
      await expect(page).toHaveURL(new RegExp(`/${arrives}$`))
      await expect(page.locator('html')).toHaveAttribute('lang', startOf(arrives))
      const other = otherLocale(arrives)
      await switchLanguage(page, arrives)
      await expect(page).toHaveURL(new RegExp(`/${other}$`))
      await page.goto('/')
      await expect(page).toHaveURL(new RegExp(`/${other}$`))
    })
  })
}

test('a change of language keeps the page and the view', async ({ page }) => {
  const chinese = new ComparePage(page, 'zh')
  const query = '?tab=dots&zones=ningbo~taizhou&sort=name.asc'
  await chinese.open(query)
  await switchLanguage(page, 'zh')
  await expect(page).toHaveURL(`/en/compare${query}`)
  const english = new ComparePage(page, 'en')
  await english.ready()
  await expect(english.tab('dots')).toHaveAttribute('aria-selected', 'true')
  expect(await english.rowOrder()).toEqual(english.zones(['ningbo', 'taizhou']))
})

test('a change of language pressed before the scripts run keeps the view, and is remembered', async ({
  page,
}) => {
  // The scripts never come; what is in the page's own HTML has to do.
  await page.route('**/_next/**/*.js', () => {})
  const query = '?tab=dots&zones=ningbo~taizhou'
  await page.goto(`/zh/compare${query}`, { waitUntil: 'commit' })
  await page.getByRole('link', { name: MESSAGES.zh.nav.otherLanguage, exact: true }).click()
  await expect(page).toHaveURL(`/en/compare${query}`)
  await page.unrouteAll()
  await page.goto('/')
  await expect(page).toHaveURL(/\/en$/)
})

test('a look that was chosen stays, and is there before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  // What the page looks like at the moment its first element is put in.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return
      observer.disconnect()
      Object.assign(window, { lookAtFirst: document.documentElement.dataset.look ?? 'none' })
    }).observe(document, { childList: true, subtree: true })
  })
  const lookAtFirst = () => page.evaluate('lookAtFirst')
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const { nav } = MESSAGES.en
  await page.goto('/en')
  expect(await lookAtFirst()).toBe('none')
  const light = await paper()
  await settled(page)
  await page.getByRole('button', { name: nav.dark, exact: true }).click()
  await expect(page.getByRole('button', { name: nav.light, exact: true })).toBeVisible()
  const dark = await paper()
  expect(dark).not.toBe(light)

  for (const path of ['/en/compare', '/zh/source', '/en/no-such-page']) {
    const answer = await page.goto(path)
    expect([200, 404]).toContain(answer?.status())
    expect(await lookAtFirst()).toBe('dark')
    expect(await paper()).toBe(dark)
  }
  await page.goto('/en')
  await settled(page)
  await page.getByRole('button', { name: nav.light, exact: true }).click()
  await page.reload()
  expect(await paper()).toBe(light)
})

test('without a choice the page follows the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/zh')
  await expect(page.getByRole('button', { name: MESSAGES.zh.nav.light })).toBeVisible()
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const dark = await paper()
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(paper).not.toBe(dark)
})

test('at an address that does not exist both languages say so, and each leads back', async ({
  page,
}) => {
  for (const path of ['/nowhere', '/zh/nowhere', '/en/compare/nowhere']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
  }
  for (const locale of LOCALES) {
    const { notFound, nav } = MESSAGES[locale]
    const half = page.getByRole('region', { name: notFound.title })
    await expect(half).toHaveAttribute('lang', startOf(locale))
    await expect(half).toContainText(notFound.text)
    for (const name of PAGES)
      await expect(half.getByRole('link', { name: nav[name], exact: true })).toHaveAttribute(
        'href',
        `/${locale}/${name}`,
      )
    await half.getByRole('link', { name: notFound.home }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}$`))
    await page.goBack()
  }
})

async function switchLanguage(page: Page, from: Locale): Promise<void> {
  // Once the live chart is there, the page remembers what is chosen.
  await expect(page.locator('[data-state="live"]')).toHaveCount(1)
  await page.getByRole('link', { name: MESSAGES[from].nav.otherLanguage, exact: true }).click()
}

function startOf(locale: Locale): RegExp {
  return new RegExp(`^${locale}`)
}
