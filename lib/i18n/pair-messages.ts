import type { Locale } from './locales'
import { pair as en } from './messages/en/pair'
import { pair as zh } from './messages/zh/pair'

/** Words of the page that aligns strategies in columns, apart from those that every page loads. */
export const PAIR_MESSAGES: Record<Locale, typeof zh> = { zh, en }
