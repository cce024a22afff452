import { readFileSync } from 'node:fs'
import { LOCALES, otherLocale } from '@/lib/i18n/locales'
import type { SavedView } from '@/lib/saved-views/saved-view'
import { writeSavedViews } from '@/lib/saved-views/write-saved-views'
import { ComparePage } from './support/compare-page'
import { DATASET } from './support/dataset'
import { expect, test } from './support/journey'
import { SavedViews } from './support/saved-views'
import { tabTo } from './support/tab-to'

const FILTERED = '?themes=port-shipping'
const viewOf = (changes: Partial<SavedView>): SavedView => ({
  name: 'Radar',
  page: 'compare',
  query: 'tab=radar',
  dataset: DATASET.id,
  savedOn: '2026-11-23',
  ...changes,
})

for (const locale of LOCALES) {
  test(`a view saved under a name opens from another page, after a reload and in the other language (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const saved = new SavedViews(page, locale)
    await compare.open(FILTERED)
    const rows = await compare.rowOrder()
    await saved.open()
    await expect(saved.dialog).toContainText(saved.messages.empty)
    // The name offered says what is seen, and through which filter.
    await expect(saved.name).toHaveValue(
      new RegExp(`${compare.zone('ningbo')}.*7.*${compare.theme('port-shipping')}`),
    )
    await saved.save('Ports 港航')
    await expect(saved.link('Ports 港航')).toBeFocused()
    await expect(saved.dialog).toContainText(saved.messages.isSaved(saved.named('Ports 港航')))
    await expect(saved.name).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(saved.dialog).toHaveCount(0)
    await expect(saved.way).toBeFocused()

    await page.reload()
    await page.getByRole('link', { name: compare.messages.nav.linkages, exact: true }).click()
    await expect(page).toHaveURL(/\/linkages$/)
    await saved.open()
    await saved.link('Ports 港航').click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/compare\\${FILTERED}$`))
    await expect(saved.dialog).toHaveCount(0)
    await expect(compare.chip('port-shipping')).toHaveAttribute('aria-pressed', 'true')
    expect(await compare.rowOrder()).toEqual(rows)
    await expect(page.getByRole('main')).toBeFocused()

    const other = otherLocale(locale)
    await page.goto(`/${other}/methodology`)
    const abroad = new SavedViews(page, other)
    await abroad.open()
    await expect(abroad.dialog).toContainText(abroad.messages.noView)
    await abroad.link('Ports 港航').click()
    await expect(page).toHaveURL(new RegExp(`/${other}/compare\\${FILTERED}$`))
  })

  test(`a saved view takes another name, and one that was removed comes back where it stood (${locale})`, async ({
    page,
  }) => {
    const saved = new SavedViews(page, locale)
    const { messages } = saved
    await page.goto(`/${locale}/pair?zones=ningbo~jiaxing`)
    await saved.open()
    await saved.save('A')
    await page.goto(`/${locale}/zone?zone=wenzhou`)
    await saved.open()
    await saved.save('B')
    expect(await saved.names()).toEqual(['B', 'A'])

    // A name that another view has is numbered; one of spaces is not taken; Esc lets go of the name alone.
    const rename = async (from: string, to: string) => {
      await saved.button('rename', from).click()
      const field = saved.dialog.getByRole('textbox', { name: messages.newName })
      await expect(field).toBeFocused()
      await field.fill(to)
    }
    await rename('B', '  A ')
    await page.keyboard.press('Enter')
    await expect(saved.status).toContainText(messages.renamed(saved.named('A (2)')))
    await expect(saved.link('A (2)')).toBeFocused()
    await rename('A (2)', '   ')
    await page.keyboard.press('Enter')
    await expect(saved.status).toContainText(messages.notRenamed(saved.named('A (2)')))
    await rename('A (2)', 'never')
    await page.keyboard.press('Escape')
    await expect(saved.link('A (2)')).toBeFocused()
    await expect(saved.dialog).toBeVisible()

    await saved.button('remove', 'A (2)').click()
    await expect(saved.status).toContainText(messages.removed(saved.named('A (2)')))
    await expect(saved.button('undo', 'A (2)')).toBeFocused()
    await saved.button('remove', 'A').click()
    expect(await saved.names()).toEqual([])
    expect(await saved.stored()).not.toContain('"A"')
    await saved.button('undo', 'A').click()
    await saved.button('undo', 'A (2)').click()
    await expect(saved.status).toContainText(messages.restored(saved.named('A (2)')))
    await expect(saved.link('A (2)')).toBeFocused()
    await page.reload()
    await saved.open()
    expect(await saved.names()).toEqual(['A (2)', 'A'])
  })

  test(`all views go into a file, and come back from it once the browser was cleared (${locale})`, async ({
    page,
  }) => {
    const saved = new SavedViews(page, locale)
    const long = '区'.repeat(10_000)
    await page.goto(`/${locale}/themes`)
    await saved.open()
    await saved.save(long)
    await page.goto(`/${locale}/linkages`)
    await saved.open()
    await saved.save('Ties')
    const file = await saved.download()
    const name = `${DATASET.id}-${DATASET.version}_saved-views_${locale}_`
    expect(file.suggestedFilename()).toMatch(new RegExp(`^${name}\\d{4}-\\d\\d-\\d\\d\\.json$`))
    const text = readFileSync(await file.path(), 'utf8')
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      views: [{ page: 'linkages', dataset: DATASET.id }, { page: 'themes' }],
    })

    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await saved.open()
    await expect(saved.rows).toHaveCount(0)
    await saved.choose('views.json', text)
    await expect(saved.status).toContainText(saved.messages.opened('views.json', '2', '0'))
    await saved.choose('views.json', text)
    await expect(saved.status).toContainText(saved.messages.opened('views.json', '0', '2'))
    expect(await saved.names()).toEqual(['Ties', long])
    expect(await saved.stored()).toBe(text)
  })

  test(`of a broken file each fault is named with its remedy, what is right is taken in, and nothing is lost (${locale})`, async ({
    page,
  }) => {
    const saved = new SavedViews(page, locale)
    const { messages } = saved
    await page.goto(`/${locale}/source`)
    await saved.open()
    await expect(saved.dialog).toContainText(messages.noView)
    for (const [name, content] of [
      ['photo.json', '\u0000\u0001JFIF'],
      ['dataset.json', JSON.stringify({ id: DATASET.id, version: '1.0.0' })],
      ['cut.json', writeSavedViews([viewOf({})]).slice(0, -20)],
      ['later.json', writeSavedViews([]).replace('1', '2')],
    ] as const) {
      await saved.choose(name, content)
      await expect(saved.status).toContainText(name)
      await expect(saved.dialog).toContainText(messages.problems('1'))
      await expect(saved.dialog.getByText(messages.remedy)).toBeVisible()
      await expect(saved.rows).toHaveCount(0)
    }

    const gone = viewOf({ name: 'Gone', query: 'zones=ningbo~atlantis' })
    const bad = { ...viewOf({ name: 'Bad' }), page: 'charts', savedOn: undefined }
    await saved.choose('mixed.json', writeSavedViews([gone, viewOf({})], [bad, 7]))
    await expect(saved.status).toContainText(messages.opened('mixed.json', '2', '0'))
    await expect(saved.dialog).toContainText(messages.problems('3'))
    for (const place of ['$.views[2].page', '$.views[2].savedOn', '$.views[3]'])
      await expect(saved.dialog.getByText(place, { exact: true })).toBeVisible()
    expect(await saved.names()).toEqual(['Gone', 'Radar'])

    // What is no longer in the dataset is named by the page, and the rest shown.
    await saved.link('Gone').click()
    const compare = new ComparePage(page, locale)
    await expect(page.getByRole('main')).toContainText(compare.messages.compare.ignored('atlantis'))
    expect(await compare.rowOrder()).toEqual([compare.zone('ningbo')])
  })

  test(`where the browser keeps nothing, that is said, and views can still be opened and taken along (${locale})`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError')
        },
      })
    })
    const saved = new SavedViews(page, locale)
    await page.goto(`/${locale}/compare${FILTERED}`)
    await saved.open()
    await expect(saved.status).toContainText(saved.messages.notKept.denied)
    await saved.save('Ports')
    const file = await saved.download()
    const text = readFileSync(await file.path(), 'utf8')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: saved.words.messages.nav.pair, exact: true }).click()
    await saved.open()
    expect(await saved.names()).toEqual(['Ports'])
    await page.reload()
    await saved.open()
    await expect(saved.rows).toHaveCount(0)
    await saved.choose('views.json', text)
    expect(await saved.names()).toEqual(['Ports'])
  })
}

