import type { Comparison } from '@/lib/analysis/comparison'
import { OVERLAP_FORMS, pairOverlapId } from '@/lib/analysis/metrics/pair-overlap'
import { type Neighbours, neighboursOf } from '@/lib/analysis/neighbours-of'
import { once } from '@/lib/analysis/once'
import { type PairOverlap, pairOverlap } from '@/lib/analysis/overlap'
import type { CellAddress } from '@/lib/analysis/view'
import { codedFor } from '@/lib/domain/coded'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import { MISSING_LABELS } from '@/lib/domain/missing'
import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import type { ChartInput } from './chart'
import { MOST_NAMED, namesOf } from './zone-names'

/** Two zones and how much they overlap. Not coded: no value, whatever the lists hold. */
export interface Pair extends PairOverlap {
  first: Zone
  second: Zone
  isCoded: boolean
}

export function pairOf(first: Zone, second: Zone, input: ChartInput): Pair {
  const areCoded = [first, second].every((zone) => isCoded(zone, input))
  const found = pairOverlap(first, second, input.view.overlap)
  return { ...found, value: areCoded ? found.value : null, first, second, isCoded: areCoded }
}

/** Every two of some zones once; of one alone, with all others of the dataset. */
export function pairsOf(zones: readonly Zone[], input: ChartInput): Pair[] {
  const [only] = zones
  if (zones.length === 1 && only)
    return input.comparison.dataset.zones
      .filter(({ id }) => id !== only.id)
      .map((other) => pairOf(only, other, input))
  return zones.flatMap((first, i) =>
    zones.slice(i + 1).map((second) => pairOf(first, second, input)),
  )
}

export function pairValue({ value, isCoded }: Pair, { view, words }: ChartInput): string {
  if (value === null)
    return words.text(MISSING_LABELS[isCoded ? 'not-applicable' : 'not-collected'])
  return words.formats.number(value, OVERLAP_FORMS[view.overlap.measure])
}

export function themeNames(ids: readonly ThemeId[], { comparison, words }: ChartInput): string {
  const { themes } = lookup(comparison.dataset)
  return words.messages.matrices.themes(
    ids.map((id) => words.text(themes.get(id)?.label ?? { en: id })),
  )
}

export function pairName({ first, second }: Pair, { words }: ChartInput): string {
  return words.messages.matrices.pair(words.text(first.shortName), words.text(second.shortName))
}

/** “Ningbo and Jiaxing: 33 %. Both hold …; only Ningbo holds …; only Jiaxing holds ….” */
export function pairText(pair: Pair, input: ChartInput): string {
  const { words } = input
  const { matrices } = words.messages
  const only = (zone: Zone, ids: readonly ThemeId[]) =>
    ids.length > 0 ? [matrices.pairOnly(words.text(zone.shortName), themeNames(ids, input))] : []
  const parts = [
    pair.shared.length > 0
      ? matrices.pairShared(themeNames(pair.shared, input))
      : matrices.pairNoShared,
    ...only(pair.first, pair.onlyFirst),
    ...only(pair.second, pair.onlySecond),
  ]
  return matrices.pairText(pairName(pair, input), pairValue(pair, input), matrices.parts(parts))
}

/** Something said of one zone's neighbours, and the cell that it is about. */
export interface NeighbourText {
  text: string
  cell: CellAddress | null
}

/** Who is nearest to a zone in the whole dataset, and in what; several where they are equally near, counted where they are many. */
export function nearestTexts(zone: Zone, input: ChartInput): NeighbourText[] {
  const { matrices } = input.words.messages
  if (!isCoded(zone, input)) return [uncollected(input)]
  const { nearest } = neighboursOf(zone, codedZones(input), input.view.overlap)
  if (nearest.length === 0) return [{ text: matrices.nearestNone, cell: null }]
  if (nearest.length > MOST_NAMED) return [countedText(zone, nearest, input)]
  return nearest.map((near) => {
    const pair = pairOf(zone, near.zone, input)
    return {
      text: matrices.near(
        input.words.text(near.zone.shortName),
        pairValue(pair, input),
        themeNames(pair.shared, input),
      ),
      cell: cellOf(zone, near.zone),
    }
  })
}

export function farthestText(zone: Zone, input: ChartInput): NeighbourText {
  const { words } = input
  const { matrices } = words.messages
  if (!isCoded(zone, input)) return uncollected(input)
  const { farthest } = neighboursOf(zone, codedZones(input), input.view.overlap)
  const [one] = farthest
  if (!one) return { text: matrices.farthestNone, cell: null }
  if (farthest.length > MOST_NAMED) return countedText(zone, farthest, input)
  const pair = pairOf(zone, one.zone, input)
  const shared = farthest.length === 1 ? themeNames(pair.shared, input) : ''
  const names = namesOf(
    farthest.map((far) => far.zone),
    words,
  )
  const value = pairValue(pair, input)
  return {
    text: one.value === 0 || shared ? matrices.far(names, value, shared) : `${names} ${value}`,
    cell: cellOf(zone, one.zone),
  }
}

/** Of a zone whose themes nobody has coded, nothing is known: that it shares none is not. */
function uncollected({ words }: ChartInput): NeighbourText {
  return { text: words.text(MISSING_LABELS['not-collected']), cell: null }
}

/** “104 zones alike, 100 %”; it leads to the first of them. */
function countedText(zone: Zone, found: Neighbours['nearest'], input: ChartInput): NeighbourText {
  const { formats, messages } = input.words
  const [one] = found
  const value = one ? pairValue(pairOf(zone, one.zone, input), input) : ''
  return {
    text: messages.slides.equally(formats.number(found.length), value),
    cell: one ? cellOf(zone, one.zone) : null,
  }
}

function cellOf(zone: Zone, other: Zone): CellAddress {
  return { zone: zone.id, metric: pairOverlapId(other.id) }
}

/** The zones whose themes somebody has coded: those among which neighbours are sought. */
export function codedZones({ comparison }: ChartInput): readonly Zone[] {
  return codedIn(comparison.dataset)
}

function isCoded(zone: Zone, { comparison }: ChartInput): boolean {
  return codedFor(zone, comparison.dataset).has('themes')
}

const codedIn = once((dataset: Dataset): readonly Zone[] =>
  dataset.zones.filter((zone) => codedFor(zone, dataset).has('themes')),
)

/** The same among the zones compared, in the order of the dataset. */
export function codedShown({ comparison }: ChartInput): readonly Zone[] {
  return shownIn(comparison)
}

const shownIn = once((comparison: Comparison): readonly Zone[] => {
  const { dataset, zones } = comparison
  const coded = codedIn(dataset)
  // The very list of the dataset where nothing is hidden, since what is worked out of it is kept with it.
  if (zones.length === dataset.zones.length) return coded
  const shown = new Set(zones)
  return coded.filter((zone) => shown.has(zone))
})
