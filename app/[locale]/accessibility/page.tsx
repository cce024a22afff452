import { BUILT_ON } from '@/app/site'
import { AccessibilityView } from '@/components/accessibility/accessibility-view'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('accessibility')

export default async function AccessibilityPage({ params }: LocaleParams) {
  return <AccessibilityView builtOn={BUILT_ON} words={wordsOf(await localeParam(params))} />
}
