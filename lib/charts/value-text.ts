import { type Column, cellOf } from '@/lib/analysis/comparison'
import { MISSING_LABELS } from '@/lib/domain/missing'
import { shownText } from '@/lib/domain/shown-text'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'

/** A value as it is printed: the number, or why there is none. */
export function valueText(column: Column, zone: Zone, words: Words): string {
  const { value, missing, printed } = cellOf(column, zone.id)
  if (value !== null) {
    const name = column.metric.named?.(value)
    return name ? words.text(name) : words.formats.number(value, column.metric.form)
  }
  const reason = missing ? words.text(MISSING_LABELS[missing]) : ''
  return words.messages.figure.missing(reason, printed && shownText(printed))
}

export function medianText(column: Column, words: Words): string {
  const { value } = column.median
  return value === null
    ? words.messages.figure.notComputed
    : words.formats.middle(value, column.metric.form)
}
