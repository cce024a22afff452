import type { Dataset } from '@/lib/domain/dataset'
import type { Evidence } from '@/lib/domain/evidence'
import { lookup, type RecordEntry } from '@/lib/domain/lookup'
import type { ZoneTheme } from '@/lib/domain/theme'
import type { ThemeRole } from '@/lib/domain/theme-weight'

/** Why a zone holds a theme: a record, what it does for the theme, and the words that say so. */
export interface ThemeReason {
  entry: RecordEntry
  role: ThemeRole
  evidence: readonly Evidence[]
}

/**
 * A theme's reasons with their words. A theme may rest on fewer words than its record does (the modifier in
 * a slogan's member); such words of its own go to the first record that has none in common with it.
 */
export function themeReasons(dataset: Dataset, theme: ZoneTheme): ThemeReason[] {
  const { records, evidence } = lookup(dataset)
  const entries = theme.because.flatMap(({ record, role }) => {
    const entry = records.get(record)
    return entry ? [{ entry, role }] : []
  })
  const ofRecords = new Set(entries.flatMap(({ entry }) => entry.record.evidence))
  const own = theme.evidence.filter((id) => !ofRecords.has(id))
  return entries.map(({ entry, role }) => {
    const common = entry.record.evidence.filter((id) => theme.evidence.includes(id))
    const ids = common.length > 0 ? common : [own.shift() ?? entry.record.evidence].flat()
    return { entry, role, evidence: ids.flatMap((id) => evidence.get(id) ?? []) }
  })
}
