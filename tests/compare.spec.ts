import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage, startingWith } from './support/compare-page'
import { DATASET, holds, themeById } from './support/dataset'
import { expect, test } from './support/journey'
import { settled } from './support/pages'

const PORTS = 'port-shipping'
const CUSTOMS = 'bonded-customs'

/** Who is left, counted here by hand rather than by the program. */
const left = (keep: (id: string) => boolean) =>
  DATASET.zones.map(({ id }) => id).filter((id) => keep(id))
const has = (zone: string, theme: string) =>
  DATASET.zones.some((each) => each.id === zone && holds(each, theme))

for (const locale of LOCALES) {
  test(`a theme narrows the zones down, two by any or by all, and a third press excludes (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { filter, compare: says } = compare.messages
    await compare.open()
    const of = String(DATASET.zones.length)
    await expect(compare.sentence).toHaveText(filter.everything(of))

    // Each chip says beforehand how many zones it would leave.
    const ports = left((zone) => has(zone, PORTS))
    await expect(compare.chip(PORTS)).toContainText(String(ports.length))
    await compare.chip(PORTS).click()
    await expect(compare.chip(PORTS)).toHaveAttribute('aria-pressed', 'true')
    await expect(compare.sentence).toContainText(filter.some(String(ports.length), of))
    await expect(compare.sentence).toContainText(compare.theme(PORTS))
    expect((await compare.rowOrder()).sort()).toEqual(compare.zones(ports).sort())

    // A zone that the filter hides stays selected, and says why it is not seen.
    for (const { id } of DATASET.zones) {
      await expect(compare.picked(id).getByRole('checkbox')).toBeChecked()
      const mark = compare.picked(id).getByText(says.hidden)
      await expect(mark).toHaveCount(ports.includes(id) ? 0 : 1)
    }

    const either = left((zone) => has(zone, PORTS) || has(zone, CUSTOMS))
    await compare.chip(CUSTOMS).click()
    await expect(compare.sentence).toContainText(filter.some(String(either.length), of))
    expect((await compare.rowOrder()).sort()).toEqual(compare.zones(either).sort())

    const both = left((zone) => has(zone, PORTS) && has(zone, CUSTOMS))
    await compare.match('all')
    await expect(compare.sentence).toContainText(filter.some(String(both.length), of))
    expect(await compare.rowOrder()).toEqual(compare.zones(both))

    const without = left((zone) => has(zone, PORTS) && !has(zone, CUSTOMS))
    await compare.chip(CUSTOMS).click()
    await expect(compare.chip(CUSTOMS)).toHaveAttribute('aria-pressed', 'mixed')
    await expect(compare.sentence).toContainText(filter.some(String(without.length), of))
    expect(await compare.rowOrder()).toEqual(compare.zones(without))

    // What no zone would meet is shown, cannot be pressed, and says so.
    const nobody = DATASET.themes.find(({ id }) => !without.some((zone) => has(zone, id)))
    const dead = page.getByRole('button', {
      name: filter.chipNone(compare.words.text(themeById(nobody?.id ?? '').label)),
    })
    await expect(dead).toHaveAttribute('aria-disabled', 'true')
    await dead.click({ force: true })
    expect(await compare.rowOrder()).toEqual(compare.zones(without))

    await page.getByRole('button', { name: filter.clear }).click()
    await expect(compare.sentence).toHaveText(filter.everything(of))
    await expect(compare.table.locator('tbody tr')).toHaveCount(DATASET.zones.length)
  })

  test(`a press on a table's head orders table and chart alike, and what is missing comes last (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    await compare.open()
    await expect(compare.head('goals')).toHaveAttribute('aria-sort', 'descending')
    expect(await compare.readingOrder()).toEqual(await compare.rowOrder())

    await compare.head('sub-areas').getByRole('button').click()
    await expect(compare.head('sub-areas')).toHaveAttribute('aria-sort', 'descending')
    await expect(compare.table.locator('th[aria-sort]')).toHaveCount(1)
    const most = DATASET.zones.toSorted((a, b) => b.subAreas.length - a.subAreas.length)
    const rows = await compare.rowOrder()
    expect(rows[0]).toBe(compare.zone(most[0]?.id ?? ''))
    expect(await compare.readingOrder()).toEqual(rows)

    await compare.head('sub-areas').getByRole('button').click()
    await expect(compare.head('sub-areas')).toHaveAttribute('aria-sort', 'ascending')
    expect((await compare.rowOrder()).at(-1)).toBe(compare.zone(most[0]?.id ?? ''))
    expect(await compare.readingOrder()).toEqual(await compare.rowOrder())

    // By name: in Chinese by pinyin, in English by letters.
    const collator = new Intl.Collator(locale === 'zh' ? 'zh-CN-u-co-pinyin' : 'en')
    const head = compare.table.getByRole('columnheader', {
      name: compare.messages.table.zone,
      exact: true,
    })
    await head.getByRole('button').click()
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    expect(await compare.rowOrder()).toEqual(compare.zones().toSorted(collator.compare))

    // The same order holds on every tab.
    const order = await compare.rowOrder()
    for (const tab of ['radar', 'dots'] as const) {
      await compare.tab(tab).click()
      expect(await compare.readingOrder()).toEqual(order)
    }
    await compare.tab('table').click()
    expect(await compare.rowOrder()).toEqual(order)

    // No area is known: printed as it stands, never as a zero, and no order comes of it.
    const area = compare.number('ningbo', 'stated-area')
    await expect(area).toContainText('.87')
    await expect(area).not.toHaveText(/^[0-]/)
  })

  test(`a zone pointed at stands out everywhere, and a press keeps it so until Esc (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    await compare.open()
    await expect(compare.figure.locator('[data-state]')).toHaveAttribute('data-state', 'live')
    const plot = () => compare.figure.locator('svg').last().innerHTML()
    const row = compare.row('wenzhou')
    const inRail = compare.picked('wenzhou').locator('label')
    const calm = await plot()

    await row.hover()
    await expect(row).toHaveAttribute('data-focused', 'true')
    await expect(inRail).toHaveAttribute('data-focused', 'true')
    await expect.poll(plot).not.toBe(calm)

    await page.mouse.move(0, 0)
    await expect(row).not.toHaveAttribute('data-focused')
    await expect.poll(plot).toBe(calm)

    await inRail.hover()
    await expect(row).toHaveAttribute('data-focused', 'true')

    await row.getByRole('button', { name: compare.zone('wenzhou') }).click()
    await expect(page).toHaveURL(/[?&]focus=wenzhou/)
    await page.mouse.move(0, 0)
    await expect(row).toHaveAttribute('data-focused', 'true')
    await expect.poll(plot).not.toBe(calm)

    await page.keyboard.press('Escape')
    await expect(row).not.toHaveAttribute('data-focused')
    await expect(page).not.toHaveURL(/focus=/)
    await expect.poll(plot).toBe(calm)
  })

  test(`a number opens the words it rests on and gives the focus back (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { evidence } = compare.messages
    await compare.open()
    // Only the live chart is drawn anew for the room that the panel leaves.
    await settled(page)
    // Not every browser holds the page in place by itself.
    await page.addStyleTag({ content: 'body { overflow-anchor: none !important }' })
    const number = compare.number('ningbo', 'goals')
    await expect(number).toHaveText('7')
    await number.scrollIntoViewIfNeeded()
    // A page scrolls by whole pixels, and is at rest once the chart has its new width.
    const top = async () => (await number.boundingBox())?.y ?? Number.NaN
    const before = await top()
    const isHeld = () => expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(1)
    await number.click()

    await expect(compare.evidence).toBeVisible()
    const title = compare.evidence.getByRole('heading', { level: 2 })
    await expect(title).toContainText(compare.zone('ningbo'))
    await expect(title).toContainText(compare.metric('goals').label)
    await expect(title).toBeFocused()
    await expect(page).toHaveURL(/[?&]evidence=ningbo\.goals/)
    await isHeld()

    // As many records as the number says, each with its printed words in the language of the document.
    const records = compare.evidence.locator('ol > li')
    await expect(records).toHaveCount(7)
    for (const record of await records.all()) {
      await expect(record.locator('q')).toHaveAttribute('lang', 'zh-CN')
      await expect(record.locator('q')).not.toBeEmpty()
    }
    await expect(records.first()).toContainText('国际油气资源配置中心')
    await expect(
      records.first().getByText(evidence.support.verbatim, { exact: true }),
    ).toBeVisible()
    const original = records.first().getByRole('link', { name: startingWith(evidence.original) })
    await expect(original).toHaveAttribute('href', /^http.+#:~:text=/)
    await expect(compare.evidence.getByText(evidence.countedRule('7'))).toBeVisible()

    await page.keyboard.press('Escape')
    await expect(compare.evidence).toHaveCount(0)
    await expect(number).toBeFocused()
    await expect(page).not.toHaveURL(/evidence=/)
    await isHeld()

    // What is missing says why, and shows what is printed.
    await compare.number('jiaxing', 'stated-area').click()
    await expect(compare.evidence.getByText(evidence.missingRule)).toBeVisible()
    await expect(compare.evidence.locator('q').first()).toContainText('.03')
    // A zero is a finding.
    await compare.number('jinhua', 'linkages').click()
    await expect(compare.evidence.getByText(evidence.countedZero)).toBeVisible()
    await compare.closeEvidence.click()
    await expect(compare.number('jinhua', 'linkages')).toBeFocused()
  })
}
