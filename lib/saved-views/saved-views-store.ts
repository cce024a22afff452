import { mergeViews } from './edit-saved-views'
import { type ParsedViews, parseSavedViews } from './parse-saved-views'
import type { SavedView } from './saved-view'
import type { SavedViewProblem } from './saved-view-problem'
import { writeSavedViews } from './write-saved-views'

export const SAVED_VIEWS_KEY = 'zonescope-saved-views'

/** Why the browser does not keep what is saved: it lets pages keep nothing; it has no room; a newer program wrote there. */
type NotKept = 'denied' | 'full' | 'newer'

export interface SavedViewsState {
  views: readonly SavedView[]
  /** What of the storage cannot be read. It is kept as it stands. */
  problems: readonly SavedViewProblem[]
  unread: readonly unknown[]
  /** Null while all is well. Otherwise the views last as long as the page. */
  notKept: NotKept | null
}

export const NOTHING_SAVED: SavedViewsState = {
  views: [],
  problems: [],
  unread: [],
  notKept: null,
}

export interface SavedViewsStore {
  subscribe: (listener: () => void) => () => void
  current: () => SavedViewsState
  /** Takes on a change, and keeps it in this browser where that allows. */
  change: (edit: (views: readonly SavedView[]) => readonly SavedView[]) => SavedViewsState
  /** Reads the storage anew, after somebody else has changed it on this page. */
  refresh: () => void
}

/**
 * Saved views over a browser's storage, read anew whenever asked for, so that tabs do not undo each other. What the
 * storage does not take is held in memory: it is shown, can be downloaded, and is written as soon as that works.
 *
 * @param storage may throw, as browsers do that allow none
 * @param page tells when another tab has changed the storage
 */
export function savedViewsStore(
  storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage,
  page: () => Pick<EventTarget, 'addEventListener' | 'removeEventListener'> = () => window,
): SavedViewsStore {
  const listeners = new Set<() => void>()
  let held: SavedViewsState | null = null
  let last: { text: string | null; state: SavedViewsState } | null = null

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const onStorage = (event: Event) => {
    const { key } = event as StorageEvent
    if (key === SAVED_VIEWS_KEY || key === null) tell()
  }

  /** The same state as long as the storage holds the same text. */
  function stored(): SavedViewsState {
    let text: string | null
    try {
      text = storage().getItem(SAVED_VIEWS_KEY)
    } catch {
      return DENIED
    }
    if (last === null || last.text !== text)
      last = { text, state: text === null ? NOTHING_SAVED : stateOf(parseSavedViews(text)) }
    return last.state
  }

  function keep({ notKept, unread }: SavedViewsState, views: readonly SavedView[]): NotKept | null {
    if (notKept === 'newer') return notKept
    try {
      storage().setItem(SAVED_VIEWS_KEY, writeSavedViews(views, unread))
      return null
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError'
        ? 'full'
        : 'denied'
    }
  }

  return {
    subscribe(listener) {
      if (listeners.size === 0) page().addEventListener('storage', onStorage)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) page().removeEventListener('storage', onStorage)
      }
    },
    current: () => held ?? stored(),
    change(edit) {
      const before = stored()
      const views = edit(held ? mergeViews(held.views, before.views) : before.views)
      const notKept = keep(before, views)
      held = notKept === null ? null : { ...before, views, notKept }
      tell()
      return held ?? stored()
    },
    refresh() {
      held = null
      tell()
    },
  }
}

const DENIED: SavedViewsState = { ...NOTHING_SAVED, notKept: 'denied' }

function stateOf({ views, problems, unread, isNewer }: ParsedViews): SavedViewsState {
  return { views, problems: isNewer ? [] : problems, unread, notKept: isNewer ? 'newer' : null }
}

/** What is saved in the reader's browser. */
export const savedViews = savedViewsStore()
