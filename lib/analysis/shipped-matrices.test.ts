import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lookup } from '@/lib/domain/lookup'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { column } from './compare-zones'
import { explainCell } from './explain-cell'
import { metricAt } from './metrics/metric-at'
import { neighboursOf } from './neighbours-of'
import { DEFAULT_OVERLAP, type OverlapSetting, pairOverlap } from './overlap'
import { themeMatrix } from './theme-matrix'

const FILE = new URL('../../data/zhejiang-linkage-zones/dataset.json', import.meta.url)
const parsed = parseDataset(JSON.parse(readFileSync(FILE, 'utf8')))
if (!parsed.ok) throw new Error('the dataset does not parse')
const { dataset } = parsed

function zone(id: string) {
  const found = lookup(dataset).zones.get(id)
  if (!found) throw new Error(id)
  return found
}

const pair = (a: string, b: string, setting: OverlapSetting = DEFAULT_OVERLAP) =>
  pairOverlap(zone(a), zone(b), setting)
const around = (id: string) => {
  const { nearest, farthest } = neighboursOf(zone(id), dataset.zones, DEFAULT_OVERLAP)
  return [nearest, farthest].map((list) => list.map((each) => each.zone.id))
}

test('Ningbo and Jiaxing overlap most: 2 shared themes of 6 + 2 − 2, innovation and integration', () => {
  expect(pair('ningbo', 'jiaxing')).toMatchObject({
    value: 2 / 6,
    shared: ['sci-tech-innovation', 'regional-integration'],
    onlySecond: [],
  })
})

test('with minor themes, Jiaxing and Taizhou overlap most: 2 of 7, where Ningbo and Jiaxing have 2 of 9', () => {
  const minor = { ...DEFAULT_OVERLAP, minor: true }
  expect(pair('jiaxing', 'taizhou', minor).value).toBeCloseTo(2 / 7)
  expect(pair('ningbo', 'jiaxing', minor).value).toBeCloseTo(2 / 9)
})

test('the measure decides whether Hangzhou or Jinhua is nearer to Taizhou: 1/9 < 1/7, but 6/√750 > 4/√425', () => {
  const cosine = { measure: 'cosine', minor: false } as const
  expect(pair('hangzhou', 'taizhou').value).toBeCloseTo(1 / 9)
  expect(pair('jinhua', 'taizhou').value).toBeCloseTo(1 / 7)
  expect(pair('hangzhou', 'taizhou', cosine).value).toBeCloseTo(6 / Math.sqrt(30 * 25))
  expect(pair('jinhua', 'taizhou', cosine).value).toBeCloseTo(4 / Math.sqrt(17 * 25))
})

test('Wenzhou shares no theme with anyone, since it alone names private firms and overseas Chinese', () => {
  expect(around('wenzhou')).toEqual([[], ['hangzhou', 'ningbo', 'jiaxing', 'jinhua', 'taizhou']])
  expect(zone('wenzhou').themes.map(({ theme }) => theme)).toEqual([
    'private-economy',
    'overseas-chinese',
  ])
})

test('nearest to Hangzhou and to Jinhua is Taizhou, by corridors and by customs; to Taizhou, Ningbo', () => {
  expect(around('hangzhou')[0]).toEqual(['taizhou'])
  expect(around('jinhua')[0]).toEqual(['taizhou'])
  expect(around('taizhou')[0]).toEqual(['ningbo'])
})

test('eight of sixteen themes have one holder, and every theme has at least one', () => {
  const { rows } = themeMatrix({ dataset, zones: dataset.zones }, 'codebook')
  expect(rows.flatMap(({ theme, only }) => (only ? `${theme.id}: ${only.id}` : []))).toEqual([
    'digital-government: hangzhou',
    'commodity-mass-trade: jinhua',
    'oil-gas-bulk: ningbo',
    'bay-port-city: taizhou',
    'advanced-manufacturing: ningbo',
    'private-economy: wenzhou',
    'overseas-chinese: wenzhou',
    'fintech-finance: hangzhou',
  ])
  expect(rows.filter(({ holders }) => holders.length === 0)).toEqual([])
})

test('by similarity, the zones form a chain of shared themes, and Wenzhou stands at its end', () => {
  const { zones } = themeMatrix({ dataset, zones: dataset.zones }, 'similarity')
  expect(zones.map(({ id }) => id)).toEqual([
    'hangzhou',
    'ningbo',
    'jiaxing',
    'taizhou',
    'jinhua',
    'wenzhou',
  ])
})

test('a pair opens the shared themes of both zones, then what each holds alone', () => {
  const metric = metricAt(dataset, 'overlap-with-jiaxing')
  if (!metric) throw new Error('no metric')
  const { groups, cell } = explainCell(dataset, zone('ningbo'), column(dataset, { metric }))
  expect(cell.value).toBeCloseTo(1 / 3)
  expect(groups.map(({ id, records }) => [id, records.length])).toEqual([
    ['shared', 4],
    ['only-ningbo', 4],
    ['only-jiaxing', 0],
  ])
  expect(
    groups.flatMap(({ records }) => records.map(({ evidence }) => evidence.length)),
  ).not.toContain(0)
})
