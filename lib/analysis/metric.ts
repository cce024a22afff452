import type { Dataset } from '@/lib/domain/dataset'
import type { RecordEntry, RecordId } from '@/lib/domain/lookup'
import type { MissingReason } from '@/lib/domain/missing'
import type { Bilingual, LocalizedText } from '@/lib/domain/text'
import type { StatedCount, Zone, ZoneId } from '@/lib/domain/zone'

export type MetricId = string

/** One number for one zone: a value, or the reason why there is none; and the records it came from. */
export interface MetricValue {
  value: number | null
  missing?: MissingReason
  /** The damaged form in which the document prints a missing number. */
  printed?: string
  from: readonly RecordId[]
}

/** A way of counting, where a metric has more than one. */
export interface MetricOption {
  id: string
  label: Bilingual
  definition: Bilingual
}

/** How the cell of one record is drawn; it reads in black and white. */
export type CellMark = 'solid' | 'hatched' | 'open'

/** A kind of record among those a metric counts. Every counted record belongs to the first that holds it. */
export interface MetricPart {
  id: string
  label: Bilingual
  /** “4 components”; `n` is the formatted number. */
  count: { zh: (n: string) => string; en: (n: string, value: number) => string }
  mark: CellMark
  holds: (entry: RecordEntry) => boolean
}

export interface NumberForm {
  /** `percent` shows a share of 1 as 100 %. */
  style: 'decimal' | 'percent'
  decimals: number
}

/** A number we compute for a zone, with everything that has to be said about it. */
export interface Metric {
  id: MetricId
  label: LocalizedText
  /** For a column head or a radar axis. */
  shortLabel: LocalizedText
  definition: LocalizedText
  /** The formula's source, where it is somebody's. */
  source?: Bilingual
  unit: LocalizedText
  form: NumberForm
  /** Smallest and largest value possible; null where there is no bound. */
  range: readonly [number, number | null]
  /** Whether zones may be set side by side on it: on a radar axis, in a rank. */
  comparable: boolean
  caveat: LocalizedText
  /** `counted`: the value is the number of records in `from`, one for one. `interpreted`: a coder's reading. */
  support: 'counted' | 'computed' | 'stated' | 'interpreted'
  /** The list whose printed counts (`stated`) speak of the same number. */
  countsList?: StatedCount['of']
  /** Predicate for titles in neutral words: “lists 7 goals”. `n` is the formatted value; `many` zones say it. */
  says: {
    zh: (n: string, value: number) => string
    en: (n: string, value: number, many: boolean) => string
  }
  /** What a value is called, where it is a name and no number: “primary”. */
  named?: (value: number) => Bilingual | undefined
  /** The other zone, where the metric is about two. */
  pairedWith?: ZoneId
  /** Kinds that the counted records fall into, in the order in which they are drawn. */
  parts?: readonly MetricPart[]
  /** The first option is the default. */
  options?: readonly MetricOption[]
  compute: (zone: Zone, dataset: Dataset, option?: string) => MetricValue
  /** The records behind every value alike, where each is made of those of all zones. */
  records?: (dataset: Dataset) => readonly RecordId[]
}

/**
 * A value whose records are listed when they are asked for. For values made of the records of all zones: of N such
 * lists, N times as long as the dataset, hardly one is ever read.
 */
export function withRecords<Value extends Omit<MetricValue, 'from'>>(
  value: Value,
  list: () => readonly RecordId[],
): Value & Pick<MetricValue, 'from'> {
  let listed: readonly RecordId[] | undefined
  return {
    ...value,
    get from() {
      listed ??= list()
      return listed
    },
  }
}

/** A count of records, for zones whose list was coded; otherwise not collected. */
export function countOf(records: readonly { id: RecordId }[], coded: boolean): MetricValue {
  return coded
    ? { value: records.length, from: records.map(({ id }) => id) }
    : { value: null, missing: 'not-collected', from: [] }
}
