/** The years that a zip can say. */
const FIRST = 1980
const LAST = 2099

/** Whether a zip can say a day; libraries that make one by the clock fail where it cannot. */
export function isZipDay(on: string): boolean {
  const year = Number(on.slice(0, 4))
  return year >= FIRST && year <= LAST
}

/**
 * A day as files in a zip carry it. A zip keeps local time without a zone, so noon by the clock of whoever makes it is the
 * same everywhere. A year that no zip can say, as of a clock that was never set, is the nearest that it can.
 *
 * @param on ISO date
 */
export function zipTime(on: string): Date {
  const [year = FIRST, month = 1, day = 1] = on.split('-').map(Number)
  return new Date(Math.min(Math.max(year, FIRST), LAST), month - 1, day, 12)
}
