import { ORIGIN } from '@/app/site'
import { HomeView } from '@/components/home/home-view'
import { ReadingProvider } from '@/components/layout/reading-context'
import { DEFAULT_DATASET } from '@/data/catalog'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from './locale-param'

export default async function HomePage({ params }: LocaleParams) {
  const locale = await localeParam(params)
  return (
    <ReadingProvider dataset={DEFAULT_DATASET} locale={locale}>
      <HomeView dataset={DEFAULT_DATASET} words={wordsOf(locale)} origin={ORIGIN} />
    </ReadingProvider>
  )
}