test('what a full storage does not take is shown and said, and can be taken along', async ({
  page,
}) => {
  const saved = new SavedViews(page, 'en')
  await page.goto('/en/compare')
  await saved.open()
  await saved.save('Kept')
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  })
  await page.goto('/en/pair')
  await saved.open()
  await saved.save('Held')
  await expect(saved.status).toContainText(saved.messages.notKept.full)
  expect(await saved.names()).toEqual(['Held', 'Kept'])
  const file = await saved.download()
  expect(readFileSync(await file.path(), 'utf8')).toContain('"Held"')
})

test('on the page it belongs to, a saved view is taken on without a reload, and Back undoes that', async ({
  page,
}) => {
  const compare = new ComparePage(page, 'zh')
  const saved = new SavedViews(page, 'zh')
  await compare.open('?tab=radar')
  await saved.open()
  await saved.save('雷达')
  await page.keyboard.press('Escape')
  await compare.tab('bars').click()
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await saved.open()
  await saved.link('雷达').click()
  await expect(compare.tab('radar')).toHaveAttribute('aria-selected', 'true')
  await expect(page).toHaveURL(/tab=radar$/)
  expect(await page.evaluate('isSamePage')).toBe(true)
  await page.goBack()
  await expect(compare.tab('bars')).toHaveAttribute('aria-selected', 'true')

  // Pressed for another tab, it opens there and leaves this one as it is.
  await saved.open()
  await expect(saved.link('雷达')).toHaveAttribute('href', '/zh/compare?tab=radar')
  await Promise.all([
    page.context().waitForEvent('page'),
    saved.link('雷达').click({ modifiers: ['ControlOrMeta'] }),
  ])
  await expect(saved.dialog).toBeVisible()
})

