import type { Dataset } from '@/lib/domain/dataset'
import type { RecordId } from '@/lib/domain/lookup'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { Column, Comparison } from './comparison'
import { shareAny } from './kernels/bits'
import { rowsIn } from './kernels/rows'
import { eachSource, sourceBits } from './kernels/source-bits'

/** The documents that some columns rest on for the zones shown, in dataset order. */
export function citedSources(
  { dataset, zones }: Pick<Comparison, 'dataset' | 'zones'>,
  columns: readonly Column[],
): SourceDocument[] {
  const { bits } = rowsIn(dataset.zones, zones)
  return dataset.sources.filter(({ id }) =>
    columns.some((column) => {
      const citing = sourceBits(dataset)(column).get(id)
      return citing !== undefined && shareAny(citing, bits)
    }),
  )
}

/** The documents that some records rest on, in dataset order. */
export function sourcesOf(dataset: Dataset, records: Iterable<RecordId>): SourceDocument[] {
  const cited = new Set<string>()
  for (const source of eachSource(dataset, records)) {
    cited.add(source)
    // Of very many records the first few name them all.
    if (cited.size >= dataset.sources.length) break
  }
  return dataset.sources.filter(({ id }) => cited.has(id))
}
