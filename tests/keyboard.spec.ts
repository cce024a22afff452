import { CHART_IDS } from '@/lib/charts/chart-names'
import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { DATASET, holds } from './support/dataset'
import { expect, test } from './support/journey'
import { tabTo } from './support/tab-to'

for (const locale of LOCALES) {
  test(`everything can be done with the keyboard alone (${locale})`, async ({ page }) => {
    const compare = new ComparePage(page, locale)
    const { nav } = compare.messages
    await compare.open()
    const press = (key: string) => page.keyboard.press(key)

    await press('Tab')
    const skip = page.getByRole('link', { name: nav.skip })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await press('Enter')
    await expect(page.getByRole('main')).toBeFocused()

    // Past zones and themes in one press, for whoever comes for the figures.
    await press('Tab')
    const toFigures = page.getByRole('link', { name: nav.skipToFigures })
    await expect(toFigures).toBeFocused()
    await expect(toFigures).toBeInViewport()

    // Then the field of the zone picker; it empties itself at Esc, and is passed by.
    await press('Tab')
    await expect(
      compare.rail.getByRole('textbox', { name: compare.messages.search.label }),
    ).toBeFocused()

    // A zone in the picker is emphasised while the focus is on it, and Space takes it out.
    await press('Tab')
    await expect(compare.picked('hangzhou').getByRole('checkbox')).toBeFocused()
    await expect(compare.row('hangzhou')).toHaveAttribute('data-focused', 'true')
    await press('Space')
    await expect(compare.row('hangzhou')).toHaveCount(0)
    await press('Space')
    await expect(compare.row('hangzhou')).toHaveCount(1)

    // A chip goes through its three states without losing the focus.
    const ports = compare.chip('port-shipping')
    await ports.focus()
    for (const state of ['true', 'mixed', 'false']) {
      await press('Enter')
      await expect(ports).toHaveAttribute('aria-pressed', state)
      await expect(ports).toBeFocused()
    }

    // Arrows go along the tabs.
    await compare.tab('bars').focus()
    const tabs = [...CHART_IDS, 'table'] as const
    for (const tab of [...tabs.slice(1), 'bars' as const]) {
      await press('ArrowRight')
      await expect(compare.tab(tab)).toBeFocused()
      await expect(compare.tab(tab)).toHaveAttribute('aria-selected', 'true')
    }
    await press('End')
    await expect(compare.tab('table')).toBeFocused()
    await press('Home')
    await expect(compare.tab('bars')).toBeFocused()

    // The chart is read item by item; Enter opens the words behind one, Esc lets go of the chart.
    await tabTo(page, compare.reader)
    const item = () => compare.reader.getByRole('option', { selected: true })
    const [first, second] = await compare.rowOrder()
    await expect(item()).toContainText(first ?? '')
    await press('ArrowDown')
    await expect(item()).toContainText(second ?? '')
    const active = await compare.reader.getAttribute('aria-activedescendant')
    expect(await item().getAttribute('id')).toBe(active)
    await expect(compare.table.locator('tr[data-focused]')).toContainText(second ?? '')
    await press('End')
    await press('ArrowDown')
    await expect(item()).toContainText((await compare.rowOrder()).at(-1) ?? '')
    await press('Home')
    await press('Enter')
    await expect(compare.evidence.getByRole('heading', { level: 2 })).toBeFocused()
    await expect(compare.evidence).toContainText(first ?? '')
    await press('Escape')
    await expect(compare.evidence).toHaveCount(0)
    await compare.reader.focus()
    await press('Escape')
    await expect(compare.reader).not.toBeFocused()

    // A head of the table sorts and keeps the focus; a number opens and takes it back.
    const head = compare.head('linkages').getByRole('button')
    await head.focus()
    await press('Enter')
    await expect(compare.head('linkages')).toHaveAttribute('aria-sort', 'descending')
    await expect(head).toBeFocused()
    await press('Space')
    await expect(compare.head('linkages')).toHaveAttribute('aria-sort', 'ascending')
    const name = compare.row('taizhou').getByRole('button')
    await name.focus()
    await press('Enter')
    await expect(compare.row('taizhou')).toHaveAttribute('data-focused', 'true')
    await expect(name).toBeFocused()
    await press('Escape')
    await expect(compare.row('taizhou')).not.toHaveAttribute('data-focused')
    const number = compare.number('ningbo', 'measures')
    await number.focus()
    await press('Enter')
    await expect(compare.evidence).toBeVisible()
    await press('Tab')
    expect(await compare.evidence.evaluate((node) => node.contains(document.activeElement))).toBe(
      true,
    )
    await press('Escape')
    await expect(number).toBeFocused()
  })
}

test('the focus comes to everything and stays nowhere', async ({ page }) => {
  const compare = new ComparePage(page, 'zh')
  await compare.open()
  const seen: string[] = []
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const { activeElement: node } = document
      if (!node || node === document.body) return null
      const box = node.getBoundingClientRect()
      const { id, tagName } = node
      return [
        tagName,
        id,
        node.getAttribute('aria-label') ?? node.textContent,
        box.x,
        box.y + scrollY,
      ].join('|')
    })
    if (at === null) break
    seen.push(at)
  }
  expect(seen.length).toBeLessThan(190)
  expect(seen.length).toBe(new Set(seen).size)
  for (const theme of DATASET.themes)
    expect(seen.some((at) => at.includes(compare.words.text(theme.label)))).toBe(true)
  // One stop a chart, one a tab row, one a number.
  expect(
    seen.filter((at) => at.startsWith('A|') && at.includes(compare.zone('ningbo'))).length,
  ).toBe(6)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  for (const locale of LOCALES) {
    test(`filters open behind their buttons and the evidence closes by its own (${locale})`, async ({
      page,
    }) => {
      const compare = new ComparePage(page, locale)
      const { messages } = compare
      await compare.open()
      const opener = page.getByRole('button', { name: new RegExp(messages.filter.title) })
      await expect(opener).toHaveAttribute('aria-expanded', 'false')
      await expect(compare.chip('port-shipping')).toBeHidden()
      await opener.tap()
      await expect(opener).toHaveAttribute('aria-expanded', 'true')
      await compare.chip('port-shipping').tap()
      await expect(opener).toContainText(messages.compare.filtered('1'))
      await opener.tap()
      const left = DATASET.zones.filter((zone) => holds(zone, 'port-shipping'))
      expect((await compare.rowOrder()).sort()).toEqual(
        compare.zones(left.map(({ id }) => id)).sort(),
      )

      const number = compare.number('ningbo', 'goals')
      await number.tap()
      await expect(compare.evidence).toBeInViewport({ ratio: 0.5 })
      await expect(compare.evidence.locator('ol > li')).toHaveCount(7)
      // The last word can be reached, and the button that closes is at hand when it is.
      await compare.evidence.locator('q').last().scrollIntoViewIfNeeded()
      await expect(compare.closeEvidence).toBeInViewport()
      await compare.closeEvidence.tap()
      await expect(compare.evidence).toHaveCount(0)
      await expect(number).toBeFocused()
      await expect(number).toBeInViewport()
    })
  }
})
