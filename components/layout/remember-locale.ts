export const LOCALE_KEY = 'zonescope-locale'

/** The language chosen last in this browser, as `LanguageScript` keeps it. */
export function rememberedLocale(): string | null {
  try {
    return localStorage.getItem(LOCALE_KEY)
  } catch {
    return null
  }
}
