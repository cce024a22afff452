import type { Dataset } from '@/lib/domain/dataset'
import { lookup, type RecordId } from '@/lib/domain/lookup'
import type { Column } from '../comparison'
import { once } from '../once'
import { setBit, unite, wordsFor } from './bits'

/** For each document, the zones whose value rests on it: a bit set, zone z of the dataset at bit z. */
export type SourceBits = ReadonlyMap<string, Uint32Array>

/**
 * On which documents the values of a column rest. One pass over the records behind them, of values that share theirs one pass
 * for all; kept as long as dataset and column.
 */
export const sourceBits = once((dataset: Dataset) =>
  once((column: Column): SourceBits => {
    const found = new Map<string, Uint32Array>()
    const bitsOf = (source: string) => {
      const bits = found.get(source) ?? new Uint32Array(wordsFor(dataset.zones.length))
      found.set(source, bits)
      return bits
    }
    if (dataset.evidence.length === 0) return found
    if (column.madeOf) {
      for (const part of column.madeOf)
        for (const [source, bits] of sourceBits(dataset)(part)) unite(bitsOf(source), bits)
      return found
    }
    const { records } = column.metric
    const shared = records && new Set(eachSource(dataset, records(dataset)))
    for (const [z, { id }] of dataset.zones.entries()) {
      const value = column.values.get(id)
      if (!value || (shared && value.value === null)) continue
      for (const source of shared ?? eachSource(dataset, value.from)) setBit(bitsOf(source), z)
    }
    return found
  }),
)

/** The documents behind some records, each as often as evidence names it. */
export function* eachSource(dataset: Dataset, records: Iterable<RecordId>): Generator<string> {
  const maps = lookup(dataset)
  for (const id of records)
    for (const piece of maps.records.get(id)?.record.evidence ?? []) {
      const source = maps.evidence.get(piece)?.source
      if (source !== undefined) yield source
    }
}
