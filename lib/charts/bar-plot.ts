import { cellOf } from '@/lib/analysis/comparison'
import type { CellMark } from '@/lib/analysis/metric'
import { partsOf } from '@/lib/analysis/parts-of'
import { lookup } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import type { Zone } from '@/lib/domain/zone'
import { bar } from './bar'
import { barFrame, barRow } from './bar-frame'
import { type BarLayout, barLayout } from './bar-layout'
import { barParts } from './bar-parts'
import { besideText } from './baseline-text'
import type { ChartInput, Look, Plot } from './chart'
import { drawnInput } from './drawn-zones'
import { type DrawnItem, drawn, hatching, path, rectangle, type Shape } from './shapes'
import { zoneSign } from './symbols'

/** A row a zone, and, where the metric counts records, a cell a record. */
export function barPlot(whole: ChartInput, look: Look): Plot | null {
  const input = drawnInput(whole, bar.draws)
  const { zones } = input.comparison
  if (zones.length === 0) return null
  const kinds = zones.map((zone) => barParts(zone, input))
  const layout = barLayout(input, look, kinds)
  return {
    width: look.width,
    height: layout.height,
    option: {
      animation: false,
      series: [
        drawn(
          'rows',
          zones.map((zone, row) => barRow(zone, row, kinds[row] ?? '', layout, input, look)),
          1,
        ),
        drawn(
          'cells',
          zones.flatMap((zone, row) => cellItems(zone, row, layout, input, look)),
        ),
        drawn('frame', [{ zone: '', shapes: barFrame(layout, input, look) }], 3),
      ],
    },
  }
}

/** One cell a record for counts; one plain bar otherwise. */
function cellItems(
  zone: Zone,
  row: number,
  layout: BarLayout,
  input: ChartInput,
  { palette, type }: Look,
): DrawnItem[] {
  const { comparison, words } = input
  const { shown, dataset } = comparison
  const { value, from } = cellOf(shown, zone.id)
  if (value === null || value === 0) return []
  const { color } = zoneSign(comparison.slots.get(zone.id), palette)
  const height = type.row * 0.375 + (type.row < 48 ? 3 : 6)
  const y = layout.rowCentre(row) - height / 2
  const name = words.text(zone.shortName)
  const boxOf = (start: number, end: number) => ({
    x: layout.toX(start) + 1,
    y,
    width: Math.max(1, layout.toX(end) - layout.toX(start) - 2),
    height,
  })
  const common = { zone: zone.id, metric: shown.metric.id }
  if (shown.metric.support !== 'counted' || layout.tooManyCells)
    return [
      {
        ...common,
        tip: `${name} ${besideText(shown, zone, input)}`,
        shapes: cellShapes(boxOf(0, value), 'solid', color, palette.paper),
      },
    ]
  const { records } = lookup(dataset)
  const parts = partsOf(shown.metric, from, dataset)
  const inParts = parts.flatMap((part) => part.from.map((id) => ({ id, part: part.part })))
  const rest = from.filter((id) => !inParts.some((each) => each.id === id))
  return [...inParts, ...rest.map((id) => ({ id, part: undefined }))].map(({ id, part }, i) => {
    const entry = records.get(id)
    const own = entry ? words.text(recordText(entry, dataset)) : id
    return {
      ...common,
      record: id,
      tip: `${name} · ${part ? `${words.text(part.label)} · ` : ''}${own}`,
      shapes: cellShapes(boxOf(i, i + 1), part?.mark ?? 'solid', color, palette.paper),
    }
  })
}

function cellShapes(
  box: Parameters<typeof rectangle>[0],
  mark: CellMark,
  color: string,
  paper: string,
): Shape[] {
  const inner = {
    x: box.x + 0.75,
    y: box.y + 0.75,
    width: box.width - 1.5,
    height: box.height - 1.5,
  }
  const wider = { lineWidth: 3.5 }
  if (mark === 'solid') return [rectangle(inner, { fill: color, stroke: color, width: 1.5 }, wider)]
  const outline = rectangle(inner, { fill: paper, stroke: color, width: 1.5 }, wider)
  return mark === 'open'
    ? [outline]
    : [outline, { ...path(hatching(inner, 5), { stroke: color, width: 1.25 }), silent: true }]
}
