import type { Dataset } from '@/lib/domain/dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { parseSavedViews } from '@/lib/saved-views/parse-saved-views'
import type { SavedView } from '@/lib/saved-views/saved-view'
import { FORMAT as VIEWS, VERSION as VIEWS_VERSION } from '@/lib/saved-views/write-saved-views'
import { type FileProblem, notJson, notProjectVersion } from './file-problem'

const FORMAT = 'project'
const VERSION = 1

/** What a file of ours holds: a dataset, and with a project the views that were saved of it. */
export type DatasetFile =
  | {
      ok: true
      dataset: Dataset
      views: readonly SavedView[]
      /** What of the views could not be read and is left out. */
      problems: readonly FileProblem[]
    }
  | { ok: false; problems: readonly FileProblem[] }

/** A dataset and the views saved of it, in one file. */
export function writeProject(dataset: Dataset, views: readonly SavedView[]): string {
  const project = {
    zonescope: FORMAT,
    version: VERSION,
    dataset,
    views: views.filter((view) => view.dataset === dataset.id),
  }
  return `${JSON.stringify(project, null, 2)}\n`
}

/** Reads a dataset or a project. Never throws: whatever is wrong is a list of problems. */
export function readDatasetText(text: string): DatasetFile {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return { ok: false, problems: [notJson(text)] }
  }
  return isProject(value) ? readProject(value) : readDataset(value)
}

function readDataset(value: unknown): DatasetFile {
  const parsed = parseDataset(value)
  return parsed.ok ? { ok: true, dataset: parsed.dataset, views: [], problems: [] } : parsed
}

function readProject({ version, dataset, views }: Project): DatasetFile {
  if (version !== VERSION)
    return { ok: false, problems: [notProjectVersion(['version'], version, VERSION)] }
  const read = readDataset(dataset)
  if (!read.ok) return { ok: false, problems: read.problems.map(withinDataset) }
  const list = parseSavedViews(JSON.stringify({ format: VIEWS, version: VIEWS_VERSION, views }))
  return {
    ...read,
    views: list.views.filter((view) => view.dataset === read.dataset.id),
    problems: list.problems,
  }
}

function withinDataset({ path, ...words }: FileProblem): FileProblem {
  return { ...words, path: path.replace('$', '$.dataset') }
}

interface Project {
  version?: unknown
  dataset?: unknown
  views?: unknown
}

function isProject(value: unknown): value is Project {
  return (
    typeof value === 'object' &&
    value !== null &&
    'zonescope' in value &&
    value.zonescope === FORMAT
  )
}
