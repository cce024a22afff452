import type { Locale } from '@/lib/i18n/locales'
import { report as en } from '@/lib/i18n/messages/en/report'
import { type ReportWords, report as zh } from '@/lib/i18n/messages/zh/report'

/** Words of reports. Unlike the messages they are loaded only where a report is made. */
export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = { zh, en }
