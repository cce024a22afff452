import type { Metadata } from 'next'
import { ThemesView } from '@/components/themes/themes-view'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: wordsOf(await localeParam(params)).messages.matrices.title }
}

export default function ThemesPage() {
  return <ThemesView />
}
