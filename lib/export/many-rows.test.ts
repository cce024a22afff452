import { expect, test } from 'vitest'
import { MEDIAN } from '@/lib/analysis/baseline'
import { cellOf, tableColumns } from '@/lib/analysis/comparison'
import { differenceOf } from '@/lib/analysis/difference'
import { seededDataset } from '@/lib/analysis/fixtures/seeded-dataset'
import { recordsBehind } from '@/lib/analysis/records-behind'
import { wordsOf } from '@/lib/i18n/words'
import { evidenceSheet } from './evidence-sheet'
import { chartInput } from './fixtures/chart-input'
import { shownSheet } from './shown-sheet'
import { copiedTable } from './table-copy'

const dataset = seededDataset({ zones: 400, themes: 16, seed: 1 })
const model = {
  ...chartInput(dataset, 'en', {
    metrics: ['goals', 'theme-overlap'],
    weights: { goals: 1, 'sub-areas': 1 },
    baseline: MEDIAN,
  }),
  link: 'https://zonescope.example/',
  exportedOn: '2026-11-25',
}
const { comparison } = model

test('what rests on the records of all zones says so, once for each zone, and the rest is listed record by record', () => {
  const { rows, fields } = evidenceSheet(model)
  const [overlaps, others] = [true, false].map((is) =>
    rows.filter((row) => row.includes('theme-overlap') === is),
  )
  expect(overlaps).toHaveLength(400)
  expect(overlaps?.[0]).toContain(wordsOf('en').messages.many.recordsOfAll)
  for (const row of rows) expect(row).toHaveLength(fields.length)
  const goals = dataset.zones.flatMap((zone) => zone.goals)
  expect(others?.length).toBeGreaterThan(goals.length)
  expect(others?.length).toBeLessThan(8 * 400)
})

test('a table of many zones is whole in files and on the clipboard', () => {
  expect(shownSheet(model).rows).toHaveLength(400)
  const { html, text } = copiedTable(model)
  expect(text.trimEnd().split('\n')).toHaveLength(401)
  expect(html.match(/<tr>/g)).toHaveLength(401)
})

test('the records behind all numbers are those of each, those of all zones named once', () => {
  const columns = tableColumns(comparison)
  const plain = comparison.zones.flatMap(({ id }) =>
    columns.flatMap((column) => cellOf(column, id).from),
  )
  const records = recordsBehind(comparison, columns)
  expect(new Set(records)).toEqual(new Set(plain))
  expect(records.length).toBeLessThan(plain.length / 50)
})

test('a difference lists its records when asked, those of both sides', () => {
  const [column] = comparison.columns
  const [zone] = comparison.zones
  if (!column || !zone) throw new Error('There is a column and a zone.')
  const { from } = differenceOf(column, zone.id, MEDIAN)
  expect(new Set(from)).toEqual(new Set([...cellOf(column, zone.id).from, ...column.median.from]))
})
