import { DEFAULT_METRICS } from '@/lib/analysis/metrics/registry'
import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { DATASET, holds } from './support/dataset'
import { expect, test } from './support/journey'

const COUNT = DATASET.zones.length

for (const locale of LOCALES) {
  test(`radar draws one shape a zone, or up to four over one another, on a scale that is named (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { messages } = compare
    await compare.open()
    await compare.tab('radar').click()
    await expect(compare.tab('radar')).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('tabpanel', { name: /./ })).toHaveCount(1)
    const slot = compare.figure.locator('[data-chart="radar"]')
    await expect(slot).toHaveAttribute('data-state', 'live')
    const labels = () => slot.locator('svg text').allTextContents()
    for (const name of compare.zones()) expect(await labels()).toContain(name)
    // Five known axes; the area, known for none, is named as left out.
    await expect(compare.figure).toContainText(messages.figure.radarMethods.max)
    const area = compare.metric('stated-area').label
    await expect(compare.figure.getByText(messages.figure.radarLeftOut(area)).first()).toBeVisible()

    await compare.choice(messages.compare.normalize).selectOption('minmax')
    await expect(compare.figure).toContainText(messages.figure.radarMethods.minmax)

    await page.getByText(messages.compare.layouts.overlay, { exact: true }).click()
    await expect(compare.figure.getByText(messages.compare.overlayLimit)).toBeVisible()
    await compare.pick('hangzhou')
    await compare.pick('taizhou')
    await expect(compare.figure.getByText(messages.compare.overlayLimit)).toHaveCount(0)
    const left = compare.zones(['ningbo', 'wenzhou', 'jiaxing', 'jinhua'])
    await expect
      .poll(async () => (await labels()).filter((text) => compare.zones().includes(text)).sort())
      .toEqual(left.toSorted())

    // Too few axes: no radar, and a word why; dots do.
    await page.getByText(messages.compare.columns).click()
    for (const id of DEFAULT_METRICS.slice(0, 3))
      await page.getByRole('checkbox', { name: compare.metric(id).label, exact: true }).uncheck()
    await expect(compare.figure.getByText(messages.figure.radarTooFew)).toBeVisible()
    await compare.tab('dots').click()
    await expect(compare.figure.locator('[data-chart="dots"] svg').first()).toBeVisible()
  })

  test(`metrics are chosen and ordered once for axes, panels and columns (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { messages } = compare
    await compare.open('?tab=dots')
    const heads = async () => {
      const all = await compare.table.getByRole('columnheader').allTextContents()
      return all.map((text) => text.replace(/[↑↓]/, '').trim())
    }
    const short = (id: string) => compare.metric(id).short
    await page.getByText(messages.compare.columns).click()
    expect((await heads()).slice(1, 3)).toEqual([short('sub-areas'), short('themes')])

    const label = compare.metric('themes').label
    await page.getByRole('button', { name: messages.compare.moveUp(label) }).click()
    expect((await heads()).slice(1, 3)).toEqual([short('themes'), short('sub-areas')])
    await expect(page).toHaveURL(/metrics=themes~sub-areas~/)
    await page.getByRole('button', { name: messages.compare.moveDown(label) }).click()
    await expect(page).not.toHaveURL(/metrics=/)

    // A panel's name may be set in two lines.
    const overlap = compare.metric('theme-overlap')
    const panels = compare.figure.locator('[data-chart="dots"] svg')
    const drawn = async () => (await panels.allTextContents()).join().replaceAll(/\s/g, '')
    await page.getByRole('checkbox', { name: overlap.label }).check()
    expect(await heads()).toContain(overlap.short)
    await expect.poll(drawn).toContain(overlap.label.replaceAll(' ', ''))

    await page
      .getByRole('button', {
        name: messages.compare.presetGroups(compare.words.formats.spelled(6)),
      })
      .click()
    const groups = DATASET.themeGroups.map(({ label: group, shortLabel }) =>
      compare.words.text(shortLabel ?? group),
    )
    for (const group of groups)
      expect((await heads()).slice(1).some((head) => head.includes(group))).toBe(true)
    await page
      .getByRole('button', {
        name: messages.compare.presetCounts(compare.words.formats.spelled(5)),
      })
      .click()
    await expect(page).toHaveURL(/metrics=sub-areas~themes~goals~measures~linkages(&|$)/)
    await page.getByRole('button', { name: messages.compare.presetUsual }).click()
    await expect(page).not.toHaveURL(/metrics=/)
  })

  test(`a filter that leaves nothing says why and offers ways out (${locale})`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const { filter } = compare.messages
    const [a, b] = ['private-economy', 'port-shipping'] as const
    const heldBy = (theme: string) => DATASET.zones.filter((zone) => holds(zone, theme))
    await compare.open(`?themes=${a}~${b}&match=all`)
    await expect(page.getByRole('heading', { name: filter.emptyAll(2) })).toBeVisible()
    await expect(compare.table).toHaveCount(0)
    await expect(compare.figure).toHaveCount(0)
    const main = page.getByRole('main')
    for (const { id } of heldBy(b))
      await expect(main.getByText(compare.zone(id)).last()).toBeVisible()

    const any = new Set([...heldBy(a), ...heldBy(b)]).size
    await page.getByRole('button', { name: filter.toAny(String(any)) }).click()
    await expect(compare.table.locator('tbody tr')).toHaveCount(any)
    await page.goBack()
    await page.getByRole('button', { name: filter.drop(String(heldBy(b).length)) }).click()
    expect((await compare.rowOrder()).sort()).toEqual(
      compare.zones(heldBy(b).map(({ id }) => id)).sort(),
    )
    await page.goBack()
    await main.getByRole('button', { name: filter.clear }).last().click()
    await expect(compare.table.locator('tbody tr')).toHaveCount(COUNT)
  })

  test(`one zone is shown alone and no zone is an invitation (${locale})`, async ({ page }) => {
    const compare = new ComparePage(page, locale)
    const { compare: says } = compare.messages
    await compare.open('?zones=ningbo')
    await expect(page.getByText(says.oneZone(compare.zone('ningbo')))).toBeVisible()
    expect(await compare.rowOrder()).toEqual(compare.zones(['ningbo']))
    for (const tab of ['radar', 'dots'] as const) {
      await compare.tab(tab).click()
      await expect(compare.figure.locator('[data-state]')).toHaveAttribute('data-state', 'live')
      expect(await compare.readingOrder()).toEqual(compare.zones(['ningbo']))
    }
    const record = compare.messages.zonePage.wholeRecord(compare.zone('ningbo'))
    await expect(page.getByRole('link', { name: record })).toHaveAttribute('href', /zone=ningbo$/)
    // Jiaxing is the one nearest to Ningbo.
    await page.getByRole('button', { name: says.addNearest(compare.zone('jiaxing')) }).click()
    expect((await compare.rowOrder()).sort()).toEqual(compare.zones(['ningbo', 'jiaxing']).sort())
    await compare.pick('jiaxing')
    await compare.pick('ningbo')
    await expect(page.getByText(says.noZone)).toBeVisible()
    await expect(compare.figure).toHaveCount(0)
    await expect(page).toHaveURL(/zones=(&|$)/)
    await page.getByRole('main').getByRole('button', { name: says.selectAll }).last().click()
    await expect(compare.table.locator('tbody tr')).toHaveCount(COUNT)
  })
}
