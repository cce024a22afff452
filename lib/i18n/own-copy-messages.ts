import type { Locale } from './locales'
import { ownCopy as en } from './messages/en/own-copy'
import { ownCopy as zh } from './messages/zh/own-copy'

/** Words of reading a document in one’s own copy, apart from those that every page loads. */
export const OWN_COPY_MESSAGES: Record<Locale, typeof zh> = { zh, en }
