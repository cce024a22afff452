import {
  type LinkageEdge,
  type LinkageKind,
  type LinkageNetwork,
  recordsOf,
} from '@/lib/analysis/linkage-network'
import { type LostDigits, lostDigits } from '@/lib/analysis/restored-digits'
import type { Dataset } from '@/lib/domain/dataset'
import { evidenceOf } from '@/lib/domain/lookup'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { Words } from '@/lib/i18n/words'
import type { KeyEntry, ReadingStop } from './chart'
import { SHARED_PART } from './linkage-layout'
import type { LinkageOrder } from './linkage-order'
import { someNamesOf } from './zone-names'

/** All that the figure of linkages says besides its plot. */
export interface LinkageText {
  title: string
  subtitle: string
  key: readonly KeyEntry[]
  notes: readonly string[]
  summary: string
  /** `zone` is the id of the zone or place read out; empty for all zones together. */
  stops: readonly ReadingStop[]
}

/** @param part what is drawn of the network, in that order; counts are of all */
export function linkageText(
  network: LinkageNetwork,
  order: LinkageOrder,
  kinds: readonly LinkageKind[],
  words: Words,
  part = network,
): LinkageText {
  const stops = [...zoneStops(part, order, words), ...targetStops(part, order, words)]
  return {
    title: titleOf(network, words),
    subtitle: subtitleOf(network, kinds, words),
    key: keyOf(part, words),
    notes: [...partNotes(network, part, words), ...notesOf(network, words)],
    summary: words.messages.figure.sentences(stops.map(({ text }) => text)),
    stops,
  }
}

function titleOf(network: LinkageNetwork, { messages, formats }: Words): string {
  const { linkages } = messages
  const named = recordsOf(network, 'named').length
  if (named === 0) return linkages.findingNone
  return linkages.finding(
    formats.spelled(network.naming.length),
    formats.number(named),
    network.shared.length === 0 ? '' : formats.number(network.shared.length),
  )
}

function subtitleOf(
  network: LinkageNetwork,
  kinds: readonly LinkageKind[],
  { messages, formats }: Words,
): string {
  const { linkages, figure } = messages
  const count = (basis: LinkageEdge['basis']) => formats.number(recordsOf(network, basis).length)
  return figure.sentences([
    linkages.subject,
    linkages.counts(
      formats.number(network.zones.length),
      count('named'),
      count('carrier'),
      count('inferred'),
    ),
    ...(kinds.length > 0
      ? [linkages.onlyKinds(formats.and(kinds.map((kind) => linkages.kinds[kind])))]
      : []),
  ])
}

/** What the kinds of line mean, and the dot in a sign; only what the picture has. */
function keyOf({ edges }: LinkageNetwork, { messages }: Words): KeyEntry[] {
  const { linkages } = messages
  const has = (basis: LinkageEdge['basis']) => edges.some((edge) => edge.basis === basis)
  return [
    ...(has('named') ? [{ mark: 'line' as const, label: linkages.keyNamed }] : []),
    ...(has('carrier')
      ? [
          { mark: 'joint' as const, label: linkages.keyCarrier },
          { mark: 'carrier' as const, label: linkages.keyCarried },
        ]
      : []),
    ...(has('inferred') ? [{ mark: 'inferred' as const, label: linkages.keyInferred }] : []),
  ]
}

/** Digits that the documents lost in the names shown. */
export function lostInNames(dataset: Dataset, { targets }: LinkageNetwork): LostDigits[] {
  return lostDigits(
    dataset,
    targets.map(({ id }) => id),
  )
}

/** What another document says in the place of lost digits, or that none does. */
export function restoredSentence({ place, restored }: LostDigits, words: Words): string {
  const { linkages } = words.messages
  const name = words.text(place.name)
  return restored
    ? linkages.restored(
        name,
        words.formats.number(restored.fact.value ?? 0),
        words.formats.and(restored.sources.map(({ title }) => words.text(title))),
      )
    : linkages.notRestored(name)
}

