/*
 * The tasks as one writes them at first: a Set of themes for each zone, made beforehand, and loops over zones and pairs.
 */

/** @typedef {import('@/lib/domain/selection').Filter} Filter */

/**
 * @param {readonly ReadonlySet<string>[]} zones
 * @param {readonly string[]} themes
 * @param {Filter} filter
 */
export function plainFacets(zones, themes, { include, match }) {
  const counts = new Map(themes.map((theme) => [theme, 0]))
  for (const held of zones)
    for (const theme of themes) {
      const wanted = include.includes(theme) ? [theme] : [...include, theme]
      const qualifies =
        match === 'all'
          ? wanted.every((each) => held.has(each))
          : wanted.some((each) => held.has(each))
      if (qualifies) counts.set(theme, (counts.get(theme) ?? 0) + 1)
    }
  return counts
}

/**
 * The nearest others of every zone by Jaccard similarity; of equals the earlier, without a similarity last.
 * @param {readonly ReadonlySet<string>[]} zones
 * @param {number} wanted
 */
export function plainNeighbours(zones, wanted) {
  return zones.map((own, z) => {
    /** @type {{ zone: number, similarity: number }[]} */
    const nearest = []
    for (const [zone, other] of zones.entries()) {
      if (zone === z) continue
      let shared = 0
      for (const theme of own) if (other.has(theme)) shared += 1
      const together = own.size + other.size - shared
      const similarity = together === 0 ? -1 : shared / together
      if (nearest.length === wanted && similarity <= (nearest[wanted - 1]?.similarity ?? 0))
        continue
      let at = nearest.length
      while (at > 0 && (nearest[at - 1]?.similarity ?? 0) < similarity) at -= 1
      nearest.splice(at, 0, { zone, similarity })
      if (nearest.length > wanted) nearest.pop()
    }
    return nearest.map(({ zone }) => zone)
  })
}
