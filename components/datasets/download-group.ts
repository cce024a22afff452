import type { LocalizedText } from '@/lib/domain/text'

/** A file that can be taken from an address. */
export interface Download {
  href: string
  /** Its name among the files of its group: `bars/goals.zh.svg`. */
  name: string
  said: LocalizedText
  /** Bytes. */
  size: number
}

/** Files of one sort; the first group is shown, the others open at a press. */
export interface DownloadGroup {
  id: 'whole' | 'tables' | 'figures'
  files: readonly Download[]
}
