interface Cluster {
  leaves: readonly number[]
  children?: readonly [Cluster, Cluster]
}

/** A way to line up a cluster, and the sum of the distances between neighbours in it. */
interface Line {
  order: readonly number[]
  length: number
}

/** Beyond this many items the best order is not sought: the search grows with the fourth power. */
export const MOST_ORDERED = 40

/**
 * The order of items that puts like beside like: agglomerative clustering by average linkage (Sokal & Michener 1958),
 * then, of all the orders that keep each cluster together, the one whose neighbours are least far apart in sum
 * (optimal leaf ordering, Bar-Joseph, Gifford & Jaakkola 2001). Read from the end at which the earlier item stands.
 * Ties go to the earlier items. Above `MOST_ORDERED` the items stay as they are.
 *
 * @param distance symmetric
 */
export function similarityOrder(
  count: number,
  distance: (a: number, b: number) => number,
): number[] {
  const as = Array.from({ length: count }, (_, i) => i)
  if (count < 3 || count > MOST_ORDERED) return as
  const lines = linesOf(averageLinkage(as, distance), distance)
  const best = [...lines.values()].reduce((a, b) => (b.length < a.length - 1e-12 ? b : a))
  const [first = 0] = best.order
  return first < (best.order.at(-1) ?? 0) ? [...best.order] : best.order.toReversed()
}

function averageLinkage(
  items: readonly number[],
  distance: (a: number, b: number) => number,
): Cluster {
  let clusters: Cluster[] = items.map((item) => ({ leaves: [item] }))
  while (clusters.length > 1) {
    let closest: { pair: readonly [Cluster, Cluster]; far: number } | null = null
    for (const [i, a] of clusters.entries())
      for (const b of clusters.slice(i + 1)) {
        const far = meanDistance(a, b, distance)
        if (!closest || far < closest.far - 1e-12) closest = { pair: [a, b], far }
      }
    if (!closest) break
    const [a, b] = closest.pair
    const joined = { leaves: [...a.leaves, ...b.leaves], children: closest.pair }
    clusters = clusters.flatMap((each) => (each === a ? joined : each === b ? [] : each))
  }
  return clusters[0] ?? { leaves: [] }
}

function meanDistance(a: Cluster, b: Cluster, distance: (a: number, b: number) => number): number {
  const sum = a.leaves.reduce(
    (all, x) => all + b.leaves.reduce((part, y) => part + distance(x, y), 0),
    0,
  )
  return sum / (a.leaves.length * b.leaves.length)
}

/** The shortest line of a cluster for each pair of items at its ends. */
function linesOf(
  { leaves, children }: Cluster,
  distance: (a: number, b: number) => number,
): ReadonlyMap<string, Line> {
  if (!children) return new Map([[ends(leaves), { order: leaves, length: 0 }]])
  const [left, right] = children.map((child) => [...linesOf(child, distance).values()])
  const best = new Map<string, Line>()
  for (const a of left ?? [])
    for (const b of right ?? []) {
      const gap = distance(a.order.at(-1) ?? 0, b.order[0] ?? 0)
      const length = a.length + gap + b.length
      const key = `${a.order[0]} ${b.order.at(-1)}`
      const known = best.get(key)
      if (known && known.length <= length + 1e-12) continue
      best.set(key, { order: [...a.order, ...b.order], length })
    }
  const backwards = [...best.values()].map(({ order, length }) => ({
    order: order.toReversed(),
    length,
  }))
  return new Map([...best.values(), ...backwards].map((line) => [ends(line.order), line]))
}

function ends(order: readonly number[]): string {
  return `${order[0]} ${order.at(-1)}`
}
