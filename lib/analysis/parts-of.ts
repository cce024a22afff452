import type { Dataset } from '@/lib/domain/dataset'
import { lookup, type RecordId } from '@/lib/domain/lookup'
import type { Metric, MetricPart } from './metric'

/** The counted records of a value by kind, in drawing order; kinds without a record are left out. */
export function partsOf(
  metric: Metric,
  from: readonly RecordId[],
  dataset: Dataset,
): { part: MetricPart; from: RecordId[] }[] {
  const { records } = lookup(dataset)
  const rest = new Set(from)
  return (metric.parts ?? []).flatMap((part) => {
    const own = [...rest].filter((id) => {
      const entry = records.get(id)
      return entry !== undefined && part.holds(entry)
    })
    for (const id of own) rest.delete(id)
    return own.length > 0 ? [{ part, from: own }] : []
  })
}
