import type { Locator, Page } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { STORED_MESSAGES } from '@/lib/i18n/stored-messages'
import { wordsOf } from '@/lib/i18n/words'
import { SAVED_VIEWS_KEY } from '@/lib/saved-views/saved-views-store'
import { writeSavedViews } from '@/lib/saved-views/write-saved-views'
import { expect, test } from './support/journey'
import { SavedViews } from './support/saved-views'

const VIEWS = writeSavedViews(
  ['Ports', 'Radar'].map((name) => ({
    name,
    page: 'compare',
    query: `tab=${name.toLowerCase()}`,
    dataset: 'zhejiang-linkage-zones',
    savedOn: '2026-11-23',
  })),
  ['torn'],
)

function line(page: Page, name: string): Locator {
  const list = page.locator('#stored dl > div')
  return list.filter({ has: page.locator('dt').getByText(name, { exact: true }) })
}

for (const locale of LOCALES) {
  test(`what this browser stores is listed line by line, and each line can be cleared and put back (${locale})`, async ({
    page,
  }) => {
    const words = wordsOf(locale)
    const { nav, source, savedViews } = words.messages
    const stored = STORED_MESSAGES[words.locale]
    const { things } = stored
    await page.goto(`/${locale}/datasets`)
    for (const name of [things.look, things.language, things.savedViews])
      await expect(line(page, name).locator('dd')).toHaveText(stored.nothing)

    await page.getByRole('button', { name: nav.dark, exact: true }).click()
    await page.evaluate(
      ([key, views]) => {
        localStorage.setItem('zonescope-locale', 'en')
        localStorage.setItem('zonescope-tomorrow', 'on')
        localStorage.setItem('other-site', 'not ours')
        localStorage.setItem(key ?? '', views ?? '')
      },
      [SAVED_VIEWS_KEY, VIEWS],
    )
    await page.reload()
    const rows = [
      { name: things.look, said: nav.dark },
      { name: things.language, said: source.languages.en },
      {
        name: things.savedViews,
        said: `${stored.views('2', words.formats.and(['Ports', 'Radar'].map(savedViews.named)))}${stored.viewsUnread('1')}`,
      },
      { name: stored.other('zonescope-tomorrow'), said: 'on' },
    ]
    const before = await page.evaluate(() => ({ ...localStorage }))
    for (const { name, said } of rows) {
      await expect(line(page, name).locator('dd > span')).toHaveText(said)
      const clear = line(page, name).getByRole('button', { name: stored.clearOf(name) })
      await clear.focus()
      await page.keyboard.press('Enter')
      await expect(line(page, name).locator('dd > span')).toHaveText(stored.cleared(name))
      await expect(page.locator('[data-announcer]')).toContainText(stored.cleared(name))
      await expect(line(page, name).getByRole('button')).toBeFocused()
    }
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'other-site': 'not ours' })
    await expect(page.locator('html')).not.toHaveAttribute('data-look', /./)
    const saved = new SavedViews(page, locale)
    await saved.open()
    await expect(saved.dialog).toContainText(saved.messages.empty)
    await page.keyboard.press('Escape')

    for (const { name, said } of rows) {
      await line(page, name)
        .getByRole('button', { name: stored.undoOf(name) })
        .click()
      await expect(line(page, name).locator('dd > span')).toHaveText(said)
    }
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(before)
    await expect(page.locator('html')).toHaveAttribute('data-look', 'dark')
    await saved.open()
    expect(await saved.names()).toEqual(['Ports', 'Radar'])
  })
}

test('the dialog of saved views leads to the list, which follows what is saved', async ({
  page,
}) => {
  const saved = new SavedViews(page, 'en')
  const stored = STORED_MESSAGES[saved.words.locale]
  await page.goto('/en/compare')
  await saved.open()
  await saved.save('Mine')
  await saved.dialog.getByRole('link', { name: saved.messages.elsewhere }).click()
  await expect(page).toHaveURL(/\/en\/datasets#stored$/)
  const views = line(page, stored.things.savedViews)
  await expect(views).toContainText('“Mine”')
  await saved.open()
  await saved.button('remove', 'Mine').click()
  await page.keyboard.press('Escape')
  await expect(views.locator('dd > span')).toHaveText(stored.views('0', ''))
})

test('where the browser keeps nothing, the list says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError')
      },
    })
  })
  await page.goto('/zh/datasets')
  const stored = STORED_MESSAGES[wordsOf('zh').locale]
  await expect(page.locator('#stored')).toContainText(stored.denied)
})

test('what a full or shut storage does not take back is said, and can be tried again', async ({
  page,
}) => {
  await page.addInitScript(
    ([key, views]) => {
      localStorage.setItem(key ?? '', views ?? '')
      const { setItem } = Storage.prototype
      let isFull = true
      Storage.prototype.setItem = function (name, value) {
        if (isFull) throw new DOMException('', 'QuotaExceededError')
        setItem.call(this, name, value)
      }
      Object.assign(window, {
        makeRoom: () => {
          isFull = false
        },
      })
    },
    [SAVED_VIEWS_KEY, VIEWS],
  )
  await page.goto('/en/datasets')
  const stored = STORED_MESSAGES[wordsOf('en').locale]
  const views = line(page, stored.things.savedViews)
  await views.getByRole('button', { name: stored.clear }).click()
  await views.getByRole('button', { name: stored.undo }).click()
  const alert = page.locator('#stored').getByRole('alert')
  await expect(alert).toHaveText(stored.notRestored(stored.things.savedViews))
  await page.evaluate('makeRoom()')
  await views.getByRole('button', { name: stored.undo }).click()
  await expect(alert).toBeEmpty()
  await expect(views).toContainText('“Ports”')
})

test.describe('pages kept for reading offline', () => {
  test.use({ serviceWorkers: 'allow' })

  test('are counted, and cleared with the worker that keeps them', async ({ page }) => {
    const { offline } = wordsOf('en').messages
    const stored = STORED_MESSAGES[wordsOf('en').locale]
    await page.goto('/en/datasets')
    const kept = line(page, stored.things.pages)
    await expect(kept).toContainText(/\d+ files, about \d+\.\d MB/)
    await expect(page.getByRole('contentinfo')).toContainText(offline.kept.slice(1))

    await kept.getByRole('button', { name: stored.clearOf(stored.things.pages) }).click()
    await expect(kept.locator('dd > span')).toHaveText(stored.clearedPages)
    await expect(kept.locator('dd > span')).toBeFocused()
    await expect(page.getByRole('contentinfo')).not.toContainText(offline.kept.slice(1))
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0)

    await page.reload()
    await expect(kept).toContainText(/\d+ files/)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES)
    test(`the list is not there, and the page says why (${locale})`, async ({ page }) => {
      const { savedViews } = wordsOf(locale).messages
      const stored = STORED_MESSAGES[wordsOf(locale).locale]
      await page.goto(`/${locale}/datasets`)
      await expect(page.locator('#stored')).toContainText(stored.unscripted)
      await expect(page.locator('#stored').getByRole('button')).toHaveCount(0)
      await expect(page.getByRole('button', { name: savedViews.title })).toHaveCount(0)
    })
})
