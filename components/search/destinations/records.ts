import { recordHref } from '@/components/filters/zone-params'
import { lookup, type RecordEntry } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import type { DestinationKind, DestinationSource } from './destination'

export const subAreas = records('subArea', ['subArea'])
/** With the slogans and headings that they stand under. */
export const goals = records('goal', ['goalGroup', 'goal'])
export const measures = records('measure', ['measure'])
export const positioning = records('positioning', ['positioning'])
export const context = records('context', ['context'])

/** Records of zones lead to their place in the zone's whole record. */
function records(kind: DestinationKind, kinds: readonly RecordEntry['kind'][]): DestinationSource {
  return ({ dataset, locale }) =>
    [...lookup(dataset).records.values()].flatMap((entry) => {
      const { zone, record } = entry
      if (!zone || !kinds.includes(entry.kind)) return []
      return {
        id: `record ${record.id}`,
        kind,
        name: recordText(entry, dataset),
        of: zone.shortName,
        zone: zone.id,
        // Of many records few are gone to.
        get href() {
          return recordHref(locale, zone.id, record.id, dataset)
        },
      }
    })
}
