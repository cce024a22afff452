import type { Zone } from '@/lib/domain/zone'
import { type ChartInput, type Look, NARROW, type Plot } from './chart'
import type { RadarAxis } from './radar-axes'
import { type Disc, ghostLine, labelPlace, radarGrid, zoneLine } from './radar-parts'
import { drawn, line, path, type Shape, text } from './shapes'
import { zoneSign } from './symbols'
import { textWidth } from './text-width'
import { shortenText } from './wrap-text'

/** Up to four zones in one radar, with a key that has symbol, dash and name. */
export function radarOverlay(
  zones: readonly Zone[],
  axes: readonly RadarAxis[],
  input: ChartInput,
  look: Look,
): Plot {
  const { type, width } = look
  const scale = type.label / 16
  const narrow = width < NARROW * scale
  const radius = Math.min(width * (narrow ? 0.28 : 0.24), 190 * scale)
  const keyHeight = zones.length * type.label * 2
  const top = narrow ? keyHeight + type.label * 3 : type.label * 3
  const disc = { x: narrow ? width / 2 : width * 0.4, y: top + radius, radius }
  const keyAt = narrow ? { x: 0, y: type.label } : { x: width * 0.78, y: top + type.label }
  const right = narrow ? width : keyAt.x - type.label
  return {
    width,
    height: Math.ceil(top + radius * 2 + type.label * 3.2),
    option: {
      animation: false,
      radar: [radarGrid(disc, axes, look.palette)],
      series: [
        ghostLine(axes, input, 0, look),
        ...zones.map(({ id }) =>
          zoneLine(id, axes, zoneSign(input.comparison.slots.get(id), look.palette), 0, look),
        ),
        drawn(
          'key',
          zones.map((zone, i) => ({
            zone: zone.id,
            shapes: keyRow(zone, keyAt.x, keyAt.y + i * type.label * 2, input, look),
          })),
          1,
        ),
        drawn('labels', [{ zone: '', shapes: labels(disc, right, axes, input, look) }], 1),
      ],
    },
  }
}

function keyRow(
  zone: Zone,
  x: number,
  y: number,
  { comparison, words }: ChartInput,
  { palette, type, width, font }: Look,
): Shape[] {
  const sign = zoneSign(comparison.slots.get(zone.id), palette)
  const radius = type.label * 0.4
  const sample = type.label * 2.4
  const nameX = x + sample + type.label * 0.6
  const style = { size: type.label, lang: words.locale }
  return [
    line([x, y], [x + sample, y], { color: sign.color, width: 2, dash: sign.dash }),
    path(sign.symbol(x + sample / 2, y, radius), { fill: sign.color, stroke: palette.paper }),
    text(nameX, y, shortenText(words.text(zone.shortName), width - nameX, style), {
      font,
      size: type.label,
      color: palette.ink,
      isName: true,
    }),
  ]
}

/** The metric's name and its axis end, since values of several zones would not fit; all left of `right`. */
function labels(
  disc: Disc,
  right: number,
  axes: readonly RadarAxis[],
  { view, words }: ChartInput,
  { palette, type, font }: Look,
): Shape[] {
  return axes.flatMap(({ column }, i) => {
    const place = labelPlace(disc, i, axes.length, type.label * 0.95)
    const style = { font, size: type.small, align: place.align }
    const room = { left: right - place.x, right: place.x, center: disc.radius * 1.6 }[place.align]
    const small = { size: type.small, lang: words.locale }
    const label = shortenText(words.text(column.metric.label), room, small)
    const end =
      view.normalize === 'rank' || column.highest === null
        ? ''
        : words.formats.number(column.highest, column.metric.form)
    const named = `${words.messages.compare.axisEnd} ${end}`
    const first = place.y + (place.side - 1) * type.small * 0.7
    return [
      text(place.x, first, label, { ...style, color: palette.ink, weight: 600 }),
      ...(end
        ? [
            text(
              place.x,
              first + type.small * 1.35,
              textWidth(named, small) <= room ? named : end,
              { ...style, color: palette.ink2 },
            ),
          ]
        : []),
    ]
  })
}
