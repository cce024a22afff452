import { LANGUAGES, type Language } from '@/lib/domain/text'

/** The interface's languages, Chinese first. */
export const LOCALES = LANGUAGES
export type Locale = Language

/** BCP 47 tag for `lang` attributes and `Intl`. */
export const TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en' }

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh'
}
