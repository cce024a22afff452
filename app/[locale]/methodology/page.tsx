import type { Metadata } from 'next'
import { MethodologyView } from '@/components/methodology/methodology-view'
import { DEFAULT_DATASET } from '@/data/catalog'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: wordsOf(await localeParam(params)).messages.methodology.title }
}

export default async function MethodologyPage({ params }: LocaleParams) {
  const locale = await localeParam(params)
  return <MethodologyView dataset={DEFAULT_DATASET} words={wordsOf(locale)} />
}
