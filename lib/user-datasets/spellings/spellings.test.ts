import { expect, test } from 'vitest'
import { applyMends } from '@/lib/user-datasets/apply-mends'
import { fileOf } from '@/lib/user-datasets/input-file'
import { guessMapping } from '@/lib/user-datasets/map/guess-mapping'
import { readFiles } from '@/lib/user-datasets/read/read-files'
import { listSpellings, respell } from './list-spellings'
import { editDistance, nearSpellings } from './near-spellings'

const near = (...texts: string[]) =>
  nearSpellings(texts.map((text, i) => ({ text, count: 100 - i }))).map(
    ({ common, rare, by }) => `${by}: ${common} < ${rare}`,
  )

test('spellings that differ in width, case, spaces or marks are near, the rarer to the commoner', () => {
  expect(near('AI', '数字经济', 'ＡＩ', 'a i', '数字 经济')).toEqual([
    'form: AI < ＡＩ',
    'form: AI < a i',
    'form: 数字经济 < 数字 经济',
  ])
})

test('one letter is near in words of four and more, two in words of eight and more, and other words are not', () => {
  expect(near('数字经济', '数字经记')).toEqual(['letters: 数字经济 < 数字经记'])
  expect(near('港口', '港航')).toEqual([])
  expect(near('shipping', 'shiping', 'shipin')).toEqual([
    'letters: shipping < shiping',
    'letters: shiping < shipin',
  ])
  expect(near('manufacturing', 'manufactoring', 'manufacotring')).toHaveLength(3)
  expect(near('logistics', 'statistics')).toEqual([])
})

test('names that differ in a number are never near', () => {
  expect(near('第1开发区', '第2开发区', '第２开发区')).toEqual(['form: 第2开发区 < 第２开发区'])
})

test('a distance counts letters added, left out and changed, no further than it is asked', () => {
  const distance = (a: string, b: string, most = 9) => editDistance([...a], [...b], most)
  expect([distance('kitten', 'sitting'), distance('', 'abc'), distance('abc', 'abc')]).toEqual([
    3, 3, 0,
  ])
  expect(distance('kitten', 'sitting', 1)).toBe(2)
})

async function tables(...files: [name: string, text: string][]) {
  const read = await readFiles(files.map(([name, text]) => fileOf(name, text)))
  if (!read.ok || read.content.kind !== 'workbook') throw new Error('not read')
  const { workbook } = read.content
  return { workbook, mapping: guessMapping(workbook, '2026-11-25') }
}

test('names are counted over all columns and sheets that use them, and are written otherwise in each', async () => {
  const { workbook, mapping } = await tables(
    ['区.csv', '名称,主题\n甲,港航、ＡＩ\n乙,AI；港航\n丙,"AI/数据、金融"\n'],
    ['各区主题.csv', '区,主题,轻重\n甲,AI,主要\n乙,ＡＩ,主要\n丙,港航,次要\n'],
  )
  const [themes, weights] = listSpellings(workbook, mapping)
  expect(themes?.label.en).toBe('Themes')
  expect(themes?.spellings).toEqual([
    { text: '港航', count: 3 },
    { text: 'ＡＩ', count: 2 },
    { text: 'AI', count: 2 },
    { text: 'AI/数据', count: 1 },
    { text: '金融', count: 1 },
  ])
  expect(weights?.spellings).toEqual([
    { text: '主要', count: 2 },
    { text: '次要', count: 1 },
  ])
  if (!themes) throw new Error('no themes')
  const mends = respell(themes, 'ＡＩ', 'AI')
  expect(mends).toHaveLength(2)
  const after = applyMends(workbook, mends)
  expect(listSpellings(after, mapping)[0]?.spellings[0]).toEqual({ text: 'AI', count: 4 })
  // A mark that parts no items in this column is part of a name.
  const renamed = applyMends(workbook, respell(themes, 'AI/数据', '数据'))
  expect(renamed.sheets[0]?.rows[3]).toEqual(['丙', '数据、金融'])
  expect(respell(themes, 'nowhere', 'AI')).toEqual([])
})
