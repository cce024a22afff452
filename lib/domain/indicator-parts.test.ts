import { expect, test } from 'vitest'
import { smallDatasetFile } from './fixtures/small-dataset'
import { parseDataset } from './parse-dataset'

interface Stated {
  part?: string
  value?: number | null
  indicator?: string
}

/** What is said of a dataset with jobs in industry and trade, of which alpha has these numbers. */
function problemsOf(
  observations: readonly Stated[],
  ids: readonly string[] = ['industry', 'trade'],
) {
  const file = smallDatasetFile()
  const [alpha, ...others] = file.zones
  const jobs = {
    ...file.indicators[0],
    id: 'jobs',
    parts: ids.map((id) => ({ id, label: { en: id } })),
  }
  const stated = observations.map((each, i) => ({
    id: `alpha-j${i}`,
    indicator: 'jobs',
    value: 1,
    ...each,
    ...(each.value === null && { missing: 'digits-lost' }),
  }))
  const parsed = parseDataset({
    ...file,
    indicators: [...file.indicators, jobs],
    zones: [{ ...alpha, observations: stated }, ...others],
  })
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`)
}

const at = (i: number, key: string) => `$.zones[0].observations[${i}].${key}`

test('each part has one number in a zone, which may be 0 or missing, and is not negative', () => {
  expect(
    problemsOf([
      { part: 'industry', value: 0 },
      { part: 'trade', value: null },
    ]),
  ).toEqual([])
  expect(problemsOf([{ part: 'industry' }, { part: 'industry' }])).toEqual([
    `duplicate-id ${at(1, 'part')}`,
  ])
  expect(problemsOf([{ part: 'industry' }, { part: 'trade', value: -1 }])).toEqual([
    `out-of-range ${at(1, 'value')}`,
  ])
})

test('a number that is of no part may be negative, and stands once', () => {
  expect(problemsOf([{ indicator: 'area', value: -1 }])).toEqual([])
  expect(problemsOf([{ indicator: 'area' }, { indicator: 'area' }])).toEqual([
    `duplicate-id ${at(1, 'indicator')}`,
  ])
})

test('a part is named where there are parts, is one of them, and is named nowhere else', () => {
  expect(problemsOf([{}])).toEqual([`missing-key ${at(0, 'part')}`])
  expect(problemsOf([{ part: 'mining' }])).toEqual([`dangling-reference ${at(0, 'part')}`])
  expect(problemsOf([{ indicator: 'area', part: 'trade' }])).toEqual([
    `dangling-reference ${at(0, 'part')}`,
  ])
  expect(problemsOf([{ indicator: 'luck' }])).toEqual([`dangling-reference ${at(0, 'indicator')}`])
})

test('two parts of one indicator have two ids', () => {
  expect(problemsOf([], ['industry', 'industry'])).toEqual([
    'duplicate-id $.indicators[1].parts[1].id',
  ])
})
