import type { Baseline } from '@/lib/analysis/baseline'
import { type Column, cellOf } from '@/lib/analysis/comparison'
import { differenceOf } from '@/lib/analysis/difference'
import { MISSING_LABELS } from '@/lib/domain/missing'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'

/** A value as a program reads it, in the metric's unit: a share of 0.425 is 42.5 (%). Null where there is none. */
export function writtenNumber(column: Column, zone: Zone): number | null {
  return inUnit(column, cellOf(column, zone.id).value)
}

/** The difference from the baseline, of shares in percentage points; null for none. The baseline's own is 0. */
export function writtenDifference(column: Column, zone: Zone, baseline: Baseline): number | null {
  return inUnit(column, differenceOf(column, zone.id, baseline).value)
}

function inUnit({ metric }: Column, value: number | null): number | null {
  if (value === null) return null
  // 0.07 * 100 is 7.000000000000001, and 0.3 - 0.1 is 0.19999999999999998.
  return Number((metric.form.style === 'percent' ? value * 100 : value).toPrecision(12))
}

/** What a difference is counted in. */
export function differenceUnit({ metric }: Column, { messages, text }: Words): string {
  return metric.form.style === 'percent' ? messages.baseline.csvPoints : text(metric.unit)
}

/** Why a value is missing, in words; empty where it is not. */
export function missingWords(column: Column, zone: Zone, words: Words): string {
  const { value, missing } = cellOf(column, zone.id)
  return value !== null ? '' : words.text(MISSING_LABELS[missing ?? 'not-stated'])
}

/** The label of the way of counting; empty where the metric has only one. */
export function countingLabel({ metric, option }: Column, words: Words): string {
  const chosen = metric.options?.find(({ id }) => id === option) ?? metric.options?.[0]
  return chosen ? words.text(chosen.label) : ''
}
