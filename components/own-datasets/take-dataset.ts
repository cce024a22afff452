import { download } from '@/lib/export/download'
import { savedViews } from '@/lib/saved-views/saved-views-store'
import type { KeptDataset } from '@/lib/user-datasets/kept-dataset'
import { theKeptStore } from '../layout/kept-datasets'

/** Hands out a kept dataset as a file, alone or with its saved views; the name of the file, or null where it cannot be read. */
export async function takeDataset(
  { id }: KeptDataset,
  what: 'dataset' | 'project',
): Promise<string | null> {
  const [store, { readKept }, { datasetFile, projectFile }] = await Promise.all([
    theKeptStore(),
    import('@/lib/user-datasets/read-kept'),
    import('@/lib/user-datasets/dataset-file'),
  ])
  const entry = await store.read(id)
  const read = entry && readKept(entry)
  if (!read?.ok) return null
  const file =
    what === 'dataset'
      ? datasetFile(read.dataset)
      : projectFile(read.dataset, savedViews.current().views)
  download(file)
  return file.name
}
