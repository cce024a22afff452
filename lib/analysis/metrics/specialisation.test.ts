import { describe, expect, test } from 'vitest'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { lookup } from '@/lib/domain/lookup'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { recordText } from '@/lib/domain/record-text'
import { LANGUAGES } from '@/lib/domain/text'
import { column } from '../compare-zones'
import { zoneFigures } from '../zone-figures'
import { metricsOf } from './registry'

const PARTS = ['electronics', 'textiles', 'logistics'] as const
type Jobs = readonly (number | null)[]

/**
 * Jobs in thousands, to work out by hand:
 *
 * |       | electronics | textiles | logistics | all |
 * |-------|-------------|----------|-----------|-----|
 * | alpha | 60          | 30       | 10        | 100 |
 * | beta  | 20          | 20       | 160       | 200 |
 * | gamma | 20          | 50       | 30        | 100 |
 * | all   | 100 (.25)   | 100 (.25)| 200 (.5)  | 400 |
 */
const JOBS = { alpha: [60, 30, 10], beta: [20, 20, 160], gamma: [20, 50, 30] }

function fileWith(jobs: Record<string, Jobs>, change: object = {}) {
  const file = smallDatasetFile()
  const parts = PARTS.map((id) => ({ id, label: { zh: id, en: id } }))
  const indicator = {
    id: 'jobs',
    label: { zh: '就业', en: 'Jobs' },
    unit: { zh: '千人', en: 'thousand' },
    decimals: 0,
    comparable: true,
    parts,
    ...change,
  }
  return {
    ...file,
    indicators: [...file.indicators, indicator],
    zones: file.zones.map((zone) => ({
      ...zone,
      observations: [
        ...('observations' in zone ? (zone.observations ?? []) : []),
        ...(jobs[zone.id] ?? []).map((value, p) => ({
          id: `${zone.id}-jobs-${p}`,
          indicator: 'jobs',
          part: PARTS[p],
          value,
          ...(value === null && { missing: 'digits-lost' }),
        })),
      ],
    })),
  }
}

function datasetWith(jobs: Record<string, Jobs>, change?: object): Dataset {
  const parsed = parseDataset(fileWith(jobs, change))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.dataset
}

function valuesOf(id: string, dataset: Dataset) {
  const metric = metricsOf(dataset).get(id)
  if (!metric) throw new Error(`no metric ${id}`)
  return dataset.zones.map((zone) => metric.compute(zone, dataset))
}

const rounded = (id: string, dataset: Dataset) =>
  valuesOf(id, dataset).map(({ value }) => value && Number(value.toFixed(4)))

describe('worked out by hand', () => {
  const dataset = datasetWith(JOBS)

  test('Herfindahl–Hirschman: .6² + .3² + .1², .1² + .1² + .8², .2² + .5² + .3²', () => {
    expect(rounded('herfindahl-jobs', dataset)).toEqual([0.46, 0.66, 0.38])
  })

  test('Krugman, against the other two zones together', () => {
    // Alpha against 40, 70, 190 of 300; beta against 80, 80, 40 of 200; gamma against 80, 50, 170 of 300.
    expect(rounded('krugman-jobs', dataset)).toEqual([1.0667, 1.2, 0.6667])
  })

  test('Hachman: 1 ÷ 1.82, 1 ÷ 1.36, 1 ÷ 1.34', () => {
    expect(rounded('hachman-jobs', dataset)).toEqual([0.5495, 0.7353, 0.7463])
  })

  test('location quotients of each part', () => {
    expect(rounded('location-quotient-jobs--electronics', dataset)).toEqual([2.4, 0.4, 0.8])
    expect(rounded('location-quotient-jobs--textiles', dataset)).toEqual([1.2, 0.4, 2])
    expect(rounded('location-quotient-jobs--logistics', dataset)).toEqual([0.2, 1.6, 0.6])
  })

  test('a zone like all the others has Hachman 1 and Krugman 0, and one unlike them Krugman 2', () => {
    const alike = datasetWith({ alpha: [1, 2, 3], beta: [2, 4, 6], gamma: [3, 6, 9] })
    expect(rounded('hachman-jobs', alike)).toEqual([1, 1, 1])
    expect(rounded('krugman-jobs', alike)).toEqual([0, 0, 0])
    const unlike = datasetWith({ alpha: [5, 0, 0], beta: [0, 7, 0] })
    expect(rounded('krugman-jobs', unlike)).toEqual([2, 2, null])
  })
})

