import type { Steps } from '@/lib/search/steps'
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

/** All destinations, source by source. */
export function* gathering(input: DestinationInput): Steps<readonly Destination[]> {
  const all: Destination[] = []
  for (const source of SOURCES) {
    for (const destination of source(input)) all.push(destination)
    yield
  }
  return all
}
