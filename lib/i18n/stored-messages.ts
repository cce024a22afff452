import type { Locale } from './locales'
import { stored as en } from './messages/en/stored'
import { stored as zh } from './messages/zh/stored'

/** Words on what is stored in the browser, apart from those that every page loads. */
export const STORED_MESSAGES: Record<Locale, typeof zh> = { zh, en }
