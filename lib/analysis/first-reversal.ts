/**
 * The first two items, by the place of the one and then of the other, that two measures put in opposite orders: the one has
 * more by `values`, the other more by `others`, and both something by `values`. Null where there are none. N·log N.
 *
 * @param values not negative; `others` in the same order
 */
export function firstReversal(
  values: readonly number[],
  others: readonly number[],
): { one: number; two: number } | null {
  const at = (list: readonly number[], i: number) => list[i] ?? 0
  const rising = Array.from(values.keys())
    .filter((i) => at(values, i) > 0)
    .toSorted((a, b) => at(values, a) - at(values, b))
  let one = Number.POSITIVE_INFINITY
  // The most by the other measure among items with less than those now looked at.
  let most = Number.NEGATIVE_INFINITY
  for (let start = 0; start < rising.length; ) {
    const value = at(values, rising[start] as number)
    let end = start
    for (; end < rising.length && at(values, rising[end] as number) === value; end++) {
      const i = rising[end] as number
      if (at(others, i) < most) one = Math.min(one, i)
    }
    for (; start < end; start++) most = Math.max(most, at(others, rising[start] as number))
  }
  if (one === Number.POSITIVE_INFINITY) return null
  const two = values.findIndex(
    (value, j) => value > 0 && value < at(values, one) && at(others, j) > at(others, one),
  )
  return { one, two }
}
