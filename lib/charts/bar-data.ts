import { type Column, cellOf } from '@/lib/analysis/comparison'
import { partsOf } from '@/lib/analysis/parts-of'
import { lineLabel } from './bar-frame'
import { barSubtitle } from './bar-subtitle'
import { baselineMark, differenceText, yardstickOf } from './baseline-text'
import type { ChartInput } from './chart'
import { cutFrom, tabledInput } from './drawn-zones'
import type { BarsData } from './figure-data'
import { valueText } from './value-text'

/** Bars of one metric as numbers; where it counts records of several kinds, a series a kind. */
export function barData(all: ChartInput): BarsData | null {
  const input = tabledInput(all)
  const { comparison, words } = input
  const { shown, zones, slots } = comparison
  if (zones.length === 0) return null
  const yardstick = yardstickOf(shown, input)
  return {
    kind: 'bars',
    ...cutFrom(all),
    subtitle: barSubtitle([], all),
    label: words.text(shown.metric.label),
    form: shown.metric.form,
    rows: zones.map((zone) => ({
      name: words.text(zone.shortName),
      slot: slots.get(zone.id),
      value: cellOf(shown, zone.id).value,
      said: valueText(shown, zone, words),
      difference: differenceText(shown, zone, input),
      mark: baselineMark(zone, input),
    })),
    series: seriesOf(shown, input),
    scale: { from: Math.min(0, shown.lowest ?? 0), to: Math.max(0, shown.highest ?? 0) },
    line: yardstick === null ? null : { label: lineLabel(input), value: yardstick },
  }
}

function seriesOf(shown: Column, { comparison, words }: ChartInput): BarsData['series'] {
  const { dataset, zones } = comparison
  const cells = zones.map(({ id }) => cellOf(shown, id))
  const whole = [
    {
      label: words.text(shown.metric.label),
      mark: 'solid' as const,
      values: cells.map(({ value }) => value),
    },
  ]
  if (shown.metric.support !== 'counted') return whole
  const kinds = cells.map(({ from }) => partsOf(shown.metric, from, dataset))
  const parts = (shown.metric.parts ?? []).map((part) => ({
    label: words.text(part.label),
    mark: part.mark,
    values: cells.map(({ value }, i) => {
      const own = kinds[i]?.find((each) => each.part === part)
      return value === null ? null : (own?.from.length ?? 0)
    }),
  }))
  const present = parts.filter(({ values }) => values.some((value) => value !== null && value > 0))
  if (present.length === 0) return whole
  const rest = cells.map(({ value }, i) =>
    value === null ? null : value - parts.reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
  )
  const [all] = whole
  return rest.some((value) => value !== null && value > 0) && all
    ? [...present, { ...all, values: rest }]
    : present
}
