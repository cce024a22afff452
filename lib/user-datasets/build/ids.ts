/** Ids of one space, each given once. Those that rows name themselves are kept for them. */
export interface Ids {
  /** Keeps an id for the row that names it. */
  reserve: (id: string) => void
  /** An id like the one wanted: itself where it is free, or else with the first number that is. */
  make: (wanted: string) => string
}

export function idSpace(): Ids {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  return {
    reserve: (id) => taken.add(id),
    make(wanted) {
      if (!taken.has(wanted)) {
        taken.add(wanted)
        return wanted
      }
      let id = wanted
      // Ten thousand rows of one name go on from the last number, not from the first.
      for (let n = last.get(wanted) ?? 2; taken.has(id); n += 1) {
        id = `${wanted}-${n}`
        last.set(wanted, n + 1)
      }
      taken.add(id)
      return id
    },
  }
}
