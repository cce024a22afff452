import type { Metadata } from 'next'
import { ORIGIN } from '@/app/site'
import { ReadingProvider } from '@/components/layout/reading-context'
import { ThemesView } from '@/components/themes/themes-view'
import { DEFAULT_DATASET } from '@/data/catalog'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: wordsOf(await localeParam(params)).messages.matrices.title }
}

export default async function ThemesPage({ params }: LocaleParams) {
  const locale = await localeParam(params)
  return (
    <ReadingProvider dataset={DEFAULT_DATASET} locale={locale}>
      <ThemesView path={`/${locale}/themes`} origin={ORIGIN} />
    </ReadingProvider>
  )
}
