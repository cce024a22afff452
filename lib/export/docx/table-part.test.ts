import { describe, expect, test } from 'vitest'
import type { View } from '@/lib/analysis/view'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { Block, Line, TableBlock } from './block'
import { reportModel } from './fixtures/report-model'
import { reportInput } from './report-input'
import { tableLayout } from './table-layout'
import { tablePart } from './table-part'

function tablesOf(view: Partial<View>, locale: 'zh' | 'en' = 'en'): TableBlock[] {
  const { blocks } = tablePart(reportInput(reportModel(locale, { view, charts: [] })))
  return blocks.filter((block): block is TableBlock => block.is === 'table')
}

function written(table: TableBlock | undefined): string[][] {
  const said = (lines: readonly Line[]) =>
    lines
      .map((line) => line.map((span) => (typeof span === 'string' ? span : span.text)).join(''))
      .join(' | ')
  const rows = table?.rows.map((row) => ('cells' in row ? row.cells.map(said) : [])) ?? []
  return [table?.columns.map(({ head }) => said(head)) ?? [], ...rows]
}

const METRICS = ['goals', 'measures', 'stated-area']

test('numbers are the comparison’s; a missing one is its reason and what is printed', () => {
  const [table] = tablesOf({ metrics: METRICS })
  expect(written(table)).toEqual([
    ['Zone', 'Goals | (goals)', 'Measures | (measures)', 'Area | (km²)'],
    ['Alpha', '5', '2', '12.5'],
    ['Beta', '2', '1', 'digits lost .08'],
    ['Gamma', '1', '0', 'not stated'],
    ['Median of three', '2', '1', '12.5'],
  ])
  expect(table?.columns.map(({ isNumber }) => isNumber)).toEqual([false, true, true, true])
})

test('a form kept as printed is set as words of the document', () => {
  const [table] = tablesOf({ metrics: METRICS }, 'zh')
  const row = table?.rows[1]
  const cell = row && 'cells' in row ? row.cells.at(-1) : undefined
  expect(cell).toEqual([['数字缺失', ' ', { text: '.08', voice: 'quoted' }]])
})

describe('with a baseline', () => {
  test('each number has its difference, and the baseline is named', () => {
    expect(written(tablesOf({ metrics: ['goals'], baseline: 'beta' })[0])).toEqual([
      ['Zone', 'Goals | (goals)'],
      ['Alpha', '5 (+3)'],
      ['Beta (baseline)', '2'],
      ['Gamma', '1 (−1)'],
      ['Median of three', '2'],
    ])
  })

  test('a baseline that is not selected has a row after the zones that are', () => {
    const view = {
      metrics: ['goals'],
      baseline: 'beta',
      selection: { zones: ['alpha', 'gamma'] },
    }
    const zones = written(tablesOf(view)[0]).map(([zone]) => zone)
    expect(zones).toEqual(['Zone', 'Alpha', 'Gamma', 'Beta (baseline)', 'Median of three'])
  })
})

test('weighted values come last, each with its rank', () => {
  const [table] = tablesOf({ metrics: ['goals'], weights: { goals: 1 } })
  expect(written(table)[1]?.[2]).toBe('1.00 | rank 1')
})

describe('columns', () => {
  test('that fit stand upright, more lie sideways, and still more go into tables of like width', () => {
    const layout = (count: number) => {
      const { lie, groups } = tableLayout(Array.from({ length: count }, (_, i) => i))
      expect(groups.flat().length).toBe(count)
      return [lie, ...groups.map(({ length }) => length)]
    }
    expect(layout(0)).toEqual(['upright', 0])
    expect(layout(8)).toEqual(['upright', 8])
    expect(layout(9)).toEqual(['sideways', 9])
    expect(layout(13)).toEqual(['sideways', 13])
    expect(layout(14)).toEqual(['sideways', 7, 7])
    expect(layout(27)).toEqual(['sideways', 9, 9, 9])
  })

  test('in several tables are said to be, and each table has its zones', () => {
    const metrics = Array.from({ length: 15 }, () => 'goals')
    const model = reportModel('zh', { dataset: smallDataset(), view: { metrics }, charts: [] })
    const { blocks } = tablePart(reportInput(model))
    const text = (block: Block | undefined) => (block?.is === 'text' ? block.spans.join('') : '')
    expect(text(blocks[1])).toBe(
      '指标共 15 项，一张表的宽度放不下，分为 2 张；各表中区的次序相同。',
    )
    const tables = blocks.filter((block): block is TableBlock => block.is === 'table')
    expect(tables.map(({ caption }) => caption)).toEqual([
      '各区的各项指标（第 1 张，共 2 张）',
      '各区的各项指标（第 2 张，共 2 张）',
    ])
    expect(tables.map(({ rows }) => rows.length)).toEqual([4, 4])
  })
})
