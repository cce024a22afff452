import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { isOwnId } from '@/lib/domain/own-id'
import { datasetDesk } from './desk/dataset-desk'
import { duplicateDataset, keepDataset, renameDataset } from './keep-dataset'
import { type KeptEntry, writtenDataset } from './kept-dataset'
import { freeId, ownId } from './own-id'
import { readKept } from './read-kept'
import type { KeptState } from './store/kept-store'

const small = { ...smallDataset(), id: 'own-small-zones' }
const written = writtenDataset(small)
const today = '2026-11-25'
const { rewrite } = datasetDesk()

/** A store in memory that takes everything. */
function memory() {
  const entries = new Map<string, KeptEntry>()
  return {
    entries,
    refresh: async (): Promise<KeptState> => ({
      datasets: Array.from(entries.values(), ({ kept }) => kept),
      held: new Set(),
      notKept: null,
      isPersisted: null,
    }),
    read: async (id: string) => entries.get(id) ?? null,
    async put(all: readonly KeptEntry[]) {
      for (const entry of all) entries.set(entry.kept.id, entry)
      return 'kept' as const
    },
  }
}

test('an own id is told from a built-in one, keeps to what an id may be, and is its own once it is one', () => {
  expect(ownId('coast')).toBe('own-coast')
  expect(ownId('own-coast')).toBe('own-coast')
  expect([isOwnId('own-coast'), isOwnId('coast'), isOwnId('owned')]).toEqual([true, false, false])
  const long = ownId(`${'a'.repeat(75)}-bcdef`)
  expect(long).toMatch(/^own-a{75}$/)
  expect(freeId(long, new Set([long]))).toMatch(/^own-a{74}-2$/)
  expect(freeId('own-a', new Set(['own-a', 'own-a-2']))).toBe('own-a-3')
})

test('a dataset is kept under its id, and its text says the same', async () => {
  const store = memory()
  expect(await keepDataset(store, written, { today, rewrite })).toEqual({
    id: 'own-small-zones',
    result: 'kept',
  })
  const entry = store.entries.get('own-small-zones')
  expect(entry && (await readKept(entry))).toMatchObject({
    ok: true,
    dataset: { id: 'own-small-zones' },
  })
  expect(entry?.kept).toMatchObject({ addedOn: today, edition: 1 })
})

test('the same file opened again changes nothing; other content under its id is asked about', async () => {
  const store = memory()
  await keepDataset(store, written, { today, rewrite })
  expect(await keepDataset(store, written, { today, rewrite })).toEqual({
    id: 'own-small-zones',
    result: 'there',
  })
  const newer = writtenDataset({ ...small, version: '2.0.0' })
  expect(await keepDataset(store, newer, { today, rewrite })).toMatchObject({
    result: 'asks',
    before: { version: '1.2.0' },
  })
  expect(store.entries.get('own-small-zones')?.kept.version).toBe('1.2.0')

  await keepDataset(store, newer, { today, rewrite, how: 'beside' })
  expect([...store.entries.keys()]).toEqual(['own-small-zones', 'own-small-zones-2'])
  await keepDataset(store, newer, { today: '2026-11-26', rewrite, how: 'replace' })
  expect(store.entries.get('own-small-zones')?.kept).toMatchObject({
    version: '2.0.0',
    addedOn: today,
    changedOn: '2026-11-26',
    edition: 2,
  })
})

test('a new title is of one language, and the other stays', async () => {
  const store = memory()
  await keepDataset(store, written, { today, rewrite })
  await renameDataset(store, 'own-small-zones', { title: { zh: '沿海' }, today, rewrite })
  expect(store.entries.get('own-small-zones')?.kept.title).toEqual({
    zh: '沿海',
    en: 'Small zones',
  })
  expect(
    await renameDataset(store, 'own-gone', { title: { zh: '沿海' }, today, rewrite }),
  ).toBeNull()
})

test('a duplicate has an id and a title of its own, in the languages it had', async () => {
  const store = memory()
  await keepDataset(store, writtenDataset({ ...small, title: { en: 'Small zones' } }), {
    today,
    rewrite,
  })
  const mark = { zh: '（副本）', en: ' (copy)' }
  expect(await duplicateDataset(store, 'own-small-zones', { mark, today, rewrite })).toEqual({
    id: 'own-small-zones-2',
    result: 'kept',
  })
  expect(store.entries.get('own-small-zones-2')?.kept.title).toEqual({ en: 'Small zones (copy)' })
})
