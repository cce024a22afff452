import type { Metadata } from 'next'
import { ORIGIN } from '@/app/site'
import { CompareView } from '@/components/compare/compare-view'
import { ReadingProvider } from '@/components/layout/reading-context'
import { DEFAULT_DATASET } from '@/data/catalog'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: wordsOf(await localeParam(params)).messages.compare.title }
}

export default async function ComparePage({ params }: LocaleParams) {
  const locale = await localeParam(params)
  return (
    <ReadingProvider dataset={DEFAULT_DATASET} locale={locale}>
      <CompareView path={`/${locale}/compare`} origin={ORIGIN} />
    </ReadingProvider>
  )
}
