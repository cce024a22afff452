import { useCallback, useSyncExternalStore } from 'react'
import type { Dataset, DatasetId } from '@/lib/domain/dataset'
import type { FileProblem } from '@/lib/user-datasets/file-problem'
import type { NotKept } from '@/lib/user-datasets/store/not-kept'
import { currentKept, subscribeKept, theKeptStore } from './kept-datasets'

/** How far a reader's dataset has got on its way to the page. */
export type OpenedDataset =
  | { state: 'opening' }
  | { state: 'ready'; dataset: Dataset; edition: number | null }
  /** This browser has none of that id; or the store cannot be read, and why. */
  | { state: 'absent'; notKept: NotKept | null }
  /** It is there and cannot be read: what is wrong, and its text as it stands. */
  | { state: 'broken'; problems: readonly FileProblem[]; text: string }
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

/** Reads a dataset from the store, if it is not at hand in the edition that is there. */
async function open(id: DatasetId): Promise<void> {
  try {
    const [store, { readKept }] = await Promise.all([
      theKeptStore(),
      import('@/lib/user-datasets/read-kept'),
    ])
    const known = (currentKept() ?? (await store.refresh())).datasets.find((each) => each.id === id)
    if (known && opened.get(id)?.edition === known.edition) return
    const entry = await store.read(id)
    if (!entry) {
      const notKept = currentKept()?.notKept ?? null
      // What was read stays on the page where the store can no longer be read.
      if (notKept !== null && opened.get(id)?.opened.state === 'ready') return
      return tell(id, { edition: null, opened: { state: 'absent', notKept } })
    }
    const { edition } = entry.kept
    const read = readKept(entry)
    tell(id, {
      edition,
      opened: read.ok
        ? { state: 'ready', dataset: read.dataset, edition }
        : { state: 'broken', problems: read.problems, text: read.text },
    })
  } catch {
    tell(id, { edition: null, opened: { state: 'lost' } })
  }
}

/** A reader's dataset by its id, kept up with what happens to it here and in other tabs; null asks for none. */
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
