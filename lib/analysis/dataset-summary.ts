import type { Dataset } from '@/lib/domain/dataset'
import type { Theme } from '@/lib/domain/theme'
import { column } from './compare-zones'
import type { Column } from './comparison'
import { countedRecords } from './counted-records'
import { goals } from './metrics/goals'
import { linkages } from './metrics/linkages'
import { holders } from './overlap'
import { quotedShare } from './quoted-share'

/** The figures with which a dataset introduces itself. */
export interface DatasetSummary {
  subAreas: number
  blocks: number
  themes: number
  /** Themes that one zone alone holds. */
  exclusiveThemes: number
  /** The theme held by most zones, the first in the codebook among equals; null where none is held. */
  mostShared: { theme: Theme; zones: number } | null
  goals: Column
  goalsTotal: number
  /** Zones that name at least one linkage. */
  naming: number
  coverage: { quoted: number; of: number }
}

export function summariseDataset(dataset: Dataset): DatasetSummary {
  const held = holders(dataset.zones)
  const subAreas = dataset.zones.flatMap((zone) => zone.subAreas)
  const goalColumn = column(dataset, { metric: goals })
  const linkageColumn = column(dataset, { metric: linkages })
  return {
    subAreas: subAreas.length,
    blocks: subAreas.filter(({ kind }) => kind === 'block').length,
    themes: dataset.themes.length,
    exclusiveThemes: [...held.values()].filter((zones) => zones.length === 1).length,
    mostShared: dataset.themes.reduce<DatasetSummary['mostShared']>((most, theme) => {
      const zones = held.get(theme.id)?.length ?? 0
      return zones > (most?.zones ?? 0) ? { theme, zones } : most
    }, null),
    goals: goalColumn,
    goalsTotal: sum(goalColumn),
    naming: [...linkageColumn.values.values()].filter(({ value }) => (value ?? 0) > 0).length,
    coverage: quotedShare(
      dataset,
      dataset.zones.flatMap((zone) => countedRecords(zone).map(({ id }) => id)),
    ),
  }
}

/** Missing values are in no sum. */
function sum({ values }: Column): number {
  return [...values.values()].reduce((total, { value }) => total + (value ?? 0), 0)
}
