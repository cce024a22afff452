import type { Dataset } from '@/lib/domain/dataset'
import { isTextQuote } from '@/lib/domain/evidence'
import { eachRecord, lookup, type RecordEntry } from '@/lib/domain/lookup'

/** How many records of one kind a dataset has, and for how many the words and their place are recorded. */
export interface RecordCount {
  kind: RecordEntry['kind']
  records: number
  quoted: number
}

/** Records by kind, in file order; kinds without a record are left out. */
export function recordCounts(dataset: Dataset): RecordCount[] {
  const { evidence } = lookup(dataset)
  const counts = new Map<RecordEntry['kind'], RecordCount>()
  for (const { kind, record } of eachRecord(dataset)) {
    const count = counts.get(kind) ?? { kind, records: 0, quoted: 0 }
    const isQuoted = record.evidence.some((id) => {
      const piece = evidence.get(id)
      return piece !== undefined && isTextQuote(piece)
    })
    counts.set(kind, {
      kind,
      records: count.records + 1,
      quoted: count.quoted + (isQuoted ? 1 : 0),
    })
  }
  return [...counts.values()]
}
