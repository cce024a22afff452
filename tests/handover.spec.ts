import type { Page, Route } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { ComparePage } from './support/compare-page'
import { expect, test } from './support/journey'

const SCRIPTS = '**/_next/static/chunks/**/*.js'

// Where the system has no Chinese face one is fetched at the same idle moment, and lines then break anew: that is
// not the chart's doing, and stays away here.
test.use({ tolerated: /Failed to load resource/ })
test.beforeEach(({ context }) => context.route('**/noto-sans-sc*', (route) => route.abort()))

const DEVICES = [
  { device: 'desk', use: { viewport: { width: 1440, height: 900 } } },
  // Phones lay their scroll bars over the page.
  { device: 'phone', use: { viewport: { width: 390, height: 844 }, isMobile: true } },
]

for (const { device, use } of DEVICES) {
  test.describe(`on a ${device}`, () => {
    test.use(use)

    for (const locale of LOCALES) {
      test(`the live chart takes the place of the printed one without a jump (${locale})`, async ({
        context,
      }) => {
        for (const path of [`/${locale}/compare`, `/${locale}`]) {
          const page = await context.newPage()
          const becomeIdle = await holdIdle(page)
          const drawing = drawingScripts(page)
          await page.goto(path)
          await expect.poll(() => page.locator('figure').count()).toBe(1)
          const slot = page.locator('[data-chart]')
          await expect(slot).toHaveAttribute('data-state', 'static')
          const before = await measure(page)
          expect(before.words.length).toBeGreaterThan(12)
          // The drawing program is not asked for while the page comes up.
          expect(await drawing()).toBe(0)

          await becomeIdle()
          await expect(slot).toHaveAttribute('data-state', 'live')
          expect(await drawing()).toBeGreaterThan(0)
          const after = await measure(page)
          expect(Math.abs(after.height - before.height)).toBeLessThanOrEqual(1)
          expect(Math.abs(after.table - before.table)).toBeLessThanOrEqual(1)
          expect(after.words.map(({ text }) => text)).toEqual(before.words.map(({ text }) => text))
          const moved = after.words.map(({ x, y }, i) =>
            Math.hypot(x - (before.words[i]?.x ?? 0), y - (before.words[i]?.y ?? 0)),
          )
          expect(Math.max(...moved)).toBeLessThanOrEqual(2)
          await page.close()
        }
      })
    }
  })
}

test('between the widths it was printed for, the chart keeps its height too', async ({ page }) => {
  const becomeIdle = await holdIdle(page)
  for (const width of [360, 430, 600, 900, 1180]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/en')
    const slot = page.locator('[data-chart]')
    await expect(slot).toHaveAttribute('data-state', 'static')
    const before = await measure(page)
    await becomeIdle()
    await expect(slot).toHaveAttribute('data-state', 'live')
    const after = await measure(page)
    expect(Math.abs(after.height - before.height)).toBeLessThanOrEqual(1)
    expect(Math.abs(after.table - before.table)).toBeLessThanOrEqual(1)
  }
})

test.describe('before the drawing program is there', () => {
  test.use({ tolerated: /Failed to load resource/ })

  for (const locale of LOCALES)
    test(`another tab shows the picture that came with the page, opened or pressed (${locale})`, async ({
      page,
    }) => {
      await holdIdle(page)
      const compare = new ComparePage(page, locale)
      const pictures = compare.figure.locator('svg:visible')
      const picture = pictures.filter({ hasText: compare.zone('ningbo') })
      for (const isOpened of [true, false]) {
        await page.goto(isOpened ? `${compare.path}?tab=radar` : compare.path)
        if (!isOpened) await compare.tab('radar').click()
        await expect(compare.figure.locator('[data-chart="radar"]')).toHaveAttribute(
          'data-state',
          'static',
        )
        await expect(picture).toHaveCount(1)
      }
    })

  test('the first press on the table or a tab works, and a failed load can be tried again', async ({
    page,
  }) => {
    await holdIdle(page)
    const compare = new ComparePage(page, 'en')
    const { compare: says, loading } = compare.messages
    await compare.open()
    // The words behind a number are asked for by the press itself, where the browser was not idle before.
    await compare.number('taizhou', 'measures').click()
    await expect(compare.evidence.locator('ol > li')).toHaveCount(3)
    await page.keyboard.press('Escape')
    const held: Route[] = []
    let isLost = false
    await page.route(SCRIPTS, async (route) => {
      if (isLost) await route.abort()
      else held.push(route)
    })

    await compare.head('measures').getByRole('button').click()
    await expect(compare.head('measures')).toHaveAttribute('aria-sort', 'descending')
    await compare.tab('dots').click()
    await expect(compare.tab('dots')).toHaveAttribute('aria-selected', 'true')
    await expect(compare.figure.getByText(says.drawing)).toBeVisible()
    expect(await compare.readingOrder()).toEqual(await compare.rowOrder())
    await compare.number('taizhou', 'measures').click()
    await expect(compare.evidence.locator('ol > li')).toHaveCount(3)
    await page.keyboard.press('Escape')

    expect(held.length).toBeGreaterThan(0)
    isLost = true
    for (const route of held) await route.abort()
    await expect(compare.figure.getByText(says.chartFailed)).toBeVisible()
    await page.unroute(SCRIPTS)
    await compare.figure.getByRole('button', { name: loading.retry }).click()
    await expect(compare.figure.locator('[data-chart]')).toHaveAttribute('data-state', 'live')
  })
})

/** Holds back what a page would do when idle, until told otherwise. */
async function holdIdle(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const held: IdleRequestCallback[] = []
    let isIdle = false
    const call = (callback: IdleRequestCallback) =>
      callback({ didTimeout: false, timeRemaining: () => 50 })
    window.requestIdleCallback = (callback) =>
      isIdle ? window.setTimeout(call, 0, callback) : held.push(callback)
    Object.assign(window, {
      becomeIdle: () => {
        isIdle = true
        held.splice(0).forEach(call)
      },
    })
  })
  return () => page.evaluate('becomeIdle()')
}

/** How many of the scripts asked for so far belong to the drawing program. */
function drawingScripts(page: Page): () => Promise<number> {
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text())
  })
  return async () => {
    const texts = await Promise.all(scripts)
    return texts.filter((text) => text.includes('_ec_inner')).length
  }
}

/** Where the chart's words and the table stand. */
function measure(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready
    const slot = document.querySelector('[data-chart]') as HTMLElement
    const picture = [...slot.querySelectorAll('svg')].find(
      (svg) => svg.querySelector('text') && svg.checkVisibility({ visibilityProperty: true }),
    )
    const from = slot.getBoundingClientRect()
    const words = [...(picture?.querySelectorAll('text') ?? [])].map((text) => {
      const { x, y } = text.getBoundingClientRect()
      return { text: text.textContent, x: x - from.x, y: y - from.y }
    })
    const table = document.querySelector('table') as HTMLElement
    return {
      height: from.height,
      table: table.getBoundingClientRect().top + scrollY,
      words: words.toSorted((a, b) => a.y - b.y || a.x - b.x),
    }
  })
}
