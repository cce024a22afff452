import type { View } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import type { LocalizedText } from '@/lib/domain/text'
import type { ZoneId } from '@/lib/domain/zone'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import type { Messages } from '@/lib/i18n/messages/zh'
import { MESSAGES } from '@/lib/i18n/words'
import type { SavedView } from '@/lib/saved-views/saved-view'
import type { SearchEntry } from '@/lib/search/find-entries'

export type DestinationKind = keyof Messages['search']['kinds']

/** Something that search finds, and where it leads. */
export interface Destination extends SearchEntry {
  /** Unlike that of any other. */
  id: string
  kind: DestinationKind
  href: string
  /** The zone whose symbol stands beside it. */
  zone?: ZoneId
}

/** What destinations are made from. */
export interface DestinationInput {
  dataset: Dataset
  /** The language in which the reader goes on reading. */
  locale: Locale
  /** The comparison that the reader has made, or the default one. */
  view: View
  /** What the reader keeps in this browser. */
  saved: readonly SavedView[]
}

export type DestinationSource = (input: DestinationInput) => readonly Destination[]

/** A word of the interface in every language, so that it is found in each. */
export function inEveryLanguage(say: (messages: Messages) => string): LocalizedText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, say(MESSAGES[locale])]))
}
