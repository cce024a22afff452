import type { Metadata } from 'next'
import { PairView } from '@/components/pair/pair-view'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: wordsOf(await localeParam(params)).messages.pair.title }
}

export default function PairPage() {
  return <PairView />
}
