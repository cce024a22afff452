import type { FileRead } from '@/lib/user-datasets/desk/dataset-desk'
import { DeskLost } from '../layout/desk-lost'

/** More than a browser keeps with ease; a dataset of 10,000 zones is a tenth of it. */
const LARGEST = 200_000_000

/** What files that a reader chose or dropped come to: a dataset, problems, tables to import, or why they were not read. */
export type ReadFiles = FileRead | 'tables' | 'tooLarge' | 'unreadable' | 'lost'

/** Reads files that a reader chose; they go nowhere. Every kind of file comes in here; only one that is JSON is read here. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const [file, ...others] = files
  if (!file) return 'unreadable'
  try {
    if (others.length > 0 || !(await isJson(file))) return 'tables'
    if (file.size > LARGEST) return 'tooLarge'
    const desk = await import('../layout/at-dataset-desk').catch(() => null)
    if (!desk) return 'lost'
    return await desk.atDatasetDesk((at) => at.readFile(file))
  } catch (error) {
    return error instanceof DeskLost ? 'lost' : 'unreadable'
  }
}

/** By its name, or where it opens as an object. */
async function isJson(file: File): Promise<boolean> {
  return /\.json$/i.test(file.name) || /^\s*\{/.test(await file.slice(0, 1000).text())
}
