import type { Dataset } from './dataset'
import type { CodedList, Zone } from './zone'

/** The lists that were coded for a zone: its own word, or else the dataset's. */
export function codedFor(zone: Zone, dataset: Pick<Dataset, 'coded'>): ReadonlySet<CodedList> {
  return new Set(zone.coded ?? dataset.coded)
}