/** That a picture has no room for all. */
function partNotes(network: LinkageNetwork, part: LinkageNetwork, words: Words): string[] {
  if (part === network) return []
  const { number } = words.formats
  return [words.messages.many.linkagePart(number(part.zones.length), number(network.zones.length))]
}

function notesOf(network: LinkageNetwork, words: Words): string[] {
  const { linkages } = words.messages
  const zones = (naming: string) =>
    network.zones.flatMap((each) => (each.naming === naming ? [each.zone] : []))
  const silent = zones('names-none')
  const unread = zones('not-collected')
  return [
    ...(silent.length > 0 ? [linkages.noteNone(someNamesOf(silent, words))] : []),
    ...(unread.length > 0 ? [linkages.noteNotCollected(someNamesOf(unread, words))] : []),
    ...(recordsOf(network, 'inferred').length > 0 ? [linkages.noteInferred] : []),
  ]
}

/** One a zone, in the order of the picture: what it names, and what its name alone suggests. */
function zoneStops(network: LinkageNetwork, order: LinkageOrder, words: Words): ReadingStop[] {
  const { linkages, source } = words.messages
  const nameOf = targetNames(network, words)
  const list = (edges: readonly LinkageEdge[]) =>
    words.formats.and(edges.map(({ to }) => nameOf(to)))
  const zones = order.zones.flatMap((id) => {
    const found = network.zones.find(({ zone }) => zone.id === id)
    if (!found) return []
    const named = network.edges.filter((edge) => edge.zone === id && edge.basis === 'named')
    const inferred = network.edges.filter((edge) => edge.zone === id && edge.basis === 'inferred')
    const says =
      named.length > 0
        ? linkages.names(list(named))
        : found.naming === 'names'
          ? linkages.namesNoneShown
          : linkages.naming[found.naming]
    const suggests = inferred.length > 0 ? linkages.suggests(list(inferred)) : ''
    return [stop(id, linkages.reading(words.text(found.zone.shortName), says, suggests))]
  })
  const carried = network.edges.filter(({ zone }) => zone === null)
  if (carried.length === 0) return zones
  return [
    ...zones,
    stop(SHARED_PART, linkages.reading(source.sharedPart, linkages.names(list(carried)), '')),
  ]
}

/** One a place, left side first: its kind, and who names it. */
function targetStops(network: LinkageNetwork, order: LinkageOrder, words: Words): ReadingStop[] {
  const { linkages, source } = words.messages
  const nameOf = targetNames(network, words)
  const zoneName = (id: string | null) => {
    const found = network.zones.find(({ zone }) => zone.id === id)
    return found ? words.text(found.zone.shortName) : source.sharedPart
  }
  return [...order.left, ...order.right].flatMap(({ kind, targets }) =>
    targets.map((id) => {
      const from = (isNamed: boolean) =>
        network.edges.flatMap(({ to, zone, basis }) =>
          to === id && (basis !== 'inferred') === isNamed ? [zoneName(zone)] : [],
        )
      const named = from(true)
      const inferred = from(false)
      return stop(
        id,
        linkages.reading(
          linkages.placeOfKind(nameOf(id), linkages.kinds[kind as LinkageKind]),
          named.length > 0 ? linkages.namedBy(words.formats.and(named)) : linkages.namedByNone,
          inferred.length > 0 ? linkages.suggestedBy(words.formats.and(inferred)) : '',
        ),
      )
    }),
  )
}

function stop(zone: string, text: string): ReadingStop {
  return { zone, metric: 'linkages', text }
}

function targetNames({ targets }: LinkageNetwork, words: Words): (id: string) => string {
  const names = new Map(targets.map(({ id, name }) => [id, words.text(name)]))
  return (id) => names.get(id) ?? id
}

/** The documents that the ties shown rest on, those of restored digits included. */
export function linkageSources(dataset: Dataset, network: LinkageNetwork): SourceDocument[] {
  const restored = lostInNames(dataset, network).flatMap((each) => each.restored?.fact.id ?? [])
  const records = [...network.edges.flatMap((edge) => edge.records), ...restored]
  const cited = new Set(evidenceOf(dataset, records).map(({ source }) => source))
  return dataset.sources.filter(({ id }) => cited.has(id))
}
