import { cellOf } from '@/lib/analysis/comparison'
import { partsOf } from '@/lib/analysis/parts-of'
import type { Zone } from '@/lib/domain/zone'
import type { ChartInput } from './chart'

/** What the records of a bar fall into, in words; empty where they fall into no kinds. */
export function barParts(zone: Zone, { comparison, words }: ChartInput): string {
  const { shown, dataset } = comparison
  const parts = partsOf(shown.metric, cellOf(shown, zone.id).from, dataset)
  return words.messages.figure.listed(
    parts.map(({ part, from }) =>
      part.count[words.locale](words.formats.number(from.length), from.length),
    ),
  )
}
