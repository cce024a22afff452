import { expect, test } from 'vitest'
import type { TableData } from '@/lib/charts/figure-data'
import { LIGHT } from '@/lib/charts/palette'
import { tablePages } from './table-pages'

const ROOM = { x: 48, y: 100, width: 864, height: 300 }
const SETTING = { palette: LIGHT, lang: 'en', first: ROOM, next: ROOM } as const

const tableOf = (columns: number, rows: string[][]): TableData => ({
  kind: 'table',
  columns: Array.from({ length: columns }, (_, i) => ({ label: `Head ${i}`, align: 'left' })),
  rows: rows.map((cells) => ({ cells })),
  foot: [{ cells: Array.from({ length: columns }, () => 'median') }],
})
const words = (table: TableData) =>
  tablePages(table, SETTING).map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ text }) => text)),
  )

test('a short table is one part in the largest size, as wide as its room', () => {
  const [page, ...rest] = tablePages(tableOf(2, [['a', 'b']]), SETTING)
  expect(rest).toEqual([])
  expect(page?.size).toBe(12)
  expect(page?.widths.reduce((sum, width) => sum + width)).toBeCloseTo(ROOM.width)
})

test('a long one repeats its head, keeps every row once, and stays in its room', () => {
  const rows = Array.from({ length: 60 }, (_, i) => [`zone ${i}`, String(i)])
  const pages = tablePages(tableOf(2, rows), SETTING)
  expect(pages.length).toBeGreaterThan(1)
  for (const { box } of pages) expect(box.height).toBeLessThanOrEqual(ROOM.height)
  const parts = words(tableOf(2, rows))
  for (const [head] of parts) expect(head).toEqual(['Head 0', 'Head 1'])
  expect(parts.flatMap((part) => part.slice(1))).toEqual([...rows, ['median', 'median']])
})

test('too many columns go on beside the first one repeated', () => {
  const cells = Array.from({ length: 24 }, (_, i) => `number ${i}`)
  const parts = words(tableOf(24, [cells]))
  expect(parts.length).toBeGreaterThan(1)
  for (const [, row] of parts) expect(row?.[0]).toBe('number 0')
  expect(new Set(parts.flatMap(([, row]) => row))).toEqual(new Set(cells))
})

test('a row higher than the room goes on in the next part, with no word lost', () => {
  const long = Array.from({ length: 2000 }, (_, i) => `word${i}`).join(' ')
  const parts = words(tableOf(2, [['zone', long]]))
  expect(parts.length).toBeGreaterThan(1)
  const said = parts.flatMap((part) => part.slice(1).map(([, cell]) => cell)).join(' ')
  expect(said).toBe(`${long} median`)
})

test('a heading is as wide as the table and not left alone at the end of a part', () => {
  const block = (n: number) => [
    { cells: [`group ${n}`], isHeading: true },
    ...Array.from({ length: 4 }, (_, i) => ({ cells: [`theme ${n}.${i}`, 'x'] })),
  ]
  const rows = Array.from({ length: 12 }, (_, n) => block(n)).flat()
  const pages = tablePages({ ...tableOf(2, []), rows, foot: [] }, SETTING)
  expect(pages.length).toBeGreaterThan(1)
  for (const { rows: set } of pages) {
    expect(set.at(-1)?.cells[0]?.text).not.toMatch(/^group/)
    for (const { cells } of set)
      if (cells[0]?.text.startsWith('group')) expect(cells).toMatchObject([{ span: 2 }])
  }
})
