import type { Locale } from './locales'
import { methodology as en } from './messages/en/methodology'
import { methodology as zh } from './messages/zh/methodology'

/** Words of the methodology, on its page and in files, apart from those that every page loads. */
export const METHODOLOGY_MESSAGES: Record<Locale, typeof zh> = { zh, en }
