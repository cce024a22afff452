import type { DatasetId } from '@/lib/domain/dataset'
import { LANGUAGES, type LocalizedText } from '@/lib/domain/text'
import { isSameText } from './is-same-text'
import { entryOf, type KeptDataset, type KeptEntry, type WrittenDataset } from './kept-dataset'
import { freeId } from './own-id'
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

/** What a text is to say otherwise. */
interface Changes {
  id?: DatasetId
  title?: LocalizedText
}

/** Writes a text otherwise, which takes a while and is best done away from the page. Null where it cannot be read. */
export type Rewrite = (entry: KeptEntry, changes: Changes) => Promise<WrittenDataset | null>

/**
 * Keeps a dataset that a reader opened, which was written under an id of a reader's.
 *
 * @param how what to do where that id is taken by other content: ask, replace it, or keep this one beside it
 */
export async function keepDataset(
  store: Store,
  written: WrittenDataset,
  { today, rewrite, how = 'ask' }: Keep & { how?: 'ask' | 'replace' | 'beside' },
): Promise<Keeping> {
  const { datasets } = await store.refresh()
  const { id } = written.about
  const before = datasets.find((each) => each.id === id)
  if (!before || how === 'replace') return keep(store, entryOf(written, { today, before }))
  if (how === 'beside') {
    const free = freeId(id, new Set(datasets.map((each) => each.id)))
    const other = await rewrite(entryOf(written, { today }), { id: free })
    if (!other) throw new Error('a dataset that was just written cannot be read')
    return keep(store, entryOf(other, { today }))
  }
  const stored = await store.read(id)
  const isSame = stored !== null && (await isSameText(stored.text, written.text))
  return isSame ? { id, result: 'there' } : { id, result: 'asks', before }
}

interface Keep {
  /** The reader's date, ISO. */
  today: string
  rewrite: Rewrite
}

/** Gives a kept dataset another title in one language. Null where it is gone or cannot be read. */
export async function renameDataset(
  store: Store,
  id: DatasetId,
  { title, today, rewrite }: Keep & { title: LocalizedText },
): Promise<Kept | null> {
  const entry = await store.read(id)
  const { kept: before } = entry ?? {}
  const other = entry && (await rewrite(entry, { title: { ...before?.title, ...title } }))
  return other && keep(store, entryOf(other, { today, before }))
}

/**
 * Keeps a second one like it, with an id of its own. Null where it is gone or cannot be read.
 *
 * @param mark what its title gets in each language, `（副本）`
 */
export async function duplicateDataset(
  store: Store,
  id: DatasetId,
  { mark, today, rewrite }: Keep & { mark: Record<(typeof LANGUAGES)[number], string> },
): Promise<Kept | null> {
  const entry = await store.read(id)
  if (!entry) return null
  const { datasets } = await store.refresh()
  const title = Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const text = entry.kept.title[language]
      return text === undefined ? [] : [[language, text + mark[language]]]
    }),
  )
  const free = freeId(id, new Set(datasets.map((each) => each.id)))
  const other = await rewrite(entry, { id: free, title })
  return other && keep(store, entryOf(other, { today }))
}

async function keep(store: Store, entry: KeptEntry): Promise<Kept> {
  return { id: entry.kept.id, result: await store.put([entry]) }
}
