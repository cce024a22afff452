import { firstWords, type ThemeRow } from '@/lib/analysis/theme-matrix'
import type { Weight } from '@/lib/domain/theme-weight'
import type { Zone } from '@/lib/domain/zone'
import type { ChartInput } from './chart'
import { orderPhrase, scopeSentence } from './figure-text'

/** Radii of a mark in px at a small type of 13: those of the equal-area circle, so that area shows weight. */
export const WEIGHT_RADII: Readonly<Record<Weight, number>> = {
  primary: 8,
  secondary: 5.4,
  minor: 3.2,
}

/** The point where a theme is not stated. */
export const ABSENT_RADIUS = 1.2

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
export function cellText(row: ThemeRow, zone: Zone, { comparison, words }: ChartInput): string {
  const { figure, matrices } = words.messages
  const held = row.held.get(zone.id)
  const said = matrices.cell(
    words.text(zone.shortName),
    words.text(row.theme.label),
    figure.weights[held?.weight ?? 'none'],
    (held && firstWords(held, comparison.dataset)) ?? '',
  )
  return row.only === zone ? figure.listed([said, matrices.cellOnly]) : said
}
