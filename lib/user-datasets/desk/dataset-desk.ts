import type { DatasetId } from '@/lib/domain/dataset'
import type { LongFile } from '@/lib/export/download'
import type { SavedView } from '@/lib/saved-views/saved-view'
import { datasetFile, projectFile } from '@/lib/user-datasets/dataset-file'
import { partsOf } from '@/lib/user-datasets/dataset-parts'
import type { FileProblem } from '@/lib/user-datasets/file-problem'
import type { Rewrite } from '@/lib/user-datasets/keep-dataset'
import {
  type KeptEntry,
  type WrittenDataset,
  writtenDataset,
} from '@/lib/user-datasets/kept-dataset'
import { type Merging, mergeDatasets } from '@/lib/user-datasets/merge-datasets'
import { ownId } from '@/lib/user-datasets/own-id'
import { readDatasetText } from '@/lib/user-datasets/project-file'
import { readKept } from '@/lib/user-datasets/read-kept'

interface Faulty {
  ok: false
  problems: readonly FileProblem[]
}

/** What a file of ours holds: its dataset, written as it can be kept, and the views that were saved of it. */
export type FileRead =
  | {
      ok: true
      written: WrittenDataset
      /** The id that it has in its file, and in those views. */
      from: DatasetId
      views: readonly SavedView[]
      /** What of the views could not be read and is left out. */
      problems: readonly FileProblem[]
    }
  | Faulty

/**
 * The desk at which datasets are read, checked, written and merged: with thousands of zones each of these takes longer than
 * a page may pause. It is made for a worker: what goes in and out can be sent, and long texts stay off the page.
 */
export interface DatasetDesk {
  readFile: (file: Blob) => Promise<FileRead>
  /** Reads what was kept. Its dataset is then handed on part by part. */
  open: (entry: KeptEntry) => Promise<{ ok: true } | Faulty>
  /** The next part of the dataset opened last; null after the last one. */
  nextPart: () => string | null
  rewrite: Rewrite
  merge: (
    first: Blob,
    second: Blob,
    merging: Merging,
  ) => Promise<{ ok: true; written: WrittenDataset } | Faulty>
  /** What was kept as a file for people, alone or with its saved views; null where it cannot be read. */
  file: (
    entry: KeptEntry,
    what: 'dataset' | 'project',
    views: readonly SavedView[],
  ) => Promise<LongFile | null>
}

export function datasetDesk(): DatasetDesk {
  let parts: Iterator<string> | null = null
  return {
    async readFile(file) {
      const read = readDatasetText(await file.text())
      if (!read.ok) return read
      const { dataset, views, problems } = read
      const { id } = dataset
      return {
        ok: true,
        written: writtenDataset({ ...dataset, id: ownId(id) }),
        from: id,
        views,
        problems,
      }
    },
    async open(entry) {
      const read = await readKept(entry)
      parts = read.ok ? partsOf(read.dataset) : null
      return read.ok ? { ok: true } : read
    },
    nextPart() {
      const next = parts?.next()
      return next && !next.done ? next.value : null
    },
    async rewrite(entry, changes) {
      const read = await readKept(entry)
      return read.ok ? writtenDataset({ ...read.dataset, ...changes }) : null
    },
    async merge(first, second, merging) {
      const one = readDatasetText(await first.text())
      const other = readDatasetText(await second.text())
      if (!one.ok) return one
      if (!other.ok) return other
      const merged = mergeDatasets(one.dataset, other.dataset, merging)
      return merged.ok ? { ok: true, written: writtenDataset(merged.dataset) } : merged
    },
    async file(entry, what, views) {
      const read = await readKept(entry)
      if (!read.ok) return null
      const made = what === 'dataset' ? datasetFile(read.dataset) : projectFile(read.dataset, views)
      return { ...made, content: new Blob([made.content]) }
    },
  }
}
