import { cellOf } from '@/lib/analysis/comparison'
import type { CellMark, Metric } from '@/lib/analysis/metric'
import { partsOf } from '@/lib/analysis/parts-of'
import { lookup } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import { type BarLayout, barLayout } from './bar-layout'
import type { Chart, ChartInput, FigureText, KeyEntry, Look, Plot } from './chart'
import {
  extremesTitle,
  medianText,
  missingNotes,
  subtitleOf,
  summaryOf,
  valueText,
  zeroNotes,
} from './figure-text'
import { type DrawnItem, drawn, hatching, line, path, rectangle, type Shape, text } from './shapes'
import { zoneSign } from './symbols'
import { shortenText } from './wrap-text'

/** Bars of one metric: a row a zone, and, where the metric counts records, a cell a record. */
export const bar: Chart = {
  id: 'bars',
  label: { zh: '条形', en: 'Bars' },
  howToRead: {
    zh: '一行一个区，一格一条记录，点开就是原话。实心、斜线与空心分别表示记录的种类。虚线是数据集全部各区的中位数。',
    en: 'One row is one zone, one cell one record, and each opens its words. Solid, hatched and open cells tell kinds of record apart. The dashed line is the median of all zones of the dataset.',
  },
  text: barText,
  plot: barPlot,
}

function barText(input: ChartInput): FigureText {
  const { comparison, words } = input
  const { shown, zones } = comparison
  const { figure } = words.messages
  const { metric, option } = shown
  const counting = metric.options?.find(({ id }) => id === option) ?? metric.options?.[0]
  const columns = [shown]
  return {
    title: extremesTitle(input),
    subtitle: subtitleOf(
      [
        subjectOf(metric, words),
        metric.support === 'counted' ? figure.cell : '',
        counting && option ? figure.option(words.text(counting.label)) : '',
      ],
      input,
      metric.id,
    ),
    key: keyOf(input),
    notes: [
      ...missingNotes(columns, zones, words),
      ...zeroNotes(columns, zones, words),
      figure.sentences([
        ...(counting ? [words.text(counting.definition)] : []),
        words.text(metric.caveat),
      ]),
      ...(zones.length < comparison.dataset.zones.length ? [figure.noteScale] : []),
    ],
    summary: summaryOf(columns, zones, words),
    stops: zones.map((zone) => ({
      zone: zone.id,
      metric: metric.id,
      text: figure.summaryZone(
        words.text(zone.shortName),
        [valueText(shown, zone, words), partsText(zone, input)].filter(Boolean).join(' · '),
      ),
    })),
  }
}

/** What is measured, in which unit. */
function subjectOf({ label, unit, form, support }: Metric, { messages, text }: Words): string {
  const { figure } = messages
  if (form.style === 'percent') return figure.share(text(label))
  return support === 'counted'
    ? figure.subjectCount(text(label), text(unit))
    : figure.subject(text(label), text(unit))
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
          zones.map((zone, row) => rowItem(zone, row, kinds[row] ?? '', layout, input, look)),
          1,
        ),
        drawn(
          'cells',
          zones.flatMap((zone, row) => cellItems(zone, row, layout, input, look)),
        ),
        drawn('frame', [{ zone: '', shapes: frame(layout, input, look) }], 3),
      ],
    },
  }
}

/** Symbol, name, value and kinds of one zone. */
function rowItem(
  zone: Zone,
  row: number,
  kinds: string,
  layout: BarLayout,
  { comparison, words }: ChartInput,
  { palette, type, width, font }: Look,
): DrawnItem {
  const y = layout.rowCentre(row)
  const cell = cellOf(comparison.shown, zone.id)
  const sign = zoneSign(comparison.slots.get(zone.id), palette)
  const radius = type.label * 0.44
  const nameStyle = { size: type.label, lang: words.locale }
  const name = shortenText(words.text(zone.shortName), layout.nameWidth, nameStyle)
  const value = valueText(comparison.shown, zone, words)
  const known = cell.value !== null
  const edge = known ? layout.valueEdge : null
  const valueLabel = text(edge ?? layout.toX(Math.max(0, cell.value ?? 0)) + 10, y, value, {
    font,
    size: known ? type.label * 1.125 : type.small,
    weight: known ? 700 : 400,
    color: known ? palette.ink : palette.ink2,
    align: edge === null ? 'left' : 'right',
    halo: palette.paper,
  })
  return {
    zone: zone.id,
    shapes: [
      line([0, y + type.row / 2], [width, y + type.row / 2], { color: palette.rule, width: 1 }),
      path(sign.symbol(radius + 1, y, radius), { fill: sign.color }),
      text(layout.nameX, y, name, { font, size: type.label, color: palette.ink, isName: true }),
      valueLabel,
      ...(layout.kinds
        ? [
            text(width, y, kinds, {
              font,
              size: type.small,
              color: palette.ink2,
              align: 'right' as const,
            }),
          ]
        : []),
    ],
  }
}

/** One cell a record for counts; one plain bar otherwise. */
function cellItems(
  zone: Zone,
  row: number,
  layout: BarLayout,
  { comparison, words }: ChartInput,
  { palette, type }: Look,
): DrawnItem[] {
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
        tip: `${name} ${valueText(shown, zone, words)}`,
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

/** Baseline, top rule, and the median with its label above. */
function frame(layout: BarLayout, { comparison, words }: ChartInput, look: Look): Shape[] {
  const { palette, type, width, font } = look
  const { shown } = comparison
  const { top, bottom } = layout
  const shapes = [
    line([0, top], [width, top], { color: palette.rule, width: 1 }),
    line([layout.baseline, top], [layout.baseline, bottom], { color: palette.ink, width: 1 }),
  ]
  if (shown.median.value === null) return shapes
  const x = layout.toX(shown.median.value)
  const label = words.messages.figure.median(
    words.formats.spelled(shown.known),
    medianText(shown, words),
  )
  const from = [x, top - 6] as const
  const to = [x, bottom] as const
  return [
    ...shapes,
    line(from, to, { color: palette.paper, width: 4 }),
    line(from, to, { color: palette.ink, width: 1.25, dash: [4, 3] }),
    text(layout.medianLabelX(label), top - 6 - type.small * 0.85, label, {
      font,
      size: type.small + 1,
      color: palette.ink,
      align: 'center',
    }),
  ]
}
