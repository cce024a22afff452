import { MEDIAN } from '@/lib/analysis/baseline'
import { ALL_ZONES } from '@/lib/analysis/view'
import type { Zone } from '@/lib/domain/zone'
import type { ChartInput, Draws } from './chart'

/** The zones that a figure draws: the first of an order, then those that the view points at. */
export interface DrawnZones {
  zones: readonly Zone[]
  /** How many of them are the first of the order. */
  first: number
  /** How many there are to be drawn. */
  of: number
}

/** A rest of no more than this part of the usual number is drawn too: it would not be worth a step. */
const SMALL_REST = 1 / 8

/**
 * The first zones, as many as the view asks for and the figure can draw. What stands further down is drawn after them where
 * the view emphasises it, sets values against it, or has its words open.
 *
 * @param ordered all zones that could be drawn, where the figure's order is not the shared one
 */
export function drawnZones(
  input: Pick<ChartInput, 'comparison' | 'view'>,
  draws: Draws,
  ordered: readonly Zone[] = input.comparison.zones,
): DrawnZones {
  const of = ordered.length
  const first = Math.min(of, countOf(input.view.first, draws, of))
  if (first === of) return { zones: ordered, first, of }
  const pointedAt = pointedZones(input)
  const isFurther = ({ id }: Zone, at: number) => at >= first && pointedAt.has(id)
  const further = pointedAt.size > 0 ? ordered.filter(isFurther) : []
  return { zones: [...ordered.slice(0, first), ...further], first, of }
}

function countOf(asked: ChartInput['view']['first'], draws: Draws, of: number): number {
  if (asked === ALL_ZONES) return draws.most
  return asked === null ? usualCount(draws, of) : Math.min(asked, draws.most)
}

/** How many of so many zones a figure draws unless it is asked for others. */
export function usualCount({ usually }: Draws, of: number): number {
  return of <= usually * (1 + SMALL_REST) ? of : usually
}

function pointedZones({ comparison, view }: Pick<ChartInput, 'comparison' | 'view'>) {
  const { baseline } = comparison
  const ids = [
    view.focus,
    view.evidence?.zone,
    baseline === null || baseline === MEDIAN ? null : baseline.id,
  ]
  return new Set(ids.flatMap((id) => id ?? []))
}

/** The same comparison with other zones: for what is drawn or listed of it, and not for what is counted. */
export function withZones(input: ChartInput, zones: readonly Zone[]): ChartInput {
  return { ...input, comparison: { ...input.comparison, zones } }
}

/** More zones than these are in no table that is turned page by page; spreadsheets have them. */
export const MOST_TABLED = 300

/** What is tabled of an input: the first zones of the order, whatever a picture draws. */
export function tabledInput(input: ChartInput): ChartInput {
  return withZones(input, input.comparison.zones.slice(0, MOST_TABLED))
}

/** How many zones there are, where a table has the first of them only. */
export function cutFrom({ comparison }: ChartInput): { of?: number } {
  const of = comparison.zones.length
  return of > MOST_TABLED ? { of } : {}
}

/** What is drawn of an input: the same with the zones drawn. Drawing that is the same again. */
export function drawnInput(input: ChartInput, draws: Draws): ChartInput {
  return withZones(input, drawnZones(input, draws).zones)
}
