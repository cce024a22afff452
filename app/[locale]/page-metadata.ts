import type { Metadata } from 'next'
import { ICONS } from '@/app/head-icons'
import { PAGE_HEADS } from '@/app/page-heads'
import { ORIGIN } from '@/app/site'
import { DEFAULT_DATASET } from '@/data/catalog'
import type { Dataset } from '@/lib/domain/dataset'
import { LOCALES, type Locale, otherLocale, TAGS } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from './locale-param'

export type SitePage = keyof typeof PAGE_HEADS

/** A page's `generateMetadata`. */
export function metadataOf(page: SitePage) {
  return async ({ params }: LocaleParams): Promise<Metadata> =>
    pageMetadata(page, await localeParam(params), { dataset: DEFAULT_DATASET, origin: ORIGIN })
}

/**
 * What a page's head says of it: title, description, its other language, and how it shows where it is passed on.
 *
 * @param site `origin` is empty where the site's address is not known. Nothing is then said that would have to be
 *   absolute, which is the page's own address and that of its picture.
 */
export function pageMetadata(
  page: SitePage,
  locale: Locale,
  { dataset, origin }: { dataset: Dataset; origin: string },
): Metadata {
  const { title, description } = headOf(page, locale, dataset)
  const { product } = wordsOf(locale).messages
  const address = pageAddress(page, locale)
  return {
    title: { absolute: title },
    description,
    applicationName: product.name,
    icons: ICONS,
    manifest: `/${locale}/manifest.webmanifest`,
    alternates: {
      languages: alternatesOf(page),
      ...(origin && { canonical: address }),
    },
    openGraph: {
      type: 'website',
      siteName: product.name,
      title,
      description,
      locale: OPEN_GRAPH_LOCALES[locale],
      alternateLocale: OPEN_GRAPH_LOCALES[otherLocale(locale)],
      ...(origin && { url: address }),
    },
    twitter: { card: 'summary', title, description },
    ...(origin && { metadataBase: new URL(origin) }),
  }
}

const OPEN_GRAPH_LOCALES: Record<Locale, string> = { zh: 'zh_CN', en: 'en_GB' }

/** The page as it is built shows the dataset's first zone, and is called after it. */
function headOf(page: SitePage, locale: Locale, dataset: Dataset) {
  const { text, messages, formats } = wordsOf(locale)
  const { product, home, zonePage } = messages
  const head = PAGE_HEADS[page][locale]
  const [first] = dataset.zones
  const name = page === 'zone' ? (first ? text(first.name) : zonePage.zones) : head.title
  return {
    title: name ? `${name} · ${product.name}` : `${product.name} ${product.otherName}`,
    description: head.description({
      count: formats.spelled(dataset.zones.length),
      name: text(dataset.zonesName ?? home.zonesName),
    }),
  }
}

/** A page by its place on the site, such as `/zh/compare`. */
function pageAddress(page: SitePage, locale: Locale): string {
  return page === 'home' ? `/${locale}` : `/${locale}/${page}`
}

/** The same page in every language; who reads neither is led to the door, or to the first language. */
export function alternatesOf(page: SitePage): Record<string, string> {
  return {
    ...Object.fromEntries(LOCALES.map((locale) => [TAGS[locale], pageAddress(page, locale)])),
    'x-default': page === 'home' ? '/' : pageAddress(page, LOCALES[0]),
  }
}
