import { readFileSync } from 'node:fs'
import { seededDatasetFile } from '@/lib/analysis/fixtures/seeded-dataset'
import { CHARTS, chartById } from '@/lib/charts/registry'
import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { expect, test } from './support/journey'
import { OwnDatasets } from './support/own-datasets'
import { settled } from './support/pages'

/** As many zones as the national catalogue of development zones has, with themes, goals, measures and an area. */
const FILE = seededDatasetFile({ zones: 2543, themes: 16, seed: 11 })
const OWN = `dataset=own-${FILE.id}`
const WEIGHTS = 'weights=goals.3~measures.1'

for (const locale of LOCALES) {
  test(`of 2,543 zones every figure draws the first, says so, and has its reading (${locale})`, async ({
    page,
  }) => {
    const own = new OwnDatasets(page, locale)
    await own.keep(JSON.stringify(FILE), own.words.text(FILE.title))
    const compare = new ComparePage(page, locale)
    const { number } = compare.words.formats
    const all = number(FILE.zones.length)
    for (const { id, draws } of CHARTS) {
      await compare.open(`?tab=${id}&${WEIGHTS}&${OWN}`)
      await settled(page)
      const usual = number(draws.usually)
      await expect(compare.figure).toContainText(compare.messages.figurePart.drawn(usual, all))
      const zones = await compare.reader
        .getByRole('option')
        .evaluateAll((options) => options.length)
      expect([id, zones]).not.toEqual([id, 0])
    }
  })

  test(`more zones are drawn when asked for, as the address and the file say, and Back draws fewer (${locale})`, async ({
    page,
  }) => {
    const own = new OwnDatasets(page, locale)
    await own.keep(JSON.stringify(FILE), own.words.text(FILE.title))
    const compare = new ComparePage(page, locale)
    const { figurePart, actions } = compare.messages
    const { number } = compare.words.formats
    const all = number(FILE.zones.length)
    const { usually, most } = chartById('bars')?.draws ?? { usually: 0, most: 0 }
    const options = compare.reader.getByRole('option')
    const said = (count: number) => figurePart.drawn(number(count), all)

    await compare.open(`?${OWN}`)
    await settled(page)
    await expect(options).toHaveCount(usually)
    const group = page.getByRole('group', { name: figurePart.controls })
    await group.getByRole('button', { name: figurePart.more(number(usually)) }).click()
    await expect(page).toHaveURL(/[?&]first=60(&|$)/)
    await expect(group).toContainText(said(60))
    await expect(group).toBeFocused()
    await expect(options).toHaveCount(60)

    // The file is what the page shows, and its link too.
    const dialog = await compare.download('figure')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: actions.download }).click(),
    ])
    const svg = readFileSync(await file.path(), 'utf8')
    expect(svg).toContain('first=60')
    // Without the order, which the language sets in its own way.
    const [beginning = ''] = packed(figurePart.first(number(60), all, '|')).split(/[（,]*\|/)
    expect(packed(svg.replace(/<[^>]*>/g, ''))).toContain(beginning)
    await page.keyboard.press('Escape')

    // As many as there can be: on a canvas, to be read with the keyboard all the same.
    await group.getByRole('button', { name: figurePart.upTo(number(most)) }).click()
    await expect(page).toHaveURL(/[?&]first=all(&|$)/)
    await expect(compare.figure.locator('canvas')).toBeVisible()
    await expect(compare.figure).toContainText(figurePart.most(number(most)))
    await expect(options).toHaveCount(most)
    await compare.reader.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(compare.evidence).toBeVisible()
    await page.keyboard.press('Escape')

    await page.goBack()
    await page.goBack()
    await page.goBack()
    await expect(page).toHaveURL(/first=60/)
    await expect(compare.figure.locator('svg').first()).toBeVisible()
    await expect(options).toHaveCount(60)
  })
}

test('six zones are all drawn, and nothing is said of a part', async ({ page }) => {
  const compare = new ComparePage(page, 'en')
  for (const { id } of CHARTS) {
    await compare.open(`?tab=${id}&${WEIGHTS}`)
    await settled(page)
    const { controls } = compare.messages.figurePart
    await expect(page.getByRole('group', { name: controls })).toHaveCount(0)
  }
})

test('what an address asks for and no figure understands is named, and the usual number drawn', async ({
  page,
}) => {
  const compare = new ComparePage(page, 'en')
  await compare.open('?first=many')
  await expect(page.getByRole('status').filter({ hasText: 'many' })).toBeVisible()
  await expect(compare.figure).toBeVisible()
})

/** A text without spaces: lines break anywhere in a picture. */
function packed(text: string): string {
  return text.replace(/\s/g, '')
}
