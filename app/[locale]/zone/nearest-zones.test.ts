import { expect, test } from 'vitest'
import { DEFAULT_DATASET } from '@/data/catalog'
import { nearestZones } from '@/lib/analysis/nearest-zones'
import { lookup } from '@/lib/domain/lookup'

/** Expected values on the shipped dataset; they change where its coding does. */
function likenessesOf(id: string): Record<string, [value: number | null, shared: string[]]> {
  const zone = lookup(DEFAULT_DATASET).zones.get(id)
  if (!zone) throw new Error(`no zone ${id}`)
  const others = nearestZones(DEFAULT_DATASET, zone)
  return Object.fromEntries(
    others.map(({ zone: other, cell, shared }) => [other.id, [cell.value, [...shared]]]),
  )
}

test('Jiaxing is nearest to Ningbo: 2 shared of 6, Ningbo’s 6 weighed themes holding Jiaxing’s 2', () => {
  const likenesses = likenessesOf('jiaxing')
  expect(Object.keys(likenesses).slice(0, 2)).toEqual(['ningbo', 'taizhou'])
  expect(likenesses.ningbo).toEqual([2 / 6, ['sci-tech-innovation', 'regional-integration']])
  expect(likenesses.taizhou).toEqual([1 / 6, ['regional-integration']])
})

test('Wenzhou shares no theme with any zone: private and overseas-Chinese business are its own', () => {
  for (const likeness of Object.values(likenessesOf('wenzhou'))) expect(likeness).toEqual([0, []])
})

test('Taizhou shares something with four of the others, and nothing with Wenzhou, which stands last', () => {
  const likenesses = likenessesOf('taizhou')
  expect(Object.keys(likenesses)).toEqual(['ningbo', 'jiaxing', 'jinhua', 'hangzhou', 'wenzhou'])
  expect(likenesses.ningbo).toEqual([2 / 9, ['port-shipping', 'regional-integration']])
  expect(likenesses.wenzhou).toEqual([0, []])
})
