import { PAGES } from '@/components/layout/site-pages'
import { LOCALES, otherLocale } from '@/lib/i18n/locales'
import { DATASET } from './support/dataset'
import { expect, test } from './support/journey'
import { OWN, OwnDatasets, ownFile } from './support/own-datasets'
import { settled } from './support/pages'

/** What only the built-in dataset says. */
const FOREIGN = ['杭州', 'Hangzhou', '宁波', 'Ningbo']

for (const locale of LOCALES) {
  test(`a file opened from the picker is on every page, keeps its place in every link, and is there after a reload (${locale})`, async ({
    page,
  }) => {
    const own = new OwnDatasets(page, locale)
    await page.goto(`/${locale}/compare?tab=table`)
    const plain = await page.title()
    await own.way.click()
    await own.choose(own.picker, ownFile())
    await expect(own.picker).toHaveCount(0)
    await expect(page).toHaveURL(new RegExp(`/${locale}/compare\\?dataset=${OWN}$`))
    await expect(own.dateline).toContainText(own.title)
    await expect(own.dateline).toContainText(own.messages.state.ready)

    // Back leads to the built-in one, and so does the picker.
    const builtIn = own.words.text(DATASET.title)
    await page.goBack()
    await expect(own.dateline).toContainText(builtIn)
    await page.goForward()
    await expect(own.dateline).toContainText(own.title)
    await own.way.click()
    await own.picker.getByRole('link', { name: builtIn }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/compare$`))
    await expect(own.dateline).toContainText(builtIn)
    await expect(page).toHaveTitle(plain)
    await expect(page.getByRole('main')).toBeFocused()

    for (const name of ['', ...PAGES]) {
      await page.goto(`/${locale}${name && `/${name}`}?dataset=${OWN}`)
      await expect(own.dateline).toContainText(own.messages.state.ready)
      await settled(page)
      const title = own.words.text({ zh: '甲联动区', en: 'Alpha Linkage Zone' })
      await expect(page).toHaveTitle(new RegExp(name === 'zone' ? title : own.title))
      const said = await page.locator('body').innerText()
      if (name !== 'datasets')
        for (const word of FOREIGN)
          expect([name, said]).toEqual([name, expect.not.stringContaining(word)])
      // Every way on from here leads to the same dataset.
      const astray = await page.locator('a[href^="/"]').evaluateAll((links) =>
        links.flatMap((link) => {
          const { pathname, search } = new URL((link as HTMLAnchorElement).href)
          const isPage = /^\/(zh|en)(\/[a-z]+)?$/.test(pathname)
          const isKept = new URLSearchParams(search).get('dataset') !== null
          return isPage && !isKept && !('locale' in (link as HTMLElement).dataset)
            ? [(link as HTMLAnchorElement).href]
            : []
        }),
      )
      // Those of the built-in dataset on the page that describes it are meant to.
      if (name !== 'datasets') expect([name, astray]).toEqual([name, []])
    }

    await page.goto(`/${locale}/compare?dataset=${OWN}&metric=measures`)
    await page.reload()
    await expect(page.getByRole('main')).toContainText(own.words.text({ zh: '甲区', en: 'Alpha' }))
    const nav = own.words.messages.nav
    await page.getByRole('link', { name: nav.themes, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/themes\\?dataset=${OWN}$`))
    await page.getByRole('link', { name: nav.otherLanguage }).first().click()
    const other = otherLocale(locale)
    await expect(page).toHaveURL(new RegExp(`/${other}/themes\\?dataset=${OWN}$`))
    await expect(new OwnDatasets(page, other).dateline).toContainText(
      new OwnDatasets(page, other).title,
    )
  })

  test(`a dataset is renamed, doubled, exported, removed and brought back, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const own = new OwnDatasets(page, locale)
    const { messages } = own
    await own.keep()
    await expect(own.rows.getByRole('link', { name: own.title })).toBeFocused()
    const press = async (what: Parameters<typeof own.button>[0], title: string) => {
      await own.button(what, title).focus()
      await page.keyboard.press('Enter')
    }
    await press('rename', own.title)
    await page.keyboard.insertText('Coast 沿海')
    await page.keyboard.press('Enter')
    await expect(own.section).toContainText(messages.renamed(messages.named('Coast 沿海')))
    await expect(own.rows.getByRole('link')).toBeFocused()
    await press('rename', 'Coast 沿海')
    await page.keyboard.insertText('   ')
    await page.keyboard.press('Enter')
    await expect(own.section).toContainText(messages.notRenamed(messages.named('Coast 沿海')))

    await press('duplicate', 'Coast 沿海')
    const copy = `Coast 沿海${messages.copyMark}`
    await expect(own.rows.getByRole('link', { name: copy, exact: true })).toBeFocused()

    const file = await own.taken(own.button('export', copy))
    expect(file.name).toBe(`${OWN}-2-1.2.0.json`)
    expect(JSON.parse(file.text)).toMatchObject({ id: `${OWN}-2`, version: '1.2.0' })

    await press('remove', copy)
    await expect(own.button('undo', copy)).toBeFocused()
    expect(await own.names).toEqual(['Coast 沿海'])
    await page.keyboard.press('Enter')
    await expect(own.section).toContainText(messages.restored(messages.named(copy)))
    await expect(own.rows.getByRole('link', { name: copy, exact: true })).toBeFocused()
    await page.reload()
    await expect(own.rows).toHaveCount(2)

    // The file opens again where nothing of it is left.
    await own.button('remove', copy).click()
    await own.button('remove', 'Coast 沿海').click()
    await page.reload()
    await own.choose(own.section, file.text)
    await expect(own.rows.getByRole('link', { name: copy, exact: true })).toBeVisible()
  })

  test(`a link to a dataset that is not here says so on every page, and opening its file shows it (${locale})`, async ({
    page,
  }) => {
    const own = new OwnDatasets(page, locale)
    for (const name of ['', ...PAGES]) {
      await page.goto(`/${locale}${name && `/${name}`}?dataset=${OWN}&zones=beta~alpha`)
      await expect(page.getByRole('heading', { name: own.messages.absentTitle })).toBeVisible()
      await expect(page.getByRole('main')).toContainText(own.messages.absent(OWN))
      await expect(own.dateline).toContainText(own.messages.state.absent)
      const said = await page.locator('body').innerText()
      if (name !== 'datasets')
        for (const word of FOREIGN)
          expect([name, said]).toEqual([name, expect.not.stringContaining(word)])
    }
    await page.goto(`/${locale}/compare?dataset=${OWN}&zones=beta&tab=table`)
    const main = page.getByRole('main')
    // Another file than the one that is wanted is kept, and that is said.
    await own.choose(main, ownFile({ id: 'elsewhere' }))
    await expect(main).toContainText(own.messages.otherOne('own-elsewhere', OWN))
    await own.choose(main, ownFile())
    await expect(page.getByRole('tab', { selected: true })).toBeVisible()
    await expect(main.getByRole('rowheader').first()).toContainText(
      own.words.text({ zh: '乙区', en: 'Beta' }),
    )
    await expect(main.getByRole('rowheader', { name: /甲区|Alpha/ })).toHaveCount(0)
    await expect(own.dateline).toContainText(own.title)
  })

  test(`of a bad file every fault is in a table and a file, and nothing is kept of it (${locale})`, async ({
    page,
  }) => {
    const own = new OwnDatasets(page, locale)
    const { messages } = own
    await own.manage()
    const bad = ownFile({ version: 'new', asOf: 'soon', sources: [] })
    await own.choose(own.section, bad, '我的区.json')
    await expect(own.section).toContainText(messages.problems('我的区.json', '3'))
    for (const place of ['$.version', '$.asOf', '$.sources'])
      await expect(own.section.getByRole('rowheader', { name: place })).toBeVisible()
    const list = await own.taken(
      own.section.getByRole('button', { name: messages.downloadProblems }),
    )
    expect(list.text.split('\r\n')).toHaveLength(5)
    expect(list.text).toContain(messages.remedy)
    await expect(own.rows).toHaveCount(0)
    for (const content of ['', '\u0000\u0001JFIF', '[]', '{"zonescope":"project"}']) {
      await own.choose(own.section, content, 'x.json')
      await expect(own.section.getByRole('alert')).toContainText('x.json')
    }
  })
}

test('a dataset that has little – one zone, one language, no themes, quotes or ties – is on every page without a fault', async ({
  page,
}) => {
  const own = new OwnDatasets(page, 'zh')
  const scarce = {
    id: 'scarce',
    version: '0.1.0',
    asOf: '2026',
    creator: { en: 'An analyst' },
    title: { en: 'Numbers only' },
    description: { en: 'One zone, one number.' },
    license: { name: 'All rights reserved' },
    languages: ['en'],
    coded: ['observations'],
    sources: [
      { id: 'report', title: { en: 'Report' }, publisher: { en: 'An office' }, language: 'en' },
    ],
    indicators: [
      { id: 'area', label: { en: 'Area' }, unit: { en: 'km²' }, decimals: 0, comparable: true },
    ],
    zones: [
      {
        id: 'only',
        name: { en: 'The Only Zone' },
        shortName: { en: 'Only' },
        observations: [{ id: 'only-area', indicator: 'area', value: 7 }],
      },
    ],
  }
  await own.keep(JSON.stringify(scarce), 'Numbers only')
  for (const name of [
    '',
    ...PAGES,
    'compare?tab=radar',
    'compare?tab=themes',
    'compare?tab=table',
  ]) {
    const mark = name.includes('?') ? '&' : '?'
    await page.goto(`/zh${name && `/${name}`}${mark}dataset=own-scarce`)
    await expect(own.dateline).toContainText('Numbers only')
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.getByRole('main').innerText()).not.toMatch(/undefined|NaN|\[object/)
  }
})

test('a file dropped on the page of datasets is opened; one whose id is taken is asked about', async ({
  page,
}) => {
  const own = new OwnDatasets(page, 'en')
  const { messages } = own
  await own.keep()
  const drop = async (content: string) => {
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'zones.json', { type: 'application/json' }))
      return transfer
    }, content)
    await page.locator('h1').dispatchEvent('drop', { dataTransfer: data })
  }
  const name = messages.named(own.title)
  await drop(ownFile())
  await expect(own.section).toContainText(messages.alreadyKept(name))
  await drop(ownFile({ version: '2.0.0' }))
  await expect(own.section).toContainText(`version 1.2.0 of`)
  await own.section.getByRole('button', { name: messages.beside }).click()
  await expect(own.rows).toHaveCount(2)
  await drop(ownFile({ version: '3.0.0' }))
  await own.section.getByRole('button', { name: messages.replace }).click()
  await expect(own.section).toContainText(messages.kept(name))
  await expect(own.rows).toHaveCount(2)
  await expect(own.section).toContainText(messages.about('3.0.0', '3'))
})

test('pages of the built-in dataset load nothing of what keeps and checks a reader’s', async ({
  page,
}) => {
  const asked = new Set<string>()
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) asked.add(request.url())
  })
  const hasChecks = async () => {
    const texts = await Promise.all(
      [...asked].map(async (url) => (await page.request.get(url)).text()),
    )
    return texts.some((text) => text.includes('ZodError'))
  }
  for (const name of ['', ...PAGES]) {
    await page.goto(`/en${name && `/${name}`}`)
    await settled(page)
  }
  expect(await hasChecks()).toBe(false)
  await new OwnDatasets(page, 'en').keep()
  expect(await hasChecks()).toBe(true)
})

test('nothing leaves the browser while a dataset is opened and read on every page, and a page could send nothing', async ({
  page,
  baseURL,
}) => {
  const own = new OwnDatasets(page, 'zh')
  const asked: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol === 'blob:' || protocol === 'data:') return
    asked.push(`${request.method()} ${origin} ${request.postData() ?? ''}`)
    expect(decodeURIComponent(request.url())).not.toContain('甲')
  })
  await own.keep()
  for (const name of ['', ...PAGES]) {
    await page.goto(`/zh${name && `/${name}`}?dataset=${OWN}`)
    await expect(own.dateline).toContainText(own.title)
    await settled(page)
  }
  expect(asked.length).toBeGreaterThan(20)
  expect(new Set(asked)).toEqual(new Set([`GET ${baseURL} `]))
})

test.describe('the pages’ own policy', () => {
  test.use({ tolerated: /Content Security Policy|Failed to fetch|asked another machine/ })

  test('refuses to send anything to another machine', async ({ page }) => {
    for (const path of ['/zh', '/en/datasets']) {
      await page.goto(path)
      const refused = await page.evaluate(async () => {
        const violation = new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        })
        await fetch('https://example.org/').catch(() => undefined)
        return violation
      })
      expect(refused).toBe('connect-src')
    }
  })
})

test('a link that is copied offers the file that its receiver needs; a project takes the saved views along', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const own = new OwnDatasets(page, 'en')
  const { messages } = own
  const { actions, savedViews } = own.words.messages
  await own.keep()
  await page.goto(`/en/compare?dataset=${OWN}&tab=table`)
  await page.getByRole('button', { name: actions.copyLink }).first().click()
  await expect(page.getByRole('listitem').filter({ hasText: messages.takeFile })).toContainText(
    messages.fileNeeded,
  )
  const file = await own.taken(page.getByRole('button', { name: messages.takeFile }).first())
  expect(JSON.parse(file.text).id).toBe(OWN)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`dataset=${OWN}`)

  await page.getByRole('button', { name: savedViews.title, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: savedViews.title })
  await dialog.getByRole('textbox', { name: savedViews.name }).fill('My table')
  await page.keyboard.press('Enter')
  await own.manage()
  const project = await own.taken(own.button('exportProject', own.title))
  expect(JSON.parse(project.text)).toMatchObject({
    zonescope: 'project',
    dataset: { id: OWN },
    views: [{ name: 'My table', dataset: OWN }],
  })

  await own.button('remove', own.title).click()
  await page.evaluate(() => localStorage.clear())
  await own.manage()
  await own.choose(own.section, project.text, 'project.json')
  await expect(own.section).toContainText(messages.viewsKept('1'))
  await page.getByRole('button', { name: savedViews.title, exact: true }).click()
  await dialog.getByRole('link', { name: 'My table' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/compare\\?dataset=${OWN}&tab=table$`))
  await expect(own.dateline).toContainText(own.title)
})

