/** A reading under way: what hears how far it is, and what may call it off. */
export interface Job {
  signal: AbortSignal
  /** @param share of the work that is done, 0 to 1 */
  onProgress: (share: number) => void
}

/** A job that nobody watches or stops. */
export function unwatchedJob(): Job {
  return { signal: new AbortController().signal, onProgress: () => {} }
}

/** The part of a job between two shares of it, as a job of its own. */
export function partOf(job: Job, from: number, to: number): Job {
  return { signal: job.signal, onProgress: (share) => job.onProgress(from + share * (to - from)) }
}

/**
 * Tells the share done, and lets whatever waits have its turn, a message that calls the job off among it.
 * Answers whether the job goes on.
 */
export async function goesOn(job: Job, share: number): Promise<boolean> {
  if (job.signal.aborted) return false
  job.onProgress(share)
  await new Promise((resume) => setTimeout(resume, 0))
  return !job.signal.aborted
}
