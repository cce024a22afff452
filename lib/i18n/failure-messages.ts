import type { Locale } from './locales'
import { failure as enFailure } from './messages/en/failure'
import { notFound as enNotFound } from './messages/en/not-found'
import { failure as zhFailure } from './messages/zh/failure'
import { notFound as zhNotFound } from './messages/zh/not-found'

/** Words for when a page failed, apart from all others: those may be what did not come. */
export const FAILURE_MESSAGES = {
  zh: { ...zhFailure, home: zhNotFound.home },
  en: { ...enFailure, home: enNotFound.home },
} satisfies Record<Locale, typeof zhFailure & { home: string }>