test('the built-in dataset and an own one become one, with the themes that the reader matched', async ({
  page,
}) => {
  const own = new OwnDatasets(page, 'en')
  const { messages } = own
  await own.keep()
  await own.section.getByRole('button', { name: messages.merge }).click()
  const dialog = page.getByRole('dialog', { name: messages.merge })
  // A like name is said, and chosen by nobody.
  const digital = dialog.getByLabel(`${messages.themeOfFirst}: Digital economy`)
  await expect(digital).toHaveValue('')
  await digital.selectOption('digital-economy')
  await dialog.getByLabel(messages.mergeName).fill('Coast and province')
  await dialog.getByRole('button', { name: messages.doMerge, exact: true }).click()
  await expect(own.rows.getByRole('link', { name: 'Coast and province' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(own.dateline).toContainText('Coast and province')
  await expect(own.dateline).toContainText(`${DATASET.zones.length + 3} zones`)
  await page.goto(
    `${new URL(page.url()).pathname}${new URL(page.url()).search}&tab=table&themes=digital-economy`,
  )
  const rows = page.getByRole('main').getByRole('rowheader')
  await expect(rows.filter({ hasText: 'Alpha' })).toHaveCount(1)
  await expect(rows.filter({ hasText: 'Hangzhou' })).toHaveCount(1)
})

test('documents that both have become one where both say the same of them, unless the reader says otherwise', async ({
  page,
}) => {
  const own = new OwnDatasets(page, 'en')
  const { messages } = own
  await own.keep(ownFile({ id: 'twin', title: { en: 'Twin' } }), 'Twin')
  await own.keep()
  await own.section.getByRole('button', { name: messages.merge }).click()
  const dialog = page.getByRole('dialog', { name: messages.merge })
  // What is chosen on one side cannot be chosen on the other.
  await dialog.getByLabel(messages.mergeSecond).selectOption('own-twin')
  await dialog.getByLabel(messages.mergeFirst).selectOption(OWN)
  const shared = dialog.getByRole('region', { name: messages.mergeSources }).getByRole('checkbox')
  await expect(shared).toHaveCount(2)
  for (const box of await shared.all()) await expect(box).toBeChecked()
  await shared.first().uncheck()
  await dialog.getByLabel(messages.mergeName).fill('Both')
  await dialog.getByRole('button', { name: messages.doMerge, exact: true }).click()
  await expect(own.rows.getByRole('link', { name: 'Both' })).toBeFocused()
  const { text } = await own.taken(own.button('export', 'Both'))
  const { sources, zones } = JSON.parse(text)
  expect([sources.length, zones.length]).toEqual([3, 6])
})

test.describe('while the pages’ scripts have not come', () => {
  test.use({ tolerated: /Failed to load resource/ })

  test('nothing of the built-in dataset is painted where the address asks for a reader’s', async ({
    page,
  }) => {
    const own = new OwnDatasets(page, 'en')
    await own.keep()
    // Without the page's scripts, the HTML alone: what is seen before they run.
    await page.route(/\/_next\/static\/.*\.js$/, (route) => route.abort())
    await page.goto(`/en/compare?dataset=${OWN}`).catch(() => undefined)
    await expect(page.getByText('Hangzhou').first()).toBeHidden()
    const word = await page.evaluate(
      () => getComputedStyle(document.querySelector('main') as Element, '::before').content,
    )
    expect(word).toContain(own.messages.opening)
    await page.goto('/en/compare')
    await expect(page.getByText('Hangzhou').first()).toBeVisible()
  })
})
