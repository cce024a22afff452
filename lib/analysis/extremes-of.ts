/** Smallest and largest of any number of values, more than can be passed to `Math.min`; null for none. */
export function extremesOf(values: readonly number[]): {
  lowest: number | null
  highest: number | null
} {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  return values.length === 0 ? { lowest: null, highest: null } : { lowest, highest }
}
