import { readFileSync } from 'node:fs'
import { ignoredSentence } from '@/components/filters/ignored-sentence'
import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { DATASET } from './support/dataset'
import { expect, test } from './support/journey'

/** Goals that each zone lists, as the document prints them. */
const goalsOf = (id: string) => DATASET.zones.find((zone) => zone.id === id)?.goals.length ?? 0

for (const locale of LOCALES) {
  test(`a zone pinned by keyboard is what all others are set against, and a link says so (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { baseline } = compare.messages
    await compare.open()
    const pin = compare.rail.getByRole('button', { name: baseline.pin(compare.zone('ningbo')) })
    await compare.picked('ningbo').getByRole('checkbox').focus()
    await page.keyboard.press('Tab')
    await expect(pin).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(pin).toHaveAttribute('aria-pressed', 'true')
    await expect(page).toHaveURL(/[?&]baseline=ningbo/)

    const less = goalsOf('ningbo') - goalsOf('hangzhou')
    expect(less).toBeGreaterThan(0)
    const signed = `\u2212${less}`
    await expect(compare.number('hangzhou', 'goals')).toContainText(signed)
    await expect(compare.number('ningbo', 'goals')).toHaveText(String(goalsOf('ningbo')))
    const said = baseline.phrase(compare.zone('ningbo'), '')
    await expect(compare.figure.getByText(said)).toBeVisible()
    await expect(
      compare.reader.getByRole('option').filter({ hasText: compare.zone('hangzhou') }),
    ).toContainText(signed)

    // The evidence names the baseline, and leads to its records.
    await compare.number('hangzhou', 'goals').click()
    const name = compare.zone('ningbo')
    await expect(
      compare.evidence.getByText(baseline.panel(name, String(goalsOf('ningbo')))),
    ).toContainText(signed)
    await compare.evidence.getByRole('button', { name: baseline.panelOpen(name) }).click()
    await expect(compare.evidence.locator('ol > li')).toHaveCount(goalsOf('ningbo'))
    await compare.closeEvidence.click()

    // Who opens the link sees the same; taken out of the selection, the zone stays the baseline.
    await page.goto(page.url())
    await compare.ready()
    await expect(compare.choice(baseline.label)).toHaveValue('ningbo')
    await compare.pick('ningbo')
    const outside = baseline.phrase(name, baseline.outside.unselected)
    await expect(compare.figure.getByText(outside)).toBeVisible()
    await expect(compare.number('hangzhou', 'goals')).toContainText(signed)

    // The file carries the same words.
    const dialog = await compare.download('figure')
    const waiting = page.waitForEvent('download')
    await dialog.getByRole('button', { name: compare.messages.actions.download }).click()
    const svg = readFileSync(await (await waiting).path(), 'utf8')
    const words = await page.evaluate(
      (markup) =>
        [...new DOMParser().parseFromString(markup, 'image/svg+xml').querySelectorAll('text')]
          .map((node) => node.textContent)
          .join(''),
      svg,
    )
    const packed = (text: string) => text.replace(/\s/g, '')
    expect(packed(words)).toContain(packed(outside))
    expect(words).toContain(signed)
    await page.keyboard.press('Escape')

    // One step back, and it is selected again; a step that let go of the baseline would be one more.
    await page.goBack()
    await expect(compare.figure.getByText(outside)).toHaveCount(0)
    await compare.choice(baseline.label).selectOption('')
    await expect(page).not.toHaveURL(/baseline=/)
    await expect(compare.number('hangzhou', 'goals')).toHaveText(String(goalsOf('hangzhou')))
  })

  test(`a baseline that the dataset lacks is ignored and named (${locale})`, async ({ page }) => {
    const compare = new ComparePage(page, locale)
    await compare.open('?baseline=zone-q')
    await expect(page.getByText(ignoredSentence(['zone-q'], compare.words)).first()).toBeVisible()
    await expect(compare.choice(compare.messages.baseline.label)).toHaveValue('')
  })
}
