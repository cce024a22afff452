import type { Locale } from './locales'
import { importPage as en } from './messages/en/import-page'
import { type ImportMessages, importPage as zh } from './messages/zh/import-page'

/** Words of the page that imports tables, apart from those that every page loads. */
export const IMPORT_MESSAGES: Record<Locale, ImportMessages> = { zh, en }
