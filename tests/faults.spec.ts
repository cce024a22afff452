import type { Page } from '@playwright/test'
import { crowdedTargets } from './support/faults/crowded-targets'
import { focusStop } from './support/faults/focus-stop'
import { lostWords } from './support/faults/lost-words'
import { shapeContrasts } from './support/faults/shape-contrasts'
import { smallWords } from './support/faults/small-words'
import { unsaid } from './support/faults/unsaid'
import { expect, test } from './support/journey'

// The checks that every page goes through, each on a page that has the fault and on one that has not.

test('a target is crowded where it is small and another one is near, and not in a line of text', async ({
  page,
}) => {
  const style = '<style>button { padding: 0; border: 0; width: 20px; height: 20px }</style>'
  const pair = (gap: number) =>
    `${style}<div style="display: flex; gap: ${gap}px"><button>a</button><button>b</button></div>`
  await show(page, pair(2))
  expect(await page.evaluate(crowdedTargets)).toHaveLength(2)
  await show(page, pair(4))
  expect(await page.evaluate(crowdedTargets)).toEqual([])
  await show(page, '<p>See <a href="#a">this</a> and <a href="#b">that</a>.</p>')
  expect(await page.evaluate(crowdedTargets)).toEqual([])
  await show(page, '<p><a href="#a">a</a> <a href="#b">b</a></p>')
  expect(await page.evaluate(crowdedTargets)).not.toEqual([])
})

test('words are lost where they are cut, stand beyond the page or lie over others, and not where keys can scroll to them', async ({
  page,
}) => {
  const long = '<span style="white-space: nowrap">a long line of words that does not end</span>'
  const box = (style: string, more = '') =>
    `<div style="width: 90px; ${style}" ${more}>${long}</div>`
  for (const lost of [
    box('overflow: hidden'),
    box('overflow: auto'),
    `<div style="margin-left: 95vw">${long}</div>`,
    '<p>one</p><p style="margin-top: -1.2em">two</p>',
  ]) {
    await show(page, `<style>p { margin: 0 }</style>${lost}`)
    expect(await page.evaluate(lostWords)).not.toEqual([])
  }
  await show(page, box('overflow: auto', 'tabindex="0"') + long)
  expect(await page.evaluate(lostWords)).toEqual([])
})

test('a stop is at fault without a ring, out of sight, under something else, or with its ring cut off', async ({
  page,
}) => {
  const ring = '<style>:focus-visible { outline: 2px solid; outline-offset: 2px }</style>'
  const link = '<a href="#a">stop</a>'
  const cover = '<div style="position: fixed; inset: 0; background: white"></div>'
  const faulty = {
    'shows no ring': `<style>:focus-visible { outline: none }</style>${link}`,
    'is out of sight': `${ring}<div style="position: fixed; left: -999px">${link}</div>`,
    'is covered': `${ring}${link}${cover}`,
    'is cut off': `${ring}<div style="overflow: hidden">${link}</div>`,
  }
  for (const [fault, html] of Object.entries(faulty)) {
    await show(page, html)
    await page.keyboard.press('Tab')
    expect((await page.evaluate(focusStop))?.faults.join()).toContain(fault)
  }
  await show(page, `${ring}${link}`)
  await page.keyboard.press('Tab')
  expect((await page.evaluate(focusStop))?.faults).toEqual([])
  await page.keyboard.press('Tab')
  expect(await page.evaluate(focusStop)).toBeNull()
})

test('nothing is unsaid where headings go step by step, pictures have names and words their language', async ({
  page,
}) => {
  for (const html of [
    '<main><h1>a</h1><h3>b</h3></main>',
    '<main><svg width="9" height="9"><rect width="9" height="9"/></svg></main>',
    '<main>区策镜</main>',
    '<main><a href="#a" aria-label="查看依据">a</a></main>',
    '<main lang="zh-CN">of the zones</main>',
    '<main>a</main><div>b</div>',
    '<div role="region">a</div>',
  ]) {
    await show(page, html)
    expect(await page.evaluate(unsaid)).not.toEqual([])
  }
  await show(
    page,
    '<main><h1>a <span lang="zh-CN">区策镜</span></h1><h2>b</h2><svg role="img" aria-label="c"></svg></main>',
  )
  expect(await page.evaluate(unsaid)).toEqual([])
})

test('words are small under 12 px, and where a picture is scaled down to that', async ({
  page,
}) => {
  await show(page, '<p style="font-size: 11px">small</p>')
  expect(await page.evaluate(smallWords)).toHaveLength(1)
  await show(page, '<p style="font-size: 12px">large enough</p>')
  expect(await page.evaluate(smallWords)).toEqual([])
  const text = '<text y="20" font-size="20">drawn</text>'
  await show(page, `<svg width="50" height="20" viewBox="0 0 100 40">${text}</svg>`)
  expect(await page.evaluate(smallWords)).toHaveLength(1)
})

test('a shape is measured by what is drawn of it', async ({ page }) => {
  const shapes = '<rect fill="#fff"/><rect fill="#fff" stroke="#000"/><rect fill="#777"/>'
  await show(page, `<style>:root { background: #fff }</style><main><svg>${shapes}</svg></main>`)
  const contrasts = (await page.evaluate(shapeContrasts)).map(({ contrast }) => contrast.toFixed(1))
  expect(contrasts).toEqual(['1.0', '21.0', '4.5'])
})

function show(page: Page, html: string): Promise<void> {
  return page.setContent(`<!doctype html><html lang="en"><body>${html}</body></html>`)
}
