import type { Locale } from '@/lib/i18n/locales'
import { workbook as en } from '@/lib/i18n/messages/en/workbook'
import { type WorkbookWords, workbook as zh } from '@/lib/i18n/messages/zh/workbook'

export const WORKBOOK_WORDS: Record<Locale, WorkbookWords> = { zh, en }
