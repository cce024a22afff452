import { proxy, wrap } from 'comlink'
import { whenGone } from '@/components/layout/worker-life'
import type { ImportDesk } from '@/lib/user-datasets/desk/import-desk'

/** The desk as it answers from another thread. */
export type AskedDesk = {
  [Name in keyof ImportDesk]: (
    ...given: Parameters<ImportDesk[Name]>
  ) => Promise<Awaited<ReturnType<ImportDesk[Name]>>>
}

/** A desk in a worker. Calls to it are made by `ask`, which rejects where the worker does not come or breaks down. */
export interface RunningDesk {
  ask: <Answer>(question: (desk: AskedDesk) => Promise<Answer>) => Promise<Answer>
  /** Stops whatever it does, at once. Nothing is answered any more. */
  end: () => void
}

export function startDesk(): RunningDesk {
  const worker = new Worker(
    new URL('../../../lib/user-datasets/desk/import-worker.ts', import.meta.url),
    { type: 'module' },
  )
  const desk = wrap(worker) as unknown as AskedDesk
  const broken = new Promise<never>((_, reject) => {
    const tell = () => reject(new Error('the worker of imports did not come, or broke down'))
    worker.addEventListener('error', tell)
    worker.addEventListener('messageerror', tell)
    whenGone(worker, tell)
  })
  broken.catch(() => undefined)
  return {
    ask: (question) => Promise.race([question(desk), broken]),
    end: () => worker.terminate(),
  }
}

/** What the worker calls on the page. */
export const proxyOf = proxy
