import { themeHref } from '@/components/filters/theme-anchor'
import { lookup } from '@/lib/domain/lookup'
import type { DestinationSource } from './destination'

/** Themes lead to their row in the matrix: who holds them, and in which words. */
export const themes: DestinationSource = ({ dataset, locale }) => {
  const { themeGroups } = lookup(dataset)
  return dataset.themes.map(({ id, label, group }) => ({
    id: `theme ${id}`,
    kind: 'theme',
    name: label,
    of: themeGroups.get(group)?.label ?? {},
    href: themeHref(locale, id, dataset),
  }))
}
