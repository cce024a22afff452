import type { DatasetId } from '@/lib/domain/dataset'
import type { SavedView } from '@/lib/saved-views/saved-view'

/** Views as they are called for once their dataset is kept under another id. */
export function viewsOf(views: readonly SavedView[], from: DatasetId, to: DatasetId): SavedView[] {
  return views.map((view) => ({
    ...view,
    dataset: to,
    query: [`dataset=${to}`, ...view.query.split('&')]
      .filter((part) => part && part !== `dataset=${from}`)
      .join('&'),
  }))
}
