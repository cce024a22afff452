import type { Metadata } from 'next'
import { CompareView } from '@/components/compare/compare-view'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: wordsOf(await localeParam(params)).messages.compare.title }
}

export default function ComparePage() {
  return <CompareView />
}
