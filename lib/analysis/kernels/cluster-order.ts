/**
 * Items in an order that keeps clusters together, by average linkage (Sokal & Michener 1958), each cluster turned so that
 * its nearer end meets its neighbour (Gruvaeus & Wainer 1972, Brit. J. Math. Stat. Psych. 25). Unlike `similarityOrder` it
 * does not seek the best of all such orders. Ties go to the earlier items. n² numbers, and n² steps but for ties.
 *
 * @param far distances, n × n, symmetric; left as it is
 * @param weights how many times each item counts
 */
export function clusterOrder(far: Float64Array, weights: readonly number[]): number[] {
  const count = weights.length
  const mean = far.slice()
  const sizes = [...weights]
  const lines: (number[] | null)[] = weights.map((_, item) => [item])
  const nearest = new Int32Array(count)
  const distance = new Float64Array(count)
  // Each cluster looks only at those after it, so that every pair is kept once.
  const seek = (a: number) => {
    nearest[a] = -1
    distance[a] = Number.POSITIVE_INFINITY
    for (let b = a + 1; b < count; b++)
      if (lines[b] && (mean[a * count + b] as number) < (distance[a] as number)) {
        nearest[a] = b
        distance[a] = mean[a * count + b] as number
      }
  }
  for (let a = 0; a < count; a++) seek(a)
  for (let left = count; left > 1; left--) {
    let a = -1
    for (let each = 0; each < count; each++)
      if (lines[each] && nearest[each] !== -1)
        if (a === -1 || (distance[each] as number) < (distance[a] as number)) a = each
    const b = nearest[a] as number
    const [sizeA, sizeB] = [sizes[a] as number, sizes[b] as number]
    for (let c = 0; c < count; c++) {
      if (!lines[c] || c === a || c === b) continue
      const both = sizeA * (mean[a * count + c] as number) + sizeB * (mean[b * count + c] as number)
      mean[a * count + c] = both / (sizeA + sizeB)
      mean[c * count + a] = both / (sizeA + sizeB)
    }
    lines[a] = joined(lines[a] as number[], lines[b] as number[], far, count)
    lines[b] = null
    sizes[a] = sizeA + sizeB
    for (let c = 0; c <= b; c++) {
      if (!lines[c]) continue
      if (c === a || nearest[c] === a || nearest[c] === b) seek(c)
      else if (c < a && (mean[c * count + a] as number) < (distance[c] as number)) {
        nearest[c] = a
        distance[c] = mean[c * count + a] as number
      }
    }
  }
  const line = lines.find((each) => each !== null) ?? []
  return (line[0] ?? 0) <= (line.at(-1) ?? 0) ? line : line.toReversed()
}

/** Two lines end to end, turned so that the ends that meet are the nearest. */
function joined(a: number[], b: number[], far: Float64Array, count: number): number[] {
  const gap = (x: number | undefined, y: number | undefined) =>
    far[(x as number) * count + (y as number)] as number
  const ways = [
    { gap: gap(a.at(-1), b[0]), line: () => [...a, ...b] },
    { gap: gap(a.at(-1), b.at(-1)), line: () => [...a, ...b.toReversed()] },
    { gap: gap(a[0], b[0]), line: () => [...a.toReversed(), ...b] },
    { gap: gap(a[0], b.at(-1)), line: () => [...b, ...a] },
  ]
  return ways.reduce((best, way) => (way.gap < best.gap ? way : best)).line()
}
