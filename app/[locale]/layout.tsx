import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { ORIGIN, RELEASE } from '@/app/site'
import { Announcer } from '@/components/layout/announcer'
import { CjkFont } from '@/components/layout/cjk-font'
import { Dateline } from '@/components/layout/dateline'
import { Footer } from '@/components/layout/footer'
import { LanguageScript } from '@/components/layout/language-script'
import { LateAnchor } from '@/components/layout/late-anchor'
import { LookScript } from '@/components/layout/look-script'
import { Masthead } from '@/components/layout/masthead'
import { NewerNotice } from '@/components/layout/newer-notice'
import { OpeningScript } from '@/components/layout/opening-script'
import { PageWords } from '@/components/layout/page-words'
import { ReadingProvider } from '@/components/layout/reading-context'
import { DatasetGate } from '@/components/own-datasets/dataset-gate'
import { DatasetPicker } from '@/components/own-datasets/dataset-picker'
import { SavedViewsButton } from '@/components/saved-views/saved-views-button'
import { SearchCommand } from '@/components/search/search-command'
import { DEFAULT_DATASET } from '@/data/catalog'
import { LOCALES, TAGS } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from './locale-param'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'

const LATIN = new URL(
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  import.meta.url,
)

export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }))
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#131517' },
  ],
}

/** Everything around a page: masthead, which dataset, the page, the principle of counting. */
export default async function LocaleLayout({
  children,
  params,
}: LocaleParams & { children: ReactNode }) {
  const locale = await localeParam(params)
  // Early, but not at the cost of the styles, without which nothing is painted.
  preload(LATIN.pathname, {
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
    fetchPriority: 'low',
  })
  return (
    <html lang={TAGS[locale]} suppressHydrationWarning>
      <head>
        <LookScript />
        <LanguageScript />
        <OpeningScript />
      </head>
      <body>
        <PageWords locale={locale}>
          <ReadingProvider dataset={DEFAULT_DATASET} origin={ORIGIN}>
            <header>
              <Masthead locale={locale} search={<SearchCommand />} />
              <Dateline picker={<DatasetPicker />}>
                <SavedViewsButton />
              </Dateline>
            </header>
            <main
              id="content"
              className="measure"
              tabIndex={-1}
              data-opening-word={wordsOf(locale).messages.ownDatasets.opening}
            >
              <DatasetGate>{children}</DatasetGate>
            </main>
            <Announcer />
            <Footer release={RELEASE} />
            <NewerNotice release={RELEASE} />
          </ReadingProvider>
        </PageWords>
        <LateAnchor />
        <CjkFont />
      </body>
    </html>
  )
}
