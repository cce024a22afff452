import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { DATASET } from './support/dataset'
import { expect, test } from './support/journey'

for (const locale of LOCALES)
  test(`the whole comparison leaves as a report with numbered figures, its table and references (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { actions, exports } = compare.messages
    await compare.open('?zones=ningbo~taizhou~jinhua')
    const dialog = await compare.download('figure')
    await dialog.getByText(exports.kinds.report, { exact: true }).click()
    await dialog.getByText('DOCX', { exact: true }).click()
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name: actions.download, exact: true }).click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(new RegExp(`_report_${locale}_.*\\.docx$`))

    const files = unzipSync(readFileSync(await download.path()))
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    const said = text.replace(/<[^>]+>/g, '')
    for (const zone of ['ningbo', 'taizhou', 'jinhua']) expect(said).toContain(compare.zone(zone))
    expect(text).toContain(locale === 'zh' ? 'SEQ 图' : 'SEQ Figure')
    expect(said).toContain(locale === 'zh' ? '[DS/OL]' : '[Data set]')
    expect(said).toContain(DATASET.version)
    expect(said).toContain('国际油气资源配置中心')
    const pictures = Object.keys(files).filter((name) => name.endsWith('.png'))
    expect(pictures.length).toBeGreaterThan(3)
    for (const name of pictures) expect([...(files[name] ?? [])].slice(1, 4)).toEqual([80, 78, 71])
  })

test('a report under way can be called off, and the page stays as it was', async ({ page }) => {
  const compare = new ComparePage(page, 'zh')
  const { actions, exports } = compare.messages
  await compare.open('?tab=radar')
  const dialog = await compare.download('figure')
  await dialog.getByText(exports.kinds.report, { exact: true }).click()
  await dialog.getByRole('button', { name: actions.download, exact: true }).click()
  await dialog.getByRole('button', { name: exports.cancel, exact: true }).click()
  await expect(dialog.getByRole('status').last()).toHaveText(actions.cancelled)
  await expect(page).toHaveURL(/tab=radar$/)
})
