import { useCallback, useEffect, useRef, useState } from 'react'
import type { MadeFile } from '@/lib/export/download'
import type { ExportProblem, Job } from '@/lib/export/export-format'
import { type FileRequest, makeFile } from '@/lib/export/make-file'

/** Longer than two presses of a key follow each other, shorter than anybody waits for a size. */
const SETTLES_AFTER = 200

export type Making =
  | { is: 'making'; share: number }
  | { is: 'made'; file: MadeFile }
  | { is: 'failed'; problem: ExportProblem | { code: 'not-loaded' } }

/** A making under way. */
interface Attempt {
  controller: AbortController
  ends: Promise<Making>
}

/**
 * Makes the file that is asked for as soon as the asking has settled, so that its size and what stands in its way
 * are known before it is taken. Another request calls the one under way off.
 */
export function useMaking(request: FileRequest | null): {
  making: Making
  /** The file, once it is made; made anew where that failed before. */
  wait: () => Promise<Making>
  cancel: () => void
} {
  const [making, setMaking] = useState<Making>({ is: 'making', share: 0 })
  const latest = useRef<Attempt | null>(null)

  const start = useCallback(
    (delay: number) => {
      latest.current?.controller.abort()
      const controller = new AbortController()
      // What has been replaced is silent; what the reader called off says so.
      const tell = (state: Making) => latest.current?.controller === controller && setMaking(state)
      latest.current = request && { controller, ends: attempt(request, delay, controller, tell) }
      return latest.current
    },
    [request],
  )

  useEffect(() => {
    start(SETTLES_AFTER)
    return () => latest.current?.controller.abort()
  }, [start])

  const wait = useCallback(async () => {
    const again = making.is === 'failed' ? start(0) : latest.current
    return (await again?.ends) ?? making
  }, [making, start])
  const cancel = useCallback(() => latest.current?.controller.abort(), [])
  return { making, wait, cancel }
}

async function attempt(
  request: FileRequest,
  delay: number,
  { signal }: AbortController,
  tell: (making: Making) => void,
): Promise<Making> {
  await new Promise((resolve) => setTimeout(resolve, delay))
  tell({ is: 'making', share: 0 })
  const end = await endOf(request, {
    signal,
    onProgress: (share) => tell({ is: 'making', share }),
  })
  tell(end)
  return end
}

async function endOf(request: FileRequest, job: Job): Promise<Making> {
  if (job.signal.aborted) return { is: 'failed', problem: { code: 'cancelled' } }
  try {
    const made = await makeFile(request, job)
    return made.ok ? { is: 'made', file: made.file } : { is: 'failed', problem: made.problem }
  } catch {
    return { is: 'failed', problem: { code: 'not-loaded' } }
  }
}
