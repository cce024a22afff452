import type { ImportProblem } from './import-problem'

/** What a step of reading comes to: its value, or why it stopped: a problem, or that the reader called it off. */
export type Outcome<Value> = { ok: true; value: Value } | Stopped
export interface Stopped {
  ok: false
  stop: ImportProblem | 'cancelled'
}

export const CANCELLED: Stopped = { ok: false, stop: 'cancelled' }

export function stoppedBy(problem: ImportProblem): Stopped {
  return { ok: false, stop: problem }
}
