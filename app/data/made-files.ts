import { BUILT_ON, ORIGIN } from '@/app/site'
import { builtInDataset } from '@/data/catalog'
import type { Dataset } from '@/lib/domain/dataset'
import type { FileContent } from '@/lib/export/export-format'
import { publishedFiles } from './files'
import type { PublishedFile } from './published-file'

/** A published file with what it holds. */
export interface PublishedContent extends PublishedFile {
  address: string
  content: FileContent
}

const made = new Map<Dataset['id'], Promise<PublishedContent[]>>()

/** The files of a built-in dataset as this build has them, each made once; none for an id that is not built in. */
export function madeFiles(id: Dataset['id']): Promise<PublishedContent[]> {
  let files = made.get(id)
  if (!files) {
    files = make(id)
    made.set(id, files)
  }
  return files
}

async function make(id: Dataset['id']): Promise<PublishedContent[]> {
  const dataset = builtInDataset(id)
  const files = dataset ? publishedFiles(dataset, { origin: ORIGIN, builtOn: BUILT_ON }) : []
  return Promise.all(
    files.map(async (file) => ({
      ...file,
      address: `/data/${id}/${file.path}`,
      content: await file.make(),
    })),
  )
}
