import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { Zone } from '@/lib/domain/zone'
import { nearestPair, nearestTo } from './nearest-pair'

const { zones } = smallDataset()
const [alpha, beta, gamma] = zones as [Zone, Zone, Zone]
const without = (zone: Zone) => ({ ...zone, themes: [] })

test('of equally near pairs the first in the dataset: alpha–beta and alpha–gamma overlap by ½ each', () => {
  expect(nearestPair({ zones })).toEqual(['alpha', 'beta'])
  expect(nearestPair({ zones: [gamma, beta, alpha] })).toEqual(['gamma', 'alpha'])
})

test('the first two where no two overlap, and one where there is one', () => {
  expect(nearestPair({ zones: [beta, gamma].map(without) })).toEqual(['beta', 'gamma'])
  expect(nearestPair({ zones: [beta, gamma, without(alpha)] })).toEqual(['beta', 'gamma'])
  expect(nearestPair({ zones: [gamma] })).toEqual(['gamma'])
})

test('nearest to one zone is who overlaps most with it; nobody where it is alone', () => {
  expect(nearestTo({ zones }, 'gamma')).toBe('alpha')
  expect(nearestTo({ zones: [gamma] }, 'gamma')).toBeUndefined()
})

test('of zones equally near to one the first is its nearest, and one without any theme in common comes after', () => {
  // Alpha overlaps with beta and gamma by ½ each; beta and gamma with each other by 0.
  expect(nearestTo({ zones }, 'alpha')).toBe('beta')
  expect(nearestTo({ zones: [gamma, alpha, beta] }, 'alpha')).toBe('gamma')
  expect(nearestTo({ zones: [gamma, alpha, beta] }, 'beta')).toBe('alpha')
})
