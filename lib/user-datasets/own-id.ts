import type { DatasetId } from '@/lib/domain/dataset'
import { isOwnId, OWN_PREFIX } from '@/lib/domain/own-id'

/** As long as an id may be. */
const LONGEST = 80

/**
 * The id under which a reader's dataset is kept, addressed and exported: `own-coast-zones`. The file carries it along, so
 * a link that names it works for whoever opens that file.
 */
export function ownId(id: DatasetId): DatasetId {
  return isOwnId(id) ? id : cut(OWN_PREFIX + id, LONGEST)
}

/** The id, or with a number after it where it is taken: `own-coast`, `own-coast-2`. */
export function freeId(id: DatasetId, taken: ReadonlySet<DatasetId>): DatasetId {
  if (!taken.has(id)) return id
  for (let n = 2; ; n++) {
    const end = `-${n}`
    const numbered = cut(id, LONGEST - end.length) + end
    if (!taken.has(numbered)) return numbered
  }
}

/** Ids do not end in a hyphen. */
function cut(id: string, length: number): string {
  return id.slice(0, length).replace(/-+$/, '')
}
