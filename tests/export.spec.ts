import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { csvEvidence } from '@/lib/export/formats/csv-evidence'
import { LOCALES } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { ComparePage } from './support/compare-page'
import { DATASET, zoneById } from './support/dataset'
import { expect, test } from './support/journey'

const PNG_SIGNATURE = '89504e470d0a1a0a'

for (const locale of LOCALES) {
  test(`a figure leaves whole, as SVG and as PNG (${locale})`, async ({ page }) => {
    const compare = new ComparePage(page, locale)
    const { words, messages } = compare
    await compare.open('?metric=themes&zones=ningbo~taizhou~jinhua')
    const title = await compare.figure.getByRole('heading').innerText()
    const dialog = await compare.download('figure')
    const svg = await take(page, dialog, messages.actions.download)
    expect(svg.name).toMatch(fileNameOf('bars', locale, 'svg'))
    await expect(dialog.getByRole('status')).toHaveText(
      messages.actions.done(svg.name, messages.exports.size(kilobytes(svg.bytes))),
    )

    const text = svg.bytes.toString('utf8')
    const read = await page.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml')
      const { documentElement: root } = parsed
      return {
        broken: parsed.querySelector('parsererror')?.textContent ?? '',
        root: root.nodeName,
        size: [root.getAttribute('width'), root.getAttribute('height')],
        named: parsed.querySelector('title')?.textContent ?? '',
        described: parsed.querySelector('desc')?.textContent ?? '',
        words: [...parsed.querySelectorAll('text')].map((node) => node.textContent).join(' '),
        scripts: parsed.querySelectorAll('script, foreignObject, image, [onload]').length,
      }
    }, text)
    expect(read).toMatchObject({ broken: '', root: 'svg', size: ['1920', '1080'], scripts: 0 })
    expect(packed(read.named)).toBe(packed(title))
    expect(read.described).toContain(compare.zone('taizhou'))
    // Everything without which a figure must not be passed on.
    const [source] = DATASET.sources
    const today = words.formats.date(
      await page.evaluate(() => new Date().toISOString().slice(0, 10)),
    )
    for (const said of [
      title,
      ...compare.zones(['ningbo', 'taizhou', 'jinhua']),
      source?.title.zh ?? '',
      words.text(DATASET.title),
      DATASET.version,
      words.formats.date(DATASET.asOf),
      today,
      DATASET.license.name,
      page.url(),
    ])
      expect(packed(read.words)).toContain(packed(said))
    expect(text).not.toContain('var(--')

    await dialog.getByText('PNG', { exact: true }).click()
    const png = await take(page, dialog, messages.actions.download)
    expect(png.name).toMatch(fileNameOf('bars', locale, 'png'))
    expect(png.bytes.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE)
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1920, 1080])
    expect(png.bytes.toString('utf8')).toContain(page.url())
    expect(png.bytes.length).toBeGreaterThan(40_000)

    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  test(`the table leaves as CSV, with the words behind every number (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { words, messages } = compare
    await compare.open('?sort=name.asc')
    const shown = await compare.rowOrder()
    const dialog = await compare.download('table')
    const plain = await take(page, dialog, messages.actions.download)
    expect(plain.name).toMatch(fileNameOf('table', locale, 'csv'))
    const rows = lines(plain.bytes)
    expect(rows.map((row) => row.split(',')[0])).toEqual([messages.csv.zone, ...shown])
    const ningbo = rows.find((row) => row.startsWith(`${compare.zone('ningbo')},`))
    expect(ningbo).toMatch(/,ningbo,4,7,7,1,3,.*\.87/)

    await dialog.getByText(words.text(csvEvidence.label), { exact: true }).click()
    const long = await take(page, dialog, messages.actions.download)
    expect(long.name).toMatch(fileNameOf('table-evidence', locale, 'csv'))
    const records = lines(long.bytes)
    const goals = records.filter((row) => row.includes(',ningbo,') && row.includes(',goals,'))
    expect(goals.length).toBe(zoneById('ningbo').goals.length)
    for (const goal of goals) expect(goal).toMatch(/[\u4e00-\u9fff]{4}/)
    expect(goals.join('\n')).toContain('国际油气资源配置中心')

    await dialog.getByRole('button', { name: messages.actions.close }).click()
    await expect(dialog).toHaveCount(0)
  })
}

test('Esc closes the dialog alone: the words that were open stay so, and so does the zone that was kept', async ({
  page,
}) => {
  const compare = new ComparePage(page, 'zh')
  await compare.open('?focus=ningbo&evidence=ningbo.goals')
  const dialog = await compare.download('figure')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page).toHaveURL(/focus=ningbo&evidence=ningbo\.goals$/)
})

test('the picture of linkages leaves with the kinds that were chosen', async ({ page }) => {
  const { actions } = wordsOf('zh').messages
  await page.goto('/zh/linkages?kinds=ftz~programme')
  await page.getByRole('button', { name: actions.download, exact: true }).click()
  const dialog = page.getByRole('dialog')
  const svg = await take(page, dialog, actions.download)
  expect(svg.name).toMatch(fileNameOf('linkages', 'zh', 'svg'))
  const text = packed(svg.bytes.toString('utf8').replace(/<[^>]+>/g, ''))
  for (const said of ['上海自贸试验区', '246', '宁波日报', DATASET.license.name, page.url()])
    expect(text).toContain(packed(said))
  expect(text).not.toContain('数字丝绸之路')
  await dialog.getByText('PNG', { exact: true }).click()
  const png = await take(page, dialog, actions.download)
  expect(png.bytes.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE)
})

test('a figure can leave without its headings and on a dark ground, never without its source', async ({
  page,
}) => {
  const compare = new ComparePage(page, 'en')
  const { actions } = compare.messages
  await compare.open('?tab=radar&layout=overlay&zones=ningbo~taizhou')
  const title = await compare.figure.getByRole('heading').innerText()
  const dialog = await compare.download('figure')
  await dialog.getByText(actions.drop, { exact: true }).click()
  await dialog.getByText(actions.grounds.dark, { exact: true }).click()
  await dialog.getByRole('combobox', { name: actions.size }).selectOption('report')
  const svg = await take(page, dialog, actions.download)
  expect(svg.name).toMatch(fileNameOf('radar', 'en', 'svg'))
  const text = svg.bytes.toString('utf8')
  const printed = packed(text.replace(/<(title|desc)>[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ''))
  expect(printed).not.toContain(packed(title))
  expect(printed).toContain(packed(DATASET.license.name))
  expect(printed).toContain(packed(DATASET.sources[0]?.title.zh ?? ''))
  expect(text).toMatch(/<svg[^>]+width="960"/)
  expect(text).toMatch(/<rect[^>]+fill="#1[0-9a-f]{5}"/i)
})

test('both languages leave in one zip, and from a figure its table can be taken as well', async ({
  page,
}) => {
  const compare = new ComparePage(page, 'zh')
  const { actions, exports } = compare.messages
  await compare.open()
  const dialog = await compare.download('figure')
  await dialog.getByText(exports.kinds.table, { exact: true }).click()
  await dialog.getByText(exports.languages.all, { exact: true }).click()
  const zip = await take(page, dialog, actions.download)
  expect(zip.name).toMatch(fileNameOf('table', 'zh-en', 'csv.zip'))
  const files = unzipSync(zip.bytes)
  expect(Object.keys(files).map((name) => name.split('_')[2])).toEqual(['zh', 'en'])
  const [chinese, english] = Object.values(files).map((bytes) => lines(Buffer.from(bytes)))
  expect(chinese?.[0]).toContain('区标识')
  expect(english?.[0]).toContain('zone id')
  expect(english).toHaveLength(DATASET.zones.length + 1)
})

/** As the dialog rounds them. */
function kilobytes(bytes: Buffer): string {
  return String(Math.max(1, Math.round(bytes.length / 1000)))
}

async function take(page: Page, dialog: Locator, name: string) {
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name, exact: true }).click()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** `zhejiang-linkage-zones-1.0.0_bars_zh_2026-11-23.svg` */
function fileNameOf(what: string, locale: string, extension: string): RegExp {
  const version = DATASET.version.replaceAll('.', '\\.')
  return new RegExp(
    `^${DATASET.id}-${version}_${what}_${locale}_\\d{4}-\\d\\d-\\d\\d\\.${extension}$`,
  )
}

/** Spreadsheets want a byte order mark and CRLF. */
function lines(bytes: Buffer): string[] {
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
  const text = bytes.toString('utf8').slice(1)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  return text.split('\r\n').filter((line) => line !== '')
}

/** Lines are broken for their width, and the link stands without its https. */
function packed(text: string): string {
  return text
    .replace(/&amp;/g, '&')
    .replace(/https:\/\//g, '')
    .replace(/[\s\u200b]+/g, '')
}
