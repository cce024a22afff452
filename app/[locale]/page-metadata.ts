import type { Metadata } from 'next'
import { cardAddress, cardOf } from '@/app/cards'
import { ICONS } from '@/app/head-icons'
import { pageHead, type SitePage } from '@/app/page-heads'
import { ORIGIN } from '@/app/site'
import { DEFAULT_DATASET } from '@/data/catalog'
import type { Dataset } from '@/lib/domain/dataset'
import { CARD_SIZE } from '@/lib/export/compose-card'
import { LOCALES, type Locale, otherLocale, TAGS } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from './locale-param'

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
  const { title, description } = pageHead(page, locale, dataset)
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
      ...(origin && { url: address, images: [cardImage(page, locale, dataset)] }),
    },
    // It takes the picture from Open Graph.
    twitter: { card: origin ? 'summary_large_image' : 'summary', title, description },
    ...(origin && { metadataBase: new URL(origin) }),
  }
}

const OPEN_GRAPH_LOCALES: Record<Locale, string> = { zh: 'zh_CN', en: 'en_GB' }

function cardImage(page: SitePage, locale: Locale, dataset: Dataset) {
  const { alt } = cardOf(page, locale, dataset)
  return { url: cardAddress(page, locale), ...CARD_SIZE, alt, type: 'image/png' }
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
