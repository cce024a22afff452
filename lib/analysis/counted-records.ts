import type { RecordId } from '@/lib/domain/lookup'
import type { Zone } from '@/lib/domain/zone'

interface CountedRecord {
  id: RecordId
  evidence: readonly string[]
}

/** The records of a zone that enter a count: not its context, slogans, or ties inferred from a name. */
export function countedRecords(zone: Zone): CountedRecord[] {
  return [
    ...zone.subAreas,
    ...zone.themes,
    ...zone.goals,
    ...zone.measures,
    ...zone.linkages.filter(({ basis }) => basis === 'named'),
  ]
}
