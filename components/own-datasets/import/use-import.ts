import { useSyncExternalStore } from 'react'
import { useReading } from '@/components/layout/reading-context'
import { IMPORT_MESSAGES } from '@/lib/i18n/import-messages'
import { type ImportState, session } from './import-session'

/** The import of this page's life, as it is now. */
export function useImport(): ImportState {
  return useSyncExternalStore(session.subscribe, session.current, session.current)
}

/** What the page of imports says, in the page's language. */
export function useImportWords() {
  const { words } = useReading()
  const { number, and } = words.formats
  return { words, messages: IMPORT_MESSAGES[words.locale], locale: words.locale, number, and }
}
