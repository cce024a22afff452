import { isLocale, type Locale } from '@/lib/i18n/locales'

/** The language to go on in: the one used last, else the first of the browser's that we speak, else Chinese. */
export function preferredLocale(remembered: string | null, browser: readonly string[]): Locale {
  if (isLocale(remembered)) return remembered
  const known = browser.map((tag) => tag.toLowerCase().split('-')[0]).find(isLocale)
  return known ?? 'zh'
}