describe('a value', () => {
  test('rests on the zone’s own numbers, or on those and all others, its own first', () => {
    const dataset = datasetWith(JOBS)
    expect(valuesOf('herfindahl-jobs', dataset)[1]?.from).toEqual(
      [0, 1, 2].map((p) => `beta-jobs-${p}`),
    )
    const from = valuesOf('krugman-jobs', dataset)[1]?.from ?? []
    expect(from.slice(0, 3)).toEqual([0, 1, 2].map((p) => `beta-jobs-${p}`))
    expect(from).toHaveLength(9)
    const krugman = metricsOf(dataset).get('krugman-jobs')
    expect(krugman && column(dataset, { metric: krugman }).median.from).toHaveLength(9)
  })

  test('is missing, with the reason, where one part is, and that zone enters no sum', () => {
    const dataset = datasetWith({ ...JOBS, gamma: [20, null, 30] })
    expect(valuesOf('krugman-jobs', dataset)[2]).toMatchObject({
      value: null,
      missing: 'digits-lost',
    })
    // Electronics are 80 of the 300 of alpha and beta.
    expect(rounded('location-quotient-jobs--electronics', dataset)).toEqual([2.25, 0.375, null])
  })

  test('is missing because the document is silent, or because nobody looked for numbers', () => {
    const dataset = datasetWith({ ...JOBS, gamma: [] })
    const [alpha, beta, gamma] = dataset.zones
    if (!alpha || !beta || !gamma) throw new Error('no zones')
    const missing = (zone: typeof gamma) =>
      metricsOf(dataset).get('herfindahl-jobs')?.compute(zone, dataset)
    expect(missing(gamma)).toEqual({ value: null, missing: 'not-stated', from: [] })
    expect(missing({ ...gamma, coded: ['goals'] })?.missing).toBe('not-collected')
  })

  test('does not exist for a part that no zone has, nor for a zone where all is 0', () => {
    const dataset = datasetWith({ alpha: [1, 0, 1], beta: [1, 0, 3], gamma: [0, 0, 0] })
    const missing = (id: string) => valuesOf(id, dataset).map((each) => each.missing)
    expect(missing('location-quotient-jobs--textiles')).toEqual(Array(3).fill('not-applicable'))
    expect(rounded('hachman-jobs', dataset)).toEqual([0.8889, 0.9697, null])
    expect(missing('herfindahl-jobs')[2]).toBe('not-applicable')
  })
})

describe('the measures are there', () => {
  const ids = (dataset: Dataset) =>
    [...metricsOf(dataset).keys()].filter((id) => id.includes('jobs'))

  test('for an indicator with parts, in place of the number itself', () => {
    expect(ids(datasetWith(JOBS))).toEqual([
      'herfindahl-jobs',
      'krugman-jobs',
      'hachman-jobs',
      ...PARTS.map((part) => `location-quotient-jobs--${part}`),
    ])
    expect(zoneFigures(datasetWith(JOBS)).at(-1)).toMatchObject({ id: 'of-shares' })
  })

  test('only where two zones have all parts, and where zones may be compared on it', () => {
    expect(ids(datasetWith({ alpha: [1, 2, 3], beta: [1, null, 3] }))).toEqual([])
    expect(ids(datasetWith({}))).toEqual([])
    expect(ids(datasetWith(JOBS, { comparable: false }))).toEqual([])
  })

  test('as numbers of two decimals, for comparison, from 0 to what the formula can give', () => {
    const metrics = metricsOf(datasetWith(JOBS))
    const ranges = ids(datasetWith(JOBS)).map((id) => {
      expect(metrics.get(id)).toMatchObject({
        form: { style: 'decimal', decimals: 2 },
        comparable: true,
        support: 'computed',
      })
      return metrics.get(id)?.range
    })
    expect(ranges).toEqual([
      [0, 1],
      [0, 2],
      [0, 1],
      [0, null],
      [0, null],
      [0, null],
    ])
  })

  test('with words in both languages', () => {
    for (const id of ids(datasetWith(JOBS))) {
      const metric = metricsOf(datasetWith(JOBS)).get(id)
      for (const language of LANGUAGES)
        for (const words of [metric?.label, metric?.definition, metric?.source, metric?.caveat])
          expect(words?.[language]).toBeTruthy()
    }
  })
})

describe('in a file, a part', () => {
  const problems = (file: unknown) => {
    const parsed = parseDataset(file)
    return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`)
  }
  const first = (change: object, indicator?: object) => {
    const file = fileWith({ alpha: [1, 2, 3] }, indicator)
    Object.assign(file.zones[0]?.observations[1] ?? {}, change)
    return problems(file)
  }

  test('is one that the indicator has, and has one number in a zone', () => {
    expect(first({})).toEqual([])
    expect(first({ part: 'mining' })).toEqual([
      'dangling-reference $.zones[0].observations[1].part',
    ])
    expect(first({ part: 'textiles' })).toEqual(['duplicate-id $.zones[0].observations[2].part'])
  })

  test('is there exactly where the indicator has parts', () => {
    expect(first({ part: undefined })).toEqual(['missing-key $.zones[0].observations[1].part'])
    expect(first({ indicator: 'area', part: undefined })).toEqual([
      'duplicate-id $.zones[0].observations[1].indicator',
    ])
    expect(first({}, { parts: undefined })).toHaveLength(3)
  })

  test('is not negative, nor one of a single part', () => {
    expect(first({ value: -1 })).toEqual(['out-of-range $.zones[0].observations[1].value'])
    const parts = [{ id: 'electronics', label: { en: 'Electronics' } }]
    expect(first({}, { parts })).toEqual(['out-of-range $.indicators[1].parts'])
  })

  test('is named with its indicator', () => {
    const dataset = datasetWith(JOBS)
    const entry = lookup(dataset).records.get('beta-jobs-1')
    expect(entry && recordText(entry, dataset)).toEqual({
      zh: '就业：textiles',
      en: 'Jobs: textiles',
    })
  })
})
