import { type ColumnDef, rowSortingFeature, tableFeatures } from '@tanstack/react-table'
import { type Comparison, cellOf } from '@/lib/analysis/comparison'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'

export const ZONE = 'name'
export const THEMES = 'themes-held'

export const features = tableFeatures({ rowSortingFeature })
export type Features = typeof features

/** Cells are drawn by components of their own: made here, they would be new ones at every turn of the pointer. */
export function columnsOf(
  { columns, dataset }: Comparison,
  words: Words,
): ColumnDef<Features, Zone>[] {
  const defs: ColumnDef<Features, Zone>[] = [
    {
      id: ZONE,
      accessorFn: (zone) => words.text(zone.shortName),
      sortDescFirst: false,
    },
    ...columns.map(
      (column): ColumnDef<Features, Zone> => ({
        id: column.metric.id,
        accessorFn: (zone) => cellOf(column, zone.id).value,
        sortDescFirst: true,
      }),
    ),
  ]
  return dataset.themes.length > 0 ? [...defs, { id: THEMES, enableSorting: false }] : defs
}

export function kindOf(
  id: string,
  { columns }: Comparison,
): 'zone' | 'themes' | 'stated' | 'number' {
  if (id === ZONE) return 'zone'
  if (id === THEMES) return 'themes'
  const column = columns.find(({ metric }) => metric.id === id)
  return column?.metric.support === 'stated' ? 'stated' : 'number'
}

export function labelOf(id: string, { columns }: Comparison, words: Words): string {
  if (id === ZONE) return words.messages.table.zone
  const metric = columns.find((column) => column.metric.id === id)?.metric
  if (!metric) return words.messages.table.themes
  return metric.support === 'stated'
    ? words.messages.table.withUnit(words.text(metric.shortLabel), words.text(metric.unit))
    : words.text(metric.shortLabel)
}
