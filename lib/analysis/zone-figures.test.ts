import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { cellOf } from './comparison'
import { METRICS, metricsOf } from './metrics/registry'
import { zoneFigureColumns, zoneFigures } from './zone-figures'

const dataset = smallDataset()

test('every metric of the dataset is a figure, and so is every other way of counting', () => {
  const ids = zoneFigures(dataset).flatMap(({ figures }) => figures.map(({ id }) => id))
  expect(new Set(ids)).toEqual(
    new Set([...metricsOf(dataset).keys(), 'goals.named', 'goals.slogans']),
  )
  expect(ids.length).toBe(new Set(ids).size)
})

test('figures stand by where they come from, and a group without any is absent', () => {
  expect(zoneFigures(dataset).map(({ id, figures }) => [id, figures.length])).toEqual([
    ['counted', METRICS.length + 2],
    ['by-theme-group', 2],
    ['stated', 1],
  ])
  const bare = { ...dataset, themeGroups: [], indicators: [] }
  expect(zoneFigures(bare).map(({ id }) => id)).toEqual(['counted'])
})

test('alpha lists 5 goals, 3 of them named, 4 with its slogan as one', () => {
  const columns = zoneFigureColumns(dataset)
  const numberOf = (id: string) => {
    const column = columns.get(id)?.()
    return column && cellOf(column, 'alpha').value
  }
  expect(['goals', 'goals.named', 'goals.slogans'].map(numberOf)).toEqual([5, 3, 4])
})

test('the overlap with each zone is a figure too, and has no value for that zone itself', () => {
  const overlap = zoneFigureColumns(dataset).get('overlap-with-beta')?.()
  expect(
    [...(overlap?.values ?? [])].map(([zone, { value, missing }]) => [zone, value ?? missing]),
  ).toEqual([
    ['alpha', 0.5],
    ['beta', 'not-applicable'],
    ['gamma', 0],
  ])
})

test('a metric’s other ways of counting are its variants, the first way is not', () => {
  const variants = zoneFigures(dataset).flatMap(({ figures }) =>
    figures.filter(({ isVariant }) => isVariant).map(({ id }) => id),
  )
  expect(variants).toEqual(['goals.named', 'goals.slogans'])
})
