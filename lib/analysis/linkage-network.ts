import { codedFor } from '@/lib/domain/coded'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup, type RecordId } from '@/lib/domain/lookup'
import { PLACE_KINDS } from '@/lib/domain/place-kinds'
import type { LocalizedText } from '@/lib/domain/text'
import type { Linkage, Zone, ZoneId } from '@/lib/domain/zone'

export type LinkageKind = Linkage['kind']
export const LINKAGE_KINDS: readonly LinkageKind[] = [...PLACE_KINDS, 'zone']

/** What a tie leads to: a place, or another zone. */
interface LinkageTarget {
  id: string
  name: LocalizedText
  kind: LinkageKind
}

/**
 * A tie, with the records that say it. `carrier`: named in what the documents say of all zones together,
 * so that it has no zone of its own. `inferred`: read from a name only, and never counted.
 */
export interface LinkageEdge {
  zone: ZoneId | null
  to: string
  basis: 'named' | 'inferred' | 'carrier'
  records: readonly RecordId[]
}

/** Whether a zone's own passage names a tie: by named records, not by the length of the list. */
type Naming = 'names' | 'names-none' | 'not-collected'

interface ZoneNaming {
  zone: Zone
  /** Over all kinds, whatever is shown. */
  naming: Naming
}

/** Zones, what they are tied to, and by which records. */
export interface LinkageNetwork {
  zones: readonly ZoneNaming[]
  /** Places and zones that some tie leads to, by kind; others are not here. */
  targets: readonly LinkageTarget[]
  edges: readonly LinkageEdge[]
  /** Kinds that the whole dataset has ties to, each with its number of targets. */
  kinds: ReadonlyMap<LinkageKind, number>
  /** Zones with a named tie among those shown. */
  naming: readonly ZoneId[]
  /** Targets that more than one zone names. */
  shared: readonly string[]
}

/** The ties of a dataset; of some kinds of target only, where `kinds` names any. */
export function linkageNetwork(
  dataset: Dataset,
  kinds: readonly LinkageKind[] = [],
): LinkageNetwork {
  const all = allEdges(dataset)
  const targets = targetsOf(all, dataset)
  const shown = targets.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
  const ids = new Set(shown.map(({ id }) => id))
  const edges = all.filter(({ to }) => ids.has(to))
  const named = edges.filter(({ basis }) => basis === 'named')
  const naming = new Set(named.map(({ zone }) => zone))
  const namedBy = new Map<string, number>()
  for (const { to } of named) namedBy.set(to, (namedBy.get(to) ?? 0) + 1)
  return {
    zones: dataset.zones.map((zone) => ({ zone, naming: namingOf(zone, dataset) })),
    targets: shown,
    edges,
    kinds: new Map(
      LINKAGE_KINDS.flatMap((kind) => {
        const count = targets.filter((target) => target.kind === kind).length
        return count > 0 ? [[kind, count] as const] : []
      }),
    ),
    naming: dataset.zones.flatMap(({ id }) => (naming.has(id) ? [id] : [])),
    shared: shown.flatMap(({ id }) => ((namedBy.get(id) ?? 0) > 1 ? [id] : [])),
  }
}

/** The records of the ties of one basis. */
export function recordsOf(network: LinkageNetwork, basis: LinkageEdge['basis']): RecordId[] {
  return network.edges.flatMap((edge) => (edge.basis === basis ? edge.records : []))
}

function namingOf(zone: Zone, dataset: Dataset): Naming {
  if (!codedFor(zone, dataset).has('linkages')) return 'not-collected'
  return zone.linkages.some(({ basis }) => basis === 'named') ? 'names' : 'names-none'
}

function allEdges(dataset: Dataset): LinkageEdge[] {
  const own = dataset.zones.flatMap((zone) =>
    zone.linkages.map(({ id, to, basis }) => ({ zone: zone.id, to, basis, records: [id] })),
  )
  const shared = dataset.programme.carriers.map(({ id, place }) => ({
    zone: null,
    to: place,
    basis: 'carrier' as const,
    records: [id],
  }))
  const edges = new Map<string, LinkageEdge>()
  for (const edge of [...own, ...shared]) {
    const key = `${edge.zone ?? ''} ${edge.to} ${edge.basis}`
    const known = edges.get(key)
    edges.set(key, known ? { ...known, records: [...known.records, ...edge.records] } : edge)
  }
  return [...edges.values()]
}

function targetsOf(edges: readonly LinkageEdge[], dataset: Dataset): LinkageTarget[] {
  const { places, zones } = lookup(dataset)
  const targets = [...new Set(edges.map(({ to }) => to))].flatMap((id): LinkageTarget[] => {
    const place = places.get(id)
    if (place) return [{ id, name: place.name, kind: place.kind }]
    const zone = zones.get(id)
    return zone ? [{ id, name: zone.shortName, kind: 'zone' }] : []
  })
  return LINKAGE_KINDS.flatMap((kind) => targets.filter((target) => target.kind === kind))
}
