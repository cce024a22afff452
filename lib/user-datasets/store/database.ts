import type { DBSchema, IDBPDatabase } from 'idb'
import type { KeptDataset } from '../kept-dataset'

interface Schema extends DBSchema {
  /** What is known of each dataset, so that a list need not read them. */
  kept: { key: string; value: KeptDataset }
  /** Their texts, under the same ids; earlier programs kept strings. */
  texts: { key: string; value: Blob | string }
}

export type Database = IDBPDatabase<Schema>

export const DATABASE = 'zonescope-datasets'

/** What each version of the store brought, oldest first: their number is its version. One that was published does not change. */
export const UPGRADES: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('kept', { keyPath: 'id' })
    database.createObjectStore('texts')
  },
]

export interface Watch {
  /** An older program in another tab holds the store, and does not let go. */
  onBlocked: () => void
  /** This connection is gone: a newer program wanted the store, or the browser took it away. */
  onClosed: () => void
}

/** Opens the store, and brings it up to date: all steps of an upgrade, or none. */
export async function openDatabase(
  { onBlocked, onClosed }: Watch,
  upgrades: typeof UPGRADES = UPGRADES,
): Promise<Database> {
  const { openDB } = await import('idb')
  return openDB<Schema>(DATABASE, upgrades.length, {
    upgrade(database, from, _to, transaction) {
      // Where a step fails, it is the opening that says so.
      transaction.done.catch(() => undefined)
      for (const step of upgrades.slice(from)) step(database)
    },
    blocked: onBlocked,
    blocking(_from, _to, event) {
      ;(event.target as IDBDatabase).close()
      onClosed()
    },
    terminated: onClosed,
  })
}
