import { expect, test } from 'vitest'
import { outlineOf } from './outline'

test('reads moves, lines of all kinds and curves, scaled and shifted', () => {
  expect(outlineOf('M1 2 3 4H5V6C1 1 2 2 7 8Z', 2, 10, 0)).toEqual([
    { to: 'move', x: 12, y: 4 },
    { to: 'line', x: 16, y: 8 },
    { to: 'line', x: 20, y: 8 },
    { to: 'line', x: 20, y: 12 },
    { to: 'curve', x1: 12, y1: 2, x2: 14, y2: 4, x: 24, y: 16 },
    { to: 'close' },
  ])
})

test('refuses a path that it would draw wrongly', () => {
  expect(() => outlineOf('M0 0a1 1 0 0 1 2 2')).toThrow('Not an outline')
})
