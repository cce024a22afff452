import { once } from '@/lib/analysis/once'
import { MOST_ORDERED } from '@/lib/analysis/similarity-order'
import { byCoverage, type ThemeMatrix, themeMatrix } from '@/lib/analysis/theme-matrix'
import type { Zone } from '@/lib/domain/zone'
import type { ChartInput, Draws, FigurePart } from './chart'
import { type DrawnZones, drawnZones, MOST_TABLED } from './drawn-zones'
import { orderPhrase } from './figure-text'
import { partOf } from './part-text'

/** Of both matrices: as many columns as find room at the width of the page, and as many zones as are set in the best order. */
export const MATRIX_DRAWS: Draws = { usually: 30, most: MOST_ORDERED }

/** More themes than these make no picture; the page of themes has them all. */
const MOST_THEMES = 60

/** The first zones of an order, then set side by side as the matrix arranges them. */
export interface DrawnMatrix {
  matrix: ThemeMatrix
  drawn: DrawnZones
}

/**
 * Zones against themes as far as they are drawn. By coverage the zones with most themes come first, else the shared order
 * decides. Once for an input: words and drawing both ask for it, and an order by similarity takes a while.
 */
export const drawnMatrix = once((input: ChartInput): DrawnMatrix => {
  const { comparison, view } = input
  const drawn = drawnZones(input, MATRIX_DRAWS, orderedZones(input))
  const { dataset } = comparison
  return { matrix: themeMatrix({ dataset, zones: drawn.zones }, view.order), drawn }
})

/** The matrix as a table has it: of more zones, and of all themes. */
export const tabledMatrix = once((input: ChartInput): ThemeMatrix => {
  const { comparison, view } = input
  const zones = orderedZones(input).slice(0, MOST_TABLED)
  return themeMatrix({ dataset: comparison.dataset, zones }, view.order)
})

function orderedZones({ comparison, view }: ChartInput): readonly Zone[] {
  return view.order === 'coverage' ? byCoverage(comparison.zones) : comparison.zones
}

/** What is drawn of the matrix: as many themes as there is room for, the first of it. */
export function drawnThemes(input: ChartInput): ThemeMatrix {
  const { matrix } = drawnMatrix(input)
  let room = Math.min(input.themes ?? MOST_THEMES, MOST_THEMES)
  if (matrix.rows.length <= room) return matrix
  const blocks = matrix.blocks.flatMap((block) => {
    const rows = block.rows.slice(0, room)
    room -= rows.length
    return rows.length > 0 ? [{ ...block, rows }] : []
  })
  return { ...matrix, blocks, rows: blocks.flatMap(({ rows }) => rows) }
}

/** What is said of a matrix that is drawn in part: by which order its zones are the first. */
export function matrixPart(input: ChartInput): FigurePart | undefined {
  const { comparison, view, words } = input
  const order =
    view.order === 'coverage'
      ? words.messages.matrices.orderSaid.coverage
      : orderPhrase(comparison.sort, comparison, words)
  return partOf(drawnMatrix(input).drawn, MATRIX_DRAWS, input, order)
}
