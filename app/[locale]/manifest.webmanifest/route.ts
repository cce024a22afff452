import { LOCALES, TAGS } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }))
}

/**
 * What the site is called where it is kept on a home screen or in a dock. One program in either language, so that
 * both have one id. A view is its address, and the way back is part of reading: the browser keeps its few buttons.
 */
export async function GET(_: Request, { params }: LocaleParams) {
  const locale = await localeParam(params)
  const { product } = wordsOf(locale).messages
  const manifest = {
    id: '/',
    start_url: `/${locale}`,
    scope: '/',
    lang: TAGS[locale],
    dir: 'ltr',
    name: `${product.name} ${product.otherName}`,
    short_name: product.name,
    description: product.tagline,
    categories: ['business', 'education', 'productivity'],
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512' },
      {
        src: '/icons/icon-maskable-512.png',
        type: 'image/png',
        sizes: '512x512',
        purpose: 'maskable',
      },
    ],
  }
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  })
}
