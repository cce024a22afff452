import { useCallback, useSyncExternalStore } from 'react'
import type { Dataset, DatasetId } from '@/lib/domain/dataset'
import type { FileProblem } from '@/lib/user-datasets/file-problem'
import type { KeptStore } from '@/lib/user-datasets/store/kept-store'
import type { NotKept } from '@/lib/user-datasets/store/not-kept'
import { currentKept, subscribeKept, theKeptStore } from './kept-datasets'

/** How far a reader's dataset has got on its way to the page. */
export type OpenedDataset =
  | { state: 'opening' }
  | {
      state: 'ready'
      dataset: Dataset
      edition: number | null
      /** The browser did not keep it: it lasts as long as the page. */
      isHeld: boolean
    }
  /** This browser has none of that id; or the store cannot be read, and why. */
  | { state: 'absent'; notKept: NotKept | null }
  /** It is there and cannot be read: what is wrong, and its text as it stands. */
  | { state: 'broken'; problems: readonly FileProblem[]; text: Blob }
  /** A part of the program did not come. */
  | { state: 'lost' }

const OPENING: OpenedDataset = { state: 'opening' }

interface Held {
  edition: number | null
  opened: OpenedDataset
}

const opened = new Map<DatasetId, Held>()
const listeners = new Set<() => void>()

function tell(id: DatasetId, held: Held): void {
  opened.set(id, held)
  for (const listener of listeners) listener()
}

/** Datasets on their way, so that one that is asked for twice is read once. */
const underWay = new Map<string, Promise<void>>()

/** Reads a dataset from the store, if it is not at hand in the edition that is there. */
async function open(id: DatasetId): Promise<void> {
  try {
    const store = await theKeptStore()
    const known = (currentKept() ?? (await store.refresh())).datasets.find((each) => each.id === id)
    if (known && opened.get(id)?.edition === known.edition) return
    const key = `${id} ${known?.edition}`
    const reading = underWay.get(key) ?? read(id, store).finally(() => underWay.delete(key))
    underWay.set(key, reading)
    await reading
  } catch {
    tell(id, { edition: null, opened: { state: 'lost' } })
  }
}

async function read(id: DatasetId, store: KeptStore): Promise<void> {
  const entry = await store.read(id)
  if (!entry) {
    const notKept = currentKept()?.notKept ?? null
    // What was read stays on the page where the store can no longer be read.
    if (notKept !== null && opened.get(id)?.opened.state === 'ready') return
    return tell(id, { edition: null, opened: { state: 'absent', notKept } })
  }
  const { openKept } = await import('./at-dataset-desk')
  const found = await openKept(entry)
  const { edition } = entry.kept
  if (isOvertaken(id, edition)) return
  tell(id, {
    edition,
    opened: found.ok
      ? {
          state: 'ready',
          dataset: found.dataset,
          edition,
          isHeld: store.current()?.held.has(id) ?? false,
        }
      : { state: 'broken', problems: found.problems, text: entry.text },
  })
}

/** Whether it was changed or removed while it was read: then a later reading tells. */
function isOvertaken(id: DatasetId, edition: number): boolean {
  const now = currentKept()
  if (now === null || now.notKept !== null) return false
  return !now.datasets.some((each) => each.id === id && each.edition === edition)
}

/** A reader’s dataset by its id, kept up with what happens to it here and in other tabs; null asks for none. */
export function useOpenedDataset(id: DatasetId | null): OpenedDataset | null {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (id === null) return () => undefined
      listeners.add(listener)
      const letGo = subscribeKept(() => void open(id))
      void open(id)
      return () => {
        listeners.delete(listener)
        letGo()
      }
    },
    [id],
  )
  return useSyncExternalStore(
    subscribe,
    () => (id === null ? null : (opened.get(id)?.opened ?? OPENING)),
    () => null,
  )
}
