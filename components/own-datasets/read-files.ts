import type { DatasetFile } from '@/lib/user-datasets/project-file'

/** More than a browser keeps with ease; a dataset of 10,000 zones is a tenth of it. */
const LARGEST = 200_000_000

/** What files that a reader chose or dropped come to: a dataset, problems, or a name that says why they were not read. */
export type ReadFiles = DatasetFile | 'tooLarge' | 'unreadable' | 'manyFiles'

/** Reads files that a reader chose; they go nowhere. Every kind of file comes in here. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const [file, ...others] = files
  if (!file) return 'unreadable'
  if (others.length > 0) return 'manyFiles'
  if (file.size > LARGEST) return 'tooLarge'
  try {
    const [text, { readDatasetText }] = await Promise.all([
      file.text(),
      import('@/lib/user-datasets/project-file'),
    ])
    return readDatasetText(text)
  } catch {
    return 'unreadable'
  }
}
