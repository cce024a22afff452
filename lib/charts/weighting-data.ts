import { besideText } from './baseline-text'
import type { ChartInput } from './chart'
import { cutFrom, tabledInput } from './drawn-zones'
import type { TableData } from './figure-data'
import { subtitleOf } from './figure-text'
import { weightsPhrases } from './weighting-text'

/** Weighted values and ranks as numbers; null while nothing is weighed. */
export function weightingData(all: ChartInput): TableData | null {
  const input = tabledInput(all)
  const { comparison, words } = input
  const { weighting, zones } = comparison
  const column = weighting?.column
  if (zones.length === 0 || !weighting || !column) return null
  const { slides, table } = words.messages
  const { rank, foremost, hindmost } = slides.ranks
  return {
    kind: 'table',
    ...cutFrom(all),
    subtitle: subtitleOf(weightsPhrases(weighting, all), all),
    columns: [
      { label: table.zone, align: 'left' },
      ...[words.text(column.metric.label), rank, foremost, hindmost].map((label) => ({
        label,
        align: 'right' as const,
      })),
    ],
    rows: zones.flatMap((zone) => {
      const range = weighting.ranges.get(zone.id)
      if (!range) return []
      return {
        cells: [
          words.text(zone.shortName),
          besideText(column, zone, input),
          ...[range.rank, range.first, range.last].map((each) => words.formats.number(each)),
        ],
      }
    }),
    foot: [],
  }
}
