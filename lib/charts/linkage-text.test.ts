import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type LinkageKind, linkageNetwork } from '@/lib/analysis/linkage-network'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { sourceLine } from './credit'
import { orderOf } from './linkage-layout'
import { linkageSources, linkageText } from './linkage-text'

const parsed = parseDataset(
  JSON.parse(
    readFileSync(
      new URL('../../data/zhejiang-linkage-zones/dataset.json', import.meta.url),
      'utf8',
    ),
  ),
)
if (!parsed.ok) throw new Error('the shipped dataset does not parse')
const shipped = parsed.dataset

function textOf(dataset: Dataset, locale: Locale, kinds: LinkageKind[] = []) {
  const network = linkageNetwork(dataset, kinds)
  return linkageText(network, orderOf(network), kinds, wordsOf(locale))
}

test('the title says how many zones name how many linkages, and that no place is named twice', () => {
  expect(textOf(shipped, 'zh').title).toBe('四个区点名了 11 项联动，对象彼此没有重复')
  expect(textOf(shipped, 'en').title).toBe(
    'Four zones name 11 linkages; no place is named by more than one',
  )
})

test('the title follows the filter, and the subtitle says which kinds are shown', () => {
  const ftz = textOf(shipped, 'en', ['ftz'])
  expect(ftz.title).toBe('One zone names 2 linkages; no place is named by more than one')
  expect(ftz.subtitle).toContain('Showing only: Free trade zones.')
  expect(textOf(shipped, 'zh', ['hub']).title).toBe('没有一个区点名联动对象')
})

test('under a filter a zone that names other things is not said to name none', () => {
  const stops = textOf(shipped, 'en', ['ftz']).stops.map(({ text }) => text)
  expect(stops).toContain('Ningbo: names none of these kinds.')
  expect(stops).toContain('Wenzhou: names none.')
})

test('a place named by two zones is counted as such', () => {
  const dataset = smallDataset()
  const zones = dataset.zones.map((zone) =>
    zone.id === 'gamma'
      ? {
          ...zone,
          linkages: [
            {
              id: 'gamma-l1',
              to: 'east-port',
              kind: 'port' as const,
              basis: 'named' as const,
              evidence: [],
            },
          ],
        }
      : zone,
  )
  expect(textOf({ ...dataset, zones }, 'en').title).toBe(
    'Three zones name 3 linkages; 1 place is named by more than one',
  )
})

test('the keyboard reads every zone, the part in common and every place, each with who names it', () => {
  const { stops } = textOf(shipped, 'zh')
  expect(stops).toHaveLength(6 + 1 + 14)
  const texts = stops.map(({ text }) => text)
  expect(texts).toContain('温州：未点名；据名称推断还涉及甬台温临港产业带。')
  expect(texts).toContain('浙江自贸试验区（自贸试验区）：嘉兴、各区共同部分点名。')
  expect(texts).toContain('江海联运中心（枢纽）：各区共同部分点名。')
})

test('the notes name the zones that name none, and say that it is not a gap', () => {
  expect(textOf(shipped, 'zh').notes[0]).toBe(
    '温州、金华在本区段落中没有点名区外对象，这是读过文件后的结论，不是缺失。',
  )
})

test('the sources are the article and the paper with the lost numbers', () => {
  const ids = linkageSources(shipped, linkageNetwork(shipped)).map(({ id }) => id)
  expect(ids).toEqual(['hunan-office-article', 'ningbo-daily-2020-12-21'])
  const cities = linkageSources(shipped, linkageNetwork(shipped, ['hub'])).map(({ id }) => id)
  expect(cities).toEqual(['hunan-office-article'])
})

test('a title that is printed with its own book marks gets no second pair', () => {
  const line = sourceLine(linkageSources(shipped, linkageNetwork(shipped)), wordsOf('zh'))
  expect(line).toContain('；《宁波日报》2020年12月21日')
  expect(line).not.toContain('《《')
})
