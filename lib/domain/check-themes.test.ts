import { expect, test } from 'vitest'
import { smallDatasetFile } from './fixtures/small-dataset'
import { parseDataset } from './parse-dataset'
import { ROLE_WEIGHTS, type ThemeRole, weightOfRoles } from './theme-weight'

/** What is said of alpha's first theme where it rests on these records in these roles. */
function problemsOf(...because: { record: string; role: ThemeRole }[]): string[] {
  const file = smallDatasetFile()
  const [alpha, ...others] = file.zones
  if (!alpha) throw new Error('no zone')
  const weight = weightOfRoles(because.map(({ role }) => role)) ?? 'primary'
  const themes = [{ id: 'alpha-t1', theme: 'digital', weight, because }]
  const goals = [...alpha.goals, { id: 'alpha-g6', text: { en: 'Loose' }, kind: 'component' }]
  const parsed = parseDataset({ ...file, zones: [{ ...alpha, goals, themes }, ...others] })
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`)
}

const MISFIT = ['role-misfit $.zones[0].themes[0].because[0]']

test('each role can be played by records of its kind, and by no other', () => {
  // Alpha: p1 positioning, m1 measure, s1 sub-area; g1 component of a slogan, g3 umbrella, g4 end goal, g5 outcome, g6 of no slogan.
  const players: Record<ThemeRole, readonly string[]> = {
    'positioning-first': ['p1'],
    'positioning-further': ['p1'],
    measure: ['m1'],
    'sub-area': ['s1'],
    'slogan-head': ['g1'],
    'slogan-modifier': ['g1'],
    stock: ['g5'],
    outcome: ['g5'],
    'end-goal': ['g4'],
    umbrella: ['g3'],
    component: ['g1', 'g6'],
  }
  const records = ['p1', 'm1', 's1', 'g0', 'g1', 'g3', 'g4', 'g5', 'g6', 'l1']
  for (const role of Object.keys(ROLE_WEIGHTS) as ThemeRole[])
    for (const record of records) {
      const said = problemsOf({ record: `alpha-${record}`, role })
      expect([role, record, said]).toEqual([
        role,
        record,
        players[role].includes(record) ? [] : MISFIT,
      ])
    }
})

test('the heaviest of several roles gives the weight, wherever it stands', () => {
  expect(weightOfRoles(['stock', 'measure', 'end-goal'])).toBe('primary')
  expect(weightOfRoles(['measure', 'stock'])).toBe('secondary')
  expect(weightOfRoles(['stock', 'sub-area'])).toBe('minor')
  expect(weightOfRoles([])).toBeNull()
})

test('a theme that names no record may have any weight', () => {
  expect(problemsOf()).toEqual([])
})
