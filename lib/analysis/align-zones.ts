import { codedFor } from '@/lib/domain/coded'
import type { Dataset } from '@/lib/domain/dataset'
import type { RecordId } from '@/lib/domain/lookup'
import type { ThemeId, ZoneTheme } from '@/lib/domain/theme'
import type { Linkage, Zone, ZoneId } from '@/lib/domain/zone'
import { column } from './compare-zones'
import { type Column, cellOf } from './comparison'
import { type GoalBlock, goalBlocks } from './goal-blocks'
import type { MetricId, MetricValue } from './metric'
import { metricsOf } from './metrics/registry'
import { jaccard, weighedThemes } from './overlap'

/** One thing that several zones hold or name, with the record by which each does. */
export interface Match<Entry> {
  id: string
  entries: ReadonlyMap<ZoneId, Entry>
}

/** The same list of several zones, split into what is common and what each has alone among them. */
export interface Shares<Entry> {
  /** Held by every zone aligned. */
  all: readonly Match<Entry>[]
  /** Held by more than one, not by all: only where three zones are aligned. */
  some: readonly Match<Entry>[]
  own: ReadonlyMap<ZoneId, readonly Entry[]>
}

/** How far two zones overlap in primary and secondary themes, and which themes make it so. */
export interface PairOverlap {
  zones: readonly [Zone, Zone]
  similarity: MetricValue
  shared: readonly ThemeId[]
  /** What the first and the second hold alone of the two. */
  alone: readonly [readonly ThemeId[], readonly ThemeId[]]
}

/** Zones set side by side, list by list. */
export interface Alignment {
  dataset: Dataset
  /** In the reader's order. */
  zones: readonly Zone[]
  counts: ReadonlyMap<MetricId, Column>
  themes: Shares<ZoneTheme>
  goals: ReadonlyMap<ZoneId, readonly GoalBlock[]>
  /** Named ties and inferred ones; only a match that every zone names itself is common ground. */
  linkages: Shares<Linkage>
  /** The numbers that the documents state of zones. */
  stated: readonly Column[]
  overlaps: readonly PairOverlap[]
  /** Every record shown. */
  records: readonly RecordId[]
}

export const COUNTED_TOPICS = ['sub-areas', 'themes', 'goals', 'measures', 'linkages'] as const

/**
 * Aligns zones. Themes meet by their place in the codebook, linkages by what they lead to. Sub-areas, goals and
 * measures never meet: two of the same name are two things.
 */
export function alignZones(dataset: Dataset, zones: readonly Zone[]): Alignment {
  const metrics = metricsOf(dataset)
  const columnFor = (id: MetricId) => {
    const metric = metrics.get(id)
    return metric ? [[id, column(dataset, { metric })] as const] : []
  }
  const inCodebook = new Map(dataset.themes.map(({ id }, at) => [id, at]))
  const held = new Map(
    zones.map((zone) => [
      zone.id,
      zone.themes.toSorted(
        (a, b) =>
          ORDER[a.weight] - ORDER[b.weight] ||
          (inCodebook.get(a.theme) ?? 0) - (inCodebook.get(b.theme) ?? 0),
      ),
    ]),
  )
  const stated = [...metrics.values()]
    .filter(({ support }) => support === 'stated')
    .map((metric) => column(dataset, { metric }))
  return {
    dataset,
    zones,
    counts: new Map(COUNTED_TOPICS.flatMap(columnFor)),
    themes: sharesOf(
      zones,
      ({ id }) => held.get(id) ?? [],
      ({ theme }) => theme,
    ),
    goals: new Map(zones.map((zone) => [zone.id, goalBlocks(zone)])),
    linkages: sharesOf(zones, namedFirst, ({ to }) => to),
    stated,
    overlaps: zones.flatMap((first, i) =>
      zones.slice(i + 1).map((second) => overlapOf(dataset, first, second)),
    ),
    records: zones
      .flatMap((zone) => [
        ...[zone.positioning, zone.subAreas, zone.themes, zone.goalGroups, zone.goals].flat(),
        ...[zone.measures, zone.linkages].flat(),
        ...stated.flatMap((each) => cellOf(each, zone.id).from.map((id) => ({ id }))),
      ])
      .map(({ id }) => id),
  }
}

/** Splits a list into what zones have in common and what each has alone. One holding a thing twice holds it once. */
export function sharesOf<Entry>(
  zones: readonly Zone[],
  listOf: (zone: Zone) => readonly Entry[],
  keyOf: (entry: Entry) => string,
): Shares<Entry> {
  const matches = new Map<string, Map<ZoneId, Entry>>()
  for (const zone of zones)
    for (const entry of listOf(zone)) {
      const key = keyOf(entry)
      const entries = matches.get(key) ?? new Map<ZoneId, Entry>()
      if (!entries.has(zone.id)) entries.set(zone.id, entry)
      matches.set(key, entries)
    }
  const common = [...matches].map(([id, entries]) => ({ id, entries }))
  const alone = (zone: Zone) =>
    common.flatMap(({ entries }) => (entries.size === 1 ? (entries.get(zone.id) ?? []) : []))
  return {
    all: common.filter(({ entries }) => entries.size > 1 && entries.size === zones.length),
    some: common.filter(({ entries }) => entries.size > 1 && entries.size < zones.length),
    own: new Map(zones.map((zone) => [zone.id, alone(zone)])),
  }
}

/** Whether every zone of a match names the tie itself; otherwise it is dotted, and does not count as common. */
export function isNamed({ entries }: Match<Linkage>): boolean {
  return [...entries.values()].every(({ basis }) => basis === 'named')
}

/** Whether at least one zone's document states a number, so that there is something to tell apart. */
export function isKnown(stated: Column, zones: readonly Zone[]): boolean {
  return zones.some(({ id }) => cellOf(stated, id).value !== null)
}

const ORDER = { primary: 0, secondary: 1, minor: 2 } as const

function namedFirst({ linkages }: Zone): readonly Linkage[] {
  const [named, inferred] = [[] as Linkage[], [] as Linkage[]]
  for (const linkage of linkages) (linkage.basis === 'named' ? named : inferred).push(linkage)
  return [...named, ...inferred]
}

function overlapOf(dataset: Dataset, first: Zone, second: Zone): PairOverlap {
  const [inFirst, inSecond] = [themesOf(first), themesOf(second)]
  const from = [first, second].flatMap((zone) => weighedThemes(zone)).map(({ id }) => id)
  return {
    zones: [first, second],
    similarity: similarityOf(dataset, first, second, from),
    shared: inFirst.filter((theme) => inSecond.includes(theme)),
    alone: [
      inFirst.filter((theme) => !inSecond.includes(theme)),
      inSecond.filter((theme) => !inFirst.includes(theme)),
    ],
  }
}

function similarityOf(
  dataset: Dataset,
  first: Zone,
  second: Zone,
  from: readonly RecordId[],
): MetricValue {
  if ([first, second].some((zone) => !codedFor(zone, dataset).has('themes')))
    return { value: null, missing: 'not-collected', from: [] }
  const value = jaccard(first, second)
  return value === null ? { value, missing: 'not-applicable', from } : { value, from }
}

function themesOf(zone: Zone): ThemeId[] {
  return weighedThemes(zone).map(({ theme }) => theme)
}
