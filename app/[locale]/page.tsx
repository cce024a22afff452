import { HomeView } from '@/components/home/home-view'
import { DEFAULT_DATASET } from '@/data/catalog'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from './locale-param'
import { metadataOf } from './page-metadata'

export const generateMetadata = metadataOf('home')

export default async function HomePage({ params }: LocaleParams) {
  const locale = await localeParam(params)
  return <HomeView dataset={DEFAULT_DATASET} words={wordsOf(locale)} />
}
