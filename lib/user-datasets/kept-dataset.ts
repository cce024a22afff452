import type { Dataset, DatasetId } from '@/lib/domain/dataset'
import type { LocalizedText } from '@/lib/domain/text'

/** What is known of a dataset kept in this browser without reading it. */
export interface KeptDataset {
  id: DatasetId
  title: LocalizedText
  version: string
  /** How many zones it compares. */
  zones: number
  /** Of its text in UTF-8. */
  bytes: number
  /** The reader's dates, ISO: `2026-11-23`. */
  addedOn: string
  changedOn: string
  /** Counts the changes, so that what was read before one can be told from what is there now. */
  edition: number
  /** What is known was damaged in the store; the rest is stood in for, and not to be shown. */
  isDamaged?: true
}

/** A dataset as it is kept: what is known of it, and its text, as in a file. */
export interface KeptEntry {
  kept: KeptDataset
  text: string
}

/** Makes an entry of a dataset. */
export function entryOf(
  dataset: Dataset,
  { today, before }: { today: string; before?: KeptDataset | undefined },
): KeptEntry {
  const text = datasetText(dataset)
  const { id, title, version } = dataset
  return {
    kept: {
      id,
      title,
      version,
      zones: dataset.zones.length,
      bytes: new TextEncoder().encode(text).length,
      addedOn: before?.addedOn ?? today,
      changedOn: today,
      edition: (before?.edition ?? 0) + 1,
    },
    text,
  }
}

/** A dataset as a file holds it. */
export function datasetText(dataset: Dataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`
}
