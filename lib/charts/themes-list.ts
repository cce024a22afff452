import { HELD_THEME_PREFIX } from '@/lib/analysis/metrics/held-theme'
import { firstWords, type ThemeMatrix, type ThemeRow } from '@/lib/analysis/theme-matrix'
import type { Zone } from '@/lib/domain/zone'
import type { ChartInput, Look, Plot } from './chart'
import { SONG } from './font'
import { heldMark } from './matrix-parts'
import { cellText, holdersText, MOST_WITH_WORDS } from './matrix-text'
import { type DrawnItem, drawn, line, rectangle, type Shape, text } from './shapes'
import { textWidth } from './text-width'
import { shortenText, wrapText } from './wrap-text'

/** Where the zones do not fit side by side: theme below theme, and in each the zones that hold it. */
export function themesList(matrix: ThemeMatrix, input: ChartInput, look: Look): Plot {
  const { words } = input
  const { palette, font, width } = look
  const size = look.type.small
  const unit = size / 13
  const lineHeight = size * 1.4
  const nameWidth = Math.min(
    width * 0.3,
    Math.max(
      ...matrix.zones.map(({ shortName }) =>
        textWidth(words.text(shortName), { size, lang: words.locale }),
      ),
    ),
  )
  const wordsX = 24 * unit + nameWidth + 10 * unit
  const frame: Shape[] = []
  const items: DrawnItem[] = []
  let y = 0
  const write = (at: number, middle: number, words_: string, color: string, weight?: 700) =>
    text(at, middle, words_, { font, size, color, ...(weight && { weight }) })

  const style = { size, lang: words.locale }
  /** Two lines hold any usual name whole. */
  const linesOf = (said: string, room: number) =>
    wrapText(shortenText(said, room * 1.9, style), room, style)

  const zoneLine = (row: ThemeRow, zone: Zone) => {
    const held = row.held.get(zone.id)
    if (!held) return
    const quote =
      matrix.zones.length > MOST_WITH_WORDS
        ? ''
        : (firstWords(held, input.comparison.dataset) ?? '')
    const lines = wrapText(quote, width - wordsX, { size, lang: 'zh' })
    const name = linesOf(words.text(zone.shortName), nameWidth)
    const height = Math.max(1, name.length, lines.length) * lineHeight + size * 0.5
    const first = y + size * 0.25 + lineHeight / 2
    items.push({
      zone: zone.id,
      metric: `${HELD_THEME_PREFIX}${row.theme.id}`,
      tip: cellText(row, zone, input),
      shapes: [
        ...(row.only === zone
          ? [
              rectangle(
                { x: 0, y, width, height },
                { fill: palette.tint, stroke: 'none', width: 0 },
              ),
              rectangle(
                { x: 0, y, width: 2 * unit, height },
                { fill: palette.ink, stroke: 'none', width: 0 },
              ),
            ]
          : []),
        ...heldMark({ row, zone, x: 12 * unit, y: first, unit }, input, palette),
        ...name.map((each, i) => write(24 * unit, first + i * lineHeight, each, palette.ink)),
        ...lines.map((each, i) =>
          text(wordsX, first + i * lineHeight, each, { font: SONG, size, color: palette.ink }),
        ),
      ],
    })
    y += height
  }

  for (const { group, rows } of matrix.blocks) {
    if (group) {
      frame.push(line([0, y + 0.5], [width, y + 0.5], { color: palette.ink, width: 1 }))
      const label = wrapText(words.text(group.label), width, style)
      label.forEach((each, i) => {
        frame.push(write(0, y + size * 1.2 + i * lineHeight, each, palette.ink2))
      })
      y += size * 2.1 + (label.length - 1) * lineHeight
    }
    for (const row of rows) {
      const right = linesOf(holdersText(row, input), width * 0.42)
      const rightWidth = Math.max(...right.map((each) => textWidth(each, style)))
      const name = wrapText(words.text(row.theme.label), width - rightWidth - 12 * unit, {
        size,
        weight: 700,
        lang: words.locale,
      })
      frame.push(line([0, y], [width, y], { color: palette.rule, width: 1 }))
      name.forEach((each, i) => {
        frame.push(write(0, y + size * 1.2 + i * lineHeight, each, palette.ink, 700))
      })
      const quiet = { font, size, color: palette.ink2, align: 'right' } as const
      right.forEach((each, i) => {
        frame.push(text(width, y + size * 1.2 + i * lineHeight, each, quiet))
      })
      y += size * 0.9 + Math.max(name.length, right.length) * lineHeight
      for (const zone of matrix.zones) zoneLine(row, zone)
      y += size * 0.5
    }
  }
  return {
    width,
    height: Math.ceil(y),
    option: {
      animation: false,
      series: [drawn('frame', [{ zone: '', shapes: frame }]), drawn('cells', items, 3)],
    },
  }
}
