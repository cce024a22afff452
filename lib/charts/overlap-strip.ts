import { allPairsOf } from './all-pairs-text'
import type { ChartInput, Look } from './chart'
import { drawnMatrix } from './drawn-matrix'
import { type DrawnItem, line, rectangle, type Shape, text } from './shapes'
import { textWidth } from './text-width'
import { wrapText } from './wrap-text'

/** Of the height of the highest bar, and the most that a band takes of the width, in px at a small type of 13. */
const TALLEST = 56
const WIDEST_BAND = 72
const BANDS = 11

interface Strip {
  items: readonly DrawnItem[]
  shapes: readonly Shape[]
  /** 0 where the matrix holds all pairs itself. */
  height: number
}

/** How the overlaps of all pairs spread, above a matrix that holds some of them only: none, up to a tenth, up to two … */
export function overlapStrip(input: ChartInput, look: Look): Strip {
  const { first, of } = drawnMatrix(input).drawn
  const summary = first < of ? allPairsOf(input) : null
  if (summary === null || summary.pairs === 0) return { items: [], shapes: [], height: 0 }
  const { words, view } = input
  const { allPairs } = words.messages
  const { palette, font } = look
  const size = look.type.small
  const unit = size / 13
  const style = { font, size, color: palette.ink2 }
  const band = Math.min(look.width / BANDS, WIDEST_BAND * unit)
  const most = Math.max(...summary.bands)
  const { measure } = view.overlap
  const edge = (i: number) =>
    measure === 'jaccard' ? words.formats.number(i * 10) : words.formats.number(i / 10, EDGE)
  const label = (i: number) => (i === 0 ? edge(0) : allPairs.upTo(edge(i)))
  const widest = textWidth(label(BANDS - 1), { size, lang: words.locale })
  const step = widest + size * 0.4 > band ? 2 : 1
  // The last label is wider than its band where that is narrow.
  const labelX = (i: number) => Math.min((i + 0.5) * band, look.width - widest / 2)
  const heading = wrapText(
    allPairs.strip(words.formats.number(summary.pairs), allPairs.units[measure]),
    look.width,
    { size, lang: words.locale },
  )
  const base = size * (2.6 + heading.length * 1.4) + TALLEST * unit
  return {
    height: base + size * 3.4,
    shapes: [
      ...heading.map((each, i) =>
        text(0, size * (0.8 + i * 1.4), each, { ...style, color: palette.ink }),
      ),
      line([0, base], [band * BANDS, base], { color: palette.ink, width: 1 }),
      ...summary.bands.flatMap((_, i) =>
        i % step === 0
          ? [text(labelX(i), base + size, label(i), { ...style, align: 'center' })]
          : [],
      ),
    ],
    items: summary.bands.map((pairs, i): DrawnItem => {
      const height = most > 0 ? (pairs / most) * TALLEST * unit : 0
      const x = (i + 0.5) * band
      const share = shareText(pairs / summary.pairs, input)
      const counted = words.formats.number(pairs)
      return {
        zone: '',
        tip:
          i === 0
            ? allPairs.none(counted, share)
            : allPairs.band(edge(i - 1), edge(i), counted, share),
        shapes: [
          ...(pairs > 0
            ? [
                rectangle(
                  // A few of millions are still some.
                  {
                    x: x - band * 0.31,
                    y: base - Math.max(1, height),
                    width: band * 0.62,
                    height: Math.max(1, height),
                  },
                  { fill: palette.ink2, stroke: 'none', width: 0 },
                ),
              ]
            : []),
          text(x, base - height - size * 0.8, share, { ...style, align: 'center' }),
        ],
      }
    }),
  }
}

const EDGE = { style: 'decimal', decimals: 1 } as const

/** “37 %”, and for what would round to nothing “<1 %”. */
function shareText(share: number, { words }: ChartInput): string {
  const percent = { style: 'percent', decimals: 0 } as const
  return share > 0 && share < 0.01
    ? words.messages.allPairs.less(words.formats.number(0.01, percent))
    : words.formats.number(share, percent)
}
