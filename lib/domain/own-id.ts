import type { DatasetId } from './dataset'

/** What the ids of readers’ datasets start with. */
export const OWN_PREFIX = 'own-'

/** Whether an id is that of a reader's dataset. No built-in one starts so. */
export function isOwnId(id: DatasetId): boolean {
  return id.startsWith(OWN_PREFIX)
}
