import type { Locale } from './locales'
import { accessibility as en } from './messages/en/accessibility'
import { accessibility as zh } from './messages/zh/accessibility'

/** Words of the accessibility statement, apart from those that every page loads. */
export const ACCESSIBILITY_MESSAGES: Record<Locale, typeof zh> = { zh, en }
