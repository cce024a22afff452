import type { Page } from '@playwright/test'
import { STORED_THINGS } from '@/components/datasets/stored-keys'
import { LOCALES } from '@/lib/i18n/locales'
import { DATABASE } from '@/lib/user-datasets/store/database'
import { ComparePage } from './support/compare-page'
import { expect, test } from './support/journey'
import { OwnDatasets, ownFile } from './support/own-datasets'
import { PATHS, settled } from './support/pages'
import { SavedViews } from './support/saved-views'

/** What may stand under a key after a crash, another version, another program or somebody's hand. */
const GARBAGE = [
  '',
  'x',
  '{',
  'null',
  '[]',
  '"\\ud800"',
  '1e999',
  '<script>window.__ran=1</script>',
  '{"__proto__":{"polluted":1}}',
  '{"format":"zonescope-saved-views","version":1,"views":[null,7,{"name":{}}]}',
  '['.repeat(5000),
  '\u0000\ufffe\ud800',
]

test('where the browser refuses every kind of storage, every page is there and can be used', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse })
    Object.defineProperty(navigator, 'storage', { get: refuse })
  })
  for (const path of PATHS.slice(1)) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await settled(page)
  }
  const compare = new ComparePage(page, 'zh')
  await compare.open()
  await compare.tab('radar').click()
  await settled(page)
  await page.getByRole('button', { name: compare.messages.nav.dark, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-look', 'dark')
  const saved = new SavedViews(page, 'zh')
  await saved.open()
  await expect(saved.dialog).toContainText(saved.messages.notKept.denied)
  await saved.save('港航')
  expect(await saved.names()).toEqual(['港航'])
})

for (const locale of LOCALES)
  test(`in a full browser a look, a language and a view serve as long as the page, and that is said (${locale})`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    const compare = new ComparePage(page, locale)
    await compare.open('?metric=themes')
    await page.getByRole('button', { name: compare.messages.nav.dark, exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('data-look', 'dark')
    const saved = new SavedViews(page, locale)
    await saved.open()
    await saved.save('A')
    await expect(saved.dialog).toContainText(saved.messages.notKept.full)
    expect(await saved.names()).toEqual(['A'])
    const file = await saved.download()
    expect(file.suggestedFilename()).toMatch(/\.json$/)
    await page.keyboard.press('Escape')
    await page.locator('header a[data-locale]:visible').first().click()
    await expect(page).toHaveURL(/metric=themes/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

test('whatever stands under our keys, every page opens, and what stands there is not lost', async ({
  page,
}) => {
  const keys = STORED_THINGS.map(({ key }) => key)
  await page.goto('/en/datasets')
  for (const [i, garbage] of GARBAGE.entries()) {
    await page.evaluate(
      ([all, text]) => {
        for (const key of all) localStorage.setItem(key, text)
      },
      [keys, garbage] as const,
    )
    const path = PATHS[(i % (PATHS.length - 1)) + 1] ?? '/en'
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await settled(page)
    const after = await page.evaluate((all) => all.map((key) => localStorage.getItem(key)), keys)
    expect(after).toEqual(keys.map(() => garbage))
    expect(await page.evaluate(() => '__ran' in window || 'polluted' in Object.prototype)).toBe(
      false,
    )
  }
  // Saved beside what cannot be read, which stays.
  const saved = new SavedViews(page, 'en')
  await page.goto('/en/compare')
  await saved.open()
  await saved.save('Mine')
  expect(await saved.names()).toEqual(['Mine'])
  expect(JSON.parse((await saved.stored()) ?? '').views).toHaveLength(2)
})

test('the first page leads on whatever language is remembered', async ({ page }) => {
  await page.goto('/en')
  for (const garbage of ['xx', '', '__proto__', '../..', '//example.org']) {
    await page.evaluate((text) => localStorage.setItem('zonescope-locale', text), garbage)
    await page.goto('/')
    await expect(page).toHaveURL(/\/(zh|en)$/)
  }
})

for (const locale of LOCALES)
  test(`records of the store that are damaged hide no dataset, and what is left of each can be saved or removed (${locale})`, async ({
    page,
  }) => {
    const own = new OwnDatasets(page, locale)
    await own.keep()
    await write(page, 'kept', [
      { id: 'own-bare' },
      { id: 'own-null', title: null, version: null, zones: null, changedOn: null, edition: null },
      { id: 'own-odd', title: { fr: 7 }, version: {}, zones: 'x', addedOn: 'x', changedOn: 7 },
      { id: 'own-hostile', title: { en: '<img src=x onerror=window.__ran=1>' }, zones: Number.NaN },
    ])
    // A text of which nothing else is known, and texts that are none.
    await write(page, 'texts', {
      'own-orphan': ownFile({ id: 'own-orphan' }),
      'own-bare': 7,
      'own-odd': {},
    })
    await page.reload()
    const { messages } = own
    await expect(own.rows).toHaveCount(6)
    await expect(own.rows.getByRole('link', { name: own.title, exact: true })).toHaveCount(1)
    await expect(own.section).toContainText(messages.state.broken)
    for (const id of ['own-bare', 'own-null', 'own-odd'])
      await expect(own.rows.getByRole('link', { name: id, exact: true })).toBeVisible()

    await page.goto(`/${locale}/compare?dataset=own-bare`)
    await expect(page.getByRole('heading', { name: messages.brokenTitle })).toBeVisible()
    await page.goto(`/${locale}/compare?dataset=own-orphan`)
    await expect(own.dateline).toContainText(messages.state.ready)
    await own.manage()
    await own.button('remove', 'own-odd').click()
    await expect(own.rows.getByRole('link', { name: 'own-odd' })).toHaveCount(0)
    await own.way.click()
    await expect(own.picker.getByRole('link', { name: own.title })).toBeVisible()
    expect(await page.evaluate(() => '__ran' in window)).toBe(false)
  })

test('a store that is cleared under an open page is empty, and the page says so', async ({
  page,
}) => {
  const own = new OwnDatasets(page, 'en')
  await own.keep()
  await page.evaluate(
    (name) =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve
      }),
    DATABASE,
  )
  await page.reload()
  await expect(own.rows).toHaveCount(0)
  await own.choose(own.section, ownFile())
  await expect(own.rows).toHaveCount(1)
})

/** Writes straight into a store: records with their ids, or values under keys. */
function write(page: Page, store: 'kept' | 'texts', values: object): Promise<void> {
  return page.evaluate(
    ([database, name, given]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite')
          const place = writing.objectStore(name)
          if (Array.isArray(given)) for (const value of given) place.put(value)
          else for (const [key, value] of Object.entries(given)) place.put(value, key)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [DATABASE, store, values] as const,
  )
}
