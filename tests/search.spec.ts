import { LOCALES } from '@/lib/i18n/locales'
import { STORED_MESSAGES } from '@/lib/i18n/stored-messages'
import { wordsOf } from '@/lib/i18n/words'
import { ComparePage } from './support/compare-page'
import { DATASET, themeById, zoneById } from './support/dataset'
import { expect, test } from './support/journey'
import { SavedViews } from './support/saved-views'
import { Search } from './support/search'
import { tabTo } from './support/tab-to'

for (const locale of LOCALES) {
  const { messages, text } = wordsOf(locale)

  test(`zones, themes, goals and places are found and reached with the keyboard alone (${locale})`, async ({
    page,
  }) => {
    const search = new Search(page, locale)
    await page.goto(`/${locale}`)
    await tabTo(page, search.button)
    await search.open(() => page.keyboard.press('Enter'))

    // Before anything is typed nothing is chosen, and Enter leads nowhere.
    await expect(search.field).toBeFocused()
    await expect(search.status).toContainText(search.messages.start)
    await expect(search.chosen).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(search.dialog).toBeVisible()

    // By initials, to a zone; Back returns.
    await search.type('nb', text(zoneById('ningbo').shortName))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/${locale}/zone\\?zone=ningbo$`))
    await expect(search.dialog).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      text(zoneById('ningbo').name),
    )
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`/${locale}$`))

    // By pinyin, to a record within another zone, which then has the focus.
    await page.keyboard.press('/')
    const goal = zoneById('ningbo').goals.find(({ text: { zh } }) => zh?.includes('制造业'))
    await search.type('zhizaoye', '')
    await expect(search.options.filter({ hasText: text(goal?.text ?? {}) })).toHaveCount(1)
    while (!(await search.chosen.textContent())?.includes(text(goal?.text ?? {})))
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/zone\\?zone=ningbo#item-${goal?.id}$`))
    const row = page.locator(`#item-${goal?.id}`)
    await expect(row).toBeFocused()
    await expect(row).toBeInViewport()

    // To another record of the same page, and back to the first.
    const area = zoneById('hangzhou').subAreas[1]
    await page.keyboard.press('Control+k')
    await search.type('qiantang', text(area?.name ?? {}))
    await page.keyboard.press('Enter')
    await expect(page.locator(`#item-${area?.id}`)).toBeFocused()
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`#item-${goal?.id}$`))
    await expect(row).toBeVisible()

    // To a theme, whose rule then opens with Enter.
    await page.keyboard.press('/')
    await search.type('ganghang', text(themeById('port-shipping').label))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/${locale}/themes#theme-port-shipping$`))
    const theme = page.locator('#theme-port-shipping').getByRole('link')
    await expect(theme).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(theme).toHaveAttribute('aria-expanded', 'true')

    // To a place, with the words that name it open.
    await page.keyboard.press('Control+k')
    const delta = DATASET.places.find(({ id }) => id === 'yangtze-delta-integration')
    await search.type('csj', text(delta?.name ?? {}))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/linkages\?evidence=jx-link-4#record-jx-link-4$/)
    const opened = page.locator('#record-jx-link-4')
    await expect(opened).toHaveAttribute('open', '')
    await expect(opened.locator('summary')).toBeFocused()
  })

  test(`the list is gone through with arrows, Home and End, and Esc gives the focus back (${locale})`, async ({
    page,
  }) => {
    const search = new Search(page, locale)
    const compare = new ComparePage(page, locale)
    await compare.open('?evidence=ningbo.goals')
    await expect(compare.evidence).toBeVisible()
    const opener = page.getByRole('link', { name: messages.nav.source, exact: true })
    await opener.focus()
    await page.keyboard.press('/')
    await search.type('shuzi', '')
    const all = await search.options.count()
    await expect(search.status).toContainText(search.messages.found(String(all)))
    expect(all).toBeGreaterThan(2)

    const isOnlyActive = async (at: number) => {
      const id = await search.options.nth(at).getAttribute('id')
      await expect(search.chosen).toHaveCount(1)
      await expect(search.field).toHaveAttribute('aria-activedescendant', id ?? '')
      await expect(search.chosen).toHaveAttribute('id', id ?? '')
      await expect(search.chosen).toBeInViewport()
    }
    await page.keyboard.press('ArrowDown')
    await isOnlyActive(1)
    await page.keyboard.press('End')
    await isOnlyActive(all - 1)
    await page.keyboard.press('ArrowDown')
    await isOnlyActive(0)
    await page.keyboard.press('ArrowUp')
    await isOnlyActive(all - 1)
    await page.keyboard.press('Home')
    await isOnlyActive(0)

    await page.keyboard.press('Escape')
    await expect(search.dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
    // What was open on the page stays open.
    await expect(compare.evidence).toBeVisible()
  })

  test(`a metric and a tab found on the comparison keep what was chosen there (${locale})`, async ({
    page,
  }) => {
    const search = new Search(page, locale)
    const compare = new ComparePage(page, locale)
    await compare.open('?zones=ningbo~jiaxing&baseline=median')
    await page.keyboard.press('/')
    const { label } = compare.metric('measures')
    await search.type(locale === 'zh' ? '举措' : 'measures', label)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?metric=measures&zones=ningbo~jiaxing&baseline=median$/)
    await expect(compare.choice(compare.messages.compare.metric)).toHaveValue('measures')
    await page.keyboard.press('/')
    await search.type('leida', compare.words.text({ zh: '雷达', en: 'Radar' }))
    await page.keyboard.press('Enter')
    await expect(compare.tab('radar')).toHaveAttribute('aria-selected', 'true')
    await expect(page).toHaveURL(/\?tab=radar&metric=measures&zones=ningbo~jiaxing/)
    await page.goBack()
    await expect(compare.tab('bars')).toHaveAttribute('aria-selected', 'true')
  })

  test(`where nothing is found this is said, with what can be typed (${locale})`, async ({
    page,
  }) => {
    const search = new Search(page, locale)
    await page.goto(`/${locale}/pair`)
    await search.open()
    await page.keyboard.type('<b>qqq')
    await expect(search.status).toContainText(search.messages.none('<b>qqq'))
    await expect(search.status).toContainText(search.messages.noneHint)
    await expect(search.options).toHaveCount(0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await expect(search.dialog).toBeVisible()
  })

  test(`the zone picker lists what is typed, keeps the choice, and Esc lists all again (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { search } = compare.messages
    await compare.open('?zones=hangzhou~ningbo~taizhou')
    const before = page.url()
    const field = compare.rail.getByRole('textbox', { name: search.label })
    await field.fill('tz')
    await expect(compare.rail).toContainText(search.listed('1', '6'))
    const boxes = compare.rail.getByRole('checkbox')
    await expect(boxes).toHaveCount(1)
    await expect(compare.picked('taizhou').getByRole('checkbox')).toBeChecked()
    expect(await compare.rowOrder()).toHaveLength(3)
    await field.fill('qqq')
    await expect(compare.rail).toContainText(search.noZone)
    // It is a field to write in: keys that open the search elsewhere are letters here.
    await field.press('/')
    await expect(field).toHaveValue('qqq/')
    await field.press('Escape')
    await expect(field).toHaveValue('')
    await expect(field).toBeFocused()
    await expect(boxes).toHaveCount(6)
    expect(page.url()).toBe(before)
  })
}

test('the keys open nothing within the export dialog, a field or a list of choices, nor with other modifiers', async ({
  page,
}) => {
  const search = new Search(page, 'en')
  const compare = new ComparePage(page, 'en')
  await compare.open()
  for (const key of ['Control+/', 'Alt+/', 'Meta+/', 'Control+Shift+k', 'Control+Alt+k', 'k']) {
    await page.keyboard.press(key)
    await expect(search.dialog).toHaveCount(0)
  }
  await compare.choice(compare.messages.compare.metric).focus()
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await expect(search.dialog).toHaveCount(0)
  const exporting = await compare.download('figure')
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await expect(search.dialog).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(exporting).toBeHidden()
  await page.keyboard.press('Meta+k')
  await expect(search.dialog).toBeVisible()
  // In the field they are letters.
  await search.type('g6', 'G60')
  await page.keyboard.press('/')
  await expect(search.field).toHaveValue('g6/')
})

test('keys that compose a character are left to it', async ({ page }) => {
  const search = new Search(page, 'zh')
  await page.goto('/zh/pair')
  await search.open()
  await search.type('宁', '宁波')
  const press = (type: string) =>
    search.field.evaluate((field, key) => {
      const event = new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true })
      field.dispatchEvent(event)
    }, type)
  await press('Enter')
  await press('ArrowDown')
  await press('Escape')
  await expect(search.dialog).toBeVisible()
  await expect(search.chosen).toContainText('宁波')
  await expect(page).toHaveURL(/\/pair$/)
})

test('the single key can be switched off, which this browser remembers; Ctrl K goes on', async ({
  page,
}) => {
  const search = new Search(page, 'en')
  await page.goto('/en')
  await search.open(() => page.keyboard.press('/'))
  const slash = search.dialog.getByRole('checkbox', { name: search.messages.slash })
  await tabTo(page, slash, 4)
  await page.keyboard.press('Space')
  await expect(slash).not.toBeChecked()
  await page.keyboard.press('Escape')
  for (const again of [false, true]) {
    if (again) await page.goto('/en/themes')
    await expect(search.button).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K')
    await page.keyboard.press('/')
    await expect(search.dialog).toHaveCount(0)
    await page.keyboard.press('Control+k')
    await expect(search.dialog).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

test('where the browser keeps nothing, the single key can be switched off all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const search = new Search(page, 'en')
  await page.goto('/en/pair')
  await search.open()
  await search.dialog.getByRole('checkbox', { name: search.messages.slash }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(search.dialog).toHaveCount(0)
})

test.describe('without the dictionary', () => {
  test.use({ tolerated: /Failed to load resource/ })

  test('Chinese and English are found, and it is said that pinyin is missing; it comes at the next opening', async ({
    page,
  }) => {
    const search = new Search(page, 'zh')
    await page.goto('/zh/pair')
    // What searches has come; the dictionary has not been asked for.
    await page.waitForLoadState('networkidle')
    let isLost = true
    await page.route('**/_next/static/chunks/**', (route) =>
      isLost ? route.abort() : route.fallback(),
    )
    await search.button.click()
    await expect(search.status).toContainText(search.messages.noPinyin)
    await search.type('ningbo', '宁波')
    await search.field.fill('港航')
    await expect(search.chosen).toContainText('港航与口岸')
    await search.field.fill('csj')
    await expect(search.status).toContainText(search.messages.none('csj'))
    isLost = false
    await page.keyboard.press('Escape')
    await search.button.click()
    await search.type('csj', '长三角')
    await expect(search.status).not.toContainText(search.messages.noPinyin)
  })
})

test('a dictionary is loaded by those alone who search', async ({ page }) => {
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url())
  })
  const search = new Search(page, 'zh')
  await page.goto('/zh/compare')
  await page.waitForLoadState('networkidle')
  const before = scripts.length
  expect(before).toBeGreaterThan(0)
  await search.button.click()
  await search.type('hz', '杭州')
  expect(scripts).toHaveLength(before + 1)
})

test('a copied link to a record of another zone than the first leads to it', async ({ page }) => {
  await page.goto('/en/zone?zone=taizhou#item-tz-sub-3')
  const row = page.locator('#item-tz-sub-3')
  await expect(row).toBeInViewport()
  await expect(row).toBeFocused()
  await page.goto('/en/zone?zone=taizhou#%E0%A4%A')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Taizhou')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  for (const locale of LOCALES) {
    test(`a zone is found and reached by touch, and the dialog closes by its button or beside it (${locale})`, async ({
      page,
    }) => {
      const search = new Search(page, locale)
      const compare = new ComparePage(page, locale)
      await page.goto(`/${locale}`)
      await search.open(() => search.button.tap())
      await search.type('jinhua', compare.zone('jinhua'))
      const box = await search.chosen.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      await search.chosen.tap()
      await expect(page).toHaveURL(/\/zone\?zone=jinhua$/)

      await search.button.tap()
      await search.dialog.getByRole('button', { name: search.messages.close }).tap()
      await expect(search.dialog).toHaveCount(0)
      await search.button.tap()
      await expect(search.dialog).toBeVisible()
      await page.touchscreen.tap(195, 838)
      await expect(search.dialog).toHaveCount(0)
    })
  }
})

test('a saved view is found by the pinyin of its name, and the switched-off key can be seen and cleared', async ({
  page,
}) => {
  const saved = new SavedViews(page, 'zh')
  const search = new Search(page, 'zh')
  await page.goto('/zh/compare?themes=port-shipping')
  await saved.open()
  await saved.save('港口两区')
  await page.goto('/zh/datasets')
  await search.open()
  await search.type('gklq', '港口两区')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zh\/compare\?themes=port-shipping$/)

  await search.open()
  await search.dialog.getByRole('checkbox').uncheck({ force: true })
  await page.goto('/zh/datasets#stored')
  const stored = STORED_MESSAGES[wordsOf('zh').locale]
  await page.getByRole('button', { name: stored.clearOf(stored.things.slash) }).click()
  await page.keyboard.press('/')
  await expect(search.dialog).toBeVisible()
})
