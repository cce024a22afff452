import { readFileSync } from 'node:fs'
import { named, readPresentation, seriesOf } from '@/lib/export/fixtures/read-presentation'
import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { DATASET, zoneById } from './support/dataset'
import { expect, test } from './support/journey'

for (const locale of LOCALES) {
  test(`a figure leaves as a slide whose chart can be edited (${locale})`, async ({ page }) => {
    const compare = new ComparePage(page, locale)
    const { actions } = compare.messages
    await compare.open('?zones=ningbo~jinhua')
    const title = await compare.figure.getByRole('heading').innerText()
    const dialog = await compare.download('figure')
    await dialog.getByText('PPTX', { exact: true }).click()
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name: actions.download, exact: true }).click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(/_bars_.*\.pptx$/)
    await expect(dialog.getByRole('status')).toHaveText(actions.done(download.suggestedFilename()))

    const { slides, charts } = readPresentation(readFileSync(await download.path()))
    expect(slides.map((slide) => slide.title)).toEqual([title])
    expect(slides[0]?.links).toEqual([page.url()])
    expect(slides[0]?.texts.join(' ')).toContain(DATASET.version)
    const [chart] = charts
    const total = chart && seriesOf(chart.root).at(-1)
    expect(total?.categories).toEqual(compare.zones(['ningbo', 'jinhua']))
    expect(total?.values).toEqual([
      zoneById('ningbo').goals.length,
      zoneById('jinhua').goals.length,
    ])
    expect(chart && named(chart.root, 'c:barChart')).toHaveLength(1)
  })
}
