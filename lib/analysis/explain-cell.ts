import type { Dataset } from '@/lib/domain/dataset'
import type { Evidence } from '@/lib/domain/evidence'
import { lookup, type RecordEntry, type RecordId } from '@/lib/domain/lookup'
import type { SourceDocument } from '@/lib/domain/source-document'
import { type Support, supportOf } from '@/lib/domain/support'
import type { GoalGroup, StatedCount, Zone } from '@/lib/domain/zone'
import { type Cell, type Column, cellOf } from './comparison'
import type { Metric } from './metric'

export interface ExplainedRecord {
  entry: RecordEntry
  support: Support
  evidence: readonly Evidence[]
}

/** Records that belong together: those of one slogan, of one zone, or of one of the metrics weighed. */
export interface ExplainedGroup {
  id: string
  heading?:
    | { kind: 'goalGroup'; group: GoalGroup; evidence: readonly Evidence[] }
    | { kind: 'zone'; zone: Zone }
    | { kind: 'metric'; metric: Metric }
    | { kind: 'shared' }
    | { kind: 'only'; zone: Zone }
  records: readonly ExplainedRecord[]
}

/** Everything a number rests on, down to the words. */
export interface CellExplanation {
  zone: Zone
  column: Column
  cell: Cell
  support: Support
  groups: readonly ExplainedGroup[]
  /** The same count as the document itself prints it. */
  stated: readonly { record: StatedCount; evidence: readonly Evidence[] }[]
  sources: readonly SourceDocument[]
}

/** Follows a number back: its records, their evidence, the documents. */
export function explainCell(dataset: Dataset, zone: Zone, column: Column): CellExplanation {
  const cell = cellOf(column, zone.id)
  const maps = lookup(dataset)
  const entries = cell.from.flatMap((id) => maps.records.get(id) ?? [])
  const groups = groupsOf(entries, zone, column, dataset)
  const stated = zone.stated
    .filter(({ of, group }) => of === column.metric.countsList && group === undefined)
    .map((record) => ({ record, evidence: evidenceOfIds(record.evidence, dataset) }))
  const cited = new Set(
    [...groups.flatMap(({ records }) => records), ...stated].flatMap(({ evidence }) =>
      evidence.map(({ source }) => source),
    ),
  )
  return {
    zone,
    column,
    cell,
    support: cellSupport(column, cell),
    groups,
    stated,
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
  }
}

/** The words behind some records, whatever number they make together: by zone, where they are of several. */
export function explainRecords(
  dataset: Dataset,
  ids: readonly RecordId[],
): Pick<CellExplanation, 'groups' | 'sources'> {
  const { records } = lookup(dataset)
  const entries = ids.flatMap((id) => records.get(id) ?? [])
  const [own] = entries.flatMap(({ zone }) => zone ?? [])
  const groups = own ? byZone(entries, own, dataset) : []
  const cited = new Set(
    groups.flatMap((group) =>
      group.records.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ),
  )
  return { groups, sources: dataset.sources.filter(({ id }) => cited.has(id)) }
}

function cellSupport({ metric }: Column, { from }: Cell): Support {
  if (metric.support === 'counted' || metric.support === 'interpreted') return metric.support
  return metric.support === 'stated' && from.length > 0 ? 'verbatim' : 'computed'
}

function explain(entry: RecordEntry, dataset: Dataset): ExplainedRecord {
  return {
    entry,
    support: supportOf(entry),
    evidence: evidenceOfIds(entry.record.evidence, dataset),
  }
}

function evidenceOfIds(ids: readonly string[], dataset: Dataset): Evidence[] {
  const { evidence } = lookup(dataset)
  return ids.flatMap((id) => evidence.get(id) ?? [])
}

function groupsOf(
  entries: readonly RecordEntry[],
  zone: Zone,
  { metric, madeOf }: Column,
  dataset: Dataset,
): ExplainedGroup[] {
  if (madeOf) return byMetric(entries, zone, madeOf, dataset)
  if (metric.id === 'goals') return byGoalGroup(entries, dataset)
  const other = lookup(dataset).zones.get(metric.pairedWith ?? '')
  return other ? byPair(entries, zone, other, dataset) : byZone(entries, zone, dataset)
}

/** One group a metric; a record that several of them count stands under the first. */
function byMetric(
  entries: readonly RecordEntry[],
  zone: Zone,
  columns: readonly Column[],
  dataset: Dataset,
): ExplainedGroup[] {
  const placed = new Set<RecordId>()
  return columns.map((column) => {
    const from = new Set(cellOf(column, zone.id).from)
    const own = entries.filter(({ record: { id } }) => from.has(id) && !placed.has(id))
    for (const { record } of own) placed.add(record.id)
    return {
      id: column.metric.id,
      heading: { kind: 'metric' as const, metric: column.metric },
      records: own.map((entry) => explain(entry, dataset)),
    }
  })
}

/** What two zones share, theme by theme, then what each of them holds alone. */
function byPair(
  entries: readonly RecordEntry[],
  zone: Zone,
  other: Zone,
  dataset: Dataset,
): ExplainedGroup[] {
  const themeOf = (entry: RecordEntry) => (entry.kind === 'theme' ? entry.record.theme : '')
  const of = (whose: Zone) => entries.filter((entry) => entry.zone === whose)
  const inOther = of(other).map(themeOf)
  const shared = of(zone)
    .map(themeOf)
    .filter((theme) => inOther.includes(theme))
  const records = (chosen: readonly RecordEntry[]) => chosen.map((entry) => explain(entry, dataset))
  const only = (whose: Zone): ExplainedGroup => ({
    id: `only-${whose.id}`,
    heading: { kind: 'only', zone: whose },
    records: records(of(whose).filter((entry) => !shared.includes(themeOf(entry)))),
  })
  return [
    {
      id: 'shared',
      heading: { kind: 'shared' },
      records: records(
        shared.flatMap((theme) => entries.filter((entry) => themeOf(entry) === theme)),
      ),
    },
    only(zone),
    only(other),
  ]
}

function byGoalGroup(entries: readonly RecordEntry[], dataset: Dataset): ExplainedGroup[] {
  const maps = lookup(dataset)
  const groupIds = [
    ...new Set(entries.map((entry) => (entry.kind === 'goal' ? entry.record.group : undefined))),
  ]
  return groupIds.map((id) => {
    const group = id === undefined ? undefined : maps.records.get(id)
    const records = entries
      .filter((entry) => (entry.kind === 'goal' ? entry.record.group : undefined) === id)
      .map((entry) => explain(entry, dataset))
    return {
      id: id ?? 'ungrouped',
      ...(group?.kind === 'goalGroup' && {
        heading: {
          kind: 'goalGroup' as const,
          group: group.record,
          evidence: evidenceOfIds(group.record.evidence, dataset),
        },
      }),
      records,
    }
  })
}

/** One group for a zone's own records; one a zone where a value draws on several. */
function byZone(entries: readonly RecordEntry[], own: Zone, dataset: Dataset): ExplainedGroup[] {
  const zones = new Map<Zone, RecordEntry[]>()
  for (const entry of entries) {
    const zone = entry.zone ?? own
    const records = zones.get(zone)
    if (records) records.push(entry)
    else zones.set(zone, [entry])
  }
  return Array.from(zones, ([zone, records]) => ({
    id: zone.id,
    ...(zones.size > 1 && { heading: { kind: 'zone' as const, zone } }),
    records: records.map((entry) => explain(entry, dataset)),
  }))
}
