import { expect, test } from 'vitest'
import { fileName } from './file-name'
import { FORMATS } from './registry'

const SUBJECT = {
  dataset: { id: 'zhejiang-linkage-zones', version: '1.0.0' },
  what: 'radar',
  language: 'zh',
  exportedOn: '2026-11-23',
  format: { extension: 'svg' },
} as const

test('a file is named after dataset, version, subject, language and day', () => {
  expect(fileName(SUBJECT)).toBe('zhejiang-linkage-zones-1.0.0_radar_zh_2026-11-23.svg')
})

test('two forms of one subject do not share a name', () => {
  const names = FORMATS.map((format) => fileName({ ...SUBJECT, what: format.of, format }))
  expect(new Set(names).size).toBe(FORMATS.length)
  expect(names).toContain('zhejiang-linkage-zones-1.0.0_table-evidence_zh_2026-11-23.csv')
})

test('a name is ASCII and has no separators, whatever it is made of', () => {
  expect(fileName({ ...SUBJECT, what: '../雷达 图' })).toMatch(/^[\w.-]+$/)
  expect(fileName({ ...SUBJECT, what: '../x' })).not.toContain('/')
})

test('every format has its own id', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length)
})
