import { charts } from './charts'
import type { Destination, DestinationInput, DestinationSource } from './destination'
import { documents } from './documents'
import { metrics } from './metrics'
import { pages } from './pages'
import { places } from './places'
import { programme } from './programme'
import { context, goals, measures, positioning, subAreas } from './records'
import { savedViews } from './saved-views'
import { themes } from './themes'
import { zones } from './zones'

/** Everything that can be found, one line each; of what agrees equally well, the earlier comes first. */
const SOURCES: readonly DestinationSource[] = [
  zones,
  pages,
  charts,
  savedViews,
  themes,
  metrics,
  places,
  subAreas,
  goals,
  measures,
  positioning,
  documents,
  programme,
  context,
]

export function destinations(input: DestinationInput): readonly Destination[] {
  return SOURCES.flatMap((source) => source(input))
}
