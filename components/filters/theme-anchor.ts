import type { Dataset } from '@/lib/domain/dataset'
import type { ThemeId } from '@/lib/domain/theme'
import type { Locale } from '@/lib/i18n/locales'
import { pageHref } from './dataset-param'

/** Where a theme stands in the matrix of the page of themes, as in the codebook of the methodology. */
export function themeAnchor(theme: ThemeId): string {
  return `theme-${theme}`
}

/** The address of a theme among all. */
export function themeHref(locale: Locale, theme: ThemeId, dataset: Dataset): string {
  return `${pageHref(locale, 'themes', dataset)}#${themeAnchor(theme)}`
}
