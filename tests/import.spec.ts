import { PAGES } from '@/components/layout/site-pages'
import { LOCALES } from '@/lib/i18n/locales'
import { SEVERITY_WORDS } from '@/lib/user-datasets/report-csv'
import { workbookTemplate } from '@/lib/user-datasets/template/make-template'
import { ImportPage, ZONES_CSV } from './support/import-page'
import { expect, test } from './support/journey'
import { settled } from './support/pages'

for (const locale of LOCALES) {
  test(`a table dropped on the start page is matched, mended and kept, compared, exported and removed (${locale})`, async ({
    page,
  }) => {
    const imports = new ImportPage(page, locale)
    const { messages, own } = imports
    await page.goto(`/${locale}`)
    await settled(page)
    await imports.drop(ZONES_CSV)
    await expect(page).toHaveURL(new RegExp(`/${locale}/import$`))
    await expect(imports.step('read').getByRole('heading')).toBeFocused()
    await expect(imports.step('read')).toContainText('各区.csv')
    await expect(imports.said('1', '1')).toBeVisible()

    // A column that was left aside becomes the zones' positioning; the guess and its reason are gone.
    const note = imports.step('match').getByLabel(messages.columnIs('备注'))
    await expect(note).toHaveValue('ignored')
    await note.selectOption('known:positioning')
    await expect(imports.step('match').getByRole('row', { name: '备注' })).toContainText(
      messages.chosen,
    )

    // The question is answered, and nothing else is asked.
    const lost = imports.problem('.08')
    await lost.getByRole('button', { name: /0\.08/ }).click()
    await expect(imports.said('1', '0')).toBeVisible()

    // The row without a name gets one.
    await imports.problem(SEVERITY_WORDS.error[locale]).getByRole('button').click()
    await imports.rowDialog.getByRole('textbox', { name: '名称' }).fill('丁区')
    await imports.rowDialog.getByRole('button', { name: messages.saveRow }).click()
    await expect(imports.rowDialog).toHaveCount(0)
    await expect(imports.said('0', '0')).toBeVisible()
    await expect(imports.step('keep')).toContainText(messages.keepNow('4'))
    await expect(imports.step('keep')).toContainText(messages.allRows)

    // Two spellings of a theme become one.
    await imports
      .problem(SEVERITY_WORDS.warning[locale])
      .getByRole('button', { name: /^“AI”|write “AI”/ })
      .click()
    await expect(imports.problem(SEVERITY_WORDS.warning[locale])).toHaveCount(0)

    // The last change is taken back and made again in another way: the row is left out.
    await imports.step('check').getByRole('button', { name: messages.undoLast }).click()
    await expect(imports.problem(SEVERITY_WORDS.warning[locale])).toHaveCount(1)
    const title = imports
      .step('match')
      .getByLabel(messages.inLanguage(messages.titleField, messages.languages.zh))
    await title.fill('我的区')
    await expect(imports.step('check').getByText(messages.checking)).toHaveCount(0)
    await imports.step('keep').getByRole('button', { name: messages.doKeep }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/compare\\?dataset=own-`))
    await expect(own.dateline).toContainText('我的区')
    await page.reload()
    await expect(own.dateline).toContainText('我的区')
    await page.goto(`${page.url()}&tab=table`)
    await expect(page.getByRole('main').getByRole('rowheader', { name: '丁区' })).toBeVisible()

    await own.manage()
    const file = await own.taken(own.button('export', '我的区'))
    const { zones } = JSON.parse(file.text)
    expect(zones).toHaveLength(4)
    expect(zones[1].observations[0]).toMatchObject({ value: 0.08, printed: '.08' })
    await own.button('remove', '我的区').click()
    await page.reload()
    await expect(own.rows).toHaveCount(0)
  })

  test(`a question is answered, a row left out and all of it kept, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const imports = new ImportPage(page, locale)
    const { messages } = imports
    const { keyboard } = page
    await imports.open()
    await imports.choose(ZONES_CSV)
    await expect(imports.said('1', '1')).toBeVisible()
    const press = async (name: string | RegExp, within = imports.report) => {
      await within.getByRole('button', { name }).first().focus()
      await keyboard.press('Enter')
    }
    await imports.step('check').getByRole('radio', { name: messages.all }).focus()
    await keyboard.press('ArrowRight')
    await keyboard.press('ArrowRight')
    await expect(imports.report.getByRole('rowheader')).toHaveText([
      SEVERITY_WORDS.question[locale],
    ])
    await press(/0\.08/)
    await expect(imports.said('1', '0')).toBeVisible()
    await keyboard.press('Shift+Tab')
    await imports.step('check').getByRole('radio', { name: messages.severities.error }).focus()
    await keyboard.press('Space')
    await press(/5/)
    await expect(imports.rowDialog).toBeVisible()
    await press(messages.dropRow, imports.rowDialog)
    await expect(imports.said('0', '0')).toBeVisible()
    await press(messages.doKeep, imports.step('keep'))
    await expect(page).toHaveURL(new RegExp(`/${locale}/compare\\?dataset=own-`))
    await expect(imports.own.dateline).toContainText(imports.own.messages.state.ready)
  })

  test(`two spellings are made one, a third is renamed, and both are taken back, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const imports = new ImportPage(page, locale)
    const { messages } = imports
    const { keyboard } = page
    await imports.open()
    await imports.choose(ZONES_CSV)
    await expect(imports.said('1', '1')).toBeVisible()
    const { spellings, spelled, near } = imports
    await spellings.locator('summary').focus()
    await keyboard.press('Enter')
    // Counted over all rows, those in error too; what looks alike is suggested and not done.
    const times = (name: string) => spelled.getByRole('row', { name }).getByRole('cell').first()
    await expect(times('港航')).toHaveText('3')
    await expect(near.getByRole('listitem')).toHaveCount(1)
    await near.getByRole('button', { name: messages.allAs('AI') }).focus()
    await keyboard.press('Enter')
    await expect(times('AI')).toHaveText('2')
    await expect(near).toHaveCount(0)
    await expect(spelled.getByRole('row', { name: 'ＡＩ' })).toHaveCount(0)

    // Written as one that is there, two become one; that is said before it is done.
    await spelled.getByRole('button', { name: messages.respellOf('金融') }).focus()
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: messages.respellTitle('金融') })
    await dialog.getByLabel(messages.respellTo).fill('AI')
    await expect(dialog.getByRole('status')).toHaveText(messages.respellMerges('AI'))
    await dialog.getByLabel(messages.respellTo).fill('银行')
    await keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(times('银行')).toHaveText('1')

    const undo = imports.step('check').getByRole('button', { name: messages.undoLast })
    await undo.focus()
    await keyboard.press('Enter')
    await expect(times('金融')).toHaveText('1')
    await undo.focus()
    await keyboard.press('Enter')
    await expect(near.getByRole('listitem')).toHaveCount(1)
  })

  test(`a photo that is called a workbook is said to be one, and another file can be opened (${locale})`, async ({
    page,
  }) => {
    const imports = new ImportPage(page, locale)
    const { messages } = imports
    await imports.open()
    const photo = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1])
    await imports.choose(photo, 'zones.xlsx')
    const alert = imports.main.getByRole('alert')
    await expect(alert).toContainText(messages.unread('zones.xlsx'))
    await expect(alert).toContainText(locale === 'zh' ? '图片' : 'an image')
    await expect(alert).toContainText(locale === 'zh' ? '另存为 XLSX 或 CSV' : 'save it as XLSX')
    await imports.choose(ZONES_CSV)
    await expect(imports.said('1', '1')).toBeVisible()
  })

  test(`the template opens without an error, and the CSV one comes as a file (${locale})`, async ({
    page,
  }) => {
    const imports = new ImportPage(page, locale)
    const { messages, own } = imports
    await imports.open()
    const csv = await own.taken(
      page.getByRole('button', { name: messages.template('CSV', messages.languages[locale]) }),
    )
    expect(csv.name).toBe(`zonescope-template-${locale}.csv`)
    expect(csv.text.split('\r\n').length).toBeGreaterThan(3)
    const { content, name } = await workbookTemplate(locale)
    await imports.choose(content, name)
    await expect(imports.step('read')).toContainText('XLSX')
    await expect(imports.step('keep')).toContainText(messages.keepNow('3'))
    await expect(imports.step('check')).toContainText(
      messages.counted(messages.severities.error, '0'),
    )
  })
}

test('a matching is saved to a file and used again for the next edition; the report leaves as a file', async ({
  page,
}) => {
  const imports = new ImportPage(page, 'en')
  const { messages, own } = imports
  await imports.open()
  await imports.choose(ZONES_CSV)
  await expect(imports.said('1', '1')).toBeVisible()
  const match = imports.step('match')
  await match.getByLabel(messages.columnIs('年份')).selectOption('indicator')
  await expect(match.getByRole('row', { name: '年份' })).toContainText(messages.chosen)
  const mapping = await own.taken(match.getByRole('button', { name: messages.saveMapping }))
  const report = await own.taken(
    imports.step('check').getByRole('button', { name: messages.download }),
  )
  expect(report.text).toContain('.08')
  expect(report.text).toContain('Remedy')

  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await imports.choose(ZONES_CSV.replace('119.95', '120'), 'next.csv')
  await expect(imports.said('1', '1')).toBeVisible()
  await expect(match.getByLabel(messages.columnIs('年份'))).toHaveValue('ignored')
  const use = (content: string, name: string) =>
    match
      .getByLabel(messages.useMapping)
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
  await use('{}', 'other.json')
  await expect(match).toContainText(messages.notMapping('other.json'))
  await use(mapping.text, mapping.name)
  await expect(match).toContainText(messages.mappingUsed(mapping.name))
  await expect(match.getByLabel(messages.columnIs('年份'))).toHaveValue('indicator')
})

test('a long table is read with a way to call it off; of its rows and problems only those in sight are on the page', async ({
  page,
}) => {
  const imports = new ImportPage(page, 'en')
  const { messages } = imports
  const heads = ['名称', ...Array.from({ length: 39 }, (_, i) => `指标${i + 1}`)]
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    [
      `区${row + 1}`,
      ...Array.from({ length: 39 }, (_, i) => (i === 0 && row % 2 === 0 ? '约12' : row * i)),
    ].join(),
  )
  const large = [heads.join(), ...rows].join('\n')
  await imports.open()
  await imports.choose(large)
  await page.getByRole('button', { name: messages.cancel }).click()
  await expect(page.locator('[data-announcer]')).toContainText(messages.cancelled)
  await expect(imports.main.getByLabel(imports.own.messages.open)).toBeAttached()

  await imports.choose(large)
  await expect(imports.said('0', '5,000')).toBeVisible({ timeout: 60_000 })
  await expect(imports.report).toHaveAttribute('aria-rowcount', /^50\d$/)
  expect(await imports.report.getByRole('row').count()).toBeLessThan(60)
  await imports.step('match').getByText(messages.showRows).click()
  const table = page.getByRole('table', { name: messages.rowsOf('各区') })
  await expect(table.getByRole('row', { name: /区1\b/ })).toBeVisible()
  expect(await table.getByRole('row').count()).toBeLessThan(80)
  await page.getByRole('region', { name: messages.rowsOf('各区') }).focus()
  await page.keyboard.press('End')
  await expect(table.getByRole('row', { name: /区10000/ })).toBeVisible()
})

test('an answer for all of a column is one step, which one press takes back', async ({ page }) => {
  const imports = new ImportPage(page, 'en')
  const { messages } = imports
  await imports.open()
  await imports.choose('名称,面积（平方公里）\n甲区,.08\n乙区,.5\n丙区,46\n丁区,7\n')
  await expect(imports.said('0', '2')).toBeVisible()
  await imports
    .problem('.5')
    .getByRole('button', { name: messages.alike('2', 'take 0.5') })
    .click()
  await expect(imports.said('0', '0')).toBeVisible()
  const check = imports.step('check')
  await expect(check).toContainText(messages.mends('2'))
  await check.getByRole('button', { name: messages.undoLast }).click()
  await expect(imports.said('0', '2')).toBeVisible()
})

test('work that is not kept outlasts other pages, and gives way to other files only when the reader says so', async ({
  page,
}) => {
  const imports = new ImportPage(page, 'en')
  const { messages } = imports
  await imports.open()
  await imports.choose(ZONES_CSV)
  await imports.problem('.08').getByRole('button', { name: /0\.08/ }).click()
  await expect(imports.said('1', '0')).toBeVisible()
  await page.getByRole('link', { name: 'Methods', exact: true }).first().click()
  await expect(page).toHaveURL(/methodology/)
  await page.goBack()
  await expect(imports.said('1', '0')).toBeVisible()
  await imports.drop('名称\n丙区\n', 'other.csv')
  const alert = imports.main.getByRole('alert')
  await expect(alert).toContainText(messages.waiting('other.csv'))
  await alert.getByRole('button', { name: messages.stay }).click()
  await expect(imports.said('1', '0')).toBeVisible()
  await imports.drop('名称,面积\n丙区,7\n', 'other.csv')
  await alert.getByRole('button', { name: messages.replace }).click()
  await expect(imports.step('read')).toContainText('other.csv')
})

test('a check that is stopped leaves the matching and the changes, and goes on from there', async ({
  page,
}) => {
  const imports = new ImportPage(page, 'en')
  const { messages } = imports
  const rows = Array.from({ length: 30_000 }, (_, i) => `区${i},${i % 7 === 0 ? '约12' : i},港航`)
  await imports.open()
  await imports.choose(['名称,面积（平方公里）,主题', ...rows].join('\n'))
  await expect(imports.said('0', '4,286')).toBeVisible({ timeout: 60_000 })
  await imports.problem('约12').first().getByRole('button', { name: 'take 12' }).first().click()
  const stop = imports.step('check').getByRole('button', { name: messages.stop })
  await stop.click()
  const alert = imports.main.getByRole('alert')
  await expect(alert).toContainText(messages.stopped)
  await alert.getByRole('button', { name: messages.goOn }).click()
  await expect(imports.said('0', '4,285')).toBeVisible({ timeout: 60_000 })
  await expect(imports.step('check')).toContainText(messages.mends('1'))
})

test.describe('where the part that reads does not load', () => {
  test.use({ tolerated: /Failed to load|net::ERR|NetworkError|importScripts/ })

  test('that is said, and trying again reads the files', async ({ page }) => {
    const imports = new ImportPage(page, 'en')
    await imports.open()
    let isDown = true
    await page.route(/turbopack-worker/, (route) => (isDown ? route.abort() : route.fallback()))
    await imports.choose(ZONES_CSV)
    await expect(imports.main.getByRole('alert')).toContainText(imports.messages.lost)
    isDown = false
    await imports.main.getByRole('button', { name: imports.messages.retry }).click()
    await expect(imports.said('1', '1')).toBeVisible()
  })
})

test('nothing leaves the browser while a table is read, and other pages load nothing of what imports it', async ({
  page,
  baseURL,
}) => {
  const scripts = new Set<string>()
  const asked = new Set<string>()
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (request.url().endsWith('.js')) scripts.add(request.url())
    if (protocol.startsWith('http')) asked.add(`${request.method()} ${origin}`)
    expect(decodeURIComponent(request.url())).not.toContain('甲')
  })
  const hasImport = async () => {
    const texts = await Promise.all(
      [...scripts].map(async (url) => (await page.request.get(url)).text()),
    )
    return texts.some((text) => /zonescope-mapping|digits-doubtful|猜的：/.test(text))
  }
  for (const name of ['', ...PAGES.filter((each) => each !== 'import')]) {
    await page.goto(`/en${name && `/${name}`}`)
    await settled(page)
  }
  expect(await hasImport()).toBe(false)
  const imports = new ImportPage(page, 'en')
  await imports.open()
  await imports.choose(ZONES_CSV)
  await expect(imports.said('1', '1')).toBeVisible()
  expect(await hasImport()).toBe(true)
  expect([...asked]).toEqual([`GET ${baseURL}`])
})
