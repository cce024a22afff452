import type { Metadata } from 'next'
import { SourceView } from '@/components/source/source-view'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: wordsOf(await localeParam(params)).messages.source.title }
}

export default function SourcePage() {
  return <SourceView />
}
