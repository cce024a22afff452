import type { Dataset } from '@/lib/domain/dataset'
import { partJoiner } from '@/lib/user-datasets/dataset-parts'
import type { DatasetDesk } from '@/lib/user-datasets/desk/dataset-desk'
import type { FileProblem } from '@/lib/user-datasets/file-problem'
import type { Rewrite } from '@/lib/user-datasets/keep-dataset'
import type { KeptEntry } from '@/lib/user-datasets/kept-dataset'
import { type Asked, deskIn } from './worker-desk'

/** Has something done at a desk of its own, away from the page. Rejects where the worker does not come or breaks down. */
export async function atDatasetDesk<Answer>(
  work: (desk: Asked<DatasetDesk>) => Promise<Answer>,
): Promise<Answer> {
  const desk = deskIn<DatasetDesk>(
    new Worker(new URL('../../lib/user-datasets/desk/dataset-worker.ts', import.meta.url), {
      type: 'module',
    }),
  )
  try {
    return await desk.ask(work)
  } finally {
    desk.end()
  }
}

export const rewrite: Rewrite = (entry, changes) =>
  atDatasetDesk((desk) => desk.rewrite(entry, changes))

/** Reads what was kept, part by part: however many zones it has, the page answers meanwhile. */
export function openKept(
  entry: KeptEntry,
): Promise<{ ok: true; dataset: Dataset } | { ok: false; problems: readonly FileProblem[] }> {
  return atDatasetDesk(async (desk) => {
    const opened = await desk.open(entry)
    if (!opened.ok) return opened
    const joiner = partJoiner()
    for (let part = await desk.nextPart(); part !== null; part = await desk.nextPart())
      joiner.add(part)
    return { ok: true, dataset: joiner.joined() }
  })
}
