import { describe, expect, test } from 'vitest'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset, smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { lookup } from '@/lib/domain/lookup'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { LANGUAGES } from '@/lib/domain/text'
import { column } from '../compare-zones'
import type { Metric, MetricValue } from '../metric'
import { DEFAULT_METRIC, DEFAULT_METRICS, METRICS, metricsOf } from './registry'

const small = smallDataset()

function metric(id: string, dataset: Dataset = small): Metric {
  const found = metricsOf(dataset).get(id)
  if (!found) throw new Error(`no metric ${id}`)
  return found
}

/** Values of alpha, beta and gamma. */
function computed(id: string, option?: string, dataset: Dataset = small): MetricValue[] {
  return dataset.zones.map((zone) => metric(id, dataset).compute(zone, dataset, option))
}

const values = (id: string, option?: string) => computed(id, option).map(({ value }) => value)
const from = (id: string, option?: string) => computed(id, option).map((each) => each.from)

function changed(change: (file: ReturnType<typeof smallDatasetFile>) => unknown): Dataset {
  const file = smallDatasetFile()
  const parsed = parseDataset(change(file) ?? file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.dataset
}

describe('counted by hand', () => {
  test('sub-areas, blocks included', () => {
    expect(values('sub-areas')).toEqual([2, 3, 1])
    expect(from('sub-areas')).toEqual([
      ['alpha-s1', 'alpha-s2'],
      ['beta-s1', 'beta-s2', 'beta-s3'],
      ['gamma-s1'],
    ])
  })

  test('themes at any weight', () => {
    expect(values('themes')).toEqual([2, 2, 1])
    expect(from('themes')).toEqual([['alpha-t1', 'alpha-t2'], ['beta-t1', 'beta-t2'], ['gamma-t1']])
  })

  test('primary themes', () => {
    expect(values('primary-themes')).toEqual([1, 1, 1])
    expect(from('primary-themes')).toEqual([['alpha-t1'], ['beta-t1'], ['gamma-t1']])
  })

  test('goals, all of them unless another way of counting is asked for', () => {
    expect(values('goals')).toEqual([5, 2, 1])
    expect(values('goals', 'all')).toEqual([5, 2, 1])
    expect(values('goals', 'no-such-way')).toEqual([5, 2, 1])
  })

  test('goals that are components or end goals', () => {
    expect(values('goals', 'named')).toEqual([3, 1, 1])
    expect(from('goals', 'named')[0]).toEqual(['alpha-g1', 'alpha-g2', 'alpha-g4'])
  })

  test('goals with a slogan as one, the slogan standing for its members', () => {
    expect(values('goals', 'slogans')).toEqual([4, 2, 1])
    expect(from('goals', 'slogans')[0]).toEqual(['alpha-g0', 'alpha-g3', 'alpha-g4', 'alpha-g5'])
  })

  test('a group that is no slogan, or a slogan without members, changes no count', () => {
    const umbrella = changed((file) => {
      const [alpha, ...others] = file.zones
      const goalGroups = [
        { id: 'alpha-g0', text: { zh: '总称' }, kind: 'umbrella' },
        { id: 'alpha-g9', text: { zh: '空口号' }, kind: 'slogan' },
      ]
      return { ...file, zones: [{ ...alpha, goalGroups }, ...others] }
    })
    expect(computed('goals', 'slogans', umbrella)[0]?.value).toBe(5)
  })

  test('measures, and none is a zero', () => {
    expect(computed('measures')).toEqual([
      { value: 2, from: ['alpha-m1', 'alpha-m2'] },
      { value: 1, from: ['beta-m1'] },
      { value: 0, from: [] },
    ])
  })

  test('linkages that are named, not those that a name merely suggests', () => {
    expect(values('linkages')).toEqual([1, 1, 0])
    expect(from('linkages')).toEqual([['alpha-l1'], ['beta-l1'], []])
  })

  test('themes that no other zone holds, at any weight', () => {
    expect(values('exclusive-themes')).toEqual([0, 1, 0])
    expect(from('exclusive-themes')).toEqual([[], ['beta-t2'], []])
  })

  test('themes of one codebook group', () => {
    expect(values('group-industry')).toEqual([1, 1, 1])
    expect(values('group-opening')).toEqual([1, 1, 0])
    expect(from('group-opening')).toEqual([['alpha-t2'], ['beta-t1'], []])
  })
})

describe('worked out by hand', () => {
  test('mean overlap of primary and secondary themes with the other zones', () => {
    // alpha {digital, ports}, beta {ports}, gamma {digital}
    // alpha–beta 1/2, alpha–gamma 1/2, beta–gamma 0
    expect(values('theme-overlap')).toEqual([0.5, 0.25, 0.25])
  })

  test('mean overlap draws on the weighed themes of all zones, its own first', () => {
    expect(from('theme-overlap')[1]).toEqual(['beta-t1', 'alpha-t1', 'alpha-t2', 'gamma-t1'])
  })

  test('share of the counted records that have a quotation', () => {
    // alpha: 2 sub-areas, 2 themes, 5 goals, 2 measures, 1 named linkage; one sub-area is only cited
    // gamma: sub-area, theme, goal; the sub-area rests on nothing
    expect(values('evidence-coverage')).toEqual([11 / 12, 1, 2 / 3])
    expect(from('evidence-coverage').map(({ length }) => length)).toEqual([12, 9, 3])
  })
})

describe('stated by the document', () => {
  test('a number is passed on with the record that states it', () => {
    expect(computed('stated-area')[0]).toEqual({
      value: 12.5,
      printed: '12.5平方公里',
      from: ['alpha-o1'],
    })
  })

  test('a damaged number stays a printed form and a reason, and is never read as a number', () => {
    expect(computed('stated-area')[1]).toEqual({
      value: null,
      missing: 'digits-lost',
      printed: '.08',
      from: ['beta-o1'],
    })
  })

  test('silence is told apart from never having looked', () => {
    expect(computed('stated-area')[2]).toEqual({ value: null, missing: 'not-stated', from: [] })
    const unread = changed((file) => {
      const [alpha, beta, gamma] = file.zones
      return { ...file, zones: [alpha, beta, { ...gamma, coded: ['subAreas', 'themes', 'goals'] }] }
    })
    expect(computed('stated-area', undefined, unread)[2]?.missing).toBe('not-collected')
  })

  test('an indicator that no zone has an observation of makes no metric', () => {
    const unused = changed((file) => {
      const length = { ...file.indicators[0], id: 'length' }
      return { ...file, indicators: [...file.indicators, length] }
    })
    expect([...metricsOf(unused).keys()]).toContain('stated-area')
    expect([...metricsOf(unused).keys()]).not.toContain('stated-length')
  })
})

describe('lists that were not coded', () => {
  const uncoded = changed((file) => ({
    ...file,
    zones: [...file.zones, { id: 'delta', name: { zh: '丁' }, shortName: { zh: '丁' }, coded: [] }],
  }))

  test('give no number, and say that none was collected', () => {
    for (const { id } of metricsOf(uncoded).values()) {
      const { value, missing, from: records } = computed(id, undefined, uncoded)[3] ?? {}
      expect([id, value, missing, records]).toEqual([id, null, 'not-collected', []])
    }
  })

  test('keep out of the others’ mean overlap', () => {
    expect(computed('theme-overlap', undefined, uncoded).map(({ value }) => value)).toEqual([
      0.5,
      0.25,
      0.25,
      null,
    ])
  })
})

describe('a zone of which nothing is listed', () => {
  const bare = { id: 'delta', name: { zh: '丁' }, shortName: { zh: '丁' } }
  const delta = (id: string, coded?: string[]) => {
    const zones = [
      { ...bare, id: 'epsilon' },
      { ...bare, ...(coded && { coded }) },
    ]
    return computed(
      id,
      undefined,
      changed((file) => ({ ...file, zones })),
    )[1]
  }

  test('has no share of quoted records: because there are none, or because nobody looked', () => {
    expect(delta('evidence-coverage')).toMatchObject({ value: null, missing: 'not-applicable' })
    expect(delta('evidence-coverage', [])).toMatchObject({ value: null, missing: 'not-collected' })
  })

  test('overlaps with nobody who has nothing either', () => {
    expect(delta('theme-overlap')).toEqual({ value: null, missing: 'not-applicable', from: [] })
  })
})

describe('a zone alone in its dataset', () => {
  const alone = changed((file) => ({ ...file, zones: file.zones.slice(0, 1) }))

  test('has nobody to overlap with, and holds all its themes alone', () => {
    expect(computed('theme-overlap', undefined, alone)[0]).toEqual({
      value: null,
      missing: 'not-applicable',
      from: [],
    })
    expect(computed('exclusive-themes', undefined, alone)[0]?.value).toBe(2)
  })

  test('leaves no middle to take, and no records for it', () => {
    const { median } = column(alone, { metric: metric('theme-overlap') })
    expect(median).toEqual({ value: null, missing: 'not-applicable', from: [] })
  })
})

describe('every metric', () => {
  const all = [...metricsOf(small).values()]
  const each = all.flatMap((own) =>
    [undefined, ...(own.options ?? []).map(({ id }) => id)].flatMap((option) =>
      small.zones.map((zone) => ({ metric: own, value: own.compute(zone, small, option) })),
    ),
  )

  test('has an id of its own, and the default ones are there', () => {
    const ids = [...METRICS.map(({ id }) => id), 'group-industry', 'group-opening', 'stated-area']
    expect(all.map(({ id }) => id)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining([...DEFAULT_METRICS, DEFAULT_METRIC]))
  })

  test('leads from each value back to records that exist, each once', () => {
    const { records } = lookup(small)
    for (const { value } of each) {
      expect(value.from.filter((id) => !records.has(id))).toEqual([])
      expect(new Set(value.from).size).toBe(value.from.length)
    }
  })

  test('that counts names exactly as many records as it says', () => {
    const counted = each.filter(({ metric: { support } }) => support === 'counted')
    expect(counted.length).toBeGreaterThan(20)
    for (const { value } of counted) expect(value.from).toHaveLength(value.value ?? Number.NaN)
  })

  test('has a value or a reason for having none, never both and never neither', () => {
    for (const { value } of each) expect(value.value === null).toBe(value.missing !== undefined)
  })

  test('keeps to the range that it states', () => {
    for (const {
      metric: { range },
      value,
    } of each) {
      if (value.value === null) continue
      expect(value.value).toBeGreaterThanOrEqual(range[0])
      expect(value.value).toBeLessThanOrEqual(range[1] ?? Number.POSITIVE_INFINITY)
    }
  })

  test('counts no record under two kinds, and every kind of record under one', () => {
    const { records } = lookup(small)
    for (const {
      metric: { id, parts },
      value,
    } of each) {
      if (!parts || !['themes', 'goals'].includes(id)) continue
      for (const record of value.from) {
        const entry = records.get(record)
        const kinds = parts.filter(({ holds }) => entry && holds(entry))
        expect([record, kinds.length]).toEqual([record, 1])
      }
    }
  })

  test('says what it is in both languages', () => {
    for (const { label, shortLabel, definition, unit, caveat, says } of all)
      for (const language of LANGUAGES) {
        for (const words of [label, shortLabel, definition, unit, caveat])
          expect(words[language]).toBeTruthy()
        for (const value of [0, 1, 2])
          expect(says[language](String(value), value, false)).toBeTruthy()
      }
  })

  test('agrees in number: one goal, two goals; a zone lists, zones list', () => {
    const { says } = metric('goals')
    expect(says.en('1', 1, false)).toBe('lists 1 goal')
    expect(says.en('2', 2, false)).toBe('lists 2 goals')
    expect(says.en('2', 2, true)).toBe('list 2 goals')
  })
})
