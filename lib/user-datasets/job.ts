import type { Job } from '@/lib/export/export-format'

/** A job that nobody watches or stops. */
export function unwatchedJob(): Job {
  return { signal: new AbortController().signal, onProgress: () => {} }
}

/** The part of a job between two shares of it, as a job of its own. */
export function partOf(job: Job, from: number, to: number): Job {
  return { signal: job.signal, onProgress: (share) => job.onProgress(from + share * (to - from)) }
}
