import type { Page } from '@playwright/test'
import type { ChartId } from '@/lib/charts/chart-names'
import { ComparePage } from './support/compare-page'
import { expect, test } from './support/journey'

// Each step takes the figure over from the one before: more and fewer zones, other marks, other heights.
const STEPS: Partial<Record<ChartId, readonly string[]>> = {
  bars: [
    '',
    'metric=goals&themes=port-shipping',
    'metric=stated-area',
    'metric=goals&baseline=ningbo',
    'metric=theme-overlap&without=port-shipping',
    'metric=goals',
  ],
  radar: [
    '',
    'themes=port-shipping',
    'layout=overlay&baseline=ningbo',
    'layout=overlay',
    'scale=rank',
    '',
  ],
  dots: [
    '',
    'themes=port-shipping',
    'baseline=median',
    'metrics=goals~stated-area',
    'scale=minmax',
    '',
  ],
  themes: ['', 'themes=port-shipping', 'order=coverage', 'baseline=ningbo', ''],
  overlap: ['', 'themes=port-shipping', 'overlap=cosine&minor=with', ''],
  weighting: [
    'weights=goals.3',
    'weights=goals.3~measures.1&themes=port-shipping',
    'weights=goals.1~themes.5',
  ],
}

for (const [tab, steps] of Object.entries(STEPS))
  test(`a figure of ${tab} that has been changed is drawn as one that was opened so`, async ({
    page,
    context,
  }) => {
    test.slow()
    const compare = new ComparePage(page, 'en')
    const opened = await context.newPage()
    await compare.open(`?tab=${tab}&${steps.at(-1)}`)
    await drawing(page)
    for (const step of steps) {
      const query = `?tab=${tab}${step && `&${step}`}`
      await page.evaluate((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, query)
      await opened.goto(compare.path + query)
      const fresh = await drawing(opened)
      await expect.poll(() => drawing(page), { message: query }).toEqual(fresh)
    }
  })

/** What a live chart draws: shapes with their places and looks, and words. */
async function drawing(page: Page): Promise<string[]> {
  await expect(page.locator('[data-chart][data-state="live"]')).toBeVisible()
  return page
    .locator('[data-chart] div > svg')
    .last()
    .evaluate((svg) =>
      [svg, ...svg.querySelectorAll('path, text, polyline, line, circle, rect, g')].map((each) =>
        [
          each.tagName,
          // Ids of clipping are counted on as long as a page lives.
          ...[...each.attributes]
            .filter(({ name }) => name !== 'clip-path' && name !== 'class')
            .map(({ name, value }) => `${name}=${value}`)
            .toSorted(),
          each.children.length === 0 ? each.textContent : '',
        ].join(' '),
      ),
    )
}
