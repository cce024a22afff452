import { expect, test } from 'vitest'
import { tidyName, uniqueName } from './view-name'

test('a name is set on one line and composed, so that what looks the same is the same', () => {
  expect(tidyName('  Six\tzones,\r\n 2026\u00a0')).toBe('Six zones, 2026')
  expect(tidyName('Cafe\u0301')).toBe('Caf\u00e9')
  expect(tidyName('港航：\u3000宁波')).toBe('港航： 宁波')
})

test('a name in which nothing is seen is none', () => {
  for (const text of ['', ' \n', '\u200b\u2060', '\u202e', '\u0301', '\u0000'])
    expect(tidyName(text)).toBe('')
  expect(tidyName('。')).toBe('。')
  expect(tidyName('👩‍🌾')).toBe('👩‍🌾')
})

test('a name that is taken gets the first number that is free', () => {
  expect(uniqueName('Ports', new Set(['Port']))).toBe('Ports')
  expect(uniqueName('Ports', new Set(['Ports', 'Ports (3)']))).toBe('Ports (2)')
  expect(uniqueName('Ports', new Set(['Ports', 'Ports (2)']))).toBe('Ports (3)')
  expect(uniqueName('Plan (2024)', new Set(['Plan (2024)']))).toBe('Plan (2024) (2)')
})
