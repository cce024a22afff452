import { isLocale, type Locale } from '@/lib/i18n/locales'

export interface LocaleParams {
  params: Promise<{ locale: string }>
}

/** The language of a page's address. Only known ones are built, so anything else is the default. */
export async function localeParam(params: LocaleParams['params']): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : 'zh'
}
