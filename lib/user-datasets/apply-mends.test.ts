import { expect, test } from 'vitest'
import { applyMends } from './apply-mends'
import type { Mend } from './mend'
import type { Workbook } from './workbook'

const workbook: Workbook = {
  sheets: [
    {
      name: '区',
      file: 'a.csv',
      rows: [
        ['名称', '主题', '面积'],
        ['甲', '数字、 金 融', '.08'],
        ['乙', '金 融', '12'],
      ],
      isTyped: false,
    },
    { name: '别的', file: 'b.csv', rows: [['x']], isTyped: false },
  ],
  about: {},
}
const before = structuredClone(workbook)
const rowsAfter = (...mends: Mend[]) => applyMends(workbook, mends).sheets[0]?.rows

test('each mend does what it says, and the workbook stays as it was', () => {
  const cell = { sheet: '区', row: 2, column: 3 }
  expect(rowsAfter({ kind: 'edit', cell, to: '46' })?.[1]).toEqual(['甲', '数字、 金 融', '46'])
  expect(
    rowsAfter({ kind: 'answer', cell, value: null, missing: 'digits-lost' })?.[1]?.[2],
  ).toEqual({
    printed: '.08',
    value: null,
    missing: 'digits-lost',
  })
  expect(
    rowsAfter({ kind: 'merge', sheet: '区', column: 2, from: '金 融', to: '金融' })?.map(
      (row) => row[1],
    ),
  ).toEqual(['主题', '数字、 金融', '金融'])
  expect(rowsAfter({ kind: 'drop', sheet: '区', row: 2 })).toEqual([
    workbook.sheets[0]?.rows[0],
    [],
    workbook.sheets[0]?.rows[2],
  ])
  expect(workbook).toEqual(before)
})

test('they go in their order, and the last is taken back by leaving it out', () => {
  const cell = { sheet: '区', row: 3, column: 1 }
  const mends: Mend[] = [
    { kind: 'edit', cell, to: '丙' },
    { kind: 'edit', cell, to: '丁' },
  ]
  expect(rowsAfter(...mends)?.[2]?.[0]).toBe('丁')
  expect(rowsAfter(...mends.slice(0, -1))?.[2]?.[0]).toBe('丙')
  expect(applyMends(workbook, [])).toBe(workbook)
})

test('sheets without a mend are shared, and one of a place that is not there does nothing', () => {
  const cell = { sheet: '区', row: 99, column: 1 }
  const mended = applyMends(workbook, [
    { kind: 'edit', cell, to: 'x' },
    { kind: 'edit', cell: { ...cell, row: 2, column: 9 }, to: 'x' },
    { kind: 'drop', sheet: '没有', row: 1 },
  ])
  expect(mended).toEqual(workbook)
  expect(mended.sheets[1]).toBe(workbook.sheets[1])
})
