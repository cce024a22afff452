import type { Dataset } from '@/lib/domain/dataset'
import type { MadeFile } from '@/lib/export/download'
import type { SavedView } from '@/lib/saved-views/saved-view'
import { datasetText } from './kept-dataset'
import { writeProject } from './project-file'

/** A dataset as the file that opens here again: `own-coast-1.2.0.json`. */
export function datasetFile(dataset: Dataset): MadeFile {
  return json(`${dataset.id}-${dataset.version}.json`, datasetText(dataset))
}

/** A dataset with its saved views: `own-coast-1.2.0_project.json`. */
export function projectFile(dataset: Dataset, views: readonly SavedView[]): MadeFile {
  return json(`${dataset.id}-${dataset.version}_project.json`, writeProject(dataset, views))
}

function json(name: string, content: string): MadeFile {
  return { name, mime: 'application/json', content }
}
