import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededDataset } from '@/lib/analysis/fixtures/seeded-dataset'
import { defaultView } from '@/lib/analysis/view'
import { parseView, serialiseView } from './selection-params'

const dataset = seededDataset({ zones: 300, themes: 4, seed: 1 })
const ALL = dataset.zones.map(({ id }) => id)

const write = (zones: readonly string[]) =>
  serialiseView({ ...defaultView(dataset), selection: { zones } }, dataset)
const read = (query: string) => parseView(query, dataset)

test('zones chosen among many read back the same, in order or not, in an address as long as half of them at most', () => {
  const inOrder = fc.subarray(ALL)
  const shuffled = fc.shuffledSubarray(ALL)
  fc.assert(
    fc.property(fc.oneof(inOrder, shuffled), (zones) => {
      const { view, ignored } = read(write(zones))
      expect([view.selection.zones, ignored]).toEqual([zones, []])
    }),
    { numRuns: 200 },
  )
  fc.assert(
    fc.property(inOrder, (zones) => {
      expect(write(zones).length).toBeLessThanOrEqual('except='.length + ALL.join('~').length / 2)
    }),
  )
})

test('of many zones the few that are left out are named, of few those that are chosen', () => {
  expect(write(ALL.filter((id) => id !== 'z7'))).toBe('except=z7')
  expect(write(['z7', 'z2'])).toBe('zones=z7~z2')
  expect(write(ALL.slice(0, 40))).toMatch(/^zones=z0~/)
  expect(write(ALL)).toBe('')
  expect(read(write([])).view.selection.zones).toEqual([])
})

test('an order of the reader’s own is kept, however long the address', () => {
  const turned = ALL.toReversed().slice(1)
  expect(write(turned)).toBe(`zones=${turned.join('~')}`)
})

test('an address may name both by hand; what is left out and not there is ignored by name', () => {
  expect(read('zones=z9~z3~z5&except=z3~zone-q')).toMatchObject({
    view: { selection: { zones: ['z9', 'z5'] } },
    ignored: ['zone-q'],
  })
  expect(read('except=').view.selection.zones).toEqual(ALL)
})

test('the same zones are the same list at each reading, and other zones another', () => {
  const chosen = (query: string) => read(query).view.selection.zones
  const [first = '', second = ''] = ALL
  expect(chosen(`except=${first}`)).toBe(chosen(`except=${first}&tab=table`))
  // To name none is not to name any.
  expect(chosen(`zones=&except=${first}`)).toEqual([])
  expect(chosen(`except=${first}`)).toEqual(ALL.slice(1))
  expect(chosen(`zones=${first}~${second}`)).toEqual([first, second])
})
