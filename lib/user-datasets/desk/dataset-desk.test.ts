import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { SavedView } from '@/lib/saved-views/saved-view'
import { partJoiner } from '@/lib/user-datasets/dataset-parts'
import { datasetText, entryOf, writtenDataset } from '@/lib/user-datasets/kept-dataset'
import { writeProject } from '@/lib/user-datasets/project-file'
import { datasetDesk } from './dataset-desk'

const small = smallDataset()
const own = { ...small, id: 'own-small-zones' }
const view: SavedView = {
  name: 'Radar',
  page: 'compare',
  query: 'tab=radar',
  dataset: small.id,
  savedOn: '2026-11-25',
}
const kept = (text: string | Blob) =>
  entryOf({ ...writtenDataset(own), text: new Blob([text]) }, { today: '2026-11-25' })
const parsed = async (text: Blob | undefined) => JSON.parse((await text?.text()) ?? 'null')

test('a file is written as it can be kept, under an id of a reader’s, with its views and the id they know', async () => {
  const read = await datasetDesk().readFile(new Blob([writeProject(small, [view])]))
  expect(read).toMatchObject({ ok: true, from: small.id, views: [view], problems: [] })
  if (!read.ok) throw new Error('not read')
  expect(read.written.about).toEqual({
    id: own.id,
    title: small.title,
    version: small.version,
    zones: small.zones.length,
  })
  expect(await parsed(read.written.text)).toEqual(own)
  expect(await datasetDesk().readFile(new Blob(['{"id": 7}']))).toMatchObject({ ok: false })
})

test('what was kept comes part by part, and what is damaged not at all', async () => {
  const desk = datasetDesk()
  expect(await desk.open(kept(JSON.stringify(own)))).toEqual({ ok: true })
  const joiner = partJoiner()
  for (let part = desk.nextPart(); part !== null; part = desk.nextPart()) joiner.add(part)
  expect(joiner.joined()).toEqual(own)
  expect(await desk.open(kept('{'))).toMatchObject({ ok: false, problems: [{ path: '$' }] })
  expect(desk.nextPart()).toBeNull()
})

test('a text is written otherwise, and leaves as a file for people, if it can be read', async () => {
  const desk = datasetDesk()
  const entry = kept(JSON.stringify(own))
  const title = { en: 'Coast' }
  const other = await desk.rewrite(entry, { id: 'own-coast', title })
  expect(await parsed(other?.text)).toEqual({ ...own, id: 'own-coast', title })
  const file = await desk.file(entry, 'dataset', [])
  expect([file?.name, await file?.content.text()]).toEqual([
    'own-small-zones-1.2.0.json',
    datasetText(own),
  ])
  const project = await desk.file(entry, 'project', [{ ...view, dataset: own.id }, view])
  expect((await parsed(project?.content)).views).toHaveLength(1)
  expect([await desk.rewrite(kept(''), {}), await desk.file(kept(''), 'dataset', [])]).toEqual([
    null,
    null,
  ])
})

test('two texts are merged into one that can be kept; one that cannot be read is said', async () => {
  const { merge } = datasetDesk()
  const text = new Blob([JSON.stringify(small)])
  const nothing = { themes: new Map(), indicators: new Map(), sources: new Map() }
  const merging = { ...nothing, title: { en: 'Both' }, today: '2026-11-25' }
  const merged = await merge(text, new Blob([JSON.stringify(own)]), merging)
  expect(merged).toMatchObject({
    ok: true,
    written: { about: { title: { en: 'Both' }, zones: 6 } },
  })
  expect(await merge(text, new Blob(['']), merging)).toMatchObject({ ok: false })
})
