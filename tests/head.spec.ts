import type { Page } from '@playwright/test'
import { PAGES } from '@/components/layout/site-pages'
import { LOCALES, TAGS } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { DATASET } from './support/dataset'
import { expect, test } from './support/journey'

const NAMES = ['', ...PAGES.map((page) => `/${page}`)]

test('every page has a language, a title and a description of its own', async ({ page }) => {
  const seen: string[] = []
  for (const locale of LOCALES)
    for (const name of NAMES) {
      await page.goto(`/${locale}${name}`)
      const { lang, title, description } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        title: document.title,
        description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content,
      }))
      expect([name, lang]).toEqual([name, TAGS[locale]])
      expect(title).toContain(wordsOf(locale).messages.product.name)
      expect(description?.length).toBeGreaterThan(30)
      seen.push(title, description ?? '')
    }
  expect(new Set(seen).size).toBe(LOCALES.length * NAMES.length * 2)
})

test('each page names itself in every language, and the page it names says the same of it', async ({
  page,
}) => {
  for (const name of NAMES) {
    await page.goto(`/zh${name}`)
    const said = await alternates(page)
    expect(Object.keys(said)).toEqual(['zh-CN', 'en', 'x-default'])
    expect(said.en).toMatch(new RegExp(`/en${name}$`))
    for (const address of Object.values(said)) {
      const { status, links } = await linksAt(page, address)
      expect([address, status]).toEqual([address, 200])
      expect(links).toEqual(said)
    }
  }
})

test('without an address of its own the site names nothing that would have to be absolute', async ({
  page,
}) => {
  test.skip(Boolean(process.env.ZONESCOPE_ORIGIN), 'built for a site that knows its address')
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/compare`)
    const named = page.locator(
      'link[rel="canonical"], meta[property="og:url"], meta[property="og:image"]',
    )
    await expect(named).toHaveCount(0)
    const head = await page.evaluate(() => document.head.innerHTML)
    expect(head).not.toContain('localhost')
    await expect(page.locator('meta[property="og:title"]')).toHaveCount(1)
  }
  for (const file of ['/sitemap.xml', '/robots.txt'])
    expect((await page.request.get(file)).status()).toBe(404)
})

for (const locale of LOCALES) {
  test(`${locale}: the page of datasets describes each dataset to search engines`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/datasets`)
    const json = await page.locator('script[type="application/ld+json"]').textContent()
    const [described] = JSON.parse(json ?? '')
    expect(described).toMatchObject({
      '@type': 'Dataset',
      name: DATASET.title[locale],
      version: DATASET.version,
      license: DATASET.license.url,
      dateModified: DATASET.asOf,
    })
    expect(described.isBasedOn).toHaveLength(DATASET.sources.length)
  })

  test(`${locale}: what a home screen needs is there, each file as what it is`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`)
    const address = await page.locator('link[rel="manifest"]').getAttribute('href')
    expect(address).toBe(`/${locale}/manifest.webmanifest`)
    const answer = await page.request.get(address ?? '')
    expect(answer.headers()['content-type']).toContain('application/manifest+json')
    const manifest = await answer.json()
    expect(manifest).toMatchObject({
      lang: TAGS[locale],
      short_name: wordsOf(locale).messages.product.name,
      start_url: `/${locale}`,
    })
    for (const { src, type, sizes } of manifest.icons) {
      const icon = await page.request.get(src)
      expect([src, icon.status(), icon.headers()['content-type']]).toEqual([src, 200, type])
      if (type === 'image/png') expect(pngSize(await icon.body())).toBe(sizes)
    }
    expect(manifest.icons.some(({ purpose }: { purpose?: string }) => purpose === 'maskable')).toBe(
      true,
    )
  })
}

test('the icons of a tab and of a home screen are there, also on the page for unknown addresses', async ({
  page,
}) => {
  for (const address of ['/', '/zh', '/en/pair', '/no-such-page']) {
    const html = await (await page.request.get(address)).text()
    const icons = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon)" href="([^"]*)"/g)]
    expect(icons.map(([, href]) => href)).toEqual([
      '/favicon.ico',
      '/icon.svg',
      '/apple-touch-icon.png',
    ])
  }
  const types = { '/favicon.ico': /icon/, '/icon.svg': /svg/, '/apple-touch-icon.png': /png/ }
  for (const [icon, type] of Object.entries(types)) {
    const answer = await page.request.get(icon)
    expect([icon, answer.status()]).toEqual([icon, 200])
    expect(answer.headers()['content-type']).toMatch(type)
  }
})

function alternates(page: Page): Promise<Record<string, string>> {
  return page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) =>
      Object.fromEntries(
        links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
      ),
    )
}

/** What a page's head names as the same page in other languages, read without opening it. */
async function linksAt(page: Page, address: string) {
  const answer = await page.request.get(new URL(address, page.url()).pathname)
  const html = await answer.text()
  const links = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]*)" href="([^"]*)"/g)]
  return {
    status: answer.status(),
    links: Object.fromEntries(links.map(([, language, href]) => [language, href])),
  }
}

/** `192x192`, from a PNG's header. */
function pngSize(png: Buffer): string {
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
}
