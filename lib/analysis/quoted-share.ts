import type { Dataset } from '@/lib/domain/dataset'
import { type Evidence, isTextQuote } from '@/lib/domain/evidence'
import type { QuoteInCopy } from '@/lib/domain/find-quotes'
import { lookup, type RecordId } from '@/lib/domain/lookup'

/** How many of some records have what level of evidence. Each level holds the next, but for what is stale. */
export interface QuotedShare {
  of: number
  /** With a quote whose words and place are recorded. */
  quoted: number
  /** With a quote that the reader's copy has too, and none that it lacks. */
  found: number
  /** With a quote that the reader's copy lacks. */
  stale: number
}

/**
 * @param inCopy what the reader's copy of a document says of a quote; nothing where none is open
 */
export function quotedShare(
  dataset: Dataset,
  records: readonly RecordId[],
  inCopy: (piece: Evidence) => QuoteInCopy['found'] | undefined = () => undefined,
): QuotedShare {
  const share = { of: 0, quoted: 0, found: 0, stale: 0 }
  const maps = lookup(dataset)
  for (const id of new Set(records)) {
    const named = maps.records.get(id)?.record.evidence ?? []
    const pieces = named.flatMap((piece) => maps.evidence.get(piece) ?? []).filter(isTextQuote)
    const answers = pieces.map(inCopy)
    share.of += 1
    if (pieces.length > 0) share.quoted += 1
    if (answers.includes('stale')) share.stale += 1
    else if (answers.some((answer) => answer !== undefined)) share.found += 1
  }
  return share
}
