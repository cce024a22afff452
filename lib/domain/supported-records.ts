import type { Dataset } from './dataset'
import type { EvidenceId } from './evidence'
import { lookup, type RecordEntry } from './lookup'

/** The way back from words to what rests on them: the records of each piece of evidence, in file order. */
export function supportedRecords(
  dataset: Dataset,
): ReadonlyMap<EvidenceId, readonly RecordEntry[]> {
  const supported = new Map<EvidenceId, RecordEntry[]>()
  for (const entry of lookup(dataset).records.values())
    for (const id of new Set(entry.record.evidence)) {
      const known = supported.get(id)
      if (known) known.push(entry)
      else supported.set(id, [entry])
    }
  return supported
}
