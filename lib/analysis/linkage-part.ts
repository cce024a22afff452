import type { LinkageEdge, LinkageNetwork } from './linkage-network'

/** As large a network is drawn whole. */
const WHOLE = { zones: 100, targets: 150 }
/** Of a larger one so much is drawn: a picture in which names can still be read. */
const PART = { zones: 30, targets: 40 }

/**
 * The part of a network that a picture has room for: the zones with most ties among those shown, and of what these are tied to
 * the targets with most. Where ties are equal, the order of the dataset decides. A small network is its own part.
 */
export function linkagePart(network: LinkageNetwork): LinkageNetwork {
  const { zones, targets, edges } = network
  if (zones.length <= WHOLE.zones && targets.length <= WHOLE.targets) return network
  const tied = most(
    zones,
    edges,
    PART.zones,
    ({ zone }) => zone.id,
    ({ zone }) => zone,
  )
  const ids = new Set<string | null>(tied.map(({ zone }) => zone.id))
  const own = edges.filter(({ zone }) => zone === null || ids.has(zone))
  const kept = most(
    targets,
    own,
    PART.targets,
    ({ id }) => id,
    ({ to }) => to,
  )
  const keptIds = new Set(kept.map(({ id }) => id))
  return {
    ...network,
    zones: tied,
    targets: kept,
    edges: own.filter(({ to }) => keptIds.has(to)),
    naming: network.naming.filter((id) => ids.has(id)),
    shared: network.shared.filter((id) => keptIds.has(id)),
  }
}

/** Those with most edges, in the order in which they were given. */
function most<Item>(
  items: readonly Item[],
  edges: readonly LinkageEdge[],
  count: number,
  idOf: (item: Item) => string,
  endOf: (edge: LinkageEdge) => string | null,
): Item[] {
  const ties = new Map<string | null, number>()
  for (const edge of edges) ties.set(endOf(edge), (ties.get(endOf(edge)) ?? 0) + 1)
  const foremost = items
    .filter((item) => ties.has(idOf(item)))
    .toSorted((a, b) => (ties.get(idOf(b)) ?? 0) - (ties.get(idOf(a)) ?? 0))
    .slice(0, count)
  const isKept = new Set(foremost)
  return items.filter((item) => isKept.has(item))
}
