import type { Bilingual, LocalizedText } from '@/lib/domain/text'
import type { FileContent } from '@/lib/export/export-format'
import type { Locale } from '@/lib/i18n/locales'

/** What files of a dataset are listed under. */
export const FILE_GROUPS = ['whole', 'tables', 'figures'] as const
type FileGroup = (typeof FILE_GROUPS)[number]

/** A file of a built-in dataset that stands at an address of its own. */
export interface PublishedFile {
  /** Below `/data/<dataset>/`; stable for ever. */
  path: string
  mime: string
  group: FileGroup
  said: Bilingual | LocalizedText
  /** The language of a picture's words; other files are the same in all. */
  locale?: Locale
  make: () => Promise<FileContent>
}
