import type { SavedView } from './saved-view'

/** What a file of saved views says that it is. */
export const FORMAT = 'zonescope-saved-views'
/** The version of the format. A program refuses to write over a later one. */
export const VERSION = 1

/**
 * Saved views as text, for this browser's storage and for a file alike.
 *
 * @param unread pieces that could not be read, kept as they were
 */
export function writeSavedViews(
  views: readonly SavedView[],
  unread: readonly unknown[] = [],
): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, views: [...views, ...unread] }, null, 2)}\n`
}
