import { expect, test } from 'vitest'
import { findEntries, finding, indexing, searchIndex } from './find-entries'
import { allSteps, type Steps, sharedSteps } from './steps'

const entries = Array.from({ length: 1000 }, (_, i) => ({
  name: { zh: `第${i}区`, en: `Zone ${i}` },
}))

test('many entries are made ready and gone through in several steps, with the same result as at once', () => {
  const making = indexing(entries, null)
  let steps = 0
  let step = making.next()
  for (; !step.done; step = making.next()) steps += 1
  expect(steps).toBe(4)
  expect(step.value).toEqual(searchIndex(entries, null))
  const found = finding(step.value, 'zone 99')
  expect(found.next().done).toBe(false)
  expect(allSteps(found)).toEqual(findEntries(step.value, 'zone 99'))
})

test('work that several want is done once: who takes it up goes on where it was left off', () => {
  let done = 0
  const counting = sharedSteps(function* (): Steps<string> {
    for (let i = 0; i < 3; i++) {
      done += 1
      yield
    }
    return 'counted'
  })
  const first = counting()
  first.next()
  expect(allSteps(counting())).toBe('counted')
  expect(allSteps(counting())).toBe('counted')
  expect(allSteps(first)).toBe('counted')
  expect(done).toBe(3)
})
