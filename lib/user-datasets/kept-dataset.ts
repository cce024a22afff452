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

/** A dataset as it is kept: what is known of it, and its text. */
export interface KeptEntry {
  kept: KeptDataset
  /** Never on the page's heap: it may be as long as fifty books. */
  text: Blob
}

/** A dataset written down: what can be told of it at once, and its text. */
export interface WrittenDataset {
  about: Pick<KeptDataset, 'id' | 'title' | 'version' | 'zones'>
  text: Blob
}

/** Writes a dataset as it is kept: on one line, which is half as long as a file for people. */
export function writtenDataset(dataset: Dataset): WrittenDataset {
  const { id, title, version, zones } = dataset
  return {
    about: { id, title, version, zones: zones.length },
    text: new Blob([JSON.stringify(dataset)], { type: 'application/json' }),
  }
}

/** Makes an entry of what was written. */
export function entryOf(
  { about, text }: WrittenDataset,
  { today, before }: { today: string; before?: KeptDataset | undefined },
): KeptEntry {
  return {
    kept: {
      ...about,
      bytes: text.size,
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
