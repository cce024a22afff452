import type { Database } from './database'

type Mode = 'readonly' | 'readwrite'

/** Both stores in one transaction, so that a list and its texts never part. */
export function stores<M extends Mode>(database: Database, mode: M) {
  // Strict: once it is said to be kept, it is on the disk.
  const transaction = database.transaction(['kept', 'texts'], mode, { durability: 'strict' })
  return {
    transaction,
    kept: transaction.objectStore('kept'),
    texts: transaction.objectStore('texts'),
  }
}

/** Makes the requests of a transaction: all of them or none. */
export async function settle(
  transaction: { done: Promise<void>; abort: () => void },
  requests: readonly (() => Promise<unknown>)[],
): Promise<void> {
  try {
    for (const request of requests) await request()
    await transaction.done
  } catch (error) {
    // One that the browser itself gave up refuses to be given up.
    attempt(() => transaction.abort())
    await transaction.done.catch(() => undefined)
    throw error
  }
}

/** The effect's value, or null where it throws. */
export function attempt<Value>(effect: () => Value): Value | null {
  try {
    return effect()
  } catch {
    return null
  }
}
