import { expect, test } from 'vitest'
import { zoneSlots } from './zone-slots'

const SIX = ['a', 'b', 'c', 'd', 'e', 'f']
const NINE = [...SIX, 'g', 'h', 'i']

const slots = (all: string[], selected: string[]) => Object.fromEntries(zoneSlots(all, selected))

test('of six zones each keeps its slot for ever, whatever is selected and in whatever order', () => {
  const own = { a: 0, b: 1, c: 2, d: 3, e: 4, f: 5 }
  expect(slots(SIX, SIX)).toEqual(own)
  expect(slots(SIX, ['f', 'a'])).toEqual(own)
  expect(slots(SIX, [])).toEqual(own)
})

test('of nine zones the first six selected hold the slots, and the others have none', () => {
  expect(slots(NINE, NINE)).toEqual({ a: 0, b: 1, c: 2, d: 3, e: 4, f: 5 })
  expect(slots(NINE, ['i', 'h', 'a'])).toEqual({ i: 0, h: 1, a: 2 })
})

test('of nine zones, selecting one more takes no slot from those that have one', () => {
  const before = slots(NINE, ['i', 'h', 'a'])
  expect(slots(NINE, ['i', 'h', 'a', 'b'])).toMatchObject(before)
})
