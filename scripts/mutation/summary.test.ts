import { expect, test } from 'vitest'
import { rowsOf, scoreOf, summaryTable } from './summary.mjs'

const mutants = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) })
const report = {
  files: {
    'lib/b/one.ts': mutants('Killed', 'Killed', 'Timeout', 'Survived'),
    'lib/a/two.ts': mutants('NoCoverage', 'Ignored', 'RuntimeError'),
    'lib/b/three.ts': mutants('Killed', 'NoCoverage'),
    'lib/c/words.ts': mutants('Ignored'),
  },
}

test('mutants are counted folder by folder, and those not tried not at all', () => {
  expect(rowsOf(report)).toEqual([
    { folder: 'lib/a', killed: 0, timedOut: 0, survived: 0, uncovered: 1 },
    { folder: 'lib/b', killed: 3, timedOut: 1, survived: 1, uncovered: 1 },
    { folder: 'lib/c', killed: 0, timedOut: 0, survived: 0, uncovered: 0 },
  ])
})

test('the score is the share that tests noticed, by failing or by never ending', () => {
  expect(rowsOf(report).map(scoreOf)).toEqual([0, 4 / 6, null])
  expect(summaryTable(rowsOf(report)).split('\n').slice(2)).toEqual([
    '| `lib/a` | 0 | 0 | 0 | 1 | 0.0 % |',
    '| `lib/b` | 3 | 1 | 1 | 1 | 66.7 % |',
    '| `lib/c` | 0 | 0 | 0 | 0 | – |',
  ])
})
