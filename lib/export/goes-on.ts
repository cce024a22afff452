import type { Job, Made } from './export-format'

/** What a format answers once its making was called off. */
export const CANCELLED: Made = { ok: false, problem: { code: 'cancelled' } }

/**
 * Between two parts of a making or a reading: says how far it is, lets the page or the worker hear what was pressed, and
 * answers whether to go on.
 *
 * @param share of the work that is done, 0 to 1
 */
export async function goesOn(job: Job | undefined, share: number): Promise<boolean> {
  if (!job) return true
  if (job.signal.aborted) return false
  job.onProgress(share)
  await new Promise((resolve) => setTimeout(resolve))
  return !job.signal.aborted
}
