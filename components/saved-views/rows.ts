import { findView } from '@/lib/saved-views/edit-saved-views'
import { type SavedView, viewKey } from '@/lib/saved-views/saved-view'

/** A view removed while the dialog is open: it can be put back from the place where it stood. */
export interface RemovedView {
  view: SavedView
  /** How many rows follow it. New ones come before all, so this does not change. */
  after: number
}

export interface Row {
  view: SavedView
  isRemoved: boolean
}

/** The list as it is shown: what is saved, and what was just removed in its old places. */
export function rowsOf(
  views: readonly SavedView[],
  removed: readonly RemovedView[],
): readonly Row[] {
  return removed
    .filter(({ view }) => !findView(views, viewKey(view)))
    .toSorted((a, b) => a.after - b.after)
    .reduce<readonly Row[]>(
      (rows, { view, after }) =>
        rows.toSpliced(Math.max(0, rows.length - after), 0, { view, isRemoved: true }),
      views.map((view) => ({ view, isRemoved: false })),
    )
}

/** How many saved views stand before a row: the place to which it goes back. */
export function savedBefore(rows: readonly Row[], key: string): number {
  const at = rows.findIndex(({ view }) => viewKey(view) === key)
  return rows.slice(0, at).filter(({ isRemoved }) => !isRemoved).length
}
