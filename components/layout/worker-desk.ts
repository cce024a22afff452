import { proxy, wrap } from 'comlink'
import { DeskLost } from './desk-lost'
import { whenGone } from './worker-life'

/** A desk as it answers from another thread. */
export type Asked<Desk> = {
  [Name in keyof Desk]: Desk[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer>>
    : never
}

/** A desk in a worker. Calls to it are made by `ask`, which rejects where the worker does not come or breaks down. */
export interface RunningDesk<Desk> {
  ask: <Answer>(question: (desk: Asked<Desk>) => Promise<Answer>) => Promise<Answer>
  /** Stops whatever it does, at once. Nothing is answered any more. */
  end: () => void
}

export function deskIn<Desk>(worker: Worker): RunningDesk<Desk> {
  const desk = wrap(worker) as unknown as Asked<Desk>
  const broken = new Promise<never>((_, reject) => {
    const tell = () => reject(new DeskLost())
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
