import { expect, test } from 'vitest'
import { linkageNetwork } from '@/lib/analysis/linkage-network'
import { smallDataset, smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { wordsOf } from '@/lib/i18n/words'
import { namedDataset, ODD_NAMES, parsed } from './fixtures/odd-datasets'
import { readTable } from './fixtures/read-table'
import { csvLinkages } from './formats/csv-linkages'
import { linkageSheet } from './linkage-sheet'

const model = (dataset = smallDataset()) => ({
  dataset,
  words: wordsOf('zh'),
  link: 'https://zonescope.example/zh/linkages',
  exportedOn: '2026-11-23',
})

async function rowsOf(dataset = smallDataset()) {
  const { fields } = linkageSheet(linkageNetwork(dataset), dataset)
  const made = await csvLinkages.make(model(dataset))
  return readTable(
    made.ok ? String(made.content) : '',
    fields.map((name) => ({ name, type: 'string' })),
  )
}

test('a row a tie: whose, to what, on which basis, with its words and their place', async () => {
  const rows = await rowsOf()
  expect(rows.map(({ zone, to, kind, basis }) => [zone, to, kind, basis])).toEqual([
    ['alpha', 'east-port', 'port', 'named'],
    ['alpha', 'city', 'city', 'inferred'],
    ['beta', 'alpha', 'zone', 'named'],
  ])
  expect(rows[0]).toMatchObject({
    zone_name_zh: '甲区',
    to_name_en: 'East Port',
    quotations: '东港',
    documents_zh: '三区发展路径',
    places_en: expect.stringContaining('paragraph 1'),
  })
})

test('what is said of all zones together has no zone', async () => {
  const file = { ...smallDatasetFile(), programme: { carriers: [{ id: 'c1', place: 'city' }] } }
  const rows = await rowsOf(parsed(file))
  expect(rows.filter(({ basis }) => basis === 'carrier')).toEqual([
    expect.objectContaining({ zone: null, zone_name_zh: null, to: 'city', records: 'c1' }),
  ])
})

test('only the kinds that a network has', () => {
  const dataset = smallDataset()
  const { rows } = linkageSheet(linkageNetwork(dataset, ['zone']), dataset)
  expect(rows).toHaveLength(1)
})

test.for(ODD_NAMES)('a place that is called %j comes back', async (name) => {
  const rows = await rowsOf(namedDataset(name))
  expect(new Set(rows.map((row) => row.to_name_zh))).toEqual(new Set([name]))
})
