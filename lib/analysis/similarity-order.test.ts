import { describe, expect, test } from 'vitest'
import { MOST_ORDERED, similarityOrder } from './similarity-order'

const along = (places: readonly number[]) => (a: number, b: number) =>
  Math.abs((places[a] ?? 0) - (places[b] ?? 0))

const lengthOf = (order: readonly number[], distance: (a: number, b: number) => number) =>
  order.slice(1).reduce((sum, item, i) => sum + distance(order[i] ?? 0, item), 0)

/** Every order of a nested cluster that keeps clusters together. */
type Tree = number | readonly [Tree, Tree]
function orders(tree: Tree): number[][] {
  if (typeof tree === 'number') return [[tree]]
  const [left, right] = [orders(tree[0]), orders(tree[1])]
  return left.flatMap((a) =>
    right.flatMap((b) => [
      [...a, ...b],
      [...b, ...a],
    ]),
  )
}

/** The same clustering written another way: distances between clusters updated by the sizes of their parts. */
function cluster(count: number, distance: (a: number, b: number) => number): Tree {
  let parts: { tree: Tree; size: number }[] = Array.from({ length: count }, (_, i) => ({
    tree: i,
    size: 1,
  }))
  let far = parts.map((_, a) => parts.map((__, b) => distance(a, b)))
  while (parts.length > 1) {
    let best: [number, number] = [0, 1]
    for (let a = 0; a < parts.length; a += 1)
      for (let b = a + 1; b < parts.length; b += 1)
        if ((far[a]?.[b] ?? 0) < (far[best[0]]?.[best[1]] ?? 0) - 1e-12) best = [a, b]
    const [a, b] = best
    const [one, two] = [parts[a], parts[b]]
    if (!one || !two) throw new Error('no parts')
    const size = one.size + two.size
    const merged = far.map((row) => ((row[a] ?? 0) * one.size + (row[b] ?? 0) * two.size) / size)
    far = far
      .map((row, i) =>
        row.map((each, j) => (i === a ? (merged[j] ?? 0) : j === a ? (merged[i] ?? 0) : each)),
      )
      .filter((_, i) => i !== b)
      .map((row) => row.filter((_, j) => j !== b))
    parts = parts
      .map((part, i) => (i === a ? { tree: [one.tree, two.tree] as const, size } : part))
      .filter((_, i) => i !== b)
  }
  return parts[0]?.tree ?? 0
}

describe('the order that puts like beside like', () => {
  test('follows places along a line, from the end where the earlier item stands', () => {
    expect(similarityOrder(4, along([0, 10, 1, 11]))).toEqual([0, 2, 1, 3])
    expect(similarityOrder(3, along([5, 0, 9]))).toEqual([1, 0, 2])
  })

  test('of fewer than three items, and of more than it can order, is the one they have', () => {
    expect(similarityOrder(0, () => 1)).toEqual([])
    expect(similarityOrder(2, () => 1)).toEqual([0, 1])
    const many = MOST_ORDERED + 1
    expect(similarityOrder(many, along([3, 1, 2]))).toEqual(
      Array.from({ length: many }, (_, i) => i),
    )
  })

  test('is, up to seven items, the shortest of all orders that keep clusters together, tried one by one', () => {
    let seed = 7
    const random = () => {
      seed = (seed * 48271) % 2147483647
      return seed / 2147483647
    }
    for (let count = 3; count <= 7; count += 1)
      for (let round = 0; round < 12; round += 1) {
        const far = Array.from({ length: count }, () => Array.from({ length: count }, random))
        const distance = (a: number, b: number) =>
          a === b ? 0 : (far[Math.min(a, b)]?.[Math.max(a, b)] ?? 0)
        const order = similarityOrder(count, distance)
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i))
        const tried = orders(cluster(count, distance)).map((each) => lengthOf(each, distance))
        expect(lengthOf(order, distance)).toBeCloseTo(Math.min(...tried), 9)
      }
  })
})
