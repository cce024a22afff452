import { describe, expect, test } from 'vitest'
import { DEFAULT_DATASET as dataset } from '@/data/catalog'
import { alignZones, isNamed } from '@/lib/analysis/align-zones'
import { nearestPair } from '@/lib/analysis/nearest-pair'
import { lookup } from '@/lib/domain/lookup'

const align = (...ids: string[]) =>
  alignZones(
    dataset,
    ids.flatMap((id) => lookup(dataset).zones.get(id) ?? []),
  )
const ids = (matches: readonly { id: string }[]) => matches.map(({ id }) => id)

describe('the shipped dataset', () => {
  test('opens with Ningbo and Jiaxing: they share 2 of 6 weighed themes, and no other pair more than 2 of 9', () => {
    expect(nearestPair(dataset)).toEqual(['ningbo', 'jiaxing'])
    const others = align(...dataset.zones.map(({ id }) => id)).overlaps.map(({ similarity }) =>
      Number(similarity.value?.toFixed(3)),
    )
    expect(others.toSorted((a, b) => b - a).slice(0, 2)).toEqual([0.333, 0.222])
  })

  test('has Ningbo and Jiaxing share technology, named in a centre there and a corridor here, and integration', () => {
    const { themes } = align('ningbo', 'jiaxing')
    expect(ids(themes.all)).toEqual(['sci-tech-innovation', 'regional-integration'])
    expect(themes.own.get('ningbo')).toHaveLength(5)
    expect(themes.own.get('jiaxing')?.map(({ theme }) => theme)).toEqual([
      'digital-economy',
      'bonded-customs',
    ])
  })

  test('leaves Jiaxing no weighed theme of its own: its digital economy and bonded zone are names of sub-areas', () => {
    const [overlap] = align('ningbo', 'jiaxing').overlaps
    expect(overlap?.alone[1]).toEqual([])
    expect(overlap?.similarity.from).toHaveLength(8)
  })

  test('has no place that Ningbo and Taizhou both name: the belt is named by Taizhou, for Ningbo only inferred', () => {
    const { linkages } = align('ningbo', 'taizhou')
    expect(ids(linkages.all)).toEqual(['yong-tai-wen-belt'])
    expect(linkages.all.filter(isNamed)).toEqual([])
  })

  test('never takes two sub-areas for one: 临空 is a part of Hangzhou and another of Ningbo', () => {
    const { counts } = align('hangzhou', 'ningbo')
    expect(counts.get('sub-areas')?.values.get('hangzhou')?.value).toBe(4)
    expect(counts.get('sub-areas')?.values.get('ningbo')?.value).toBe(4)
  })

  test('has nothing that Hangzhou, Wenzhou and Jinhua have in common, two by two neither', () => {
    const { themes } = align('hangzhou', 'wenzhou', 'jinhua')
    expect([themes.all, themes.some]).toEqual([[], []])
  })
})