test('what another tab saves is seen in this one, and neither undoes the other', async ({
  page,
  context,
}) => {
  const here = new SavedViews(page, 'en')
  const there = new SavedViews(await context.newPage(), 'en')
  await page.goto('/en/pair')
  await there.page.goto('/en/themes')
  await here.open()
  await there.open()
  await there.save('There')
  await expect(here.link('There')).toBeVisible()
  await here.save('Here')
  await expect(there.link('Here')).toBeVisible()
  expect(await there.names()).toEqual(['Here', 'There'])
})

test('views are saved, renamed, removed, put back and opened with the keyboard alone', async ({
  page,
}) => {
  const saved = new SavedViews(page, 'en')
  const { messages } = saved
  const press = (key: string) => page.keyboard.press(key)
  await page.goto('/en/zone?zone=ningbo')
  await tabTo(page, saved.way)
  await press('Enter')
  await expect(saved.name).toBeFocused()
  const offered = await saved.name.inputValue()
  await press('Enter')
  await expect(saved.link(offered)).toBeFocused()

  await tabTo(page, saved.button('rename', offered), 3)
  await press('Enter')
  await page.keyboard.type('Ningbo’s record')
  await press('Enter')
  await expect(saved.link('Ningbo’s record')).toBeFocused()
  await tabTo(page, saved.button('remove', 'Ningbo’s record'), 3)
  await press('Enter')
  await expect(saved.button('undo', 'Ningbo’s record')).toBeFocused()
  await press('Enter')
  await expect(saved.link('Ningbo’s record')).toBeFocused()
  await tabTo(page, saved.dialog.getByRole('button', { name: messages.download }), 4)
  await press('Tab')
  await expect(saved.dialog.getByLabel(messages.open)).toBeFocused()
  await press('Escape')
  await expect(saved.way).toBeFocused()

  await page.goto('/en/source')
  await tabTo(page, saved.way)
  await press('Enter')
  await expect(saved.link('Ningbo’s record')).toBeFocused()
  await press('Enter')
  await expect(page).toHaveURL(/\/en\/zone\?zone=ningbo$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ningbo')
})

for (const width of [390, 320])
  test(`the dialog fits a phone of ${width} px, and what is pressed there is large enough`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    const saved = new SavedViews(page, 'en')
    await page.goto('/en/compare')
    expect((await saved.way.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    await saved.open()
    await saved.save('nothing-to-break-a-line-at'.repeat(8))
    await saved.choose('views.json', writeSavedViews([viewOf({})], [{ name: 'x'.repeat(200) }]))
    await expect(saved.dialog).toContainText(saved.messages.problems('4'))
    await saved.button('remove', 'Radar').click()
    const wide = await saved.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
    expect(wide).toBeLessThanOrEqual(0)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0)
    for (const button of await saved.dialog.locator('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  })

test.describe('where the dialog cannot be loaded', () => {
  test.use({ tolerated: /Failed to load resource/ })

  test('that is said, and the next press tries again', async ({ page }) => {
    const saved = new SavedViews(page, 'en')
    await page.goto('/en/source', { waitUntil: 'networkidle' })
    await page.route('**/_next/static/**', (route) => route.abort())
    await saved.way.click()
    const alert = page.getByRole('banner').getByRole('alert')
    await expect(alert).toHaveText(saved.words.messages.actions.notLoaded)
    await page.unroute('**/_next/static/**')
    await saved.open()
    await expect(alert).toHaveCount(0)
  })
})
