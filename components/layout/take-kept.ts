import type { DatasetId } from '@/lib/domain/dataset'
import { download } from '@/lib/export/download'
import { savedViews } from '@/lib/saved-views/saved-views-store'
import { theKeptStore } from './kept-datasets'

/** Hands out a kept dataset as a file, alone or with its saved views; the name of the file, or null where it cannot be read. */
export async function takeKept(id: DatasetId, what: 'dataset' | 'project'): Promise<string | null> {
  const [store, { atDatasetDesk }] = await Promise.all([
    theKeptStore(),
    import('./at-dataset-desk'),
  ])
  const entry = await store.read(id)
  const { views } = savedViews.current()
  const file = entry && (await atDatasetDesk((desk) => desk.file(entry, what, views)))
  if (!file) return null
  download(file)
  return file.name
}
