import type { Locale } from '@/lib/i18n/locales'

const LOCALE_KEY = 'zonescope-locale'

/** Keeps the language chosen for the next visit, where the browser allows. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(LOCALE_KEY, locale)
  } catch {
    // The address still says it.
  }
}

export function rememberedLocale(): string | null {
  try {
    return localStorage.getItem(LOCALE_KEY)
  } catch {
    return null
  }
}
