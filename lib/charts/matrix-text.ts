import { firstWords, type ThemeRow } from '@/lib/analysis/theme-matrix'
import { MISSING_LABELS } from '@/lib/domain/missing'
import type { Zone } from '@/lib/domain/zone'
import { baselineName } from './baseline-text'
import type { ChartInput } from './chart'
import { orderPhrase, scopeSentence } from './figure-text'
import { codedZones } from './overlap-text'
import { markBeside } from './themes-baseline'

/** “6 zones, zones with like themes side by side; no filter.” */
export function matrixScope(input: ChartInput): string {
  const { comparison, view, words } = input
  const { orderSaid } = words.messages.matrices
  const order =
    view.order === 'codebook'
      ? orderPhrase(comparison.sort, comparison, words)
      : orderSaid[view.order]
  return scopeSentence(input, undefined, order)
}

/** From eight zones on, the words are in the evidence panel alone. */
export const MOST_WITH_WORDS = 7

/** What a mark says when it is pointed at or read out. */
export function cellText(row: ThemeRow, zone: Zone, input: ChartInput): string {
  const { comparison, words } = input
  const { figure, matrices } = words.messages
  const held = row.held.get(zone.id)
  const said = matrices.cell(
    words.text(zone.shortName),
    words.text(row.theme.label),
    figure.weights[held?.weight ?? 'none'],
    (held && firstWords(held, comparison.dataset)) ?? '',
  )
  const beside = held && markBeside(zone, row.theme.id, input)
  const { sharedWith, beyond } = words.messages.baseline
  return figure.listed([
    said,
    ...(row.only === zone ? [matrices.cellOnly] : []),
    ...(beside ? [(beside === 'shared' ? sharedWith : beyond)(baselineName(input))] : []),
  ])
}

/** Who holds a theme in the whole dataset: one zone by its name, several by their number; where nobody has looked, that. */
export function holdersText({ only, holders }: ThemeRow, input: ChartInput): string {
  const { words } = input
  const { matrices } = words.messages
  if (only) return matrices.only(words.text(only.shortName))
  if (holders.length > 0) return matrices.holderCount(words.formats.number(holders.length))
  return codedZones(input).length > 0
    ? matrices.nobody
    : words.text(MISSING_LABELS['not-collected'])
}
