import { expect, test } from 'vitest'
import { smallDataset } from './fixtures/small-dataset'
import { eachRecord, evidenceOf } from './lookup'
import { supportedRecords } from './supported-records'

const dataset = smallDataset()
const supported = supportedRecords(dataset)

test('every piece of evidence leads back to the records that cite it', () => {
  expect(supported.size).toBeGreaterThan(0)
  for (const [id, entries] of supported)
    for (const { record } of entries)
      expect(evidenceOf(dataset, [record.id]).map((piece) => piece.id)).toContain(id)
})

test('a quotation that serves several records lists each once, in file order', () => {
  const file = Array.from(eachRecord(dataset), ({ record }) => record.id)
  const shared = [...supported.values()].filter((entries) => entries.length > 1)
  expect(shared.length).toBeGreaterThan(0)
  for (const entries of shared) {
    const places = entries.map(({ record }) => file.indexOf(record.id))
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
  }
})
