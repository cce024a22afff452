import { TESTED_WIDTHS } from '@/components/accessibility/tested'
import { ComparePage } from './support/compare-page'
import { expect, test } from './support/journey'
import { PATHS, settled } from './support/pages'

const ADDRESSES = [
  ...PATHS.filter((path) => path !== '/'),
  '/zh/compare?tab=radar',
  '/en/compare?tab=radar&layout=overlay&zones=hangzhou~ningbo~wenzhou~jiaxing',
  '/en/compare?tab=dots&metrics=sub-areas~themes~goals~measures~linkages~exclusive-themes~theme-overlap',
  '/zh/compare?tab=table&evidence=ningbo.goals',
  '/en/compare?tab=dots&baseline=ningbo&evidence=hangzhou.goals',
  '/en/compare?themes=private-economy~port-shipping&match=all',
]

for (const address of ADDRESSES) {
  test(`${address} needs no scrolling sideways at any width`, async ({ page }) => {
    await page.goto(address)
    if (address.includes('/compare')) await new ComparePage(page, 'zh').ready()
    const tooWide: string[] = []
    for (const width of TESTED_WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      // Charts are drawn anew for their width.
      await settled(page)
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      )
      const over = await page.evaluate(
        () => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth,
      )
      if (over > 0) tooWide.push(`${width}: ${over} px too wide`)
    }
    expect(tooWide).toEqual([])
  })
}
