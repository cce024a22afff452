import type { Column } from '@/lib/analysis/comparison'
import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import type { Zone } from '@/lib/domain/zone'
import { baselineMark, differenceText } from './baseline-text'
import type { ChartInput } from './chart'
import { cutFrom, tabledInput } from './drawn-zones'
import type { TableData, TableRow } from './figure-data'
import { subtitleOf } from './figure-text'
import { withBaseline } from './radar-axes'
import { medianText, valueText } from './value-text'
import { shortRankText } from './weighting-text'

/** Panels of dots as a table: what each zone has in each metric, in its own unit. */
export function dotsData(input: ChartInput): TableData | null {
  const { columns, zones } = input.comparison
  if (zones.length === 0 || columns.length === 0) return null
  const subtitle = subtitleOf([input.words.messages.slides.ownUnits], input)
  return { ...comparisonData(columns, tabledInput(input)), ...cutFrom(input), subtitle }
}

/** Zones × columns as they are printed; in the foot the medians, and a baseline that is not among the zones. */
export function comparisonData(columns: readonly Column[], input: ChartInput): TableData {
  const { comparison, words } = input
  const { baseline, figure, table } = words.messages
  const { dataset, zones } = comparison
  const rowOf = (zone: Zone): TableRow => {
    const name = words.text(zone.shortName)
    const mark = baselineMark(zone, input)
    return {
      cells: [
        mark ? baseline.beside(name, mark) : name,
        ...columns.map((column) => cellText(column, zone, input)),
      ],
    }
  }
  const outside = withBaseline(zones, comparison).slice(zones.length)
  return {
    kind: 'table',
    columns: [
      { label: table.zone, align: 'left' },
      ...columns.map(({ metric }) => ({
        label:
          metric.support === 'stated'
            ? table.withUnit(words.text(metric.shortLabel), words.text(metric.unit))
            : words.text(metric.shortLabel),
        align: 'right' as const,
      })),
    ],
    rows: zones.map(rowOf),
    foot: [
      ...outside.map(rowOf),
      {
        cells: [
          figure.medianLabel(words.formats.spelled(dataset.zones.length)),
          ...columns.map((column) => medianText(column, words)),
        ],
      },
    ],
  }
}

/** The value, its difference from the baseline and, of weighted values, the rank. */
function cellText(column: Column, zone: Zone, input: ChartInput): string {
  const { baseline, figure } = input.words.messages
  const value = valueText(column, zone, input.words)
  const difference = differenceText(column, zone, input)
  const said = difference ? baseline.beside(value, difference) : value
  if (column.metric.id !== WEIGHTED_VALUE) return said
  return figure.listed([said, shortRankText(zone, input)].filter((part) => part !== ''))
}
