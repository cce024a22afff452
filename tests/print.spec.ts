import type { Page } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { ComparePage } from './support/compare-page'
import { DATASET } from './support/dataset'
import { expect, test } from './support/journey'
import { PATHS } from './support/pages'

/** The text on a sheet of A4 on its feet, in px. */
const PAPER = { width: 680, height: 1000 }

const VIEWS = [
  '/zh/compare?tab=radar&themes=private-economy~port-shipping&baseline=ningbo',
  '/en/compare?tab=dots&baseline=median&evidence=ningbo.goals',
  '/en/compare?tab=themes',
  '/zh/compare?tab=overlap',
  '/en/compare?tab=table',
  '/zh/zone?zone=ningbo&evidence=goals',
  '/en/pair?zones=hangzhou~ningbo~wenzhou',
]

for (const address of [...PATHS.filter((path) => path !== '/'), ...VIEWS]) {
  test(`on paper ${address} is as wide as the sheet, with nothing to press`, async ({ page }) => {
    await page.setViewportSize(PAPER)
    await open(page, address)
    await page.emulateMedia({ media: 'print' })
    await settledFor(page)
    expect(await tooWide(page)).toEqual([])
    await expect(page.locator('nav:visible, select:visible, input:visible')).toHaveCount(0)
    // Heads of a sortable table are words there.
    await expect(page.locator('button:visible:not(th button)')).toHaveCount(0)
  })
}

for (const locale of LOCALES) {
  const words = wordsOf(locale)

  test(`${locale}: a printed view closes with its data, its address and the day`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    const query = '?tab=radar&themes=private-economy~port-shipping&baseline=ningbo'
    await page.clock.setFixedTime(new Date('2026-12-01T10:00:00'))
    await compare.open(query)
    const closing = page.getByRole('contentinfo').locator('.print-only')
    await expect(closing).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const { origin } = new URL(page.url())
    await expect(closing).toContainText(
      words.messages.print.link(`${origin}/${locale}/compare${query}`),
    )
    await expect(closing).toContainText(
      words.messages.print.printed(words.formats.date('2026-12-01')),
    )
    await expect(closing).toContainText(DATASET.version)
    await expect(closing).toContainText(DATASET.license.name)
    await expect(compare.figure.getByRole('heading')).toBeVisible()
    await expect(
      page.locator('main .print-only', {
        hasText: words.text(DATASET.themes.find(({ id }) => id === 'port-shipping')?.label ?? {}),
      }),
    ).toBeVisible()
  })

  test(`${locale}: a figure is drawn for the sheet when it is printed, and for the screen again after`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    await compare.open('?tab=dots')
    const drawing = compare.figure.locator('[data-chart][data-state="live"] svg').last()
    const width = () => drawing.evaluate((svg) => Number(svg.getAttribute('width')))
    await expect(drawing).toBeVisible()
    const onScreen = await width()
    expect(onScreen).toBeGreaterThan(PAPER.width)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await width()).toBe(PAPER.width)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await width()).toBe(onScreen)
  })

  test(`${locale}: dark pages are printed in the light set`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    await new ComparePage(page, locale).open()
    const ground = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(ground).toBe('rgb(255, 255, 255)')
    await page.evaluate(() => {
      document.documentElement.dataset.look = 'dark'
    })
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe('rgb(255, 255, 255)')
  })

  test(`${locale}: the default comparison fits one sheet of A4, and evidence takes more`, async ({
    page,
  }) => {
    const compare = new ComparePage(page, locale)
    await compare.open()
    await expect(compare.figure.locator('[data-state="live"]')).toBeVisible()
    const plain = await sheets(page)
    expect(plain).toEqual({ count: 1, sizes: ['595 × 842'] })
    await compare.open('?tab=dots&evidence=ningbo.goals')
    await expect(compare.figure.locator('[data-state="live"]')).toBeVisible()
    const { count } = await sheets(page)
    expect(count).toBeGreaterThan(1)
    expect(count).toBeLessThan(5)
  })
}

test('a table of themes is printed on its side', async ({ page }) => {
  await page.goto('/zh/themes')
  expect((await sheets(page)).sizes).toEqual(['842 × 595'])
})

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  if (address.includes('/compare')) await new ComparePage(page, 'zh').ready()
}

/** Charts are drawn anew for the width of the sheet. */
async function settledFor(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}

/** What reaches beyond the right edge of the sheet. A wide table of themes has a sheet on its side. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = innerWidth + 1
    return [...document.querySelectorAll('main *, footer *')].flatMap((element) => {
      const { right, width } = element.getBoundingClientRect()
      return width > 1 && right > edge && !element.closest('.visually-hidden')
        ? [`${element.tagName} ${element.className} ${Math.round(right)}`]
        : []
    })
  })
}

/** How many sheets a page takes, and of which sizes in points. */
async function sheets(page: Page): Promise<{ count: number; sizes: string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)]
  const sizes = boxes.map(([, w, h]) => `${Math.round(Number(w))} × ${Math.round(Number(h))}`)
  return { count: boxes.length, sizes: [...new Set(sizes)] }
}
