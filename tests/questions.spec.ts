import type { Page } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { ComparePage, startingWith } from './support/compare-page'
import { DATASET, holds, zoneById } from './support/dataset'
import { expect, test } from './support/journey'

// Three questions of someone who comes for the first time, answered by following what the start page says.
// Answers are worked out here from the records, and written down where a reader of the document would give them.

const NINGBO = zoneById('ningbo')

for (const locale of LOCALES) {
  test(`“Which two zones are most alike, and in what?” Ningbo and Jiaxing, in innovation and integration: said at once, with its words in two presses (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { home } = compare.messages
    const pair = PAIR_MESSAGES[locale]
    await page.goto(`/${locale}`)
    const question = page.getByRole('link', { name: startingWith(home.questionNearest) })
    for (const zone of ['ningbo', 'jiaxing'])
      await expect(question).toContainText(compare.zone(zone))
    await question.click()

    const shared = ['sci-tech-innovation', 'regional-integration']
    expect(shared.every((theme) => sharesOf('ningbo', 'jiaxing').includes(theme))).toBe(true)
    expect(sharesOf('ningbo', 'jiaxing')).toHaveLength(shared.length)
    const sentence = page.getByText(
      pair.overlapBefore(pair.names(compare.zones(['ningbo', 'jiaxing']))),
    )
    for (const theme of shared) await expect(sentence).toContainText(compare.theme(theme))
    await sentence.getByRole('link').click()
    await expect(panel(page).getByText('33%')).toBeVisible()
    // Each theme of each zone stands there with the words that it was read from.
    await expect(panel(page).locator('q').first()).toBeVisible()
  })

  test(`“What does only Ningbo do?” Oil, gas and bulk commodities, and advanced manufacturing: two presses (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { home } = compare.messages
    await page.goto(`/${locale}`)
    await page.getByRole('link', { name: startingWith(home.questionExclusive) }).click()
    await expect(page).toHaveURL(/metric=exclusive-themes$/)
    await compare.ready()

    const only = NINGBO.themes
      .map(({ theme }) => theme)
      .filter((theme) => DATASET.zones.filter((zone) => holds(zone, theme)).length === 1)
    expect(only.toSorted()).toEqual(['advanced-manufacturing', 'oil-gas-bulk'])
    // The chart is where the eye is: its reading leads to the same words as a press on its mark.
    await compare.reader.focus()
    await readTo(page, compare.zone('ningbo'))
    await page.keyboard.press('Enter')
    await expect(panel(page).locator('ol > li')).toHaveCount(only.length)
    for (const theme of only) await expect(panel(page)).toContainText(compare.theme(theme))
    await expect(panel(page).locator('q').first()).toBeVisible()
  })

  test(`“Where does the number of sub-areas come from?” From the parts that the document lists, and it says four itself: two presses (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { home, evidence } = compare.messages
    await page.goto(`/${locale}`)
    const all = DATASET.zones.reduce((sum, { subAreas }) => sum + subAreas.length, 0)
    const figures = page.getByRole('region', { name: home.keyFigures })
    const figure = figures.getByRole('link').filter({ hasText: home.subAreas })
    await expect(figure).toContainText(String(all))
    await figure.click()
    await expect(page).toHaveURL(/metric=sub-areas$/)
    await compare.ready()

    await compare.number('ningbo', 'sub-areas').click()
    await expect(panel(page).getByText(evidence.statedCount('4'))).toBeVisible()
    await expect(panel(page).locator('q').filter({ hasText: '四大片区' })).toBeVisible()
    await expect(panel(page).locator('ol > li')).toHaveCount(NINGBO.subAreas.length)
    await expect(panel(page).getByText(evidence.definition)).toBeVisible()
    await expect(
      panel(page)
        .getByRole('link', { name: startingWith(evidence.original) })
        .first(),
    ).toHaveAttribute('href', /^http.+#:~:text=/)
  })
}

/** Primary and secondary themes that two zones have in common. */
function sharesOf(first: string, second: string): string[] {
  const heldBy = (id: string) =>
    zoneById(id).themes.flatMap(({ theme, weight }) => (weight === 'minor' ? [] : theme))
  return heldBy(first).filter((theme) => heldBy(second).includes(theme))
}

function panel(page: Page) {
  return page.getByRole('complementary', { name: /./ })
}

async function readTo(page: Page, zone: string): Promise<void> {
  const item = page.getByRole('listbox').getByRole('option', { selected: true })
  for (let i = 0; i < 8 && !(await item.textContent())?.startsWith(zone); i++)
    await page.keyboard.press('ArrowDown')
  await expect(item).toContainText(zone)
}
