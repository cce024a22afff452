/** A thing by two measures. */
type Measured = readonly [number, number]

/**
 * The first two of some things that one measure ranks otherwise than another: places of one that is larger by the first
 * measure, and of one that is larger by the second. What the first measure finds nothing of is left out. Null for none.
 */
export function firstReversal(things: readonly Measured[]): [number, number] | null {
  const sorted = things.filter(([value]) => value > 0).sort(([a], [b]) => a - b)
  // The highest by the second measure among all that are smaller by the first.
  const below = new Map<number, number>()
  let highest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < sorted.length; ) {
    const [value] = sorted[i] as Measured
    below.set(value, highest)
    for (; sorted[i]?.[0] === value; i += 1) highest = Math.max(highest, (sorted[i] as Measured)[1])
  }
  const reverses = ([value, other]: Measured, [first, second]: Measured) =>
    first > 0 && first < value && second > other
  const one = things.findIndex(
    ([value, other]) => (below.get(value) ?? Number.NEGATIVE_INFINITY) > other,
  )
  const larger = things[one]
  return larger ? [one, things.findIndex((each) => reverses(larger, each))] : null
}
