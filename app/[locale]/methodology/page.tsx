import { MethodologyView } from '@/components/methodology/methodology-view'
import { DEFAULT_DATASET } from '@/data/catalog'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('methodology')

export default async function MethodologyPage({ params }: LocaleParams) {
  const locale = await localeParam(params)
  return <MethodologyView dataset={DEFAULT_DATASET} words={wordsOf(locale)} />
}
