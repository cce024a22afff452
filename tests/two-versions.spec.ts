import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outFolder } from '../scripts/lib/paths.mjs'
import { ComparePage } from './support/compare-page'
import { expect } from './support/journey'
import { SavedViews } from './support/saved-views'
import { test } from './support/updated-host'

// An old tab asks for parts that the newer version does not have: that is the subject here.
test.use({
  tolerated: /status of 404|MIME type|Failed to load chunk|ChunkLoadError|Failed to fetch RSC/,
})

test('a tab of a version that the host no longer has says so where a part is missing, loses nothing, and is the newer one after a reload', async ({
  page,
  host,
}) => {
  const compare = new ComparePage(page, 'en')
  const { actions, compare: says, nav } = compare.messages
  const first = firstParts()
  // Parts that have come by themselves meanwhile would not be missed.
  await page.addInitScript(() => {
    Object.assign(window, { requestIdleCallback: () => 0 })
  })
  await compare.open()
  const saved = new SavedViews(page, 'en')
  await host.deploy((name) => (first.has(name) ? name : `newer-${name}`))

  await compare.tab('radar').click()
  await compare.pick('taizhou')
  await expect(page.getByText(says.chartFailed)).toBeVisible()
  expect(says.chartFailed).toContain('reload the page')
  expect((await compare.rowOrder()).length).toBe(5)
  await page.getByRole('button', { name: actions.download }).first().click()
  await expect(page.getByRole('alert').filter({ hasText: actions.notLoaded })).toBeVisible()
  await expect(page).toHaveURL(/tab=radar&zones=hangzhou~ningbo~wenzhou~jiaxing~jinhua$/)

  await host.deploy((name) => name)
  await page.reload()
  await compare.ready()
  await expect(page).toHaveURL(/tab=radar&zones=hangzhou~ningbo~wenzhou~jiaxing~jinhua$/)
  await expect(page.locator('[data-chart="radar"] svg').first()).toBeVisible()
  await saved.open()
  await saved.save('After')
  expect(await saved.names()).toEqual(['After'])
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: nav.linkages, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('an old tab keeps its own version, whatever the host has', async ({ page, host }) => {
    const compare = new ComparePage(page, 'en')
    await page.goto('/en/compare')
    await expect(page.getByRole('contentinfo')).toContainText(
      compare.messages.offline.kept.slice(1),
    )
    const first = firstParts()
    await page.reload()
    await host.deploy((name) => (first.has(name) ? name : `newer-${name}`))
    await compare.tab('radar').click()
    await expect(page.locator('[data-chart="radar"]')).toHaveAttribute('data-state', 'live')
    await compare.download('figure')
  })
})

/** Parts that the page itself names as its scripts. */
function firstParts(): ReadonlySet<string> {
  const html = readFileSync(join(outFolder, 'en/compare.html'), 'utf8')
  const scripts = html.matchAll(/<script[^>]* src="[^"]*?([^/"]+\.js)"/g)
  return new Set(Array.from(scripts, ([, name = '']) => name))
}
