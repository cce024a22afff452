import { neighboursOf } from '@/lib/analysis/overlap'
import { themeMatrix } from '@/lib/analysis/theme-matrix'
import type { Zone } from '@/lib/domain/zone'
import type { ChartInput } from './chart'
import type { TableData } from './figure-data'
import { MOST_WITH_WORDS } from './matrix-text'
import { codedZones, farthestText, nearestTexts, pairOf, pairValue } from './overlap-text'

/** A zone against itself. */
const ITSELF = '—'
/** More zones that are equally near or far are counted, not named. */
const MOST_NAMED = 8
/** Longer names, in characters, stand at their rows only; over the columns stand their numbers. */
const LONGEST_HEAD = 14

/** Zones × zones, and who is nearest and farthest in what; from eight zones on, the latter alone. */
export function overlapData(input: ChartInput): TableData | null {
  const { zones } = themeMatrix(input.comparison, input.view.order)
  if (zones.length === 0) return null
  const { matrices, table } = input.words.messages
  const others = zones.length > 1 && zones.length <= MOST_WITH_WORDS ? zones : []
  const name = ({ shortName }: Zone) => input.words.text(shortName)
  const isNumbered = others.some((zone) => [...name(zone)].length > LONGEST_HEAD)
  const number = (zone: Zone) => input.words.formats.number(zones.indexOf(zone) + 1)
  const valueWith = (zone: Zone, other: Zone) =>
    zone === other ? ITSELF : pairValue(pairOf(zone, other, input), input)
  return {
    kind: 'table',
    columns: [
      { label: table.zone, align: 'left' },
      ...others.map((zone) => ({
        label: isNumbered ? number(zone) : name(zone),
        align: 'right' as const,
      })),
      { label: matrices.nearest, align: 'left' },
      { label: matrices.farthest, align: 'left' },
    ],
    rows: zones.map((zone) => ({
      cells: [
        isNumbered ? `${number(zone)} ${name(zone)}` : name(zone),
        ...others.map((other) => valueWith(zone, other)),
        ...neighbourTexts(zone, input),
      ],
    })),
    foot: [],
  }
}

function neighbourTexts(zone: Zone, input: ChartInput): [string, string] {
  const { messages, formats } = input.words
  const { nearest, farthest } = neighboursOf(zone, codedZones(input), input.view.overlap)
  const counted = (found: typeof nearest) => {
    const [one] = found
    const value = one ? pairValue(pairOf(zone, one.zone, input), input) : ''
    return messages.slides.equally(formats.number(found.length), value)
  }
  return [
    nearest.length > MOST_NAMED
      ? counted(nearest)
      : messages.figure.listed(nearestTexts(zone, input).map(({ text }) => text)),
    farthest.length > MOST_NAMED ? counted(farthest) : farthestText(zone, input).text,
  ]
}
