import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALES } from '@/lib/i18n/locales'
import { outFolder } from '../scripts/lib/paths.mjs'
import { expect, test } from './support/journey'

test.describe('a page that runs what is not its own', () => {
  test.use({ tolerated: /Content Security Policy|404 \(Not Found\)/ })

  test('does not: neither a script nor a handler that was put into it', async ({ page }) => {
    await page.goto('/zh/compare')
    const ran = await page.evaluate(async () => {
      const seen: string[] = []
      Object.assign(window, { seen })
      const script = document.createElement('script')
      script.textContent = 'seen.push("script")'
      document.body.append(script)
      const holder = document.createElement('div')
      holder.innerHTML = '<img src="/nothing" onerror="seen.push(\'handler\')">'
      document.body.append(holder)
      await new Promise((resolve) => setTimeout(resolve, 300))
      return seen
    })
    expect(ran).toEqual([])
  })

  test('asks another machine for nothing, by no way there is', async ({ page }) => {
    // Whatever got out would be a complaint of the watch over every journey.
    await page.goto('/zh/compare')
    const refused = await page.evaluate(async () => {
      navigator.sendBeacon('https://example.org/x', 'words')
      const image = new Image()
      const shown = new Promise<boolean>((resolve) => {
        image.onload = () => resolve(true)
        image.onerror = () => resolve(false)
      })
      image.src = 'https://example.org/x.png'
      const sent = fetch('https://example.org/x', { method: 'POST', body: 'words' })
      return [await shown, await sent.then(Boolean, () => false)]
    })
    expect(refused).toEqual([false, false])
  })
})

test('every page says what it may run and load, before anything else', () => {
  const pages = readdirSync(outFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  )
  expect(pages.length).toBeGreaterThan(LOCALES.length * 8)
  for (const path of pages) {
    const html = readFileSync(join(outFolder, path), 'utf8')
    const [, first] = /<head[^>]*>(<[^>]+>)/.exec(html) ?? []
    expect(first, path).toContain('Content-Security-Policy')
    expect(first, path).toContain("connect-src 'self'")
    expect(/script-src[^;]*/.exec(first ?? '')?.[0], path).not.toMatch(/unsafe|https?:|\*/)
  }
})

test('no page brings the schema library along: what it parses was parsed when it was built', () => {
  for (const path of readdirSync(outFolder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue
    const html = readFileSync(join(outFolder, path), 'utf8')
    for (const [, chunk = ''] of html.matchAll(/<script src="([^"]+\.js)"/g))
      expect(
        readFileSync(join(outFolder, chunk), 'utf8').includes('ZodObject'),
        `${path} ${chunk}`,
      ).toBe(false)
  }
})
