import { expect, test } from 'vitest'
import { cellOf } from '@/lib/analysis/comparison'
import type { Line, Pages } from './block'
import { evidencePart } from './evidence-part'
import { reportModel } from './fixtures/report-model'
import { citedBy } from './references-part'
import { reportInput } from './report-input'

const model = reportModel('en', { view: { metrics: ['sub-areas', 'goals'] }, charts: [] })

function rowsOf({ blocks }: Pages): string[][] {
  const said = (lines: readonly Line[]) =>
    lines
      .flatMap((line) => line.map((span) => (typeof span === 'string' ? span : span.text)))
      .join('')
  return blocks.flatMap((block) =>
    block.is === 'table'
      ? block.rows.map((row) => ('cells' in row ? row.cells.map(said) : [said([row.over])]))
      : [],
  )
}

const rows = rowsOf(evidencePart(citedBy(model).sources, reportInput(model)))

test('every record behind a value has a row under its zone, with its words, document and place', () => {
  expect(rows[0]).toEqual(['Alpha'])
  expect(rows[1]).toEqual([
    'Sub-areas',
    'sub-area, verbatim',
    'The Harbour',
    '一港',
    '[1]',
    'characters 12–13, section 一, paragraph 1',
  ])
  const records = model.comparison.zones.flatMap(({ id }) =>
    model.comparison.columns.flatMap((column) => cellOf(column, id).from),
  )
  expect(rows.filter(([, kind]) => kind).length).toBe(new Set(records).size)
})

test('a record whose document is not at hand names the document, and says that it has no words', () => {
  const cited = rows.filter(([, , , , document]) => document === '[2]')
  expect(cited.map(([, , , words]) => words)).toEqual(['no quotation recorded'])
})

test('a record without any evidence is listed, with no document', () => {
  const bare = rows.filter(([, kind, , , document]) => kind && document === '')
  expect(bare.map(([, , , words]) => words)).toEqual(['no quotation recorded'])
})
