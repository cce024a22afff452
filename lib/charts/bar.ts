import { cellOf } from '@/lib/analysis/comparison'
import type { CellMark } from '@/lib/analysis/metric'
import { partsOf } from '@/lib/analysis/parts-of'
import { lookup } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import type { Zone } from '@/lib/domain/zone'
import { barFrame, barRow } from './bar-frame'
import { type BarLayout, barLayout } from './bar-layout'
import { barSubtitle, chosenOption } from './bar-subtitle'
import { baselineNotes, besideText } from './baseline-text'
import type { Chart, ChartInput, FigureText, KeyEntry, Look, Plot } from './chart'
import { extremesTitle, missingNotes, summaryOf, zeroNotes } from './figure-text'
import { type DrawnItem, drawn, hatching, path, rectangle, type Shape } from './shapes'
import { zoneSign } from './symbols'

/** Bars of one metric: a row a zone, and, where the metric counts records, a cell a record. */
export const bar: Chart = {
  id: 'bars',
  label: { zh: '条形', en: 'Bars' },
  howToRead: {
    zh: '一行一个区，一格一条记录，点开就是原话。实心、斜线与空心分别表示记录的种类。虚线是数据集全部各区的中位数；选了基线时是基线，数值旁是与基线之差。',
    en: 'One row is one zone, one cell one record, and each opens its words. Solid, hatched and open cells tell kinds of record apart. The dashed line is the median of all zones of the dataset, or the baseline where one is chosen; then the difference from it stands beside each value.',
  },
  text: barText,
  plot: barPlot,
  data: async (input) => (await import('./bar-data')).barData(input),
}

function barText(input: ChartInput): FigureText {
  const { comparison, words } = input
  const { shown, zones } = comparison
  const { figure } = words.messages
  const { metric } = shown
  const counting = chosenOption(shown)
  const columns = [shown]
  return {
    title: extremesTitle(input),
    subtitle: barSubtitle(metric.support === 'counted' ? [figure.cell] : [], input),
    key: keyOf(input),
    notes: [
      ...missingNotes(columns, zones, words),
      ...zeroNotes(columns, zones, words),
      ...baselineNotes(columns, input),
      figure.sentences([
        ...(counting ? [words.text(counting.definition)] : []),
        words.text(metric.caveat),
      ]),
      ...(zones.length < comparison.dataset.zones.length ? [figure.noteScale] : []),
    ],
    summary: summaryOf(columns, zones, input),
    stops: zones.map((zone) => ({
      zone: zone.id,
      metric: metric.id,
      text: figure.summaryZone(
        words.text(zone.shortName),
        [besideText(shown, zone, input), partsText(zone, input)].filter(Boolean).join(' · '),
      ),
    })),
  }
}

/** Kinds that are drawn alike share an entry: “component or end goal”. */
function keyOf({ comparison, words }: ChartInput): KeyEntry[] {
  const { shown, dataset, zones } = comparison
  const present = new Set(
    zones.flatMap(({ id }) =>
      partsOf(shown.metric, cellOf(shown, id).from, dataset).map(({ part }) => part),
    ),
  )
  const marks: CellMark[] = ['solid', 'hatched', 'open']
  const entries = marks.flatMap((mark) => {
    const labels = (shown.metric.parts ?? [])
      .filter((part) => part.mark === mark && present.has(part))
      .map(({ label }) => words.text(label))
    return labels.length > 0 ? [{ mark, label: words.messages.figure.kinds(labels) }] : []
  })
  return entries.length > 1 ? entries : []
}

function partsText(zone: Zone, { comparison, words }: ChartInput): string {
  const { shown, dataset } = comparison
  const parts = partsOf(shown.metric, cellOf(shown, zone.id).from, dataset)
  return words.messages.figure.listed(
    parts.map(({ part, from }) =>
      part.count[words.locale](words.formats.number(from.length), from.length),
    ),
  )
}

function barPlot(input: ChartInput, look: Look): Plot | null {
  const { zones } = input.comparison
  if (zones.length === 0) return null
  const kinds = zones.map((zone) => partsText(zone, input))
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
