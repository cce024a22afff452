import type { Dataset } from '@/lib/domain/dataset'
import type { Job } from '@/lib/export/export-format'
import { goesOn } from '@/lib/export/goes-on'
import { loadPinyin, type ReadPinyin } from '@/lib/search/read-pinyin'
import { applyMends } from './apply-mends'
import { buildDataset } from './build/build-dataset'
import { spellBy } from './build/id-words'
import { type ImportProblem, importProblem } from './import-problem'
import { partOf, unwatchedJob } from './job'
import { keepValid } from './keep-valid'
import { fitMapping } from './map/fit-mapping'
import type { Mapping } from './map/mapping'
import type { Mend } from './mend'
import { type ProblemList, problemList } from './problem-list'
import type { Content } from './read/read-files'
import type { Workbook } from './workbook'

interface NotImported {
  ok: false
  isCancelled: boolean
  problems: readonly ImportProblem[]
}

/** What an import comes to: the dataset of all that could be used, and what there is to say of the rest. */
export type Imported =
  | { ok: true; dataset: Dataset; problems: readonly ImportProblem[] }
  | NotImported

/** What rows come to by themselves: what there is to say of them, and how many zones they make. */
type ImportedRows = { ok: true; zones: number; problems: readonly ImportProblem[] } | NotImported

/**
 * The door for what was read: content, mapping and mends in, dataset and problems out. The same three give the same
 * dataset; the content is never changed. Rows in error are left out and listed, the others go through. Never throws.
 *
 * @param read how Chinese names are spelled in ids; where it cannot be had, ids are numbered
 * @param mapping which column is what; a dataset in our own form needs none, and none makes nothing of a workbook
 */
export async function importDataset(
  content: Content,
  mapping: Mapping | null,
  mends: readonly Mend[] = [],
  job: Job = unwatchedJob(),
  read: () => Promise<ReadPinyin> = loadPinyin,
): Promise<Imported> {
  const problems = problemList()
  const made = await makeFile(content, mapping, mends, problems, read, partOf(job, 0, 0.7))
  if (made.is !== 'made') return notImported(made, problems)
  if (!(await goesOn(job, 0.7))) return notImported({ is: 'cancelled' }, problems)
  const dataset = keepValid(made.file, made.name, problems)
  job.onProgress(1)
  return dataset
    ? { ok: true, dataset, problems: problems.list() }
    : notImported({ is: 'nothing' }, problems)
}

/**
 * The first half of that: what rows say and what is wrong with them. What they make is not yet held against the format of
 * datasets, which takes as long again and seldom finds what the rows did not.
 */
export async function importRows(
  workbook: Workbook,
  mapping: Mapping,
  mends: readonly Mend[],
  job: Job = unwatchedJob(),
  read: () => Promise<ReadPinyin> = loadPinyin,
): Promise<ImportedRows> {
  const problems = problemList()
  const content: Content = { kind: 'workbook', workbook }
  const made = await makeFile(content, mapping, mends, problems, read, job)
  return made.is === 'made'
    ? { ok: true, zones: made.zones, problems: problems.list() }
    : notImported(made, problems)
}

type MadeFile =
  | { is: 'made'; file: unknown; name: string; zones: number }
  | { is: 'cancelled' | 'nothing' }

function notImported({ is }: { is: 'cancelled' | 'nothing' }, problems: ProblemList): NotImported {
  const isCancelled = is === 'cancelled'
  return { ok: false, isCancelled, problems: isCancelled ? [] : problems.list() }
}

async function makeFile(
  content: Content,
  mapping: Mapping | null,
  mends: readonly Mend[],
  problems: ProblemList,
  read: () => Promise<ReadPinyin>,
  job: Job,
): Promise<MadeFile> {
  if (content.kind === 'dataset')
    return { is: 'made', file: content.value, name: content.file, zones: 0 }
  const name = content.workbook.sheets[0]?.file ?? ''
  if (!mapping) {
    problems.add(importProblem('zones-absent', { place: { file: name } }))
    return { is: 'nothing' }
  }
  const workbook = applyMends(content.workbook, mends)
  const spell = spellBy(await read().catch(() => null))
  const fitted = fitMapping(mapping, workbook, problems)
  const { file, isCancelled } = await buildDataset(workbook, fitted, problems, spell, job)
  if (file) return { is: 'made', file, name, zones: file.zones.length }
  return { is: isCancelled ? 'cancelled' : 'nothing' }
}
