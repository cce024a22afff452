import type { Metadata } from 'next'
import { ZoneView } from '@/components/zone/zone-view'
import { DEFAULT_DATASET } from '@/data/catalog'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'

/** The page as it is built shows the dataset's first zone, and is called after it. */
export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { text, messages } = wordsOf(await localeParam(params))
  const [first] = DEFAULT_DATASET.zones
  return { title: first ? text(first.name) : messages.zonePage.zones }
}

export default function ZonePage() {
  return <ZoneView />
}
