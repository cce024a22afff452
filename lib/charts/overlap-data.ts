import type { Zone } from '@/lib/domain/zone'
import type { ChartInput } from './chart'
import { tabledMatrix } from './drawn-matrix'
import { cutFrom } from './drawn-zones'
import type { TableData } from './figure-data'
import { MOST_WITH_WORDS } from './matrix-text'
import { farthestText, nearestTexts, pairOf, pairValue } from './overlap-text'

/** A zone against itself. */
const ITSELF = '—'
/** Longer names, in characters, stand at their rows only; over the columns stand their numbers. */
const LONGEST_HEAD = 14

/** Zones × zones, and who is nearest and farthest in what; from eight zones on, the latter alone. */
export function overlapData(input: ChartInput): TableData | null {
  const { zones } = tabledMatrix(input)
  if (zones.length === 0) return null
  const { messages } = input.words
  const { matrices, table } = messages
  const others = zones.length > 1 && zones.length <= MOST_WITH_WORDS ? zones : []
  const name = ({ shortName }: Zone) => input.words.text(shortName)
  const isNumbered = others.some((zone) => [...name(zone)].length > LONGEST_HEAD)
  const number = (zone: Zone) => input.words.formats.number(zones.indexOf(zone) + 1)
  const valueWith = (zone: Zone, other: Zone) =>
    zone === other ? ITSELF : pairValue(pairOf(zone, other, input), input)
  return {
    kind: 'table',
    ...cutFrom(input),
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
        messages.figure.listed(nearestTexts(zone, input).map(({ text }) => text)),
        farthestText(zone, input).text,
      ],
    })),
    foot: [],
  }
}
