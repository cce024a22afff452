import type { Dataset } from '@/lib/domain/dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { type FileProblem, notJson, otherId } from './file-problem'
import type { KeptEntry } from './kept-dataset'

export type ReadKept =
  | { ok: true; dataset: Dataset }
  | { ok: false; problems: readonly FileProblem[] }

/** What was kept goes through the same door as what is opened: it may have been damaged, or written by another version. */
export async function readKept({ kept, text: written }: KeptEntry): Promise<ReadKept> {
  const text = await written.text()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, problems: [notJson(text)] }
  }
  const parsed = parseDataset(value)
  if (!parsed.ok) return { ok: false, problems: parsed.problems }
  if (parsed.dataset.id !== kept.id)
    return { ok: false, problems: [otherId(kept.id, parsed.dataset.id)] }
  return { ok: true, dataset: parsed.dataset }
}
