import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { Zone } from '@/lib/domain/zone'
import { goalBlocks } from './goal-blocks'

const [alpha, , gamma] = smallDataset().zones as [Zone, Zone, Zone]

const shape = (zone: Pick<Zone, 'goals' | 'goalGroups'>) =>
  goalBlocks(zone).map(({ group, kinds }) => [
    group?.id ?? null,
    kinds.map(({ kind, goals }) => [kind, goals.map(({ id }) => id)]),
  ])

test('goals stand under their slogan, and those under none after them, by kind', () => {
  expect(shape(alpha)).toEqual([
    ['alpha-g0', [['component', ['alpha-g1', 'alpha-g2']]]],
    [
      null,
      [
        ['umbrella', ['alpha-g3']],
        ['end-goal', ['alpha-g4']],
        ['outcome', ['alpha-g5']],
      ],
    ],
  ])
})

test('a slogan without goals makes no block, and no goal is lost where its slogan is not there', () => {
  expect(shape({ goals: gamma.goals, goalGroups: alpha.goalGroups })).toEqual([
    [null, [['end-goal', ['gamma-g1']]]],
  ])
  expect(shape({ goals: alpha.goals, goalGroups: [] })[0]?.[0]).toBeNull()
})

test('a goal whose slogan is not there stands among those under none', () => {
  expect(shape({ goals: alpha.goals, goalGroups: [] })).toEqual([
    [
      null,
      [
        ['component', ['alpha-g1', 'alpha-g2']],
        ['umbrella', ['alpha-g3']],
        ['end-goal', ['alpha-g4']],
        ['outcome', ['alpha-g5']],
      ],
    ],
  ])
})
