import { useCallback, useEffect, useState } from 'react'

/** A part of the program that a page's first view does without. */
export interface Later<Part> {
  /** @param isWanted whether somebody waits for it, or it may take its time */
  load: (isWanted: boolean) => Promise<Part>
  /** Null until it has come once; then it is there for all who want it. */
  part: Part | null
}

export function later<Part>(load: Later<Part>['load']): Later<Part> {
  return { load, part: null }
}

type State<Part> = { status: 'waiting' | 'failed' } | { status: 'ready'; part: Part }

/** The longest that a browser which is never idle is waited for, in ms, and how long one is that cannot tell. */
const PATIENCE = 4000
const PAUSE = 500

/**
 * A part that comes while the browser is idle, and so is there when it is asked for; or at once, where it is wanted now.
 * @param isWanted whether there is nothing to show without it
 */
export function useLater<Part>(
  from: Later<Part>,
  isWanted: boolean,
): { state: State<Part>; retry: () => void } {
  const [state, setState] = useState<State<Part>>(() =>
    from.part ? { status: 'ready', part: from.part } : { status: 'waiting' },
  )
  const load = useCallback(async () => {
    setState((before) => (before.status === 'failed' ? { status: 'waiting' } : before))
    try {
      const part = await from.load(isWanted)
      from.part = part
      setState({ status: 'ready', part })
    } catch {
      setState((before) => (before.status === 'ready' ? before : { status: 'failed' }))
    }
  }, [from, isWanted])
  const isWaiting = state.status === 'waiting'
  useEffect(() => {
    if (!isWaiting) return
    if (isWanted) {
      void load()
      return
    }
    return whenIdle(() => void load())
  }, [isWaiting, isWanted, load])
  return { state, retry: load }
}

/** Answers with what calls it off. */
function whenIdle(task: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, PAUSE)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(task, { timeout: PATIENCE })
  return () => cancelIdleCallback(handle)
}
