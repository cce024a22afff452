import { MEDIAN } from '@/lib/analysis/baseline'
import type { Column } from '@/lib/analysis/comparison'
import { baselineValue, differenceOf } from '@/lib/analysis/difference'
import type { NumberForm } from '@/lib/analysis/metric'
import { MISSING_LABELS } from '@/lib/domain/missing'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import type { ChartInput } from './chart'
import { medianText, valueText } from './value-text'

type Reading = Pick<ChartInput, 'comparison' | 'words'>

/** The zone's name or “median of six zones”; empty where no baseline is chosen. */
export function baselineName({ comparison: { baseline, dataset }, words }: Reading): string {
  if (baseline === null) return ''
  if (baseline !== MEDIAN) return words.text(baseline.shortName)
  return words.messages.baseline.median(words.formats.spelled(dataset.zones.length))
}

/** “baseline: Ningbo (not selected)”, for a subtitle; empty for none. */
export function baselinePhrase(input: Reading): string {
  const { comparison, words } = input
  const { baseline, zones, hidden } = comparison
  if (baseline === null) return ''
  const { phrase, outside } = words.messages.baseline
  const isSeen = baseline === MEDIAN || zones.includes(baseline)
  const why = hidden.some((zone) => zone === baseline) ? outside.hidden : outside.unselected
  return phrase(baselineName(input), isSeen ? '' : why)
}

/** Where a figure draws its line, in the metric's unit: the baseline, or else the median. */
export function yardstickOf(column: Column, { comparison: { baseline } }: Reading): number | null {
  return (baseline === null ? column.median : baselineValue(column, baseline)).value
}

/** The number at that line as it is printed, or why there is none. */
export function yardstickText(
  column: Column,
  { comparison: { baseline }, words }: Reading,
): string {
  return baseline === null || baseline === MEDIAN
    ? medianText(column, words)
    : valueText(column, baseline, words)
}

/** `+2`, `−0.5 pp`, `±0`. */
export function signedText(value: number, form: NumberForm, { formats, messages }: Words): string {
  const signed = formats.signed(value, form)
  return form.style === 'percent' ? messages.baseline.points(signed) : signed
}

/** A zone's signed difference; empty where there is none, and for the baseline itself. */
export function differenceText(column: Column, zone: Zone, { comparison, words }: Reading): string {
  const { baseline } = comparison
  if (baseline === null || baseline === zone) return ''
  const { value } = differenceOf(column, zone.id, baseline)
  return value === null ? '' : signedText(value, column.metric.form, words)
}

/** The word “baseline” for the zone that is it; empty for the others. */
export function baselineMark(zone: Zone, { comparison, words }: Reading): string {
  return zone === comparison.baseline ? words.messages.baseline.own : ''
}

/** What stands beside a value: the signed difference, or that this is the baseline. */
export function besideValue(column: Column, zone: Zone, input: Reading): string {
  return baselineMark(zone, input) || differenceText(column, zone, input)
}

/** `7 (+2)`, in one piece for sentences. */
export function besideText(column: Column, zone: Zone, input: Reading): string {
  const value = valueText(column, zone, input.words)
  const beside = besideValue(column, zone, input)
  return beside ? input.words.messages.baseline.beside(value, beside) : value
}

/** What a difference is, and for which columns there is none on the baseline's side. */
export function baselineNotes(columns: readonly Column[], input: Reading): string[] {
  const { baseline } = input.comparison
  if (baseline === null) return []
  const { words } = input
  const { baseline: m } = words.messages
  const name = baselineName(input)
  return [
    m.note(name),
    ...(baseline === MEDIAN ? [m.noteMedian] : []),
    ...columns.flatMap((column) => {
      const label = words.text(column.metric.label)
      if (!column.metric.comparable) return [m.noteIncomparable(label)]
      const { value, missing = 'not-stated' } = baselineValue(column, baseline)
      if (value !== null) return []
      return baseline === MEDIAN
        ? [m.noteMedianLacking(label)]
        : [m.noteLacking(label, name, words.text(MISSING_LABELS[missing]))]
    }),
  ]
}
