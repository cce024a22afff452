import type { DatasetFile } from '@/lib/user-datasets/project-file'

/** More than a browser keeps with ease; a dataset of 10,000 zones is a tenth of it. */
const LARGEST = 200_000_000

/** What files that a reader chose or dropped come to: a dataset, problems, tables to import, or why they were not read. */
export type ReadFiles = DatasetFile | 'tables' | 'tooLarge' | 'unreadable' | 'lost'

/** Reads files that a reader chose; they go nowhere. Every kind of file comes in here; only one that is JSON is read here. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const [file, ...others] = files
  if (!file) return 'unreadable'
  try {
    if (others.length > 0 || !(await isJson(file))) return 'tables'
    if (file.size > LARGEST) return 'tooLarge'
    const text = await file.text()
    // What did not come is a part of the program, and not the file.
    const reader = await import('@/lib/user-datasets/project-file').catch(() => null)
    return reader ? reader.readDatasetText(text) : 'lost'
  } catch {
    return 'unreadable'
  }
}

/** By its name, or where it opens as an object. */
async function isJson(file: File): Promise<boolean> {
  return /\.json$/i.test(file.name) || /^\s*\{/.test(await file.slice(0, 1000).text())
}
