import type { Locale } from './locales'
import { licences as en } from './messages/en/licences'
import { type LicenceMessages, licences as zh } from './messages/zh/licences'

/** Words of the page of licences, apart from those that every page loads. */
export const LICENCE_MESSAGES: Record<Locale, LicenceMessages> = { zh, en }
