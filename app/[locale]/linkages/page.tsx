import type { Metadata } from 'next'
import { LinkagesView } from '@/components/linkages/linkages-view'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: wordsOf(await localeParam(params)).messages.linkages.title }
}

export default function LinkagesPage() {
  return <LinkagesView />
}
