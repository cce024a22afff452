import type { Dataset } from './dataset'
import type { CodedList, Zone } from './zone'

const sets = new WeakMap<readonly CodedList[], ReadonlySet<CodedList>>()

/** The lists that were coded for a zone: its own word, or else the dataset's. */
export function codedFor(zone: Zone, dataset: Pick<Dataset, 'coded'>): ReadonlySet<CodedList> {
  const lists = zone.coded ?? dataset.coded
  let coded = sets.get(lists)
  if (!coded) {
    coded = new Set(lists)
    sets.set(lists, coded)
  }
  return coded
}
