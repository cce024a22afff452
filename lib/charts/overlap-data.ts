import { themeMatrix } from '@/lib/analysis/theme-matrix'
import type { Zone } from '@/lib/domain/zone'
import type { ChartInput } from './chart'
import type { TableData } from './figure-data'
import { MOST_WITH_WORDS } from './matrix-parts'
import { farthestText, nearestTexts, pairOf, pairValue } from './overlap-text'

/** A zone against itself. */
const ITSELF = '—'

/** Zones × zones, and who is nearest and farthest in what; from eight zones on, the latter alone. */
export function overlapData(input: ChartInput): TableData | null {
  const { zones } = themeMatrix(input.comparison, input.view.order)
  if (zones.length === 0) return null
  const { figure, matrices, table } = input.words.messages
  const others = zones.length > 1 && zones.length <= MOST_WITH_WORDS ? zones : []
  const valueWith = (zone: Zone, other: Zone) =>
    zone === other ? ITSELF : pairValue(pairOf(zone, other, input), input)
  return {
    kind: 'table',
    columns: [
      { label: table.zone, align: 'left' },
      ...others.map(({ shortName }) => ({
        label: input.words.text(shortName),
        align: 'right' as const,
      })),
      { label: matrices.nearest, align: 'left' },
      { label: matrices.farthest, align: 'left' },
    ],
    rows: zones.map((zone) => ({
      cells: [
        input.words.text(zone.shortName),
        ...others.map((other) => valueWith(zone, other)),
        figure.listed(nearestTexts(zone, input).map(({ text }) => text)),
        farthestText(zone, input).text,
      ],
    })),
    foot: [],
  }
}
