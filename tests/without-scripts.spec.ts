import type { APIRequestContext, Page } from '@playwright/test'
import { CHARTS } from '@/lib/charts/registry'
import { LOCALES } from '@/lib/i18n/locales'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import { ComparePage } from './support/compare-page'
import { DATASET } from './support/dataset'
import { expect, test } from './support/journey'
import { PATHS } from './support/pages'

test.use({ javaScriptEnabled: false })

/** A figure of the reader's own weights has nothing to show before there are any. */
const READ_WITHOUT = CHARTS.filter(({ id }) => id !== 'weighting')

/** What only scripts can answer. */
// What opens the contents on a phone needs no scripts (contents.spec.ts).
const CONTROLS =
  'button:not([popovertarget]), select, input, textarea, summary, [role="tab"], [role="listbox"]'

for (const locale of LOCALES) {
  for (const width of [1440, 390]) {
    test(`without scripts the comparison is all there to read, and nothing that would not answer (${locale}, ${width})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      const compare = new ComparePage(page, locale)
      await page.goto(compare.path)
      const tops: number[] = []
      for (const chart of READ_WITHOUT) {
        const figure = page
          .locator('figure')
          .filter({ has: page.locator(`[data-chart="${chart.id}"]`) })
        await expect(figure).toBeVisible()
        await expect(figure.getByRole('heading')).toBeVisible()
        const picture = figure.locator('svg:visible').filter({ hasText: compare.zone('ningbo') })
        await expect(picture).toHaveCount(1)
        const words = await picture.locator('text').allTextContents()
        for (const name of compare.zones()) expect(words).toContain(name)
        // Ningbo's goals, on every figure that shows numbers of zones.
        if (['bars', 'radar', 'dots'].includes(chart.id)) expect(words).toContain('7')
        tops.push((await figure.boundingBox())?.y ?? 0)
      }
      const box = await compare.table.boundingBox()
      expect([...tops, box?.y]).toEqual([...tops, box?.y ?? 0].toSorted((a, b) => a - b))
      expect(new Set(tops).size).toBe(READ_WITHOUT.length)
      await expect(page.locator('figure')).toHaveCount(READ_WITHOUT.length)
      await expect(compare.number('ningbo', 'goals')).toHaveText('7')
      await expect(page.locator(CONTROLS).locator('visible=true')).toHaveCount(0)

      await page.goto(`/${locale}`)
      const bars = page.getByRole('figure').locator('svg:visible')
      await expect(bars.filter({ hasText: compare.zone('ningbo') })).toHaveCount(1)
      await expect(compare.row('ningbo')).toBeVisible()
      await expect(page.locator(CONTROLS).locator('visible=true')).toHaveCount(0)
    })
  }

  test(`without scripts sources and methods can be read (${locale})`, async ({ page }) => {
    const compare = new ComparePage(page, locale)
    const { source, nav } = compare.messages
    const methodology = METHODOLOGY_MESSAGES[locale]
    await page.goto(`/${locale}`)
    await page.getByRole('link', { name: nav.source, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: source.title })).toBeVisible()
    const quotes = DATASET.evidence.filter(({ exact }) => exact !== undefined)
    await expect(page.getByRole('main').locator('q')).toHaveCount(quotes.length)
    for (const document of DATASET.sources)
      await expect(page.locator(`#${document.id}`)).toContainText(
        document.title[document.language] ?? '',
      )

    await page.getByRole('link', { name: nav.methodology, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: methodology.title })).toBeVisible()
    for (const id of ['goals', 'theme-overlap', 'stated-area'])
      await expect(
        page.getByRole('heading', { name: compare.metric(id).label, exact: true }),
      ).toBeVisible()
    for (const { label } of DATASET.themes)
      await expect(page.locator('#codebook')).toContainText(compare.words.text(label))
    await expect(page.locator(CONTROLS).locator('visible=true')).toHaveCount(0)
  })
}

test('every link within the site leads somewhere, and the downloads are what they say', async ({
  page,
  request,
  baseURL,
}) => {
  const pages = PATHS
  const wanted = new Map<string, Set<string>>()
  for (const path of pages) {
    await page.goto(path)
    for (const href of await linksOf(page)) {
      const { origin, pathname, hash } = new URL(href)
      if (origin !== baseURL) continue
      const anchors = wanted.get(pathname) ?? new Set()
      wanted.set(pathname, hash ? anchors.add(decodeURIComponent(hash.slice(1))) : anchors)
    }
  }
  expect(wanted.size).toBeGreaterThan(pages.length)
  const dead: string[] = []
  for (const [path, anchors] of wanted) dead.push(...(await deadLinks(request, path, anchors)))
  expect(dead).toEqual([])

  const data = await request.get(`/data/${DATASET.id}/dataset.json`)
  expect(data.headers()['content-type']).toContain('json')
  expect(((await data.json()) as typeof DATASET).zones.length).toBe(DATASET.zones.length)
  const schema = await request.get('/schema/dataset.schema.json')
  expect(await schema.json()).toHaveProperty('$schema')
})

function linksOf(page: Page): Promise<string[]> {
  return page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
}

async function deadLinks(request: APIRequestContext, path: string, anchors: ReadonlySet<string>) {
  const answer = await request.get(path)
  if (!answer.ok()) return [`${path}: ${answer.status()}`]
  const html = await answer.text()
  return [...anchors].filter((id) => !html.includes(` id="${id}"`)).map((id) => `${path}#${id}`)
}
