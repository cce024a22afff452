import type { Metadata } from 'next'
import { BUILT_ON } from '@/app/site'
import { AccessibilityView } from '@/components/accessibility/accessibility-view'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: wordsOf(await localeParam(params)).messages.accessibility.title }
}

export default async function AccessibilityPage({ params }: LocaleParams) {
  return <AccessibilityView builtOn={BUILT_ON} words={wordsOf(await localeParam(params))} />
}
