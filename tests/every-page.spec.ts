import type { Page } from '@playwright/test'
import { TESTED_WIDTHS } from '@/components/accessibility/tested'
import { ComparePage } from './support/compare-page'
import { crowdedTargets } from './support/faults/crowded-targets'
import { focusStop } from './support/faults/focus-stop'
import { lostWords } from './support/faults/lost-words'
import { shapeContrasts } from './support/faults/shape-contrasts'
import { smallWords } from './support/faults/small-words'
import { unsaid } from './support/faults/unsaid'
import { expect, test } from './support/journey'
import { PATHS, settled } from './support/pages'

test.use({ tolerated: /status of 404/ })

/** The spacing that WCAG 1.4.12 lets a reader ask for. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`
/** Contrast that a drawn thing needs to be told from its ground (WCAG 1.4.11). */
const LEAST_CONTRAST = 3
/** More stops than any page has. */
const MANY = 600

const PAGES = [...PATHS.filter((path) => path !== '/'), '/nowhere']

/** What else a page can show, each on a page of its own above. */
const OPENED = [
  '/en/compare?tab=radar&layout=overlay&zones=hangzhou~ningbo~wenzhou',
  '/zh/compare?tab=dots&baseline=ningbo',
  '/en/compare?tab=themes',
  '/en/compare?tab=overlap',
  '/zh/compare?tab=table&metrics=sub-areas~themes~goals~measures~linkages~exclusive-themes~theme-overlap~stated-area~evidence-coverage',
  '/en/compare?evidence=jiaxing.stated-area',
  '/en/compare?themes=private-economy~port-shipping&match=all',
  '/zh/compare?zones=ningbo',
  '/en/pair?zones=hangzhou~ningbo~wenzhou&evidence=ningbo.goals',
  '/en/themes?evidence=ningbo.holds-port-shipping',
  '/zh/zone?zone=ningbo&evidence=goals',
]

for (const path of [...PAGES, ...OPENED]) {
  test(`${path} loses nothing: narrow, spaced out, in a reader's own colours, without motion`, async ({
    page,
  }) => {
    await open(page, path)
    const found = await page.evaluate(unsaid)
    const look = async (how: string, spaced = false) => {
      await settled(page)
      await rest(page)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      const faults = [
        ...(over > 0 ? [`scrolls sideways by ${over} px`] : []),
        ...(await page.evaluate(lostWords)),
        ...(await page.evaluate(smallWords)),
        ...(spaced ? [] : await page.evaluate(crowdedTargets)),
      ]
      found.push(...faults.map((fault) => `${how}: ${fault}`))
    }
    for (const width of TESTED_WIDTHS.toReversed()) {
      await page.setViewportSize({ width, height: 800 })
      await look(`${width} px`)
    }
    const spacing = await page.addStyleTag({ content: SPACING })
    await look('320 px, spaced out', true)
    await page.setViewportSize({ width: 1440, height: 900 })
    await look('1440 px, spaced out', true)
    await spacing.evaluate((style) => (style as Element).remove())
    found.push(...(await vanished(page)), ...(await moving(page)))
    expect(found).toEqual([])
  })
}

for (const path of PAGES) {
  const width = path.startsWith('/en') ? 390 : 1440
  test(`on ${path} the focus is seen at every stop (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, path)
    const found: string[] = []
    let stops = 0
    for (; stops < MANY; stops++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(focusStop)
      if (!stop) break
      found.push(...stop.faults)
    }
    expect(stops).toBeGreaterThan(10)
    expect(stops).toBeLessThan(MANY)
    expect(found).toEqual([])
  })
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  if (path.includes('/compare')) await new ComparePage(page, 'zh').ready()
  await settled(page)
}

function rest(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}

/** Shapes that stand out in the page's colours, and no longer in a reader's own. */
async function vanished(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'none' })
    const before = await page.evaluate(shapeContrasts)
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    const after = await page.evaluate(shapeContrasts)
    expect(after.length).toBe(before.length)
    for (const [i, { where, contrast }] of after.entries())
      if (contrast < LEAST_CONTRAST && (before[i]?.contrast ?? 0) >= LEAST_CONTRAST)
        found.push(`${colorScheme}, forced colours: ${where} has ${contrast.toFixed(1)} : 1`)
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
  return [...new Set(found)]
}

/** What would still move for a reader who asked for less motion. */
async function moving(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element)
      const isStill = /^(0s(, )?)+$/.test(transitionDuration) && animationName === 'none'
      return isStill ? [] : [`${element.tagName} moves although less motion is asked for`]
    }),
  )
}
