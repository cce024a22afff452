import type { Dataset } from '@/lib/domain/dataset'
import { loadPinyin, type ReadPinyin } from '@/lib/search/read-pinyin'
import { applyMends } from './apply-mends'
import { buildDataset } from './build/build-dataset'
import { spellBy } from './build/id-words'
import { type ImportProblem, importProblem } from './import-problem'
import { goesOn, type Job, partOf, unwatchedJob } from './job'
import { keepValid } from './keep-valid'
import { fitMapping } from './map/fit-mapping'
import type { Mapping } from './map/mapping'
import type { Mend } from './mend'
import { type ProblemList, problemList } from './problem-list'
import type { Content } from './read/read-files'

/** What an import comes to: the dataset of all that could be used, and what there is to say of the rest. */
export type Imported =
  | { ok: true; dataset: Dataset; problems: readonly ImportProblem[] }
  | { ok: false; isCancelled: boolean; problems: readonly ImportProblem[] }

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
  const failed = (isCancelled: boolean): Imported => ({
    ok: false,
    isCancelled,
    problems: isCancelled ? [] : problems.list(),
  })
  const made = await makeFile(content, mapping, mends, problems, read, partOf(job, 0, 0.7))
  if (made.is !== 'made') return failed(made.is === 'cancelled')
  if (!(await goesOn(job, 0.7))) return failed(true)
  const dataset = keepValid(made.file, made.name, problems)
  job.onProgress(1)
  return dataset ? { ok: true, dataset, problems: problems.list() } : failed(false)
}

type MadeFile = { is: 'made'; file: unknown; name: string } | { is: 'cancelled' | 'nothing' }

async function makeFile(
  content: Content,
  mapping: Mapping | null,
  mends: readonly Mend[],
  problems: ProblemList,
  read: () => Promise<ReadPinyin>,
  job: Job,
): Promise<MadeFile> {
  if (content.kind === 'dataset') return { is: 'made', file: content.value, name: content.file }
  const name = content.workbook.sheets[0]?.file ?? ''
  if (!mapping) {
    problems.add(importProblem('zones-absent', { place: { file: name } }))
    return { is: 'nothing' }
  }
  const workbook = applyMends(content.workbook, mends)
  const spell = spellBy(await read().catch(() => null))
  const fitted = fitMapping(mapping, workbook, problems)
  const { file, isCancelled } = await buildDataset(workbook, fitted, problems, spell, job)
  if (file) return { is: 'made', file, name }
  return { is: isCancelled ? 'cancelled' : 'nothing' }
}
