import type { Zone } from '@/lib/domain/zone'
import type { TableModel, Written } from './table'

/** Heads of the ranks under the reader's weights; none without weights. */
export function rankFields({ comparison, words }: TableModel): string[] {
  const { csvRank, csvFirst, csvLast } = words.messages.weighting
  return comparison.weighting?.column ? [csvRank, csvFirst, csvLast] : []
}

/** A zone's rank, and the foremost and hindmost one under nearby weightings. */
export function writtenRanks(zone: Zone, { comparison: { weighting } }: TableModel): Written[] {
  if (!weighting?.column) return []
  const range = weighting.ranges.get(zone.id)
  return range ? [range.rank, range.first, range.last] : [null, null, null]
}
