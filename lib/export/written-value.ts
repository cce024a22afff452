import { type Column, cellOf } from '@/lib/analysis/comparison'
import { MISSING_LABELS } from '@/lib/domain/missing'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'

/** A value as a program reads it, in the metric's unit: a share of 0.425 is 42.5 (%). Null where there is none. */
export function writtenNumber(column: Column, zone: Zone): number | null {
  const { value } = cellOf(column, zone.id)
  if (value === null || column.metric.form.style !== 'percent') return value
  // 0.07 * 100 is 7.000000000000001.
  return Number((value * 100).toPrecision(12))
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
