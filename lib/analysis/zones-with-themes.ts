import { codedFor } from '@/lib/domain/coded'
import type { Dataset } from '@/lib/domain/dataset'
import type { Zone } from '@/lib/domain/zone'
import { once } from './once'

/** The zones of a dataset whose themes were coded; of the others nobody knows what they hold. Once for each dataset. */
export const zonesWithThemes = once((dataset: Dataset): readonly Zone[] =>
  dataset.zones.filter((zone) => codedFor(zone, dataset).has('themes')),
)
