import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallDataset, smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import type { SavedView } from '@/lib/saved-views/saved-view'
import { datasetText } from './kept-dataset'
import { readDatasetText, writeProject } from './project-file'
import { viewsOf } from './views-of'

const own = { ...smallDataset(), id: 'own-small' }
const view = (changes: Partial<SavedView> = {}): SavedView => ({
  name: 'Radar',
  page: 'compare',
  query: 'dataset=own-small&tab=radar',
  dataset: 'own-small',
  savedOn: '2026-11-25',
  ...changes,
})

test('a dataset’s file reads back as it was, also where an editor put a byte order mark before it', () => {
  const expected = { ok: true, dataset: own, views: [], problems: [] }
  expect(readDatasetText(datasetText(own))).toEqual(expected)
  expect(readDatasetText(`\ufeff${datasetText(own)}`)).toEqual(expected)
})

test('a project takes along the dataset and the views of it, and of no other', () => {
  const pair = view({ name: 'Pair', page: 'pair', query: 'dataset=own-small&zones=beta~gamma' })
  const text = writeProject(own, [view(), view({ dataset: 'elsewhere', query: '' }), pair])
  expect(readDatasetText(text)).toEqual({
    ok: true,
    dataset: own,
    views: [view(), pair],
    problems: [],
  })
})

test('of a project a view that cannot be read is named, and the rest is taken', () => {
  const project = JSON.parse(writeProject(own, [view()]))
  project.views.push({ ...view(), page: 'charts' })
  const read = readDatasetText(JSON.stringify(project))
  expect(read).toMatchObject({ ok: true, views: [view()] })
  expect(read.problems.map(({ path }) => path)).toEqual(['$.views[1].page'])
})

test('faults of the dataset in a project are named where they stand in the file', () => {
  const project = JSON.parse(writeProject(own, []))
  project.dataset.zones[1].goals[0].group = 'nowhere'
  const read = readDatasetText(JSON.stringify(project))
  expect(read.ok).toBe(false)
  expect(read.problems.map(({ path }) => path)).toEqual(['$.dataset.zones[1].goals[0].group'])
})

test('a project of a later format is not read', () => {
  const later = writeProject(own, []).replace('"version": 1', '"version": 2')
  const read = readDatasetText(later)
  expect(read).toMatchObject({ ok: false, problems: [{ path: '$.version', got: { en: '2' } }] })
})

test('whatever a file holds, nothing is thrown, and what is not read is said', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc
      .json()
      .map((text) => `{"zonescope":"project","version":1,"dataset":${text},"views":${text}}`),
    fc.json().map((text) => JSON.stringify({ ...smallDatasetFile(), zones: JSON.parse(text) })),
  )
  fc.assert(
    fc.property(pieces, (text) => {
      const read = readDatasetText(text)
      expect(read.ok || read.problems.length > 0).toBe(true)
    }),
  )
  const deep = '['.repeat(10_000) + ']'.repeat(10_000)
  for (const text of [deep, `{"zonescope":"project","version":1,"dataset":${deep}}`])
    expect(readDatasetText(text).ok).toBe(false)
})

test('views follow their dataset to another id', () => {
  expect(viewsOf([view(), view({ query: '' })], 'own-small', 'own-small-2')).toEqual([
    view({ dataset: 'own-small-2', query: 'dataset=own-small-2&tab=radar' }),
    view({ dataset: 'own-small-2', query: 'dataset=own-small-2' }),
  ])
})
