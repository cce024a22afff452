import type { Dataset, DatasetId } from '@/lib/domain/dataset'
import { LANGUAGES, type LocalizedText } from '@/lib/domain/text'
import { entryOf, type KeptDataset } from './kept-dataset'
import { freeId, ownId } from './own-id'
import { readKept } from './read-kept'
import type { KeptStore, PutResult } from './store/kept-store'

type Store = Pick<KeptStore, 'read' | 'put' | 'refresh'>

/** What has become of a dataset that was to be kept, and under which id. */
export interface Kept {
  id: DatasetId
  result: PutResult
}

export type Keeping =
  | Kept
  /** The very same is kept already. */
  | { id: DatasetId; result: 'there' }
  /** Another edition of it is kept: the reader decides. */
  | { id: DatasetId; result: 'asks'; before: KeptDataset }

/**
 * Keeps a dataset that a reader opened, under an id of its own.
 *
 * @param how what to do where that id is taken by other content: ask, replace it, or keep this one beside it
 */
export async function keepDataset(
  store: Store,
  opened: Dataset,
  { today, how = 'ask' }: { today: string; how?: 'ask' | 'replace' | 'beside' },
): Promise<Keeping> {
  const { datasets } = await store.refresh()
  const id = ownId(opened.id)
  const before = datasets.find((each) => each.id === id)
  if (!before || how === 'replace') return keep(store, { ...opened, id }, { today, before })
  if (how === 'beside') {
    const free = freeId(id, new Set(datasets.map((each) => each.id)))
    return keep(store, { ...opened, id: free }, { today })
  }
  const stored = await store.read(id)
  const isSame = stored?.text === entryOf({ ...opened, id }, { today }).text
  return isSame ? { id, result: 'there' } : { id, result: 'asks', before }
}

/** Gives a kept dataset another title in one language. Null where it is gone or cannot be read. */
export function renameDataset(
  store: Store,
  id: DatasetId,
  { title, today }: { title: LocalizedText; today: string },
): Promise<Kept | null> {
  return change(
    store,
    id,
    (dataset) => ({ ...dataset, title: { ...dataset.title, ...title } }),
    today,
  )
}

/**
 * Keeps a second one like it, with an id of its own.
 *
 * @param mark what its title gets in each language, `（副本）`
 */
export async function duplicateDataset(
  store: Store,
  id: DatasetId,
  { mark, today }: { mark: Record<(typeof LANGUAGES)[number], string>; today: string },
): Promise<Kept | null> {
  const entry = await store.read(id)
  const read = entry && readKept(entry)
  if (!read?.ok) return null
  const { datasets } = await store.refresh()
  const title = Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const text = read.dataset.title[language]
      return text === undefined ? [] : [[language, text + mark[language]]]
    }),
  )
  const free = freeId(id, new Set(datasets.map((each) => each.id)))
  return keep(store, { ...read.dataset, id: free, title }, { today })
}

async function change(
  store: Store,
  id: DatasetId,
  edit: (dataset: Dataset) => Dataset,
  today: string,
): Promise<Kept | null> {
  const entry = await store.read(id)
  const read = entry && readKept(entry)
  return read?.ok ? keep(store, edit(read.dataset), { today, before: entry?.kept }) : null
}

async function keep(
  store: Store,
  dataset: Dataset,
  dates: Parameters<typeof entryOf>[1],
): Promise<Kept> {
  return { id: dataset.id, result: await store.put([entryOf(dataset, dates)]) }
}
