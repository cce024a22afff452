import { describe, expect, test } from 'vitest'
import { crossingsOf, type OrderInput, orderLinkages } from './linkage-order'

const places = (kind: string, ...ids: string[]) => ids.map((id) => ({ id, kind }))

describe('crossings', () => {
  const input: OrderInput = {
    zones: ['a', 'b'],
    targets: places('port', 'x', 'y'),
    edges: [
      { zone: 'a', to: 'y' },
      { zone: 'b', to: 'x' },
    ],
  }
  const side = (targets: string[]) => ({ zones: ['a', 'b'], sides: [[{ kind: 'port', targets }]] })

  test('are lines whose ends stand in opposite orders', () => {
    expect(crossingsOf(side(['x', 'y']), input)).toBe(1)
    expect(crossingsOf(side(['y', 'x']), input)).toBe(0)
  })

  test('are none between lines that share an end', () => {
    const fan = { ...input, edges: ['x', 'y'].map((to) => ({ zone: 'a', to })) }
    expect(crossingsOf(side(['x', 'y']), fan)).toBe(0)
  })

  test('are none between the two sides', () => {
    const sides = [[{ kind: 'port', targets: ['x'] }], [{ kind: 'hub', targets: ['y'] }]]
    expect(crossingsOf({ zones: ['a', 'b'], sides }, input)).toBe(0)
  })
})

describe('an order', () => {
  test('undoes every crossing that can be undone', () => {
    const order = orderLinkages({
      zones: ['a', 'b', 'c'],
      targets: [...places('port', 'p1', 'p2', 'p3'), ...places('hub', 'h1', 'h2', 'h3')],
      edges: [
        ['a', 'p3'],
        ['b', 'p1'],
        ['c', 'p2'],
        ['a', 'h2'],
        ['b', 'h3'],
        ['c', 'h1'],
      ].map(([zone = '', to = '']) => ({ zone, to })),
    })
    expect(order.crossings).toBe(0)
  })

  test('keeps every zone and every place, once, and a kind together', () => {
    const input = random(6, 20, 1)
    const order = orderLinkages(input)
    const drawn = [...order.left, ...order.right]
    expect(order.zones.toSorted()).toEqual(input.zones.toSorted())
    expect(drawn.flatMap(({ targets }) => targets).toSorted()).toEqual(
      input.targets.map(({ id }) => id).toSorted(),
    )
    expect(new Set(drawn.map(({ kind }) => kind)).size).toBe(drawn.length)
  })

  test('is the same each time, and does not depend on a chance', () => {
    for (const seed of [1, 2])
      expect(orderLinkages(random(5, 15, seed))).toEqual(orderLinkages(random(5, 15, seed)))
  })

  test('crosses as little as the best of all orders of a small network', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const input = { ...random(4, 4, seed), targets: places('port', 't0', 't1', 't2', 't3') }
      const best = Math.min(
        ...permutations(input.zones).flatMap((zones) =>
          permutations(['t0', 't1', 't2', 't3']).map((targets) =>
            crossingsOf({ zones, sides: [[{ kind: 'port', targets }]] }, input),
          ),
        ),
      )
      expect(orderLinkages(input).crossings).toBe(best)
    }
  })

  test('crosses less than the dataset’s own order at six zones and forty places', () => {
    const input = random(6, 40, 1)
    const order = orderLinkages(input)
    const asListed = [order.left, order.right].map((groups) =>
      input.targets
        .filter(({ id }) => groups.some(({ targets }) => targets.includes(id)))
        .map(({ id, kind }) => ({ kind, targets: [id] })),
    )
    expect(order.crossings).toBeLessThan(
      crossingsOf({ zones: input.zones, sides: asListed }, input),
    )
  })

  test('of nothing is nothing', () => {
    expect(orderLinkages({ zones: [], targets: [], edges: [] })).toEqual({
      zones: [],
      left: [],
      right: [],
      crossings: 0,
    })
  })
})

function permutations(items: readonly string[]): string[][] {
  return items.length < 2
    ? [[...items]]
    : items.flatMap((one) =>
        permutations(items.filter((each) => each !== one)).map((rest) => [one, ...rest]),
      )
}

/** A network that looks thrown and is the same each time. */
function random(zones: number, targets: number, seed: number): OrderInput {
  let state = seed
  const next = (below: number) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
  const names = Array.from({ length: zones }, (_, i) => `z${i}`)
  return {
    zones: names,
    targets: Array.from({ length: targets }, (_, i) => ({ id: `t${i}`, kind: `k${i % 7}` })),
    edges: Array.from({ length: targets * 2 }, (_, i) => ({
      zone: i % 11 === 0 ? null : (names[next(zones)] ?? ''),
      to: `t${i % targets}`,
    })),
  }
}
