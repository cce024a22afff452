import type { Metadata } from 'next'
import { DatasetsView } from '@/components/datasets/datasets-view'
import { CATALOG } from '@/data/catalog'
import { dataDictionary } from '@/lib/domain/dictionary/data-dictionary'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: wordsOf(await localeParam(params)).messages.datasets.title }
}

export default async function DatasetsPage({ params }: LocaleParams) {
  const words = wordsOf(await localeParam(params))
  return <DatasetsView datasets={CATALOG} dictionary={dataDictionary()} words={words} />
}
