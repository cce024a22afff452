/** The highest of some numbers, however many; −∞ of none. `Math.max(...numbers)` throws from some hundred thousand on. */
export function highestOf(numbers: Iterable<number>): number {
  let highest = Number.NEGATIVE_INFINITY
  for (const number of numbers) if (number > highest) highest = number
  return highest
}

/** The lowest of some numbers, however many; ∞ of none. */
export function lowestOf(numbers: Iterable<number>): number {
  let lowest = Number.POSITIVE_INFINITY
  for (const number of numbers) if (number < lowest) lowest = number
  return lowest
}
