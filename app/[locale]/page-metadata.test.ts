import { describe, expect, test } from 'vitest'
import { PAGE_HEADS, type SitePage } from '@/app/page-heads'
import { DEFAULT_DATASET } from '@/data/catalog'
import { LOCALES } from '@/lib/i18n/locales'
import { pageMetadata } from './page-metadata'

const ORIGIN = 'https://zones.example.org'
const EVERY = (Object.keys(PAGE_HEADS) as SitePage[]).flatMap((page) =>
  LOCALES.map((locale) => ({ page, locale })),
)

function metadata(page: SitePage, locale: 'zh' | 'en', origin = ORIGIN) {
  return pageMetadata(page, locale, { dataset: DEFAULT_DATASET, origin })
}

describe('what the heads of pages say', () => {
  test('has a title and a description of its own for every page and language', () => {
    const heads = EVERY.map(({ page, locale }) => metadata(page, locale))
    const titles = heads.map(({ title }) => JSON.stringify(title))
    const descriptions = heads.map(({ description }) => description)
    expect(new Set(titles).size).toBe(EVERY.length)
    expect(new Set(descriptions).size).toBe(EVERY.length)
  })

  test('is as long as a list of results shows: a sentence or two', () => {
    for (const { page, locale } of EVERY) {
      const { description = '' } = metadata(page, locale)
      const [least, most] = locale === 'zh' ? [40, 100] : [100, 220]
      expect([page, locale, description?.length]).toEqual([
        page,
        locale,
        expect.toSatisfy((length: number) => length >= least && length <= most),
      ])
    }
  })

  test('is natural in each language: its own marks, and neutral words', () => {
    for (const { page, locale } of EVERY) {
      const said = metadata(page, locale).description ?? ''
      expect(said).not.toMatch(/\b(best|leading|lagging|worst)\b|领先|落后|最好|最差/)
      expect(said).not.toMatch(
        locale === 'zh' ? /\p{Script=Han}[,;:?!]/u : /[，。；：？、]|\p{Script=Han}/u,
      )
    }
    expect(metadata('compare', 'en').description).toContain('six linkage innovation zones')
    expect(metadata('compare', 'zh').description).toContain('六个联动创新区')
  })
})

describe('the addresses in a head', () => {
  test('lead from each page to itself in every language, in the same words from each of them', () => {
    for (const page of Object.keys(PAGE_HEADS) as SitePage[]) {
      const [zh, en] = LOCALES.map((locale) => metadata(page, locale).alternates?.languages)
      expect(zh).toEqual(en)
      expect(Object.keys(zh ?? {})).toEqual(['zh-CN', 'en', 'x-default'])
    }
    expect(metadata('pair', 'en').alternates?.languages).toEqual({
      'zh-CN': '/zh/pair',
      en: '/en/pair',
      'x-default': '/zh/pair',
    })
    expect(metadata('home', 'en').alternates?.languages).toMatchObject({ 'x-default': '/' })
  })

  test('are made absolute where the site knows its own, and invented nowhere', () => {
    const placed = metadata('pair', 'en')
    expect(placed.metadataBase).toEqual(new URL(ORIGIN))
    expect(placed.alternates?.canonical).toBe('/en/pair')
    expect(placed.openGraph).toMatchObject({
      url: '/en/pair',
      images: [
        { url: '/og/pair-en.png', width: 1200, height: 630, alt: expect.stringMatching(/Ningbo/) },
      ],
    })
    expect(placed.twitter).toMatchObject({ card: 'summary_large_image' })

    const unplaced = metadata('pair', 'en', '')
    expect(unplaced).not.toHaveProperty('metadataBase')
    expect(unplaced.alternates).not.toHaveProperty('canonical')
    for (const key of ['url', 'images']) expect(unplaced.openGraph).not.toHaveProperty(key)
    expect(unplaced.twitter).toMatchObject({ card: 'summary' })
  })
})
