import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { ImportPage, ZONES_CSV } from './support/import-page'
import { expect, test } from './support/journey'
import { LateChunks } from './support/late-chunks'
import { OwnDatasets, ownFile } from './support/own-datasets'
import { SavedViews } from './support/saved-views'
import { Search } from './support/search'

// That something does not come is the subject here.
test.use({ tolerated: /status of 404|MIME type|Failed to load chunk|ChunkLoadError|importScripts/ })

for (const locale of LOCALES) {
  test(`a chart whose program does not come says so, the table stays to be read, and another try draws it (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { compare: says, loading } = compare.messages
    const chunks = await LateChunks.of(page, compare.path, 'gone')
    // The default view has its picture in the page's HTML and can do without.
    await compare.open('?tab=radar&zones=hangzhou~ningbo~wenzhou')
    await expect(page.getByText(says.chartFailed)).toBeVisible()
    // Once by itself before it gives up.
    expect(chunks.mostAsked).toBeGreaterThan(1)
    expect((await compare.rowOrder()).length).toBe(3)
    chunks.fate = 'there'
    await page.getByRole('button', { name: loading.retry }).click()
    await expect(page.locator('[data-chart="radar"]')).toHaveAttribute('data-state', 'live')
    await expect(page).toHaveURL(/tab=radar&zones=hangzhou~ningbo~wenzhou$/)
  })

  test(`dialogs whose program does not come say so where they were asked for, and open at another press (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { actions, exports, search } = compare.messages
    const views = new SavedViews(page, locale)
    const own = new OwnDatasets(page, locale)
    const finder = new Search(page, locale)
    const chunks = await LateChunks.of(page, compare.path, 'gone')
    await compare.open('?metric=themes')
    const download = page.getByRole('button', { name: actions.download }).first()
    const lost = page.getByRole('alert').filter({ hasText: actions.notLoaded })
    for (const [i, way] of [download, views.way, own.way].entries()) {
      await way.click()
      await expect(lost).toHaveCount(i + 1)
    }
    await finder.button.click()
    await expect(finder.dialog).toContainText(search.failed)
    await page.keyboard.press('Escape')
    expect((await compare.rowOrder()).length).toBe(6)

    chunks.fate = 'there'
    await download.click()
    await expect(page.getByRole('dialog', { name: exports.title })).toBeVisible()
    await page.keyboard.press('Escape')
    await views.open()
    await page.keyboard.press('Escape')
    await own.way.click()
    await expect(own.picker).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(lost).toHaveCount(0)
    await finder.button.click()
    await finder.dialog.getByRole('button', { name: compare.messages.search.retry }).click()
    await expect(finder.field).toBeVisible()
    await expect(page).toHaveURL(/metric=themes$/)
  })

  test(`a file that is opened while the program that reads it does not come is not blamed (${locale})`, async ({
    page,
  }) => {
    const own = new OwnDatasets(page, locale)
    const chunks = await LateChunks.of(page, `/${locale}/datasets`, 'gone')
    await page.goto(`/${locale}/datasets`)
    await own.choose(own.section, ownFile())
    await expect(own.section).toContainText(own.messages.lost)
    chunks.fate = 'there'
    await own.choose(own.section, ownFile())
    await expect(own.section).toContainText(own.messages.kept(own.messages.named(own.title)))
  })
}

test('what is asked for twice because it did not come at first is all there', async ({ page }) => {
  const compare = new ComparePage(page, 'zh')
  const chunks = await LateChunks.of(page, compare.path, 'at second asking')
  await compare.open('?tab=dots')
  await expect(page.locator('[data-chart="dots"]')).toHaveAttribute('data-state', 'live')
  const dialog = await compare.download('figure')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: compare.messages.actions.download }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/_dots_zh_/)
  expect(chunks.mostAsked).toBe(2)
})

test('a template that cannot be made for want of its program is said, and made at another press', async ({
  page,
}) => {
  const own = new ImportPage(page, 'en')
  const chunks = await LateChunks.of(page, '/en/import', 'gone')
  await own.open()
  const template = own.main.getByRole('button', { name: /CSV/ }).first()
  await template.click()
  await expect(own.main.getByRole('alert')).toContainText(own.own.messages.lost)
  chunks.fate = 'there'
  const [file] = await Promise.all([page.waitForEvent('download'), template.click()])
  expect(file.suggestedFilename()).toMatch(/\.zip$|\.csv$/)
  await expect(own.main.getByRole('alert')).toHaveCount(0)
})

for (const locale of LOCALES)
  test(`an import whose worker does not come, or is taken away on its way, says so and goes on with the same files (${locale})`, async ({
    page,
  }) => {
    // As a browser that is out of memory takes a worker away: without a word to the page, at a question of the page's.
    await page.addInitScript(() => {
      const { Worker: Real } = window
      Object.assign(window, {
        isDoomed: false,
        Worker: class extends Real {
          override postMessage(message: unknown, more?: unknown) {
            const { isDoomed } = window as unknown as { isDoomed: boolean }
            if (isDoomed) this.terminate()
            else super.postMessage(message, more as Transferable[])
          }
        },
      })
    })
    const desk = new ImportPage(page, locale)
    const { messages } = desk
    const chunks = await LateChunks.of(page, `/${locale}/import`, 'gone')
    await desk.open()
    await desk.choose(ZONES_CSV)
    const alert = desk.main.getByRole('alert')
    await expect(alert).toContainText(messages.lost)
    chunks.fate = 'there'
    await alert.getByRole('button', { name: messages.retry }).click()
    await expect(desk.report).toBeVisible()

    const doom = (isDoomed: boolean) =>
      page.evaluate((doomed) => Object.assign(window, { isDoomed: doomed }), isDoomed)
    await doom(true)
    await desk.step('match').getByRole('combobox').first().selectOption({ index: 2 })
    await expect(alert).toContainText(messages.lost)
    await doom(false)
    await alert.getByRole('button', { name: messages.retry }).click()
    await expect(desk.step('read')).toContainText('各区.csv')
    await expect(alert).toHaveCount(0)
  })
